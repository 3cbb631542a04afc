import type { Tagger } from '../types/tagger.ts';
import { loadLearnedTagger } from './models.ts';

/** The tagger that stage 3 uses. */
export function loadTagger(): Tagger {
  return loadLearnedTagger();
}
