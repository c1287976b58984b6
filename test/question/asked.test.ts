// What kind of question the parts make (src/question/asked.ts): what is answered by what.
import { describe, expect, test } from "vitest";
import { partsOf, understandingOf, withParts } from "../../src/question/asked.ts";
import type { Understanding } from "../../src/question/understanding.ts";
import { read } from "./directory.ts";

const asked = (question: string): Understanding => {
  const [found] = read(question);
  if (!found) throw new Error("nothing understood");
  return found;
};

test.each<[string, Understanding["kind"]]>([
  ["利通区2024年收到多少件申请", "figure"],
  ["哪个机关的行政处罚最多", "figure"],
  ["利通区和隆德县谁的培训多", "figure"],
  ["利通区发布信息多少条", "stated"],
  ["隆德县微博占微信的百分之几", "figure"],
  ["利通区电话是多少", "contact"],
  ["利通区2024年整体情况如何", "section"],
  ["利通区存在什么问题", "passage"],
  ["利通区2024年年报讲了什么", "overview"],
  ["哪些报告自相矛盾", "contradictions"],
  ["什么是不予处理", "term"],
  ["怎么申请政府信息公开", "help"],
  ["哪些报告提到了人工智能", "search"],
  ["哪些单位没有2024年的报告", "unpublished"],
  ["有哪些报告", "reports"],
  ["写一首诗", "outside"],
])("%s is a question of the kind %s", (question, kind) => expect(asked(question).kind).toBe(kind));

describe("what only one kind has", () => {
  test("the terms, the one asked for first", () => expect(asked("不予处理和不予公开有什么区别")).toMatchObject({ kind: "term" }));
  test("a reason why it is none to these reports", () => {
    const { kind, ...rest } = asked("写一首诗");
    expect([kind, "why" in rest, "terms" in rest]).toEqual(["outside", true, false]);
  });
});

test.each(["利通区2024年收到多少件申请", "什么是不予处理", "写一首诗", "怎么申请政府信息公开", "哪些报告提到了人工智能"])(
  "%s taken apart and put together is the same",
  (question) => expect(understandingOf(partsOf(asked(question)))).toEqual(asked(question)),
);

test("other parts may make another kind of it", () => {
  const told = asked("利通区发布信息多少条");
  expect(withParts(told, { numeric: false }).kind).toBe("passage");
  expect(withParts(told, { quantities: { value: [{ kind: "figure", key: "received@total" }], origin: "said" } }).kind).toBe("figure");
});

test("what lacks the part that its kind needs asks for passages", () =>
  expect(withParts(asked("利通区存在什么问题"), { operation: { value: "define", origin: "assumed" } }).kind).toBe("passage"));
