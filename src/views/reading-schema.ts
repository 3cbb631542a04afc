import { z } from 'zod';
import { EVIDENCE_KINDS, FURNITURE_KINDS, SPEAKING_KINDS } from '../types/article.ts';
import { FINDING_MEANINGS, type FindingCode } from '../types/finding.ts';
import type { Reading } from '../types/reading.ts';
import { ACTS, FACTUALITIES } from '../types/statement.ts';

const span = z
  .tuple([z.int().nonnegative(), z.int().nonnegative()])
  .meta({ id: 'Span', description: 'Half-open range of UTF-16 code units into document.text: [start, end].' });

const offsets = { start: z.int().nonnegative(), end: z.int().nonnegative() };

const actorId = z.string().min(1).meta({
  id: 'ActorId',
  description:
    'state:CN, country:RU, person:wang-yi, org:un, group:west, region:europe, place:beijing, unnamed:us-officials; joint with +.',
});

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const certainty = z.enum(['stated', 'implied', 'anchored']).meta({
  id: 'Certainty',
  description: 'stated: in the words in full; implied: by the words and the page; anchored: by world knowledge, with its reason.',
});

const confidence = z.number().min(0).max(1);

const block = z.strictObject({ ...offsets, kind: z.enum([...EVIDENCE_KINDS, ...FURNITURE_KINDS]), why: z.string() }).meta({
  id: 'Block',
  description: 'A stretch of the page with its kind. Together they cover every character that is not white space.',
});

const sourced = z.strictObject({ value: z.string(), span: span.nullable(), why: z.string() }).meta({
  id: 'Sourced',
  description: 'A value read off the page, as written there, with the reason; span is null where it came from the markup.',
});

const liveItem = z.strictObject({ ...offsets, title: span.nullable(), time: sourced }).meta({
  id: 'LiveItem',
  description:
    'An item of a live blog, from its time to the next item. time.value: 2022-03-09T14:52, with Z or an offset where the page gives one; T14:52 where nothing says which day.',
});

const written = z
  .strictObject({
    earliest: day,
    latest: day,
    reasons: z.array(z.strictObject({ span: span.nullable(), why: z.string() })),
  })
  .meta({ id: 'Written', description: 'When the page was written: a closed interval of days, with the evidence.' });

const time = z
  .strictObject({
    ...offsets,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().min(1),
    certainty,
    why: z.string(),
  })
  .meta({ id: 'TimeExpression', description: 'A time expression after TIMEX3 (TimeML 1.2.1).' });

const mention = z
  .strictObject({
    id: z.string().regex(/^m\d+$/),
    ...offsets,
    kind: z.enum([
      'person',
      'office',
      'state',
      'country',
      'place',
      'region',
      'org',
      'group',
      'pronoun',
      'event',
      'doc',
      'unnamed',
    ]),
    actor: actorId.nullable(),
    candidates: z.array(actorId),
    why: z.string(),
  })
  .meta({
    id: 'Mention',
    description: 'A stretch that names somebody or something. actor is null when unknown, or ambiguous among candidates.',
  });

const actor = z
  .strictObject({
    id: actorId,
    same: actorId.nullable(),
    name: z.string().min(1),
    office: z.string().nullable(),
    of: actorId.nullable(),
  })
  .meta({
    id: 'Actor',
    description:
      'Somebody the Reading names. same: the id by which records join pages, where this page spells the name otherwise.',
  });

const statementId = z.string().regex(/^s\d+$/);

const statement = z
  .strictObject({
    id: statementId,
    source: z.array(span),
    cue: z.array(span),
    content: z.array(span),
    form: z.enum(['direct', 'indirect', 'mixed']),
    act: z.enum(ACTS),
    factuality: z.enum(FACTUALITIES),
    speaker: actorId.nullable(),
    candidates: z.array(actorId),
    for: actorId.nullable(),
    addressee: actorId.nullable(),
    when: z.strictObject({ value: z.string().min(1), certainty }).nullable(),
    venue: z.string().nullable(),
    via: z.array(actorId),
    within: statementId.nullable(),
    about: z.array(z.string()),
    origin: z.enum(SPEAKING_KINDS),
    repeats: statementId.nullable(),
    confidence,
  })
  .meta({
    id: 'Statement',
    description: 'Who said, thought, wanted or withheld what, to whom, when, through whom, in whose words.',
  });

const position = z
  .strictObject({
    holder: actorId,
    issue: z.string().min(1),
    stance: z.enum(['supports', 'opposes', 'neutral', 'withholds']),
    statement: statementId,
    evidence: z.array(span),
  })
  .meta({ id: 'Position', description: 'Where a holder stands on an issue, as one statement shows it.' });

const finding = z
  .strictObject({
    code: z.enum(Object.keys(FINDING_MEANINGS) as [FindingCode, ...FindingCode[]]),
    span: span.nullable(),
    message: z.string(),
  })
  .meta({
    id: 'Finding',
    description: 'Something about the input or the reading that a person should know; see docs/findings.md.',
  });

/** The contract of `readout read --json`. Published as docs/reading.schema.json; every Reading in the tests is checked against it. */
export const readingSchema: z.ZodType<Reading> = z
  .strictObject({
    readout: z.literal(1),
    document: z.strictObject({
      id: z.string().regex(/^sha256:[0-9a-f]{64}$/),
      source: z.string(),
      mediaType: z.string(),
      text: z.string(),
    }),
    blocks: z.array(block),
    article: z.strictObject({
      headline: span.nullable(),
      body: z.array(span),
      outlet: z.string().nullable(),
      byline: z.string().nullable(),
      language: z.string().nullable(),
      published: z.string().nullable(),
      updated: z.string().nullable(),
      url: z.string().nullable(),
      written: written.nullable(),
      section: z.string().nullable().optional(),
      credits: z.array(sourced).optional(),
      items: z.array(liveItem).optional(),
      metadata: z
        .strictObject({
          outlet: sourced.nullable(),
          byline: sourced.nullable(),
          section: sourced.nullable(),
          published: sourced.nullable(),
          updated: sourced.nullable(),
          url: sourced.nullable(),
        })
        .meta({ description: 'Where each fact about the article was found; null for what nothing says.' })
        .optional(),
    }),
    times: z.array(time),
    mentions: z.array(mention),
    actors: z.array(actor),
    statements: z.array(statement),
    positions: z.array(position),
    findings: z.array(finding),
  })
  .meta({ title: 'Reading', description: 'What Readout makes of one document.' });

/** The schema as JSON Schema 2020-12. */
export function readingJsonSchema(): object {
  return z.toJSONSchema(readingSchema, { target: 'draft-2020-12' });
}
