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

export const HOSTILE: readonly Hostile[] = [
  text('sentences without one line break', 2_000, (n) => SAID.repeat(n)),
  text('paragraphs', 2_000, (n) => `${SAID}\n\n`.repeat(n)),
  text('one word without an end', 200_000, (n) => 'a'.repeat(n)),
  text('spaces', 400_000, (n) => `The minister${' '.repeat(n)}said no.`),
  text('line feeds', 400_000, (n) => `The minister${'\n'.repeat(n)}said no.`),
  text('quotation marks that open', 25_000, (n) => '“'.repeat(n)),
  text('quotation marks that close', 25_000, (n) => '”'.repeat(n)),
  text('quotation marks that might do either', 25_000, (n) => '"'.repeat(n)),
  text('quotation marks around words', 25_000, (n) => '"a '.repeat(n)),
  text('apostrophes', 25_000, (n) => "'s ".repeat(n)),
  text('quotes inside quotes', 12_000, (n) => '“‘a '.repeat(n)),
  text('full stops', 100_000, (n) => '. '.repeat(n)),
  text('abbreviations', 25_000, (n) => 'Mr. U.S. e.g. '.repeat(n)),
  text('brackets', 50_000, (n) => `${'('.repeat(n)}a${')'.repeat(n)}`),
  text('cues', 8_000, (n) => 'said that '.repeat(n)),
  text('sources', 8_000, (n) => 'the minister, '.repeat(n)),
  text('names', 8_000, (n) => 'Wang Yi and Li Keqiang '.repeat(n)),
  text('digits', 50_000, (n) => '1,'.repeat(n)),
  text('dates', 6_000, (n) => 'on 3 March 2022, '.repeat(n)),
  text('hyphens', 50_000, (n) => 'a-'.repeat(n)),
  text('capitals', 20_000, (n) => 'Republic Of '.repeat(n)),
  text('addresses', 8_000, (n) => 'http://a.b/c?d=e&f '.repeat(n)),
  text('colons at line starts', 8_000, (n) => 'Wang: yes\n'.repeat(n)),
  text('short lines', 20_000, (n) => 'Share\n'.repeat(n)),
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
  html('paragraphs with handlers', 3_000, (n) => `<p onclick="alert(1)">${SAID}</p>`.repeat(n)),
  html('links', 8_000, (n) => '<li><a href="/a">World</a></li>'.repeat(n)),
  html('tables', 8_000, (n) => '<table><tr><td>a'.repeat(n)),
  html(
    'JSON-LD without an end',
    100_000,
    (n) => `<script type="application/ld+json">{"a":${'['.repeat(n)}</script><p>She said no.</p>`,
  ),
  html('metadata', 8_000, (n) => '<meta name="date" content="2022-03-03">'.repeat(n)),
];
