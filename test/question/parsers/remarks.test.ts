// What is only remarked beside a question, a guess or what is not meant, narrows nothing.
import { describe, expect, test } from "vitest";
import { read } from "../directory.ts";

const keysOf = (question: string): unknown =>
  read(question)[0]?.quantities.value.map((each) => (each.kind === "figure" ? each.key : each.name));

describe("a guess behind what asks how many", () => {
  test.each([
    ["隆德县行政处罚多少件两万八还是三万八来着", ["penalties"]],
    ["利通区许可办了多少件呀五千几", ["licences"]],
    ["利通区罚了多少件，我听说一百来件", ["penalties"]],
  ])("%s", (question, keys) => expect(keysOf(question)).toEqual(keys));
  test("is no bound of its own", () => expect(read("行政处罚超过二十几件的有多少家")[0]?.condition).toBeDefined());
});

describe("what is said not to be meant", () => {
  test.each([
    ["隆德县不是处罚是强制的有多少件", ["coercive_measures"]],
    ["利通区的申请里不是全给、也不是全不给，叫“部分公开”的有几件", ["partly_disclosed@total"]],
  ])("%s", (question, keys) => expect(keysOf(question)).toEqual(keys));
  test("is kept where nothing else is named", () => expect(keysOf("隆德县是不是有行政强制")).toEqual(["coercive_measures"]));
});

describe("a clause of who asks", () => {
  test.each([
    ["我今年七十三了，利通区新收申请多少件", ["received@total"]],
    ["我是安阳的一名老党员，殷都区政府办公室收到的申请是多少件", ["received@total"]],
  ])("%s", (question, keys) => {
    expect(keysOf(question)).toEqual(keys);
    expect(read(question)[0]?.who.value).toHaveLength(1);
  });
});
