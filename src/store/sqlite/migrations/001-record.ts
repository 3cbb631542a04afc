/**
 * The first schema. Documents, readings and the ledger are what the record knows; every other table is derived from them and can be
 * built again. `docs/record.md` describes the tables and views for people who open the file with other tools.
 */
export const RECORD = `
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  sha TEXT NOT NULL UNIQUE,
  media_type TEXT NOT NULL,
  charset TEXT,
  bytes INTEGER NOT NULL,
  reading INTEGER REFERENCES reading(id) DEFERRABLE INITIALLY DEFERRED,
  version TEXT,
  source TEXT NOT NULL,
  given TEXT NOT NULL,
  headline TEXT,
  outlet TEXT,
  byline TEXT,
  language TEXT,
  url TEXT,
  published TEXT,
  written_from TEXT,
  written_until TEXT,
  retracted INTEGER REFERENCES entry(id),
  checksum INTEGER
);
CREATE INDEX document_version ON document(version, retracted);

CREATE TABLE original (
  document INTEGER PRIMARY KEY REFERENCES document(id),
  bytes BLOB NOT NULL
);

CREATE TABLE source (
  document INTEGER NOT NULL REFERENCES document(id),
  source TEXT NOT NULL,
  given TEXT NOT NULL,
  added_at TEXT NOT NULL,
  PRIMARY KEY (document, source, given)
) WITHOUT ROWID;

CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document(id),
  version TEXT NOT NULL,
  made_at TEXT NOT NULL,
  body BLOB NOT NULL,
  text BLOB,
  UNIQUE (document, version)
);

CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  document TEXT,
  statement TEXT,
  action TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);
CREATE INDEX entry_document ON entry(document) WHERE document IS NOT NULL;
CREATE INDEX entry_kind ON entry(kind);
CREATE TRIGGER entry_is_not_changed BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;

CREATE TABLE statement (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  document INTEGER NOT NULL REFERENCES document(id),
  ordinal INTEGER NOT NULL,
  day TEXT,
  speaker TEXT,
  candidates TEXT NOT NULL,
  spoken_for TEXT,
  addressee TEXT,
  act TEXT NOT NULL,
  form TEXT NOT NULL,
  factuality TEXT NOT NULL,
  words TEXT NOT NULL,
  source_words TEXT NOT NULL,
  cue_words TEXT NOT NULL,
  said TEXT,
  said_certainty TEXT,
  venue TEXT,
  via TEXT NOT NULL,
  within TEXT,
  repeats TEXT,
  about TEXT NOT NULL,
  positions TEXT NOT NULL,
  outlet TEXT,
  language TEXT,
  origin TEXT NOT NULL,
  confidence REAL NOT NULL,
  state TEXT NOT NULL,
  corrected INTEGER NOT NULL,
  notes TEXT NOT NULL,
  spans TEXT NOT NULL,
  checksum INTEGER NOT NULL
);
CREATE INDEX statement_document ON statement(document);

CREATE VIRTUAL TABLE statement_index USING fts5(
  words, stems, facets, content='', contentless_delete=1, tokenize="ascii tokenchars '_'"
);

CREATE TABLE position (
  holder TEXT NOT NULL,
  issue TEXT NOT NULL,
  statement INTEGER NOT NULL REFERENCES statement(key),
  place INTEGER NOT NULL,
  stance TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (holder, issue, statement, place)
) WITHOUT ROWID;
CREATE INDEX position_statement ON position(statement);

CREATE TABLE mention (
  document INTEGER NOT NULL REFERENCES document(id),
  actor TEXT NOT NULL,
  times INTEGER NOT NULL,
  first INTEGER NOT NULL,
  PRIMARY KEY (document, actor)
) WITHOUT ROWID;

CREATE TABLE time (
  document INTEGER NOT NULL REFERENCES document(id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  certainty TEXT NOT NULL
);
CREATE INDEX time_document ON time(document);

CREATE TABLE finding (
  document INTEGER NOT NULL REFERENCES document(id),
  code TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  message TEXT NOT NULL
);
CREATE INDEX finding_document ON finding(document);

CREATE TABLE actor_form (
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  form TEXT NOT NULL,
  folded TEXT NOT NULL,
  documents INTEGER NOT NULL,
  PRIMARY KEY (actor, kind, form)
) WITHOUT ROWID;
CREATE INDEX actor_form_folded ON actor_form(folded);

CREATE TABLE actor_office (
  actor TEXT NOT NULL,
  office TEXT NOT NULL,
  of_actor TEXT NOT NULL,
  documents INTEGER NOT NULL,
  PRIMARY KEY (actor, office, of_actor)
) WITHOUT ROWID;

CREATE TABLE tally (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  statements INTEGER NOT NULL,
  PRIMARY KEY (facet, value)
) WITHOUT ROWID;
CREATE INDEX tally_order ON tally(facet, statements DESC, value);

CREATE TABLE queue (
  entry INTEGER PRIMARY KEY REFERENCES entry(id),
  document TEXT NOT NULL,
  why TEXT NOT NULL,
  words TEXT NOT NULL
);

CREATE VIEW v_actor_name AS
  SELECT actor, form AS name, documents FROM actor_form a
  WHERE kind = 'name' AND NOT EXISTS (
    SELECT 1 FROM actor_form b WHERE b.actor = a.actor AND b.kind = 'name'
      AND (b.documents > a.documents OR (b.documents = a.documents AND b.form < a.form)));

CREATE VIEW v_statement AS
  SELECT s.id, s.day, coalesce(n.name, s.speaker) AS speaker, s.act, s.words, s.form, s.spoken_for, s.addressee,
    s.said, s.said_certainty, s.venue, s.via, s.about, s.factuality, s.outlet, s.confidence, s.state, s.candidates,
    s.speaker AS speaker_id, s.source_words, s.cue_words, s.within, s.repeats, s.origin, s.language, s.corrected,
    d.headline, d.url, d.source AS page, d.sha AS document
  FROM statement s JOIN document d ON d.id = s.document LEFT JOIN v_actor_name n ON n.actor = s.speaker
  WHERE s.state <> 'rejected';

CREATE VIEW v_silence AS SELECT * FROM v_statement WHERE act = 'withhold';
CREATE VIEW v_ambiguous AS SELECT * FROM v_statement WHERE speaker_id IS NULL AND candidates <> '[]';

CREATE VIEW v_document AS
  SELECT d.sha AS document, d.headline, d.outlet, d.byline, d.url, d.source AS page, d.published, d.written_from, d.written_until,
    d.language, d.media_type, d.bytes, d.version AS reader, r.made_at AS read_at, d.retracted IS NOT NULL AS retracted,
    (SELECT count(*) FROM statement s WHERE s.document = d.id) AS statements
  FROM document d LEFT JOIN reading r ON r.id = d.reading;

CREATE VIEW v_actor AS
  SELECT t.value AS actor, n.name, t.statements FROM tally t LEFT JOIN v_actor_name n ON n.actor = t.value
  WHERE t.facet = 'by' ORDER BY t.statements DESC;

CREATE VIEW v_position AS
  SELECT p.holder, p.issue, p.stance, s.day, s.words, s.id AS statement FROM position p JOIN statement s ON s.key = p.statement
  WHERE s.state <> 'rejected';

CREATE VIEW v_mention AS SELECT d.sha AS document, m.actor, m.times, m.first FROM mention m JOIN document d ON d.id = m.document;
CREATE VIEW v_time AS
  SELECT d.sha AS document, t.start, t."end", t.type, t.value, t.certainty FROM time t JOIN document d ON d.id = t.document;
CREATE VIEW v_finding AS
  SELECT d.sha AS document, f.code, f.start, f."end", f.message FROM finding f JOIN document d ON d.id = f.document;
CREATE VIEW v_decision AS SELECT id, at, who, kind, document, statement, action FROM entry;
`;
