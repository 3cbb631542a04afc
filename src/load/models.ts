import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { learnedTagger } from '../document/3-sentences/tagger/learned-tagger.ts';
import { learnedParser } from '../document/4-parse/dependency/learned-parser.ts';
import { learnedAttribution } from '../document/6-attribution/learned/learned-attribution.ts';
import { type Archive, openArchive } from '../model/archive.ts';
import type { Models } from '../types/model.ts';
import type { Tagger } from '../types/tagger.ts';
import { modelFile } from './model-file.ts';

/** The folder of trained weights, found upwards from this file, whether it runs as source or built. */
function modelsFolder(from: string = import.meta.dirname): string {
  const folder = join(from, 'models');
  return existsSync(join(folder, 'tagger.bin')) || dirname(from) === from ? folder : modelsFolder(dirname(from));
}

/** Opens `models/NAME.bin`. Throws when it is missing or damaged: that is our bug, not the user's input. */
export const loadArchive = (name: string): Archive => openArchive(modelFile(join(modelsFolder(), `${name}.bin`)));

let tagger: Tagger | null = null;

/** Our own trained tagger, read once a process. */
export function loadLearnedTagger(): Tagger {
  tagger ??= learnedTagger(loadArchive('tagger'));
  return tagger;
}

const loaded = new Map<boolean, Models>();

/**
 * The trained models beside the tagger, read once a process.
 *
 * @param nested statements inside the content of others are wanted too; false follows PolNeAR's guide, which has none
 */
export function loadModels(nested = true): Models {
  const known = loaded.get(nested);
  if (known !== undefined) return known;
  const models: Models = {
    parser: loaded.get(!nested)?.parser ?? learnedParser(loadArchive('parser')),
    attribution: existsSync(join(modelsFolder(), 'attribution.bin'))
      ? learnedAttribution(loadArchive('attribution'), nested)
      : null,
  };
  loaded.set(nested, models);
  return models;
}
