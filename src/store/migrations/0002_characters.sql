-- Passages are also scored by the characters of their text, and findings are listed in pages and by kind. What was counted of the reports
-- already there cannot tell, so that the tables are emptied and filled again by npm run ingest -- --to d1; until then the database is 'loading'
-- and gives no answers.
ALTER TABLE terms ADD COLUMN characters INTEGER NOT NULL DEFAULT 0;

DROP TABLE findings;
-- One a row: place is the report's, n counts from 0 within it, body is the finding as JSON.
CREATE TABLE findings (
  place TEXT NOT NULL, n INTEGER NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (place, n)
) WITHOUT ROWID;
CREATE INDEX findings_of_kind ON findings (kind, place, n);
CREATE INDEX findings_of_report ON findings (number);

INSERT INTO report_words (report_words) VALUES ('delete-all');
INSERT INTO passage_terms (passage_terms) VALUES ('delete-all');
DELETE FROM regions;
DELETE FROM agencies;
DELETE FROM names;
DELETE FROM reports;
DELETE FROM tally;
DELETE FROM bodies;
DELETE FROM passages;
DELETE FROM lengths;
DELETE FROM terms;
DELETE FROM cells;
DELETE FROM meta;
INSERT INTO meta VALUES ('schema', 2), ('state', 'loading'), ('version', 0), ('agencies', 0),
  ('passages', 0), ('heading_terms', 0), ('text_terms', 0), ('characters_terms', 0);
