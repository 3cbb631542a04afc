import { certain, firstOf, type Recogniser } from '../evidence.ts';
import { readDate } from '../facts/read-date.ts';

const NAME_WORD =
  "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|[\\p{Lu}]\\.|van|von|der|den|de|del|della|di|da|dos|bin|ibn|al|el|la|le|ter|af|ul)";
/** A person's, or several people's names: two to four words each, with capitals. */
const NAMES = `${NAME_WORD}(?:\\s${NAME_WORD}){0,5}(?:(?:,\\s|\\sand\\s|\\s&\\s|,\\sand\\s)${NAME_WORD}(?:\\s${NAME_WORD}){0,5}){0,5}`;

const BY = new RegExp(
  `^(?:(?:[Ww]ritten|[Rr]eported|[Pp]osted|[Pp]ublished|[Ss]tory|[Tt]ext|[Ww]ords|[Aa]rticle|[Rr]eport|[Aa]nalysis|[Oo]pinion|[Ee]dited|[Rr]eviewed|[Cc]reated|[Cc]ompiled|[Uu]pdated) )?(?:[Bb]y|BY|[Pp]ar|[Vv]on|[Pp]or|Автор:?|Autor:?|[Aa]uthors?:?|[Rr]eporter:?|[Ww]riter:?)[:\\s]\\s?(?:the )?(${NAMES}|AFP|AP|TASS|PTI|ANI|IANS|staff|agencies|our correspondent|our reporter|admin|editor|\\w+ (?:staff|desk|bureau|team|correspondent))(?=$|\\s?[,|/·•–—(@]|\\s-\\s|\\s?\\d|\\s(?:[Ii]n|[Ff]or|[Oo]n|[Uu]pdated|[Pp]ublished|[Pp]osted|min)\\b)`,
  'u',
);
/** "By our diplomatic editor", "by Example Post foreign desk" */
const BY_DESK =
  /^[Bb]y (?:our |the |an? )?(?:[\p{L}.'’-]+ ){0,6}(?:correspondents?|editors?|reporters?|writers?|staff|desk|bureau|team|newsroom|agencies)(?: in [\p{Lu}][\p{L} ]{2,30})?$/u;
const ROLE = new RegExp(
  `^${NAMES}\\s?[,|–—-]\\s?(?:[\\p{L}’'&. ]{0,40}\\s)?(?:correspondent|reporter|editor|writer|staff|journalist|columnist|contributor|analyst|bureau chief|producer|senior \\w+ \\w+|for [\\p{Lu}]).{0,60}$`,
  'u',
);
const STAFF =
  /^(?:(?:[\p{Lu}][\p{L}.]{1,20}\s){0,3}(?:staff(?: (?:writer|reporter|report|correspondent|writers|reporters))?|news desk|web desk|newsroom|online desk|desk|news service|correspondents?|editorial (?:team|board|staff)|our correspondent|bureau report|agencies|news agency|monitoring desk)|staff (?:writer|reporter|report)|admin|editor|guest (?:author|contributor|writer))$/iu;
/** "Phil Helsel is a reporter for NBC News.": the box about the author. */
const BIO = new RegExp(
  `^(?:About )?(?:the author|${NAMES})(?:,? \\([^()]{2,60}\\))?,? (?:is|was|has been|writes|covers|works|joined|reports) (?:a |an |the |as |for |about |on |at |our )?.{0,80}\\b(?:reporter|editor|correspondent|journalist|writer|columnist|contributor|author|professor|fellow|analyst|researcher|director|lecturer|freelance|producer|covers|covering|based in|writes|newsroom|host)\\b`,
  'u',
);
const ABOUT =
  /^(?:about (?:the )?authors?|about (?:the )?writer|author bio|meet the author|author|authors|contributors?|contributor info|view (?:all|more) (?:posts|articles|stories)(?: by .{2,40})?|more (?:posts|articles|stories|from|by) (?:by )?(?:this author|the author)|see (?:author )?(?:bio|full bio|profile)|read full bio|view profile|full bio|(?:sobre|über|à propos de|su) (?:el autor|o autor|den autor|l['’]auteur))$/i;

/** Who wrote it. A bare name alone on a line is only likely: captions and menus have them too. */
export const byline: Recogniser = firstOf(
  (line) =>
    line.length <= 160 && (!line.ended || readDate(line.text) !== null) && BY.test(line.text)
      ? certain('byline', '"by" and a name')
      : null,
  (line) => (line.length <= 100 && BY_DESK.test(line.text) ? certain('byline', '"by" and a desk or an office') : null),
  (line) =>
    line.length <= 140 && !line.ended && ROLE.test(line.text) ? certain('byline', 'a name and an office in journalism') : null,
  (line) => (line.length <= 60 && STAFF.test(line.text) ? certain('byline', 'names a desk or the staff') : null),
  (line) => (line.length <= 60 && ABOUT.test(line.text) ? certain('byline', 'heading of an author box') : null),
  (line) =>
    line.length <= 700 && BIO.test(line.text.slice(0, 260))
      ? { ...certain('byline', 'tells who the author is'), strength: 'likely' }
      : null,
  // "... is out now. Follow her on Twitter @annexample."
  (line) =>
    line.length <= 500 && FOLLOW.test(line.text.slice(-160))
      ? { ...certain('byline', 'asks to follow the author'), strength: 'likely' }
      : null,
  (line) => (line.length <= 60 && HANDLE.test(line.text) ? certain('byline', 'a name and a handle') : null),
  (line) =>
    line.length <= 200 && /^(?:E-?mail|Contact|Reach|Follow) [\p{Lu}].{0,80}(?:@|\bor follow\b)/u.test(line.text)
      ? certain('byline', 'how to reach the author')
      : null,
  (line) =>
    line.length <= 80 &&
    /^(?:E-?mail|Contact|Follow|Write to|Reach)\b.{0,40}@|^[\w.+-]{2,40}@[\w-]+\.[\w.]{2,20}$/i.test(line.text)
      ? certain('byline', "an author's address")
      : null,
);

const FOLLOW =
  /\bfollow (?:him|her|them|me|the author)\b[^.!?]{0,60}(?:@\w+|twitter|facebook|instagram|linkedin)[^.!?]{0,80}[.!]?(?: Follow us\b.{0,80})?$/i;

const HANDLE = new RegExp(`^${NAMES}\\s?[(|]?\\s?@\\w{2,30}\\)?$`, 'u');

const BARE = new RegExp(
  `^${NAME_WORD}(?:\\s${NAME_WORD}){1,3}(?:(?:,|,? and| &)\\s${NAME_WORD}(?:\\s${NAME_WORD}){1,3}){0,3}$`,
  'u',
);
const SHOUTED = /^[\p{Lu}][\p{Lu}.'’-]+(?:\s[\p{Lu}][\p{Lu}.'’-]+){1,3}(?:,\s[\p{Lu}]+)?$/u;

/** Two to four capitalised words and nothing else. */
export const looksLikeName = (text: string): boolean => text.length <= 80 && (BARE.test(text) || SHOUTED.test(text));
