// corpus/answers.json: what may stand in it, and what its faults are told as.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildSite } from "../../src/build/site.ts";
import { AnswersFile } from "../../src/site/answers.ts";
import { faultLine, readOperatorFile } from "../../src/site/operator-file.ts";
import { siteOf } from "../../src/site/site.ts";

const faults = (text: string): string[] => {
  const read = readOperatorFile(text, AnswersFile);
  return read.ok ? [] : read.error.map((fault) => faultLine("answers.json", fault));
};
const one = (questions: string, text = "甲", more = ""): string =>
  `{ "answers": [\n{ "questions": [${questions}],\n "text": "${text}"${more} } ] }`;

test.each([
  [one('"办公|上班 时间", "几点开门"'), []],
  [one('"办公|上班 时间"', "甲", ', "link": "https://www.example.gov.cn/"'), []],
  [one(""), ["answers.json 第 2 行：answers.0.questions：至少写一条问法"]],
  [one('"几"'), ["answers.json 第 2 行：answers.0.questions.0：太短，会答到别的问题上"]],
  [one('"办公时间|几"'), ["answers.json 第 2 行：answers.0.questions.0：太短，会答到别的问题上"]],
  [one('"办公|"'), ["answers.json 第 2 行：answers.0.questions.0：“|”两边都要有词"]],
  [one('"办公时间", "办公时间"'), ["answers.json 第 2 行：answers.0.questions.1：这条问法写了两次"]],
  [one('"办公时间"', ""), ["answers.json 第 3 行：answers.0.text：不能为空"]],
  [
    one('"办公时间"', "甲", ', "link": "www.example.gov.cn"'),
    ["answers.json 第 3 行：answers.0.link：应为以 http:// 或 https:// 开头的完整网址"],
  ],
  [one('"办公时间"', "甲", ', "url": "https://a.cn"'), ["answers.json 第 3 行：answers.0.url：没有这个字段"]],
  ['{ "answers": [ { "questions": ["办公时间"] } ] }', ["answers.json 第 1 行：answers.0.text：缺少答复 text"]],
])("%s", (text, expected) => {
  const told = faults(text);
  expect(told.length).toBe(expected.length);
  for (const [i, fault] of expected.entries()) expect(told[i]).toContain(fault);
});

test("the build reads it beside site.json and tells its faults", async () => {
  const directory = await mkdtemp(join(tmpdir(), "answers-"));
  try {
    expect(siteOf(await buildSite(directory)).answers).toEqual([]);
    await writeFile(join(directory, "answers.json"), one('"办公 时间"', "工作日9点到17点"));
    expect(siteOf(await buildSite(directory)).answers).toEqual([{ id: "1", questions: ["办公 时间"], text: "工作日9点到17点" }]);
    await writeFile(join(directory, "answers.json"), one('"办公 时间"', ""));
    await expect(buildSite(directory)).rejects.toThrow("corpus/answers.json 第 3 行：answers.0.text：不能为空");
  } finally {
    await rm(directory, { recursive: true });
  }
});
