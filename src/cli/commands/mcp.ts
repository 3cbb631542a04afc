import process from 'node:process';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, withRecord } from '../record.ts';
import { packageVersion } from '../version.ts';

/** `readout mcp`: the record as tools for a model, over standard input and output. Read-only. */
export const mcpCommand = (options: RecordOptions, io: Io): Promise<ExitCode> =>
  withRecord(options, io, async (record) => {
    const { StdioServerTransport } = await import('@modelcontextprotocol/server/stdio');
    const { mcpServer } = await import('../../mcp/server.ts');
    const server = mcpServer(record, packageVersion());
    const over = new Promise<void>((resolve) => {
      process.stdin.once('end', resolve).once('close', resolve);
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await server.connect(new StdioServerTransport());
    await over;
    await server.close();
    return EXIT.ok;
  });
