// A report packed and unpacked is the same report; what a worker opens of it is what was built.
import { describe, expect, test } from "vitest";
import { readCorpus } from "../../src/build/corpus.ts";
import { packReport, unpackReport } from "../../src/index/body.ts";
import { buildIndex, inListOrder } from "../../src/index/build.ts";
import { packCells } from "../../src/index/cells.ts";
import { OpenCorpus } from "../../src/index/corpus.ts";
import { type Report, summaryOf } from "../../src/report/report.ts";

const { reports, agencies, findings } = await readCorpus();

describe.each(reports.map((report) => [report.id, report] as const))("%s", (_, report) => {
  test("is the same after packing", () => {
    expect(unpackReport(summaryOf(report), packReport(report))).toEqual(report);
  });

  test("takes a third of its JSON at most", () => {
    const { body, passages, statements } = packReport(report);
    expect(body.length + statements.length + passages.join("").length).toBeLessThan(JSON.stringify(report).length / 3);
  });
});

test("cells whose text is not their value keep both; blank and missing cells stay apart", () => {
  const [first] = reports as [Report];
  const place = { line: 9, start: 100, end: 103 };
  const figures = {
    "received@total": { value: 1759.5, text: "1,759.5", place },
    "carried_in@total": { value: null, text: "—", place },
    "handled@total": { value: null, text: "", place },
    fees: { value: 0.1, text: "0.10万元", place },
    "other_handling@total": { value: 0, text: "0", place },
  };
  const report: Report = { ...first, figures };
  expect(unpackReport(summaryOf(report), packReport(report)).figures).toEqual(figures);
});

describe("the built corpus", () => {
  const built = buildIndex(reports, agencies, findings, () => "v1");

  test("is the same whatever order the reports come in", () => {
    expect(buildIndex(reports.toReversed(), agencies, findings, () => "v1")).toEqual(built);
  });

  test("opens each report, its passages and findings", () => {
    const corpus = new OpenCorpus(built.corpus);
    for (const report of inListOrder(reports)) {
      const entry = corpus.entry(report.id);
      if (!entry) throw new Error(report.id);
      const opened = corpus.open(entry);
      expect(opened.report()).toEqual(report);
      expect(opened.passage(report.passages.length)).toEqual(report.passages.at(-1));
      expect(opened.findings()).toEqual(findings.filter((finding) => finding.report === report.id));
      expect(() => opened.passage(report.passages.length + 1)).toThrow("no passage");
    }
    expect(corpus.entry("nowhere-2024")).toBeNull();
  });

  test("has the cells of a report where its line begins, and parses them when they are asked for", () => {
    const lines = built.corpus.split("\n");
    expect(lines[0]).not.toContain("received@total");
    const corpus = new OpenCorpus(built.corpus);
    for (const report of reports) expect(corpus.entry(report.id)?.cells).toEqual(packCells(report.form, report.figures));
  });

  test.each([
    ["cut", built.corpus.slice(0, -10)],
    ["of another build", built.corpus.replace('"format":8', '"format":2')],
  ])("is refused when %s", (_, text) => {
    expect(() => new OpenCorpus(text)).toThrow("run the build again");
  });
});
