import { FORMULATION_SORTS } from '../../types/formulation.ts';
import type { PhraseSpeaker, Phrases, PhraseView } from '../../views/links/types.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { printedSaid, quoted } from '../print-said.ts';
import { type RecordOptions, withRecord } from '../record.ts';
import { type Style, styleOf } from '../style.ts';
import { counted, grouped, printable } from '../text.ts';

export interface PhrasesCommandOptions extends RecordOptions {
  readonly actor?: string;
  readonly since?: string;
  readonly until?: string;
  readonly limit?: number;
  readonly after?: string;
}

/** Speakers and variants printed of each formulation. */
const PRINTED = 8;

/** `readout phrases [WORDS]`: who coined it, who repeats it. */
export const phrasesCommand = (words: string | undefined, options: PhrasesCommandOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const { actor, since, until, limit, after } = options;
    const found = await record.phrases({
      ...(words === undefined ? {} : { phrase: words }),
      ...(actor === undefined ? {} : { actor }),
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(limit === undefined ? {} : { limit }),
      after: after ?? null,
    });
    if (options.json === true) await io.out(`${JSON.stringify(found)}\n`);
    else await print(found, words !== undefined, styleOf(io.colour && options.color !== false), io);
    return EXIT.ok;
  });

async function print(found: Phrases, one: boolean, style: Style, io: Io): Promise<void> {
  if (found.phrases.length === 0)
    await io.out(
      'no formulation in this record fits. That says what was read, not what was said; try `readout when` for any words.\n',
    );
  for (const phrase of found.phrases) await io.out(`${printed(phrase, one && found.phrases.length === 1, style, io.width)}\n\n`);
  if (found.phrases.length > 0) await io.out(`${covered(found)}\n`);
  if (found.next !== null) await io.out(`go on with --after ${found.next}\n`);
}

/** What silence may mean: months of which nothing was read. */
function covered({ coverage }: Phrases): string {
  const empty = coverage.filter(({ documents }) => documents === 0).length;
  const [first, last] = [coverage[0]?.period, coverage.at(-1)?.period];
  if (first === undefined || last === undefined) return 'no page of this record has a date';
  return `pages from ${first} to ${last}${empty === 0 ? '' : `; of ${counted(empty, 'month')} in between nothing was read, so no use there means nothing`}`;
}

function printed(phrase: PhraseView, all: boolean, style: Style, width: number): string {
  const { name, sort, uses, voices, first, last, speakers, variants } = phrase;
  const span = `${first?.day ?? 'no day'} to ${last?.day ?? 'no day'}`;
  const more = speakers.length > PRINTED ? [`    and ${grouped(speakers.length - PRINTED)} more speakers`] : [];
  return [
    `${style.bold(printable(name))}  ${style.dim(`(${FORMULATION_SORTS[sort]} · ${phrase.id})`)}`,
    `  ${counted(uses, 'use')} on ${counted(voices, 'page')}, ${span}${phrase.complete ? '' : '; there are more'}`,
    ...speakers.slice(0, PRINTED).map((speaker) => speakerLine(speaker, style)),
    ...more,
    `  ${style.dim(
      variants
        .slice(0, PRINTED)
        .map(({ words, uses: count }) => `${quoted(words, 60)}${count > 1 ? ` ×${count}` : ''}`)
        .join('  '),
    )}`,
    ...(all
      ? phrase.all.map((use) => printedSaid(use, style, width, 2, [use.voice, ...(use.verbatim ? ['verbatim'] : [])]))
      : []),
  ].join('\n');
}

function speakerLine({ speaker, uses, own, quoting, page, verbatim, first, last }: PhraseSpeaker, style: Style): string {
  const voice = [
    own > 0 ? `${own} own` : '',
    quoting > 0 ? `${quoting} quoting` : '',
    page > 0 ? `${page} in the page’s words` : '',
    verbatim > 0 ? `${verbatim} verbatim` : '',
  ];
  const name = printable(speaker?.name ?? (page > 0 ? 'pages of no known outlet' : 'unknown or ambiguous'));
  const days = first === last ? (first ?? 'no day') : `${first ?? 'no day'} to ${last ?? 'no day'}`;
  return `    ${String(uses).padStart(4)}  ${style.name(name.padEnd(28))} ${days} · ${voice.filter((part) => part !== '').join(', ')}`;
}
