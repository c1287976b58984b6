// Paragraphs and list items of sections 2 to 4 that say a row of the form in full (行政许可 6485 · 规章：本年制发件数 0；…) -> the rows of the table they
// are. Nothing may stand in them but the row's name and figures, each under its column's name or one for each column. No I/O. No clock.
import { FORMS, proactiveRowsOf } from "../form/vocabulary.ts";
import { foldLabel, isColumnLabel, isWholeLabel, labelLikeness, rowLabelKind } from "./labels.ts";
import type { Block, GridCell, Place } from "./report.ts";
import { opens, type Part, unmarked } from "./sections.ts";
import { applicantIn } from "./tables/applicant-heads.ts";
import { BOTH_KINDS, groupIn, resultIn } from "./tables/dispute-heads.ts";
import { isColumnHead, isOfAnotherTime, shortName } from "./tables/proactive-heads.ts";
import { readValue } from "./values.ts";

type Pair = { head: GridCell; value: GridCell };
type Said = { name: GridCell[]; pairs: Pair[]; values: GridCell[] };
type Text = { text: string; place: Place };

const LONGEST = 400;
/** So many figures stand behind a row's name where no column is named; nothing but their number says which is which. */
const APPLICANT_COLUMNS = 7;
const RESULT_COLUMNS = 5;
const widthsOf = (name: string): number[] =>
  FORMS.flatMap((form) => proactiveRowsOf(form).flatMap((row) => (isLike(name, row.label) ? [row.columns.length] : [])));
const isLike = (name: string, label: string): boolean => labelLikeness(foldLabel(name), foldLabel(label)) >= 0.9;

/** What names a row, a column and how many figures a row has, by section. */
type Kind = { isRow: (name: string) => boolean; isColumn: (head: string) => boolean; fits: (name: string, count: number) => boolean };
const KINDS: Readonly<Record<number, Kind>> = {
  2: {
    isRow: (name) => widthsOf(name).length > 0,
    isColumn: (head) => isColumnLabel(shortName(head)) || (isColumnHead(head) && !isOfAnotherTime(head)),
    fits: (name, count) => widthsOf(name).includes(count),
  },
  3: {
    isRow: (name) => rowLabelKind(name) === "row",
    isColumn: (head) => applicantIn(shortName(head)) !== null,
    fits: (_, count) => count === APPLICANT_COLUMNS,
  },
  4: {
    isRow: (name) => ![null, BOTH_KINDS].includes(groupIn(name)),
    isColumn: (head) => resultIn(head) !== null,
    fits: (_, count) => count === RESULT_COLUMNS,
  },
};

/** Rows that a table of the part prints already are no rows once more. */
export function withToldRows(part: Part): Part {
  const kind = KINDS[part.number];
  const tabled = part.blocks.flatMap((block) => (block.kind === "grid" ? block.rows.filter(hasFigures) : []));
  if (!kind || (part.number === 4 && tabled.length > 0)) return part;
  const names = new Set(tabled.flatMap((row) => row.map(({ text }) => foldLabel(text))));
  const blocks: Block[] = [];
  for (let at = 0; at < part.blocks.length; ) {
    const { said, end } = runAt(part.blocks, at, kind);
    const isNew = said.every(({ name }) => !names.has(foldLabel(name.at(-1)?.text ?? "")));
    if (isNew && said.some(({ pairs, values }) => pairs.length + values.length > 0)) blocks.push(gridOf(said));
    else blocks.push(...part.blocks.slice(at, Math.max(end, at + 1)));
    at = Math.max(end, at + 1);
  }
  return { ...part, blocks };
}
const hasFigures = (row: readonly GridCell[]): boolean => row.some(({ text }) => readValue(text).kind === "number");

/** Whether a line of a part says figures of columns and not of which row (自然人：0). */
export const saysPairsAlone = (text: Text, number: number): boolean =>
  KINDS[number] !== undefined && text.text.length <= LONGEST && pairsIn(text, KINDS[number]) !== null;

/** As many blocks as say rows, one after another. */
function runAt(blocks: readonly Block[], from: number, kind: Kind): { said: Said[]; end: number } {
  const said: Said[] = [];
  let at = from;
  for (let block = blocks[at]; block && block.kind !== "grid" && opens(block) === 0 && block.text.length <= LONGEST; block = blocks[++at]) {
    const own = saidIn(block, kind);
    const more = own ? null : pairsIn(block, kind);
    const [open] = said.slice(-1);
    if (own) said.push(...own);
    else if (more && open && open.values.length === 0 && !more.some(({ head }) => has(open.pairs, head))) open.pairs.push(...more);
    else {
      const name = nameIn(block, kind) ?? (isWholeLabel(bare(block.text)) ? [cellOf(block)] : null);
      if (more || !name) break;
      said.push({ name, pairs: [], values: [] });
    }
  }
  return { said, end: at };
}
const has = (pairs: readonly Pair[], { text }: GridCell): boolean => pairs.some(({ head }) => head.text === text);
const cellOf = ({ text, place }: Text): GridCell => ({ text: bare(text), place });
const bare = (text: string): string =>
  unmarked(text)
    .replace(/^[-*•·▪■◆●○]\s*/, "")
    .trim();

