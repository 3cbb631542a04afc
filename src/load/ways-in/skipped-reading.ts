import { createHash } from 'node:crypto';
import type { Reading } from '../../types/reading.ts';
import type { Skipped } from './member.ts';

/** A part that was not read, as a Reading of nothing whose one finding says why: so that no list of Readings is silently short. */
export function skippedReading({ path, reason }: Skipped): Reading {
  return {
    readout: 1,
    document: {
      id: `sha256:${createHash('sha256').update(path).digest('hex')}`,
      source: path,
      mediaType: 'text/plain',
      text: '',
    },
    blocks: [],
    article: {
      ...{ headline: null, body: [], outlet: null, byline: null, language: null },
      ...{ published: null, updated: null, url: null, written: null },
    },
    times: [],
    mentions: [],
    actors: [],
    statements: [],
    positions: [],
    findings: [{ code: 'member-skipped', span: null, message: `Not read: ${reason}.` }],
  };
}
