import { plainForm } from '../../src/document/3-sentences/tagger/learned-tagger.ts';
import { LEMMA_SUFFIX, lemmaKey } from '../../src/document/3-sentences/tagger/lemma.ts';
import { packMap } from '../../src/model/map.ts';
import type { Example } from '../ud/views.ts';

/** A form under a tag with its commonest lemma. */
interface Entry {
  readonly form: string;
  readonly edit: string;
}

/** How many characters to drop from `form` and what to add to get `lemma`; null when too much would change. */
function editOf(form: string, lemma: string): string | null {
  let same = 0;
  while (same < form.length && form[same] === lemma[same]) same++;
  const drop = form.length - same;
  return drop > 40 ? null : String.fromCharCode(48 + drop) + lemma.slice(same);
}

/** Learns suffix rules with exceptions from (form, tag, lemma) and returns the sections `lemmas` and `edits`. */
export function trainLemmas(examples: readonly Example[], tags: readonly string[]): [string, Uint8Array][] {
  const edits: string[] = ['0'];
  const numbers = new Map<string, number>([['0', 0]]);
  const rules: [number, number][] = [];
  const byTag = collect(examples, new Map(tags.map((tag, i) => [tag, i])));
  for (const [tag, entries] of byTag) {
    if (entries.every((entry) => entry.edit === '0')) continue;
    for (const [form, size, edit] of rulesOf(entries)) {
      let number = numbers.get(edit);
      if (number === undefined) {
        number = edits.length;
        numbers.set(edit, number);
        edits.push(edit);
      }
      rules.push([lemmaKey(tag, form, size), number]);
    }
  }
  return [...packMap('lemmas', rules), ['edits', new TextEncoder().encode(edits.join('\n'))]];
}

function collect(examples: readonly Example[], index: ReadonlyMap<string, number>): Map<number, Entry[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const word of examples.flatMap((example) => example.words)) {
    const tag = index.get(`${word.upos}|${word.xpos}`);
    if (tag === undefined || word.lemma === '_') continue;
    const key = `${tag} ${plainForm(word.form)}`;
    const seen = counts.get(key) ?? new Map<string, number>();
    seen.set(plainForm(word.lemma), (seen.get(plainForm(word.lemma)) ?? 0) + 1);
    counts.set(key, seen);
  }
  const byTag = new Map<number, Entry[]>();
  for (const [key, seen] of [...counts].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))) {
    const [tag = '', ...rest] = key.split(' ');
    const form = rest.join(' ');
    const [lemma = form] = [...seen].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
    const edit = editOf(form, lemma);
    if (edit !== null) byTag.set(Number(tag), [...(byTag.get(Number(tag)) ?? []), { form, edit }]);
  }
  return byTag;
}

/** Rules from the shortest ending to the whole word; one is kept only where it says something else than the shorter one. */
function rulesOf(entries: readonly Entry[]): [form: string, size: number, edit: string][] {
  const rules: [string, number, string][] = [];
  const visit = (group: readonly Entry[], size: number, inherited: string): void => {
    const edit = majority(group);
    if (size === 0 || (edit !== inherited && group.length > 1)) rules.push([group[0]!.form, size, edit]);
    const now = size === 0 || group.length > 1 ? edit : inherited;
    const groups = Map.groupBy(group, ({ form }) => (size < LEMMA_SUFFIX && form.length > size ? form.slice(-size - 1) : ''));
    for (const [ending, members] of groups) {
      if (ending !== '') visit(members, size + 1, now);
      else for (const entry of members) if (entry.edit !== now) rules.push([entry.form, -1, entry.edit]);
    }
  };
  visit(entries, 0, '');
  return rules;
}

function majority(group: readonly Entry[]): string {
  const counts = new Map<string, number>();
  for (const { edit } of group) counts.set(edit, (counts.get(edit) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '0';
}
