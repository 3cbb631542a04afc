import { FIELD_NAMES, FIELDS } from '../../query/fields.ts';
import { HAS_MEANINGS } from '../../types/filter.ts';

/** The query language as a person learns it. */
export interface HelpView {
  readonly fields: readonly { readonly name: string; readonly meaning: string; readonly example: string }[];
  readonly has: readonly { readonly name: string; readonly meaning: string }[];
}

export const helpView = (): HelpView => ({
  fields: FIELD_NAMES.map((name) => ({ name, meaning: FIELDS[name].meaning, example: FIELDS[name].example })),
  has: Object.entries(HAS_MEANINGS).map(([name, meaning]) => ({ name, meaning })),
});
