import type { HolderRow, Lexicons, NameRow, RoleRow } from '../../types/lexicon.ts';
import { FormIndex } from './form-index.ts';

/** The lexicons as stage 5 asks them, built once for each Lexicons. */
export interface Tables {
  readonly names: FormIndex<NameRow>;
  /** Groups that are common nouns: "international community", "reporters". */
  readonly groups: FormIndex<NameRow>;
  readonly persons: FormIndex<HolderRow>;
  readonly roles: FormIndex<RoleRow>;
  /** Given names as written ("Vladimir") with their gender. */
  readonly given: ReadonlyMap<string, 'm' | 'f' | 'u'>;
  /** Family names as written: of office holders, and of the family-first customs. */
  readonly family: ReadonlySet<string>;
  readonly familyFirst: ReadonlySet<string>;
}

const built = new WeakMap<Lexicons, Tables>();

export function tablesOf(lexicons: Lexicons): Tables {
  const known = built.get(lexicons);
  if (known !== undefined) return known;
  const tables = build(lexicons);
  built.set(lexicons, tables);
  return tables;
}

/** "Department of State" also in lower case: office words may be written either way, names may not. */
function build({ names, roles, holders, personNames }: Lexicons): Tables {
  const persons = new Map(holders.map((row) => [row.name, row]));
  const familyFirst = new Set(personNames.filter(({ part }) => part === 'family').map(({ name }) => name));
  const given = personNames.filter(({ part }) => part === 'given').map(({ name, gender }) => [name, gender || 'u'] as const);
  const family = new Set(familyFirst);
  for (const name of persons.keys()) {
    const words = name.split(/[ ]/);
    const last = words.at(-1);
    if (last !== undefined && last.length > 2) family.add(last);
  }
  return {
    names: new FormIndex(names.map((row) => [row.form, row])),
    groups: new FormIndex(
      names.filter(({ kind, form }) => kind === 'group' && /^\p{Ll}/u.test(form)).map((row) => [row.form, row]),
    ),
    persons: new FormIndex(persons),
    roles: new FormIndex(roles.map((row) => [row.form, row])),
    given: new Map(given),
    family,
    familyFirst,
  };
}
