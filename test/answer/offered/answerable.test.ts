// What of an answer's offers is kept (src/answer/offered/answerable.ts): only what is answered when it is asked as it stands, and was not asked already.
import { expect, test } from "vitest";
import { Ledger } from "../../../src/answer/evidence/ledger.ts";
import type { Conclusion } from "../../../src/answer/gather.ts";
import { keepAnswerable } from "../../../src/answer/offered/answerable.ts";
import { FIVE, five, language } from "../../question/directory.ts";
import { realCorpus } from "../../support/corpus.ts";

const ANSWERED = "隆德县2024年行政强制有多少件";
const UNHEARD_OF = "海淀区2024年行政强制有多少件";

async function kept(gone: Conclusion, options: string[], suggestions: string[], history: string[] = []) {
  const { store } = await realCorpus();
  const ledger = new Ledger();
  for (const each of options) ledger.option(each);
  for (const each of suggestions) ledger.suggest(each);
  const ask = { question: "行政强制多少件", history: history.map((content) => ({ role: "user" as const, content })) };
  const after = await keepAnswerable(gone, undefined, ledger, ask, { history: [], today: "2025-06-01", directory: five, language }, store);
  return { after, ledger };
}
const CLARIFY: Conclusion = { status: "clarify", reason: "ambiguous" };
const NOT_FOUND: Conclusion = { status: "not_found", reason: "not_stated" };

test("an option that leads nowhere is dropped", async () => {
  const { after, ledger } = await kept(CLARIFY, [UNHEARD_OF, ANSWERED, "写一首诗", "行政许可多少件"], []);
  expect(ledger.options).toEqual([ANSWERED]);
  expect(after).toEqual(CLARIFY);
});

test("a choice of which nothing is left is none: what was asked was not understood", async () => {
  const { after, ledger } = await kept(CLARIFY, [UNHEARD_OF], []);
  expect(after).toEqual({ status: "not_found", reason: "not_understood" });
  expect(ledger.options).toEqual([]);
  expect(ledger.sentences.map(({ kind }) => kind)).toEqual(["notice"]);
});

test("a suggestion is kept when it is answered and new", async () => {
  expect((await kept(NOT_FOUND, [], [ANSWERED, UNHEARD_OF])).ledger.suggestions).toEqual([ANSWERED]);
  expect((await kept(NOT_FOUND, [], [ANSWERED], [`${ANSWERED}？`])).ledger.suggestions).toEqual([]);
});

test("the authorities of the directory are those of the corpus", async () => {
  const { store } = await realCorpus();
  for (const { id } of FIVE) expect(await store.agency(id)).not.toBeNull();
});
