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

/** Words that say no to what follows. */
const OPPOSES =
  'oppos\\w+|object\\w*|resist\\w*|against|opposition|reject\\w*|condemn\\w*|criticis\\w+|criticiz\\w+|denounc\\w+|disapprov\\w+';
/** Words that undo it, or keep it from coming. */
const UNDOES =
  'end to|an? (?:immediate )?halt|halt(?:ing)?|stop(?:ping)?|ending|cease|lift(?:ing)?|scrap\\w*|abandon\\w*|withdraw\\w*|prevent\\w*|refrain\\w*|avoid\\w*|ban(?:ning)?|not|never|without|instead of|rather than|delay\\w*|reconsider|threatened by|(?:threats?|dangers?|risks?) (?:of|from)|endangered by';

const turned = (words: string): RegExp => new RegExp(`\\b(?:${words})\\b[^,;.]{0,45}$`, 'i');
const TURNS = turned(`${OPPOSES}|${UNDOES}`);
/** A rejection that is itself put in such a word is not turned round by it: "stated their {opposition} to". */
const TURNS_REJECTION = turned(UNDOES);

/** What only stands around: "amid sanctions", "regarding the invasion", "if sanctions come". */
const ASIDE =
  /\b(?:amid|amidst|despite|regarding|concerning|as for|as to|with regard to|on the (?:question|issue|definition) of|the definition of|because of|in the wake of|in response to|if|unless|since)\b[^,;.]{0,40}$/i;

/** A silence goes no further than this: "refused to condemn the raid {while} asking for talks". */
const TURNS_AWAY = /\b(?:while|whilst|but|although|instead|yet)\b/i;

const OPPOSITE: Readonly<Record<Stance, Stance>> = {
  supports: 'opposes',
  opposes: 'supports',
  neutral: 'neutral',
  withholds: 'withholds',
};

/** Characters before an issue that may turn it round. */
const BEFORE = 60;

/**
 * Where somebody stands on what the content names at `start`, from the act and the words before the issue; null where they only stand
 * around it.
 *
 *     Minsk {backs} Moscow’s resistance to {NATO expansion}: opposes      near miss: Minsk {backs} the plan amid {sanctions}: nothing
 */
export function stanceOf(act: Act, content: string, start: number): Stance | null {
  const stance = BY_ACT[act];
  const before = content.slice(Math.max(0, start - BEFORE), start);
  if (stance === null || ASIDE.test(before)) return null;
  if (stance === 'withholds' && TURNS_AWAY.test(content.slice(0, start))) return null;
  return (act === 'reject' ? TURNS_REJECTION : TURNS).test(before) ? OPPOSITE[stance] : stance;
}
