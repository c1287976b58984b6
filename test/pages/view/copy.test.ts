// What "copy with citation" puts on the clipboard.
import { expect, test } from "vitest";
import { citationText, citedText } from "../../../src/pages/view/copy.ts";
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

test("as the press cites: every report once, as one on line, with the day it was looked at and where its authority published it", () => {
  const answer = ANSWERS.lookup;
  const [first] = answer?.citations ?? [];
  if (!answer || !first) throw new Error("no such answer");
  const { source: _, ...unpublished } = first;
  const twice = { ...answer, citations: [first, first, { ...unpublished, report: "longde-2024", issuer: "固原市隆德县" }] };
  const [said = "", ...listed] = citationText(twice, "https://host", "2026-11-27").split("\n");
  expect(said).toBe("吴忠市利通区2024年新收政府信息公开申请38件。");
  expect(listed).toEqual([
    "吴忠市利通区. 利通区2024年政府信息公开工作年度报告：三、收到和处理政府信息公开申请情况[R/OL]. [2026-11-27]. https://www.example.gov.cn/litong/2024.html.",
    "固原市隆德县. 利通区2024年政府信息公开工作年度报告：三、收到和处理政府信息公开申请情况[R/OL]. [2026-11-27]. https://host/reports/litong-2024#cell-received@total.",
  ]);
});

test("who cites a number is told what the same report says against it", () => {
  const answer = ANSWERS.contradiction;
  if (!answer) throw new Error("no such answer");
  const [said, against] = citationText(answer, "https://host", "2026-11-27").split("\n");
  expect([said?.includes("6件"), against]).toEqual([
    true,
    "同一份报告的正文说“全年未发生涉及政府信息公开的行政诉讼案件”，与表格的6件不一致。",
  ]);
});
