// A model's text as models really write it -> sentences, labels and marks, with nothing of its dress.
import { describe, expect, test } from "vitest";
import { normalise } from "../../../src/answer/model/normalise.ts";

const QUESTION = "云山区做了哪些培训？";
const said = (raw: string) =>
  normalise(raw, QUESTION).written.map(({ kind, label, pieces }) => [
    kind,
    ...(label ? [label] : []),
    ...pieces.map(({ text, marks }) => `${text}|${marks}`),
  ]);

const PLAIN = [["sentence", "举办培训班2期|1"]];
describe("one sentence in many dresses", () => {
  test.each([
    "举办培训班2期[1]。",
    "举办培训班2期。[1]",
    "**举办培训班2期**【1】。",
    "举办培训班2期〔1〕。",
    "举办培训班2期[[1]]。",
    "举办培训班2期[^1]。",
    "举办培训班2期【1†source】。",
    "举办培训班2期（1）。",
    "举办培训班2期(来源：[1])。",
    "举办培训班2期①。",
    "<think>先看第3段，应该是2期</think>举办培训班2期[1]。",
    "先看第3段\n</think>\n举办培训班2期[1]。",
    '```json\n{"answer": "举办培训班2期[1]。", "citations": [1]}\n```',
    "```\n举办培训班2期[1]。\n```",
    "## 培训情况\n举办培训班2期[1]。",
    "根据提供的资料，举办培训班2期[1]。",
    "好的，根据您提供的材料显示，举办培训班2期[1]。\n\n希望以上信息对您有帮助！",
    "云山区做了哪些培训？\n举办培训班2期[1]。",
    "综上所述，举办培训班2期[1]。以上内容均来自年度报告。",
    "举办培训班2期[1]。报告未提及具体时间。",
  ])("%j", (raw) => {
    expect(said(raw)).toEqual(PLAIN);
  });
  test("traditional characters", () => {
    const simplify = (text: string): string => text.replaceAll("舉辦", "举办").replaceAll("訓", "训");
    expect(normalise("舉辦培訓班2期[1]。", QUESTION, simplify).written[0]?.pieces[0]?.text).toBe("举办培训班2期");
  });
});

describe("lists", () => {
  test("an introduction with points under it", () => {
    expect(said("云山区的培训：\n- **业务**：举办培训班2期[1]\n- 接受评议[2][3]。")).toEqual([
      ["intro", "云山区的培训：|"],
      ["item", "业务", "举办培训班2期|1"],
      ["item", "接受评议|2,3"],
    ]);
  });
  test("what is announced right behind", () => {
    expect(said("云山区重视培训，主要体现在：举办培训班2期，接受公众评议[1]。")).toEqual([
      ["intro", "云山区重视培训，主要体现在：|"],
      ["sentence", "举办培训班2期，接受公众评议|1"],
    ]);
    expect(said("云山区收到申请15件，情况如下：均已办结[1]。").map(([kind]) => kind)).toEqual(["sentence"]);
  });
  test("points inside a sentence", () => {
    expect(said("存在以下不足：（1）重视不够；（2）更新不及时[1]。").map(([kind]) => kind)).toEqual(["intro", "item", "item"]);
  });
  test("a number at the head of a line is no mark", () => {
    expect(said("1. 举办培训班2期[1]\n2. 接受评议[2]")).toEqual([
      ["item", "举办培训班2期|1"],
      ["item", "接受评议|2"],
    ]);
  });
});

test("each stretch has the marks behind it", () => {
  expect(said("举办培训班2期[1]，接受公众评议[2][3]。")).toEqual([["sentence", "举办培训班2期|1", "接受公众评议|2,3"]]);
});
test("a document's number is no mark", () => {
  expect(said("按照国办函〔2020〕109号执行[2]。")).toEqual([["sentence", "按照国办函〔2020〕109号执行|2"]]);
});

describe("too little to answer with", () => {
  test.each(["材料不足", "根据提供的材料，无法回答该问题。", "资料中未提及培训的具体内容。", "抱歉，所给材料没有提到这一点。"])(
    "%s",
    (raw) => {
      expect(normalise(raw, QUESTION)).toEqual({ written: [], insufficient: true });
    },
  );
  test("nothing at all is not the same", () => {
    expect(normalise("", QUESTION)).toEqual({ written: [], insufficient: false });
  });
});
