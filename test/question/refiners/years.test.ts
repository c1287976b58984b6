// Year words -> report years, from today (2025-06-01) or from the year spoken of (src/question/refiners/years.ts).
import { describe, expect, test } from "vitest";
import { years, yearsOf } from "../../../src/question/refiners/years.ts";
import { many } from "../directory.ts";
import { changed } from "./run.ts";

test.each([
  ["海原县2022年行政强制多少件", [2022]],
  ["海原县二〇二〇年行政强制多少件", [2020]],
  ["海原县去年行政强制多少件", [2024]],
  ["海原县前年行政强制多少件", [2023]],
  ["海原县2024年比2022年行政强制多多少", [2024, 2022]],
  ["海原县2022年到2024年行政强制分别多少件", [2022, 2023, 2024]],
  ["海原县22、23、24三年的行政强制", [2022, 2023, 2024]],
  ["海原县近三年行政强制多少件", [2022, 2023, 2024]],
  ["神木市近两年行政强制多少件", [2022, 2023]],
  ["海原县2023年行政强制多少件 >> 前一年呢", [2022]],
  ["海原县从2022年结转过来的申请有几件", [2023]],
])("%s", (conversation, expected) =>
  expect(changed(years, conversation, many).when).toMatchObject({ value: { kind: "list", years: expected }, origin: "said" }),
);

test.each([
  ["海原县历年行政强制", "every"],
  ["海原县最近一年行政强制多少件", "latest"],
])("%s: %s", (text, kind) => expect(changed(years, text, many).when?.value.kind).toBe(kind));
test("no year said, none set", () => expect(changed(years, "海原县行政强制多少件", many)).toEqual({}));

describe("report years of those asked of", () => {
  test.each([
    ["an authority", [{ kind: "agency" as const, id: "shenmu", name: "榆林市神木市" }], [2023, 2022]],
    ["a region", [{ kind: "region" as const, code: "61", name: "陕西省" }], [2023, 2022]],
    ["nobody: all", [], [2024, 2023, 2022, 2020, 2019]],
    ["somebody without reports: all", [{ kind: "outside" as const, name: "海淀区" }], [2024, 2023, 2022, 2020, 2019]],
  ])("%s", (_, who, expected) => expect(yearsOf(who, many)).toEqual(expected));
});
