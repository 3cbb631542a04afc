import { finish, hashText, mix } from '../../../model/hash.ts';
import { type HashMap, lookUp } from '../../../model/map.ts';

/** Learned lemma rules: for a tag and an ending (or a whole word), which edit makes the lemma; the longest ending wins. */
export interface LemmaModel {
  readonly rules: HashMap;
  /** Edits by number: how many characters to drop, then what to add: "3y" makes "countries" into "country". */
  readonly edits: readonly string[];
}

/** Longest ending a rule may have. */
export const LEMMA_SUFFIX = 6;

/** Key of the rule for an ending of `size` characters, or for the whole word when `size` is -1. */
export const lemmaKey = (tag: number, form: string, size: number): number =>
  finish(mix(mix(77, tag), size < 0 ? mix(99, hashText(form)) : mix(size, hashText(form, form.length - size))));

/** Applies an edit of `LemmaModel.edits`. */
function applyEdit(form: string, edit: string): string {
  const drop = edit.charCodeAt(0) - 48;
  return form.slice(0, Math.max(0, form.length - drop)) + edit.slice(1);
}

/** The lemma of `form` (lower case, marks straightened) under `tag`. Unknown tags and endings leave the form as it is. */
export function lemmaOf(model: LemmaModel, form: string, tag: number): string {
  if (lookUp(model.rules, lemmaKey(tag, form, 0)) < 0) return form;
  let rule = lookUp(model.rules, lemmaKey(tag, form, -1));
  for (let size = Math.min(LEMMA_SUFFIX, form.length); rule < 0 && size >= 0; size--)
    rule = lookUp(model.rules, lemmaKey(tag, form, size));
  const edit = rule < 0 ? undefined : model.edits[rule];
  return edit === undefined ? form : applyEdit(form, edit) || form;
}
