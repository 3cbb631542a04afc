import { nameFromId } from '../../lang/actor-id.ts';
import type { Finding } from '../../types/finding.ts';
import type { ActorId, Mention } from '../../types/mention.ts';
import type { ResolvedStatement } from '../../types/statement.ts';
import { covers } from './office-table.ts';
import type { PagePerson } from './page-people.ts';
import { roleFits } from './roles.ts';
import type { Scene } from './scene.ts';

/** What a person should know about who is who on this page. */
export function findingsOf(
  scene: Scene,
  people: ReadonlyMap<ActorId, PagePerson>,
  mentions: readonly Mention[],
  statements: readonly ResolvedStatement[],
): Finding[] {
  return [
    ...mentions.filter(({ candidates }) => candidates.length > 1).map((mention) => ambiguous(scene, mention)),
    ...statements.filter(({ speaker, candidates }) => speaker === null && candidates.length === 0).map(speakerless),
    ...[...people.values()].flatMap((person) => contradictions(scene, person)),
    ...statements
      .filter(({ repeats }) => repeats !== null)
      .map(
        ({ id, repeats, content }): Finding => ({
          code: 'repeated-statement',
          span: content[0] ?? null,
          message: `Statement ${id} repeats ${repeats}.`,
        }),
      ),
  ];
}

function ambiguous({ text }: Scene, { start, end, candidates }: Mention): Finding {
  const names = candidates.map(nameFromId).join(' or ');
  return { code: 'ambiguous-name', span: [start, end], message: `“${text.slice(start, end)}” may be ${names}.` };
}

function speakerless({ id, cue, content }: ResolvedStatement): Finding {
  return {
    code: 'speaker-unknown',
    span: cue[0] ?? content[0] ?? null,
    message: `Statement ${id} has no speaker that the page names.`,
  };
}

/** Words too wide to contradict a table; and "former president" is no claim to an office. */
const WIDE: ReadonlySet<string> = new Set([
  'leader',
  'head',
  'official',
  'minister',
  'politician',
  'diplomat',
  'chairperson',
  'military-commander',
  'spokesperson',
]);
const FORMER = /\b(?:former|ex|late|then|future|incoming|outgoing|designate|acting|deputy|vice)[- \u00a0]+$/i;

/** An office of a state on the page that the table, which knows the person’s offices in that state on that day, does not have. */
function contradictions({ table, day, mentions, text }: Scene, { id, name, offices }: PagePerson): Finding[] {
  const rows = (table.byPerson.get(id) ?? []).filter((row) => covers(row, day));
  if (day === null) return [];
  const wrong = offices.find(({ role, of, mention }) => {
    const here = rows.filter((row) => row.of === of);
    const start = mentions[mention]?.start ?? 0;
    const claims = of?.startsWith('state:') && !WIDE.has(role) && !FORMER.test(text.slice(Math.max(0, start - 12), start));
    return claims && here.length > 0 && !here.some((row) => roleFits(role, row.role) || roleFits(row.role, role));
  });
  const at = wrong === undefined ? undefined : mentions[wrong.mention];
  if (wrong === undefined || at === undefined) return [];
  const held = rows.map((row) => row.role).join(', ');
  return [
    {
      code: 'office-contradiction',
      span: [at.start, at.end],
      message: `The page calls ${name} ${wrong.role}; the table of offices has ${held} on ${day}.`,
    },
  ];
}
