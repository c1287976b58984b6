-- Passages are also scored by the characters of their text. What was counted of those already there cannot tell, so that the tables are emptied
-- and filled again by npm run ingest -- --to d1; until then the database is 'loading' and gives no answers.
ALTER TABLE terms ADD COLUMN characters INTEGER NOT NULL DEFAULT 0;

INSERT INTO report_words (report_words) VALUES ('delete-all');
INSERT INTO passage_terms (passage_terms) VALUES ('delete-all');
DELETE FROM regions;
DELETE FROM agencies;
DELETE FROM names;
DELETE FROM reports;
DELETE FROM tally;
DELETE FROM bodies;
DELETE FROM findings;
DELETE FROM passages;
DELETE FROM lengths;
DELETE FROM terms;
DELETE FROM cells;
DELETE FROM meta;
INSERT INTO meta VALUES ('schema', 2), ('state', 'loading'), ('version', 0), ('agencies', 0),
  ('passages', 0), ('heading_terms', 0), ('text_terms', 0), ('characters_terms', 0);
