import { wordsOf } from '../lang/search-words.ts';
import type { ActorId, MentionKind } from '../types/mention.ts';
import type { Reading } from '../types/reading.ts';

/** A way in which one document calls an actor: its name in English, or a form found on the page. */
export interface ActorForm {
  readonly actor: ActorId;
  readonly kind: 'name' | 'form';
  readonly form: string;
  /** Folded words, parted by spaces. */
  readonly folded: string;
}

/** Mentions that name; pronouns and descriptions do not. */
const NAMING: ReadonlySet<MentionKind> = new Set(['person', 'state', 'country', 'place', 'region', 'org', 'group']);
/** Longest form worth remembering. */
const LONGEST = 80;

/** Each form once a document, in a fixed order. */
export function actorForms(reading: Reading): ActorForm[] {
  const found = new Map<string, ActorForm>();
  const add = (actor: ActorId, kind: ActorForm['kind'], form: string): void => {
    const folded = wordsOf(form).join(' ');
    if (folded !== '' && form.length <= LONGEST) found.set(`${actor}\n${kind}\n${form}`, { actor, kind, form, folded });
  };
  for (const { id, name } of reading.actors) add(id, 'name', name);
  for (const { actor, kind, start, end } of reading.mentions)
    if (actor !== null && NAMING.has(kind)) add(actor, 'form', reading.document.text.slice(start, end).replaceAll(/\s+/g, ' '));
  return [...found.keys()].sort().map((key) => found.get(key) as ActorForm);
}
