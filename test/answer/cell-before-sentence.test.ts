// A cell of the form answers before a sentence that gives another number, however its column is asked for.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { explain } from "../../src/answer/answer.ts";
import { buildIndex } from "../../src/index/build.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { reportOf } from "../audit/make.ts";
import { language } from "../question/directory.ts";

const report = reportOf({
  id: "wuqia-2019",
  year: 2019,
  form: "2019",
  issuer: "克孜勒苏柯尔克孜自治州乌恰县",
  figures: {
    "regulations.published_total": 71,
    "normative_documents.published_total": 46,
    "procurement.amount": 8.75,
    "procurement.items": 4,
  },
  prose: ["门户网站对外公开规章6件，对外公开行政规范性文件5件，采购花了3万元。"],
});
const agencies = {
  issuers: { wuqia: { name: report.issuer, short: ["乌恰县"], region: "653024", level: "county" as const } },
  regions: {},
};
const { corpus, search } = buildIndex([report], agencies, [], (text) => createHash("sha256").update(text).digest("hex"));
const store = memoryStore({ corpus: async () => corpus, search: async () => search, isPlace: language.isPlace });

test.each([
  ["乌恰县2019年对外公开规章总数是多少？", "regulations.published_total", 71],
  ["乌恰县2019年对外公开了多少件规范性文件？", "normative_documents.published_total", 46],
  ["乌恰县2019年政府集中采购花了多少钱？", "procurement.amount", 8.75],
  ["乌恰县2019年政府采购用了多少万元？", "procurement.amount", 8.75],
])("%s", async (question, key, value) => {
  const { answer } = await explain({ question }, { store, language: async () => language, today: "2026-11-27", newId: () => "a" });
  expect(answer.figures.map((figure) => [figure.key, figure.value])).toEqual([[key, value]]);
});
