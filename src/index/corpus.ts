// What the worker holds: the built corpus as a text and the bytes of an index, and how it is opened. `corpus.json` is the head as one line of JSON, then a line
// for each report, its parts between tabs; a part is parsed when a question needs it. `search.bin` is index/passages.ts's. No I/O. No clock.
import type { Finding, FindingKind } from "../contract.ts";
import type { Agency, Region } from "../names/directory.ts";
import { Recent } from "../recent.ts";
import type { Withdrawn } from "../report/history.ts";
import type { Passage, Report, ReportSummary, Statement } from "../report/report.ts";
import { packReport, textSpan, unpackPassage, unpackReport, unpackStatements } from "./body.ts";
import { type PackedCells, packCells } from "./cells.ts";

/** Raised whenever the built files change shape; a worker refuses files of another build. */
export const BUILD_FORMAT = 8;

/** What the head says of a report. */
type Listed = {
  agency: string;
  summary: ReportSummary;
  /** Of which kind the audit's findings are, one by one; left out when it has none. */
  found?: FindingKind[];
  /** UTF-16 units of the report's line, without its end. */
  length: number;
};
/** Its cells are parsed when first asked for: most questions need those of one report. */
export type CorpusEntry = Listed & { readonly cells: PackedCells };
export type CorpusHead<Entry = CorpusEntry> = {
  format: number;
  /** Changes whenever a report, an issuer or the program that read them does. */
  version: string;
  /** In the order every list shows: region, issuer, newest year first. */
  reports: Entry[];
  agencies: Agency[];
  regions: Region[];
  /** Reports that were held and taken back, for an answer to say so; left out when there are none. */
  withdrawn?: Withdrawn[];
};

/** As it is written. */
export type WrittenHead = CorpusHead<Listed>;

/** One line of the corpus: the cells' values, the parts of a report and the findings of the audit that concern it. */
export function writeLine(report: Report, findings: readonly Finding[]): string {
  const { body, statements, passages } = packReport(report);
  return [JSON.stringify(packCells(report.form, report.figures)), body, JSON.stringify(findings), statements, ...passages].join("\t");
}

export const writeCorpus = (head: WrittenHead, lines: readonly string[]): string => [JSON.stringify(head), ...lines].join("\n");

/** Reports kept open for the next question: those asked about are asked about again. */
const MOST_OPEN = 256;

/** The corpus text with its head read. Throws when the text is no corpus of this build: a worker must not answer from what it cannot vouch for. */
export class OpenCorpus {
  readonly head: CorpusHead;
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #position = new Map<string, number>();
  readonly #opened = new Recent<OpenReport>(MOST_OPEN);

  constructor(text: string) {
    const end = text.indexOf("\n");
    const written = JSON.parse(end < 0 ? text : text.slice(0, end)) as WrittenHead;
    if (written.format !== BUILD_FORMAT) throw new Error("the corpus is of another build: run the build again");
    this.#text = text;
    let at = end < 0 ? text.length + 1 : end + 1;
    const reports = written.reports.map((listed, i) => {
      const start = at;
      this.#starts.push(start);
      this.#position.set(listed.summary.id, i);
      at += listed.length + 1;
      return withCells(listed, () => text.slice(start, text.indexOf("\t", start)));
    });
    this.head = { ...written, reports };
    if (at !== text.length + 1) throw new Error("the built corpus is cut: run the build again");
  }

  entry(id: string): CorpusEntry | null {
    return this.head.reports[this.#position.get(id) ?? -1] ?? null;
  }

  open(entry: CorpusEntry): OpenReport {
    const { id } = entry.summary;
    const known = this.#opened.get(id);
    if (known) return known;
    const start = this.#starts[this.#position.get(id) ?? -1];
    if (start === undefined) throw new Error(`no report ${id} in the built corpus`);
    const opened = new OpenReport(entry.summary, this.#text.slice(start, start + entry.length));
    this.#opened.set(id, opened);
    return opened;
  }
}

function withCells(listed: Listed, packed: () => string): CorpusEntry {
  let cells: PackedCells | undefined;
  return {
    ...listed,
    get cells() {
      cells ??= JSON.parse(packed()) as PackedCells;
      return cells;
    },
  };
}

/** A line of the corpus; each part is parsed when first asked for, and is not to be changed. */
export class OpenReport {
  readonly #summary: ReportSummary;
  readonly #parts: string[];
  #report: Report | undefined;
  #findings: Finding[] | undefined;

  constructor(summary: ReportSummary, line: string) {
    this.#summary = summary;
    this.#parts = line.split("\t");
  }

  report(): Report {
    const [, body = "", , statements = "", ...passages] = this.#parts;
    this.#report ??= unpackReport(this.#summary, { body, statements, passages });
    return this.#report;
  }
  findings(): Finding[] {
    this.#findings ??= JSON.parse(this.#parts[2] ?? "") as Finding[];
    return this.#findings;
  }
  statements(): Statement[] {
    return this.#report?.statements ?? unpackStatements(this.#parts[3] ?? "");
  }
  /** `n` is 1-based. Throws when the report has no such passage. */
  passage(n: number): Passage {
    const packed = this.#packed(n);
    return this.#report?.passages[n - 1] ?? unpackPassage(packed, n);
  }
  /** Where the text of a passage stands in its packed form, for who looks at its characters only: signs may be escaped there, Han characters are not. */
  packedText(n: number): { packed: string; start: number; end: number } {
    const packed = this.#packed(n);
    return { packed, ...textSpan(packed) };
  }
  #packed(n: number): string {
    const packed = this.#parts[n + 3];
    if (packed === undefined) throw new Error(`no passage ${n} in ${this.#summary.id}`);
    return packed;
  }
}
