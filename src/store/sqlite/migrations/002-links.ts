import { LINKS_VERSION } from '../../../record/links.ts';

/**
 * What documents bring to links and the links themselves: derived, and built again when `made` says they are of other code. A key is
 * kept as a number of 53 bits; the fact's own keys tell when two of them share it. `v_link` opens in other tools.
 */
export const LINKS = `
CREATE TABLE fact (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document(id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  place INTEGER NOT NULL,
  body TEXT NOT NULL,
  checksum INTEGER NOT NULL
);
CREATE INDEX fact_document ON fact(document);

CREATE TABLE fact_key (
  key INTEGER NOT NULL,
  place INTEGER NOT NULL,
  fact INTEGER NOT NULL REFERENCES fact(id),
  PRIMARY KEY (key, place, fact)
) WITHOUT ROWID;

CREATE TABLE link (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  key TEXT NOT NULL,
  day INTEGER,
  weight REAL NOT NULL,
  body TEXT NOT NULL,
  checksum INTEGER NOT NULL,
  UNIQUE (kind, name, key)
);
CREATE INDEX link_key ON link(kind, key);
CREATE INDEX link_weight ON link(kind, weight DESC, name, id);
CREATE INDEX link_day ON link(kind, day, name, id);

CREATE TABLE link_about (
  what TEXT NOT NULL,
  link INTEGER NOT NULL REFERENCES link(id),
  PRIMARY KEY (what, link)
) WITHOUT ROWID;
CREATE INDEX link_about_link ON link_about(link);

CREATE TABLE made (what TEXT PRIMARY KEY, version TEXT NOT NULL) WITHOUT ROWID;

-- A record without documents needs no linking to be linked.
INSERT INTO made (what, version) SELECT 'links', '${LINKS_VERSION}' WHERE NOT EXISTS (SELECT 1 FROM document);

CREATE VIEW v_link AS SELECT kind, name AS link, date(day * 86400, 'unixepoch') AS day, weight, body FROM link;
CREATE VIEW v_link_about AS SELECT l.kind, l.name AS link, a.what FROM link_about a JOIN link l ON l.id = a.link;
`;
