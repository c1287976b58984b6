// What a question asks of prose, as fields (src/question/prose/asked.ts).
import { describe, expect, test } from "vitest";
import { type ProseAsked, proseAsked, withTopic } from "../../../src/question/prose/asked.ts";

test.each<[string, Partial<ProseAsked>]>([
  ["有没有政府公报", { whether: true, exists: true }],
  ["是否开展过培训", { whether: true }],
  ["发过通报吗", { whether: true }],
  ["五大平台是哪些", { each: true }],
  ["三个问题分别是什么内容", { each: true, aspect: { name: "problems", rest: "三个分别内容" } }],
  ["有几件没给答复", { denied: true }],
  ["没有公开的有几件", { denied: true }],
  ["未成年人申请几件", {}],
  ["没收了几件", {}],
  ["打算怎么改进培训", { planned: true, aspect: { name: "plans", rest: "培训" } }],
  ["上半年收到几件", { periods: ["上半年"] }],
  ["how many requests in march", { periods: ["3月"] }],
  ["3月和4月收到几件", { periods: ["3月", "4月"] }],
  ["超期的有几件，关停的账号有几个", { fates: ["overdue", "closed"] }],
  ["公开办的地址在哪里", { aspect: { name: "address", rest: "公开办地址" }, contact: { fields: ["address"] } }],
])("%s", (text, fields) => expect(proseAsked(text, text, "zh-Hans")).toEqual({ periods: [], fates: [], ...fields }));

describe("with its topic in other words", () => {
  test("an aspect keeps its name, and is narrowed by them", () => {
    const asked = proseAsked("培训有什么问题", "培训 问题", "zh-Hans");
    expect(withTopic(asked, "政策解读", "zh-Hans").aspect).toEqual({ name: "problems", rest: "政策解读" });
  });
  test("of an English question the topic says whether there is one", () => {
    const asked = proseAsked("what went wrong", "困难", "en");
    expect(asked.aspect?.name).toBe("problems");
    expect(withTopic(asked, "培训", "en").aspect).toBeUndefined();
  });
});
