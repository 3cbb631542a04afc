import type { Finding } from '../../../types/finding.ts';
import type { Facts } from './facts.ts';

const CUT =
  /(?:\[\s?(?:…|\.\.\.)\s?\]|\((?:more|continued)\)|…|\.\.\.)\s*(?:(?:read|continue|learn|see|find out) \w+[\s\w]{0,30})?[»›→>]?$/i;
const WALL =
  /\b(?:to (?:continue|keep) reading|continue reading (?:this|the|with|for|on)|read the (?:full|rest)|subscribers? only|for subscribers|subscribe to (?:read|continue|unlock)|already a subscriber|unlock (?:this|the) (?:article|story)|(?:this|full) (?:article|story) is (?:only |exclusively )?(?:available|for)|become a (?:member|subscriber) to|free articles?|log ?in to (?:read|continue)|register to (?:read|continue))\b/i;
const PRELIMINARY =
  /^\W*(?:(?:more )?details? (?:to follow|soon|awaited|shortly)|(?:this is a )?(?:breaking|developing) (?:news|story)|(?:the )?(?:news|story|text) (?:is )?(?:in development|being (?:updated|supplemented)|will be updated)|(?:more to follow|updates? to follow))\b.{0,60}$/i;
const LOCKED = /^(?:false|locked|metered)$/i;
/** Lines after the body that are looked at, and how long an article is that a wall no longer makes a stub (units). */
const NEARBY = 4;
const SHORT = 1500;

/** Whether the body is a teaser: it breaks off with an ellipsis, or a wall stands where it should go on. */
export function completenessFindings({ page, lines, labels, first, last }: Facts): Finding[] {
  const end = lines[last - 1]?.sight;
  const start = lines[first]?.sight;
  if (end === undefined || start === undefined || last <= first) return [];
  if (CUT.test(end.text.slice(-80)))
    return [{ code: 'article-incomplete', span: [end.start, end.end], message: 'The text breaks off with an ellipsis.' }];
  const locked = page.metadata.entries.find(({ field, value }) => field === 'access' && LOCKED.test(value));
  if (locked !== undefined && end.end - start.start < SHORT)
    return [
      {
        code: 'article-incomplete',
        span: null,
        message: `The page says that not everyone may read it (${locked.why}), and its text is short.`,
      },
    ];
  for (let i = last; i < Math.min(lines.length, last + NEARBY); i++) {
    const line = lines[i]?.sight;
    if (line === undefined) continue;
    if (PRELIMINARY.test(line.text))
      return [{ code: 'article-incomplete', span: [line.start, line.end], message: `The page says "${line.text}".` }];
    if (end.end - start.start > SHORT || labels[i]?.kind === 'related' || !WALL.test(line.text)) continue;
    const message = `The text stops at "${page.text.slice(line.start, Math.min(line.end, line.start + 60))}".`;
    return [{ code: 'article-incomplete', span: [line.start, line.end], message }];
  }
  return [];
}
