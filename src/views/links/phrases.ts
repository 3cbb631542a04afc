import { isoDay } from '../../lang/calendar.ts';
import { wordsOf } from '../../lang/search-words.ts';
import { formulationId } from '../../record/follow/formulations.ts';
import { joinFormulations, recurs } from '../../record/follow/join-formulations.ts';
import type { Store } from '../../store/port.ts';
import type { FormulationLink, FormulationUse } from '../../types/formulation.ts';
import type { ActorId } from '../../types/mention.ts';
import { groupsOf } from '../record/ask.ts';
import { actorsCalledSo, dayAsked, linksAbout } from './ask-links.ts';
import { coverageOf } from './coverage.ts';
import type { PhrasesQuestion } from './questions.ts';
import type { Coverage, PhraseSpeaker, Phrases, PhraseView } from './types.ts';
import { actorsOfUse, dayText, type Viewer, viewerOf } from './viewer.ts';

/** Months of formulations looked at: of one that is asked for, and of all, the newest. */
const MOST = { one: 4_000, all: 1_500 };
const SHOWN = 30;
/** Pages of a formulation that are asked whether they are copies: among more there are two voices. */
const TOLD_APART = 5;
/** Uses shown of each formulation of a list, and of one that was asked for. */
const USES = { list: 5, one: 500 };

/** Which formulations recur: who used them first and last, in whose voice, in which variants, how often by month. */
export async function phrasesOf(store: Store, question: PhrasesQuestion = {}): Promise<Phrases> {
  const groups = await groupsOf(store);
  const actors = question.actor === undefined ? null : await actorsCalledSo(store, groups, question.actor);
  const fitting = await formulationsIn(store, actors, question);
  const copies = await voicesIn(
    store,
    fitting.flatMap((link) => link.documents.slice(0, TOLD_APART)),
  );
  const voice = (document: string): string => copies.get(document) ?? document;
  const all = question.phrase === undefined ? fitting.filter((link) => recurs(link, voice)) : fitting;
  const from = Number(question.after ?? 0) || 0;
  const limit = question.limit ?? SHOWN;
  const shown = all.slice(from, from + limit);
  const uses = shown.flatMap((link) => link.uses);
  const viewer = await viewerOf(
    store,
    {
      actors: [...uses.flatMap(actorsOfUse), ...shown.flatMap(({ formulation }) => landOf(formulation) ?? [])],
      documents: uses.map(({ document }) => document),
    },
    groups,
  );
  const coverage = await coverageOf(store);
  const most = question.phrase === undefined ? USES.list : USES.one;
  return {
    phrases: shown.map((link) => phraseView(link, viewer, coverage, copies, most)),
    coverage,
    next: from + limit < all.length ? String(from + limit) : null,
  };
}

async function formulationsIn(
  store: Store,
  actors: readonly ActorId[] | null,
  question: PhrasesQuestion,
): Promise<FormulationLink[]> {
  const days = { from: dayAsked(question.since), until: dayAsked(question.until) };
  const one = question.phrase === undefined ? null : await store.links('formulation', byId(question.phrase));
  const about = one !== null && one.links.length > 0 ? [formulationId(question.phrase ?? '')] : actors;
  const asked = about !== null && about !== actors;
  // A month is kept under its first use.
  const within = { from: days.from === null ? null : days.from - MONTH, until: days.until };
  const known = await linksAbout(store, 'formulation', about, { ...within, order: 'newest' }, asked ? MOST.one : MOST.all);
  const found =
    one !== null && one.links.length > 0 ? [] : await linksAbout(store, 'phrase', actors, { order: 'weight' }, MOST.all);
  return joinFormulations(
    [...known, ...found].map((link) => usedBy(link, actors, days)).filter(({ uses }) => uses.length > 0),
  ).filter((link) => about?.[0]?.startsWith('formulation:') || question.phrase === undefined || holds(link, question.phrase));
}

const MONTH = 31;

const byId = (phrase: string) => ({ about: [formulationId(phrase)], order: 'oldest' as const, limit: 1 });

