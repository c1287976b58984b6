// Two reports held against each other in what only their prose counts; verdicts by hand from the five reports.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { verdictOf } from "../../src/cli/eval/judge.ts";
import { realCorpus } from "../support/corpus.ts";

test.each<[string, string]>([
  ["利通区去年办了30场“政府开放日”，场次是隆德县的一倍半。", "supported"],
  ["利通区去年办了30场“政府开放日”，场次是隆德县的两倍。", "contradicted"],
  ["利通区去年举办政府开放日30场次，比隆德县多出一半。", "supported"],
  ["利通区去年举办政府开放日30场次，比隆德县多出一倍。", "contradicted"],
  ["隆德县办的“政府开放日”场次超过了利通区。", "contradicted"],
  ["利通区办的“政府开放日”场次超过了隆德县。", "supported"],
  ["西夏区政府办去年没有出版政府公报。", "contradicted"],
  ["利通区的培训班人数比隆德县多一倍。", "not_found"],
  ["隆德县的政府公报期数是利通区的两倍。", "not_found"],
  ["隆德县的政府公报期数比西夏区政府办多三分之一。", "supported"],
  ["隆德县的政府公报期数比西夏区政府办多一倍。", "contradicted"],
  ["隆德县刊发的政府公报期数多于西夏区政府办。", "supported"],
  ["西夏区政府办出版的政府公报期数多于隆德县。", "contradicted"],
  ["殷都区政府办去年没有举办任何培训班。", "not_found"],
  ["利通区一家办了30场开放日。", "supported"],
])("%s %s", async (text, verdict) => {
  const { store, language } = await realCorpus();
  const claims = await check(text, { store, language: async () => language, today: "2025-06-10" });
  expect(verdictOf(claims), claims.map((each) => `${each.text}：${each.explanation}`).join("\n")).toBe(verdict);
  for (const claim of claims) expect(text).toContain(claim.text);
});