/** Every sentence of a block has to say a row. */
function saidIn(block: Text, kind: Kind): Said[] | null {
  const rows = stretches(block, /。/).map((sentence) => pairedRow(sentence, kind) ?? valuedRow(sentence, kind));
  return rows.length > 0 && rows.every((row) => row !== null) ? rows : null;
}

/** 规章：本年制发件数 0；本年废止件数 0 */
function pairedRow(text: Text, kind: Kind): Said | null {
  for (const colon of text.text.matchAll(/[：:]/g)) {
    const name = nameIn(part(text, 0, colon.index), kind);
    const pairs = name ? pairsIn(part(text, colon.index + 1), kind) : null;
    if (name && pairs) return { name, pairs, values: [] };
  }
  return null;
}

/** 行政许可：6485件 · 规章 0 0 1 */
function valuedRow(text: Text, kind: Kind): Said | null {
  const words = stretches({ ...text, text: withoutGaps(text.text) }, /\s|[：:](?=[\s\d]|$)/);
  const first = words.findIndex(({ text: word }) => isValue(word));
  const values = first < 0 ? [] : words.slice(first);
  const name =
    first < 1
      ? null
      : nameIn(
          {
            ...text,
            text: words
              .slice(0, first)
              .map((word) => word.text)
              .join(" "),
          },
          kind,
        );
  const whole = name && values.every((word) => isValue(word.text)) && kind.fits(name.at(-1)?.text ?? "", values.length);
  return whole ? { name, pairs: [], values } : null;
}
/** A change in words (较上年下降3件) is not what the row counts. */
const isValue = (text: string): boolean => /^(?:[-−–+]{0,2}\d|[-–—―－无/]+$)/u.test(text) && readValue(text).kind !== "text";

/** A row's name, with the name of its group before it. */
function nameIn(text: Text, kind: Kind): GridCell[] | null {
  const name = bare(text.text);
  if (kind.isRow(name)) return [{ text: name, place: text.place }];
  const words = stretches({ ...text, text: name }, /\s/);
  const last = words.at(-1)?.text ?? "";
  return words.length > 1 && kind.isRow(last) && words.slice(0, -1).every((word) => isWholeLabel(word.text)) ? words : null;
}

/** "自然人：19，商业企业 0件" -> each with its column; null when anything else stands in the text. */
function pairsIn(text: Text, kind: Kind): Pair[] | null {
  const pairs = stretches({ ...text, text: withoutGaps(text.text) }, /[；;、|｜。]|[，,](?!\d)/).map((piece): Pair | null => {
    const [, head = "", value = ""] =
      /^(.*?[^\s\d：:+−–-])\s*(?:[：:为]\s*|\s+|(?=[-−–+]?\d))([-−–+]{0,2}\d.*|[-–—―－无])$/u.exec(piece.text) ?? [];
    if (head === "" || !kind.isColumn(head) || !isValue(value)) return null;
    return { head: { text: head, place: piece.place }, value: part(piece, piece.text.length - value.length) };
  });
  const isWhole = pairs.every((pair, i) => pair !== null && pairs.findIndex((other) => other?.head.text === pair.head.text) === i);
  return pairs.length > 0 && isWhole ? (pairs as Pair[]) : null;
}
/** A figure's unit set apart belongs to it. Emphasis says nothing. */
const withoutGaps = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\*\*|`/g, "")
    .replace(/(?<=\d)\s+(?=\p{Script=Han}{1,2}(?:[\s；;，,、。]|$))/gu, "");

function part({ text, place }: Text, from: number, to = text.length): Text {
  return { text: text.slice(from, to).trim(), place: { ...place, start: place.start + from, end: place.start + to } };
}
/** What stands between separators, each with its place. */
function stretches(text: Text, separator: RegExp): Text[] {
  const bounds = [...text.text.matchAll(new RegExp(separator, "gu"))].map((match) => [match.index, match.index + match[0].length] as const);
  return [...bounds, [text.text.length, 0] as const]
    .map(([end], i) => part(text, bounds[i - 1]?.[1] ?? 0, end))
    .filter((each) => each.text !== "");
}

/** A row each, below the heads of its columns wherever these change. */
function gridOf(said: readonly Said[]): Block {
  const rows: GridCell[][] = [];
  let columns = "";
  for (const { name, pairs, values } of said) {
    const own = pairs.map(({ head }) => head.text).join("|");
    const [first] = name;
    if (own !== "" && own !== columns && first)
      rows.push([...name.map(({ place }) => ({ text: "", place })), ...pairs.map(({ head }) => head)]);
    if (own !== "") columns = own;
    rows.push([...name, ...pairs.map(({ value }) => value), ...values]);
  }
  const place = rows[0]?.[0]?.place ?? { line: 1, start: 0, end: 0 };
  return { kind: "grid", rows, place: { ...place, end: rows.at(-1)?.at(-1)?.place.end ?? place.end } };
}
