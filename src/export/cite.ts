import type { StatementRow } from '../views/record/row.ts';
import { bibtex } from './cite-bibtex.ts';
import { csl } from './cite-csl.ts';
import { html } from './cite-html.ts';
import { markdown } from './cite-markdown.ts';
import { ris } from './cite-ris.ts';

/** A statement as a reference, "as quoted in" the page that has it. Text, ending with a line feed. */
export type Citation = (row: StatementRow) => string;

export const CITATIONS: Readonly<Record<string, Citation>> = { csl, bibtex, ris, md: markdown, html };
