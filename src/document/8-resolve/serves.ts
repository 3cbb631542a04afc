import type { FoundMention } from '../../types/mention.ts';
import { covers, tenureAt } from './office-table.ts';
import type { Scene } from './scene.ts';

const FOR = /^[ \u00a0](?:for|of|to)[ \u00a0](?:the[ \u00a0])?(?:[\p{Ll}-]+[ \u00a0]){0,2}$/u;
const BESIDE = /^[ \u00a0]$/;
const SPOKES = /(?:^|-)spokesperson$/;
/** Mentions after an office that may say whom it serves: "{Russian} {President} {Vladimir Putin}". */
const REACH = 3;

/**
 * An office or description with the body it serves and the role that follows, where the words after it name a person, an institution
 * or a group: "a spokesman for {President Ivo Brandt}" is his state’s presidential spokesperson, "a spokesperson for {the separatists}"
 * theirs. The mention as it was where nothing of the kind follows.
 */
export function withServed(scene: Scene, i: number): FoundMention {
  const { mentions, text } = scene;
  const [here, next] = [mentions[i], mentions[i + 1]];
  if (here === undefined) throw new RangeError('no mention there');
  if (next === undefined || !FOR.test(text.slice(here.end, next.start))) return here;
  const served = headAfter(scene, i);
  if (served === undefined) return here;
  if (served.kind === 'person') return servingPerson(scene, here, served);
  if (served.kind === 'group' && served.role !== null && here.of === null) return { ...here, of: `group:${served.role}` };
  if (
    served.kind === 'org' &&
    served.form === 'description' &&
    served.role?.endsWith('-ministry') &&
    here.role === 'spokesperson'
  )
    return { ...here, role: `${served.role}-spokesperson` };
  return here;
}

/** The last of the mentions that stand side by side after the preposition. */
function headAfter({ mentions, text }: Scene, i: number): FoundMention | undefined {
  let head = mentions[i + 1];
  for (let k = i + 2; k <= i + REACH; k++) {
    const next = mentions[k];
    if (head === undefined || next === undefined || !BESIDE.test(text.slice(head.end, next.start))) break;
    head = next;
  }
  return head;
}

function servingPerson({ table, day }: Scene, here: FoundMention, { actor }: FoundMention): FoundMention {
  const office = actor === null ? null : tenureAt(table, actor, day);
  if (office === null) return actor === null || here.of !== null ? here : { ...here, of: actor };
  const presides = (table.byPerson.get(actor ?? '') ?? []).some((row) => row.role === 'president' && covers(row, day));
  const ofPresident = presides && SPOKES.test(here.role ?? '');
  return { ...here, of: here.of ?? office.of, role: ofPresident ? 'presidential-spokesperson' : here.role };
}
