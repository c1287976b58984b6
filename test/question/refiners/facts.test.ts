// What the rules of operations ask of a draft (src/question/refiners/facts.ts).
import { describe, expect, test } from "vitest";
import { factsOf } from "../../../src/question/refiners/facts.ts";
import { history } from "../../../src/question/refiners/history.ts";
import { many } from "../directory.ts";
import { after } from "./run.ts";

/** The draft as the operations find it. */
const facts = (text: string) => factsOf(after(history, text, many));

describe("numbers of things", () => {
  test.each([
    ["海原县2024年行政强制多少件", { issuers: 1, years: 1, quantities: 1, known: true, rates: false }],
    ["海原县和贺兰县2023年和2024年的行政强制", { issuers: 2, years: 2, quantities: 1, known: true, rates: false }],
    ["宁夏的行政许可和行政处罚", { issuers: 2, years: 1, quantities: 2, known: true, rates: false }],
    ["海原县历年行政强制", { issuers: 1, years: 2, quantities: 1, known: true, rates: false }],
    ["海原县的纠错率", { rates: true }],
    ["海原县发布了多少条微博", { issuers: 1, quantities: 0, known: false, rates: false }],
    ["海原县微信和微博发布的差多少条", { quantities: 0, parts: 2 }],
  ])("%s", (text, expected) => expect(facts(text)).toMatchObject(expected));
});

test("words are asked for by role and value", () => {
  const { op, ask, group } = facts("哪些单位的行政强制最多，多少件");
  expect([op("max"), op("min"), op("max", "min")]).toEqual([true, false, true]);
  expect([ask("number"), ask("why")]).toEqual([true, false]);
  expect([group("which"), group("every")]).toEqual([true, false]);
});
