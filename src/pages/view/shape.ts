// An Answer -> what is shown of it and where: the sentence with its number, the evidence below it, the quiet line. One shape for page and chat. No I/O. No clock.
import type { Answer, AnswerSet, Citation, Figure, Note, Scope } from "../../contract.ts";
import { type Chart, chartOf, commonTail, signOf } from "./bars.ts";
import { gridOf } from "./grid.ts";
import { type Marked, markedIn, quotedIn, sentenceAround } from "./quote.ts";
import { calledIn, placeOf, yearBeside } from "./text.ts";
import { uncharted } from "./uncharted.ts";

/** The cell to show in its table: report and key as the address of the citation names them. */
type CellPlace = { report: string; key: string; citation: number };
/** One row of a sum, or of figures beside each other: `zero` rows are folded away. */
export type SumRow = { label: string; cells: { text: string; url?: string | undefined }[]; zero: boolean };
/** `total` is how it was computed, or of a change by how much: its label is "" where it is the former. `columns` head those of a grid; `many` has more than a phone is wide. */
export type Sum = {
  kind: "sum" | "change" | "computed" | "grid" | "many";
  columns: string[];
  rows: SumRow[];
  total: { label: string; text: string } | null;
};
/** A sentence of a report with words in it marked. */
export type Sentence = { quote: Marked; citation: Citation; n: number };
/**
 * A contradiction: what is said of it, and the sentences that stand against the table. `plain`: they say it all beside the cells shown. `whose`: the
 * report, where the answer speaks of several.
 */
export type Conflict = { note: Note; sentences: Sentence[]; plain: boolean; whose: string };

export type Shape = {
  /** The answer's text without what the evidence shows: the written-out sum, the list that is a table. */
  text: string;
  /** The figure's words as they stand in the text; undefined when there is no number to set apart. */
  number: string | undefined;
  cell: CellPlace | null;
  sentence: Sentence | null;
  sum: Sum | null;
  chart: Chart | null;
  conflicts: Conflict[];
  /** The reports it speaks of, where all their rows can be had; how many they are stands in the quiet line. */
  set: AnswerSet | undefined;
  /** Assumptions, corrections and coverage, in one line, each with the stop of its language; "" when there are none. */
  quiet: string;
};

