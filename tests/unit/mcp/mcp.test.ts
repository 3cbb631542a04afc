import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRecord } from '../../../src/index.ts';
import { withPermalinks } from '../../../src/mcp/permalinks.ts';
import { TOOLS } from '../../../src/mcp/tools.ts';
import { generatedPages } from '../../support/generated.ts';
import { incoming } from '../../support/stores.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-mcp-'));
const file = join(folder, 'record.db');
const client = new Client({ name: 'test', version: '0' });

beforeAll(async () => {
  const record = await openRecord(file, { create: true });
  await record.store.put(generatedPages(11, 6).map((page) => incoming(page)));
  await record.close();
  const main = new URL('../../../src/cli/main.ts', import.meta.url).href;
  const code = `import(${JSON.stringify(main)}).then((cli) => cli.main([process.execPath, 'readout', ...process.argv.slice(1)]))`;
  await client.connect(new StdioClientTransport({ command: execPath, args: ['-e', code, '--', 'mcp', '--db', file] }));
}, 30_000);

afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

async function call(name: string, input: Record<string, unknown>): Promise<{ answer: never; failed: boolean }> {
  const result = await client.callTool({ name, arguments: input });
  const [content] = result.content as { text: string }[];
  const text = content?.text ?? '';
  return { answer: (result.isError === true ? text : JSON.parse(text)) as never, failed: result.isError === true };
}

describe('the official client over standard input and output', () => {
  test('lists every tool, all read-only', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual(TOOLS.map(({ name }) => name).sort());
    for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true });
  });

  test('calls every tool; what comes back has words and a permalink', async () => {
    const { answer } = await call('search_statements', { query: '', limit: 3 });
    const { rows } = answer as { rows: { id: string; words: string; permalink: string; day: string }[] };
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row.permalink).toMatch(/^\/read\/[0-9a-f]{16}\?at=\d+-\d+#at-\d+-\d+$/);
    const id = rows[0]?.id ?? '';
    expect((await call('get_statement', { id })).answer).toMatchObject({ kind: 'statement', row: { id } });
    expect((await call('verify_quote', { words: rows[0]?.words ?? '' })).answer).toMatchObject({ verdict: 'exact' });
    expect((await call('compare_event', { date: '2022-03-18' })).answer).toHaveProperty('accounts');
    expect((await call('positions', {})).answer).toHaveProperty('cells');
    expect((await call('phrase_history', { limit: 2 })).answer).toHaveProperty('coverage');
  });

  test('a wrong question is told, and the next one is answered', async () => {
    expect(await call('search_statements', { query: 'by:(' })).toMatchObject({ failed: true });
    expect(await call('get_statement', { id: 'none' })).toMatchObject({
      failed: true,
      answer: 'none is no statement of this record',
    });
    expect((await call('search_statements', { query: '', limit: 1 })).failed).toBe(false);
  });
});

test('what points at no page gets no permalink', () => {
  expect(withPermalinks({ document: { id: 'sha256:x' }, words: 'a' })).toEqual({ document: { id: 'sha256:x' }, words: 'a' });
  expect(withPermalinks([{ document: { id: `sha256:${'a'.repeat(64)}` }, span: [3, 9] }])).toMatchObject([
    { permalink: `/read/${'a'.repeat(16)}?at=3-9#at-3-9` },
  ]);
});
