import { expect, test } from 'vitest';
import { languageOf } from '../../../src/document/2-article/facts/language.ts';

test.each<[string | null, string]>([
  [
    'en',
    'The ministers of the two countries met on Tuesday and they have agreed to reopen the bridge before the end of the week.',
  ],
  [
    'de',
    'Die Minister der beiden Länder haben sich am Dienstag getroffen und wollen die Brücke noch vor dem Ende der Woche öffnen.',
  ],
  ['fr', 'Les ministres des deux pays se sont rencontrés mardi et ont décidé de rouvrir le pont avant la fin de la semaine.'],
  ['es', 'Los ministros de los dos países se reunieron el martes y decidieron que el puente se abra antes del fin de semana.'],
  [
    'it',
    'I ministri dei due paesi si sono incontrati martedì e hanno deciso che il ponte sarà riaperto prima della fine della settimana.',
  ],
  ['ru', 'Министры двух стран встретились во вторник и решили, что мост будет открыт до конца недели, но не для всех.'],
  ['zh', '两国外长星期二举行会谈，同意在周末之前重新开放大桥。'],
  ['ja', '両国の外相は火曜日に会談し、週末までに橋を再開することで合意した。'],
  ['ko', '양국 외무장관은 화요일 회담을 갖고 주말 전에 다리를 다시 열기로 합의했다.'],
  [null, 'Yes.'],
  [null, 'Qwx zzv plk mnb trw qqa sdf ghj klo uyt rew vbn cxz'],
])('%s: %s', (language, text) => {
  expect(languageOf(text)).toBe(language);
});
