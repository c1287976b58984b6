// What may be the number of what is asked (src/question/prose/counted-as.ts).
import { expect, test } from "vitest";
import { countedAs } from "../../../src/question/prose/counted-as.ts";

test.each([
  ["政务微信 发布 信息", { inPieces: true, asShare: false, asInformation: true }],
  ["政务新媒体 账号", { inPieces: false, asShare: false, asInformation: false }],
  ["及时应答率", { inPieces: false, asShare: true, asInformation: false }],
  // 消息 is 信息 in other words.
  ["公众号 消息", { inPieces: true, asShare: false, asInformation: true }],
])("%s", (topic, expected) => expect(countedAs(topic)).toMatchObject(expected));

test("a published thing is no piece of information, unless it is asked for by name", () => {
  expect(countedAs("发布 信息 报告").names("报告")).toBe(true);
  expect(countedAs("发布 信息").names("报告")).toBe(false);
});
