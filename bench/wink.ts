import { createRequire } from 'node:module';
import { cpuMs } from './walk.ts';

/** wink-nlp's own pipeline with its small English model; its types tie it to DOM libraries. */
type Wink = { readDoc(text: string): { tokens(): { length(): number } } };

/** Tokens a second of wink-nlp over `texts`: tokens, sentences, tags, entities, negation and sentiment. */
export function winkSpeed(texts: readonly string[], seconds: number): number {
  const require = createRequire(import.meta.url);
  const wink = require('wink-nlp')(require('wink-eng-lite-web-model')) as Wink;
  for (const text of texts) wink.readDoc(text);
  let tokens = 0;
  const began = cpuMs();
  while (cpuMs() - began < seconds * 1000) for (const text of texts) tokens += wink.readDoc(text).tokens().length();
  return tokens / ((cpuMs() - began) / 1000);
}
