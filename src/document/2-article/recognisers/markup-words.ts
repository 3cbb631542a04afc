import type { BlockKind } from '../../../types/article.ts';

/** Words in class, id, role and itemprop that give a part of a page away, and how sure they are. After the hints that boilerplate removers share. */
export const HINTS: readonly (readonly [BlockKind, RegExp])[] = [
  [
    'comment',
    /(?:^|-)(?:comments?|commentlist|disqus|fb-comments|livefyre|respond|replies|comment-\w+|user-comments?|discussion|coral)(?:-|$)/,
  ],
  [
    'related',
    /(?:^|-)(?:related|recommend(?:ed|ations?|s)?|recirc\w*|trending|most-?(?:read|popular|viewed|shared)|popular|more-?(?:stories|news|articles|from|on|in|like)|read-?(?:more|next|also)|also-?read|taboola|outbrain|outbrain-\w+|you-?may|teasers?|latest-?(?:news|posts|stories|articles)|recent-?(?:posts|news)|other-?(?:news|posts|stories)|tags?|tag-?(?:list|cloud|links|s)|topics?|taglist|see-?also|next-?(?:article|post|story)|prev-?(?:article|post)|post-?navigation|post-?nav|nav-?links|crp-related|jp-relatedposts|yarpp|up-?next|similar|keywords|rail|river|linkedstories|inline-?link|zergnet|revcontent|mgid)(?:-|$)/,
  ],
  [
    'embed',
    /(?:^|-)(?:twitter-?(?:tweet|video|embed)|tweet(?:-?(?:embed|body|content|text))?|instagram-?(?:media|embed)|fb-?post|social-?(?:media-?)?embed|embed(?:ded)?-?(?:tweet|post|social)|reddit-?(?:card|embed)\w*|tiktok-?embed|telegram-?(?:post|embed)|tgme-widget-message-(?:text|bubble)|bluesky-?embed|mastodon-?embed)(?:-|$)/,
  ],
  [
    'share',
    /(?:^|-)(?:share|sharing|shares|social|sharedaddy|addthis|addtoany|social-\w+|share-\w+|sharebar|shareaholic|follow-?us|follow|sns|ssba|sharethis)(?:-|$)/,
  ],
  [
    'subscribe',
    /(?:^|-)(?:newsletters?|subscribe|subscription|signup|sign-?up|paywall|donate|donation|membership|login|log-?in|register|optin|mailchimp|mc4wp|piano|regwall|mailing-?list|nl-\w+|inbox|emailsignup)(?:-|$)/,
  ],
  [
    'advert',
    /(?:^|-)(?:ad|ads|advert|adverts|advertisement|advertising|adsbygoogle|sponsor|sponsored|promo|promos|promotion|promoted|ad-\w+|dfp|gpt|adunit|adslot|ad-?slot|banner|commercial)(?:-|$)/,
  ],
  [
    'caption',
    /(?:^|-)(?:captions?|wp-?caption|wp-?caption-?text|image-?(?:caption|credit|credits|source|description)|photo-?(?:caption|credit|credits|description)|media-?(?:caption|credit|title)|credits?|gallery-?caption|figcaption|img-?caption|picture-?caption|cutline|imagecredit|photocredit|byline-?photo)(?:-|$)/,
  ],
  [
    'navigation',
    /(?:^|-)(?:nav|navbar|navigation|menu|menus|breadcrumbs?|crumbs?|pagination|pager|masthead|site-?header|page-?header|topbar|site-?nav|submenu|skip-?link|header-?(?:nav|menu|top)|off-?canvas|hamburger|toolbar)(?:-|$)/,
  ],
  [
    'legal',
    /(?:^|-)(?:copyright|cookies?|cookie-\w+|gdpr|consent|onetrust|legal|disclaimer|privacy|footer|site-?footer|page-?footer|colophon|bottom-?bar|contentinfo)(?:-|$)/,
  ],
  [
    'byline',
    /(?:^|-)(?:byline|author|authors|author-?(?:box|bio|info|name|card|about|description)|contributor|about-?(?:the-?)?author|writer|bio|bylines|vcard)(?:-|$)/,
  ],
  [
    'date',
    /(?:^|-)(?:date|dateline-?date|timestamp|time|published|pubdate|publish-?date|date-?published|date-?modified|entry-?date|post-?date|article-?date|posted-?on|post-?meta|entry-?meta|article-?meta|meta-?info|lastupdated|updated)(?:-|$)/,
  ],
  [
    'widget',
    /(?:^|-)(?:widgets?|(?<!(?:^|-)(?:w|with|has|no|one|two)-)side-?bar|aside|modal|popup|pop-?up|overlay|lightbox|tooltip|carousel|slider|slideshow|player|video-?player|jw-?player|poll|quiz|search|searchform|search-?form|weather|toast|notification|dialog|complementary|dropdown|screen-?reader-?text|sr-?only|visually-?hidden|offscreen|print-?only)(?:-|$)/,
  ],
];

/** Words that name the article proper. */
export const ARTICLE =
  /(?:^|-)(?:article-?(?:body|content|text|copy|main|inner|paragraph|component)\w*|story-?(?:body|content|text|copy|paragraph)\w*|post-?(?:body|content|entry|text)|entry-?content|entry|body-?(?:copy|content|text)|content-?(?:body|text|article|main)|rich-?text|news-?(?:body|content|text|detail)|main-?(?:text|content)|articlebody|storytext|storybody|maincontent|field-?name-?body|text-?body|texto|field-items)(?:-|$)/;

/** Elements that are what their name says. */
export const TAGS: Readonly<Record<string, BlockKind>> = {
  figcaption: 'caption',
  caption: 'caption',
  nav: 'navigation',
  footer: 'legal',
  button: 'widget',
  label: 'widget',
  form: 'subscribe',
  menu: 'navigation',
  dialog: 'widget',
  summary: 'widget',
  legend: 'widget',
};
/** Those of them whose whole inside is. */
export const ENCLOSING: ReadonlySet<string> = new Set(['figcaption', 'nav', 'footer', 'button', 'label', 'form', 'dialog']);
