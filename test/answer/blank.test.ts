// A cell that the report leaves blank: the answer says so and gives no number.
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { explain } from "../../src/answer/answer.ts";
import { buildIndex } from "../../src/index/build.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { reportOf } from "../audit/make.ts";
import { language } from "../question/directory.ts";

const report = reportOf({ id: "wuqia-2024", issuer: "克孜勒苏柯尔克孜自治州乌恰县", figures: { "received@welfare": null } });
const agencies = {
  issuers: { wuqia: { name: report.issuer, short: ["乌恰县"], region: "653024", level: "county" as const } },
  regions: {},
};
const { corpus, search } = buildIndex([report], agencies, [], (text) => createHash("sha256").update(text).digest("hex"));
const store = memoryStore({ corpus: async () => corpus, search: async () => search, isPlace: language.isPlace });

test.each(["乌恰县2024年社会公益组织的申请有多少件？", "How many requests did Wuqia receive from public welfare organisations in 2024?"])(
  "%s",
  async (question) => {
    const { answer } = await explain({ question }, { store, language: async () => language, today: "2026-11-27", newId: () => "a" });
    expect(answer.figures).toEqual([]);
    expect(answer.answer).toMatch(/没有填写|blank/);
  },
);
