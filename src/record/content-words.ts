/** Words too common to tell one statement from another. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor of to in on at by for with from as into over about after before against between than then that this these ' +
    'those it its he she they we you i his her their our your my him them us me who whom which what when where why how is are was were be ' +
    'been being am has have had do does did will would shall should can could may might must not no so if while also such any some all ' +
    'both each more most other own same very just only there here up down out off again further once because until during through say ' +
    'says said saying tell told'
  ).split(' '),
);

/** A word with its place, lower case, its ending cut roughly so that "delaying" meets "delay" and "sanctions" meets "sanction". */
export interface ContentWord {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly common: boolean;
  readonly capital: boolean;
}

/** The words of `text.slice(from, to)`; marks and spaces are left out. */
export function wordsOf(text: string, from: number, to: number): ContentWord[] {
  return [...text.slice(from, to).matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)?/gu)].map((match) => {
    const word = match[0].toLowerCase().replace(/[’']\p{L}+$/u, '');
    return {
      stem: stemOf(word),
      start: from + match.index,
      end: from + match.index + match[0].length,
      common: COMMON.has(word),
      capital: /^\p{Lu}/u.test(match[0]),
    };
  });
}

const stemOf = (word: string): string => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, '') : word);
