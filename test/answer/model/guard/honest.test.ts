// 1000 honest sentences over the five reports, numbers written in all usual ways: fewer than one in a hundred is blocked.
import { beforeAll, describe, expect, test } from "vitest";
import type { Ledger } from "../../../../src/answer/evidence.ts";
import type { Names } from "../../../../src/answer/model/guard/worded.ts";
import { readSentence } from "../../../../src/answer/model/sentences.ts";
import { fault } from "../../../../src/answer/verify.ts";
import { type Facts, factsOf } from "./facts.ts";
import { open } from "./grounds.ts";
import { comparisonSentences, type Dice, dice, inChinese, OPENINGS, reworded, statedSentence, waysToWrite } from "./honest.ts";

const SENTENCES = 1000;
const BLOCKED_BELOW = SENTENCES / 100;
const SEED = 20260102;

let facts: Facts;
beforeAll(async () => {
  facts = await factsOf(await open());
});

type Said = { text: string; ledger: Ledger; names: Names };

/** Half of them numbers of prose, the rest clauses, comparisons and lists of figures. */
const MAKERS: readonly ((roll: Dice) => Said)[] = [
  stated,
  stated,
  stated,
  function said(roll) {
    const fact = roll.pick(facts.said);
    return { ...fact, text: `${roll.pick(OPENINGS)(roll.pick(fact.side.names), fact.side.year)}${reworded(fact.clause, roll)}[1]。` };
  },
  function compared(roll) {
    const fact = roll.pick(facts.compared);
    const [a, b] = fact.sides.map((side) => `${roll.pick(side.names)}${side.year}年`);
    return { ...fact, text: `${roll.pick(comparisonSentences(a ?? "", b ?? "", fact.whats, fact.figures))}。` };
  },
  function listed(roll) {
    const { side, whats, ...fact } = roll.pick(facts.listed);
    const whose = `${roll.pick(side.names)}${side.year}年`;
    const texts = [
      whats.map((what, i) => `${what}{f${i + 1}}`).join("，"),
      `${whats.join("、")}分别为${whats.map((_, i) => `{f${i + 1}}件`).join("、")}`,
    ];
    return { ...fact, text: `${whose}${roll.pick(texts)}。` };
  },
];

function stated(roll: Dice): Said {
  const fact = roll.pick(facts.stated);
  const written = roll.pick(waysToWrite(fact.value, fact.unit, fact.approximate));
  return { ...fact, text: `${statedSentence(roll.pick(fact.side.names), fact.side.year, fact.subject, written, roll)}[1]。` };
}

test(`of ${SENTENCES} honest sentences fewer than ${BLOCKED_BELOW} are blocked`, { timeout: 60_000 }, () => {
  const roll = dice(SEED);
  const blocked: string[] = [];
  for (let i = 0; i < SENTENCES; i++) {
    const { text, ledger, names } = (MAKERS[i % MAKERS.length] as (typeof MAKERS)[number])(roll);
    const evidence = ledger.evidence("answered");
    const [sentence] = readSentence(text, evidence);
    const reason = sentence ? fault(sentence, evidence, names) : "nothing was read";
    if (reason) blocked.push(`${reason} | ${text}`);
  }
  expect(blocked.length, blocked.join("\n")).toBeLessThan(BLOCKED_BELOW);
});

describe("the ways to write a number are those people use", () => {
  test.each([
    [24017, "二万四千零一十七"],
    [38, "三十八"],
    [15, "十五"],
    [8115, "八千一百一十五"],
    [28649, "二万八千六百四十九"],
    [20007, "二万零七"],
  ])("%i is %s", (value, words) => {
    expect(inChinese(value)).toBe(words);
  });
  test("24017 条", () => {
    expect(waysToWrite(24017, "条", false)).toEqual(
      expect.arrayContaining([
        "24017条",
        "24,017 条",
        "２４０１７条",
        "二万四千零一十七条",
        "约2.4万条",
        "24000余条",
        "超过2.4万条",
        "2.4万多条",
      ]),
    );
  });
});
