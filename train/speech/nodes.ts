import type { UdSentence, UdWord } from '../ud/conllu.ts';

/** A word of a tree under construction: `head` is another word, or null for the top. */
export interface Node {
  form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  head: Node | null;
  relation: string;
  /** Whether white space stands before it. */
  space: boolean;
}

/** A word on its own. Without a lemma it is taken for its own. */
export const node = (form: string, upos: string, xpos: string, relation: string, lemma = form): Node => ({
  form,
  lemma,
  upos,
  xpos,
  head: null,
  relation,
  space: true,
});

/** A mark under `head`; `space` tells whether white space stands before it. */
export const mark = (form: string, xpos: string, head: Node, space = false): Node => ({
  ...node(form, 'PUNCT', xpos, 'punct'),
  head,
  space,
});

export const under = (one: Node, top: Node): boolean => {
  for (let at: Node | null = one; at !== null; at = at.head) if (at === top) return true;
  return false;
};

/** The word that no other word of `nodes` is head of. */
export const topOf = (nodes: readonly Node[]): Node => nodes.find(({ head }) => head === null || !nodes.includes(head))!;

/** Copies a tree or part of one; its top has no head then. */
export function copyTree(nodes: readonly Node[]): Node[] {
  const twins = new Map(nodes.map((one) => [one, { ...one }]));
  for (const twin of twins.values()) twin.head = twin.head === null ? null : (twins.get(twin.head) ?? null);
  return [...twins.values()];
}

/** A copy whose top hangs on `head`. */
export function attach(nodes: readonly Node[], head: Node, relation: string): Node[] {
  const copied = copyTree(nodes);
  const top = topOf(copied);
  top.head = head;
  top.relation = relation;
  return copied;
}

export function nodesOf({ words }: UdSentence): Node[] {
  const nodes = words.map(
    (word, i): Node => ({
      ...node(word.form, word.upos, word.xpos, word.relation, word.lemma),
      space: i === 0 || words[i - 1]!.spaceAfter,
    }),
  );
  words.forEach((word, i) => {
    nodes[i]!.head = word.head < 0 ? null : nodes[word.head]!;
  });
  return nodes;
}

/** The finished sentence; its first word begins with a capital. */
export function sentenceOf(nodes: readonly Node[]): UdSentence {
  const places = new Map(nodes.map((one, i) => [one, i]));
  const opening = nodes.findIndex(({ upos }) => upos !== 'PUNCT');
  const words = nodes.map(
    (one, i): UdWord => ({
      form: i === opening ? one.form.charAt(0).toUpperCase() + one.form.slice(1) : one.form,
      lemma: one.lemma,
      upos: one.upos,
      xpos: one.xpos,
      head: one.head === null ? -1 : places.get(one.head)!,
      relation: one.head === null ? 'root' : one.relation,
      spaceAfter: nodes[i + 1]?.space ?? true,
    }),
  );
  return { words, opensBlock: true, text: '' };
}
