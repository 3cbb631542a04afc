import { personId, slug } from '../../src/lang/actor-id.ts';
import { roleOf, STATE_OF_FILE } from './office-roles.ts';
import { csvRows, handRows, jsonLines } from './read.ts';

export interface Holder {
  person: string;
  name: string;
  gender: string;
  role: string;
  of: string;
  from: string;
  until: string;
  source: string;
}

/** Nobody whose term ended before this is in the table: pages older than that are rare, and short names would clash. */
const SINCE = '2008';
/** An open term that began before this is taken for a gap in the source, not for a long reign. */
const OPEN_SINCE = '2005';
const LATIN = /^[\p{Script=Latin}\p{M}\s.,'’()-]+$/u;

/** "Hishammuddin Hussein (politician)" and "Mark Malloch Brown, Baron Malloch-Brown" as the news writes them. */
const plainName = (name: string): string =>
  name
    .replace(/\s*\(.*?\)|,.*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export function handHolders(): { holders: Holder[]; aliases: [string, string][] } {
  const aliases: [string, string][] = [];
  const holders = handRows('people.txt').map(([names = '', gender = '', role = '', of = '', from = '', until = '']) => {
    const [name = '', ...others] = names.split('|');
    for (const other of others) aliases.push([other, personId(name)]);
    return { person: personId(name), name, gender, role, of, from, until, source: 'own, from public record' };
  });
  return { holders, aliases };
}

interface WikidataRow {
  repo: string;
  office: string;
  person: string;
  start: string | null;
  end: string | null;
}

export function wikidataHolders(folder: string): Holder[] {
  return jsonLines<WikidataRow>(folder, 'offices_wikidata.jsonl').flatMap(({ repo, office, person, start, end }) => {
    const state = STATE_OF_FILE[repo.replace(/-(ministers|cabinet)$/, '')];
    const role = roleOf(office);
    const name = plainName(person);
    const late = end === null ? (start ?? '') >= OPEN_SINCE : end >= SINCE;
    if (!state || !role || !late || !LATIN.test(name) || !name.includes(' ')) return [];
    return [
      {
        person: personId(name),
        name,
        gender: '',
        role,
        of: `state:${state}`,
        from: start ?? '',
        until: end ?? '',
        source: 'Wikidata, CC0',
      },
    ];
  });
}

export function ministers2022(folder: string): Holder[] {
  const codes = new Map(
    csvRows(folder, 'country-codes.csv').map((row) => [row.wikidata_id?.split('/').at(-1) ?? '', row['ISO3166-1-Alpha-2'] ?? '']),
  );
  return jsonLines<{ country: string; name: string; start: string }>(folder, 'foreign_ministers_2022.jsonl').flatMap(
    ({ country, name, start }) => {
      const code = codes.get(country);
      const plain = plainName(name);
      if (!code || !LATIN.test(plain) || !plain.includes(' ')) return [];
      return [
        {
          person: personId(plain),
          name: plain,
          gender: '',
          role: 'foreign-minister',
          of: `state:${code}`,
          from: start ?? '',
          until: '',
          source: 'Wikidata, CC0',
        },
      ];
    },
  );
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
function isoDay(words: string): string {
  const [, day, month = '', year] = /^(\d{1,2}) (\w+) (\d{4})/.exec(words.trim()) ?? [];
  const m = MONTHS.indexOf(month) + 1;
  return m > 0 && day
    ? `${year}-${String(m).padStart(2, '0')}-${day.padStart(2, '0')}`
    : (/\b(19|20)\d\d\b/.exec(words)?.[0] ?? '');
}

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^(Executive |First |Second |Third )?(Vice Premiers?|Deputy Prime Ministers?|Deputy Premiers?) /, 'deputy-prime-minister'],
  [/^(First |Second )?Vice Presidents? /, 'vice-president'],
  [
    /^(Interim |Acting |Transitional |Federal )?(Prime Minister|Premier|Chancellor|Taoiseach|President of the Government) /,
    'prime-minister',
  ],
  [/^(Interim |Acting |Transitional |Federal )?President /, 'president'],
  [/^(King|Queen|Amir|Emir|Sultan|Emperor|Grand Duke|Prince) /, 'head-of-state'],
];

/** "Vladimir Vladimirovich PUTIN" -> "Vladimir Putin"; "XI Jinping" and "LEE Joon-sik" keep their order. */
function factbookName(words: string): string | null {
  const parts = words.split(' ').filter(Boolean);
  const caps = parts.flatMap((part, i) => (/^[\p{Lu}'’-]{2,}$/u.test(part) ? [i] : []));
  const [first, last] = [caps[0], caps.at(-1)];
  if (first === undefined || last === undefined || parts.length > 5) return null;
  const lower = (part: string): string =>
    part.replace(/(^|[-'’])(\p{L})(\p{L}*)/gu, (_, gap: string, head: string, tail: string) => gap + head + tail.toLowerCase());
  const surname = parts.slice(first, last + 1).map(lower);
  if (first === 0) return [...surname, ...parts.slice(last + 1)].join(' ');
  return [parts[0], ...surname].join(' ');
}

interface FactbookRow {
  gec: string;
  name: string;
  title: string;
  since: string;
  role: string;
  seen_last: string;
}

/** Dependencies, whose head of state is another state’s, are left out. */
const STATES = new Set(handRows('states.txt').map(([code]) => code));

export function factbookHolders(folder: string): Holder[] {
  const codes = new Map(
    csvRows(folder, 'country-codes.csv').map((row) => [row.FIPS?.toLowerCase() ?? '', row['ISO3166-1-Alpha-2'] ?? '']),
  );
  return jsonLines<FactbookRow>(folder, 'factbook_leaders.jsonl').flatMap((row) => {
    const code = codes.get(row.gec);
    const whole = `${row.title} ${row.name}`.trim();
    const title = TITLES.find(([pattern]) => pattern.test(`${whole} `));
    const name = title ? factbookName(whole.replace(title[0], '')) : null;
    if (!code || !STATES.has(code) || !title || !name?.includes(' ') || / and |;|,/.test(row.name)) return [];
    const until = row.seen_last < '2026' ? row.seen_last : '';
    return [
      {
        person: personId(name),
        name,
        gender: '',
        role: title[1],
        of: `state:${code}`,
        from: isoDay(row.since),
        until,
        source: 'CIA World Factbook, public domain',
      },
    ];
  });
}

/** A rougher source yields where a better one already tells who held that office of that state from about that time, or spells the surname. */
export function merge(better: Holder[], rougher: Holder[]): Holder[] {
  const key = ({ role, of }: Holder, year: string): string => `${role} ${of} ${year}`;
  const years = (from: string): string[] => {
    const year = Number(from.slice(0, 4));
    return from === '' ? [''] : [String(year - 1), String(year), String(year + 1)];
  };
  const known = new Set(better.flatMap((row) => years(row.from).map((year) => key(row, year))));
  const persons = new Set(better.map((row) => row.person));
  const surnames = new Set(better.map((row) => `${row.of} ${slug(row.name).split('-').at(-1)}`));
  return [
    ...better,
    ...rougher.filter(
      (row) =>
        persons.has(row.person) ||
        (!known.has(key(row, row.from.slice(0, 4))) && !surnames.has(`${row.of} ${slug(row.name).split('-').at(-1)}`)),
    ),
  ];
}
