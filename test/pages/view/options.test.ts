// What tells options apart is marked in each, within the whole question (src/pages/view/options.ts).
import { expect, test } from "vitest";
import { optionsApart } from "../../../src/pages/view/options.ts";

test.each<[string, string[], string[]]>([
  ["issuers", ["殷都区收到多少申请", "西夏区收到多少申请", "古城镇收到多少申请"], ["殷都区", "西夏区", "古城镇"]],
  ["years", ["利通区2024年收到多少申请", "利通区2023年收到多少申请"], ["2024", "2023"]],
  ["figures", ["利通区行政复议结果纠正有多少件？", "利通区行政诉讼结果纠正有多少件？"], ["复议", "诉讼"]],
  ["one more word", ["利通区申请多少", "利通区企业申请多少"], ["", "企业"]],
  ["English", ["How many requests did Longde get?", "How many requests did Litong get?"], ["Longde", "Litong"]],
])("%s", (_, questions, own) => {
  const apart = optionsApart(questions);
  expect(apart.map(([, each]) => each)).toEqual(own);
  expect(apart.map((pieces) => pieces.join(""))).toEqual(questions);
});

test("of one question nothing is marked", () => expect(optionsApart(["利通区收到多少申请"])).toEqual([["利通区收到多少申请", "", ""]]));
