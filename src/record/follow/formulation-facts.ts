import { civil } from '../../lang/calendar.ts';
import { searchWords, wordsOf } from '../../lang/search-words.ts';
import { stem } from '../../lang/stem.ts';
import { SPEAKING_KINDS } from '../../types/article.ts';
import type { LinkedDocument } from '../../types/fact.ts';
import type { FormulationFact, FormulationUse } from '../../types/formulation.ts';
import type { RecordedStatement } from '../../types/record.ts';
import type { Span } from '../../types/span.ts';
import { type Form, type FormHit, formsAt, formTable, type TextWord } from './formulation-forms.ts';
import { KNOWN_FORMULATIONS } from './known-formulations.ts';
import { type UsePlaces, usePlaces } from './use-places.ts';

const TABLE = formTable(KNOWN_FORMULATIONS);
const SPEAKING: ReadonlySet<string> = new Set(SPEAKING_KINDS);
/** Under this id a naming is kept for each land. */
const WAR = '{war}';

/** Every use of a known formulation on a page, by whomever: statements and narration. */
export function formulationFacts(document: LinkedDocument): FormulationFact[] {
  const places = usePlaces(document);
  const lands = landsIn(document);
  const found = document.reading.blocks
    .filter(({ kind }) => SPEAKING.has(kind))
    .flatMap(({ start, end }) => usesIn(document, [start, end], lands, places));
  const about = mostNamed(found);
  const wars = warsNamed(found);
  const uses = once(found).flatMap(({ form, span, land, words }): Used[] => {
    if (form.formulation === WAR && land !== null && !wars.has(land)) return [];
    const id = form.formulation === WAR ? (land ?? about) : '';
    if (id === null) return [];
    const code = id.slice(id.indexOf(':') + 1);
    const use = form.sort === 'naming' ? namer(places.useAt(span, nounOf(words))) : places.useAt(span, words);
    return [
      {
        formulation: id === '' ? form.formulation : `war:${code}`,
        name: id === '' ? form.name : `${form.name}: ${code}`,
        sort: form.sort,
        use,
      },
    ];
  });
  return [...Map.groupBy(uses, ({ formulation, use }) => `${formulation} ${monthOf(use.day) ?? '-'}`)].flatMap(([key, of]) =>
    factOf(key, of, document),
  );
}

interface Used {
  readonly formulation: string;
  readonly name: string;
  readonly sort: Form['sort'];
  readonly use: FormulationUse;
}

/** All uses of one formulation in one month, in text order. */
function factOf(key: string, uses: readonly Used[], { reading }: LinkedDocument): FormulationFact[] {
  const [first] = uses;
  if (first === undefined) return [];
  const { formulation, name, sort } = first;
  const days = uses.flatMap(({ use }) => use.day ?? []);
  return [
    {
      document: reading.document.id,
      id: key,
      keys: [key],
      day: days.length === 0 ? null : Math.min(...days),
      formulation,
      name,
      sort,
      outlet: reading.article.outlet,
      uses: uses.map(({ use: { document: _, outlet: __, ...use } }) => use).toSorted((a, b) => a.span[0] - b.span[0]),
    },
  ];
}

/** What a thing is called is somebody's own word only inside quotation marks; a paraphrase is worded by the page. */
const namer = (use: FormulationUse): FormulationUse =>
  use.verbatim ? use : { ...use, voice: 'page', speaker: null, for: null, via: [] };

interface Found {
  readonly form: Form;
  readonly span: Span;
  readonly words: string;
  /** Which land a naming is about, where its words say. */
  readonly land: string | null;
}

/** Words by which the page names countries: "Ukraine", "Ukrainian", wherever they stand; inside "the Ukraine crisis" no country is named by itself. */
type Lands = ReadonlyMap<string, string>;

const landsIn = ({ reading: { mentions, document } }: LinkedDocument): Lands =>
  new Map(
    mentions.flatMap(({ start, end, actor, kind }) => {
      const state = actor?.replace(/^country:/, 'state:');
      const named = wordsOf(document.text.slice(start, end)).join(' ');
      return (kind === 'state' || kind === 'country') && state?.startsWith('state:') && named !== ''
        ? [[named, state] as const]
        : [];
    }),
  );

function usesIn({ reading, statements }: LinkedDocument, [from, until]: Span, lands: Lands, places: UsePlaces): Found[] {
  const text = reading.document.text;
  const words = wordsIn(text, from, until, lands);
  return words.flatMap((_, at) =>
    formsAt(TABLE, words, at).flatMap((hit) => {
      const span = spanOf(hit, words);
      const found = { form: hit.form, span, words: keyWords(hit, words), land: landOf(hit, words, lands) };
      if (hit.form.when === null) return [found];
      const whole = actIn(hit, words, statements, places);
      return whole === null ? [] : [{ ...found, span: whole }];
    }),
  );
}

