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

/**
 * A statement as an event, by act, cue and content. CAMEO codes plain statements (01) and appeals (02); PLOVER dropped both, so that those
 * have no category. What somebody means to do is cooperation (03) unless the words tell a harm: then it threatens (13). Condemning is
 * disapproval (111), which PLOVER keeps apart from rejecting (12). Declining to comment is CAMEO's 011; other silences are no event.
 */
export function eventOf({ act, cue, words }: Pick<StatementRow, 'act' | 'cue' | 'words'>): EventCode {
  switch (act) {
    case 'assert':
    case 'believe':
    case 'question':
    case 'desire':
      return STATEMENT;
    case 'deny':
      return DENY;
    case 'agree':
      return SIGNS.test(cue) ? SIGN : /^that\b/i.test(words) ? ACCORD : COOPERATE;
    case 'request':
      return DEMANDS.test(cue) || /\bmust\b/i.test(words.slice(0, 120)) ? DEMAND : APPEAL;
    case 'offer':
    case 'pledge':
    case 'intend':
      return HOSTILE.test(words) ? THREATEN : COOPERATE;
    case 'endorse':
      return PRAISE;
    case 'accuse':
      return ACCUSE;
    case 'reject':
      return DENOUNCES.test(cue) ? DENOUNCE : REJECT;
    case 'warn':
      return THREATEN;
    case 'withhold':
      return COMMENTS.test(`${cue} ${words.slice(0, 40)}`) ? DECLINE_COMMENT : NONE;
  }
}

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
