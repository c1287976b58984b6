// Each word of a question is traced to the file it is written down in.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { recordFile } from "../../src/form/files.ts";
import { LISTS } from "../../src/question/parsers/lists.ts";
import { type Token, textOf } from "../../src/question/tokens.ts";
import { understand } from "../../src/question/understand.ts";
import { fileOf } from "../../src/question/word-files.ts";
import { reading } from "./directory.ts";

function filesOf(question: string): Record<string, string | null> {
  const files: Record<string, string | null> = {};
  const tokens = (text: string, all: readonly Token[]) => {
    for (const token of all) files[textOf(text, token)] = fileOf(token, text);
  };
  understand(question, reading(), { tokens, step() {} });
  return files;
}

test.each([
  ["利通区2024年收到多少件申请", "收到", "src/form/records/requests.ts"],
  ["利通区2024年收到多少件申请", "利通区", "corpus/agencies.json"],
  ["利通区2024年收到多少件申请", "多少", "src/question/words/asking.ts"],
  ["利通区2024年收到多少件申请", "件", "src/question/words/asking.ts"],
  ["利通区商业企业的申请多少件", "商业企业", "src/form/records/applicants.ts"],
  ["隆德县结果维持的行政复议几件", "行政复议", "src/form/records/disputes.ts"],
  ["隆德县现行有效的规章几件", "规章", "src/form/records/documents.ts"],
  ["老实说隆德县罚了多少", "老实说", "src/question/words/asides.ts"],
  ["how many requests did litong receive", "receive", "src/form/records/requests.ts"],
  ["how many requests did litong receive", "how many", "src/question/words/english.ts"],
  ["行政许可最多的前三名", "前三名", "src/question/parsers/ranking.ts"],
  ["隆德县元宇宙几次", "元宇宙", null],
])("%s: %s", (question, word, file) => expect(filesOf(question)[word]).toBe(file));

test("every list's file is there, and says what it is said to", () => {
  for (const { file } of LISTS) expect([file, existsSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)))]).toEqual([file, true]);
  expect(recordFile("request", "received")).toBe("src/form/records/requests.ts");
  expect(recordFile("applicant", "other")).toBe("src/form/records/applicants.ts");
  expect(recordFile("dispute", "other")).toBe("src/form/records/disputes.ts");
  expect(recordFile("request", "misc")).toBeNull();
});
