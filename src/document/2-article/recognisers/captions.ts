import { certain, firstOf, likely, type Recogniser } from '../evidence.ts';

const PICTURE =
  '(?:photo|photograph|photography|photos|image|images|picture|pic|pics|foto|fotos|illustration|video|screenshot|screengrab|screen grab|file photo|file image|handout|cover|header image|featured image|imagem|immagine|bild|фото|slika)';
const LIBRARY =
  '(?:GETTY|Getty(?: Images)?|AFP|AP|AP Photo|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Shutterstock|iStock|Alamy|Bloomberg|Xinhua|TASS|Sputnik|PTI|ANI|Unsplash|Pexels|Pixabay|Wikimedia(?: Commons)?|Flickr|Rex|USA TODAY Sports|Anadolu(?: Agency)?|NurPhoto|ZUMA|PA|dpa|Kyodo|Yonhap|Associated Press|The Associated Press|Corbis|handout|file|pool|Handout|File|Pool)';

/** Those that a dash or a bar is enough for. */
const AGENCY =
  '(?:GETTY|Getty(?: Images)?|AFP|AP|AP Photo|AP file|Reuters|REUTERS|EPA(?:-EFE)?|EFE|Shutterstock|iStock|Alamy|Bloomberg|Xinhua|TASS|Sputnik|PTI|ANI|Anadolu(?: Agency)?|NurPhoto|ZUMA|dpa|Kyodo|Yonhap|Associated Press)';

const CREDIT: readonly RegExp[] = [
  new RegExp(
    `^[([]?\\s?(?:file )?${PICTURE}(?: (?:credit|courtesy|source|by|copyright|credits|from|via|caption|grab|taken by|provided by))*\\s?(?:[:|©/–-]|\\bby\\b|\\bcourtesy\\b|\\bvia\\b|\\bfrom\\b)\\s?\\S.{0,160}$`,
    'i',
  ),
  /^[([]?\s?(?:credit|credits|courtesy|image|photograph)s?\s?(?:of|by|:|\/|–|-)\s?\S.{0,100}$/i,
  new RegExp(
    `^(?:©\\s?)?[\\p{L}\\p{M}.,'’ -]{2,60}\\s?[/|,·—–-]\\s?(?:[\\p{L}\\p{M}.'’ -]{2,40}\\s?[/|,·—–-]\\s?){0,3}${LIBRARY}(?:\\s?[/|,-]\\s?(?:[\\p{L} ]{2,30}))?\\)?$`,
    'u',
  ),
  new RegExp(`^[([]?(?:©\\s?)?${LIBRARY}(?:\\s?[/|,·]\\s?[\\p{L}\\p{M}.'’ -]{2,40}){1,3}[)\\]]?$`, 'u'),
  /^(?:Getty Images|Shutterstock|iStock|Alamy|Wikimedia Commons|Creative Commons|File photo|Representational image|Representative image|Symbolfoto|Symbolbild)\.?$/i,
  /^(?:FILE|FILE PHOTO|FILE IMAGE|File photo|File Photo|FOTO|Archive photo)\s?[:–—-]\s?\S/,
  /^(?:above|pictured|image|photo|picture|below|left|right|top|inset)\s?(?:\(.{1,20}\))?\s?:\s?\S.{0,300}$/i,
];
const LABEL =
  /^(?:photo|image|picture|photograph|figure|fig\.|map|chart|graphic|caption|foto|file photo|hide caption|toggle caption)s?$/i;

/** A sentence that ends in a picture credit: "... in Madrid, Nov. 19, 2019. (Ann Example/AP)", "... on Monday. | Getty Images" */
const TAILS: readonly RegExp[] = [
  new RegExp(
    `[([]\\s?(?:[^()\\[\\]]{0,60}[/|,–—:-]\\s?|©\\s?)?(?:via\\s)?(?<!\\p{L})${LIBRARY}(?!\\p{L})[^()\\[\\]]{0,30}[)\\]]\\s?\\.?$`,
    'u',
  ),
  /[([]\s?(?:photo|image|picture|file|credit|courtesy)s?\b[^()[\]]{0,60}[)\]]\s?\.?$/iu,
  new RegExp(
    `[.!?”"’]?\\s?(?:[|/]|[–—]\\s?(?=\\p{Lu}))\\s?(?:[\\p{Lu}][\\p{L}.'’-]*\\s?){0,4}[|/]?\\s?(?<!\\p{L})${AGENCY}(?!\\p{L})(?:[/ ][\\p{Lu}][\\p{L} ]{1,30})?\\s?\\.?$`,
    'u',
  ),
  /(?:\b(?:[Pp]hoto|[Ii]mage|[Pp]icture|[Cc]redit)s?\s?(?:[Cc]redit|[Cc]ourtesy)?\s?(?:[:/]|by)\s?\p{Lu}[^.!?]{2,60})\)?\.?$/u,
];

/** How captions begin: "Media caption", "An artist's impression of ...", "In this Nov. 5, 2019, file photo, ..." */
const START =
  /^(?:(?:media|image|picture|photo) ?caption\s?\S|(?:an? )?artist['’]?s?['’]? (?:concept|illustration|impression|rendering|conception)|(?:this|a|the|an) (?:[\w'’.-]+ ){0,4}(?:(?:file|stock|handout|satellite|undated|archive) (?:photo|image|picture|photograph)|illustration|screenshot|screengrab|screen grab)\b|in this (?:[\p{L}\d.,]+ ){0,6}(?:photo|image|picture|photograph|frame|still)\b|this (?:[\p{L}]+\.? \d{1,2},? \d{4},? )(?:file )?(?:photo|image|picture)|this (?:photo|image|picture|photograph|graphic|map|chart)\b|(?:pictured|seen here|shown here)\b)/iu;
/** "(NASA/JPL-Caltech)", "Credit: Example Labs" at the end. */
const END = /(?:\([\p{Lu}][^()]{1,60}\/[^()]{1,60}\)|\bcredits?:\s?[^.!?]{2,80})\.?$/iu;

/** Words under a picture. They may speak, but of another day than the article. */
export const caption: Recogniser = firstOf(
  (line) =>
    line.length <= 330 && CREDIT.some((pattern) => pattern.test(line.text)) ? certain('caption', 'a picture credit') : null,
  (line) => (line.length <= 40 && LABEL.test(line.text) ? certain('caption', 'label of a picture') : null),
  (line) => (line.length <= 400 && START.test(line.text) ? certain('caption', 'begins like a caption') : null),
  (line) => (line.length <= 700 && END.test(line.text.slice(-160)) ? certain('caption', 'ends in a picture credit') : null),
  (line) =>
    line.length <= 500 && TAILS.some((tail) => tail.test(line.text.slice(-130)))
      ? certain('caption', 'ends in a picture credit')
      : null,
  (line) =>
    line.length <= 400 &&
    /\((?:left|right|center|centre|second left|second right|l|r|L|R|back|front)\)/.test(line.text) &&
    !/["“”]/.test(line.text)
      ? likely('caption', 'tells who stands where')
      : null,
);
