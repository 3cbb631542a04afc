/** Attributes whose words say what an element is for. */
const SPEAKING = ['class', 'id', 'role', 'itemprop', 'aria-label'] as const;

const PER_ELEMENT = 24;
const LONGEST = 48;

export type Attributes = ReadonlyMap<string, string>;

/**
 * The words an element says about itself, lower case, each as one hyphenated word: `articleBody`, `article_body` and
 * `article-body` are all `article-body`. Machine-made class names are kept; nobody recognises them.
 */
export function ownHints(attributes: Attributes): string[] {
  const words: string[] = [];
  for (const name of SPEAKING) {
    const value = attributes.get(name);
    if (value === undefined) continue;
    for (const word of value.slice(0, 600).split(/\s+/)) {
      if (word === '' || word.length > LONGEST || words.length >= PER_ELEMENT) continue;
      words.push(
        word
          .replace(/([a-z])([A-Z])/g, '$1-$2')
          .replace(/[^\p{L}\p{N}]+/gu, '-')
          .replace(/^-|-$/g, '')
          .toLowerCase(),
      );
    }
  }
  return words.filter((word) => word !== '');
}

/** Boxes that open over the text when the pointer rests on a word, by the usual names; until then nobody sees them. */
const ON_HOVER = /(?:^|-)(?:(?:rollover|tool-?tip|pop-?over|hover-?card)-?(?:text|content|inner|body|box|card|\w+-block))(?:-|$)/;

/** Whether an inline element opens only when the pointer rests on it: `<span class="tooltip-text">`. */
export const opensOnHover = (hints: readonly string[]): boolean => hints.some((hint) => ON_HOVER.test(hint));

/** Whether the page itself hides the element. `aria-hidden` hides from screen readers only: the words are on the screen. */
export function isHidden(attributes: Attributes): boolean {
  if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true;
  const style = attributes.get('style');
  return (
    style !== undefined && /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style.slice(0, 2000))
  );
}
