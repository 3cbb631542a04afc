import { ago, fromNow, laterEarlier, yearAgo } from './ago.ts';
import { partOfDay, twelveHour, twentyFourHour } from './clocks.ts';
import { century, decade, namedDecade } from './decades.ts';
import { bareDuration, countedDuration } from './durations.ts';
import { dayMonthYear, elevenSeptember, isoDate, monthDayYear, slashDate } from './full-dates.ts';
import { holiday } from './holidays.ts';
import { dayThenMonth, monthThenDay, monthThenWord } from './month-days.ts';
import { bareMonth, monthYear } from './months.ts';
import { atTheTime, neighbour, same } from './narrative.ts';
import { half, latestQuarter, nthQuarter } from './quarters.ts';
import { namedDay, otherDay, overnight, overnightIdiom, partOfToday, twoDaysOff } from './relative-days.ts';
import { ordinalUnit, partOfUnit, pickedUnit, vagueUnits, weekend, yearInWhich } from './relative-units.ts';
import type { TimeRule } from './rule.ts';
import { bareSeason, season, seasonYear } from './seasons.ts';
import { every, frequency } from './sets.ts';
import { earlier, futureRef, pastRef, presentRef } from './vague.ts';
import { weekday, weekdays } from './weekdays.ts';
import { bareYear, beforeChrist, ledYear, shortYear, spokenYear } from './years.ts';

/**
 * All rules. Where two match overlapping words the longer match wins; of two of the same length the one named first, so what says more
 * stands before what says less: full dates before days without a year, these before months and years, points before durations, durations
 * before references without any value.
 */
export const TIME_RULES: readonly TimeRule[] = [
  elevenSeptember,
  dayMonthYear,
  monthDayYear,
  isoDate,
  slashDate,
  monthThenDay,
  dayThenMonth,
  monthThenWord,
  holiday,
  monthYear,
  bareMonth,
  seasonYear,
  nthQuarter,
  half,
  latestQuarter,
  ledYear,
  bareYear,
  shortYear,
  spokenYear,
  beforeChrist,
  decade,
  namedDecade,
  century,
  weekday,
  weekdays,
  namedDay,
  twoDaysOff,
  partOfToday,
  overnightIdiom,
  overnight,
  otherDay,
  pickedUnit,
  weekend,
  partOfUnit,
  yearInWhich,
  ordinalUnit,
  ago,
  laterEarlier,
  fromNow,
  yearAgo,
  neighbour,
  same,
  atTheTime,
  season,
  bareSeason,
  twelveHour,
  twentyFourHour,
  partOfDay,
  every,
  frequency,
  countedDuration,
  bareDuration,
  vagueUnits,
  earlier,
  presentRef,
  pastRef,
  futureRef,
];
