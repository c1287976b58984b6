// What "copy with citation" puts on the clipboard.
import { expect, test } from "vitest";
import { citedText } from "../../../src/pages/view/copy.ts";
import { ANSWERS } from "../../widget/answers.ts";

test("question, answer, notes, every source with its verbatim quote and address, the answer's own address", () => {
  const answer = ANSWERS.lookup;
  if (!answer) throw new Error("no such answer");
  expect(citedText("收到多少？", answer, "https://host", "zh")).toBe(
    [
      "收到多少？\n吴忠市利通区2024年新收政府信息公开申请38件。[1]",
      "没有说明年份，按最近的2024年报告回答。",
      "来源：\n[1] 吴忠市利通区，《利通区 2024 年政府信息公开工作年度报告》，三、收到和处理政府信息公开申请情况：“一、本年新收政府信息公开申请数量 · 总计：38” https://host/reports/litong-2024#cell-received@total",
      "https://host/?q=%E6%94%B6%E5%88%B0%E5%A4%9A%E5%B0%91%EF%BC%9F",
    ].join("\n\n"),
  );
});

test("without sources only question, answer and address", () => {
  const answer = ANSWERS.out_of_scope;
  if (!answer) throw new Error("no such answer");
  expect(citedText("写诗", answer, "https://host", "en")).toBe(`写诗\n${answer.answer}\n\nhttps://host/?q=%E5%86%99%E8%AF%97`);
});
