import type { Sourced } from '../../../types/article.ts';
import { MASTHEAD, nameIn } from '../refine/masthead.ts';
import { SUMMARY_HEADING } from '../refine/summary-box.ts';
import { type Facts, valuesOf } from './facts.ts';

const NOBODY = /^(?:admin|administrator|editor|staff|author|unknown|null|undefined|guest|user|webmaster|root)$/i;
const PUBLISHER = [/json-ld/, /og:site_name/];

/** The outlet's own name: the caller, metadata, the end of the page's title, a copyright line. */
export function outletOf(facts: Facts): Sourced | null {
  const { given } = facts.page.input;
  if (given.outlet !== null) return { value: given.outlet, span: null, why: 'given by the caller' };
  const named = valuesOf(facts.page.metadata, 'outlet', PUBLISHER).find(
    ({ value }) => value.length <= 80 && !/^https?:/.test(value),
  );
  if (named !== undefined) return { value: named.value, span: null, why: named.why };
  return fromTitle(facts) ?? fromMasthead(facts) ?? fromCopyright(facts);
}

/** The line by the headline that names the outlet. */
function fromMasthead({ lines, labels }: Facts): Sourced | null {
  const at = labels.findIndex(({ why }) => why === MASTHEAD);
  const line = lines[at]?.sight;
  const value = nameIn(line?.text ?? '');
  return line === undefined || value === null ? null : { value, span: [line.start, line.start + value.length], why: MASTHEAD };
}

/** "Title of the article | The Daily Example" when the title stands on the page without the end. */
function fromTitle({ page, lines, headline }: Facts): Sourced | null {
  const title = valuesOf(page.metadata, 'title', [/title element/])[0];
  const line = headline === null ? undefined : lines[headline]?.sight;
  if (title === undefined || line === undefined || title.why !== 'title element') return null;
  const match = /^(.{10,})\s(?:[|–—»·]|-)\s([^|–—»·]{2,50})$/.exec(title.value);
  if (match === null || match[1] === undefined || match[2] === undefined) return null;
  return line.text.startsWith(match[1].slice(0, 20))
    ? { value: match[2].trim(), span: null, why: 'end of the title element' }
    : null;
}

