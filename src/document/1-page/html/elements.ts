/**
 * What HTML elements do to the visible text, as tables. After the rendering and parsing sections of the HTML standard, cut down
 * to what a reader of running text can tell apart.
 */

/** Newlines that stand between the text of such an element and its neighbours: 2 leaves a blank line, 1 only ends the line. */
const GAPS: Readonly<Record<1 | 2, string>> = {
  1: 'div li dd dt tr td th caption button summary option label legend center dir menu tbody thead tfoot optgroup rp',
  2:
    'address article aside blockquote body details dialog dl fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html main nav ol p pre search section table ul listing xmp plaintext',
};

export const BLOCK_GAP: ReadonlyMap<string, 1 | 2> = new Map([
  ...GAPS[1].split(' ').map((name) => [name, 1] as const),
  ...GAPS[2].split(' ').map((name) => [name, 2] as const),
]);

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never have content, so never stay open. */
export const VOID = set(
  'area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr',
);

/** Their content is never shown to a reader: code, alternatives for other machines, and the inside of form fields. */
export const INVISIBLE = set(
  'script style template noscript noframes noembed head title svg math iframe object audio video canvas select datalist textarea map applet',
);

/** Their white space is kept. */
export const PREFORMATTED = set('pre listing xmp plaintext');

/** Inside these, `<title>` and `<style>` are ordinary elements, and `/>` closes. */
export const FOREIGN = set('svg math');

/** An end tag inside one of these never closes an element outside it. */
export const SCOPES = set('html body table td th caption button template svg math object');

/** End tags that may leave a scope: the scopes' own and those of table parts. */
export const LEAVES_SCOPE = set('html body table thead tbody tfoot tr td th caption button template svg math object');

/** A start tag (key) ends the nearest open one of `closes`, unless one of `within` was opened since. */
export const IMPLIED_END: ReadonlyMap<string, { readonly closes: readonly string[]; readonly within: readonly string[] }> =
  new Map([
    ['li', { closes: ['li'], within: ['ul', 'ol', 'menu', 'dir'] }],
    ['dt', { closes: ['dt', 'dd'], within: ['dl'] }],
    ['dd', { closes: ['dt', 'dd'], within: ['dl'] }],
    ['tr', { closes: ['tr'], within: ['table'] }],
    ['td', { closes: ['td', 'th'], within: ['tr', 'table'] }],
    ['th', { closes: ['td', 'th'], within: ['tr', 'table'] }],
    ['thead', { closes: ['thead', 'tbody', 'tfoot'], within: ['table'] }],
    ['tbody', { closes: ['thead', 'tbody', 'tfoot'], within: ['table'] }],
    ['tfoot', { closes: ['thead', 'tbody', 'tfoot'], within: ['table'] }],
    ['a', { closes: ['a'], within: ['td', 'th', 'table'] }],
    ['option', { closes: ['option'], within: ['select', 'optgroup'] }],
    ['body', { closes: ['head'], within: [] }],
  ]);

/** Start tags that may stand in `head`; any other one ends it. */
export const IN_HEAD = set('head title meta link script style base noscript template html basefont bgsound');
