import type { ActorId } from '../types/mention.ts';

/** Institutions that have a name of their own in names.tsv, by the id their description would give. */
const OWN_NAMES: Readonly<Record<ActorId, ActorId>> = {
  'org:ua-security-service': 'org:sbu',
  'org:ru-security-service': 'org:fsb',
  'org:us-foreign-ministry': 'org:us-state-department',
  'org:us-defence-ministry': 'org:us-department-of-defense',
  'org:us-parliament': 'org:us-congress',
  'org:gb-security-service': 'org:mi5',
  'org:ru-parliament': 'org:duma',
  'org:ru-presidential-office': 'org:kremlin',
  'org:us-presidential-office': 'org:white-house',
  'org:fr-presidential-office': 'org:elysee',
  'org:de-parliament': 'org:bundestag',
  'org:il-parliament': 'org:knesset',
  'org:cn-parliament': 'org:cn-npc',
  'org:in-external-ministry': 'org:in-foreign-ministry',
};

/** "Ukraine’s security service" is org:sbu, "Poland’s security service" org:pl-security-service. `code` is lower case. */
export function institutionId(code: string, institution: string): ActorId {
  const id = `org:${code}-${institution}`;
  return OWN_NAMES[id] ?? id;
}
