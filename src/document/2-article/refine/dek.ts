import type { Label } from '../label/label.ts';
import { type Draft, range } from './draft.ts';

/** How far into the run a byline may stand to have the lines before it taken for the standfirst. */
const REACH = 5;
const MOST = 3;
const MANY = 3;

/**
 * The standfirst: one to three sentences between the headline and the byline or date.
 *
 *     Two ministers met for an hour.          <- summary
 *     By Ann Example                          <- byline
 *     GENEVA - The foreign ministers of ...   <- first paragraph
 */
export function standfirst({ lines, labels, run }: Draft): Map<number, Label> {
  const changes = new Map<number, Label>();
  if (run === null) return changes;
  const mark = [...range(run.first, Math.min(run.first + REACH, run.last))].find((i) => isByline(labels[i]));
  if (mark === undefined) return changes;
  const before = [...range(run.first, mark)].filter((i) => labels[i]?.kind === 'paragraph');
  const after = [...range(mark, run.last)].filter((i) => labels[i]?.kind === 'paragraph');
  if (before.length === 0 || before.length > MOST || after.length < 2) return changes;
  // Times again and again part messages, not a standfirst from its article.
  if (labels.slice(run.first, run.last).filter(({ kind }) => kind === 'date').length >= MANY) return changes;
  for (const i of before) changes.set(i, { kind: 'summary', why: 'sentence between the headline and the byline or date' });
  for (const i of range(run.first, mark))
    if (!changes.has(i) && lines[i]?.sight.ended === false && labels[i]?.kind === 'subhead')
      changes.set(i, { kind: 'other', why: 'above the byline' });
  return changes;
}

const isByline = (label: Label | undefined): boolean => label?.kind === 'byline' || label?.kind === 'date';
