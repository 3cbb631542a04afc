import type { Act, Position } from '../../types/statement.ts';

type Stance = Position['stance'];

/** What an act on an issue shows of its holder; null shows nothing. */
const BY_ACT: Readonly<Record<Act, Stance | null>> = {
  endorse: 'supports',
  reject: 'opposes',
  withhold: 'withholds',
  agree: 'supports',
  pledge: 'supports',
  offer: 'supports',
  request: 'supports',
  desire: 'supports',
  intend: 'supports',
  warn: null,
  accuse: null,
  assert: null,
  deny: null,
  question: null,
  believe: null,
};

/** Words before an issue that turn the stance on it round: "opposition to", "an end to", "not ruling out". */
const TURNS =
  /\b(?:oppos\w+|object\w*|resist\w*|against|end to|an? (?:immediate )?halt|halt(?:ing)?|stop(?:ping)?|ending|cease|lift(?:ing)?|scrap\w*|abandon\w*|withdraw\w*|reject\w*|condemn\w*|prevent\w*|refrain\w*|avoid\w*|criticis\w+|criticiz\w+|ban(?:ning)?|not|never|without|instead of|rather than|opposition|denounc\w+|delay\w*|reconsider)\b[^,;.]{0,45}$/i;

const OPPOSITE: Readonly<Record<Stance, Stance>> = {
  supports: 'opposes',
  opposes: 'supports',
  neutral: 'neutral',
  withholds: 'withholds',
};

/**
 * Where somebody stands on what the content names at `start`, from the act and the words before the issue.
 *
 *     Minsk {backs} Moscow’s resistance to {NATO expansion}: opposes
 */
export function stanceOf(act: Act, content: string, start: number): Stance | null {
  const stance = BY_ACT[act];
  if (stance === null) return null;
  return TURNS.test(content.slice(Math.max(0, start - 60), start)) ? OPPOSITE[stance] : stance;
}
