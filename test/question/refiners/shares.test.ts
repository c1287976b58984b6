// Parts and wholes of what is asked in percent (src/question/refiners/shares.ts).
import { describe, expect, test } from "vitest";
import type { FigureKey } from "../../../src/form/vocabulary.ts";
import { history } from "../../../src/question/refiners/history.ts";
import { asksEachShare, eachShare, paired, shareOfEach, wholeOf } from "../../../src/question/refiners/shares.ts";
import { after, measured } from "./run.ts";

/** The draft as the operations find it. */
const draft = (text: string) => after(history, text);

test.each<[FigureKey, FigureKey | null]>([
  ["received@commercial", "received@total"],
  ["disclosed@total", "handled@total"],
  ["received@total", null],
  ["reconsideration.upheld", "reconsideration.total"],
  ["reconsideration.total", null],
  ["licences", null],
])("the whole of %s is %s", (part, whole) => expect(wholeOf(part)).toBe(whole));

describe("paired", () => {
  test.each([
    ["隆德县企业提交的申请占比", "received@commercial received@total"],
    ["隆德县行政处罚占行政许可的比例", "penalties licences"],
    ["隆德县收到的申请中予以公开的占比", "disclosed@total received@total"],
    // A share that has a name of its own is a rate, and has no second figure.
    ["隆德县行政复议中维持的占比", "行政复议维持率"],
    ["隆德县予以公开和部分公开一共占办结的几成", "disclosed@total partly_disclosed@total handled@total"],
    ["隆德县办结的申请中，公开的和部分公开的合计占比", "disclosed@total partly_disclosed@total handled@total"],
    ["隆德县无法提供加不予处理占比", "unavailable@total not_processed@total handled@total"],
    ["隆德县予以公开占部分公开的百分之几", "disclosed@total partly_disclosed@total"],
  ])("%s", (text, expected) => expect(measured(paired(draft(text)))).toBe(expected));
});

test("each report's own share is a rate", () => {
  const { figures } = shareOfEach(draft("哪家企业提交的申请占比最高"));
  expect(figures).toMatchObject({
    kind: "known",
    quantities: [{ kind: "rate", over: "received@commercial", under: "received@total" }],
  });
});

test.each([
  ["隆德县予以公开和部分公开各占几成", "disclosed@total/handled@total partly_disclosed@total/handled@total"],
  ["隆德县企业和个人分别占新收申请的百分之几", "received@commercial/received@total received@natural_person/received@total"],
])("%s: each for itself", (text, expected) => {
  expect(asksEachShare(draft(text))).toBe(true);
  const { figures } = eachShare(draft(text));
  const rates = figures.kind === "known" ? figures.quantities : [];
  expect(rates.map((each) => (each.kind === "rate" ? `${each.over}/${each.under}` : each.key)).join(" ")).toBe(expected);
});
