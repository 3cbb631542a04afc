import { certain, firstOf, labels, type Recogniser, shapes } from '../evidence.ts';

const SECTION_NAMES =
  'home|homepage|home page|news|world|world news|u.s.|us|usa|uk|u.s. news|us news|uk news|politics|business|economy|finance|markets|money|tech|technology|science|health|sport|sports|football|soccer|cricket|opinion|opinions|' +
  'editorial|editorials|comment|analysis|culture|arts|entertainment|life|lifestyle|style|fashion|food|travel|education|environment|climate|weather|africa|asia|europe|americas|middle east|china|russia|ukraine|india|australia|canada|latin america|' +
  'asia pacific|international|national|local|local news|regional|global|security|defense|defence|military|energy|crime|law|society|religion|history|books|film|movies|tv|music|games|gaming|video|videos|photos|pictures|multimedia|podcasts|podcast|live|live tv|radio|' +
  'magazine|features|feature|interviews|interview|columnists|columns|blogs|blog|letters|cartoons|investigations|fact check|factcheck|explainers|explainer|special reports|press releases|press release|jobs|careers|classifieds|property|real estate|motoring|cars|autos|auto|' +
  'innovation|startups|media|more|menu|about|about us|contact|contact us|contacts|our team|the team|who we are|faq|faqs|help|help center|support|site map|sitemap|archive|archives|search|events|shop|store|top|elections|election|covid-#|coronavirus|diplomacy|foreign affairs|foreign policy|' +
  'politik|wirtschaft|kultur|sport|ausland|inland|panorama|politique|économie|monde|internacional|política|economía|economia|mundo|deportes|esportes|cronaca|esteri|мир|политика|экономика|общество|спорт|новости|dünya|gündem|ekonomi|главная|startseite|accueil|inicio|início';

const SECTIONS: ReadonlySet<string> = new Set(SECTION_NAMES.split('|'));
/** Menu entries that are no subject an article could be filed under. */
const NO_SUBJECT: ReadonlySet<string> = new Set(
  'home|homepage|home page|more|menu|about|about us|contact|contact us|contacts|our team|the team|who we are|faq|faqs|help|help center|support|site map|sitemap|archive|archives|search|events|shop|store|top|live|live tv|podcasts|podcast|letters|jobs|careers|classifieds|главная|startseite|accueil|inicio|início'.split(
    '|',
  ),
);

/** Whether the words are the usual name of a section or a menu entry. */
export const isSectionName = (plain: string): boolean => SECTIONS.has(plain) && !NO_SUBJECT.has(plain);

/** Menus, breadcrumbs, language bars, site links. */
export const navigation: Recogniser = firstOf(
  labels(
    'navigation',
    'menu entry',
    'skip to content|skip to main content|skip to navigation|skip to main|skip navigation|skip to footer|jump to content|main menu|menu|toggle navigation|navigation|open menu|close menu|site navigation|site search|search this site|sections|all sections|' +
      'about|about us|about this site|contact|contact us|contacts|our team|careers|jobs|faq|faqs|help|help center|site map|sitemap|advertise|advertise with us|rss|rss feed|rss feeds|feeds|home|homepage|home page|go to home page|back to home|mobile app|mobile apps|apps|press|press room|newsroom|' +
      "back to homepage|back to all|return to homepage|go back|go to homepage|today's paper|e-paper|epaper|edition|editions|change edition|us edition|uk edition|international edition|language|languages|english|deutsch|français|español|italiano|русский|中文|日本語|عربي|العربية|português|türkçe|українська|" +
      'quick links|useful links|links|company|the company|services|products|resources|information|follow the topics in this article|sign up for our newsletters|explore more|our sites|our network|partners|corporate|investors|investor relations|startseite|accueil|главная|inicio|início',
  ),
  (line) =>
    line.markup === null && line.length <= 40 && SECTIONS.has(line.plain)
      ? { ...certain('navigation', `section name: "${line.plain}"`), strength: 'likely' }
      : null,
  // Arrows and slashes lead to the article's own section; bars and dots part the entries of a menu.
  shapes('section', 'breadcrumb', 260, [
    /^(?:home|homepage|startseite|accueil|inicio|início|главная|you are here|front page|news|world news)\s?(?:>>?|»|›|\/|→|::)\s?\S[^|·•]{0,240}$/i,
    /^(?:[\p{L}\p{N}&' -]{2,30}\s?(?:>>?|»|›|→)\s?){2,8}[^.!?<>|]{0,160}$/u,
  ]),
  shapes('navigation', 'way through the site', 260, [
    /^(?:home|homepage|startseite|accueil|inicio|início|главная|news)\s?(?:\||·|•)\s?\S.{0,240}$/i,
    /^(?:<|«|‹|←)?\s?(?:prev(?:ious)?|next|older|newer)(?: (?:article|post|story|page|posts|entries))?\s?(?:>|»|›|→)?$/i,
    /^(?:page )?\d{1,4} of \d{1,4}$/i,
    /^(?:back to|return to|go to) (?:top|home|the top|homepage|home page|search|list|index|previous|all|news)\b.{0,30}$/i,
    /^(?:<[^<>]{2,30}>\s?)+$/,
  ]),
  (line) => {
    // "Politics / Foreign policy"
    const parts = line.length <= 80 ? line.plain.split(/\s{1,3}\/\s{1,3}/) : [];
    return parts.length >= 2 && parts.length <= 4 && parts.every((part) => isSectionName(part))
      ? certain('section', 'breadcrumb')
      : null;
  },
  (line) => {
    // "HomeWorldMinister rejects the rules...": a trail glued to the title.
    const glued = /^Home(\p{Lu}\p{Ll}+)/u.exec(line.text);
    return glued !== null && line.length <= 200 && SECTIONS.has((glued[1] ?? '').toLowerCase())
      ? certain('navigation', 'breadcrumb glued together')
      : null;
  },
  (line) => {
    // "Home World War in Ukraine": a trail whose marks were lost. "Home Secretary resigns" is none.
    const trail = /^home (\p{L}+)\b/u.exec(line.plain);
    return trail !== null && SECTIONS.has(trail[1] ?? '') && line.capitals > 0.9 && !line.ended && line.words <= 8
      ? certain('navigation', 'breadcrumb')
      : null;
  },
  (line) => {
    // "Home, Magazine, News, World News, US, UAE": a whole menu in one line.
    const parts = line.length <= 400 ? line.plain.split(/\s?[,|•·/]\s?/) : [];
    return parts.length >= 4 && parts.filter((part) => SECTIONS.has(part)).length >= parts.length * 0.6
      ? certain('navigation', 'a menu in one line')
      : null;
  },
);
