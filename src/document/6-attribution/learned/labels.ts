/** Pass 1 marks every word of a paragraph: BIO over the three roles. */
export const ROLE_LABELS = ['O', 'B-source', 'I-source', 'B-cue', 'I-cue', 'B-content', 'I-content'] as const;
export const [OUT, B_SOURCE, B_CUE, I_CUE, B_CONTENT] = [0, 1, 3, 4, 5] as const;

/**
 * Pass 2 marks the source and content of one cue: begin, inside, last, single (BILOU after Ratinov and Roth 2009), so that
 * plain word features see where a role ends as well as where it begins. The cue's own words are O.
 */
export const SPAN_LABELS = [
  'O',
  'B-source',
  'I-source',
  'L-source',
  'U-source',
  'B-content',
  'I-content',
  'L-content',
  'U-content',
] as const;
export const FIRST_SOURCE = 1;
export const FIRST_CONTENT = 5;

const opens = (label: number): boolean => label === 1 || label === 4 || label === 5 || label === 8;
const runsOn = (label: number): boolean => label === 1 || label === 2 || label === 5 || label === 6;
const roleOf = (label: number): number => (label === 0 ? 0 : label < FIRST_CONTENT ? 1 : 2);

/** Whether label `to` may follow `from` in pass 2: an open role must go on to its last word. */
export function mayFollow(from: number, to: number): boolean {
  if (runsOn(from)) return roleOf(from) === roleOf(to) && !opens(to) && to !== 0;
  return to === 0 || opens(to);
}

export const mayBegin = (label: number): boolean => label === 0 || opens(label);
export const mayEnd = (label: number): boolean => !runsOn(label);
