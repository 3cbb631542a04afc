import { StoreError } from '../port.ts';

/** Classes and codes of SQLSTATE, and errors of the network, that mean something to a person. */
const FAULTS: readonly (readonly [code: RegExp, fault: StoreError['fault'], meaning: string])[] = [
  [/^53100$/, 'full', 'the disk of the database is full; nothing that was stored before is lost'],
  [/^(?:40001|40P01|55P03|53300)$/, 'busy', 'others are using the database; try again'],
  [/^(?:3D000|28...)$/, 'missing', 'the database does not let us in'],
  [/^25006$/, 'read-only', 'the database cannot be written to'],
  [/^(?:XX001|XX002)$/, 'damaged', 'the database is damaged; restore a backup'],
  [/^(?:08...|57P0[1-3])$/, 'busy', 'the connection to the database was lost; try again'],
  [/^(?:ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT)$/, 'missing', 'there is no database at this address'],
  [/^(?:ECONNRESET|EPIPE)$/, 'busy', 'the connection to the database was lost; try again'],
];

export function explained(error: unknown, location: string): unknown {
  if (error instanceof StoreError) return error;
  const { code, message = '' } = error as { code?: string; message?: string };
  const lost = /Connection terminated|Client has encountered a connection error|Client was closed/.test(message);
  const found = FAULTS.find(([known]) => known.test(lost ? 'ECONNRESET' : (code ?? '')));
  return found === undefined ? error : new StoreError(found[1], `${location}: ${found[2]} (${message})`, { cause: error });
}
