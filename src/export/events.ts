import type { Act } from '../types/statement.ts';
import type { StatementRow } from '../views/record/row.ts';
import { countryOf } from './actor-homes.ts';
import { HOSTILE } from './event-words.ts';

/** The event that a statement is coded as; null where the scheme has none. */
export interface EventCode {
  /** CAMEO 1.1b3. */
  readonly cameo: string | null;
  /** By the names in use since 2021 (REQUEST, ACCUSE). */
  readonly plover: string | null;
  /** By the names of the manual (DEMAND, DISAPPROVE). */
  readonly manual: string | null;
  readonly mode: string | null;
}

const code = (cameo: string | null, plover: string | null = null, manual = plover, mode: string | null = null): EventCode => ({
  cameo,
  plover,
  manual,
  mode,
});

const STATEMENT = code('010');
const DECLINE_COMMENT = code('011');
const DENY = code('016');
const ACCORD = code('019');
const APPEAL = code('020');
const COOPERATE = code('030', 'AGREE');
const PRAISE = code('051', 'SUPPORT');
const SIGN = code('057', 'SUPPORT');
const DEMAND = code('100', 'REQUEST', 'DEMAND');
const DENOUNCE = code('111', 'ACCUSE', 'DISAPPROVE', 'disapprove');
const ACCUSE = code('112', 'ACCUSE', 'DISAPPROVE', 'disapprove');
const REJECT = code('120', 'REJECT');
const THREATEN = code('130', 'THREATEN');
const NONE = code(null);

const DEMANDS = /\b(?:demand|insist|must|order|require|ultimatum)/i;
const COMMENTS = /\b(?:comment|say|specify|elaborate|answer|respond|reply|confirm|disclose|give)\b/i;
const DENOUNCES =
  /\b(?:condemn|denounc|critici[sz]|slam|blast|deplor|decr(?:y|ied)|lash|attack|rebuk|protest|scoff|mock|deride)/i;
const SIGNS = /\bsign/i;

type Said = Pick<StatementRow, 'act' | 'cue' | 'words'>;

/** One reading of an act. */
export interface EventRule {
  /** In words, for the documentation; '' for always. */
  readonly when: string;
  readonly holds: (said: Said) => boolean;
  readonly code: EventCode;
}

const always = (event: EventCode): EventRule => ({ when: '', holds: () => true, code: event });
const MEANT: readonly EventRule[] = [
  { when: 'a harm', holds: ({ words }) => HOSTILE.test(words), code: THREATEN },
  always(COOPERATE),
];

/**
 * A statement as an event, by act, cue and content; the first rule that holds. CAMEO codes plain statements (01) and appeals (02); PLOVER
 * dropped both, so that those have no category. What somebody means to do is cooperation (03) unless the words tell a harm: then it threatens
 * (13). Condemning is disapproval (111), which PLOVER keeps apart from rejecting (12). Declining to comment is CAMEO's 011; other silences are
 * no event.
 */
export const EVENT_RULES: Readonly<Record<Act, readonly EventRule[]>> = {
  assert: [always(STATEMENT)],
  believe: [always(STATEMENT)],
  question: [always(STATEMENT)],
  desire: [always(STATEMENT)],
  deny: [always(DENY)],
  agree: [
    { when: 'signed', holds: ({ cue }) => SIGNS.test(cue), code: SIGN },
    { when: 'that something is so', holds: ({ words }) => /^that\b/i.test(words), code: ACCORD },
    always(COOPERATE),
  ],
  request: [
    {
      when: 'demanded, or “must”',
      holds: ({ cue, words }) => DEMANDS.test(cue) || /\bmust\b/i.test(words.slice(0, 120)),
      code: DEMAND,
    },
    always(APPEAL),
  ],
  offer: MEANT,
  pledge: MEANT,
  intend: MEANT,
  endorse: [always(PRAISE)],
  accuse: [always(ACCUSE)],
  reject: [{ when: 'condemned', holds: ({ cue }) => DENOUNCES.test(cue), code: DENOUNCE }, always(REJECT)],
  warn: [always(THREATEN)],
  withhold: [
    {
      when: 'declined to comment',
      holds: ({ cue, words }) => COMMENTS.test(`${cue} ${words.slice(0, 40)}`),
      code: DECLINE_COMMENT,
    },
    always(NONE),
  ],
};

/** The code of the first rule that holds. */
export const eventOf = (said: Said): EventCode => EVENT_RULES[said.act].find(({ holds }) => holds(said))?.code ?? NONE;

export const CAMEO_VINTAGE = 'CAMEO 1.1b3 (2012), codes by act, cue and content';
export const PLOVER_VINTAGE =
  'PLOVER: eventType by the names since 2021 (REQUEST, ACCUSE), eventTypeManual by the manual (DEMAND, DISAPPROVE); CAMEO map of 2021; plain statements (01) and appeals (02) dropped';

/** `CHNGOV` for a government or who speaks for it, `PSE` for a movement of a country; '' where no country is known. */
export function actorCode(row: StatementRow, side: 'source' | 'target'): string {
  const actors = (side === 'source' ? [row.speaker?.id, row.for?.id] : [row.addressee?.id]).filter((id) => id !== undefined);
  const government = actors.find((id) => id.split('+').some((part) => part.startsWith('state:')));
  if (government !== undefined) return `${countryOf(stateIn(government)) ?? ''}GOV`.replace(/^GOV$/, '');
  return actors.map(countryOf).find((found) => found !== null) ?? '';
}

/** Of a joint actor, the first that is a state. */
const stateIn = (id: string): string => id.split('+').find((part) => part.startsWith('state:')) ?? '';
