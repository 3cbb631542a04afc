import { describe, expect, test } from 'vitest';
import { guessEncoding } from '../../../src/document/1-page/guess-encoding.ts';
import { readPage } from '../../../src/document/1-page/read-page.ts';
import type { Page } from '../../../src/types/page.ts';
import { bareContext, htmlPage, inputOf } from './pages.ts';

const pageOf = (bytes: Uint8Array): Page => readPage(inputOf(bytes, { mediaType: 'text/plain' }), bareContext());

/** Text as bytes of an encoding that only a decoder is at hand for: by trying every byte and every pair. */
function encodeAs(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  for (let a = 0; a < 256; a++) bytesOf.set(decoder.decode(Uint8Array.of(a)), [a]);
  const wanted = new Set(text);
  for (let a = 0x81; a < 0xff; a++)
    for (let b = 0x40; b < 0xff; b++) {
      const character = decoder.decode(Uint8Array.of(a, b));
      if (wanted.has(character) && !bytesOf.has(character)) bytesOf.set(character, [a, b]);
    }
  return Uint8Array.from([...text].flatMap((character) => bytesOf.get(character) ?? [0x3f]));
}

const SAMPLES: readonly (readonly [encoding: string, text: string])[] = [
  ['windows-1251', 'Министр сказала, что мост откроют до конца недели, и ушла.'],
  ['koi8-r', 'Министр сказала, что мост откроют до конца недели, и ушла.'],
  ['windows-1253', 'Η υπουργός είπε ότι η γέφυρα θα ανοίξει πριν από το τέλος της εβδομάδας.'],
  ['windows-1255', 'השרה אמרה כי הגשר ייפתח לפני סוף השבוע והלכה.'],
  ['windows-1256', 'قالت الوزيرة إن الجسر سيفتح قبل نهاية الأسبوع ثم غادرت.'],
  ['shift_jis', '大臣は週末までに橋を開くと述べた。記者団には何も言わなかった。'],
  ['euc-jp', '大臣は週末までに橋を開くと述べた。記者団には何も言わなかった。'],
  ['euc-kr', '장관은 주말까지 다리를 열겠다고 말했다. 그는 기자들에게 아무 말도 하지 않았다.'],
  ['gb18030', '部长说，大桥将在本周末之前开放。他没有对记者说什么，也没有回答问题。'],
  ['big5', '部長說，大橋將在這個週末之前開放。他沒有對記者說什麼，也沒有回答問題。'],
];

describe('encodings that nothing declares', () => {
  test.each(SAMPLES)('%s', (encoding, text) => expect(guessEncoding(encodeAs(encoding, text))).toBe(encoding));

  test.each([
    [
      'French',
      'windows-1252',
      'La ministre a déclaré que le pont serait rouvert à la fin de la semaine. “Déjà vu”, a-t-elle dit.',
    ],
    ['German', 'windows-1252', 'Die Ministerin erklärte, die Brücke öffne spätestens übermorgen. „Höchste Zeit“, sagte sie.'],
    ['English', 'windows-1252', 'The minister said “no” – and left. ‘It’s over,’ a café owner said.'],
  ])('%s is not taken for another script', (_, encoding, text) => expect(guessEncoding(encodeAs(encoding, text))).toBeNull());

  test('the page says what it guessed', () => {
    const page = pageOf(encodeAs('windows-1251', 'Министр сказала, что мост откроют до конца недели.'));
    expect(page.text).toBe('Министр сказала, что мост откроют до конца недели.');
    expect(page.findings.map(({ code }) => code)).toContain('encoding-guessed');
  });

  test('UTF-8 with a few bad bytes stays UTF-8', () => {
    const bytes = [...new TextEncoder().encode('“We have waited,” said the minister. '), 0xe9, 0x20, 0x93, 0x94];
    expect(pageOf(Uint8Array.from(bytes)).text.startsWith('“We have waited,”')).toBe(true);
  });
});

test('a NUL in a page is no character of it', () =>
  expect(htmlPage('<p>The minister sa\0id so.</p>').text).toBe('The minister said so.'));
