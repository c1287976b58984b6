// Two blocks of a clause exchanged, what lays out an answer, and words of one kind (src/answer/model/guard: moved, frames, kinds).
import { describe, expect, test } from "vitest";
import { hangsOn, type Layout, topicOf, withoutAsked, withoutSides } from "../../../../src/answer/model/guard/frames.ts";
import { anyOfKind, sameKind } from "../../../../src/answer/model/guard/kinds.ts";
import { blocksMoved } from "../../../../src/answer/model/guard/moved.ts";
import { type IssuerWords, tokensOf } from "../../../../src/answer/model/guard/tokens.ts";

const ISSUER: Omit<IssuerWords, "of"> = { selves: [], levels: [], year: 2024, plan: false };
const moved = (said: string, held: string): string[] =>
  [...blocksMoved(tokensOf(said, { ...ISSUER, of: "sentence" }), tokensOf(held, { ...ISSUER, of: "passage" }), said)].map((words) =>
    words.map(({ at, end, is }) => (at === end ? is : said.slice(at, end))).join(""),
  );

describe("blocks exchanged", () => {
  test("a predicate in front of what it is said of", () => expect(moved("不清楚公示程序", "公示程序不清楚")).toContain("公示程序不清楚"));
  test("对 in front of what has been moved there, though somebody is named", () =>
    expect(moved("及时回应群众来信", "对群众来信及时回应")).toEqual(["对群众来信及时回应"]));
  test.each([
    ["群众监督", "监督群众", "who is named would do what is done to them"],
    ["落实要求", "要求落实", "what requires stands in front of what is required"],
    ["更新网站", "网站维护,栏目更新", "nothing is exchanged across a clause"],
    ["发布3期", "3期发布", "numbers stay"],
    ["网站更新微信", "网站、微信更新", "an item of a list is not what the list does something to"],
  ])("not %s of %s: %s", (said, held) => expect(moved(said, held)).toEqual([]));
});

describe("what lays out an answer", () => {
  const layout: Layout = {
    given: "怎么监管政务新媒体",
    under: ["五、存在的主要问题"],
    rest: "完善审核制度，加强日常监管",
    names: ["荷花县"],
    year: 2024,
  };
  test("a topic that was asked", () => expect(topicOf("在监管方面", layout)).toEqual({ named: "监管", heads: false }));
  test("none that was not", () => expect(topicOf("在培训方面", layout)).toBeNull());
  test("a number stands under a heading only", () => expect(topicOf("在监管方面", { ...layout, rest: "检查2次" })).toBeNull());
  test("sides that the sentence names", () => expect(withoutSides("主要从制度和监管两方面入手", layout)).toBe(""));
  test.each(["主要从制度和监管三方面入手", "主要从制度和培训两方面入手"])("not %s", (text) =>
    expect(withoutSides(text, layout)).toBeNull(),
  );
  test("how, where what is asked stands behind it", () =>
    expect(withoutAsked("通过完善审核制度来监管政务新媒体", layout)).toBe("完善审核制度"));
  test("that something is solved is said of no passage for being asked", () =>
    expect(withoutAsked("通过完善审核制度来解决问题", { ...layout, given: "怎么解决问题" })).toBeNull());
  test("此举 hangs on what was said", () => expect(hangsOn("此举简化了流程")).toBe(2));
});

describe("words of one kind", () => {
  test("a process may be improved in several words", () => expect(sameKind("完善", "优化")).toBe(true));
  test.each([
    ["听取", "采纳"],
    ["推动", "完成"],
    ["建立", "完善"],
    ["网站", "平台"],
  ])("%s is not %s", (one, other) => expect(sameKind(one, other)).toBe(false));
  test("among the words of a passage", () =>
    expect([anyOfKind("完善", new Set(["优化"])), anyOfKind("完善", new Set(["网站"]))]).toEqual([true, false]));
});
