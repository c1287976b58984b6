// Traditional characters -> simplified ones, for reading; what simplified texts use too stays.
import { expect, test } from "vitest";
import { learnTraditional } from "../../src/zh/learn-script.ts";
import { foldScript, isTraditional } from "../../src/zh/script.ts";

test("the form's words are known from the beginning", () => {
  expect(foldScript("政府信息公開行政複議、行政訴訟情況")).toBe("政府信息公开行政复议、行政诉讼情况");
  expect(foldScript("本年處理決定數量")).toBe("本年处理决定数量");
});

test("all others once a traditional text has come", async () => {
  expect(foldScript("寧遠縣")).not.toBe("宁远县");
  await learnTraditional();
  expect(foldScript("寧遠縣濱湖鄉")).toBe("宁远县滨湖乡");
  expect(foldScript("著作、乾坤、于右任")).toBe("著作、乾坤、于右任");
  expect(foldScript("寧遠縣2023年")).toHaveLength("寧遠縣2023年".length);
});

test("a text is traditional when it is so throughout", () => {
  expect(isTraditional("惠來縣教育局2023年政府信息公開工作年度報告 數據統計期限 總體情況 主動公開 收到和處理申請")).toBe(true);
  expect(isTraditional("隆德县2023年政府信息公开工作年度报告，國字一个")).toBe(false);
});

test("the form's words as Taiwan writes them, as long as they were", () => {
  expect(foldScript("政府資訊公開")).toBe("政府信息公开");
  expect(foldScript("行政規範性檔案")).toBe("行政规范性文件");
  expect(foldScript("资讯")).toBe("资讯");
});
