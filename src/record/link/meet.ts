/** Two facts that share a key, and what a comparison said of them. */
export interface Meeting<F, R> {
  /** The earlier by place. */
  readonly a: F;
  readonly b: F;
  readonly how: R;
}

interface Keyed {
  /** In ascending order. */
  readonly keys: readonly string[];
}

/** Up to this many facts every two are compared; beyond, each is compared with the first of every group that is alike. */
const FEW = 12;
/** Unlike facts under one key beyond which it is a commonplace and joins nothing. */
const MOST_UNLIKE = 24;

/** How two facts are compared. `alike` is cheap, and true of all that `compare` finds alike. */
export interface Comparing<F, R> {
  readonly alike: (a: F, b: F) => boolean;
  readonly compare: (a: F, b: F) => R | null;
}

/**
 * The pairs among the facts of one key that are alike, each under the first key by name that both have: so that a pair which shares
 * many keys is compared and given once. Costs at most facts × `MOST_UNLIKE` cheap comparisons, however many copy one another.
 */
export function meet<F extends Keyed, R>(
  key: string,
  facts: readonly F[],
  { alike, compare }: Comparing<F, R>,
): readonly Meeting<F, R>[] {
  const pairs = facts.length <= FEW ? everyTwo(facts) : withFirsts(facts, alike);
  return pairs.flatMap(([a, b]) => {
    const how = firstShared(a.keys, b.keys) === key && alike(a, b) ? compare(a, b) : null;
    return how === null ? [] : [{ a, b, how }];
  });
}

const everyTwo = <F>(facts: readonly F[]): (readonly [F, F])[] =>
  facts.flatMap((b, i) => facts.slice(0, i).map((a) => [a, b] as const));

function withFirsts<F>(facts: readonly F[], alike: (a: F, b: F) => boolean): (readonly [F, F])[] {
  const firsts: F[] = [];
  const found: (readonly [F, F])[] = [];
  for (const b of facts) {
    const like = firsts.filter((a) => alike(a, b));
    if (like.length === 0) firsts.push(b);
    for (const a of like) found.push([a, b]);
    if (firsts.length > MOST_UNLIKE) return [];
  }
  return found;
}

/** How many keys two ascending lists share. */
export function countShared(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = '', other = ''] = [a[i], b[j]];
    if (one === other) count += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return count;
}

/** Of two ascending lists. */
function firstShared(a: readonly string[], b: readonly string[]): string | null {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one = '', other = ''] = [a[i], b[j]];
    if (one === other) return one;
    if (one < other) i += 1;
    else j += 1;
  }
  return null;
}
