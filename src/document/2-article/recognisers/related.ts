import { certain, firstOf, labels, type Recogniser, shapes } from '../evidence.ts';

/** Headings that announce other stories. */
export const relatedHeading: Recogniser = firstOf(
  labels(
    'related',
    'heading of other stories',
    'related|related posts|related articles|related article|related stories|related story|related news|related content|related topics|related items|related links|related coverage|related videos|related video|' +
      'related tags|related reading|related to this story|related searches|see more|see also|see related|more|more stories|more news|more articles|more from this section|more on this story|more on this|more on this topic|' +
      'more like this|more headlines|more top stories|more from author|more from the author|more from us|more posts|more to read|more to explore|more coverage|read more|read more about|read next|read on|read also|' +
      "also read|also see|you may like|you may also like|you might like|you might also like|you may also be interested in|you might be interested in|you may have missed|don't miss|dont miss|" +
      'recommended|recommended for you|recommended stories|recommended articles|recommended reading|recommended by|recommendations|we recommend|suggested|suggested reading|suggested for you|' +
      'latest|latest news|latest stories|latest articles|latest posts|latest headlines|latest updates|latest videos|the latest|recent|recent posts|recent news|recent articles|recent stories|recently published|' +
      "top stories|top news|top headlines|top posts|top articles|topstories|headlines|breaking news|breaking|editor's picks|editors' picks|editor's pick|editor's choice|editor's choices|editors choice|editors picks|our picks|staff picks|" +
      'most read|most viewed|most popular|most shared|most commented|most recent|most emailed|most watched|popular|popular posts|popular news|popular stories|popular articles|popular now|popular in the community|' +
      "trending|trending now|trending news|trending stories|trending topics|trending articles|trending today|what's trending|hot topics|hot news|in case you missed it|icymi|in other news|in this section|in this series|" +
      'next article|previous article|next story|previous story|next post|previous post|next up|next up in|up next|other news|other stories|other articles|other posts|others|news in pictures|in pictures|' +
      'featured|featured stories|featured news|featured video|featured videos|featured articles|featured posts|special reports|special report|from the web|around the web|from around the web|elsewhere on the web|' +
      "sponsored stories|promoted stories|promoted|promoted content|from our partners|partner content|stories for you|for you|today's top stories|today's headlines|today's picks|today's news|must read|must reads|" +
      'must-read|must watch|similar posts|similar stories|similar articles|similar news|explore more|discover more|explore|keep reading|continue reading|what to read next|what others are reading|people are reading|' +
      'readers also liked|also on|also in this section|also in the news|from our network|from the archive|from the archives|archives|archive|upcoming events|events|photos / related stories|search trends|' +
      'tags|tag|topics|topic|keywords|filed under|categories|category|posted in|in this story|in this article|on this topic|on this story|companies|people|places|' +
      'zum thema|mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren|meistgelesen|weitere artikel|à lire aussi|lire aussi|sur le même sujet|articles liés|les plus lus|' +
      'lee también|le puede interesar|te puede interesar|noticias relacionadas|artículos relacionados|lo más leído|más noticias|leia também|leia mais|veja também|você pode gostar|você também pode gostar|talvez você goste|artigos relacionados|notícias relacionadas|mais lidas|' +
      'leggi anche|articoli correlati|potrebbe interessarti|i più letti|читайте также|читайте также:|по теме|смотрите также|похожие новости|ilgili haberler|diğer haberler|son haberler|другие новости|последние новости|autres articles|à la une|altre notizie|más noticias|otras noticias|outras notícias|mais notícias|weitere artikel|weitere meldungen|inne wiadomości|druge vijesti|ostale vesti|andere artikelen|czytaj także|pročitajte još|povezane vesti|povezane vijesti|lees ook|lees meer|läs också|les også',
  ),
  shapes('related', 'heading of other stories', 90, [
    /^(?:more|latest|recent|related|top|popular|trending|other|most \w+|best) (?:from|in|on|about|by|of) [\p{L}\p{N}][^.!?]{0,60}$/iu,
    /^(?:more|latest|recent|related|top|popular|trending|other|great)(?! than\b)(?: [\p{L}'’.]{2,20}){1,4} (?:news|stories|articles|headlines|posts|videos|coverage)$/iu,
    /^(?:latest|more|top|trending|related) \p{L}{2,20} (?:news|stories|articles|headlines|posts|videos|coverage)$/iu,
    /^(?:also|next|now) (?:on|in|from) [\p{Lu}][\p{L} .'’]{1,40}$/u,
    /^you (?:may|might|could|will) (?:also )?(?:like|be interested|enjoy|want to read)\b.{0,40}$/i,
    /^(?:people|readers|users) (?:also|who (?:read|liked)) .{0,40}$/i,
    /^(?:tags?|topics?|keywords|filed under|categories|category|posted in|related tags|related topics|etichette|schlagworte|mots-clés|etiquetas|теги)\s*:.{0,120}$/i,
    /^tags?(?: #?[\p{Ll}\p{N}#-]{2,30}){1,12}$/u,
    /^(?:#[\p{L}\p{N}_]{2,40}\s*){1,20}$/u,
  ]),
);

/**
 * What a page is filed under: "border talks, cease-fire, geneva talks 2022, observers" in small letters, or with one word again and
 * again: "Arland bridge, Arland customs, Arland duties ...".
 */
export const keywords: Recogniser = (line) => {
  if (line.length > 700 || line.ended || /[:;!?"“”]/u.test(line.text)) return null;
  const parts = line.text.split(/,\s/);
  const brief = parts.every((part) => part.length > 1 && part.split(' ').length <= 6);
  if (parts.length < 5 || !brief || !(!/\p{Lu}/u.test(line.text) || sharesWord(parts))) return null;
  return certain('related', 'a list of keywords');
};

/** Whether one word of some length stands in most of the parts. */
function sharesWord(parts: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const part of parts)
    for (const word of new Set(part.toLowerCase().match(/\p{L}{4,}/gu) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Math.max(0, ...counts.values()) >= parts.length * 0.7;
}

/** "ALSO READ: ..." with the headline of another story in the same line: its words are somebody else's claim. */
export const inlineRelated: Recogniser = shapes('inline-related', 'points to another story', 300, [
  /^[[(](?:read also|also read|also see|see also|related|read more|watch|also|video|photos?)[\])]\s?\S/i,
  /^[([]?\s?(?:also read|also see|also watch|read also|read more|read next|read here|see also|see more|watch also|also|related|related story|related article|related post|related news|related coverage|must read|don['’]t miss|more on this|more|in case you missed|recommended|box|watch|watch live|watch now|video|listen|click here|suggested read|opinion|explained|explainer|in pics|in pictures|photos|live updates?|follow live)\s?(?:[:|›»>→]|\s[-–—]\s)\s*\S/i,
  /^(?:ALSO READ|READ ALSO|READ MORE|SEE ALSO|ALSO SEE|ALSO WATCH|RELATED|WATCH|MUST READ|DON['’]T MISS)\b\s?[|:–—-]?\s*\S/,
  /^(?:read more|continue reading|keep reading|read the full (?:story|article)|read full (?:story|article)|click here|read more on|read more about|see more|learn more|find out more|view more)\b[^.!?]{0,120}[.…>»→!]{0,3}$/i,
  /^(?:lesen sie auch|lire aussi|à lire aussi|lee también|lea también|leia também|leia mais|leggi anche|читайте также|čitajte još|pročitajte još|czytaj także|lees ook)\s?[:|–—-]?\s*\S/i,
  // Whoever asks for a click offers another page.
  /^(?:click|tap|clique|cliquez|haz clic|haga clic|clicca|klicken sie|нажмите|кликните|tıklayın)(?: (?:and|e|et|y|и|on|na|no|en|sur|su|qui|ici|aqui|aquí|here|the|this|link|image|photo|imagem|imagen|foto|auf|hier|para|to|на)(?!\p{L})){1,4}\s?\S.{5,200}$/iu,
  /^(?:the post|this post|this article) .{3,200} (?:appeared first on|first appeared on|was originally published (?:on|in|by))\b/i,
]);
