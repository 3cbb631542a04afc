import { env } from 'node:process';
import pg from 'pg';

/** A PostgreSQL database for tests, or null: then what needs one is left out. */
export const POSTGRES = env.READOUT_TEST_POSTGRES ?? null;

let schemas = 0;

/** The address of a schema that nobody else uses. */
export function schemaAddress(address: string): string {
  const url = new URL(address);
  schemas += 1;
  url.searchParams.set('schema', `test_${process.pid}_${env.VITEST_POOL_ID ?? 0}_${schemas}`);
  return url.href;
}

export async function dropSchema(address: string): Promise<void> {
  const url = new URL(address);
  const schema = url.searchParams.get('schema');
  url.searchParams.delete('schema');
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await client.end();
}
