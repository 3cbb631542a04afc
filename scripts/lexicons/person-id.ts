/** `person:` and the name as written in English: ASCII, lower case, hyphens. The same rule as stage 5 uses for names it does not know. */
export function personId(name: string): string {
  return `person:${slug(name)}`;
}

export function slug(name: string): string {
  return name
    .replace(/[ıİ]/g, 'i')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/[øØ]/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’'`.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
