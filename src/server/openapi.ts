import { z } from 'zod';
import type { Screen } from './screen.ts';

/** The JSON twins as an OpenAPI 3.1 document, which takes JSON Schema as it is; zod makes that of the shapes the app itself uses. */
export function openApi(screens: readonly Screen[]): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Readout',
      version: '1',
      description: 'Every page of the app has a twin with the same view as JSON. Everything stays on this machine.',
    },
    paths: Object.fromEntries(screens.map((screen) => [pathOf(screen), { get: operationOf(screen) }])),
  };
}

/** `/read/:id` as `/read/{id}.json`. */
const pathOf = ({ path, also }: Screen): string => `${(also ?? path).replaceAll(/:(\w+)/g, '{$1}')}.json`;

function operationOf(screen: Screen): object {
  const { properties = {} } = z.toJSONSchema(screen.query, { io: 'input' }) as {
    properties?: Record<string, { description?: string }>;
  };
  const inPath = [...screen.path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    ...(schema.description === undefined ? {} : { description: schema.description }),
    schema,
  }));
  const error = z.toJSONSchema(z.object({ error: z.string() }));
  const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
  return {
    summary: screen.summary,
    parameters: [...inPath, ...inQuery],
    responses: {
      200: { description: 'The view.', ...json(z.toJSONSchema(screen.answer)) },
      400: { description: 'The query cannot be understood.', ...json(error) },
      404: { description: 'The record has nothing by this name.', ...json(error) },
    },
  };
}
