import type { Child } from 'hono/jsx';
import { z } from 'zod';
import type { Frame } from '../../web/parts/frame.ts';
import { isDay } from '../load/day.ts';
import type { OpenedRecord } from '../views/record/open-record.ts';

/** What the app is made over. */
export interface House {
  readonly record: OpenedRecord;
  /** Who decides, for the ledger. */
  readonly who: string;
  /** The instant now, ISO 8601. */
  readonly now: () => string;
  /** Hears of errors of our own. */
  readonly log: (line: string) => void;
}

/** One page of the app with its JSON twin: `path` and `path.json` show the same view. */
export interface Screen {
  /** As Hono has it: `/read/:id`. */
  readonly path: string;
  readonly also?: string;
  /** Looks at much of the record: its answer is kept until the record changes. */
  readonly remembered?: boolean;
  /** One sentence for the OpenAPI document. */
  readonly summary: string;
  /** Parameters of the query; the only ones that count. */
  readonly query: z.ZodObject;
  /** The shape of the view. */
  readonly answer: z.ZodType;
  readonly show: (house: House, params: Readonly<Record<string, string>>, query: unknown) => Promise<Shown | null>;
}

/** A view, and how it is drawn when somebody wants a page. */
export interface Shown {
  readonly view: unknown;
  readonly page: (frame: Frame) => Child;
}

interface ScreenOf<Q extends z.ZodObject, V> extends Omit<Screen, 'query' | 'show'> {
  readonly query: Q;
  /** Null when there is no such thing. */
  readonly load: (house: House, params: Readonly<Record<string, string>>, query: z.infer<Q>) => Promise<V | null>;
  readonly page: (view: V, frame: Frame, query: z.infer<Q>) => Child;
}

export function screen<Q extends z.ZodObject, V>({ load, page, ...rest }: ScreenOf<Q, V>): Screen {
  return {
    ...rest,
    show: async (house, params, asked) => {
      const query = asked as z.infer<Q>;
      const view = await load(house, params, query);
      return view === null ? null : { view, page: (frame) => page(view, frame, query) };
    },
  };
}

/** A day of a form: YYYY-MM-DD, or nothing where the field was left empty. */
export const day = z
  .string()
  .refine((text) => text === '' || isDay(text), 'write a day as YYYY-MM-DD')
  .optional()
  .transform((text) => (text === '' ? undefined : text));
