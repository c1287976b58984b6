// Lines of a text and their places (src/report/readers/lines.ts).
import { expect, test } from "vitest";
import { linesOf, quotedTogether, unquoted } from "../../../src/report/readers/lines.ts";

const textsIn = (text: string, separator: "," | "\t") => quotedTogether(linesOf(text), text, separator).map((line) => line.text);

test("marks of an answered letter are off where most lines have them, and the places count them", () => {
  const text = Array.from({ length: 25 }, (_, i) => `> > 第${i}行`).join("\n");
  const lines = linesOf(text);
  expect(lines.map((line) => line.text)).toContain("第7行");
  expect(lines.every((line) => text.startsWith(line.text, line.start))).toBe(true);
  expect(linesOf("首页\n> 政务公开\n> 年报").map((line) => line.text)).toEqual(["首页", "> 政务公开", "> 年报"]);
});
test("a quoted cell of several lines is one line's", () => {
  expect(textsIn('甲,"乙\n（丙，丁）",1,2\n戊,3', ",")).toEqual(['甲,"乙\n（丙，丁）",1,2', "戊,3"]);
  expect(textsIn('甲\t"乙\n丙"\t1\n戊\t3', "\t")).toEqual(['甲\t"乙\n丙"\t1', "戊\t3"]);
});
test("a quote that is never closed takes no other line", () =>
  expect(textsIn('甲,"乙\n丙,1\n丁,2', ",")).toEqual(['甲,"乙', "丙,1", "丁,2"]));
test("commas and doubled quotes in a quoted cell are its own", () => expect(unquoted('"1,234 ""件"""')).toBe('1,234 "件"'));
