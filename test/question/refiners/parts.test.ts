// A figure and its parts, a part and its whole (src/question/refiners/parts.ts).
import { describe, expect, test } from "vitest";
import type { FigureKey } from "../../../src/form/vocabulary.ts";
import { factsOf } from "../../../src/question/refiners/facts.ts";
import { history } from "../../../src/question/refiners/history.ts";
import { paired, saysWholly, shareOfEach, wholeOf, widened, withWhole } from "../../../src/question/refiners/parts.ts";
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

describe("widened", () => {
  const keys = (text: string) => measured(widened(draft(text), factsOf(draft(text)))).split(" ");
  test("a dispute's results, its total first", () =>
    expect(keys("隆德县行政复议各种结果各几件")).toEqual([
      "reconsideration.total",
      "reconsideration.upheld",
      "reconsideration.corrected",
      "reconsideration.other",
      "reconsideration.pending",
    ]));
  test("kinds of applicant", () => expect(keys("隆德县新收的申请是哪类人提交的")).toContain("received@commercial"));
  test("one number asked for stays one", () => expect(keys("隆德县行政复议一共几件")).toEqual(["reconsideration.total"]));
});

describe("paired", () => {
  test.each([
    ["隆德县企业提交的申请占比", "received@commercial received@total"],
    ["隆德县行政处罚占行政许可的比例", "penalties licences"],
    ["隆德县收到的申请中予以公开的占比", "disclosed@total received@total"],
    // A share that has a name of its own is a rate, and has no second figure.
    ["隆德县行政复议中维持的占比", "行政复议维持率"],
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
  ["隆德县行政复议都维持了吗", true, "reconsideration.upheld reconsideration.total"],
  ["隆德县行政复议维持了几件", false, "reconsideration.upheld"],
])("%s: all of them, %s", (text, wholly, expected) => {
  expect(saysWholly(draft(text))).toBe(wholly);
  expect(measured(withWhole(draft(text)))).toBe(expected);
});
