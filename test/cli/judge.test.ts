import { describe, expect, it } from "vitest";
import { judgeClaims, verdictOf } from "../../src/cli/eval/judge.ts";
import type { Claim } from "../../src/contract.ts";

const claim = (verdict: Claim["verdict"], more: Partial<Claim> = {}): Claim => ({
  text: "",
  verdict,
  explanation: "",
  citations: [],
  ...more,
});

describe("the verdict of a text", () => {
  it.each<[Claim["verdict"][], Claim["verdict"] | undefined]>([
    [["supported", "contradicted", "conflicting"], "contradicted"],
    [["supported", "conflicting", "not_found"], "conflicting"],
    [["not_checkable", "not_found"], "not_found"],
    [["supported", "not_checkable"], "not_checkable"],
    [["supported", "supported"], "supported"],
    [[], undefined],
  ])("of %j is %s", (verdicts, whole) => expect(verdictOf(verdicts.map((each) => claim(each)))).toBe(whole));
});

describe("a line of claims", () => {
  it("holds by its whole text, its number by any of the claims", () => {
    const claims = [claim("supported", { found: 9 }), claim("contradicted", { found: 8 })];
    expect(judgeClaims({ id: "a-1", verdict: "contradicted", expected: 8 }, claims)).toEqual({ misses: [], wrongFigure: false });
    expect(judgeClaims({ id: "a-1", verdict: "contradicted", expected: 7 }, claims).wrongFigure).toBe(true);
    expect(judgeClaims({ id: "a-1", verdict: "supported" }, claims).misses[0]).toContain("contradicted");
  });

  it("may have more than one verdict that is right", () => {
    expect(
      judgeClaims({ id: "a-1", verdict: "conflicting", verdict_any: ["conflicting", "supported"] }, [claim("supported")]).misses,
    ).toEqual([]);
  });
});
