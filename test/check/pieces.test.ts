// A long text is checked in pieces of whole sentences; what is no sentence is left out and said to be.
import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { LONGEST_SENTENCE, piecesOf } from "../../src/check/pieces.ts";
import { realCorpus } from "../support/corpus.ts";

describe("piecesOf", () => {
  const sentence = "利通区2024年新收申请38件。";
  it("keeps a short text in one piece", () => {
    expect(piecesOf(`${sentence}\n${sentence}其余`)).toEqual([{ text: `${sentence}\n${sentence}其余`, long: false }]);
  });
  it("cuts between sentences, and loses none", () => {
    const text = sentence.repeat(300);
    const pieces = piecesOf(text);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    for (const piece of pieces) {
      expect(piece.text.length).toBeLessThanOrEqual(1000);
      expect(piece.text.endsWith("。")).toBe(true);
    }
  });
  it("sets apart what is no sentence", () => {
    expect(piecesOf(`${sentence}${"一".repeat(LONGEST_SENTENCE + 1)}`).map(({ long }) => long)).toEqual([false, true]);
  });
  it("ends an English sentence at its stop, and no number at its point", () => {
    const english = "Longde charged 611.1281 in fees. ".repeat(40);
    const pieces = piecesOf(english);
    expect(pieces.map(({ text }) => text).join("")).toBe(english);
    for (const { text, long } of pieces) {
      expect(long).toBe(false);
      expect(text.startsWith("Longde")).toBe(true);
    }
  });
  it.each(["", " ", "\n\n", "。".repeat(3000), "1；".repeat(2500)])("comes to an end with %j", (text) => {
    expect(piecesOf(text).every((piece) => piece.text.length <= 1000)).toBe(true);
  });
});

describe("check", () => {
  const deps = async () => {
    const { store, language } = await realCorpus();
    return { store, language: async () => language, today: "2026-11-20" };
  };
  it("checks the sentences around one that is too long, and says that it was not", async () => {
    const claims = await check(`利通区2024年新收申请38件。${"一".repeat(3000)}。利通区2024年新收申请40件。`, await deps());
    expect(claims.map(({ verdict }) => verdict)).toEqual(["supported", "not_found", "contradicted"]);
    expect(claims[1]?.explanation).toContain("没有核查");
  });
  it("says where it stopped", async () => {
    const claims = await check("收到1件。".repeat(900), await deps());
    expect(claims).toHaveLength(201);
    expect(claims.at(-1)?.explanation).toBe("一次最多核查 200 处，从这里起没有核查：请分几次提交。");
  });
});
