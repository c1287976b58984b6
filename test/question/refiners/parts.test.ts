// A figure and its parts, all of them (src/question/refiners/parts.ts).
import { describe, expect, test } from "vitest";
import { factsOf } from "../../../src/question/refiners/facts.ts";
import { history } from "../../../src/question/refiners/history.ts";
import { saysWholly, widened, withWhole } from "../../../src/question/refiners/parts.ts";
import { after, measured } from "./run.ts";

/** The draft as the operations find it. */
const draft = (text: string) => after(history, text);

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

test.each([
  ["隆德县行政复议都维持了吗", true, "reconsideration.upheld reconsideration.total"],
  ["隆德县收到的申请都给公开了吗", true, "disclosed@total handled@total"],
  ["隆德县行政复议维持了几件", false, "reconsideration.upheld"],
])("%s: all of them, %s", (text, wholly, expected) => {
  expect(saysWholly(draft(text))).toBe(wholly);
  expect(measured(withWhole(draft(text)))).toBe(expected);
});
