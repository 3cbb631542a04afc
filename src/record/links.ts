import type { FactBase } from '../types/fact.ts';
import type { LinkBase, Linker } from '../types/link.ts';
import type { LinkKind } from '../types/links.ts';
import { claims } from './follow/claims.ts';
import { courses } from './follow/courses.ts';
import { formulations } from './follow/formulations.ts';
import { phrases } from './follow/phrases.ts';
import { copies } from './link/copies.ts';
import { encounters } from './link/encounters.ts';
import { events } from './link/events.ts';
import { variants } from './link/variants.ts';

/** Any linker, as a store runs it without knowing what it links. */
// biome-ignore lint/suspicious/noExplicitAny: a fold takes only the facts of its own kind, which nothing but its kind's name tells a store
export type AnyLinker = Linker<any, LinkBase> & {
  readonly facts: (...given: Parameters<Linker<FactBase, LinkBase>['facts']>) => readonly FactBase[];
};

/** Every kind of link that a record keeps, in the order in which they are made. */
export const LINKERS: Readonly<Partial<Record<LinkKind, AnyLinker>>> = {
  copy: copies,
  claim: claims,
  formulation: formulations,
  phrase: phrases,
  course: courses,
  encounter: encounters,
  event: events,
  variant: variants,
};

/** Changes whenever a linker would find other facts or fold them otherwise: a record made with another one is linked anew. */
export const LINKS_VERSION = '8';
