const HONORIFIC = /^(?:Mrs?|Ms|Miss|Dr|Prof|Sir|Lord|Lady|Dame|Sen|Rep|Gov|Gen|Col|Lt|Maj)\.?[ \u00a0]/;

/** "Mr Putin" -> "Putin". */
export const withoutHonorific = (name: string): string => name.replace(HONORIFIC, '');
