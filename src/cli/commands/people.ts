import { type Role, register } from '../../server/security/people.ts';
import { loadPeople, savePeople } from '../../server/security/people-file.ts';
import { isAddress } from '../../views/record/open-record.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Io } from '../io.ts';
import { type RecordOptions, recordPath, told } from '../record.ts';
import { printable } from '../text.ts';

export interface PeopleOptions extends RecordOptions {
  readonly role?: Role;
  readonly people?: string;
}

/** Beside the record; for a record in a database in this folder. */
export const peopleFile = ({ people }: Pick<PeopleOptions, 'people'>, location: string): string =>
  people ?? (isAddress(location) ? 'readout.people.json' : `${location}.people.json`);

/** `readout people`: who may come into the app. */
export async function peopleCommand(
  action: string | undefined,
  name: string | undefined,
  options: PeopleOptions,
  io: Io,
): Promise<ExitCode> {
  const file = peopleFile(options, recordPath(options));
  try {
    const people = loadPeople(file);
    if (action === undefined) {
      const lines = people.map(({ name: who, role, since }) => `${printable(who)}  ${role}  since ${since.slice(0, 10)}\n`);
      const shown = people.map(({ digest: _, ...person }) => person);
      await io.out(options.json === true ? `${JSON.stringify(shown)}\n` : lines.join('') || 'nobody yet\n');
      return EXIT.ok;
    }
    if (name === undefined || !['add', 'remove'].includes(action)) {
      io.err('readout: readout people, readout people add NAME, or readout people remove NAME');
      return EXIT.usage;
    }
    const others = people.filter((person) => person.name !== name);
    if (action === 'remove') {
      savePeople(file, others);
      if (others.length === people.length) io.err(`readout: ${printable(name)} was not among them`);
      return others.length === people.length ? EXIT.failed : EXIT.ok;
    }
    const { person, token } = register(name, options.role ?? 'reviewer', new Date().toISOString());
    savePeople(file, [...others, person]);
    io.err(
      `readout: ${printable(name)} comes in with ?token= and this, which is shown once; a running app must be started again`,
    );
    await io.out(`${token}\n`);
    return EXIT.ok;
  } catch (error) {
    return told(error, io);
  }
}
