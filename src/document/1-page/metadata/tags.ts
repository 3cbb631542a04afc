import type { MetadataEntry, MetadataField } from '../../../types/page.ts';

export type TagAttributes = ReadonlyMap<string, string>;

/** `name`, `property` or `itemprop` of a `meta` and what it stands for: Open Graph, Dublin Core, Parse.ly, Sailthru, HTML itself. */
const META: Readonly<Record<string, MetadataField>> = {
  'og:title': 'title',
  'twitter:title': 'title',
  'dc.title': 'title',
  headline: 'title',
  'parsely-title': 'title',
  'sailthru.title': 'title',
  'og:site_name': 'outlet',
  'application-name': 'outlet',
  publisher: 'outlet',
  'dc.publisher': 'outlet',
  'article:author': 'byline',
  author: 'byline',
  'dc.creator': 'byline',
  'parsely-author': 'byline',
  'sailthru.author': 'byline',
  'article:section': 'section',
  'parsely-section': 'section',
  articlesection: 'section',
  'og:locale': 'language',
  'content-language': 'language',
  'dc.language': 'language',
  inlanguage: 'language',
  'article:published_time': 'published',
  'og:article:published_time': 'published',
  'og:published_time': 'published',
  datepublished: 'published',
  'article.published': 'published',
  'parsely-pub-date': 'published',
  'sailthru.date': 'published',
  pubdate: 'published',
  publishdate: 'published',
  'publish-date': 'published',
  publish_date: 'published',
  'publication-date': 'published',
  'dc.date.issued': 'published',
  'dcterms.issued': 'published',
  'dc.date': 'published',
  'dcterms.created': 'published',
  date: 'published',
  'article:modified_time': 'updated',
  'og:updated_time': 'updated',
  datemodified: 'updated',
  lastmod: 'updated',
  'last-modified': 'updated',
  'dcterms.modified': 'updated',
  'article.updated': 'updated',
  'article:content_tier': 'access',
  'og:url': 'canonical',
  description: 'description',
  'og:description': 'description',
  'twitter:description': 'description',
};

const NAMES = ['property', 'name', 'itemprop', 'http-equiv'] as const;

/** What a `meta` tag says; one tag may carry two names. */
export function fromMeta(attributes: TagAttributes): MetadataEntry[] {
  const value = attributes.get('content') ?? '';
  if (value === '') return [];
  const entries: MetadataEntry[] = [];
  for (const kind of NAMES) {
    const name = attributes.get(kind)?.trim().toLowerCase();
    const field = name === undefined || !Object.hasOwn(META, name) ? undefined : META[name];
    // `article:author` is as often the address of a profile as a name.
    if (field === undefined || (field === 'byline' && /^https?:/i.test(value))) continue;
    entries.push({ field, value, why: `meta ${name}` });
  }
  return entries;
}

const TIME_FIELDS: Readonly<Record<string, MetadataField>> = { datepublished: 'published', datemodified: 'updated' };

/** What other elements say by their attributes: the language, the canonical address, a machine-readable time. */
export function fromElement(name: string, attributes: TagAttributes): MetadataEntry[] {
  const get = (attribute: string): string => attributes.get(attribute)?.trim() ?? '';
  if (name === 'html') {
    const lang = get('lang') || get('xml:lang');
    return lang === '' ? [] : [{ field: 'language', value: lang, why: 'html lang' }];
  }
  if (name === 'link') {
    const canonical = get('rel').toLowerCase().split(/\s+/).includes('canonical') && get('href') !== '';
    return canonical ? [{ field: 'canonical', value: get('href'), why: 'link canonical' }] : [];
  }
  const value = get('datetime') || get('content');
  if (value === '') return [];
  const property = get('itemprop').toLowerCase();
  const field = Object.hasOwn(TIME_FIELDS, property) ? TIME_FIELDS[property] : undefined;
  if (field !== undefined) return [{ field, value, why: `${name} itemprop ${get('itemprop')}` }];
  return name === 'time' ? fromTime(value, attributes) : [];
}

/** A `time` without itemprop: only one that calls itself the publication's or the update's counts. Comments have times too. */
function fromTime(value: string, attributes: TagAttributes): MetadataEntry[] {
  const words = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.slice(0, 300).toLowerCase();
  if (attributes.has('pubdate')) return [{ field: 'published', value, why: 'time pubdate' }];
  if (/\bcomment/.test(words)) return [];
  if (/\b(?:updated|modified)\b/.test(words) && !/\bpublished\b/.test(words))
    return [{ field: 'updated', value, why: 'time class updated' }];
  return /\b(?:published|entry-date|post-date|article-date|pub-date|pubdate|dateline|article__date)\b/.test(words)
    ? [{ field: 'published', value, why: 'time class published' }]
    : [];
}
