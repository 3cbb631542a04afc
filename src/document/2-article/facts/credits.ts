import type { Sourced } from '../../../types/article.ts';
import { MASTHEAD } from '../refine/masthead.ts';
import type { Facts } from './facts.ts';

const LABEL =
  /^[\s([–—-]*(?:(?:source|sources|sourced|sourced from|via|original source|news source|quelle|fuente|fonte|источник|kaynak|izvor|źródło|bron)\s?[:|–-]\s?|(?:with|additional|with additional) inputs? from\s|©\s?|\(c\)\s?|copyright\s)/i;
const YEAR = /^(?:(?:19|20)\d\d\s)|[\s,]+(?:19|20)\d\d$/;

/** How many paragraphs from the start may carry a dateline. */
const DATELINES = 3;
/** "BEIJING, March 18 (Xinhua) --", "MOSCOW, April 26. /TASS/." */
const DATELINE =
  /^[\p{Lu}][\p{L}\p{M} .,'’-]{1,50}(?:\d{1,2}[\p{L}\d ,.]{0,14})?\s?(?:\(([\p{L}][\p{L} .&/-]{1,40})\)\s?(?:[-–—]{1,2}|:|\.)|\/([\p{L}][\p{L} .-]{1,30})\/\.?)/u;

/** Lines above and below the article within which a credit is its own. */
const ABOVE = 8;
const BELOW = 12;

/** Agencies and outlets that the page names as where its words came from: credit lines and datelines. */
export function creditsOf(facts: Facts): Sourced[] {
  const credits: Sourced[] = [];
  facts.lines.forEach(({ sight }, i) => {
    if (
      facts.labels[i]?.kind !== 'credit' ||
      facts.labels[i]?.why === MASTHEAD ||
      i < (facts.headline ?? facts.first) - ABOVE ||
      i >= facts.last + BELOW
    )
      return;
    const head = LABEL.exec(sight.text)?.[0] ?? '';
    const value = sight.text
      .slice(head.length)
      .replace(/^[\s([/|–—-]+|[\s)\]./|–—-]+$/g, '')
      .replace(YEAR, '')
      // "Source: Xinhua | Web editor: ..."
      .replace(/\s?[|;].*$/, '')
      .trim();
    const start = value === '' ? -1 : sight.text.indexOf(value);
    if (start >= 0 && credits.every((credit) => credit.value !== value))
      credits.push({ value, span: [sight.start + start, sight.start + start + value.length], why: 'credit line' });
  });
  return [...fromDatelines(facts), ...credits];
}

function fromDatelines({ lines, labels, first, last }: Facts): Sourced[] {
  let seen = 0;
  for (let i = first; i < last && seen < DATELINES; i++) {
    const line = lines[i]?.sight;
    if (line === undefined || labels[i]?.kind !== 'paragraph') continue;
    seen++;
    const match = DATELINE.exec(line.text.slice(0, 160));
    const value = match?.[1] ?? match?.[2];
    if (match === null || value === undefined) continue;
    const start = line.start + match[0].lastIndexOf(value);
    return [{ value, span: [start, start + value.length], why: 'named in the dateline' }];
  }
  return [];
}
