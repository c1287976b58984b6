// How an operation went -> the reason that the answer gives (src/answer/outcome/outcome.ts).
import { expect, test } from "vitest";
import { ANSWERED, CLARIFY, notFound, type Outcome, reasonOf, type WhyNot } from "../../../src/answer/outcome/outcome.ts";

const blank: WhyNot = { reason: "blank", whose: "甲县2024年", what: "行政强制" };
const few: WhyNot = { reason: "too_few", what: "行政强制" };

test.each<[string, Outcome, string | undefined]>([
  ["answered: none", ANSWERED, undefined],
  ["asked back: the question is ambiguous", CLARIFY, "ambiguous"],
  ["one reason", notFound(few), "too_few"],
  ["of several the first", notFound(blank, few), "blank"],
  ["none given: not stated", notFound(), "not_stated"],
])("%s", (_, outcome, expected) => expect(reasonOf(outcome)).toBe(expected));