const spanOf = ({ first, last }: FormHit, words: readonly TextWord[]): Span => [
  words[first]?.start ?? 0,
  words[last - 1]?.end ?? 0,
];

const keyWords = ({ first, last }: FormHit, words: readonly TextWord[]): string =>
  words
    .slice(first, last)
    .map(({ word }) => word)
    .join(' ');

function wordsIn(text: string, from: number, until: number, lands: Lands): TextWord[] {
  const words = searchWords(text.slice(from, until)).map(({ word, start, end }) => ({
    word,
    start: start + from,
    end: end + from,
  }));
  return words.map(({ word, start, end }, i) => {
    const two = `${word} ${words[i + 1]?.word ?? ''}`;
    const landUntil = lands.has(two) ? i + 2 : lands.has(word) ? i + 1 : 0;
    const before = words[i - 1];
    const joined = before !== undefined && !/[.!?;:]["”’']?\s|\n/u.test(text.slice(before.end, start));
    return { word, stem: stem(word), start, end, landUntil, joined };
  });
}

/** The last land in the words: the one that the war is in. */
function landOf({ form, first, last }: FormHit, words: readonly TextWord[], lands: Lands): string | null {
  if (!form.parts.some(({ kind }) => kind === 'land')) return null;
  const named = words.slice(first, last).flatMap(({ word }, i) => {
    const land = lands.get(`${word} ${words[first + i + 1]?.word ?? ''}`) ?? lands.get(word);
    return land === undefined ? [] : [land];
  });
  return named.at(-1) ?? null;
}

/** The words of the statement in which the form stands, or beside which in one sentence, if it does what the form asks for. */
function actIn(
  hit: FormHit,
  words: readonly TextWord[],
  statements: LinkedDocument['statements'],
  places: UsePlaces,
): Span | null {
  const { when, beside } = hit.form;
  const does = (each: RecordedStatement): boolean => each.act === when && each.repeats === null && each.content.length > 0;
  const inner = places.statementAt(spanOf(hit, words));
  const [start, end] = beside ? sentenceOf(hit, words) : [0, 0];
  const found =
    inner !== null && does(inner)
      ? inner
      : statements.find((each) => beside && does(each) && [...each.cue, ...each.content].some(([s, e]) => s < end && start < e));
  const [from] = spanOf(hit, words);
  const holding = found?.content.find(([s, e]) => s <= from && from < e);
  const span = holding ?? (beside || when === 'withhold' ? found?.content[0] : undefined);
  if (found === undefined || span === undefined) return null;
  return found.act === 'withhold' ? hull([...found.cue, span]) : span;
}

const hull = (spans: readonly Span[]): Span => [Math.min(...spans.map(([at]) => at)), Math.max(...spans.map(([, at]) => at))];

function sentenceOf({ first, last }: FormHit, words: readonly TextWord[]): Span {
  let [from, until] = [first, last];
  while (words[from]?.joined === true && first - from < 60) from -= 1;
  while (words[until]?.joined === true && until - last < 60) until += 1;
  return [words[from]?.start ?? 0, words[until - 1]?.end ?? 0];
}

/** The land that the page's own names for the war name most often. */
function mostNamed(found: readonly Found[]): string | null {
  const counts = new Map<string, number>();
  for (const { form, land } of found)
    if (form.formulation === WAR && land !== null) counts.set(land, (counts.get(land) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** Attacks on a country may be anything; that it is at war is said of it in plain words, or again and again. */
function warsNamed(found: readonly Found[]): ReadonlySet<string> {
  const named = found.flatMap(({ form, land, words }) => (form.formulation === WAR && land !== null ? [{ land, words }] : []));
  const groups = Map.groupBy(named, ({ land }) => land);
  return new Set(
    [...groups].filter(([, of]) => of.length > 2 || of.some(({ words }) => PLAIN_WAR.test(words))).map(([land]) => land),
  );
}

const PLAIN_WAR = /\b(?:war|invasion|crisis|conflict|aggression|intervention|offensive|military operation)\b/u;

/** Of uses of one formulation that overlap, the longest. */
function once(found: readonly Found[]): Found[] {
  const groups = Map.groupBy(found, ({ form }) => form.formulation);
  return [...groups.values()].flatMap((uses) => {
    const kept: Found[] = [];
    for (const use of uses.toSorted((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0])))
      if (!kept.some(({ span: [start, end] }) => use.span[0] < end && start < use.span[1])) kept.push(use);
    return kept;
  });
}

const NOUNS =
  /\b(special military operation|military operation|invasion|attack|assault|aggression|war|operation|campaign|offensive|intervention|incursion|onslaught|strike|action|situation|crisis|conflict|fighting|hostilit|violence|unrest|issue|question|event|problem)/iu;
const nounOf = (words: string): string =>
  NOUNS.exec(words)?.[1]
    ?.toLowerCase()
    .replace(/^hostilit$/, 'hostilities') ?? words;

function monthOf(day: number | null): string | null {
  if (day === null) return null;
  const { year, month } = civil(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}
