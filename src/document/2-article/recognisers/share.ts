import { certain, firstOf, labels, type Recogniser, shapes } from '../evidence.ts';

const NETWORKS =
  'facebook|twitter|tweet|whatsapp|whats app|linkedin|telegram|reddit|pinterest|pin it|pocket|flipboard|tumblr|viber|messenger|vkontakte|vk|ok|' +
  'odnoklassniki|instagram|youtube|tiktok|threads|bluesky|mastodon|weibo|wechat|line|skype|google\\+|google plus|blogger|stumbleupon|digg|mix|xing|' +
  'email|e-mail|mail|sms|print|copy link|copy url|copy|link|rss|snapchat|fb|x|hatena|gmail|digg|buffer|evernote|yummly|parler|gettr';

const SHARING =
  'share|tweet|post|follow|like|pin|send|save|on|via|to|by|this|us|it|with|in|the|and|story|article|page|more|options|opens|new|window|click|icon';

// Longest first, so that "linkedin" is not eaten as "link".
const WORD = new RegExp(
  `${NETWORKS}|${SHARING}`
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('+', '\\+'))
    .join('|'),
  'g',
);

/** One word at least must say which network, or that it is about sharing: "on" alone does not. */
const NAMED =
  /share|tweet|follow|facebook|twitter|whatsapp|linkedin|telegram|reddit|pinterest|e-?mail|print|copy|link|instagram|youtube|tiktok/;

/** "Share on FacebookShare on TwitterWhatsApp": nothing but names of networks and words for sharing, however they are glued. */
function onlyNetworks(plain: string): boolean {
  return NAMED.test(plain) && !/[\p{L}\p{N}]/u.test(plain.replace(WORD, ' '));
}

/** Buttons to pass the page on or to follow its outlet. */
export const share: Recogniser = firstOf(
  labels(
    'share',
    'sharing button',
    'share|share this|share this article|share this story|share this post|share this page|share article|share story|share via|share link|' +
      'share with|share now|share icon|sharing|shares|# shares|# share|share #|tweet this|retweet|tweet #|like this|like|spread the word|pass it on|' +
      'facebook #|twitter #|connect with us|follow|follow us|follow us on|follow @#|stay connected|keep in touch|find us on|find us on facebook|' +
      'join us on|social media|social|copy link|copied|link copied|copy to clipboard|print|print this|print article|print page|email this|email this article|' +
      'email article|save|save article|save for later|saved|bookmark|bookmark this|add to favorites|get short url|short url|permalink|embed|' +
      'teilen|twittern|merken|drucken|partager|partagez|imprimer|compartir|comparte|compartilhar|compartilhe|condividi|tweetta|stampa|' +
      'поделиться|paylaş|udostępnij|delen|dela|del|dijeli|podijeli|сподели|شارك|分享|share this with|these are external links and will open in a new window',
  ),
  (line) =>
    line.length <= 300 && onlyNetworks(line.plain) ? certain('share', 'only names of networks and words for sharing') : null,
  (line) =>
    line.length <= 600 && !line.ended && (line.text.match(/\p{Ll}icon(?![\p{Ll}])/gu)?.length ?? 0) >= 2
      ? certain('share', 'names of icons')
      : null,
  shapes('share', 'asks to share or follow', 160, [
    /^you can share (?:this|the) (?:story|article|page|post)\b/i,
    /^(?:please\s+)?(?:share|tweet|pin|post)\s+(?:this|it|on|via|with|to)\b[^.]{0,60}$/i,
    /^(?:please )?(?:follow|like|share)(?:,| and| &) (?:follow|like|share)\b.{0,40}$/i,
    /^click (?:here )?to (?:share|email|print|tweet|follow)\b/i,
    /^(?:follow|find|like|join|connect with)\s+(?:us|me|[@#]?[\p{L}\w .]{2,40})\s+on\s+(?:facebook|twitter|instagram|linkedin|youtube|telegram|whatsapp|google|tiktok|x)\b/iu,
    /^follow (?:@\w+|[\p{Lu}][\p{L}. ]{2,40}|the author|the latest|our)\b[^.]{0,80}$/u,
    /^@\w{2,30}$/,
    /\bfollow us (?:on|@|at|in)\b/i,
    /\bon (?:Facebook|Twitter|Instagram) (?:at|@)/,
    /^share (?:on|via|to|by|using) \w+/i,
  ]),
);
