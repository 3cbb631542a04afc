import type { ActorId } from '../types/mention.ts';
import { alpha3 } from './country-codes.ts';

/** Movements, parties and regions that belong to no government, with the country that event data count them to (ISO 3166-1 alpha-2); own knowledge. */
const HOMES: Readonly<Record<string, string>> = {
  'org:hamas': 'PS',
  'org:plo': 'PS',
  'org:fatah': 'PS',
  'org:fatah-party': 'PS',
  'org:islamic-jihad': 'PS',
  'org:hezbollah': 'LB',
  'org:taliban': 'AF',
  'org:pkk': 'TR',
  'org:ltte': 'LK',
  'org:unita': 'AO',
  'org:farc': 'CO',
  'org:eta': 'ES',
  'org:ira': 'GB',
  'org:anc': 'ZA',
  'org:polisario': 'EH',
  'org:houthis': 'YE',
  'org:rsf': 'SD',
  'org:wagner-group': 'RU',
  'org:azov': 'UA',
  'org:right-sector': 'UA',
  'org:svoboda': 'UA',
  'org:donetsk-peoples-republic': 'UA',
  'org:luhansk-peoples-republic': 'UA',
  'group:chechens': 'RU',
  'group:kurds': 'IQ',
  'region:gaza': 'PS',
  'region:west-bank': 'PS',
  'region:darfur': 'SD',
  'region:chechnya': 'RU',
  'region:crimea': 'UA',
  'region:donbas': 'UA',
  'region:kashmir': 'IN',
  'region:xinjiang': 'CN',
  'region:tibet': 'CN',
  'region:kurdistan': 'IQ',
  'region:siberia': 'RU',
  'region:northern-ireland': 'GB',
  'region:scotland': 'GB',
  'region:catalonia': 'ES',
};

/** `state:CN` and `country:CN` to CHN, `org:cn-foreign-ministry` too; movements by the table above; null for what has no country. */
export function countryOf(actor: ActorId): string | null {
  for (const part of actor.split('+')) {
    const code =
      /^(?:state|country):([A-Z]{2})$/.exec(part)?.[1] ?? HOMES[part] ?? /^(?:org|unnamed|group):([a-z]{2})-/.exec(part)?.[1];
    const found = code === undefined ? null : alpha3(code.toUpperCase());
    if (found !== null) return found;
  }
  return null;
}
