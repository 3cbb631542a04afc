import { attach, copyTree, mark, type Node, node, topOf, under } from './nodes.ts';

/** What a reported statement is built of. */
export interface Parts {
  /** A statement without its stop. */
  readonly speech: readonly Node[];
  readonly speaker: readonly Node[];
  readonly verb: readonly [form: string, lemma: string, xpos: string];
  /** When, where or to whom; may be empty. */
  readonly circumstance: readonly Node[];
  readonly quoted: boolean;
}

/** Builds a sentence out of the parts, or null where they do not fit it. */
export type Construction = (parts: Parts) => Node[] | null;

const verbOf = ({ verb: [form, lemma, xpos] }: Parts): Node => node(form, 'VERB', xpos, 'root', lemma);
const headOn = (nodes: readonly Node[], head: Node): Node => nodes.find((one) => one.head === head)!;
const thatOn = (head: Node): Node => ({ ...node('that', 'SCONJ', 'IN', 'mark'), head });

/** Speaker, verb, addressee and circumstance; `inverted`: the verb first. */
function clause(parts: Parts, verb: Node, inverted: boolean): Node[] {
  const speaker = attach(parts.speaker, verb, 'nsubj');
  const told = verb.lemma === 'tell' ? [{ ...node('reporters', 'NOUN', 'NNS', 'obj', 'reporter'), head: verb }] : [];
  const { circumstance } = parts;
  const where = circumstance.length > 0 ? attach(circumstance, verb, topOf(circumstance).relation) : [];
  return inverted ? [verb, ...speaker, ...told, ...where] : [...speaker, verb, ...told, ...where];
}

/** Written small unless a name or “I” begins it. */
function lowered(nodes: readonly Node[]): readonly Node[] {
  const first = nodes[0]!;
  if (first.upos !== 'PROPN' && first.form !== 'I') first.form = first.form.charAt(0).toLowerCase() + first.form.slice(1);
  return nodes;
}

function quotedTight(nodes: readonly Node[]): readonly Node[] {
  nodes[0]!.space = false;
  return nodes;
}

/**
 * “Speech,” she said. Speech, said the minister. UD: the speech is `ccomp` of the verb of saying. `begun`: the quotation began in an
 * earlier sentence, no mark opens it here.
 */
const fronted =
  (inverted: boolean, begun = false): Construction =>
  (parts) => {
    if (inverted && (parts.speaker[0]!.upos === 'PRON' || parts.verb[1] === 'tell')) return null;
    const verb = verbOf(parts);
    const speech = attach(parts.speech, verb, 'ccomp');
    const top = headOn(speech, verb);
    const tag = [...clause(parts, verb, inverted), mark('.', '.', verb)];
    if (!parts.quoted) return [...speech, mark(',', ',', top), ...tag];
    const opening = begun ? speech : [mark('“', '``', top, true), ...quotedTight(speech)];
    return [...opening, mark(',', ',', top), mark('”', "''", top), ...tag];
  };

/** She said that speech. She said speech. */
const following =
  (that: boolean): Construction =>
  (parts) => {
    const verb = verbOf(parts);
    const speech = attach(parts.speech, verb, 'ccomp');
    const joined = that ? [thatOn(headOn(speech, verb))] : [];
    return [...clause(parts, verb, false), ...joined, ...lowered(speech), mark('.', '.', verb)];
  };

/** She said, “Speech.” She said: “Speech.” */
const announced =
  (sign: ',' | ':'): Construction =>
  (parts) => {
    const verb = verbOf(parts);
    const speech = attach(parts.speech, verb, 'ccomp');
    const top = headOn(speech, verb);
    const opening = [mark(sign, sign, top), mark('“', '``', top, true)];
    return [...clause(parts, verb, false), ...opening, ...quotedTight(speech), mark('.', '.', verb), mark('”', "''", top)];
  };

/** Prices, she said, will fall. UD: the verb of saying is `parataxis` of the speech. */
const medial: Construction = (parts) => {
  const speech = copyTree(parts.speech);
  const top = topOf(speech);
  const subject = speech.find((one) => one.head === top && one.relation.startsWith('nsubj'));
  const split = subject === undefined ? 0 : speech.findLastIndex((one) => under(one, subject)) + 1;
  const next = speech[split];
  if (subject === undefined || next === undefined || next.upos === 'PUNCT' || !next.space) return null;
  if (speech.slice(0, split).some((one) => !under(one, subject))) return null;
  const verb = { ...verbOf(parts), head: top, relation: 'parataxis' };
  const saying = [mark(',', ',', verb), ...clause({ ...parts, circumstance: [] }, verb, false), mark(',', ',', verb)];
  return [...speech.slice(0, split), ...saying, ...speech.slice(split), mark('.', '.', top)];
};

/** She said that speech, adding that speech. */
const adding: Construction = (parts) => {
  if (parts.speech.length > 14) return null;
  const verb = verbOf(parts);
  const second = { ...node('adding', 'VERB', 'VBG', 'advcl', 'add'), head: verb };
  const [first, more] = [attach(parts.speech, verb, 'ccomp'), attach(parts.speech, second, 'ccomp')];
  return [
    ...clause(parts, verb, false),
    thatOn(headOn(first, verb)),
    ...lowered(first),
    mark(',', ',', second),
    second,
    thatOn(headOn(more, second)),
    ...lowered(more),
    mark('.', '.', verb),
  ];
};

/** Constructions of the news, as often here as they shall be drawn. */
export const CONSTRUCTIONS: readonly Construction[] = [
  fronted(false),
  fronted(false),
  fronted(false),
  fronted(true),
  fronted(true),
  fronted(false, true),
  following(true),
  following(false),
  announced(','),
  announced(':'),
  medial,
  medial,
  adding,
];
