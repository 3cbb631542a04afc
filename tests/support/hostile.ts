/** Inputs built to hurt, each of a size: what `size` counts is in the name. */
export interface Hostile {
  readonly name: string;
  readonly mediaType: 'text/plain' | 'text/html';
  readonly size: number;
  readonly make: (size: number) => string;
}

const SAID = '“We will not wait,” the minister said on Friday, adding that “time is short”. ';
const text = (name: string, size: number, make: Hostile['make']): Hostile => ({ name, mediaType: 'text/plain', size, make });
const html = (name: string, size: number, make: Hostile['make']): Hostile => ({ name, mediaType: 'text/html', size, make });

/** Half the longest line that is analysed: twice as much of it still reaches every stage. */
const HALF_A_LINE = 48_000;

/** A line that says one thing over and over. */
const line = (name: string, unit: string): Hostile =>
  text(`a line of ${name}`, Math.floor(HALF_A_LINE / unit.length), (n) => unit.repeat(n));

export const HOSTILE: readonly Hostile[] = [
  line('statements', SAID),
  line('one word', 'a'),
  line('quotation marks that open', '“'),
  line('quotation marks that close', '”'),
  line('quotation marks that might do either', '"'),
  line('quotation marks around words', '"a '),
  line('apostrophes', "'s "),
  line('quotes inside quotes', '“‘a '),
  line('quoted words', '“No,” '),
  line('full stops', '. '),
  line('abbreviations', 'Mr. U.S. e.g. '),
  line('brackets', '( '),
  line('cues', 'said that '),
  line('cues with quotes', 'said “no” and '),
  line('sources', 'the minister, '),
  line('sources and cues', 'the minister said he said '),
  line('refusals', 'refused to say whether he '),
  line('names', 'Wang Yi and Li Keqiang '),
  line('one name', 'Wang '),
  line('offices', 'Foreign Minister '),
  line('pronouns', 'he told him '),
  line('digits', '1,'),
  line('dates', 'on 3 March 2022, '),
  line('days', 'on Thursday, '),
  line('numbers in words', 'two hundred and '),
  line('hyphens', 'a-'),
  line('capitals', 'Republic Of '),
  line('prepositions', 'of the '),
  line('conjunctions', 'and '),
  line('commas', ', '),
  line('addresses', 'http://a.b/c?d=e&f '),
  line('emoji', '😀 '),
  line('combining marks', 'e\u0301\u0301 '),
  text('a line beyond the limit', 200_000, (n) => 'ab '.repeat(n)),
  text('spaces', 400_000, (n) => `The minister${' '.repeat(n)}said no.`),
  text('line feeds', 400_000, (n) => `The minister${'\n'.repeat(n)}said no.`),
  text('paragraphs', 600, (n) => `${SAID}\n\n`.repeat(n)),
  text('names, each another', 1_500, (n) => Array.from({ length: n }, (_, i) => `Mr ${nameOf(i)} said no.`).join('\n\n')),
  text('quotations that go on', 1_500, (n) => '“We will go on.\n\n'.repeat(n)),
  text('colons at line starts', 4_000, (n) => 'Wang: yes\n'.repeat(n)),
  text('short lines', 10_000, (n) => 'Share\n'.repeat(n)),
  html('tags that never close', 20_000, (n) => '<div>'.repeat(n)),
  html('tags nested and closed', 20_000, (n) => `${'<div>'.repeat(n)}“No,” she said.${'</div>'.repeat(n)}`),
  html('inline tags nested', 20_000, (n) => `<p>${'<b>'.repeat(n)}She said no.`),
  html('tags that only close', 20_000, (n) => '</p>'.repeat(n)),
  html('tags cut short', 50_000, (n) => '<'.repeat(n)),
  html('attributes', 10_000, (n) => `<p ${'a="b" '.repeat(n)}>She said no.</p>`),
  html('one long attribute', 400_000, (n) => `<p class="${'a '.repeat(n)}">She said no.</p>`),
  html('lines inside much class', 2_000, (n) => `<div class="${'a '.repeat(40)}">`.repeat(40) + '<p>She said no.</p>'.repeat(n)),
  html('entities', 30_000, (n) => '&amp;&#8220;'.repeat(n)),
  html('entities cut short', 50_000, (n) => '&#'.repeat(n)),
  html('comments', 20_000, (n) => '<!-- a -->'.repeat(n)),
  html('a comment that never closes', 400_000, (n) => `<p>No.</p><!--${'-'.repeat(n)}`),
  html('scripts', 8_000, (n) => '<script>document.write("<p>said</p>")</script>'.repeat(n)),
  html('paragraphs with handlers', 600, (n) => `<p onclick="alert(1)">${SAID}</p>`.repeat(n)),
  html('links', 8_000, (n) => '<li><a href="/a">World</a></li>'.repeat(n)),
  html('tables', 8_000, (n) => '<table><tr><td>a'.repeat(n)),
  html(
    'JSON-LD without an end',
    100_000,
    (n) => `<script type="application/ld+json">{"a":${'['.repeat(n)}</script><p>She said no.</p>`,
  ),
  html('metadata', 8_000, (n) => '<meta name="date" content="2022-03-03">'.repeat(n)),
];

/** A surname of its own for every number: Baa, Bab, Bac ... */
function nameOf(i: number): string {
  const letters = [...i.toString(26).padStart(4, '0')].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `B${letters.join('')}`;
}
