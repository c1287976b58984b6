// The steps of a check that are no frame, each by itself (src/check: stop, sums, sides, together, segment, values, english-each, english-numbers).
import { describe, expect, test } from "vitest";
import { ofAllIn } from "../../src/check/english-each.ts";
import { numbersIn } from "../../src/check/english-numbers.ts";
import { saysMore } from "../../src/check/frame.ts";
import { claimsSomething, clausesOf, isFramed, isTail, type Segment, withoutJoints } from "../../src/check/segment.ts";
import { comparedIn } from "../../src/check/sides.ts";
import { STOP } from "../../src/check/stop.ts";
import { saysWhom } from "../../src/check/subjects.ts";
import { partsOfSum, SUMS } from "../../src/check/sums.ts";
import { namedBefore, withNames } from "../../src/check/together.ts";
import { citationsFor, figureOf, named, unitOfQuantity, valueIn, valueSentence, valuesIn } from "../../src/check/values.ts";
import { claimText } from "../../src/check/wording.ts";
import { realCorpus } from "../support/corpus.ts";
import { agency, meaning } from "../support/meaning.ts";

test("what a clause ends with is no part of it", () => expect("全部公开，。 ".replace(STOP, "")).toBe("全部公开"));
test.each<[string, string[] | null]>([
  ["行政诉讼和维持的复议合计", ["行政诉讼", "维持的复议"]],
  ["利通区、隆德县两项加起来", ["利通区", "隆德县"]],
  ["行政诉讼合计", null],
  ["行政诉讼和复议", null],
])("%s adds up %j", (text, parts) => {
  expect(partsOfSum(text)).toEqual(parts);
  expect(SUMS.test(text)).toBe(text !== "行政诉讼和复议");
});
test.each<[string, { left: string; right: string } | null]>([
  ["微信比微博多", { left: "微信", right: "微博" }],
  ["微博没有微信那么多", { left: "微博", right: "微信" }],
  ["微信很多", null],
])("%s compares %j", (text, sides) => expect(comparedIn(text)).toEqual(sides));

test.each<[string, boolean]>([
  ["掌上可办事项覆盖面", true],
  ["来自 个人", false],
])("%s is completed by nothing that stands before it: %s", (topic, more) =>
  expect([saysMore(meaning({ topic })), saysMore(null)]).toEqual([more, false]),
);

const words = (text: string) => ({ kind: "words" as const, text, said: { text, segment: text } });
test("issuers named before: how many, and the claim with their names", () => {
  expect(namedBefore(words("两地合计145件"))).toBe(2);
  expect(namedBefore(words("上述三个单位都有诉讼"))).toBe(3);
  expect(namedBefore(words("他们都有诉讼"))).toBe("all");
  expect(namedBefore(words("利通区有诉讼"))).toBeNull();
  expect(withNames(words("两地都有诉讼"), ["利通区", "隆德县"])?.said.text).toBe("利通区、隆德县都有诉讼");
});

describe("a stretch of a text", () => {
  const segment = (text: string): Segment => ({ text, simple: text, start: 0, end: text.length, ofRequests: false, contacts: [] });
  test("is cut into clauses", () => {
    const text = "收到38件，全部公开。";
    expect(clausesOf(segment(text)).map(([from, to]) => withoutJoints(text.slice(from, to)).replace(STOP, ""))).toEqual([
      "收到38件",
      "全部公开",
    ]);
  });
  test.each([
    ["申请全部公开", true],
    ["只有隆德县有行政强制", true],
    ["没有一件诉讼", true],
    ["加强组织领导", false],
  ])("%s claims something in words: %s", (text, framed) => expect([isFramed(text), claimsSomething(text)]).toEqual([framed, framed]));
  test("a word or two at the end claim nothing", () => expect([isTail("一览"), isTail("均按时答复")]).toEqual([false, true]));
});

describe("in English", () => {
  test.each<[string, number, string]>([
    ["Litong received 38 requests", 38, ""],
    ["one third of requests", 33.33, "%"],
    ["about 2,000 posts", 2000, ""],
  ])("%s has %d", (text, value, unit) => {
    const [number] = numbersIn(text);
    expect(number?.value).toBe(value);
    if (unit) expect(number?.unit).toBe(unit);
  });
  test("a year is no number", () => expect(numbersIn("in 2024 it received requests")).toEqual([]));
  test("each of so many is said of all of them", () => {
    expect(ofAllIn("Every one of the 38 requests that Litong received was filed by an individual")).toMatchObject({
      number: { value: 38 },
      all: "all requests that Litong received was filed by an individual",
    });
    expect(ofAllIn("Litong received 38 requests")).toBeNull();
  });
});

describe("values of reports", () => {
  const received = figureOf("received@total");
  test("of each that has one, with unit and words", async () => {
    const { store } = await realCorpus();
    const found = await valuesIn({ years: [2024] }, received, store);
    expect(found.map(({ value }) => value).sort((a, b) => a - b)).toEqual([9, 15, 21, 38]);
    const litong = found.find(({ report }) => report.id === "litong-2024");
    expect(litong && valueSentence(litong, received)).toBe("吴忠市利通区2024年新收政府信息公开申请38件");
    expect(litong && named(litong.report)).toBe("吴忠市利通区2024年");
    expect(litong && (await valueIn(litong.report, received, store))).toBe(38);
    expect(unitOfQuantity(figureOf("fees"))).toBe("万元");
    const cells = await citationsFor(litong ? [litong.report, litong.report] : [], [figureOf("refused@total")], store);
    // Of eight reasons those that are not 0, each once.
    expect(cells).toHaveLength(2);
  });
});

test("whom a claim is of must be said", () => {
  expect(saysWhom(meaning({ who: [agency("litong")] }))).toBe(true);
  expect(saysWhom(meaning({ who: [] }))).toBe(false);
});
test("verdicts are told in words", () => {
  expect(claimText.supported("甲")).toBe("与报告一致：甲");
  expect(claimText.contradicted("甲")).toBe("与报告不一致：甲");
});
