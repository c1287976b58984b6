// Which reports a text names, whether or not they answer it.
import { expect, test } from "vitest";
import { selectionAsked } from "../../../src/answer/reports/asked-of.ts";
import type { Who } from "../../../src/names/directory.ts";
import type { Understanding, When, WithOrigin } from "../../../src/question/understanding.ts";

const meaning = (who: WithOrigin<Who[]>, when: WithOrigin<When>): Understanding => ({ who, when }) as unknown as Understanding;
const JIA: Who = { kind: "agency", id: "jia", name: "甲县" };
const said = <T>(value: T): WithOrigin<T> => ({ value, origin: "said" });
const assumed = <T>(value: T): WithOrigin<T> => ({ value, origin: "assumed" });
const NEWEST = assumed<When>({ kind: "latest" });
const OF_2023 = said<When>({ kind: "list", years: [2023] });

test.each([
  ["one agency", meaning(said([JIA]), NEWEST), { issuers: ["jia"] }],
  ["one agency and a year", meaning(said([JIA]), OF_2023), { issuers: ["jia"], years: [2023] }],
  ["all of a region", meaning(said<Who[]>([{ kind: "region", code: "64", name: "宁夏" }]), NEWEST), { regions: ["64"] }],
  ["a year alone", meaning(assumed<Who[]>([{ kind: "all" }]), OF_2023), { years: [2023] }],
  ["a place without a report selects nothing", meaning(said<Who[]>([{ kind: "outside", name: "乙县" }]), OF_2023), { reports: [] }],
  ["nobody and no year", meaning(assumed<Who[]>([{ kind: "all" }]), NEWEST), null],
] as const)("%s", (_, understood, selection) => {
  expect(selectionAsked([understood])).toEqual(selection);
});
