// The steps of the guard, each by itself: tokens, alignment, clauses that are divided, words in another order (src/answer/model/guard).
import { describe, expect, test } from "vitest";
import { alignClause } from "../../../../src/answer/model/guard/align.ts";
import { type Clause, isTopic } from "../../../../src/answer/model/guard/clauses.ts";
import { counted, distributed, predicated } from "../../../../src/answer/model/guard/divided.ts";
import { boundsOf, isCount } from "../../../../src/answer/model/guard/left-out.ts";
import { isOptional, matches, needsNoMatch, says } from "../../../../src/answer/model/guard/match.ts";
import { isOfAll } from "../../../../src/answer/model/guard/place.ts";
import { listsInOrder, numbersMoved } from "../../../../src/answer/model/guard/reorder.ts";
import { type IssuerWords, type Token, tokensOf } from "../../../../src/answer/model/guard/tokens.ts";
import { turnedRound, verbFirst } from "../../../../src/answer/model/guard/turned.ts";

const PASSAGE: IssuerWords = { selves: ["利通区"], levels: ["区"], year: 2024, plan: false, of: "passage" };
const tokens = (text: string): Token[] => tokensOf(text, PASSAGE);
const shown = (text: string, all: readonly Token[] | null): string | null =>
  all?.map(({ at, end }) => text.slice(at, end)).join("") ?? null;

test("tokens are numbers, guard words, what an issuer calls itself, and characters of content", () => {
  const kinds = tokens("利通区共公开24017条，不含").map(({ kind }) => kind);
  expect(kinds).toEqual(["self", "light", "content", "number", "clause", "guard", "content"]);
});

describe("two tokens", () => {
  const [published] = tokens("发布");
  const [announced] = tokens("公布");
  test("match where the one says what the other does", () => expect(matches(published, announced)).toBe(true));
  test("do not where they are other things", () => expect(matches(published, tokens("关停")[0])).toBe(false));
  test("nothing matches nothing", () => expect(matches(undefined, published)).toBe(false));
  test("a mark between clauses needs no match, a number does", () => {
    const [number, mark] = tokens("96条，");
    expect([number && needsNoMatch(number), number && isCount(number)]).toEqual([false, true]);
    expect([mark && isOptional(mark), mark && says(mark)]).toEqual([true, true]);
  });
});

describe("a clause against a sentence", () => {
  const follows = (said: string, held: string): boolean =>
    alignClause(tokensOf(said, { ...PASSAGE, of: "sentence" }), tokens(held), { text: held }) !== null;
  test.each([
    ["公开信息96条", "全年公开信息96条"],
    ["发布信息96条", "公布信息96条"],
  ])("%s follows from %s", (said, held) => expect(follows(said, held)).toBe(true));
  test.each([
    // Another number, another measure.
    ["公开信息97条", "全年公开信息96条"],
    ["培训干部90人", "组织培训干部90人次"],
    // What was counted is left out, denied or taken apart.
    ["公开信息96条", "网站公开信息96条"],
    ["公开信息", "未公开信息"],
    ["未公开信息", "公开信息"],
    ["主任负责审核", "副主任负责审核"],
    // What is planned has not been done.
    ["开展培训3期", "计划开展培训3期"],
  ])("%s does not from %s", (said, held) => expect(follows(said, held)).toBe(false));
});

describe("a clause that lists", () => {
  const clause = (text: string): Clause => ({ text, at: [...text].map((_, i) => i) });
  const texts = (clauses: readonly Clause[]): string[] => clauses.map(({ text }) => text);
  test("items that each end with their number", () =>
    expect(texts(counted(clause("政务动态646条、概况类9条")))).toEqual(["政务动态646条", "概况类9条"]));
  test("items that each say something", () => {
    expect(texts(predicated(clause("意识不强、水平有待提高")))).toEqual(["意识不强", "水平有待提高"]);
    expect(texts(predicated(clause("加强监督、强化培训")))).toEqual(["加强监督", "强化培训"]);
    // Names say nothing by themselves.
    expect(texts(predicated(clause("国家秘密、商业秘密")))).toEqual(["国家秘密、商业秘密"]);
  });
  test("things and their numbers, each its own", () =>
    expect(texts(distributed(clause("网站和微信分别公开6条和9条")))).toEqual(["网站公开6条", "微信公开9条"]));
  test("each part keeps its places in the whole", () =>
    expect(counted(clause("动态6条、公告9条")).map(({ at }) => at)).toEqual([
      [0, 1, 2, 3],
      [5, 6, 7, 8],
    ]));
});

describe("words in another order", () => {
  const monitored = "开展政务新媒体运行监测1次";
  test("what is done in front of what it is done to", () => {
    expect(shown(monitored, verbFirst(tokens(monitored), monitored))).toBe("开展监测政务新媒体运行1次");
    expect(shown("对政策进行解读", turnedRound(tokens("对政策进行解读")))).toBe("解读政策");
  });
  test("nothing to turn", () => {
    expect(verbFirst(tokens("公开信息96条"), "公开信息96条")).toBeNull();
    expect(turnedRound(tokens("公开信息96条"))).toBeNull();
  });
  test("two neighbours of a list in the passage's order", () => {
    const [said, held] = ["做好杂志和信箱", "做好信箱和杂志"];
    expect(listsInOrder(tokens(said), tokens(held)).map((each) => shown(said, each))).toEqual([held]);
    expect(listsInOrder(tokens(said), tokens("做好书架和杂志"))).toEqual([]);
  });
  test("a number may stand elsewhere, and nothing else is lost", () => {
    const text = "公开96条信息";
    for (const moved of numbersMoved(tokens(text))) expect(moved).toHaveLength(tokens(text).length);
  });
});

test("what a number counts begins behind the number before it, and a clause behind its mark", () => {
  const held = tokens("网站6条微信9条，培训");
  const { subject, clause } = boundsOf(held);
  const second = held.findLastIndex(({ kind }) => kind === "number");
  const first = held.findIndex(({ kind }) => kind === "number");
  expect(subject[second]).toBe(first + 1);
  expect(clause.at(-1)).toBe(held.findIndex(({ kind }) => kind === "clause") + 1);
});

test.each([
  ["全部按期答复", true],
  ["均已办结", true],
  ["都市圈建设", false],
  ["按期答复", false],
])("%s is said of all before it: %s", (text, expected) => expect(isOfAll({ text, at: [] })).toBe(expected));
test.each([
  ["依申请公开方面", true],
  ["在监督保障上", true],
  ["培训3期", false],
])("%s is a topic: %s", (text, expected) => expect(isTopic(text)).toBe(expected));
