import { cameo } from './cameo.ts';
import { cas } from './cas.ts';
import { csv } from './csv.ts';
import { doccano } from './doccano.ts';
import type { Format } from './format.ts';
import { ftm } from './ftm.ts';
import { jsonl } from './jsonl.ts';
import { jsonld } from './jsonld.ts';
import { labelStudio } from './label-studio.ts';
import { parquet } from './parquet.ts';
import { plover } from './plover.ts';
import { wadm } from './wadm.ts';

/** Every format that statements can be exported to, by name. */
export const FORMATS: Readonly<Record<string, Format>> = {
  csv,
  jsonl,
  parquet,
  wadm,
  jsonld,
  cameo,
  plover,
  ftm,
  cas,
  labelstudio: labelStudio,
  doccano,
};
