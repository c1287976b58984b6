// What is said in English of each of a number of offices; verdicts by hand from the five reports.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { verdictOf } from "../../src/cli/eval/judge.ts";
import { realCorpus } from "../support/corpus.ts";

test.each<[string, string]>([
  ["Each of the four offices received at least ten requests.", "contradicted"],
  ["Each of the four offices received at least nine requests.", "supported"],
  ["Each of the four offices had at least one reconsideration case.", "supported"],
  ["Each of the four offices received more than 20 requests.", "contradicted"],
  ["None of the four offices received a request from a research institution.", "supported"],
  ["None of the four offices had a lawsuit.", "contradicted"],
  ["All four offices had at least one reconsideration case.", "supported"],
  ["All four offices had lawsuits.", "contradicted"],
  ["Each of the four offices repealed normative documents.", "contradicted"],
  // An office that reports for itself is no county, though one may call it so.
  ["All counties received at least five requests.", "supported"],
  ["All districts received at least ten requests.", "not_found"],
  ["All districts received more than 20 requests.", "contradicted"],
  ["Each of the two districts received at least ten requests.", "supported"],
  ["All departments received at least one request.", "not_found"],
  ["Each of the five reports shows at least one request.", "contradicted"],
])("%s %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-10" });
  expect(verdictOf(claims), claims.map((each) => `${each.text}: ${each.explanation}`).join("\n")).toBe(verdict);
  for (const claim of claims) expect(text).toContain(claim.text);
});
