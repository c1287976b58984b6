// The walk over a text's characters gives what the rules say in regular expressions, which are written out here.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CharacterCounter, TermCounter } from "../../src/index/count.ts";
import { WINDOW } from "../../src/index/ranking.ts";
import { isOdd } from "../../src/index/scan.ts";
import { charactersOf, queryTerms, tokenize } from "../../src/index/tokenize.ts";

const HAN = "\\p{Script=Han}";
const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(new RegExp(`(?<=${HAN})\\s+(?=${HAN})`, "gu"), "");
const TOKEN = new RegExp(`\\d+(?:[.,]\\d+)*|[a-z]+|${HAN}+`, "gu");

/** Without function words: those have a table below. */
const byRule = (text: string): string[] =>
  [...folded(text).matchAll(TOKEN)].flatMap(([token]) => {
    if (!new RegExp(HAN, "u").test(token)) return [token.replaceAll(",", "")];
    const run = [...token];
    return run.length === 1 ? run : run.slice(1).map((each, i) => `${run[i]}${each}`);
  });

const piece = fc.constantFrom(
  ..."政府 信息 件 ２０２４ 1,759.5 1， ． 3.5 GDP ＧｄＰ ① ㎡ ⼀ 𠮷野 㙍 〇々 é \u200b \ud800 。 ， （一） · — … x".split(" "),
  " ",
  "\u3000",
  "\t",
  "\u2028",
  "e\u0301",
);
const texts = fc.array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 2 })), { maxLength: 20 }).map((list) => list.join(""));
/** What no function word begins with or consists of. */
const FUNCTION =
  /[的了吗嗎呢吧啊是在和与與及或等对對为為于於把被將将從从到由向也都就而且并並又以之其該该各這这那此我你他她它請请有几幾哪谁誰怎多何什如情进進通关關根按请問一]/u;
const withoutFunctionWords = (text: string): boolean => !FUNCTION.test(text.normalize("NFKC"));

describe("the walk over a text", () => {
  test("gives the terms of the rules, whatever the text", () => {
    fc.assert(
      fc.property(texts.filter(withoutFunctionWords), (text) => {
        expect(tokenize(text)).toEqual(byRule(text));
        expect(charactersOf(text).join("")).toBe([...folded(text).matchAll(new RegExp(`${HAN}+`, "gu"))].join(""));
      }),
      { numRuns: 500 },
    );
  });

  test("folds a text first unless each of its characters is known to stay what it is", () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = `政${String.fromCharCode(unit)}府`;
      if (!isOdd(text) && withoutFunctionWords(text)) expect([unit, ...tokenize(text)]).toEqual([unit, ...byRule(text)]);
    }
    expect(["２０２４年，", "①", "㎡", "㙍", "Ⅳ"].map(isOdd)).toEqual([false, true, true, false, true]);
  });

  test.each([
    ["为什么公开", ["公开"]],
    ["公开是不是按时", ["公开", "按时"]],
    ["公开情况怎么样", ["公开"]],
    ["这一年的工作", ["一年", "工作"]],
    ["公 开 情 况", ["公开"]],
  ])("cuts at function words, the longest first: %s", (text, terms) => {
    expect(tokenize(text)).toEqual(terms);
  });
});

describe("counting", () => {
  test("terms gives how often each stands in a text and how many there are", () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const [terms, all] = [queryTerms(query), tokenize(text)];
        const { counts, length } = new TermCounter(terms).in(text);
        expect([...(counts as Uint32Array)]).toEqual(terms.map((term) => all.filter((each) => each === term).length));
        expect(length).toBe(new Set(all).size);
      }),
    );
  });

  test("of a window takes the most that distinct characters near each other are worth together", () => {
    const counter = new CharacterCounter([..."甲乙丙"], (each) => ({ 甲: 1, 乙: 2, 丙: 4 })[each] ?? 0);
    const far = "字".repeat(WINDOW);
    const windowOf = (text: string): number => counter.in(text).window;
    expect(["甲甲甲", "甲字乙", `甲${far}乙`, `甲乙${far}丙`, `丙${"字".repeat(WINDOW - 2)}甲`, ""].map(windowOf)).toEqual([
      1, 3, 2, 4, 5, 0,
    ]);
    counter.close();
  });

  test("characters gives the same in either way where both may be gone", () => {
    fc.assert(
      fc.property(texts, texts, (text, query) => {
        const sought = [...new Set(charactersOf(query))];
        const all = charactersOf(text);
        const counter = new CharacterCounter(sought, () => 1);
        const held = counter.in(text);
        expect([...(held.counts as Uint32Array)]).toEqual(sought.map((each) => all.filter((other) => other === each).length));
        expect(held.length).toBe(new Set(all).size);
        if (!isOdd(text)) expect(counter.inPlain(`政府${text}`, 2, text.length + 2, held.length)).toEqual(held);
        counter.close();
      }),
    );
  });
});
