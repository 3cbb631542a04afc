import { certain, firstOf, labels, type Recogniser } from '../evidence.ts';
import { readDate } from '../facts/read-date.ts';
import { isSectionName } from './navigation.ts';

/** What may stand around the date in a date line: labels, weekdays, clock times and zones, "by", "min read". */
const AROUND =
  /(?<!\p{L})(?:first |last |originally |date )?(?:published|posted|updated|modified|created|issued|released|uploaded|added|edited|publish date|date|time|last update|updated on|on|at|the|of|in|and|am|pm|a\.m\.|p\.m\.|gmt|utc|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|ist|bst|eet|msk|jst|hkt|sgt|aest|aedt|et|pt|local time|hrs|hours|h|uhr|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|publié|le|à|mis à jour|veröffentlicht|aktualisiert|stand|am|um|publicado|em|às|el|a las|pubblicato|il|alle|опубликовано|обновлено|güncelleme|güncellendi|son güncelleme|yayınlanma|giriş|tarihi?|news|get short url|read|min|minute|minutes|#|new york|beijing|london|moscow)(?!\p{L})\.?/giu;

/** A relative stamp: "13 hours ago", "22 seconds ago", "1 day ago", "Updated an hour ago", "Yesterday". */
const AGO =
  /^(?:(?:published|updated|posted|last updated)\s?:?\s?)?(?:(?:about |over |almost )?(?:\d{1,3}|an?|one|two|three|few|a few) ?(?:s|sec|seconds?|m|min|mins|minutes?|h|hr|hrs|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?)\.? ago|(?:just now|yesterday|today)(?:,? (?:at )?\d{1,2}:\d{2}(?: ?[ap]m)?)?|vor \d{1,3} \p{L}+|il y a \d{1,3} \p{L}+|hace \d{1,3} \p{L}+|há \d{1,3} \p{L}+|\d{1,3} \p{L}+ (?:fa|temu|назад|önce|siden))$/iu;

const LABELLED =
  /^(?:first |last |originally )?(?:published|posted|updated|modified|created|uploaded|publish date|date|last update|publication date|release date|issued|güncelle\p{L}*|son güncelleme|yayın\p{L}*)(?!\p{L})/iu;
const DAY_ONLY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?(?: \d{1,2}(?:st|nd|rd|th)?)?(?:,? \d{4})?)(?:\s?[-–—|,@]?\s?(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?)?(?: [A-Z]{2,4})?$/i;
const CLOCK = /^(?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|local time))?$/i;

/** A place before a date, with a comma between. */
const PLACE = /^[\p{Lu}][\p{L}\p{M}.'’ -]{1,40},\s$/u;
/** What may follow it on a line of its own: an agency, a dash. */
const AGENCY = /^[^\p{L}]*(?:\p{Lu}[\p{L}.]*[^\p{L}]*){0,3}$/u;
/** A clock time and a word for who writes: a line about the article, however long. */
const STAMPED = /\b\d{1,2}[:.]\d{2}\b/;

/** Lines that say when, and nothing else. */
export const date: Recogniser = firstOf(
  labels(
    'date',
    'label of a date',
    'published|published on|publish date|published at|published by|posted|posted on|posted at|updated|updated on|updated at|last updated|last updated on|last update|last modified|modified|created|first published|date|on|date published|date posted|' +
      'release date|issued|issued on|published date|publication date|veröffentlicht|aktualisiert|publié le|mis à jour|mis à jour le|publicado|publicado el|publicado em|atualizado|actualizado|pubblicato|aggiornato|опубликовано|обновлено',
  ),
  (line) => {
    if (line.length > 140) return null;
    const { text } = line;
    if (AGO.test(text.trim())) return certain('date', 'says how long ago');
    const found = readDate(text);
    if (found === null)
      return (DAY_ONLY.test(text) && /\d/.test(text)) ||
        CLOCK.test(text) ||
        (LABELLED.test(text) && /\d/.test(text) && line.length <= 60)
        ? certain('date', 'a day or a time alone on the line')
        : null;
    const rest = `${text.slice(0, found.start)} ${text.slice(found.end)}`
      .replace(/\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?/g, ' ')
      .replace(AROUND, ' ');
    const left = rest.match(/\p{L}{2,}/gu)?.length ?? 0;
    if (left === 0 || (left <= 4 && LABELLED.test(text))) return certain('date', `a date line: ${found.value}`);
    // "Geneva, 19 November 2019", and not the paragraph that such a dateline opens
    if (PLACE.test(text.slice(0, found.start)) && AGENCY.test(text.slice(found.end)))
      return certain('dateline', 'a place and a date');
    // "Ann Example - 19 November 2019, 8:15 pm"
    const words = rest.match(/\p{L}[\p{L}\p{M}.'’-]+/gu) ?? [];
    if (!words.every((word) => /^\p{Lu}/u.test(word))) return null;
    // "News > Statements > 9 March 2021"
    if (/\s[>»›]\s/.test(text)) return certain('date', `the end of a trail: ${found.value}`);
    // "World | 9 March 2021"
    if (isSectionName(words.join(' ').toLowerCase())) return certain('date', `a date line: ${found.value}`);
    return words.length <= 4 || (words.length <= 8 && STAMPED.test(text)) ? certain('byline', 'a name and a date') : null;
  },
);
