import type { UdSentence } from '../../../train/ud/conllu.ts';

/** Word/UPOS/Penn/head/relation; heads count from 1, 0 is the root. A word that touches the next ends with +. */
const TREES = [
  'Anna/PROPN/NNP/2/nsubj said/VERB/VBD/0/root on/ADP/IN/4/case Monday+/PROPN/NNP/2/obl ./PUNCT/./2/punct',
  'The/DET/DT/2/det minister/NOUN/NN/3/nsubj spoke+/VERB/VBD/0/root ./PUNCT/./3/punct',
  'The/DET/DT/2/det envoy/NOUN/NN/3/nsubj said/VERB/VBD/0/root the/DET/DT/5/det talks/NOUN/NNS/6/nsubj failed+/VERB/VBD/3/ccomp ./PUNCT/./3/punct',
  'Talks/NOUN/NNS/2/nsubj failed+/VERB/VBD/5/ccomp ,/PUNCT/,/2/punct she/PRON/PRP/5/nsubj said+/VERB/VBD/0/root ./PUNCT/./5/punct',
  'He/PRON/PRP/2/nsubj met/VERB/VBD/0/root the/DET/DT/5/det old/ADJ/JJ/5/amod minister/NOUN/NN/2/obj in/ADP/IN/7/case Minsk+/PROPN/NNP/2/obl ./PUNCT/./2/punct',
  'The/DET/DT/3/det old/ADJ/JJ/3/amod envoy/NOUN/NN/4/nsubj met/VERB/VBD/0/root Anna+/PROPN/NNP/4/obj ./PUNCT/./4/punct',
  'She/PRON/PRP/2/nsubj said/VERB/VBD/0/root Minsk/PROPN/NNP/4/nsubj opposed/VERB/VBD/2/ccomp the/DET/DT/6/det talks+/NOUN/NNS/4/obj ./PUNCT/./2/punct',
  'Minsk/PROPN/NNP/2/nsubj opposed/VERB/VBD/5/ccomp talks+/NOUN/NNS/2/obj ,/PUNCT/,/2/punct said/VERB/VBD/0/root the/DET/DT/7/det minister+/NOUN/NN/5/nsubj ./PUNCT/./5/punct',
];

const PAST: Readonly<Record<string, string>> = { said: 'say', spoke: 'speak', met: 'meet', failed: 'fail', opposed: 'oppose' };

/** A few sentences written for these tests, with trees after UD. */
export const TOY: readonly UdSentence[] = TREES.map((tree) => {
  const words = tree.split(' ').map((word) => {
    const [form = '', upos = '', xpos = '', head = '0', relation = ''] = word.split('/');
    return {
      form: form.replace('+', ''),
      lemma: lemmaOf(form.replace('+', ''), xpos),
      upos,
      xpos,
      head: Number(head) - 1,
      relation,
      spaceAfter: !form.endsWith('+') && upos !== 'PUNCT',
    };
  });
  return { words, opensBlock: true, text: '' };
});

function lemmaOf(form: string, xpos: string): string {
  if (xpos === 'VBD') return PAST[form] ?? form;
  return xpos === 'NNS' ? form.toLowerCase().replace(/s$/, '') : form.toLowerCase();
}
