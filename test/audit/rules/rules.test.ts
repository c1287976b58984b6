// Each rule of the audit by itself (src/audit/rules/), with what it must find and what it must leave alone.
import { describe, expect, test } from "vitest";
import type { NewFinding } from "../../../src/audit/finding.ts";
import { betweenYears, yearBefore } from "../../../src/audit/rules/between-years.ts";
import { changes } from "../../../src/audit/rules/changes.ts";
import { formCells } from "../../../src/audit/rules/form-cells.ts";
import { formIdentities } from "../../../src/audit/rules/identities.ts";
import { repeatedText } from "../../../src/audit/rules/repeated-text.ts";
import { reportOf, requests } from "../make.ts";

const pairs = (found: readonly NewFinding[]): [number, number][] => found.map(({ left, right }) => [left, right]);

describe("changes", () => {
  const before = reportOf({ year: 2023, figures: requests(80) });
  const now = (text: string) => reportOf({ year: 2024, figures: requests(60), prose: [text] });
  test.each([
    ["收到政府信息公开申请60件，较上年下降25%。", []],
    ["收到政府信息公开申请60件，较上年下降52%。", [[52, 25]]],
    ["收到政府信息公开申请60件，较上年增长25%。", [[25, -25]]],
    ["收到政府信息公开申请60件，较往年下降52%。", []],
    ["收到政府信息公开申请60件，较上年下降约52%。", []],
  ] as [string, [number, number][]][])("%s", (text, found) => expect(pairs(changes([before, now(text)]))).toEqual(found));
  test("no whole number of the year before can give the change", () => {
    const alone = reportOf({ prose: ["走访商户7户次，开展义诊3次，较上年增长77%。"] });
    expect(changes([alone]).map(({ severity }) => severity)).toEqual(["warning"]);
    expect(changes([reportOf({ prose: ["开展义诊3次，较上年增长50%。"] })])).toEqual([]);
  });
});

describe("between-years", () => {
  test("what is carried out of one year is carried into the next", () => {
    const out = reportOf({ year: 2023, figures: { "carried_out@total": 6, "carried_out@natural_person": 6 } });
    const into = reportOf({ year: 2024, figures: { "carried_in@total": 9, "carried_in@natural_person": 9 } });
    expect(pairs(betweenYears([out, into]))).toEqual([[9, 6]]);
    expect(yearBefore(into)).toBe("jia-2023");
  });
  test("blank is not zero, and the year before last proves nothing", () => {
    const blank = reportOf({ year: 2023, figures: { "carried_out@total": null } });
    const into = reportOf({ year: 2024, figures: { "carried_in@total": 9 } });
    expect(betweenYears([blank, into])).toEqual([]);
    expect(betweenYears([reportOf({ year: 2022 }), into])).toEqual([]);
  });
});

describe("form-cells", () => {
  test("a cell that the file does not have, and none that is blank", () => {
    expect(formCells([reportOf({ without: ["received@welfare"] })]).map(({ kind }) => kind)).toEqual(["form"]);
    expect(formCells([reportOf({ figures: { "received@welfare": null } })])).toEqual([]);
  });
});

describe("identities", () => {
  test.each([
    [{ "received@natural_person": 4, "received@total": 5 }, [[5, 4]]],
    [{ "reconsideration.upheld": 2, "reconsideration.total": 1 }, [[1, 2]]],
  ] as [Record<string, number>, [number, number][]][])("%o", (figures, found) =>
    expect(pairs(formIdentities([reportOf({ figures })]))).toEqual(expect.arrayContaining(found)),
  );
  test("half a sum proves nothing", () =>
    expect(formIdentities([reportOf({ figures: { "reconsideration.upheld": null, "reconsideration.total": 1 } })])).toEqual([]));
});

describe("repeated-text", () => {
  const sentence = "针对群众反映集中的道路破损与路灯不亮等民生问题，逐条核实并在社区公告栏张榜公布整改结果与责任人姓名。";
  const half = sentence.replace("，", ",");
  test("a sentence of the year before, in whatever width", () => {
    const found = repeatedText([reportOf({ year: 2023, prose: [sentence] }), reportOf({ year: 2024, prose: [half] })]);
    expect(found.map(({ report, kind }) => [report, kind])).toEqual([["jia-2024", "repeated_text"]]);
  });
  test("short sentences are alike by chance", () =>
    expect(
      repeatedText([reportOf({ year: 2023, prose: ["按期公开信息。"] }), reportOf({ year: 2024, prose: ["按期公开信息。"] })]),
    ).toEqual([]));
});
