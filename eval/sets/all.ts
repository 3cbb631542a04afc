import type { EvalSet } from '../types.ts';
import { ud } from '../ud.ts';
import { claimPairs } from './claim-pairs.ts';
import { copies } from './copies.ts';
import { cross } from './cross.ts';
import { diplomatic } from './diplomatic.ts';
import { ecb } from './ecb.ts';
import { examples } from './examples.ts';
import { meantime } from './meantime.ts';
import { metadata } from './metadata.ts';
import { flatContainer, flatWhole, html } from './pages.ts';
import { plover } from './plover.ts';
import { polnear } from './polnear.ts';
import { quotePairs } from './quote-pairs.ts';
import { seeds } from './seeds.ts';
import { times } from './times.ts';
import { written } from './written.ts';

/** Every set, in the order of the table. */
export const SETS: readonly EvalSet[] = [
  examples,
  seeds,
  diplomatic,
  polnear,
  plover,
  flatWhole,
  flatContainer,
  html,
  metadata,
  copies,
  claimPairs,
  quotePairs,
  cross,
  ecb,
  meantime,
  times,
  written,
  ud,
];
