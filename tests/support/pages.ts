import fc from 'fast-check';

/** Sentences of our own with something to find in most of them. Double quotation marks are curly, so that a test may restyle them. */
const SENTENCES = [
  'Foreign Minister Wang Yi said on Monday that Beijing opposes the sanctions.',
  '“We are against any war,” Hua Chunying told reporters in Beijing.',
  '“The talks,” Lavrov said on Friday, “did not bring the result that we had hoped for.”',
  'The Kremlin denied the report.',
  'According to the ministry, the two leaders will meet in March.',
  'Xinhua quoted Mr Xi as saying that both sides should talk.',
  'He declined to say whether the embassy would close.',
  'The United States has urged China not to send weapons to Russia.',
  'Kyiv’s ambassador called the proposal “a step in the wrong direction” and asked for more time.',
  'Borrell warned that the sanctions would stay, adding that nobody wanted them to.',
  'The minister did not answer a question about gas.',
  'It rained in Vienna, and the delegations left early.',
  'Exports rose by 4 per cent in the first quarter of 2022.',
  '“No comment,” said a spokesperson for the White House.',
  'Officials believe the agreement can be saved.',
] as const;

const sentence = fc.constantFrom(...SENTENCES);

const HEADLINES = [
  'China opposes sanctions, says Wang Yi',
  'Ministers leave Vienna without a deal',
  'Kremlin: no talks before spring',
] as const;

/** Sentences of a paragraph: at most so many. */
const LONGEST_PARAGRAPH = 3;

/** An article as lines: a headline, then paragraphs. No sentence stands twice: what a page repeats may be furniture. */
export const articleLines = fc
  .tuple(
    fc.constantFrom(...HEADLINES),
    fc.shuffledSubarray([...SENTENCES], { minLength: 8 }),
    fc.infiniteStream(fc.integer({ min: 1, max: LONGEST_PARAGRAPH })),
  )
  .map(([headline, sentences, sizes]) => {
    const lines = [headline as string];
    for (let at = 0; at < sentences.length; ) {
      const size = sizes.next().value ?? 1;
      lines.push(sentences.slice(at, at + size).join(' '));
      at += size;
    }
    return lines;
  });

export const article = articleLines.map((lines) => lines.join('\n\n'));

/** Characters that upset counting: astral ones, joiners, combining marks, controls, directions, unpaired marks. */
const AWKWARD = [
  '😀',
  '👩‍🚀',
  'e\u0301',
  'ﬁ',
  '\u0000',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u2028',
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '中国',
  'ع',
];

const awkward = fc.constantFrom(...AWKWARD);

/** An article with awkward characters dropped into it anywhere. */
export const awkwardArticle = fc
  .tuple(article, fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), awkward), { maxLength: 12 }))
  .map(([text, drops]) =>
    drops.reduce((page, [share, drop]) => {
      const at = Math.floor(share * page.length);
      return page.slice(0, at) + drop + page.slice(at);
    }, text),
  );

const TAGS = [
  'p',
  'div',
  'li',
  'b',
  'a',
  'h1',
  'script',
  'style',
  'td',
  'blockquote',
  'br',
  'img',
  'textarea',
  'svg',
  'template',
  '!--',
  '/p',
  '/div',
];

/** HTML as it should not be: tags that open and never close, text anywhere, entities cut short. */
export const tagSoup = fc
  .array(
    fc.oneof(
      sentence,
      awkward,
      fc.constantFrom('&amp;', '&', '&#x1F600;', '&#0;', '&nbsp', '<', '>'),
      fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

/** Any string at all, lone surrogates included. */
export const anyText = fc.string({ unit: 'binary', maxLength: 400 });
