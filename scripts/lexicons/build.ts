/**
 * Builds lexicons/{names,roles,holders,person-names,issues}.tsv from the hand-written lists beside this file and the open data of the
 * shared folder: `node scripts/lexicons/build.ts [SHARED]` (default ../shared). Same input, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import { slug } from '../../src/lang/actor-id.ts';
import { factbookHolders, type Holder, handHolders, merge, ministers2022, wikidataHolders } from './holders.ts';
import { handRows, listed } from './read.ts';

const root = join(import.meta.dirname, '../..');
const data = join(argv[2] ?? join(root, '../shared'), 'data');
const OWN = 'own';

function write(name: string, about: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [...new Set(rows.map((row) => row.map((cell) => cell.replace(/[\t\n]/g, ' ')).join('\t')))];
  writeFileSync(join(root, 'lexicons', `${name}.tsv`), `# ${about}\n${[header.join('\t'), ...lines].join('\n')}\n`);
  console.error(`${name}.tsv: ${lines.length} rows`);
}

const { holders: hand, aliases } = handHolders();

const names = [
  ...handRows('states.txt').flatMap(([code = '', forms, peoples, capitals]) => {
    const state = `state:${code}`;
    const acronym = (form: string): boolean => /^[A-Z.]+$/.test(form);
    return [
      ...listed(forms).map((form) => [form, state, 'state', acronym(form) ? 'acronym' : 'name', state, '', OWN]),
      ...listed(peoples).map((form) => [form, state, 'state', 'demonym', state, '', OWN]),
      ...listed(capitals).map((form) => [form, state, 'state', 'metonym', state, '', OWN]),
    ];
  }),
  ...handRows('actors.txt').flatMap(([actor = '', kind = '', of = '', sense = '', forms, media = '']) =>
    listed(forms).map((form) => [form, actor, kind, /^[A-Z.-]+$/.test(form) ? 'acronym' : sense, of, media, OWN]),
  ),
  ...aliases.map(([form, person]) => [form, person, 'person', 'name', '', '', OWN]),
];
write(
  'names',
  'Names of states, bodies, outlets, groups, regions, places and events; made by scripts/lexicons/build.ts',
  ['form', 'actor', 'kind', 'sense', 'of', 'media', 'source'],
  names,
);

write(
  'roles',
  'Words for offices and for people by what they do; made by scripts/lexicons/build.ts',
  ['form', 'role', 'sort', 'of', 'source'],
  handRows('roles.txt').flatMap(([role = '', sort = '', of = '', forms]) =>
    listed(forms).map((form) => [form, role, sort, of, OWN]),
  ),
);

/** Where two rows give one person one role of one state from the same year, the first (better) stays. */
function distinct(rows: readonly Holder[]): Holder[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = `${row.person} ${row.role} ${row.of} ${row.from.slice(0, 4)}`;
    return !seen.has(key) && seen.add(key);
  });
}
const known = new Set(hand.map(({ person }) => person));
const canonical = new Map(aliases.map(([form, person]) => [`person:${slug(form)}`, person]));
const handNames = new Map(hand.map(({ person, name, gender }) => [person, { name, gender }]));
const renamed = (rows: Holder[]): Holder[] =>
  rows.map((row) => {
    const person = canonical.get(row.person) ?? row.person;
    return known.has(person) ? { ...row, person, ...handNames.get(person) } : row;
  });
const wikidata = renamed([...wikidataHolders(data), ...ministers2022(data)]);
const holders = distinct(merge([...hand, ...wikidata], renamed(factbookHolders(data))));
holders.sort(
  (a, b) =>
    (a.of < b.of ? -1 : a.of > b.of ? 1 : 0) ||
    (a.role < b.role ? -1 : a.role > b.role ? 1 : 0) ||
    (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) ||
    (a.person < b.person ? -1 : 1),
);
write(
  'holders',
  'Who held which office of which state or body, when; made by scripts/lexicons/build.ts',
  ['person', 'name', 'gender', 'role', 'of', 'from', 'until', 'source'],
  holders.map((row) => [row.person, row.name, row.gender, row.role, row.of, row.from, row.until, row.source]),
);

const parts = (file: string): string[][] => handRows(file).map(([line = '']) => line.split(' '));
write(
  'person-names',
  'Given names with the gender they usually mark in English reporting (m, f, u), and family names that come first by custom; made by scripts/lexicons/build.ts',
  ['name', 'part', 'gender', 'custom', 'source'],
  [
    ...parts('given.txt').flatMap(([gender = '', ...given]) => given.map((name) => [name, 'given', gender, '', OWN])),
    ...parts('family.txt').flatMap(([custom = '', ...family]) => family.map((name) => [name, 'family', '', custom, OWN])),
  ],
);

write(
  'issues',
  'Phrases that show what a statement is about; made by scripts/lexicons/build.ts',
  ['issue', 'phrase', 'source'],
  handRows('issues.txt').flatMap(([issue = '', phrases]) => listed(phrases).map((phrase) => [issue, phrase, OWN])),
);
