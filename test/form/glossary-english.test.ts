// The English glossary stands beside the Chinese one (src/form/glossary-english.ts), and is asked in English.
import { expect, test } from "vitest";
import { ENGLISH_TERMS } from "../../src/form/english-terms.ts";
import { GLOSSARY } from "../../src/form/glossary.ts";
import { sourceInEnglish, termInWords } from "../../src/form/glossary-english.ts";
import { read } from "../question/directory.ts";

test("explains terms that the Chinese glossary has", () => {
  const names = new Set(GLOSSARY.map(({ term }) => term));
  expect(Object.keys(ENGLISH_TERMS).filter((name) => !names.has(name))).toEqual([]);
  for (const { name, explanation } of Object.values(ENGLISH_TERMS)) expect(`${name}${explanation}`).not.toMatch(/\p{Script=Han}/u);
});

test("and every one of them, with a source in English", () => {
  expect(GLOSSARY.filter(({ term }) => !ENGLISH_TERMS[term]).map(({ term }) => term)).toEqual([]);
  expect(GLOSSARY.map(({ source }) => sourceInEnglish(source)).filter((source) => /\p{Script=Han}/u.test(source))).toEqual([]);
});

test("each by a name of its own", () => {
  for (const [term, { name }] of Object.entries(ENGLISH_TERMS)) expect([name, termInWords(name)]).toEqual([name, term]);
});

test.each([
  ["《中华人民共和国政府信息公开条例》第三十六条第（三）项", "Regulations on Open Government Information, Article 36"],
  ["《中华人民共和国政府信息公开条例》第十四条、第十五条", "Regulations on Open Government Information, Articles 14, 15"],
  ["《中华人民共和国行政处罚法》第二条", "《中华人民共和国行政处罚法》第二条"],
])("%s", (source, english) => expect(sourceInEnglish(source)).toBe(english));

test.each([
  ["What does corrected mean?", "结果纠正"],
  ["What is administrative reconsideration?", "行政复议"],
  ["What are natural persons?", "自然人"],
  ["Define administrative penalties", "行政处罚"],
  ['What does "carried over to next year" mean in the table?', "结转下年度继续办理"],
  ["What's the processing fee?", "信息处理费"],
  ["what is the win rate", "胜诉率"],
  ["Define legal-service providers", "法律服务机构"],
  ["What is the average number of requests received?", undefined],
  ["What are the penalties of Longde?", undefined],
  ["What is the refusal rate of Longde?", undefined],
])("%s", (question, term) => {
  const [asked] = read(question);
  expect(asked?.kind === "term" ? asked.terms[0] : undefined).toBe(term);
});
