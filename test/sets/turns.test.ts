// What stands behind a word for the first, a share, a bound or a place: the whole question is answered, beside figures that can be reckoned in the head (small.ts).
import { expect, test } from "vitest";
import { ask } from "./turns.ts";

test.each([
  // The first of a set in percent of it, or against its last.
  [
    "吴忠市直单位2024年新收申请合计>>最多的占全部的多少",
    "吴忠市教育局2024年新收政府信息公开申请占吴忠市市级部门2024年新收政府信息公开申请的83.33%（5 ÷ 6 × 100 = 83.33）[1][2]。",
  ],
  [
    "吴忠市直单位2024年新收申请最多的占几成",
    "吴忠市教育局2024年新收政府信息公开申请占吴忠市市级部门2024年新收政府信息公开申请的83.33%（5 ÷ 6 × 100 = 83.33）[1][2]。",
  ],
  [
    "吴忠市直单位2024年新收申请最多的是谁>>是最少的几倍",
    "吴忠市教育局、吴忠市财政局的新收政府信息公开申请无从计算：作为分母的数量是0件[1][2]。",
  ],
  ["2024年新收申请最多的是谁>>比最少的多几件", "吴忠市新收政府信息公开申请70件，比吴忠市财政局、吴忠市同心县的0件多70件[1][2]。"],
  ["盐池县2024年收到几件>>2023年呢>>降幅", "吴忠市盐池县2024年新收政府信息公开申请30件，比上年的40件减少10件（25%）[1][2]。"],
  [
    "2024年新收申请最少但不为零的是谁",
    "2024年的报告中，新收政府信息公开申请不等于0件的单位中，新收政府信息公开申请最少的是吴忠市审计局，为1件[1]。",
  ],
  // Who is set aside, added again, or only said to belong to those named.
  [
    "除了市本级，吴忠各区县2024年新收申请合计多少>>算上市本级呢",
    "吴忠市区县政府2024年、吴忠市2024年的报告中，新收政府信息公开申请合计130件（60 + 70 = 130）[1][2][4]。",
  ],
  [
    "吴忠市直单位（教育局除外）2024年申请合计",
    "吴忠市市级部门2024年的报告中，除吴忠市教育局外，新收政府信息公开申请合计1件（1 + 0 = 1）[1][2]。",
  ],
  [
    "2024年新收申请在20到60件之间的单位>>吴忠的呢>>只看县区",
    "吴忠市区县政府2024年的报告中，新收政府信息公开申请在20件到60件之间的单位如下：\n- 吴忠市利通区2024年：30件[1]\n- 吴忠市盐池县2024年：30件[2]",
  ],
  // A number with a bound is one of the figure spoken of, and none to be looked for.
  [
    "2024年新收申请不到15件的有哪些>>正好5件的是谁",
    "2024年的报告中，新收政府信息公开申请等于5件的单位如下：\n- 吴忠市教育局2024年：5件[1]",
  ],
  ["有没有哪个部门2024年一件都没公开", "部门2024年的报告中，没有予以公开的申请的单位如下：\n- 吴忠市财政局2024年：0件[1]"],
  // Those of the set spoken of are counted.
  [
    "吴忠各区县2024年新收申请合计>>为零的有几个",
    "吴忠市区县政府2024年的报告中，没有新收政府信息公开申请的单位有1个：吴忠市同心县2024年[1]。",
  ],
  // The year of a set is that of its members.
  ["吴忠各区县2023年新收申请合计>>利通区公开了几件", "吴忠市利通区2023年予以公开的申请1件[1]。"],
])("%s", async (turns, sentence) => {
  expect((await ask(turns)).answer).toBe(sentence);
});

test.each(["2024年吴忠全市所有单位（含市政府、县区、部门）一共新收多少件申请？", "全吴忠2024年新收申请一共多少件"])(
  "%s: everyone who lies there",
  async (question) => {
    const { answer: text } = await ask(question);
    expect(text).toContain("新收政府信息公开申请合计136件（70 + 1 + 5 + 0 + 30 + 30 + 0 = 136）");
  },
);

test.each([
  ["吴忠2024年哪些单位有报告", "收录了7份报告"],
  ["吴忠2025年有哪些单位有报告", "收录了1份报告"],
  ["盐池县哪几年的", "收录了2份报告"],
])("%s: the reports that are held", async (question, words) => {
  expect((await ask(question)).answer).toContain(words);
});
