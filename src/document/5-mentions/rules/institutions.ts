import { type Found, found, type Rule, type Scene } from '../scene.ts';

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

const MINISTRY = new Set(['ministry', 'ministries']);
const LONGEST = 4;

/**
 * A ministry or another institution by its common name; whose it is, the words beside it or the page must tell.
 *
 *     Russia’s {org ru-foreign-ministry|Foreign Ministry}, the {org ua-…|Ministry of Defence} of Ukraine       near miss: "police fired"
 */
export const institution: Rule = (scene, at) => ministryOf(scene, at) ?? fieldMinistry(scene, at) ?? common(scene, at);

function phrase({ words }: Scene, from: number, length: number): string | null {
  const parts = words.slice(from, from + length);
  if (parts.length < length || parts.some((word, i) => i > 0 && word.gap !== 'space')) return null;
  return parts.map(({ lower }) => lower).join(' ');
}

function called(at: number, last: number, suffix: string): Found {
  return found({ first: at, last, kind: 'org', role: suffix, form: 'description', why: `an institution: ${suffix}` });
}

function ministryOf(scene: Scene, at: number): Found | null {
  const { words } = scene;
  if (!MINISTRY.has(words[at]?.lower ?? '')) return null;
  for (const [link, skip] of [
    ['of the', 3],
    ['of', 2],
    ['for', 2],
  ] as const) {
    if (phrase(scene, at + 1, skip - 1) !== link) continue;
    for (let length = LONGEST; length > 0; length--) {
      const field = FIELDS[phrase(scene, at + skip, length) ?? ''];
      if (field !== undefined) return called(at, at + skip + length, `${field}-ministry`);
    }
  }
  return called(at, at + 1, 'ministry');
}

function fieldMinistry(scene: Scene, at: number): Found | null {
  for (const length of [1, 2]) {
    const field = FIELDS[phrase(scene, at, length) ?? ''];
    const head = scene.words[at + length];
    if (field !== undefined && head?.gap === 'space' && MINISTRY.has(head.lower))
      return called(at, at + length + 1, `${field}-ministry`);
  }
  return null;
}

/** "military" and "police" before another noun only describe it: "military aid". */
function common(scene: Scene, at: number): Found | null {
  for (let length = 3; length > 0; length--) {
    const suffix = COMMON[phrase(scene, at, length) ?? ''];
    const last = scene.words[at + length - 1];
    if (
      suffix === undefined ||
      last === undefined ||
      (last.upos !== 'NOUN' && last.upos !== 'PROPN' && !(length === 1 && last.upos === 'ADJ'))
    )
      continue;
    const next = scene.words[at + length];
    if (
      length === 1 &&
      next?.gap === 'space' &&
      next.sentence === last.sentence &&
      (next.upos === 'NOUN' || next.upos === 'PROPN')
    )
      continue;
    return called(at, at + length, suffix);
  }
  return null;
}
