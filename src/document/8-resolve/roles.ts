/** Which roles a description may mean: "the leader" fits a president, "the spokesman" any spokesperson. */

const FOREIGN = [
  'foreign-minister',
  'foreign-policy-chief',
  'deputy-foreign-minister',
  'ambassador',
  'un-ambassador',
  'special-envoy',
  'foreign-ministry-spokesperson',
  'assistant-secretary-of-state',
  'under-secretary-of-state',
  'state-councillor',
  'deputy-un-ambassador',
  'state-department-spokesperson',
  'diplomat',
];
const LEADERS = [
  'president',
  'prime-minister',
  'chancellor',
  'supreme-leader',
  'leader',
  'party-chief',
  'opposition-leader',
  'rebel-leader',
  'head-of-state',
  'acting-president',
  'chief-executive',
  'crown-prince',
];
const HEADS = [
  'secretary-general',
  'director-general',
  'managing-director',
  'chairperson',
  'leader',
  'commission-president',
  'human-rights-chief',
  'refugee-chief',
  'intelligence-chief',
  'military-chief',
  'head',
  'foreign-policy-chief',
  'chief-of-staff',
];

/** Wider roles and what they take in besides themselves. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  leader: LEADERS,
  head: [...HEADS, ...LEADERS],
  diplomat: FOREIGN,
  'foreign-minister': ['foreign-policy-chief'],
  'foreign-policy-chief': ['foreign-minister'],
  president: ['acting-president', 'commission-president', 'council-president', 'parliament-president'],
  ambassador: ['un-ambassador', 'special-envoy', 'deputy-un-ambassador'],
  chancellor: ['prime-minister'],
  'prime-minister': ['chancellor'],
  'head-of-state': ['president'],
  'presidential-spokesperson': ['kremlin-spokesperson', 'white-house-spokesperson'],
  commissioner: ['human-rights-chief', 'refugee-chief', 'foreign-policy-chief'],
  lawmaker: ['senator', 'speaker'],
};
const SPOKES = /(?:^|-)spokesperson$/;
const MINISTER = /-minister$/;
/** Anybody who holds an office may be called so. */
const ANY: ReadonlySet<string> = new Set(['official', 'politician', 'person']);

/** Whether somebody who holds `held` may be called by `wanted`. */
export function roleFits(wanted: string, held: string): boolean {
  if (wanted === held || ANY.has(wanted)) return true;
  if (wanted === 'spokesperson' || wanted === 'official-spokesperson') return SPOKES.test(held);
  if (SPOKES.test(wanted)) return held === 'spokesperson' || (WIDER[wanted]?.includes(held) ?? false);
  if (wanted === 'minister') return MINISTER.test(held);
  return WIDER[wanted]?.includes(held) ?? false;
}

/** Offices so well known that their holders are called by family name alone on a page that never gives the full name. */
const PROMINENT: ReadonlySet<string> = new Set([
  ...LEADERS,
  ...HEADS,
  'foreign-minister',
  'defence-minister',
  'foreign-policy-chief',
  'council-president',
  'commission-president',
  'vice-president',
  'pope',
  'national-security-adviser',
  'un-ambassador',
]);

export const isProminent = (role: string): boolean => PROMINENT.has(role) || SPOKES.test(role);
