import { firstOf, labels, type Recogniser, shapes } from '../evidence.ts';

/** Labels of advertising space and of what was paid for. */
export const advert: Recogniser = firstOf(
  labels(
    'advert',
    'advertising label',
    'advertisement|advertisements|advertising|advert|adverts|ad|ads|ads by google|ad choices|adchoices|sponsored|sponsored content|sponsored by|sponsor|sponsors|paid content|paid post|promotion|promoted|' +
      'advertisement scroll to restrict content|advertisement continue reading the main story|advertisement scroll to continue|advertisement - scroll to continue|- advertisement -|advertise|advertise with us|advertise here|' +
      'story continues below advertisement|story continues after advertisement|article continues below advertisement|article continues after advertisement|continue reading below|content continues below|' +
      'article continues below|remove ads|report this ad|report ad|skip advertisement|after the ad|taboola|outbrain|by taboola|sponsored links|promoted links|taboola feed|' +
      'anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|reklam|reklama|annons|advertentie|annonce|إعلان|广告|広告',
  ),
  shapes('advert', 'advertising', 200, [
    /^(?:story|article|content|post) continues? (?:below|after)\b/i,
    /^(?:scroll (?:down )?to|keep scrolling|continue reading)\b.{0,40}\b(?:below|ad|advert|advertisement|article|story|content)\b.{0,20}$/i,
    /^(?:advertisement|sponsored|promoted|paid)\b.{0,3}\s(?:by|content|post|story|scroll|continue)\b.{0,60}$/i,
    /^(?:buy|shop|order|get|save|use code|grab) .{0,80}\b(?:now|today|here|off|coupon|promo code|discount)\b.{0,20}$/i,
  ]),
);