const CELL = /^\/reports\/([^#?/]+)#cell-(.+)$/;

export function cellPlace(citation: Citation | undefined, n: number): CellPlace | null {
  const [, report, key] = CELL.exec(citation?.url ?? "") ?? [];
  return report && key ? { report, key: decoded(key), citation: n } : null;
}
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What the page that holds the chat has chosen is no assumption to be told: of a single report nothing is, of a region or year not where it looked. */
const isTold = (note: Note, scope: Scope | undefined): boolean =>
  note.kind === "correction" || !scope?.report || (note.kind === "coverage" && !note.text.startsWith("只在"));

/** `scope` is what narrowed the question. Works with what has come so far of an answer as well as with the whole. */
export function shapeOf(answer: Answer, scope?: Scope): Shape {
  const { figures, citations, notes } = answer;
  const [figure] = figures;
  const cited = figure && citations[figure.citation - 1];
  const grid = gridOf(answer);
  const chart = grid ? null : chartOf(answer);
  // Of a list no one figure is the answer.
  const listed = figure && onlyListed(answer.answer, figure.text);
  const sum = figure && !chart ? (grid ?? (listed ? null : sumOf(figure, answer))) : null;
  const conflicts = notes.filter((note) => note.kind === "inconsistency").map((note) => conflictOf(note, answer));
  const alone =
    figure !== undefined &&
    // What was made of several has no one cell; what a contradiction quotes is quoted there.
    !(chart || sum || figure.operands?.length || listed) &&
    !conflicts.some(({ sentences }) => sentences.some(({ n }) => n === figure.citation));
  const text = uncharted(
    { ...answer, answer: conflicts.reduce(untold, answer.answer) },
    sum,
    chart?.bars ?? (grid ? figures.map(({ label, text, citation }) => ({ label, text, n: citation })) : []),
  );
  // "- 常山县2024年新收申请53件[1]": whose the line is stands in what it says again.
  const whose = /^(?:- )?(.+?) ?\d{4}/.exec(answer.answer)?.[1] ?? cited?.issuer;
  if (!text && whose && chart?.kind === "trend") chart.title = `${whose} · ${chart.title}`;
  // Two that were asked for by name are no first and second because they happen to stand so.
  if (!text && chart?.kind === "ranking") chart.kind = "parts";
  return {
    text,
    number: grid || listed || (chart && figures.length > 1 && chart.kind !== "ranking") ? undefined : figure?.text,
    cell: alone ? cellPlace(cited, figure.citation) : null,
    // A count of reports has the first one's title for its place, which says nothing of it.
    sentence: alone && cited?.url.includes("#passage-") ? sentenceOf(cited, figure.citation, figure.text) : null,
    sum,
    chart,
    set: answer.set,
    conflicts,
    quiet: notes
      .filter((note) => note.kind !== "inconsistency" && isTold(note, scope))
      .map(({ text }) => text.replace(/\[\d+\]/g, "").replace(/[。.]?$/, /[a-z] /.test(text) ? ". " : "。"))
      .join(""),
  };
}

/** What a contradiction says stands in its own box. */
function untold(text: string, { note }: Conflict): string {
  const [before, after] = text.split(note.text);
  return before && after !== undefined ? before + after.replace(/^(\[\d+\])+/, "") : text;
}

/** Whether a figure's words stand in items of a list and nowhere else; the same words at its head are a bound: 不少于11件的单位如下. */
function onlyListed(text: string, words: string): boolean {
  const lines = text.split("\n").filter((line) => placeOf(line, words) >= 0 && !/[：:]$/.test(line));
  return lines.length > 0 && lines.every((line) => line.startsWith("- "));
}

const sentenceOf = (citation: Citation, n: number, words: string): Sentence => ({
  quote: sentenceAround(markedIn(citation.quote, words)),
  citation,
  n,
});

/** Sentences are those of prose that the note quotes; the table's side stands in its piece. */
function conflictOf(note: Note, { figures, citations }: Answer): Conflict {
  const quoted = quotedIn(note.text);
  const sentences = note.citations.flatMap((n): Sentence[] => {
    const citation = citations[n - 1];
    if (!citation?.url.includes("#passage-")) return [];
    const words = quoted.find((each) => markedIn(citation.quote, each).some((part) => part.marked));
    return [words ? sentenceOf(citation, n, words) : { quote: [{ text: citation.quote, marked: false }], citation, n }];
  });
  const [figure] = figures;
  const shown = new Set([figure, ...(figure?.operands ?? [])].map((each) => each && citations[each.citation - 1]?.url));
  const cited = note.citations.flatMap((n) => citations[n - 1] ?? []);
  const [first] = cited;
  const several = new Set(citations.map(({ report }) => report)).size > 1;
  const pointed = sentences.filter(({ quote }) => quote.some((part) => part.marked));
  const allQuoted = pointed.length > 0 && pointed.length === sentences.length;
  const plain = allQuoted && cited.every(({ url }) => !CELL.test(url) || shown.has(url));
  return {
    note,
    // One whose words are quoted says it; the others have their marks. Where the note has to say all of it, it quotes them itself.
    sentences: allQuoted ? (plain ? pointed : []) : pointed[0] ? pointed : sentences,
    plain,
    whose: several && first ? `${first.issuer} ${first.year}年` : "",
  };
}

/** What a computed figure was made from; null when it was not computed, or from nothing that is shown. */
function sumOf(figure: Figure, { answer, citations }: Answer): Sum | null {
  const operands = figure.operands ?? [];
  if (figure.state !== "derived" || !operands[0]) return null;
  const { formula = "=" } = figure;
  // 有3个: they are counted, not added up.
  const counted = !/[=≈]/.test(formula);
  const isOfMany = (of: readonly Figure[] = []): boolean => new Set(of.map(({ citation }) => citations[citation - 1]?.issuer)).size > 1;
  // A mean or a sum of many has no row of its own: its first report's name would stand for all of them. The sentence says whose it is.
  if (operands.some((each) => isOfMany(each.operands) || (counted && each.operands))) return null;
  const sides = operands.map((operand) => ({ operand, cited: citations[operand.citation - 1] }));
  const several = isOfMany(operands);
  const years = new Set(sides.map(({ cited }) => cited?.year)).size > 1;
  const [year = 0, since = year] = sides.map(({ cited }) => cited?.year);
  const [now = 0, before = 0] = operands.map(({ value }) => value);
  const [dividend, operator] = formula.split(" ");
  // Of 2024年比2025年少62件 a sign would tell the contrary; a sum, a multiple or a share of two years is no change.
  const change = year > since && !several && !operands[2] && (operator === "−" || (operator === "÷" && dividend !== `${now}`));
  if (change) sides.reverse();
  const labels = operands.map(({ label }) => label);
  const tail = new Set(labels).size > 1 ? commonTail(labels) : (labels[0] ?? "");
  const joined = (parts: (string | false | undefined)[], by: string): string => parts.filter(Boolean).join(by);
  const rows = sides.map(({ operand: { label, text, value }, cited }): SumRow => {
    const whose = joined([(several || counted) && cited && calledIn(answer, cited.issuer), years && yearBeside(cited?.year, label)], " ");
    const name = joined([whose, label.slice(0, label.length - tail.length)], " · ");
    // What meets a condition is listed, nothing or not.
    return { label: name || label, cells: [{ text, url: cited?.url }], zero: !counted && !value && operands.length > 2 };
  });
  const made = (kind: Sum["kind"], text?: string, label = ""): Sum => ({
    kind,
    columns: [],
    rows,
    total: text ? { label, text } : null,
  });
  if (change) return made("change", signOf(now - before) + figure.text, `${since}→${year}`);
  if (counted) return made("sum");
  if (/[÷×−]/.test(formula)) return made("computed", formula);
  const [parts = "", result] = formula.split(" = ");
  const added = parts.split(" + ").filter((each) => each !== "0");
  // Of one that is not nothing there is nothing to add up, and its number stands in the sentence already.
  return made("sum", result && added.length > 1 ? `${added.join(" + ")} = ${result}` : undefined);
}
