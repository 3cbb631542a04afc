const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day of a date as machines and exports write it, as its own clock had it; null when it is none of these:
 *
 *     2022-02-24T23:30:00Z      Thu, 24 Feb 2022 23:30:00 +0800      24 February 2022      February 24, 2022 Thursday
 */
export function dayOf(value: string): string | null {
  const iso = /^\s*(\d{4}-\d{2}-\d{2})/.exec(value)?.[1];
  if (iso !== undefined) return iso;
  const found = /(\d{1,2}) ([A-Za-z]{3})[a-z]*\.?,? (\d{4})/.exec(value);
  if (found !== null) return written(found[3], found[2], found[1]);
  const american = /([A-Za-z]{3})[a-z]*\.? (\d{1,2}),? (\d{4})/.exec(value);
  return american === null ? null : written(american[3], american[1], american[2]);
}

function written(year = '', month = '', day = ''): string | null {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  return number === 0 || Number(day) < 1 || Number(day) > 31
    ? null
    : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
