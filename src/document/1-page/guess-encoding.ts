import { decodeAs } from './encodings.ts';

/** How much of a document is looked at, in bytes. */
const SAMPLE = 16_384;
/** Share of the bytes above ASCII that stand next to another such byte: one accent in a word of Latin letters hardly ever does. */
const IN_RUNS = 0.6;

/** What ordinary text of a script is full of, among everything above ASCII. */
interface Candidate {
  readonly encoding: string;
  readonly usual: RegExp;
  /** Share of the text that must be usual. */
  readonly enough: number;
  /** The vowels, and the share of the text that they must be besides: another script's letters come out as any letters. */
  readonly vowels?: readonly [letters: RegExp, enough: number];
}

/**
 * Small letters for Cyrillic and Greek (the other encodings of Cyrillic come out with capitals inside words), the letters for others;
 * for Chinese the most frequent characters and the marks between clauses, for Japanese its own syllables.
 */
const CYRILLIC = /[а-яё«»—–„“”’]/g;
const CANDIDATES: readonly Candidate[] = [
  { encoding: 'windows-1251', usual: CYRILLIC, enough: 0.55, vowels: [/[аеиоуыэюяё]/g, 0.2] },
  { encoding: 'koi8-r', usual: CYRILLIC, enough: 0.55, vowels: [/[аеиоуыэюяё]/g, 0.2] },
  { encoding: 'windows-1253', usual: /[α-ωάέήίόύώς]/g, enough: 0.55, vowels: [/[αεηιουωάέήίόύώ]/g, 0.35] },
  { encoding: 'windows-1255', usual: /[\u05d0-\u05ea]/g, enough: 0.6 },
  { encoding: 'windows-1256', usual: /[\u0627-\u064a،؟]/g, enough: 0.55 },
  { encoding: 'shift_jis', usual: /[\u3041-\u3096\u30a1-\u30fa、。「」ー]/g, enough: 0.35 },
  { encoding: 'euc-jp', usual: /[\u3041-\u3096\u30a1-\u30fa、。「」ー]/g, enough: 0.35 },
  { encoding: 'euc-kr', usual: /[이가다는을를에의고한도로지서기하인자사대해리정시그은나일어부수보전국있했니]/g, enough: 0.28 },
  {
    encoding: 'gb18030',
    usual:
      /[的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市，。“”、：]/g,
    enough: 0.28,
  },
  {
    encoding: 'big5',
    usual:
      /[的一是不了在人有我他這中大來上國個到說們為子和你地出也時年得就那要下以生會自著去之過家對可後小多天而能好都沒日於起還發成事只作當看文無開用主行方前所本見經面公同三已從兩長民現分將外但與高意進法此實回二理點月明其全話者部正定問給等新被第政關，。「」、：]/g,
    enough: 0.28,
  },
];

/** The encoding of bytes that are neither UTF-8 nor Latin letters with an accent here and there; null when nothing fits clearly. */
export function guessEncoding(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  if (!highInRuns(sample)) return null;
  let best: { readonly encoding: string; readonly score: number } | null = null;
  for (const { encoding, usual, enough, vowels } of CANDIDATES) {
    const { text } = decodeAs(encoding, sample);
    if (vowels !== undefined && shareOf(text, vowels[0]) < vowels[1]) continue;
    const score = shareOf(text, usual) / enough;
    if (score >= 1 && score > (best?.score ?? 0)) best = { encoding, score };
  }
  return best?.encoding ?? null;
}

function highInRuns(bytes: Uint8Array): boolean {
  let high = 0;
  let beside = 0;
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    high++;
    // The second byte of a Japanese or Chinese character may be ASCII.
    if ((bytes[i - 1] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80 || (bytes[i + 2] ?? 0) >= 0x80) beside++;
  }
  return high >= 8 && beside >= high * IN_RUNS;
}

/** Share of the characters above ASCII that are usual; each that is no character of a text costs four. */
function shareOf(text: string, usual: RegExp): number {
  let all = 0;
  let broken = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    all++;
    if (isBroken(unit)) broken++;
  }
  return all === 0 ? 0 : ((text.match(usual)?.length ?? 0) - 4 * broken) / all;
}

/** Replacement characters, private ones, controls, and the lines of boxes that KOI8-R has. */
const isBroken = (unit: number): boolean =>
  unit === 0xfffd || (unit >= 0xe000 && unit < 0xf900) || unit < 0xa0 || (unit >= 0x2500 && unit < 0x25a0);
