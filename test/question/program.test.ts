// Programs of word templates (src/question/template.ts), run at a place of a text (src/question/program.ts).
import { expect, test } from "vitest";
import { endOf, loaded } from "../../src/question/program.ts";
import { programOf } from "../../src/question/template.ts";

const endIn = (template: string, text: string, at = 0): number => endOf(loaded(programOf(template)), text, at);

test.each([
  ["公开", "公开了", 2],
  ["公开", "公告", -1],
  ["公开", "公", -1],
  ["(没|没有)公开", "没有公开", 4],
  ["(甲|甲乙)丙", "甲乙丙", 3],
  ["(甲乙|甲)乙", "甲乙", 2],
  ["((甲|)乙|)丙", "甲乙丙", 3],
  ["((甲|)乙|)丙", "丙", 1],
  ["((甲|)乙|)丙", "甲丙", -1],
  ["到#止", "到2024年度止", 8],
  ["到#度", "到二〇二四年度", 7],
  ["到#", "到2024", -1],
  ["收=(多少|几)", "收几件", 1],
  ["收(到|)=到", "收到", 1],
  ["收=多少", "收入", -1],
  ["收=(吗|$)", "收", 1],
  ["[甲]_乙", "(甲) 乙", 5],
  ["a.b", "axb", -1],
])("%s in %s ends at %i", (template, text, end) => expect(endIn(template, text)).toBe(end));

test("a place behind the beginning", () => expect(endIn("(不|)公开", "已经不公开了", 2)).toBe(5));
test.each(["(不|没公开", "不)公开", "不|公开", "收=(多少", "收=多少)"])("%s is no template", (template) =>
  expect(() => programOf(template)).toThrow("word template"),
);
test("a template has no characters of private use, which programs are written in", () =>
  expect(() => programOf("收\u{e001}")).toThrow("word template"));
test("a text may have them", () => expect(endIn("(不|)收", "\u{e001}收")).toBe(-1));
