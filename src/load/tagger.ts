import type { Tagger } from '../types/tagger.ts';
import { winkTagger } from './wink-tagger.ts';

/** The tagger that stage 3 uses. */
export function loadTagger(): Tagger {
  return winkTagger;
}
