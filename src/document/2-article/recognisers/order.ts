import type { Recogniser } from '../evidence.ts';
import { advert } from './adverts.ts';
import { byline } from './bylines.ts';
import { caption } from './captions.ts';
import { commentControl, commentForm, commentHeading } from './comments.ts';
import { counter } from './counters.ts';
import { credit } from './credits.ts';
import { date } from './dates.ts';
import { embed } from './embeds.ts';
import { legal } from './legal.ts';
import { navigation } from './navigation.ts';
import { inlineRelated, keywords, relatedHeading } from './related.ts';
import { share } from './share.ts';
import { subscribe } from './subscribe.ts';
import { ticker } from './ticker.ts';
import { listen, widget } from './widgets.ts';

/**
 * The recognisers of words and shapes, in the order they are asked; the first answer counts. An earlier one speaks more narrowly:
 * - the ticker goes first because its long lines would pass for prose;
 * - forms before headings of comments ("Leave a comment"), and both before subscriptions (both want an e-mail address);
 * - credits before legal ("© Reuters 2022" tells through whom the words came) and before captions ("Source: ...");
 * - captions before bylines ("Photograph by ...") and embeds before captions ("(@handle)" after a name);
 * - headings of other stories ("See more:") before inline pointers ("See more: <headline>");
 * - dates before navigation ("News 12 March 2022"); section names last, they are the vaguest.
 */
export const RECOGNISERS: readonly Recogniser[] = [
  ticker,
  listen,
  embed,
  credit,
  caption,
  commentForm,
  commentHeading,
  commentControl,
  counter,
  advert,
  subscribe,
  share,
  relatedHeading,
  inlineRelated,
  keywords,
  legal,
  date,
  byline,
  widget,
  navigation,
];
