// What an operation reads: figures of the form, or numbers of the prose by what they are about (src/answer/operations/operand.ts).
import { expect, test } from "vitest";
import { measuresOf } from "../../../src/answer/operations/operand.ts";
import { operandsOf } from "../../../src/form/vocabulary.ts";
import { figure, meaning } from "../../support/meaning.ts";

test("the figures that are named", () =>
  expect(measuresOf(meaning({ keys: ["received@total", "fees"] }))).toEqual([figure("received@total"), figure("fees")]));
test("over one figure of several reports the members of a family stand for their total", () => {
  const keys = operandsOf("refused@total", "2021") ?? [];
  expect(measuresOf(meaning({ keys, operation: "rank" }))).toEqual([figure("refused@total")]);
  expect(measuresOf(meaning({ keys, operation: "list" }))).toHaveLength(keys.length);
});
test("without any, the number that the topic is about, in the unit asked for", () =>
  expect(measuresOf(meaning({ topic: "政策解读", unit: "次", numeric: true }))).toEqual([
    { kind: "stated", topic: "政策解读", unit: "次" },
  ]));
test("two topics are two measures, and a unit of their comparison is none of theirs", () =>
  expect(measuresOf(meaning({ topic: "微信 微博", topics: ["微信", "微博"], unit: "倍", operation: "multiple" }))).toEqual([
    { kind: "stated", topic: "微信", unit: null },
    { kind: "stated", topic: "微博", unit: null },
  ]));