/** A formulation's name or a variant holds these words. */
function holds({ name, formulation, uses }: FormulationLink, phrase: string): boolean {
  const words = ` ${wordsOf(phrase).join(' ')} `;
  const has = (text: string): boolean => ` ${wordsOf(text).join(' ')} `.includes(words);
  return formulation === phrase || has(name) || has(formulation) || uses.some((use) => has(use.words));
}

function usedBy(
  link: FormulationLink,
  actors: readonly ActorId[] | null,
  { from, until }: { readonly from: number | null; readonly until: number | null },
): FormulationLink {
  const by = ({ speaker, for: side }: FormulationUse): boolean =>
    actors === null ||
    [speaker, side].some((actor) => actor?.split('+').some((part) => actors.includes(part)) || actors.includes(actor ?? ''));
  const inTime = ({ day }: FormulationUse): boolean =>
    (from === null || (day !== null && day >= from)) && (until === null || (day !== null && day <= until));
  return { ...link, uses: link.uses.filter((use) => by(use) && inTime(use)) };
}

/** Which documents are copies: each under the first of its copies. */
export const voicesIn = (store: Store, documents: readonly string[]): Promise<ReadonlyMap<string, string>> =>
  store.voices([...new Set(documents)]);

function phraseView(
  link: FormulationLink,
  viewer: Viewer,
  coverage: readonly Coverage[],
  copies: ReadonlyMap<string, string>,
  most: number,
): PhraseView {
  const { uses, formulation, sort, complete } = link;
  const land = landOf(formulation);
  const dated = uses.filter(({ day }) => day !== null);
  const [first, last] = [dated[0] ?? uses[0], dated.at(-1) ?? uses.at(-1)];
  const byMonth = Map.groupBy(dated, ({ day }) => isoDay(day ?? 0).slice(0, 7));
  return {
    id: formulation,
    name: land === null ? link.name : `what the war is called: ${viewer.named(land).name}`,
    sort,
    uses: uses.length,
    voices: new Set(uses.map(({ document }) => copies.get(document) ?? document)).size,
    first: first === undefined ? null : viewer.use(first),
    last: last === undefined ? null : viewer.use(last),
    speakers: speakersOf(uses, viewer),
    variants: variantsOf(uses, viewer),
    density: coverage.map(({ period, documents }) => ({ period, documents, uses: byMonth.get(period)?.length ?? 0 })),
    complete,
    all: uses.slice(0, most).map(viewer.use),
  };
}

/** `war:UA` is about the land of `state:UA`. */
const landOf = (formulation: string): ActorId | null =>
  formulation.startsWith('war:') ? `state:${formulation.slice('war:'.length)}` : null;

function speakersOf(uses: readonly FormulationUse[], viewer: Viewer): PhraseSpeaker[] {
  const groups = Map.groupBy(uses, ({ speaker, voice, outlet }) => (voice === 'page' ? `page ${outlet ?? ''}` : (speaker ?? '')));
  return [...groups.values()].map((of) => {
    const [first] = of;
    const days = of.flatMap(({ day }) => day ?? []);
    const count = (fits: (use: FormulationUse) => boolean): number => of.filter(fits).length;
    return {
      speaker: viewer.maybe(first?.voice === 'page' ? first.outlet : (first?.speaker ?? null)),
      uses: of.length,
      own: count(({ voice }) => voice === 'own'),
      quoting: count(({ voice }) => voice === 'quoting'),
      page: count(({ voice }) => voice === 'page'),
      verbatim: count(({ verbatim }) => verbatim),
      first: dayText(days[0] ?? null),
      last: dayText(days.at(-1) ?? null),
    };
  });
}

function variantsOf(uses: readonly FormulationUse[], viewer: Viewer): PhraseView['variants'] {
  const groups = [...Map.groupBy(uses, ({ variant, words }) => variant || words.toLowerCase())];
  return groups
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([words, of]) => ({
      words,
      uses: of.length,
      speakers: [...new Set(of.flatMap(({ speaker }) => speaker ?? []))].map(viewer.named),
    }));
}
