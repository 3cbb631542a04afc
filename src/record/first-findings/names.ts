import type { Evidence, FirstFinding } from '../../types/first-finding.ts';
import type { Reading } from '../../types/reading.ts';

/** Names that fit more than one actor, counted over all documents: 9 x "Wang": Wang Yi or Wang Wenbin? */
export function ambiguousNames(readings: readonly Reading[]): FirstFinding[] {
  const groups = new Map<string, { name: string; parties: readonly string[]; evidence: Evidence[] }>();
  for (const { document, mentions } of readings)
    for (const mention of mentions) {
      if (mention.actor !== null || mention.candidates.length < 2) continue;
      const name = document.text.slice(mention.start, mention.end);
      const parties = [...mention.candidates].sort();
      const key = `${name}|${parties.join('|')}`;
      const group = groups.get(key) ?? { name, parties, evidence: [] };
      group.evidence.push({ document: document.id, source: document.source, start: mention.start, end: mention.end });
      groups.set(key, group);
    }
  return [...groups.values()]
    .sort((a, b) => b.evidence.length - a.evidence.length)
    .map(({ name, parties, evidence }) => ({
      kind: 'ambiguous-name',
      title: 'ambiguous',
      about: [],
      subject: name,
      quoted: true,
      parties,
      between: 'or',
      evidence,
      day: null,
      weight: Math.min(1, evidence.length / 20),
      links: [],
    }));
}
