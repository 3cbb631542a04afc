import { z } from 'zod';
import { STATES } from '../types/record.ts';
import { ACTS, FACTUALITIES } from '../types/statement.ts';

// The shapes that several answers share, for the OpenAPI document. A test holds real answers against them.

const span = z.tuple([z.int(), z.int()]);
export const named = z.object({ id: z.string(), name: z.string() });

export const statementRow = z.looseObject({
  id: z.string(),
  day: z.string().nullable(),
  speaker: named.nullable(),
  candidates: z.array(named),
  source: z.string(),
  for: named.nullable(),
  addressee: named.nullable(),
  act: z.enum(ACTS),
  form: z.enum(['direct', 'indirect', 'mixed']),
  factuality: z.enum(FACTUALITIES),
  cue: z.string(),
  words: z.string(),
  via: z.array(named),
  outlet: named.nullable(),
  about: z.array(z.string()),
  confidence: z.number(),
  state: z.enum(STATES),
  document: z.looseObject({ id: z.string(), title: z.string().nullable(), url: z.string().nullable(), page: z.string() }),
  spans: z.object({ source: z.array(span), cue: z.array(span), content: z.array(span) }),
});
