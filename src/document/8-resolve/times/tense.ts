/** Where the nearest verb puts a time: before or after the writing; null when no verb tells. */
export type Tense = 'past' | 'future' | null;

const PAST = new Set(
  (
    'said told was were had did met went came took made gave left saw began held won lost fell rose sent spoke struck put got found became brought ' +
    'wrote cut hit shot fled led kept quit broke flew drew ran sat stood paid sold bought built caught chose fought grew heard knew laid meant ' +
    'sought thought threw understood withdrew overthrew swore died has have been gone seen'
  ).split(' '),
);

const MODAL = new Set("will won't would shall should could may might must can cannot 'll".split(' '));

/** Words after which "to" with a verb looks ahead. */
const PLANS =
  /^(?:plan|expect|schedul|due|set$|slat|likely|hope|hoping|want|intend|agree|vow|pledg|promis|going$|ready|prepar|urg|call|ask|demand|need|aim|bound|poised|unlikely|is$|are$|'s$|be$|about$|decid|threaten|offer|order|invit)/;

/** "is expected in the autumn", "a vote due on Monday". */
const AWAITED = /^(?:expected|due|scheduled|slated|planned|awaited)$/;
const BE = /^(?:is|are|was|were|be|'s|'re|vote|meeting|talks|visit|summit|election|elections)$/;

const NOT_A_VERB =
  /^(?:united|armed|so-called|unprecedented|hundred|need|indeed|speed|sacred|red|bed|alleged|unified|divided|disputed)$/;

const isPast = (word: string): boolean =>
  PAST.has(word) || (/^[a-z][a-z-]*ed$/.test(word) && word.length > 3 && !NOT_A_VERB.test(word));

/** Words looked at on each side: longer clauses tell less and less. */
const REACH = 16;

const wordsOf = (text: string): string[] => text.replace(/[’]/g, "'").match(/[A-Za-z-]+|'(?:ll|s|d|ve|re)|[,;:]/g) ?? [];

/**
 * Tense of the verb nearest to `[start, end)` inside its sentence, first to the left: `{will}` … on Thursday, `{said}` on Thursday.
 * A possessive belongs to what follows: `Sunday’s` election {cannot} be held. Reads words, not tags: "scheduled to meet" and "agreed to meet" look ahead, "refused to meet" and "was held" do not.
 */
export function tenseAt(text: string, sentence: readonly [number, number], start: number, end: number): Tense {
  const left = wordsOf(text.slice(Math.max(sentence[0], start - 160), start)).slice(-REACH);
  const right = wordsOf(text.slice(end, Math.min(sentence[1], end + 160))).slice(0, REACH);
  const possessed = /[’']s?$/.test(text.slice(start, end)) || /^[’']s\b/.test(text.slice(end, end + 2));
  const near = possessed && MODAL.has(right.find((word) => MODAL.has(word) || isPast(word)) ?? '');
  return near ? 'future' : (tenseLeft(left) ?? tenseRight(right));
}

function tenseLeft(words: readonly string[]): Tense {
  let infinitive = false;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    const lower = word.toLowerCase();
    if (lower === 'to' && /^[a-z]/.test(words[i + 1] ?? '')) infinitive = true;
    else if (MODAL.has(lower)) return 'future';
    else if (infinitive && PLANS.test(lower)) return 'future';
    else if (AWAITED.test(lower) && BE.test((words[i - 1] ?? 'is').toLowerCase())) return 'future';
    else if (isPast(word)) return participleAfterModal(words, i) ? 'future' : 'past';
    else if (/^(?:is|are)$/.test(lower) && /ing$/.test(words[i + 1] ?? '')) return 'future';
  }
  return null;
}

/** "will be held", "to be completed": the participle itself is no past. */
function participleAfterModal(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map((word) => word.toLowerCase());
  return before.some((word) => MODAL.has(word)) || (before.includes('be') && before.includes('to'));
}

function tenseRight(words: readonly string[]): Tense {
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase();
    if (MODAL.has(lower)) return 'future';
    if (isPast(word)) return 'past';
    if (/^(?:is|are)$/.test(lower) && /ing$|^(?:to|due|set|scheduled|expected)$/.test(words[i + 1] ?? '')) return 'future';
  }
  return null;
}
