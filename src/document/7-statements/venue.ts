import type { View } from './view.ts';

/** Where something is said, by words near the cue; the more special before the more general. Normal form first. */
const VENUES: readonly (readonly [venue: string, words: RegExp])[] = [
  [
    'phone call',
    /\b(?:phone|telephone|video)[ -](?:call|conversation|conference|talks?)|\bby (?:phone|telephone)\b|\bin a call\b|\btelephoned\b/,
  ],
  ['press conference', /\b(?:news|press) conferences?\b|\bnews briefing\b/],
  ['press briefing', /\b(?:press|daily|regular|media) (?:\w+ )?briefings?\b|\bat a briefing\b|\bbriefing\b/],
  ['interview', /\binterview(?:ed|s)?\b|\btold [a-z' ]*(?:tv|radio|television|newspaper|magazine|channel)\b/],
  ['facebook', /\bfacebook\b/],
  ['twitter', /\btwitter\b|\btweet(?:ed|s|ing)?\b/],
  ['telegram', /\btelegram (?:channel|messaging|app|post)|\bon telegram\b/],
  ['social media', /\bsocial (?:media|network)|\binstagram\b|\bvkontakte\b/],
  ['joint statement', /\bjoint (?:statement|communiqu|declaration)/],
  ['written statement', /\bwritten statement\b|\bstatement (?:on|posted on|published on) (?:its|the|his|her)\b.*\bwebsite\b/],
  ['press release', /\bpress release\b/],
  ['statement', /\b(?:in|issued|released|made) (?:a|an|the|another|its|his|her|separate)(?: \w+){0,3} statement\b|\bstatement\b/],
  ['readout', /\breadout\b|\baccount of the (?:conversation|call|talks|meeting)/],
  ['letter', /\bletter\b/],
  ['un vote', /\b(?:un|u\.n\.|security council|general assembly)\b.*\bvot(?:e|ed|ing)\b|\babstain\w*\b/],
  ['parliament', /\bin parliament\b|\bto (?:the )?parliament\b|\blawmakers\b/],
  ['speech', /\bspeech\b|\baddress(?:ed|ing)? (?:the|a) (?:nation|forum|conference|assembly|congress|summit)/],
  ['television', /\b(?:on|state) (?:television|tv)\b|\btelevised\b/],
  ['rally', /\brall(?:y|ied|ies)\b/],
  ['report', /\bin (?:a|the|its) (?:\w+ )?report\b/],
  ['meeting', /\b(?:during|at|in) (?:a|the|their|his|talks|meeting)\b[^.]{0,30}\b(?:meeting|talks|summit|session)\b/],
];

/** A venue with the words that name it and where they stand. */
export interface VenueFound {
  readonly venue: string;
  readonly why: string;
}

/** The venues named by the words of the cue, else by those right beside it in its sentence and not inside the content; best first. */
export function venuesOf({ cue, before, after }: View): VenueFound[] {
  const places = [
    [cue, 'in the cue'],
    [after, 'after the cue'],
    [before, 'before the cue'],
  ] as const;
  return places.flatMap(([words, place]) =>
    VENUES.flatMap(([venue, pattern]): VenueFound[] => {
      const found = pattern.exec(words)?.[0];
      return found === undefined ? [] : [{ venue, why: `“${found.trim()}” ${place}` }];
    }),
  );
}

/** The best of them, or null. */
export function venueOf({ cue, before, after }: View): string | null {
  for (const words of [cue, after, before]) {
    const found = VENUES.find(([, pattern]) => pattern.test(words));
    if (found !== undefined) return found[0];
  }
  return null;
}
