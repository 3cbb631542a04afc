import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { linesAround, markedText } from '../src/views/marked-text.ts';
import { buckets, confusions } from './buckets.ts';
import type { Measured } from './floors.ts';
import type { Miss, Outcome, Roles } from './types.ts';

/** Writes what a set got wrong under `folder`: `report.txt`, and one file of marked text a kind of error, the surest errors first. */
export function writeWorst(folder: string, set: Measured, outcome: Outcome, mostAKind = 300): void {
  const into = join(folder, set.set);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  writeFileSync(join(into, 'report.txt'), report(outcome));
  for (const [kind, count] of buckets(outcome.misses)) {
    const ofKind = outcome.misses.filter((miss) => miss.kind === kind).sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
    const shown = ofKind.slice(0, mostAKind).map(show);
    writeFileSync(join(into, `${kind.replaceAll(/\W+/g, '-')}.txt`), `${kind}: ${count}\n\n${shown.join('\n\n')}\n`);
  }
}

function report({ misses, remarks = [] }: Outcome): string {
  const counts = buckets(misses).map(([kind, count]) => `${String(count).padStart(6)}  ${kind}`);
  const pairs = confusions(misses).map(([kind, confusion, count]) => `${String(count).padStart(6)}  ${kind}: ${confusion}`);
  return [...counts, '', ...pairs, '', ...remarks, ''].join('\n');
}

function show(miss: Miss): string {
  const head = [
    miss.document,
    miss.confidence?.toFixed(2),
    miss.want === undefined ? '' : `want ${miss.want}, given ${miss.gave}`,
  ];
  const lines = [`== ${head.filter(Boolean).join('  ')}`];
  const window = linesAround(
    miss.text,
    [miss.gold, miss.got].flatMap((roles) => (roles === null ? [] : spansOf(roles))),
  );
  if (miss.gold !== null) lines.push(`gold  ${markedText(miss.text, [{ number: '', ...miss.gold }], window)}`);
  if (miss.got !== null) lines.push(`got   ${markedText(miss.text, [{ number: '', ...miss.got }], window)}`);
  return lines.join('\n');
}

const spansOf = ({ source, cue, content }: Roles) => [...source, ...cue, ...content];
