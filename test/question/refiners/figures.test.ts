// Words for figures -> cells, totals and rates; words left over keep a cell from being taken (src/question/refiners/figures.ts).
import { describe, expect, test } from "vitest";
import { figures } from "../../../src/question/refiners/figures.ts";
import { changed, measured } from "./run.ts";

describe("known", () => {
  test.each([
    ["隆德县新收的申请有几件", "received@total"],
    ["隆德县商业企业提交了几件申请", "received@commercial"],
    ["隆德县予以公开的几件", "disclosed@total"],
    ["隆德县结转下年度的申请几件", "carried_out@total"],
    ["隆德县行政强制多少件", "coercive_measures"],
    ["隆德县行政许可和行政强制各多少件", "licences coercive_measures"],
    ["隆德县行政复议维持了几件", "reconsideration.upheld"],
    ["隆德县打了几场官司", "litigation.total"],
  ])("%s", (text, expected) => expect(measured(changed(figures, text))).toBe(expected));
});

describe("what is left over makes it a matter of prose, near a figure", () => {
  test.each([
    ["隆德县老年人提交了几件申请", "received@total", ["老年人"]],
    ["隆德县环保行政处罚多少件", "penalties", ["环保"]],
    ["隆德县罚款总额多少", "penalties", ["罚款总额"]],
  ])("%s", (text, key, open) => {
    const found = changed(figures, text).figures;
    expect(found).toMatchObject({ kind: "prose", near: { quantities: [{ kind: "figure", key }], open } });
  });
});

test.each([
  ["隆德县发布了几条微博", "prose"],
  ["隆德县规范性文件几件", "open"],
  // Taken in by a hotline: nothing says that they are requests.
  ["利通区12345受理多少件", "prose"],
])("%s: %s", (text, kind) => expect(changed(figures, text).figures?.kind).toBe(kind));
test("a question without any word of figures leaves them none", () => expect(changed(figures, "隆德县")).toEqual({}));

test("whom a decision was of is no column of the form", () =>
  expect(changed(figures, "隆德县给企业办了多少件行政许可").notToldApart).toEqual(["企业"]));

test("what a hotline takes in is near no figure of requests; what comes in over the net may be of requests", () => {
  expect(changed(figures, "利通区12345受理多少件").figures).toEqual({ kind: "prose" });
  expect(changed(figures, "利通区网上收到多少申请").figures).toMatchObject({ near: { open: ["网上"] } });
});
