// A figure named beside words that no table tells apart -> the whole, or that it is not told apart (src/answer/operations/nearest.ts).
import { expect, test } from "vitest";
import { Ledger } from "../../../src/answer/evidence/ledger.ts";
import { nearest } from "../../../src/answer/operations/nearest.ts";
import { targetsOf } from "../../../src/answer/reports/targets.ts";
import { NO_OPERATOR } from "../../../src/answer/wording/operator.ts";
import { zh } from "../../../src/answer/wording/zh.ts";
import type { Near } from "../../../src/question/understanding.ts";
import { realCorpus } from "../../support/corpus.ts";
import { agency, figure, meaning } from "../../support/meaning.ts";

/** What is made of it for the report of 利通区 for 2024. */
async function near(asked: Near) {
  const { store } = await realCorpus();
  const said = meaning({ who: [agency("litong")], numeric: true });
  const ledger = new Ledger();
  const outcome = await nearest(asked, {
    meaning: said,
    measures: [],
    targets: await targetsOf(said, store),
    store,
    ledger,
    wording: zh,
    operator: NO_OPERATOR,
  });
  return { outcome, ledger };
}
const penalties = [figure("penalties")];

test("words that narrow a figure: it is not told apart, and the whole is offered, not shown", async () => {
  const { outcome, ledger } = await near({ quantities: penalties, open: ["环保", "夜间"] });
  expect(outcome).toMatchObject({ status: "not_found", whyNot: [{ reason: "not_separated", part: zh.join(["环保", "夜间"]) }] });
  expect(ledger.figures).toEqual([]);
  expect(ledger.suggestions).toHaveLength(1);
});

test("a sum of money of what is counted in cases: the number of cases is told beside it", async () => {
  const { outcome, ledger } = await near({ quantities: penalties, open: ["罚款总额"], unit: "万元" });
  expect(outcome).toMatchObject({ status: "not_found", whyNot: [{ reason: "not_separated", part: "罚款总额" }] });
  expect(outcome).toHaveProperty("whyNot.0.held.marks", [1]);
  expect(outcome).toHaveProperty("whyNot.0.held.text", expect.stringContaining("107件"));
  // It is no answer to what was asked: cited, and not among the figures.
  expect(ledger.figures).toEqual([]);
  expect(ledger.citations).toHaveLength(1);
});

test.each(["人", "家", "次"])("what the form counts once each, asked for by %s, is its number, with a note", async (unit) => {
  const { outcome, ledger } = await near({ quantities: penalties, open: [], unit });
  expect(outcome?.status).toBe("answered");
  expect(ledger.figures.map(({ key }) => key)).toEqual(["penalties"]);
  expect(ledger.notes.map(({ kind }) => kind)).toContain("assumption");
});

test("a fee asked for in money is its amount, and nothing is assumed", async () => {
  const { outcome, ledger } = await near({ quantities: [figure("fees")], open: [], unit: "万元" });
  expect(outcome?.status).toBe("answered");
  expect(ledger.notes.map(({ kind }) => kind)).not.toContain("assumption");
});

test.each<[string, Near]>([
  ["no figure", { quantities: [], open: ["环保"] }],
  ["another unit and nothing that narrows", { quantities: penalties, open: [], unit: "条" }],
])("%s: nothing comes near", async (_, asked) => {
  const { outcome, ledger } = await near(asked);
  expect(outcome).toBeNull();
  expect([ledger.figures, ledger.sentences, ledger.suggestions]).toEqual([[], [], []]);
});

test("a single character of which nothing is known is not told to be what the report leaves out", async () => {
  const { outcome, ledger } = await near({ quantities: penalties, open: ["哒"] });
  expect(outcome).toMatchObject({ status: "not_found", whyNot: [{ reason: "not_understood", part: "哒" }] });
  expect(ledger.figures).toEqual([]);
});

test("counted in another unit than the form counts in is told as that", async () => {
  const { outcome } = await near({ quantities: penalties, open: ["户"] });
  expect(outcome).toMatchObject({ status: "not_found", whyNot: [{ reason: "not_separated", unit: "件", asked: "户" }] });
});

test("the bodies below an authority: the whole is told as the whole", async () => {
  const { outcome } = await near({ quantities: penalties, open: ["各部门"], ofParts: true });
  expect(outcome).toMatchObject({ status: "not_found", whyNot: [{ reason: "not_separated", part: "各部门" }] });
  expect(outcome).toHaveProperty("whyNot.0.held.marks", [1]);
});
