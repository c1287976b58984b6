-- The corpus in Cloudflare D1: reports, passages, figures, statements, findings, names. Written by npm run ingest -- --to d1 only.
--
-- All of it can be made again, so that a change of the schema begins anew: whatever an earlier state left is dropped, and the database is 'loading',
-- and gives no answers, until it has been ingested again. A file with a new number takes this one's place.
--
-- A report's number is its region's six digits, then four: all of a province, a prefecture or a county lie side by side, and a scope is a
-- range. A passage's id is its report's number, then three digits. Figures are whole numbers of millionths, so that sums are exact.

DROP TABLE IF EXISTS meta;
DROP TABLE IF EXISTS regions;
DROP TABLE IF EXISTS agencies;
DROP TABLE IF EXISTS names;
DROP TABLE IF EXISTS name_keys;
DROP TABLE IF EXISTS reports;
DROP TABLE IF EXISTS report_words;
DROP TABLE IF EXISTS tally;
DROP TABLE IF EXISTS members;
DROP TABLE IF EXISTS totals;
DROP TABLE IF EXISTS bodies;
DROP TABLE IF EXISTS passages;
DROP TABLE IF EXISTS passage_terms;
DROP TABLE IF EXISTS lengths;
DROP TABLE IF EXISTS terms;
DROP TABLE IF EXISTS findings;
DROP TABLE IF EXISTS figure_keys;
DROP TABLE IF EXISTS cells;

-- schema: of these tables. state: 'ready', or 'loading' until the first ingestion has come to its end. version: sum of all reports' digests.
-- moved: how many issuers have reports of several regions, kinds or levels.
CREATE TABLE meta (name TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('schema', 5), ('state', 'loading'), ('version', 0), ('agencies', 0), ('moved', 0),
  ('passages', 0), ('heading_terms', 0), ('text_terms', 0), ('characters_terms', 0);

-- How many rows there are to be of cells and findings, so that one that is gone is noticed.
INSERT INTO meta VALUES ('cells', 0), ('findings', 0);

CREATE TABLE regions (code TEXT PRIMARY KEY, name TEXT NOT NULL, names TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX regions_provinces ON regions (code) WHERE length(code) = 2;
-- years: of its reports, the newest first, as JSON.
CREATE TABLE agencies (
  id TEXT PRIMARY KEY, region TEXT NOT NULL, name TEXT NOT NULL, names TEXT NOT NULL, parent TEXT, level TEXT NOT NULL, years TEXT NOT NULL DEFAULT '[]'
) WITHOUT ROWID;
CREATE INDEX agencies_listed ON agencies (region, name, id);
CREATE INDEX agencies_below ON agencies (parent, id);
-- Keys as names/keys.ts makes them: who goes by each.
CREATE TABLE names (key TEXT NOT NULL, region TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (key, region, kind, id)) WITHOUT ROWID;
-- The keys beside those that begin alike: of most stretches of a text nothing begins so, and their keys are not looked for. owners: how many go by
-- the key, and who the first of them are, as JSON ([region, agency], or [region] alone), both up to where it makes no difference any more (store/directory.ts).
CREATE TABLE name_keys (start TEXT NOT NULL, key TEXT NOT NULL, owners INTEGER NOT NULL, who TEXT NOT NULL, PRIMARY KEY (start, key)) WITHOUT ROWID;

-- place: region, issuer, 9999 - year, id, with tabs between: the order of every list. words: issuer and title, folded. cells: packed figures.
-- class: what kind of authority the issuer is and of which level of government, and the form, as one number: d1/classes.ts.
-- headings: of the sections, by number. digest: of all that was written for the report.
CREATE TABLE reports (
  number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, place TEXT NOT NULL UNIQUE, agency TEXT NOT NULL, region TEXT NOT NULL, class INTEGER NOT NULL, year INTEGER NOT NULL,
  form TEXT NOT NULL, issuer TEXT NOT NULL, title TEXT NOT NULL, source TEXT, passages INTEGER NOT NULL, figures INTEGER NOT NULL,
  digest INTEGER NOT NULL, words TEXT NOT NULL, cells TEXT NOT NULL, headings TEXT NOT NULL
);
-- With what a set is told by, so that walking one does not read the reports.
CREATE INDEX reports_of_agency ON reports (agency, year, place, class);
CREATE INDEX reports_of_year ON reports (year, place, class, agency);
CREATE INDEX reports_of_class ON reports (class, year, place, agency);
CREATE INDEX reports_listed ON reports (place, class, agency, year);
CREATE VIRTUAL TABLE report_words USING fts5 (grams, content = '', contentless_delete = 1, detail = none);
-- Counts by region prefix ('' is everything), year and class, so that no count walks the reports.
CREATE TABLE tally (
  prefix TEXT NOT NULL, year INTEGER NOT NULL, class INTEGER NOT NULL, reports INTEGER NOT NULL, passages INTEGER NOT NULL, figures INTEGER NOT NULL,
  PRIMARY KEY (prefix, year, class)
) WITHOUT ROWID;
-- How many issuers have reports, of whichever year, by region prefix and by class without the form.
CREATE TABLE members (prefix TEXT NOT NULL, class INTEGER NOT NULL, issuers INTEGER NOT NULL, PRIMARY KEY (prefix, class)) WITHOUT ROWID;

CREATE TABLE bodies (number INTEGER PRIMARY KEY, body TEXT NOT NULL, statements TEXT NOT NULL);
CREATE TABLE passages (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
-- Terms as index/tokenize.ts makes them, marked as d1/terms.ts says: "#" stands in a heading; "#y2024" is the year.
-- Ranking is not SQLite's.
CREATE VIRTUAL TABLE passage_terms USING fts5 (
  terms, content = '', contentless_delete = 1, detail = none, tokenize = "unicode61 remove_diacritics 0 tokenchars '.#'"
);
-- How many passages have a term in their headings, in their text, and among the characters of their text.
CREATE TABLE terms (term TEXT PRIMARY KEY, heading INTEGER NOT NULL, text INTEGER NOT NULL, characters INTEGER NOT NULL) WITHOUT ROWID;

-- What the audit found, one a row: place is the report's, n counts from 0 within it, body is the finding as JSON.
CREATE TABLE findings (
  place TEXT NOT NULL, n INTEGER NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (place, n)
) WITHOUT ROWID;
CREATE INDEX findings_of_kind ON findings (kind, place, n);
CREATE INDEX findings_of_report ON findings (number);

CREATE TABLE figure_keys (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);
-- Cells that print something else than 0: millionths, or a gap (1 blank, 2 missing). All other cells of the report's form print 0.
CREATE TABLE cells (
  key INTEGER NOT NULL, year INTEGER NOT NULL, report INTEGER NOT NULL, value INTEGER NOT NULL, gap INTEGER NOT NULL, class INTEGER NOT NULL,
  PRIMARY KEY (key, year, report)
) WITHOUT ROWID;
-- The report stands behind the value, as the table's key.
CREATE INDEX cells_ranked ON cells (key, year, class, value) WHERE gap = 0;
CREATE INDEX cells_gaps ON cells (key, year) WHERE gap > 0;
-- Of the cells of a province or the country ('') by year and class: how many there are, how many without a gap, and their sum.
CREATE TABLE totals (
  key INTEGER NOT NULL, year INTEGER NOT NULL, prefix TEXT NOT NULL, class INTEGER NOT NULL,
  cells INTEGER NOT NULL, whole INTEGER NOT NULL, total INTEGER NOT NULL,
  PRIMARY KEY (key, year, prefix, class)
) WITHOUT ROWID;
