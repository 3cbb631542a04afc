/** Regular forms of a verb in `-s`, `-ed` and `-ing`. Irregular ones are the tagger’s business. */
export function regularForms(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  const forms = [`${verb}s`, `${stem}ed`, `${verb}ing`];
  if (stem !== verb) forms.push(`${stem}ing`);
  if (/(?:[sxz]|ch|sh)$/.test(verb)) forms.push(`${verb}es`);
  if (/[^aeiou]y$/.test(verb)) forms.push(`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`);
  if (/[aeiou][bdgklmnprt]$/.test(verb)) forms.push(`${verb}${verb.slice(-1)}ed`, `${verb}${verb.slice(-1)}ing`);
  return forms;
}
