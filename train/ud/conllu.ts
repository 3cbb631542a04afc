/** One syntactic word of a CoNLL-U sentence (Universal Dependencies, ten columns). */
export interface UdWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
  /** Whether white space follows in the text. */
  readonly spaceAfter: boolean;
}

export interface UdSentence {
  readonly words: readonly UdWord[];
  /** Begins a paragraph or a document. */
  readonly opensBlock: boolean;
  /** `# text`. */
  readonly text: string;
}

/** Reads a CoNLL-U file's text. Empty nodes are left out; words of a multiword token touch each other and carry their own forms. */
export function readConllu(source: string): UdSentence[] {
  return source
    .split(/\n\n+/)
    .filter((block) => /^\d/m.test(block))
    .map(readSentence);
}

function readSentence(block: string): UdSentence {
  const lines = block.split('\n');
  const words: UdWord[] = [];
  let fusedUntil = 0;
  let fusedSpace = true;
  for (const line of lines) {
    const cells = line.split('\t');
    const id = cells[0] ?? '';
    const space = !(cells[9] ?? '').includes('SpaceAfter=No');
    if (/^\d+-\d+$/.test(id)) {
      fusedUntil = Number(id.split('-')[1]);
      fusedSpace = space;
    } else if (/^\d+$/.test(id)) {
      const at = Number(id);
      words.push(readWord(cells, at < fusedUntil ? false : at === fusedUntil ? fusedSpace : space));
    }
  }
  return {
    words,
    opensBlock: lines.some((line) => line.startsWith('# newpar') || line.startsWith('# newdoc')),
    text: lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '',
  };
}

function readWord(cells: readonly string[], spaceAfter: boolean): UdWord {
  const [, form = '', lemma = '', upos = '', xpos = '', , head = '0', relation = ''] = cells;
  return { form, lemma, upos, xpos, head: Number(head) - 1, relation, spaceAfter };
}
