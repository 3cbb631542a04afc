import type { Sourced } from '../../../types/article.ts';
import type { Finding } from '../../../types/finding.ts';
import { type Facts, valuesOf } from './facts.ts';
import { isoDay, type ReadDate, readDate } from './read-date.ts';
import { LEAST_STAMPS, stampsOf } from './stamps.ts';

export interface Publication {
  readonly published: Sourced | null;
  readonly updated: Sourced | null;
  readonly findings: readonly Finding[];
}

/** Places of metadata from the most to the least trustworthy; a bare `date` may be the day the page was made. */
const TRUST = [
  /^json-ld/,
  /article:published_time|article:modified_time/,
  /itemprop/,
  /published|pub|modified/,
  /^time/,
  /^meta date$|dc|dcterms/,
];

/** How far above the headline a date line still belongs to the article; a masthead's date, further up, is today's. */
const ABOVE = 6;
const BELOW = 4;

/**
 * When the page says it was published and updated. Trusted in this order: the caller, metadata, a date line by the headline or the
 * end of the body, a dateline with a year, the address. Precision first: a comment's stamp or today's date is never taken.
 */
export function publicationOf(facts: Facts): Publication {
  const visible = visibleDates(facts);
  const given = facts.page.input.given.date === null ? null : isoDay(facts.page.input.given.date);
  const stated: readonly (Sourced | null)[] = [
    given === null ? null : { value: given, span: null, why: 'given by the caller' },
    fromMetadata(facts, 'published'),
    visible.published,
    fromDateline(facts),
  ];
  const candidates = stated.filter((candidate) => candidate !== null);
  const published = candidates[0] ?? fromAddress(facts);
  const updated = fromMetadata(facts, 'updated') ?? visible.updated;
  const findings = published === null ? [] : candidates.slice(1).flatMap((other) => conflict(published, other));
  return { published, updated, findings: findings.slice(0, 1) };
}

/** Dates a day apart may be one instant seen from two time zones. */
function conflict(chosen: Sourced, other: Sourced): Finding[] {
  const [a, b] = [dayNumber(chosen.value), dayNumber(other.value)];
  if (Math.abs(a - b) <= 1) return [];
  const message = `Published ${chosen.value} (${chosen.why}), but ${other.value} (${other.why}); the first was taken.`;
  return [{ code: 'date-conflict', span: other.span ?? chosen.span, message }];
}

/** Days since an arbitrary day, good enough to compare two dates. */
function dayNumber(value: string): number {
  const [year = 0, month = 0, day = 0] = value.slice(0, 10).split('-').map(Number);
  return Math.floor(365.25 * (month > 2 ? year : year - 1)) + Math.floor(30.6 * (month > 2 ? month + 1 : month + 13)) + day;
}

function fromMetadata(facts: Facts, field: 'published' | 'updated'): Sourced | null {
  for (const { value, why } of valuesOf(facts.page.metadata, field, TRUST)) {
    const day = isoDay(value);
    if (day === null) continue;
    const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(value);
    return { value: instant ? value : day, span: null, why };
  }
  return null;
}

/** A published date in the address: /2022/02/24/ or /2022-02-24-. */
function fromAddress({ page }: Facts): Sourced | null {
  const urls = [page.input.given.url, ...valuesOf(page.metadata, 'canonical').map((entry) => entry.value)];
  for (const url of urls) {
    const match =
      /[/_-]((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_.?-]|$)|\/((?:19|20)\d\d)(\d\d)(\d\d)(?=\d{0,12}[/_.-]|\d{0,12}$)/.exec(
        url ?? '',
      );
    if (match === null) continue;
    const day = isoDay(`${match[1] ?? match[4]}-${match[2] ?? match[5]}-${match[3] ?? match[6]}`);
    if (day !== null) return { value: day, span: null, why: 'date in the address' };
  }
  return null;
}

const UPDATED =
  /(?:updated?|modified|edited|mis à jour|aktualisiert|actualizado|atualizado|aggiornato|обновлено|güncelle\p{L}*)(?!\p{L})/iu;
const PUBLISHED = /(?:published|posted|issued|created|publié|veröffentlicht|publicado|pubblicato|опубликовано)(?!\p{L})/iu;

function visibleDates(facts: Facts): { readonly published: Sourced | null; readonly updated: Sourced | null } {
  // Without an article or a title, the dates are those of other stories.
  if (facts.last === 0 && facts.headline === null) return { published: null, updated: null };
  let published: Sourced | null = null;
  let updated: Sourced | null = null;
  for (const i of linesNearby(facts)) {
    const line = facts.lines[i]?.sight;
    const kind = facts.labels[i]?.kind;
    if (line === undefined || !(kind === 'date' || kind === 'byline' || kind === 'credit' || kind === 'dateline')) continue;
    const found = readDate(line.text) ?? (i < facts.first ? fromTimeElement(line) : null);
    if (found === null) continue;
    // "Updated" may stand on a line of its own above the date.
    const label = kind === 'date' ? (facts.lines[i - 1]?.sight.text ?? '') : '';
    const before = line.text.slice(0, found.start);
    const isPublished = PUBLISHED.test(before);
    const isUpdate = (UPDATED.test(before) && !isPublished) || (UPDATED.test(label) && label.length < 20);
    // A bare date well above the headline is the masthead's: the day the page was fetched.
    if (facts.headline !== null && i < facts.headline - 1 && !isPublished && !isUpdate) continue;
    const sourced = at(line.start, found, 'date line by the article');
    if (isUpdate) updated ??= sourced;
    else published ??= sourced;
  }
  return { published, updated };
}

/** "3 hours ago", with the instant in `<time datetime>`. */
function fromTimeElement({ text, markup }: Facts['lines'][number]['sight']): ReadDate | null {
  const value = isoDay(markup?.time ?? '');
  return value === null || text.length > 80 ? null : { value, start: 0, end: text.length };
}

function linesNearby(facts: Facts): number[] {
  const { headline, first, last, lines } = facts;
  const start = Math.max(0, (headline ?? first) - ABOVE);
  const stamps = stampsOf(facts);
  // From its first item on, the dates of a live blog are its items'.
  const end = stamps.length >= LEAST_STAMPS ? (stamps[0] ?? 0) : last + BELOW;
  const near: number[] = [];
  for (let i = start; i < Math.min(lines.length, end); i++) near.push(i);
  return near;
}

/** "GENEVA, 24 February 2022 -": a place and a full date before the first paragraph's text. */
function fromDateline({ lines, first }: Facts): Sourced | null {
  const line = lines[first]?.sight;
  if (line === undefined) return null;
  const head = /^[\p{Lu}][\p{L}\p{M} ,.'’/()-]{0,50}\d[\p{L}\p{M}\d ,.'’()/]{3,40}\s?(?:[-–—]{1,2}|:|\/)/u.exec(
    line.text.slice(0, 120),
  );
  const found = head === null ? null : readDate(head[0]);
  return found === null ? null : at(line.start, found, 'dateline');
}

const at = (start: number, found: ReadDate, why: string): Sourced => ({
  value: found.value,
  span: [start + found.start, start + found.end],
  why,
});
