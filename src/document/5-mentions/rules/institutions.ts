import { FormIndex, longestForm } from '../form-index.ts';
import { found, type Rule } from '../scene.ts';
import type { Word } from '../words.ts';

/** What a ministry is for, as written, and as its id says it. */
const FIELDS: Readonly<Record<string, string>> = {
  foreign: 'foreign',
  'foreign affairs': 'foreign',
  'external affairs': 'foreign',
  defence: 'defence',
  defense: 'defence',
  'national defence': 'defence',
  'national defense': 'defence',
  interior: 'interior',
  'the interior': 'interior',
  'internal affairs': 'interior',
  finance: 'finance',
  justice: 'justice',
  health: 'health',
  energy: 'energy',
  economy: 'economy',
  'economic development': 'economy',
  education: 'education',
  culture: 'culture',
  trade: 'trade',
  commerce: 'commerce',
  transport: 'transport',
  agriculture: 'agriculture',
  emergencies: 'emergencies',
  emergency: 'emergencies',
  'emergency situations': 'emergencies',
  'public security': 'public-security',
  'state security': 'state-security',
  unification: 'unification',
};

/** Institutions that most states have one of, as their ids end. */
const COMMON: Readonly<Record<string, string>> = {
  parliament: 'parliament',
  'national assembly': 'parliament',
  'security service': 'security-service',
  'security council': 'security-council',
  'national security council': 'security-council',
  'state council': 'state-council',
  'council of ministers': 'cabinet',
  'foreign office': 'foreign-ministry',
  'central bank': 'central-bank',
  'national bank': 'central-bank',
  'supreme court': 'supreme-court',
  'constitutional court': 'constitutional-court',
  'armed forces': 'armed-forces',
  'air force': 'air-force',
  army: 'army',
  navy: 'navy',
  military: 'military',
  police: 'police',
  'border guard': 'border-guard',
  'border guards': 'border-guard',
  'border service': 'border-guard',
  'general staff': 'general-staff',
  embassy: 'embassy',
  consulate: 'consulate',
  'central election commission': 'central-election-commission',
  'election commission': 'central-election-commission',
  'presidential office': 'presidential-office',
  'presidential administration': 'presidential-office',
  "president's office": 'presidential-office',
  'state television': 'state-television',
  'state tv': 'state-television',
  'state media': 'state-media',
  cabinet: 'cabinet',
  'cabinet of ministers': 'cabinet',
  'intelligence service': 'intelligence-service',
  'intelligence services': 'intelligence-service',
};

/** Every way to write an institution, with the end of its id: "Foreign Ministry", "Ministry of Foreign Affairs", "parliament". */
const FORMS: FormIndex<string> = new FormIndex([
  ...Object.entries(FIELDS).flatMap(([field, id]): [string, string][] => [
    [`${field} ministry`, `${id}-ministry`],
    [`ministry of ${field}`, `${id}-ministry`],
    [`ministry of the ${field}`, `${id}-ministry`],
    [`ministry for ${field}`, `${id}-ministry`],
  ]),
  ['ministry', 'ministry'],
  ['ministries', 'ministry'],
  ...Object.entries(COMMON),
]);

/**
 * A ministry or another institution by its common name; whose it is, the words beside it or the page must tell. "military" and
 * "police" before another noun only describe it: "military aid".
 *
 *     {state:RU|Russia}’s {org:ru-foreign-ministry|Foreign Ministry}       near miss: "police violence"
 */
export const institution: Rule = ({ words }, at) => {
  const match = longestForm(FORMS, words, at, 'free');
  const suffix = match?.values[0];
  if (match === null || suffix === undefined) return null;
  const last = at + match.length;
  if (!suffix.endsWith('ministry') && !isHead(words, last, match.length)) return null;
  return found({ first: at, last, kind: 'org', role: suffix, form: 'description', why: `an institution: ${suffix}` });
};

function isHead(words: readonly Word[], after: number, length: number): boolean {
  const [last, next] = [words[after - 1], words[after]];
  if (last === undefined || (last.upos !== 'NOUN' && last.upos !== 'PROPN' && !(length === 1 && last.upos === 'ADJ')))
    return false;
  const describes = next?.gap === 'space' && next.sentence === last.sentence && (next.upos === 'NOUN' || next.upos === 'PROPN');
  return length > 1 || !describes;
}
