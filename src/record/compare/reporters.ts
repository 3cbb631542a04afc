import type { AccountSort } from '../../types/encounter.ts';
import type { ActorId } from '../../types/mention.ts';

/** Words in the ids of bodies that publish readouts of what their own leaders said. */
const BODY =
  /(?:^state:|kremlin|white-house|elysee|downing|chancell|ministry|department|office|government|embassy|cabinet|presidency|palace|parliament|congress|council|commission|secretariat|mission|military|^org:(?:eu|un|nato|osce|iaea|unsc|unga|fsb|sbu)$)/;
/** News agencies, whose accounts others print. */
const AGENCY =
  /^org:(?:[a-z-]*news-agency|xinhua|tass|itar-tass|reuters|ap|associated-press|afp|agence-france-presse|interfax(?:-[a-z]+)?|ria(?:-novosti)?|kyodo|yonhap|dpa|anadolu(?:-agency)?|pti|ani|efe|ansa|upi|irna|kcna|ukrinform|unian|cns|china-news-service)$/;
const MEDIUM = /^(?:org:|unnamed:[a-z-]*(?:medi|broadcast|newspaper|agency|daily))/;

/** What kind of reporter it is, as its id tells. */
export function sortOf(reporter: ActorId | null): AccountSort {
  if (reporter === null) return 'unknown';
  if (AGENCY.test(reporter)) return 'agency';
  if (BODY.test(reporter)) return 'readout';
  return MEDIUM.test(reporter) ? 'outlet' : 'unknown';
}
