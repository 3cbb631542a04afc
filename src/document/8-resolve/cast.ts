import { slug } from '../../lang/actor-id.ts';
import type { ActorId } from '../../types/mention.ts';
import type { PagePerson } from './page-people.ts';

/** How many of those named before, and of those still to come, a description may mean; they bound the work on a long page. */
const RECENT = 60;
const COMING = 40;
const BEARERS = 20;

/** The people of a page as a walk through it meets them: who bears a name, who was named last, who comes next. */
export class Cast {
  readonly people: ReadonlyMap<ActorId, PagePerson>;
  private readonly byWord = new Map<string, PagePerson[]>();
  private readonly inOrder: readonly PagePerson[];
  private readonly lastNamed = new Map<ActorId, number>();
  private recent: ActorId[] = [];
  private readonly sources: ReadonlySet<number>;
  /** The sentence in which the last one named speaks; -1 where he does not. */
  private spokeIn = -1;

  /** `sources` are the mentions that stand in the source of a statement. */
  constructor(people: ReadonlyMap<ActorId, PagePerson>, sources: ReadonlySet<number>) {
    this.people = people;
    this.sources = sources;
    this.inOrder = [...people.values()].sort((a, b) => a.first - b.first);
    for (const person of this.inOrder) {
      for (const word of person.words) {
        const bearers = this.byWord.get(word);
        if (bearers === undefined) this.byWord.set(word, [person]);
        else if (bearers.length < BEARERS) bearers.push(person);
      }
    }
  }

  /**
   * To be told whenever somebody is named, by mention index. Whoever speaks in a sentence stays before those it only names: after
   * "{Brandtner} said so following talks with Kravets" the top diplomat is Brandtner.
   */
  names(actor: ActorId, i: number, sentence: number): void {
    if (!this.people.has(actor)) return;
    this.lastNamed.set(actor, i);
    const speaks = this.speaks(i);
    const top = this.recent.at(-1);
    if (top === actor) {
      if (speaks || this.spokeIn !== sentence) this.spokeIn = speaks ? sentence : -1;
      return;
    }
    const others = this.recent.filter((id) => id !== actor).slice(1 - RECENT);
    const second = !speaks && top !== undefined && this.spokeIn === sentence;
    this.recent = second ? [...others.slice(0, -1), actor, top] : [...others, actor];
    if (!second) this.spokeIn = speaks ? sentence : -1;
  }

  /** Whether a mention stands in the source of a statement. */
  speaks(i: number): boolean {
    return this.sources.has(i);
  }

  /** Everybody with this word in their name, in order of first mention. */
  bearers(word: string): readonly PagePerson[] {
    return this.byWord.get(slug(word)) ?? [];
  }

  /** Index of the last mention so far, or null. */
  last({ id }: PagePerson): number | null {
    return this.lastNamed.get(id) ?? null;
  }

  /** Those named so far, the last first. */
  seen(): PagePerson[] {
    return this.recent.toReversed().flatMap((id) => this.people.get(id) ?? []);
  }

  /** Those first named after mention `i`, in order. */
  coming(i: number): readonly PagePerson[] {
    let [low, high] = [0, this.inOrder.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.inOrder[middle]?.first ?? 0) <= i) low = middle + 1;
      else high = middle;
    }
    return this.inOrder.slice(low, low + COMING);
  }
}
