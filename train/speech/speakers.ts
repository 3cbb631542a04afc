import { mark, type Node, node } from './nodes.ts';

/** Chooses one of several. */
export type Pick = <T>(items: readonly T[]) => T;

const list = (words: string): string[] => words.split(' ');
const GIVEN = list(
  'Anna Li Wang Sergei Dmitry Maria Ahmed Karin Olena Viktor Zhao Hua Chen Laura Jens Recep Priya Kwame Joao Hassan Mike Emma Petro',
);
const FAMILY = list(
  'Novak Ming Zhang Orlov Petrenko Haddad Lindqvist Okafor Tanaka Moreau Silva Rossi Kim Wenli Yilmaz Kowalski Singh Jensen Burke',
);
const NATIONS = list('Russian Chinese Ukrainian French German Turkish American Polish European Indian');
const OFFICES = (
  'spokesman|spokeswoman|spokesperson|ambassador|envoy|foreign minister|prime minister|defence minister|senator|foreign ministry spokesman|' +
  'State Department spokeswoman|government official|White House spokesman|Kremlin spokesman|President|Secretary|Minister'
)
  .split('|')
  .map(list);

export const PRONOUNS: readonly (readonly Node[])[] = list('he she they he she it I we').map((form) => [
  node(form, 'PRON', 'PRP', 'nsubj'),
]);

/** A name, alone, after its office (“Chinese foreign minister Li Orlov”) or before it (“Li Orlov, the Polish envoy,”). */
export function inventedSpeaker(random: () => number, pick: Pick): Node[] {
  const given = node(pick(GIVEN), 'PROPN', 'NNP', 'nsubj');
  const family = { ...node(pick(FAMILY), 'PROPN', 'NNP', 'flat'), head: given };
  const name = random() < 0.35 ? [given] : [given, family];
  const choice = random();
  if (choice < 0.4) return name;
  if (choice < 0.8) return [...office(random, pick, given, 'nmod:desc'), ...name];
  const title = office(random, pick, given, 'appos');
  const head = title.at(-1)!;
  return [...name, mark(',', ',', head), { ...node('the', 'DET', 'DT', 'det'), head }, ...title, mark(',', ',', head)];
}

/** The words of an office; the last one is the head. */
function office(random: () => number, pick: Pick, name: Node, relation: string): Node[] {
  const words = pick(OFFICES);
  const last = words.at(-1)!;
  const proper = /^[A-Z]/.test(last);
  const head = { ...node(last, proper ? 'PROPN' : 'NOUN', proper ? 'NNP' : 'NN', relation), head: name };
  const before = words.slice(0, -1).map((word) => ({ ...modifier(word), head }));
  if (before.length === 2) before[0]!.head = before[1]!;
  const nation = random() < 0.5 && !proper ? [{ ...node(pick(NATIONS), 'ADJ', 'JJ', 'amod'), head }] : [];
  return [...nation, ...before, head];
}

function modifier(word: string): Node {
  const capital = /^[A-Z]/.test(word);
  if (/^(?:foreign|prime|White)$/.test(word)) return node(word, 'ADJ', capital ? 'NNP' : 'JJ', 'amod');
  return node(word, capital ? 'PROPN' : 'NOUN', capital ? 'NNP' : 'NN', 'compound');
}
