// The threshold of support, measured: clauses reworded against their own passages, and against every other passage of the five reports.
import { beforeAll, expect, test } from "vitest";
import { share } from "../../../../src/answer/model/guard/numbers.ts";
import { bigrams } from "../../../../src/answer/model/guard/overlap.ts";
import { SUPPORTED_AT_LEAST } from "../../../../src/answer/model/guard/support.ts";
import { type Said, saidFacts } from "./facts.ts";
import { open } from "./grounds.ts";
import { dice, reworded } from "./honest.ts";

let facts: Said[];
beforeAll(async () => {
  facts = await saidFacts(await open());
});

const quoteOf = ({ ledger }: Said): string => ledger.citations[0]?.quote.replace(/[\s*]/g, "") ?? "";
const quantile = (values: number[], part: number): number => [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

test("reworded clauses keep more of their passage than the threshold, other passages hold less", () => {
  const roll = dice(20260103);
  const passages = [...new Set(facts.map(quoteOf))].map((quote) => ({ quote, pairs: bigrams(quote) }));
  const own = facts.map((fact) => share(bigrams(reworded(fact.clause, roll)), bigrams(quoteOf(fact))));
  const other = facts.flatMap((fact) =>
    passages.filter(({ quote }) => !quote.includes(fact.clause)).map(({ pairs }) => share(bigrams(fact.clause), pairs)),
  );
  expect(other.length).toBeGreaterThan(10_000);
  expect(Math.min(...own)).toBeGreaterThan(SUPPORTED_AT_LEAST + 0.1);
  expect(quantile(other, 0.98)).toBeLessThan(SUPPORTED_AT_LEAST);
});
