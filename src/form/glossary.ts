// Terms of the form and of its subject -> what they mean, in words written for this program, each with the rule it comes from. No I/O. No clock.
import { inCharacters } from "../zh/digits.ts";
import { CURRENT, editionNamed, SECTION_TITLES } from "./cells.ts";
import { withoutNumber } from "./derived.ts";
import type { TermText } from "./record.ts";
import {
  APPLICANT_RECORDS,
  DISPUTE_RECORDS,
  DOCUMENT_ROWS,
  EVERY_RESULT,
  GENERAL_TERMS,
  LITIGATION,
  ORGANISATION,
  OTHER_ROWS,
  RATE_RECORDS,
  REQUEST_GROUPS,
  REQUEST_RECORDS,
  RESULT_RECORDS,
  standingIn,
} from "./records.ts";

/** `keys`: figures whose row or column the term is, "@" before that of a column of `requests`; a row of `requests` without its column. */
export type Term = TermText & { readonly keys: readonly string[] };

/** What an explanation counts or lists of the form: of a group its parts, as the edition in force prints them. */
const listed = (parts: readonly { readonly printed: string }[]) => ({
  count: inCharacters(parts.length),
  parts: parts.map(({ printed }) => withoutNumber(printed)).join("、"),
});
const PARTS: ReadonlyMap<string, ReturnType<typeof listed>> = new Map([
  ...REQUEST_GROUPS.map(({ key, rows }) => [key, listed(standingIn<(typeof rows)[number]>(rows, editionNamed(CURRENT)))] as const),
  [ORGANISATION.key, listed(APPLICANT_RECORDS.filter(({ group }) => group === ORGANISATION.printed))],
]);
const WHOLE = {
  results: inCharacters(RESULT_RECORDS.filter((result) => !("plain" in result)).length),
  sections: inCharacters(SECTION_TITLES.length),
  titles: SECTION_TITLES.join("、"),
};
/** "{count}", "{parts}" and the like in an explanation are what the records say. Throws on one that nothing is known for. */
function explained(term: TermText, key: string): TermText {
  const known: Readonly<Record<string, string>> = { ...WHOLE, ...PARTS.get(key) };
  const filled = term.explanation.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const text = known[name];
    if (text === undefined) throw new Error(`${term.term}: ${slot} is not known`);
    return text;
  });
  return { ...term, explanation: filled };
}

type Explained = { readonly key: string; readonly term?: TermText | null };
const termsOf = (records: readonly Explained[], keysOf: (key: string) => string[]): Term[] =>
  records.flatMap(({ key, term }) => (term ? [{ ...explained(term, key), keys: keysOf(key) }] : []));

type Row = Explained & { readonly columns: readonly (Explained & { readonly plain?: true })[] };
/** A row is known by the figure that has its name alone, or else by its first column. */
const rowTerms = (rows: readonly Row[]): Term[] =>
  rows.flatMap((row) => {
    const [column] = [...row.columns.filter(({ plain }) => plain), ...row.columns.filter(({ key }) => key === ".issued"), ...row.columns];
    return termsOf([row], (key) => [key + (column?.key ?? "")]);
  });
/** A column is one of every row that has it; normative documents are what most are asked about, so that the last row comes first. */
const columnTerms = (rows: readonly Row[]): Term[] => {
  const columns = new Map(rows.flatMap((row) => row.columns.map((column) => [column.key, column])));
  const having = (key: string): Row[] => rows.filter((row) => row.columns.some((column) => column.key === key)).reverse();
  return termsOf([...columns.values()], (key) => having(key).map((row) => row.key + key));
};

const GROUPS = [...DISPUTE_RECORDS, LITIGATION];
export const GLOSSARY: readonly Term[] = [
  ...GENERAL_TERMS.map((term): Term => ({ keys: [], ...term, ...explained(term, "") })),
  ...termsOf([...REQUEST_RECORDS, ...REQUEST_GROUPS], (key) => [key]),
  ...termsOf([...APPLICANT_RECORDS, ORGANISATION], (key) => [`@${key}`]),
  ...rowTerms([...DOCUMENT_ROWS, ...OTHER_ROWS]),
  ...columnTerms(DOCUMENT_ROWS),
  ...columnTerms(OTHER_ROWS),
  ...termsOf(GROUPS, (key) => [`${key}.total`]),
  ...termsOf(EVERY_RESULT, (key) => GROUPS.map((group) => `${group.key}.${key}`)),
  ...termsOf(RATE_RECORDS, () => []),
];

const NAMES: readonly (readonly [string, Term])[] = GLOSSARY.flatMap((term) =>
  [term.term, ...(term.names ?? [])].map((name) => [name.replace(/[“”]/g, ""), term] as const),
).sort((a, b) => b[0].length - a[0].length);

/** The term of the glossary by its name or another name for it; undefined when it has none. */
export const termNamed = (name: string): Term | undefined => NAMES.find(([each]) => each === name.replace(/["“”'‘’「」]/g, ""))?.[1];
/** The term that a figure's row or column is. */
export const termOf = (key: string): Term | undefined =>
  GLOSSARY.find(({ keys }) => keys.some((each) => key === each || key.startsWith(`${each}@`)));
/** Every term that a text names, in its order; of two that overlap the longer. */
export function termsIn(text: string): Term[] {
  const plain = text.replace(/["“”'‘’「」《》]/g, "");
  const found: { at: number; end: number; term: Term }[] = [];
  for (const [name, term] of NAMES) {
    const at = plain.indexOf(name);
    if (at < 0 || found.some((each) => each.term === term || (at < each.end && each.at < at + name.length))) continue;
    found.push({ at, end: at + name.length, term });
  }
  return found.sort((a, b) => a.at - b.at).map(({ term }) => term);
}
/** The longest term that a text names. */
export const termIn = (text: string): Term | undefined => {
  const plain = text.replace(/["“”'‘’「」《》]/g, "");
  return NAMES.find(([name]) => plain.includes(name))?.[1];
};
