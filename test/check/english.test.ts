// English texts: the sentences and numbers they are cut into, and each one's verdict over the five real reports. Verdicts by hand.
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { englishClaims, remarkInEnglish } from "../../src/check/english.ts";
import type { Claim } from "../../src/contract.ts";
import { realCorpus } from "../support/corpus.ts";

const asked = (text: string) =>
  englishClaims(text)?.map((each) =>
    each.kind === "number" ? [each.text, each.statement.value, each.questions[0]] : [each.text, null, null],
  );

describe("englishClaims", () => {
  it("leaves texts in other scripts alone", () => {
    expect(englishClaims("利通区收到38件 requests")).toBeNull();
    expect(englishClaims("2024")).toBeNull();
  });
  it("cuts a text into sentences and each into its numbers; years are none", () => {
    expect(asked("Longde received 1,015 requests in 2024. It disclosed 11 of them, refused three and issued no licence.")).toEqual([
      ["Longde received 1,015 requests in 2024.", 1015, "Longde received how many requests in 2024"],
      ["It disclosed 11 of them", 11, "It disclosed how many requests"],
      ["refused three", 3, "refused how many requests"],
      ["issued no licence.", 0, "issued how many licence"],
    ]);
  });
  it("reads scales, shares in words and bounds", () => {
    const [money, share, bound] =
      englishClaims("It took 6.11 million yuan. Two thirds of requests were disclosed. It had more than 20 cases.") ?? [];
    expect(money?.kind === "number" && [money.statement.value, money.statement.unit]).toEqual([6_110_000, "元"]);
    expect(share?.kind === "number" && [share.statement.text, share.statement.unit]).toEqual(["三分之二", "%"]);
    expect(bound?.kind === "number" && bound.clause.before).toBe("超过");
  });
  it.each([
    ["Longde will receive 100 requests", "forecast"],
    ["Litong is the most transparent district", "opinion"],
    ["The weather is nice", "subject"],
    ["all were corrected", null],
    ["Longde issued the most penalties", null],
  ])("%s", (text, expected) => expect(remarkInEnglish(text)).toBe(expected));
});

type Case = [text: string, verdicts: Claim["verdict"][], found?: (number | undefined)[]];
describe("checked", () => {
  it.each<Case>([
    [
      "Longde County received 15 requests in 2024. It disclosed 11 of them. Two lawsuits were pending.",
      ["supported", "supported", "contradicted"],
      [15, 11, 1],
    ],
    ["Yindu District Government Office handled three reconsideration cases; all were corrected.", ["supported", "supported"], [3, 3]],
    [
      "Every one of the 38 requests that Litong District received in 2024 was filed by an individual.",
      ["supported", "supported"],
      [38, 38],
    ],
    ["All 15 requests that Longde County received in 2024 came from individuals.", ["supported", "contradicted"], [15, 14]],
    ["All 14 requests that Longde County received in 2024 came from individuals.", ["contradicted", "contradicted"], [15, 14]],
    ["All six reconsideration cases against Longde in 2024 were upheld.", ["supported", "contradicted"], [6, 5]],
    ["Longde County received more than 20 requests in 2024.", ["contradicted"], [15]],
    ["Longde charged 6.11 million yuan in fees.", ["supported"], [6_111_281]],
    ["Longde charged 6.12 million yuan in fees.", ["contradicted"]],
    ["Fewer than half of Litong's requests were disclosed.", ["supported"], [31.58]],
    ["Litong saw no lawsuits in 2024.", ["conflicting"]],
    ["Litong received more requests than Longde.", ["supported"]],
    ["Litong issued the most penalties in 2024.", ["contradicted"]],
    ["None of Yindu's requests were refused.", ["contradicted"], [2]],
    ["Gucheng Town received no requests in 2023. It posted 891 items of information.", ["supported", "supported"], [0, 891]],
    ["Litong is the most transparent district in China.", ["not_checkable"]],
    ["Xixia District Government Office received 9 requests in 2024, all of which were disclosed.", ["supported", "contradicted"], [9, 8]],
    ["Only 12 of Litong's 38 requests were granted in full.", ["supported", "supported"], [12, 38]],
    ["Gucheng Town received no requests at all in 2023.", ["supported"], [0]],
    ["Longde County received no requests at all in 2024.", ["contradicted"], [15]],
    ["Longde received 15 requests, of which 11 were disclosed.", ["supported", "supported"], [15, 11]],
    ["Longde received 14 requests, of which 11 were disclosed.", ["contradicted", "supported"], [15, 11]],
    // A verb that nobody has read is not passed over: 38 were received.
    ["Litong held back 7 requests in 2024.", ["not_found"]],
    ["Jinfeng District received 120 requests.", ["not_found"]],
  ])("%s", async (text, verdicts, found) => {
    const { store, language } = await realCorpus();
    const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
    expect(
      claims.map(({ verdict }) => verdict),
      claims.map(({ explanation }) => explanation).join("\n"),
    ).toEqual(verdicts);
    for (const [i, value] of (found ?? []).entries()) expect(claims[i]?.found).toBe(value);
    for (const claim of claims) {
      expect(text).toContain(claim.text);
      // What is quoted is as printed, and an authority's own name stands behind its English one.
      const quotes = claim.citations.map(({ quote }) => quote.replace(/[。；;]$/, "").trim());
      const own = quotes.reduce((words, quote) => words.replace(quote, ""), claim.explanation);
      expect(own.replace(/\([^()]*\)/g, "")).not.toMatch(/\p{Script=Han}|[，。：；]/u);
    }
  });
});
