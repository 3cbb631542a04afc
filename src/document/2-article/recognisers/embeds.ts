import { certain, firstOf, type Recogniser } from '../evidence.ts';

/** "— Name (@handle) November 1, 2019": the signature under an embedded post; posts themselves end in "pic.twitter.com/...". */
const SIGNATURE = /^(?:[-–—]{1,3}|&mdash;)\s?.{2,80}\(@\w{1,30}\)/u;
const POST = /(?:pic\.twitter\.com\/\w+|https?:\/\/t\.co\/\w+)\s?$/;

export const embed: Recogniser = firstOf(
  (line) => (line.length <= 200 && SIGNATURE.test(line.text) ? certain('embed', 'signature of an embedded post') : null),
  (line) => (line.length <= 800 && POST.test(line.text) ? certain('embed', "ends in a post's own link") : null),
  (line) =>
    line.length <= 160 && /^A post shared by\b/.test(line.text) ? certain('embed', 'signature of an embedded post') : null,
);
