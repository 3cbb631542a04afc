import type { Act } from '../types/statement.ts';
import type { StatementRow } from '../views/record/row.ts';
import { alpha3 } from './country-codes.ts';

/** The event that an act is coded as. `cameo` is a code of CAMEO 1.1b3; `plover` and `mode` are what the map of 2021 makes of it. */
export interface EventCode {
  readonly cameo: string | null;
  readonly plover: string | null;
  readonly mode: string | null;
}

/**
 * Acts as events. CAMEO codes plain statements (01); PLOVER dropped them, so that those have no category. Appeals (02) have no line in
 * the map; PLOVER's manual counts them as REQUEST. Withholding is no event in either: it has no code rather than a wrong one.
 */
export const EVENT_CODES: Readonly<Record<Act, EventCode>> = {
  assert: { cameo: '010', plover: null, mode: null },
  believe: { cameo: '010', plover: null, mode: null },
  question: { cameo: '010', plover: null, mode: null },
  deny: { cameo: '016', plover: null, mode: null },
  agree: { cameo: '019', plover: null, mode: null },
  desire: { cameo: '020', plover: 'REQUEST', mode: null },
  request: { cameo: '020', plover: 'REQUEST', mode: null },
  offer: { cameo: '030', plover: 'AGREE', mode: null },
  pledge: { cameo: '030', plover: 'AGREE', mode: null },
  intend: { cameo: '030', plover: 'AGREE', mode: null },
  endorse: { cameo: '051', plover: 'SUPPORT', mode: null },
  accuse: { cameo: '112', plover: 'ACCUSE', mode: 'disapprove' },
  reject: { cameo: '120', plover: 'REJECT', mode: null },
  warn: { cameo: '130', plover: 'THREATEN', mode: null },
  withhold: { cameo: null, plover: null, mode: null },
};

export const CAMEO_VINTAGE = 'CAMEO 1.1b3 (2012), codes by act';
export const PLOVER_VINTAGE = 'PLOVER 0.8 draft, CAMEO map of 17 September 2021 (REQUEST, ACCUSE; plain statements dropped)';

/** `CHNGOV` for a government or who speaks for it; '' where no country is known. */
export function actorCode(row: StatementRow, side: 'source' | 'target'): string {
  const actors = side === 'source' ? [row.speaker?.id, row.for?.id] : [row.addressee?.id];
  for (const id of actors) {
    const code = id === undefined ? null : stateCode(id);
    if (code !== null) return `${code}GOV`;
  }
  return '';
}

/** Of a joint actor, the first that is a state. */
const stateCode = (id: string): string | null => {
  const state = id.split('+').find((part) => part.startsWith('state:'));
  return state === undefined ? null : alpha3(state.slice('state:'.length));
};
