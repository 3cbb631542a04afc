import { certain, firstOf, type Recogniser } from '../evidence.ts';

/** Names under which agencies and outlets credit each other; only for lines that hold hardly anything else. */
const AGENCY =
  "(?:Reuters|Thomson Reuters|Associated Press|The Associated Press|AP|AFP|Agence France-Presse|Xinhua|Xinhua News Agency|TASS|ITAR-TASS|RIA Novosti|Interfax|Interfax-Ukraine|Ukrinform|UNIAN|Bloomberg|UPI|DPA|dpa|EFE|ANSA|PTI|Press Trust of India|ANI|IANS|Kyodo|Kyodo News|Yonhap|Yonhap News Agency|Anadolu|Anadolu Agency|AA|CNN|BBC|BBC News|ABC News|CBS News|NBC News|Fox News|Al Jazeera|RT|Sputnik|CGTN|CCTV|Global Times|China Daily|People's Daily|The New York Times|New York Times|The Washington Post|Washington Post|The Guardian|Guardian|Politico|Axios|PA|PA Media|Press Association|Tanjug|Agerpres|BTA|MTI|CTK|PAP|APA|Belga|ANP|Lusa|IRNA|Tasnim|Fars|SANA|WAM|SPA|VOA|RFE\\/RL|Voice of America|Radio Free Europe|Deutsche Welle|DW|France 24|Euronews|Daily Mail|Newsweek|agencies|Agencies|wires|staff and agencies|with agencies)";

const FRAMED: readonly (readonly [RegExp, string])[] = [
  [
    /^\(?\s?(?:additional |with )?(?:reporting|writing|editing|translation|translated|compiled|edited|contributed|rewritten|interview|research|illustrat\w+) (?:and (?:writing|editing|reporting) )?by\b.{0,300}\)?\.?$/i,
    'says who reported or edited',
  ],
  [
    /^[-–—(\s]{0,4}(?:with )?(?:additional )?(?:inputs?|input|contributions?|material|files?) from\b.{0,120}\)?\.?$/i,
    'names where material came from',
  ],
  [
    /^[-–—]{0,3}\s?(?:with|via|from|by)\s(?:inputs?\s(?:from|by)\s)?(?:the\s)?AGENCY(?:[,/ &]|and|AGENCY){0,20}\.?$/u,
    'names an agency',
  ],
  [
    /^\(?(?:source|sources|sourced|sourced from|via|original source|news source|quelle|fuente|fonte|источник|kaynak|izvor|źródło|bron)\s?[:|–-]\s?\S.{0,120}$/i,
    'names a source',
  ],
  [
    /^(?:read (?:the )?original|the article from the source|original article|this (?:article|story|post|piece) (?:first|originally) (?:appeared|published|ran))\b.{0,200}$/i,
    'names where it first appeared',
  ],
  [
    /^(?:this (?:article|story|post|piece|report|content) (?:was|is|has been) (?:originally |first )?(?:published|produced|written|provided|translated|posted|distributed|reprinted|republished)|originally published|first published) (?:in|by|on|at|with|from)\b.{0,240}$/i,
    'names where it first appeared',
  ],
  [
    /^\(?(?:web )?(?:editor|editors|designer|chief editor|producer|source|responsible editor|proofread(?:er|ing)?)\s?:\s?\S.{0,100}\)?$/i,
    'names an editor',
  ],
  [
    /^\(?(?:from )?(?:the )?[\p{Lu}][\p{L} /]{2,60}(?:News Service|News Agency|Newswire|Press Service|Globetrotter)\)?\.?$/u,
    'names a news service',
  ],
  [
    /^the following (?:press release|statement|text|article|readout|remarks|transcript|interview|speech|commentary) (?:was|is|were|has been|have been) (?:issued|published|released|delivered|made|reproduced|provided|sent|distributed)\b.{0,240}$/i,
    'names who issued the text',
  ],
  [/^.{2,160}\bcontributed to this (?:report|story|article|piece)\.?$/i, 'names who contributed'],
];

const framed = FRAMED.map(
  ([pattern, why]) => [new RegExp(pattern.source.replaceAll('AGENCY', AGENCY), pattern.flags), why] as const,
);
const AGENCY_ONLY = new RegExp(
  `^[\\s(\\[|/–—-]{0,4}(?:©\\s?|\\(c\\)\\s?|copyright\\s)?(?:(?:19|20)\\d\\d\\s)?(?:The )?${AGENCY}(?:\\s?[,/|&+]\\s?${AGENCY}|\\sand\\s${AGENCY}){0,4}(?:\\s(?:19|20)\\d\\d)?[\\s)\\].]{0,4}$`,
  'u',
);

/** "First published on 20 Nov 2019" is a date, not a place. */
const PUBLISHED = /^(?:first|originally) published\b.{0,40}\b(?:19|20)\d\d\b/i;

/** Who reported it first, through whom it came: links of the chain between the words and this page. */
export const credit: Recogniser = firstOf(
  (line) => {
    if (line.length > 320) return null;
    for (const [pattern, why] of framed) if (pattern.test(line.text) && !PUBLISHED.test(line.text)) return certain('credit', why);
    return null;
  },
  (line) => (line.length <= 80 && AGENCY_ONLY.test(line.text) ? certain('credit', 'an agency alone on the line') : null),
);
