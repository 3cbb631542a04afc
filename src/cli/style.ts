import { styleText } from 'node:util';

/** The few looks of the command line; each gives its text unchanged where colours are off. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly name: (text: string) => string;
  readonly act: (text: string) => string;
  readonly alarm: (text: string) => string;
}

type Format = Parameters<typeof styleText>[0];

export function styleOf(colour: boolean): Style {
  const look = (format: Format) => (text: string) =>
    colour && text !== '' ? styleText(format, text, { validateStream: false }) : text;
  return { bold: look('bold'), dim: look('dim'), name: look(['bold', 'cyan']), act: look('yellow'), alarm: look('red') };
}
