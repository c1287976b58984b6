// What no sentence of an answer may hold, whatever the evidence says (src/answer/model/guard/form.ts).
import { expect, test } from "vitest";
import { formFault } from "../../../../src/answer/model/guard/form.ts";

test.each([
  ["详见https://example.cn/a", "a link"],
  ["详见example.com", "a link"],
  ["<b>38件</b>", "markup"],
  ["收到{f9}件", "an unknown slot"],
  ["收到38件[7]", "a mark out of place"],
  ["收到\u200b38件", "a control or invisible character"],
  ["申請は38件", "another language"],
  ["您可以拨打电话", "talk of itself or to the reader"],
  ["抱歉，没有查到", "talk of itself or to the reader"],
  ["收到廿件", "a numeral of another script"],
  ["收到几件？", "an unanswered question"],
  ["一定会办好", "a promise"],
  ["由此可见成效显著", "advice"],
  ["我们收到38件", "we"],
  ["使用chatbot答复", "a word in another script"],
  ["收".repeat(401), "too long"],
])("%s: %s", (words, reason) => expect(formFault(words, words, [])).toBe(reason));

test("markup as the model wrote it", () => expect(formFault("收到38件", "**收到**38件", [])).toBe("markup"));
test.each(["我们", "保证", "APP"])("%s may be repeated from the report", (word) =>
  expect(formFault(`通过${word}主动公开政府信息`, "", [`通过${word}主动公开政府信息96条`])).toBeNull(),
);
test("a plain sentence has no fault", () => expect(formFault("全年收到申请38件", "全年收到申请38件", [])).toBeNull());
