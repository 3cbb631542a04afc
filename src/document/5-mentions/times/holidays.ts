import { pending, type TimeRule } from './rule.ts';
import { pickOf } from './words.ts';

/** Days with a fixed date that news gives by name, [month, day]. Moving feasts are not here. */
const FIXED: Readonly<Record<string, readonly [month: number, day: number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  'new year s eve': [12, 31],
  'new year eve': [12, 31],
  'new year s day': [1, 1],
  'valentine s day': [2, 14],
  'may day': [5, 1],
  'bastille day': [7, 14],
  halloween: [10, 31],
  'armistice day': [11, 11],
  'veterans day': [11, 11],
  'fourth of july': [7, 4],
  'july fourth': [7, 4],
};

/** `{on Christmas Day}`, `{last Christmas}`, `{New Year’s Eve}` */
export const holiday: TimeRule = {
  name: 'fixed holiday',
  pattern:
    /\b(?:(?:[Oo]n|[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ss]ince|[Aa]t)\s+)?(?:the\s+)?(?:(?<pick>[Ll]ast|[Tt]his|[Nn]ext)\s+)?(?<name>Christmas\s+(?:Eve|Day)|Christmas|Boxing\s+Day|New\s+Year[’']?s?\s+(?:Eve|Day)|Valentine[’']s\s+Day|May\s+Day|Bastille\s+Day|Halloween|Armistice\s+Day|Veterans\s+Day|Fourth\s+of\s+July|July\s+Fourth)\b(?!\s+(?:tree|card|present|carol|market|shopping|sale|parade))/g,
  read: ({ pick, name = '' }) => {
    const key = name.toLowerCase().replace(/[’']/g, ' ').replace(/\s+/g, ' ');
    const date = FIXED[key];
    if (date === undefined) return null;
    return pending({ kind: 'yearless', month: date[0], day: date[1], until: null, pick: pickOf(pick), years: null, clock: '' });
  },
};
