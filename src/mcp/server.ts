import { McpServer } from '@modelcontextprotocol/server';
import { explainQueryError, QueryError } from '../query/ast.ts';
import { StoreError } from '../store/port.ts';
import type { OpenedRecord } from '../views/record/open-record.ts';
import { TOOLS } from './tools.ts';

const INSTRUCTIONS =
  'A record of who said what, when, to whom and through whom, read from news pages. Quote only `words`; name the speaker, the outlet and the reporters in `via`; say so when a speaker is unknown or ambiguous, and when a date is implied. Absence from the record is not silence: look at `coverage`.';

/** The record as a read-only MCP server. */
export function mcpServer(record: OpenedRecord, version: string): McpServer {
  const server = new McpServer({ name: 'readout', version }, { capabilities: { tools: {} }, instructions: INSTRUCTIONS });
  for (const { name, description, input, answer } of TOOLS)
    server.registerTool(
      name,
      { description, inputSchema: input, annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: false } },
      async (given: Record<string, unknown>) => {
        try {
          return { content: [{ type: 'text' as const, text: JSON.stringify(await answer(record, given)) }] };
        } catch (error) {
          return { content: [{ type: 'text' as const, text: reasonOf(error) }], isError: true };
        }
      },
    );
  return server;
}

/** What a model can do something about; anything else is our own bug, told without its stack. */
function reasonOf(error: unknown): string {
  if (error instanceof QueryError) return explainQueryError(error);
  if (error instanceof StoreError || error instanceof Error) return error.message;
  return String(error);
}
