// Texts with the verdict that each should have -> a test for each of them, over the five real reports or others.
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { verdictOf } from "../../src/cli/eval/judge.ts";
import type { Claim } from "../../src/contract.ts";
import { realCorpus } from "./corpus.ts";

export type Case = [text: string, verdict: Claim["verdict"], found?: number];

export const cases = (name: string, ...all: Case[]): void => {
  describe(name, () =>
    it.each<Case>(all)("%s %s", async (text, verdict, found) => {
      const { store, language } = await realCorpus();
      const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
      expect(verdictOf(claims), claims.map((claim) => `${claim.text}：${claim.explanation}`).join("\n")).toBe(verdict);
      if (found !== undefined) expect(claims.map((claim) => claim.found)).toContain(found);
    }),
  );
};
