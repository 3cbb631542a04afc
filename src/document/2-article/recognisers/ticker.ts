import { certain, type Recogniser } from '../evidence.ts';

/** A price followed by a change, as on a stock or currency strip: "UNITY27.44▼ -0.31 (-0.01%)". */
const QUOTE =
  /\d[\d.,]{0,12}\s?[▲▼△▽↑↓⬆⬇+±-]\s?[+-]?\d|\([+-]?\d[\d.,]{0,8}\s?%\)|[$€£₽¥]\s?\d[\d.,]{0,10}\b|\b\d[\d.,]{1,10}\s?%/g;

/** Strips of prices run together; prose that mentions a price or two is left alone. */
export const ticker: Recogniser = (line) => {
  const quotes = line.text.match(QUOTE)?.length ?? 0;
  if (quotes === 0) return null;
  const letters = line.text.match(/\p{Ll}/gu)?.length ?? 0;
  const arrows = /[▲▼△▽⬆⬇]/.test(line.text);
  if (quotes >= 3 && /[▲▼△▽↑↓⬆⬇%$€£₽¥]/.test(line.text) && letters < line.text.length * 0.25)
    return certain('ticker', `${quotes} prices in one line, hardly any words`);
  return arrows && line.words <= 8 && letters < line.text.length * 0.5 ? certain('ticker', 'a price with its change') : null;
};
