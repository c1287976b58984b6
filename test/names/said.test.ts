// Sentences that say who made a report, and those that speak of somebody else.
import { expect, test } from "vitest";
import { issuersOf } from "../../src/names/said.ts";

const said = (prose: string) => issuersOf({ title: "", named: [], file: "a", prose, lines: [] });

test.each([
  "本年度报告由桐城市科技局根据《中华人民共和国政府信息公开条例》编制。",
  "本报告由桐城市科技局负责解释。",
  "由桐城市科技局牵头，会同各科室编写。",
  "按照要求，我局（桐城市科技局）编制了2023年政府信息公开工作年度报告。",
  "桐城市科技局（以下简称“我局”）认真落实条例。",
  "桐城市科技局2023年政府信息公开工作年度报告本报告所列数据的统计期限自2023年1月1日起。",
])("%s", (prose) => {
  expect(said(prose)[0]).toBe("桐城市科技局");
});

test.each(["全年检查由桐城市审计局负责，共抽查12次。", "我局认真落实，由办公室负责发布。", "按照桐城市2023年政府信息公开工作要点。"])(
  "%s names nobody",
  (prose) => {
    expect(said(prose).filter((name) => name.startsWith("桐城市"))).toEqual([]);
  },
);
