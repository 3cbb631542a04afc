import { expect, test } from 'vitest';
import { isoDay, readDate } from '../../../src/document/2-article/facts/read-date.ts';

test.each<[string, string, string]>([
  ['Nov. 19, 2019, 8:41 AM UTC', '2019-11-19', 'Nov. 19, 2019'],
  ['Published Wed, Nov 20 20194:29 AM EST', '2019-11-20', 'Nov 20 2019'],
  ['Monday, November 18th, 2019', '2019-11-18', 'November 18th, 2019'],
  ['18 NOV 2019', '2019-11-18', '18 NOV 2019'],
  ['3rd of March, 2022', '2022-03-03', '3rd of March, 2022'],
  ['22 de outubro de 2010', '2010-10-22', '22 de outubro de 2010'],
  ['5. März 2022', '2022-03-05', '5. März 2022'],
  ['24 февраля 2022', '2022-02-24', '24 февраля 2022'],
  ['2022-02-24 10:00', '2022-02-24', '2022-02-24'],
  ['2022/2/4', '2022-02-04', '2022/2/4'],
  ['11.14.2019 09:00 AM', '2019-11-14', '11.14.2019'],
  ['21:17 18.11.2019', '2019-11-18', '18.11.2019'],
  ['01.02.2022', '2022-02-01', '01.02.2022'],
  ['31-03-2023 18:29 IST', '2023-03-31', '31-03-2023'],
  ['By Ann Example - 11/19/19 12:30 PM EST', '2019-11-19', '11/19/19'],
  ['From 3 March 2022 to 5 April 2023', '2022-03-03', '3 March 2022'],
])('%s', (text, value, words) => {
  const found = readDate(text);
  expect(found?.value).toBe(value);
  expect(text.slice(found?.start, found?.end)).toBe(words);
});

test.each([
  ['day or month first, nobody can tell', '01/02/2022'],
  ['no year', 'March 18'],
  ['a score', 'They won 11/19/19 games'],
  ['a short year, day or month first', '03/04/19 12:30 PM'],
  ['no day', 'March 2022'],
  ['no such day', '31 February 2022'],
  ['no such month', '2022-13-01'],
  ['a version number', '1.12.20221'],
  ['a phone number', '018-11-20199'],
  ['a word that begins like a month', 'Marching 18, 2022 people'],
])('%s: none', (_name, text) => {
  expect(readDate(text)).toBeNull();
});

test.each<[string, string | null]>([
  ['2019-11-19T08:41:00.000Z', '2019-11-19'],
  ['20191119', '2019-11-19'],
  ['20191119T0841', '2019-11-19'],
  ['Tue Nov 19 2019 08:41:00 GMT+0000 (UTC)', '2019-11-19'],
  ['yesterday', null],
  ['', null],
])('the day of a machine-readable value: %s', (value, day) => {
  expect(isoDay(value)).toBe(day);
});
