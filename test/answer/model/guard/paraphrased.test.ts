// Sentences about the shipped reports in words and orders of their own (=), and such as are made of a passage's words and false (*).
// A line is report, mark (+: the question asks what is planned), sentence and what was asked or said before.
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { follow } from "../../../../src/answer/model/guard/follow.ts";
import { withoutLayout } from "../../../../src/answer/model/guard/layout.ts";
import { type Source, sourcesOf } from "../../../../src/answer/model/sources.ts";
import { openLocal } from "../../../../src/cli/local.ts";
import { citePassage } from "../../../../src/report/report.ts";

const LINES = readFileSync(new URL("paraphrased.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));
const REPORTS = [...new Set(LINES.map(([report = ""]) => report))];

describe.each(REPORTS)("%s", (report) => {
  let sources: Source[];
  beforeAll(async () => {
    const { store } = await openLocal();
    const held = await store.report(report);
    const first = held?.passages.find(({ section }) => section > 0);
    sources = held && first ? await sourcesOf([citePassage(held, first)], store) : [];
  });

  test.each(LINES.filter(([of]) => of === report))("%s %s %s", (_, mark = "", text = "", given = "") => {
    const { ok } = follow(withoutLayout(text), sources, { planned: mark.includes("+"), given: withoutLayout(given) });
    expect(ok).toBe(mark.startsWith("="));
  });
});
