/**
 * Abbreviations written with a full stop, by what the stop can mean.
 * - `title`: stands before a name and never ends a sentence ("Mr. Li").
 * - `counter`: an abbreviation only before a number ("No. 5", "Sept. 11"); else the word and a stop.
 * - `either`: may end a sentence; the next word decides ("Acme Inc. said", "at 5 p.m. The").
 * - `state`: a US state, an abbreviation only after a comma ("Austin, Tex."); then as `either`.
 */
export type AbbreviationKind = 'title' | 'counter' | 'either' | 'state';

const LISTS: Readonly<Record<AbbreviationKind, string>> = {
  title:
    'Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Gen Sen Sens Rep Reps Gov Govs Lt Col Maj Capt Cpl Cmdr Sgt Adm Brig Rev Hon Pres Amb Supt St Ste Mt Ft Insp Fr vs v viz cf e.g i.e eg ca',
  counter: 'No Nos Art Arts Sec Fig Figs Vol Ch pp p para Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
  either:
    'Inc Corp Co Cos Ltd Bros Jr Sr Esq etc al Ave Blvd Rd Dept Univ Assn Intl Govt approx est Ph.D M.D B.A M.A a.m p.m A.M P.M Tel ext min max hrs yrs lbs oz sq',
  state:
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo',
};

const KINDS = new Map<string, AbbreviationKind>();
for (const kind of ['state', 'either', 'counter', 'title'] as const)
  for (const word of LISTS[kind].split(' ')) KINDS.set(word, kind);

const LONGEST = Math.max(...[...KINDS.keys()].map((word) => word.length));
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;

/** The kind of `word` (written without its final stop), or null. Dotted capitals ("U.S") are `either`. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  if (word.length > LONGEST) return word.length <= 13 && ACRONYM.test(word) ? 'either' : null;
  return KINDS.get(word) ?? (ACRONYM.test(word) ? 'either' : null);
}
