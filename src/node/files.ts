// The names of the files in DATA_DIR.

/** The corpus: made from corpus/ and made again whenever that changes. */
export const CORPUS_FILE = "corpus.sqlite";
/** What is kept of use: links, feedback, the record of requests. The one file to be backed up. */
export const RECORDS_FILE = "records.sqlite";
