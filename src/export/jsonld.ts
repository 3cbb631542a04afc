import type { Named, StatementRow } from '../views/record/row.ts';
import type { Format } from './format.ts';

/** schema.org JSON-LD: a Quotation for words in quotation marks, a Claim for reported ones, each in its NewsArticle. */
export const jsonld: Format = {
  name: 'jsonld',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  vintage: null,
  async *write(rows) {
    yield '{"@context":"https://schema.org","@graph":[';
    let comma = '\n';
    for await (const row of rows) {
      yield `${comma}${JSON.stringify(node(row))}`;
      comma = ',\n';
    }
    yield '\n]}\n';
  },
};

function node(row: StatementRow): object {
  const article = {
    '@type': 'NewsArticle',
    '@id': row.document.url ?? `urn:${row.document.id}`,
    headline: row.document.title ?? undefined,
    datePublished: row.document.published ?? undefined,
    publisher: row.outlet === null ? undefined : { '@type': 'NewsMediaOrganization', name: row.outlet.name },
  };
  const common = {
    '@id': `urn:readout:${row.id}`,
    text: row.words,
    dateCreated: row.when?.value,
    about: row.about.length > 0 ? row.about : undefined,
    recipient: row.addressee === null ? undefined : agent(row.addressee),
  };
  const speaker = row.speaker === null ? undefined : agent(row.speaker);
  return row.form === 'direct'
    ? { '@type': 'Quotation', ...common, spokenByCharacter: speaker, isPartOf: article }
    : { '@type': 'Claim', ...common, author: speaker, appearance: article };
}

const agent = ({ id, name }: Named): object => ({
  '@type': id.startsWith('person:') ? 'Person' : id.startsWith('state:') ? 'GovernmentOrganization' : 'Organization',
  identifier: id,
  name,
});