/** "© 2022 The Daily Example. All rights reserved." */
function fromCopyright({ lines, labels, last }: Facts): Sourced | null {
  for (let i = lines.length - 1; i >= last; i--) {
    const line = lines[i]?.sight;
    if (line === undefined || labels[i]?.kind !== 'legal' || line.length > 200) continue;
    // Pictures have copyright lines too, without a year.
    if (!/\b(?:19|20)\d\d\b|all rights reserved/i.test(line.text)) continue;
    const match =
      /(?:©|\(c\)|copyright)[\s©:,]{0,4}(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)?[\s,]{0,3}(?:by\s)?([\p{Lu}][\p{L}\p{M}\d&.'’ -]{2,50}?)(?=[.,|]|\s[–—-]\s|\s(?:19|20)\d\d|\sall rights|\s(?:pty|ltd|llc|inc|gmbh|plc|corp)\b|$)/iu.exec(
        line.text,
      );
    const value = match?.[1]?.trim();
    if (match === null || value === undefined || /rights|reserved|copyright/i.test(value)) continue;
    const start = line.start + match.index + match[0].indexOf(value);
    return { value, span: [start, start + value.length], why: 'copyright line' };
  }
  return null;
}

const BY = /^(?:\p{L}+ )?(?:[Bb]y|BY|[Pp]ar|[Vv]on|[Pp]or|Автор|Autor|[Aa]uthors?|[Rr]eporter|[Ww]riter):?\s+/u;
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';
const BEHIND = new RegExp(
  `\\s?(?:[|·•@(–—]|\\s-\\s|\\d).*$|,? (?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Oo]n|in|for)(?: .*)?$|,? ${MONTH}\\.?(?: \\d.*)?$`,
  'u',
);
/** What somebody is, behind the name: "Ann Example Senior Correspondent", "Agency, Washington,". */
const OFFICE =
  /(?:,\s[^,]{0,40}|(?:\s(?:Senior|Chief|Staff|Political|Foreign|Diplomatic|World|News|Deputy|Managing|Associate|Special|International)){0,3})\s(?:Contributor|Correspondent|Reporter|Writer|Editor|Columnist|Producer|Journalist)$/;

/** "New Delhi, Example News Bureau": where the desk sits. */
const PLACE =
  /^\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?,\s(?=[\p{L}\d&.’' ]{2,40}\s(?:Bureau|Desk|Staff|Team|Newsroom|Correspondent|Service)$)/u;

/** Words of a name, of a list of names, or of an office: capitals, with small words between. */
const NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|and|&|of|the|for|van|von|der|de|del|da|di|dos|bin|al|el|la|le|y|et|und)";
const NAMED = new RegExp(`^${NAME_WORD}(?:[,\\s]{1,2}${NAME_WORD}){0,13}$`, 'u');

/** Who wrote it: a byline on the page, else metadata. */
export function bylineOf(facts: Facts): Sourced | null {
  const visible = visibleByline(facts);
  if (visible !== null) return visible;
  const named = valuesOf(facts.page.metadata, 'byline', [/json-ld/]).find(
    ({ value }) => value.length <= 120 && !NOBODY.test(value),
  );
  return named === undefined ? null : { value: named.value.replace(BY, '').replace(PLACE, ''), span: null, why: named.why };
}

function visibleByline({ lines, labels, headline, first, last }: Facts): Sourced | null {
  const above = lines
    .slice(0, first)
    .map((_, i) => i)
    .slice(Math.max(0, (headline ?? first) - 3));
  const below = [last, last + 1, last + 2].filter((i) => i < lines.length);
  for (const i of [...above, first, ...below]) {
    const line = lines[i]?.sight;
    if (line === undefined || line.ended) continue;
    // "Posted on March 9, 2021 by Ann Example"
    const behind = labels[i]?.kind === 'date' ? /^.{4,60}\sby\s(?=\p{Lu})/u.exec(line.text)?.[0] : undefined;
    if (labels[i]?.kind !== 'byline' && behind === undefined) continue;
    const prefix = behind ?? BY.exec(line.text)?.[0] ?? '';
    if (prefix === '' && i >= first) continue;
    const value = line.text
      .slice(prefix.length)
      .replace(PLACE, '')
      .replace(BEHIND, '')
      .replace(OFFICE, '')
      .replace(/,$/, '')
      .trim();
    if (value.length < 2 || value.length > 100 || NOBODY.test(value) || !NAMED.test(value)) continue;
    const start = line.start + line.text.indexOf(value, prefix.length);
    return { value, span: [start, start + value.length], why: 'byline' };
  }
  return null;
}

/** The section in the metadata, else the label above the headline. */
export function sectionOf({ page, lines, labels, headline }: Facts): Sourced | null {
  const named = valuesOf(page.metadata, 'section', [/json-ld/]).find(({ value }) => value.length <= 60);
  if (named !== undefined) return { value: named.value, span: null, why: named.why };
  for (let i = (headline ?? 0) - 1; i >= Math.max(0, (headline ?? 0) - 3); i--) {
    const line = lines[i]?.sight;
    if (line !== undefined && labels[i]?.kind === 'section' && labels[i]?.why !== SUMMARY_HEADING)
      return lastCrumb(line.start, line.text);
  }
  return null;
}

/** "Home > News > China": the narrowest section is the last one. */
function lastCrumb(start: number, text: string): Sourced {
  const crumbs = text.split(/\s*[>»›/|]\s*/).filter((crumb) => crumb !== '');
  const value = crumbs.at(-1) ?? text;
  const at = start + text.lastIndexOf(value);
  return { value, span: [at, at + value.length], why: crumbs.length > 1 ? 'end of the breadcrumb' : 'label above the headline' };
}

/** The address the page calls its own, else the one it was got from. */
export function addressOf({ page }: Facts): Sourced | null {
  const named = valuesOf(page.metadata, 'canonical', [/^link/]).find(({ value }) => /^https?:\/\//i.test(value));
  if (named !== undefined) return { value: named.value, span: null, why: named.why };
  const { url } = page.input.given;
  return url === null ? null : { value: url, span: null, why: 'given by the caller' };
}
