import { BETWEEN } from '../types/first-finding.ts';
import { briefOf } from '../views/links/brief.ts';
import type { FindingView } from '../views/links/types.ts';
import { permalink } from '../views/permalink.ts';
import type { OpenedRecord } from '../views/record/open-record.ts';
import type { StatementRow } from '../views/record/row.ts';

/** Something that changed in the record and was asked for. */
export interface Alert {
  readonly id: string;
  /** ISO 8601 instant at which it was noticed. */
  readonly at: string;
  /** "claim and denial: ..." */
  readonly title: string;
  /** Why it is told: "first answer to this claim in the record". */
  readonly why: string;
  readonly lines: readonly string[];
  /** Paths of the local app at which the words stand. */
  readonly places: readonly string[];
}

/** Findings and statements looked at. */
const FINDINGS = 200;
const ROWS = 200;

const WHY: Readonly<Record<FindingView['kind'], string | null>> = {
  'two-accounts': 'an event has a further account',
  'claim-and-denial': 'a claim has a first answer from this side',
  'moved-position': 'a position moved, both sides of it in the holder’s own words',
  'altered-quote': 'the same words stand otherwise on another page',
  'same-words': 'somebody took up words that another used first',
  'new-silence': 'a refusal to say or do something is reported',
  // A name that fits several is work for a reader, not news.
  'ambiguous-name': null,
};

/** What the record has now that was not told of: findings, and statements that fit a saved query. */
export async function newAlerts(
  record: OpenedRecord,
  queries: readonly string[],
  told: ReadonlySet<string>,
  at: string,
): Promise<Alert[]> {
  const { findings } = await briefOf(record.store, { limit: FINDINGS });
  const alerts = findings.flatMap((finding) => alertOf(finding, at)).filter(({ id }) => !told.has(id));
  for (const query of queries) {
    const { rows } = await record.search(query, { order: 'newest', limit: ROWS });
    for (const row of rows) {
      const alert = hit(row, query, at);
      if (!told.has(alert.id)) alerts.push(alert);
    }
  }
  return alerts;
}

function alertOf(finding: FindingView, at: string): Alert[] {
  const why = WHY[finding.kind];
  if (why === null) return [];
  const about = finding.about.map(({ name }) => name).join(' - ');
  const subject = finding.quoted ? `“${finding.subject}”` : finding.subject;
  const parties = finding.parties.map(({ name }) => name).join(BETWEEN[finding.between]);
  return [
    {
      id: `finding:${finding.id}`,
      at,
      title: `${finding.title}: ${[about, subject, parties].filter((part) => part !== '').join(' · ')}`,
      why,
      lines: finding.evidence.map(({ words, document }) => `“${words}” (${document.title ?? document.page})`),
      places: finding.evidence.map(({ document, span }) => permalink(document.id, span)),
    },
  ];
}

function hit(row: StatementRow, query: string, at: string): Alert {
  const who = row.speaker?.name ?? row.source;
  const span = row.spans.content[0] ?? row.spans.cue[0] ?? [0, 0];
  return {
    id: `query:${query}:${row.id}`,
    at,
    title: `${row.act === 'withhold' ? 'silence' : row.act}: ${who}: ${row.words.slice(0, 160)}`,
    why: `it fits the saved query ${query}`,
    lines: [
      `“${row.words}” (${[...row.via.map(({ name }) => name), row.outlet?.name, row.document.title].filter(Boolean).join(', ')})`,
    ],
    places: [permalink(row.document.id, span)],
  };
}
