import { z } from 'zod';
import { WhyPage } from '../../../web/pages/why.tsx';
import { read } from '../../load/read.ts';
import type { StoredDocument } from '../../store/port.ts';
import type { Decision } from '../../types/decision.ts';
import { stagesOf, type WhyView } from '../../views/screens/why.ts';
import { type House, screen } from '../screen.ts';

/** The page is read once more, from the bytes in the record, with somebody listening. */
export const whyScreen = screen({
  path: '/read/:id/why',
  summary: 'The decisions behind a statement or a whole page, made again from the bytes in the record.',
  query: z.object({ statement: z.string().max(200).optional().meta({ description: 'Only what touches this statement.' }) }),
  answer: z.looseObject({ stages: z.array(z.looseObject({ stage: z.string(), decisions: z.array(z.unknown()) })) }),
  load: (house, { id = '' }, { statement }) => explained(house, id, statement ?? null),
  page: (view, frame) => <WhyPage view={view} frame={frame} />,
});

async function explained({ record: { store } }: House, id: string, wanted: string | null): Promise<WhyView | null> {
  const [found, another] = await store.documentsLike(`sha256:${id.replace(/^sha256:/, '')}`);
  if (found === undefined || another !== undefined) return null;
  const [document, bytes] = [await store.document(found), await store.original(found)];
  const statement = wanted === null ? null : await store.statement(wanted);
  if (document === null || bytes === null || (wanted !== null && statement?.document !== found)) return null;
  const decisions: Decision[] = [];
  const reading = read(bytes, { ...optionsOf(document), trace: (decide) => void decisions.push(decide()) });
  const spans = statement === null ? null : [...statement.source, ...statement.cue, ...statement.content];
  return {
    document: found,
    title: document.headline,
    statement: wanted,
    place: statement?.content[0] ?? statement?.cue[0] ?? null,
    words: statement?.words ?? null,
    otherReader: (await store.reading(found))?.reading.document.text !== reading.document.text,
    ...stagesOf({ text: reading.document.text, decisions, spans }),
  };
}

function optionsOf({ origin: { source, given }, mediaType, charset }: StoredDocument): Parameters<typeof read>[1] {
  const { url, date, outlet } = given;
  return {
    source,
    mediaType: mediaType === 'text/html' || mediaType === 'text/plain' ? mediaType : null,
    ...(charset === null ? {} : { charset }),
    ...(url === null ? {} : { url }),
    ...(date === null ? {} : { date }),
    ...(outlet === null ? {} : { outlet }),
  };
}
