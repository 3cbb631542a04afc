import { type Archive, bytesOf, signedBytesOf, signedWordsOf } from '../../../model/archive.ts';
import { type HashMap, mapOf } from '../../../model/map.ts';
import type { SparseRows } from '../../../model/sparse-rows.ts';
import type { Ranker } from './rank.ts';

/** One chain as shipped: rows of features, moves a regime, and the scores of beginning and ending. */
export interface ChainWeights {
  readonly rows: SparseRows;
  readonly moves: readonly Float32Array[];
  readonly begin: Float32Array;
  readonly end: Float32Array;
}

/** The attribution model's file, section by section; nothing is unpacked. */
export interface AttributionWeights {
  readonly cues: ChainWeights;
  readonly spans: ChainWeights;
  /** Step of each lemma and tag; see `stepOf`. */
  readonly steps: HashMap;
  readonly ranker: Ranker;
  /** Coefficients of the logistic curve that turns scores into confidence; see `confidenceOf`. */
  readonly confidence: Float32Array;
}

const floatsOf = (archive: Archive, name: string): Float32Array => {
  const bytes = bytesOf(archive, name);
  return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
};

function rowsOf(archive: Archive, name: string, width: number, scale: number): SparseRows {
  const index = signedWordsOf(archive, `${name}.index`);
  return { mask: index.length - 1, index, width, weights: signedBytesOf(archive, `${name}.weights`), scale };
}

function chainOf(archive: Archive, name: string, labels: number): ChainWeights {
  const rest = floatsOf(archive, `${name}.moves`);
  const moves: Float32Array[] = [];
  for (let at = 1 + 2 * labels; at < rest.length; at += labels * labels) moves.push(rest.subarray(at, at + labels * labels));
  return {
    rows: rowsOf(archive, name, labels, rest[0] ?? 1),
    moves,
    begin: rest.subarray(1, 1 + labels),
    end: rest.subarray(1 + labels, 1 + 2 * labels),
  };
}

export function attributionWeights(archive: Archive): AttributionWeights {
  const dense = floatsOf(archive, 'ranker.dense');
  return {
    cues: chainOf(archive, 'cues', 7),
    spans: chainOf(archive, 'spans', 9),
    steps: mapOf(archive, 'steps'),
    ranker: { rows: rowsOf(archive, 'ranker', 1, dense[0] ?? 1), dense: dense.subarray(1) },
    confidence: floatsOf(archive, 'confidence'),
  };
}
