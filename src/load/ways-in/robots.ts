interface Rule {
  readonly allow: boolean;
  readonly pattern: string;
}

const LONGEST = 500 * 1024;
const MOST_RULES = 20_000;

/**
 * Whether robots.txt lets `agent` (a product token, lower case) fetch `path` (with query): the longest rule of its own group counts,
 * of the group `*` where it has none; of two as long, the one that allows (RFC 9309).
 */
export function mayFetch(robots: string, agent: string, path: string): boolean {
  let best: Rule | null = null;
  for (const rule of rulesFor(robots.slice(0, LONGEST), agent)) {
    if (rule.pattern.length < (best?.pattern.length ?? 1) || !matches(rule.pattern, path)) continue;
    if (best === null || rule.pattern.length > best.pattern.length || rule.allow) best = rule;
  }
  return best?.allow ?? true;
}

function rulesFor(robots: string, agent: string): readonly Rule[] {
  const own: Rule[] = [];
  const everyone: Rule[] = [];
  let groups: Rule[][] = [];
  let named = false;
  let isOwn = false;
  for (const line of robots.split(/\r\n?|\n/)) {
    const [, field = '', value = ''] = /^\s*([A-Za-z-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const text = value.trim();
    switch (field.toLowerCase()) {
      case 'user-agent': {
        // Names in a row open one group; a name after rules opens the next.
        if (!named) groups = [];
        named = true;
        const name = text.toLowerCase();
        if (name === '*') groups.push(everyone);
        else if (name.split('/')[0] === agent) {
          groups.push(own);
          isOwn = true;
        }
        break;
      }
      case 'allow':
      case 'disallow':
        named = false;
        if (text !== '')
          for (const group of groups)
            if (group.length < MOST_RULES) group.push({ allow: field.toLowerCase() === 'allow', pattern: text });
        break;
      default:
    }
  }
  return isOwn ? own : everyone;
}

/** `*` stands for anything, `$` at the end for the end; pieces are looked for from left to right, so time stays linear. */
function matches(pattern: string, path: string): boolean {
  const toEnd = pattern.endsWith('$');
  const [first = '', ...rest] = (toEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [i, piece] of rest.entries()) {
    if (toEnd && i === rest.length - 1) return path.length - piece.length >= at && path.endsWith(piece);
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return !toEnd || at === path.length;
}
