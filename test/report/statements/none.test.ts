// Sentences that say there was none, and what they say it of; names of platforms; and texts made to be gone over again and again.
import { describe, expect, it } from "vitest";
import type { Passage } from "../../../src/report/report.ts";
import { readNones } from "../../../src/report/statements/none.ts";
import { isPlatform } from "../../../src/report/statements/words.ts";

const passageOf = (text: string): Passage => ({ n: 1, section: 1, path: [], text, place: { line: 1, start: 0, end: text.length } });
const said = (text: string): string[][] =>
  readNones(text, passageOf(text)).map(({ subject, text: words, at }) => [subject, words, text.slice(...at)]);

describe("nones", () => {
  it.each([
    ["全年未收到政府信息公开申请。", "收到政府信息公开申请", "未收到"],
    ["全年未发生行政复议、行政诉讼案件，未收取费用。", "发生行政复议、行政诉讼案件", "未发生"],
    ["无行政复议、行政诉讼案件。", "行政复议、行政诉讼案件", "无"],
    ["本年度没有因政府信息公开引起的行政诉讼发生", "因政府信息公开引起的行政诉讼", "没有"],
    ["行政复议为零，行政诉讼零发生。", "行政复议", "为零"],
  ])("%s", (text, subject, words) => expect(said(text)).toContainEqual([subject, words, words]));
  it.each(["没有超出法定范围", "无正当理由", "工作人员没有。申请"])("%s", (text) => expect(said(text)).toEqual([]));
  it("of two in a clause the last is told where it stands", () =>
    expect(said("申请零发生诉讼零发生")).toEqual([["申请零发生诉讼", "零发生", "零发生"]]));
});

it.each(["政务微信", "“殷都政务”微信公众号", "其它各类平台等", "APP上", "led屏和电视"])("%s is a platform", (text) =>
  expect(isPlatform(text)).toBe(true),
);
it.each(["平台建设", "网站，平台x", "某某某某某某某某某某某某某微信", ""])("%s is none", (text) => expect(isPlatform(text)).toBe(false));

it("reads what is made to be gone over again and again at once", () => {
  const before = process.cpuUsage();
  for (const piece of ["未收到", "没有行政", "都无", "申请为零", "无因", "没有"])
    readNones(piece.repeat(20_000 / piece.length), passageOf(""));
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(1_000);
});
