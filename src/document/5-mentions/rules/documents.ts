import { found, type Rule } from '../scene.ts';

/** Things that are said to say: "the statement said", "a report by the OSCE". */
const DOCUMENTS: ReadonlySet<string> = new Set(
  'statement statements report reports readout communique communiqué declaration document documents letter appeal article editorial survey poll transcript footage video law list agreement note memo memorandum draft resolution tweet post message release webpage website study text bulletin broadcast interview speech testimony account commentary'.split(
    ' ',
  ),
);
const VERBS_AFTER: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** A document as one that may speak. Before another noun it only describes it: "report card". */
export const document: Rule = ({ words }, at) => {
  const word = words[at];
  if (word === undefined || !DOCUMENTS.has(word.lower) || (word.upos !== 'NOUN' && word.upos !== 'PROPN')) return null;
  const next = words[at + 1];
  if (next?.gap === 'space' && next.sentence === word.sentence && VERBS_AFTER.has(next.upos) && !next.capital) return null;
  return found({
    first: at,
    last: at + 1,
    kind: 'doc',
    role: word.lower,
    plural: word.lower.endsWith('s'),
    form: 'description',
    why: 'a document',
  });
};
