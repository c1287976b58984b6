// 10 000 answers with a lie in each, of every kind a model could tell: none gets out. Evidence is the five reports as built.
import { beforeAll, expect, test } from "vitest";
import { compose } from "../../../../src/answer/model/compose.ts";
import type { Model } from "../../../../src/answer/model/port.ts";
import { readSentence } from "../../../../src/answer/model/sentences.ts";
import { ok } from "../../../../src/result.ts";
import { LIES, type Lie, lie } from "./dishonest.ts";
import { type Facts, factsOf } from "./facts.ts";
import { open } from "./grounds.ts";
import { type Dice, dice } from "./honest.ts";

const ANSWERS = 10_000;
const SEED = 20260101;
const PIECE = 11;

let facts: Facts;
beforeAll(async () => {
  facts = await factsOf(await open());
});

/** A model that says just this. */
const saying = (text: string): Model => ({
  async *write() {
    for (let i = 0; i < text.length; i += PIECE) yield text.slice(i, i + PIECE);
    return ok(undefined);
  },
  read: () => Promise.reject(new Error("not asked")),
});

/** The lie alone, or before or behind a sentence of the same passage, so that it comes in good company. */
function answerWith({ text, ledger }: Lie, roll: Dice): string {
  const clause = ledger.citations[0]?.quote.replace(/[\s*]/g, "").split(/[。；]/)[0] ?? "";
  const company = `${clause}[1]。`;
  return roll.pick([text, `${company}\n${text}`, `${text}${company}`, `- ${text}\n- ${company}`]);
}

test(`${ANSWERS} answers with a lie: none gets out`, { timeout: 120_000 }, async () => {
  const roll = dice(SEED);
  const escaped: string[] = [];
  const told = new Map<string, number>();
  for (let i = 0; i < ANSWERS; i++) {
    const each = lie(facts, LIES[i % LIES.length] ?? "", roll);
    const { ledger, names } = each;
    const draft = await compose({ question: "收到9999件申请吗？", ledger, names, model: saying(answerWith(each, roll)), send: () => {} });
    const lies = readSentence(each.text, ledger.evidence("answered")).map(({ text }) => text);
    if (draft.sentences.some(({ text, by }) => by === "model" && lies.includes(text))) escaped.push(`${each.kind}: ${each.text}`);
    told.set(each.kind, (told.get(each.kind) ?? 0) + 1);
  }
  expect(escaped).toEqual([]);
  expect([...told.values()].every((count) => count >= ANSWERS / LIES.length - 1)).toBe(true);
});
