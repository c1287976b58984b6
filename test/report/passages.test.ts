// Prose as the report reads: marks gone, cut sentences whole, one idea each, under its headings.
import { expect, test } from "vitest";
import { passagesOf } from "../../src/report/passages.ts";
import { readText } from "../../src/report/readers/text.ts";
import { sectionsOf } from "../../src/report/sections.ts";

const passages = (text: string) => passagesOf(sectionsOf(readText(text)).parts.filter(({ number }) => number > 0));
const texts = (text: string) => passages(text).map((each) => each.text);

test("sections are known at every level of heading, and bare", () => {
  const text =
    "## 一、总体情况\n甲。\n### 二、主动公开政府信息情况\n**三、收到和处理政府信息公开申请情况**\n四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n#### 五、存在的主要问题及改进情况\n乙。\n六、其他需要报告的事项\n无";
  expect(sectionsOf(readText(text)).sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(passages(text).map(({ section, text: each }) => [section, each])).toEqual([
    [1, "甲。"],
    [5, "乙。"],
    [6, "无"],
  ]);
});

test("a table of contents is no section", () => {
  const text =
    "目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n\n一、总体情况\n\n甲。\n\n二、主动公开政府信息情况\n\n规章\t0\t0\t0\n\n三、收到和处理政府信息公开申请情况\n\n乙。";
  expect(
    sectionsOf(readText(text))
      .parts.slice(1)
      .map(({ blocks }) => blocks.length),
  ).toEqual([1, 1, 1]);
});

test("a sentence cut by a page break is joined; a new paragraph is not", () => {
  expect(
    texts("一、总体情况\n\n2024年，全区共受理答复自然人、法人申请政府信息公开\n\n- 3 -\n\n件共38件。\n\n（二）其他情况。好。"),
  ).toEqual(["2024年，全区共受理答复自然人、法人申请政府信息公开件共38件。", "（二）其他情况。好。"]);
});

test("a heading of its own opens a path for what follows", () => {
  expect(
    passages("一、总体情况\n\n（一）主动公开。\n\n公开信息12条。\n\n1. 政策解读\n\n解读3件。\n\n（二）依申请公开。收到申请1件。").map(
      ({ path, text }) => [path, text],
    ),
  ).toEqual([
    [["（一）主动公开"], "公开信息12条。"],
    [["（一）主动公开", "1. 政策解读"], "解读3件。"],
    [["（二）依申请公开"], "（二）依申请公开。收到申请1件。"],
  ]);
});

test("a long paragraph is split at its own points, each under its lead", () => {
  const point = (n: string) => `${n}是${"完善公开制度".repeat(14)}。`;
  const found = passages(`六、其他需要报告的事项\n\n深化公开工作。${point("一")}${point("二")}${point("三")}`);
  expect(found.map(({ text }) => text.slice(0, 9))).toEqual(["深化公开工作。一是", "二是完善公开制度完", "三是完善公开制度完"]);
  expect(found.every(({ path }) => path[0] === "深化公开工作")).toBe(true);
});

test("marks go, the report's own spacing stays", () => {
  expect(texts("一、总体情况\n\n**政务公开。**公开信息 24017 条，见[公报](http://a.b)。")).toEqual([
    "政务公开。公开信息 24017 条，见公报。",
  ]);
});
