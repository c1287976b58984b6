// What stands in a clause, each rule by itself: bounds, what is counted and in which unit, whose it is, the place a site is of, several conditions
// (src/question/refiners: bounds, counted, named, home, several-conditions, clause-roles).
import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/condition.ts";
import { draftOf } from "../../../src/question/draft.ts";
import { normalize } from "../../../src/question/normalize.ts";
import { resolveNames } from "../../../src/question/parsers/resolve-names.ts";
import { betweenAt, boundOf, conditionAt, meanBehind } from "../../../src/question/refiners/bounds.ts";
import {
  asks,
  asksWhen,
  hasWho,
  isFragment,
  isJudging,
  isOnlyWhose,
  namesFigure,
  speaks,
} from "../../../src/question/refiners/clause-roles.ts";
import { countsInEnglish, unitAsked, unitInEnglish, wantsNumber, whoHasMore } from "../../../src/question/refiners/counted.ts";
import { homeGovernment, homeRegion, ownRegion } from "../../../src/question/refiners/home.ts";
import { countsIssuers, fellowsOf, identity, isOfficeOfWhole, isRetracted, unknownLatin } from "../../../src/question/refiners/named.ts";
import { severalOf } from "../../../src/question/refiners/several-conditions.ts";
import type { Token, TokenOf } from "../../../src/question/tokens.ts";
import { isWord, textOf } from "../../../src/question/tokens.ts";
import { five, language, reading } from "../directory.ts";
import { lexed } from "./run.ts";

const draft = (typed: string) => {
  const { text, tokens } = lexed(typed);
  return draftOf(resolveNames(tokens, text), { ...normalize(typed, language), text });
};
const who = (tokens: readonly Token[]) => tokens.filter((token): token is TokenOf<"who"> => token.kind === "who");
const rule = (typed: string) => {
  const { text, tokens } = draft(typed);
  return { text, tokens };
};

describe("bounds", () => {
  test.each<[string, Condition | null]>([
    ["超过10件", { comparator: "more", value: 10 }],
    ["10件以上", { comparator: "at_least", value: 10 }],
    ["10件以下", { comparator: "at_most", value: 10 }],
    ["不到10件", { comparator: "less", value: 10 }],
    ["等于10件", { comparator: "equal", value: 10 }],
    ["行政许可过1000", { comparator: "more", value: 1000 }],
    // Only had, and no bound.
    ["收到过3件", null],
    ["收到3件", null],
  ])("%s", (typed, condition) => {
    const { text, tokens } = rule(typed);
    const i = tokens.findIndex(({ kind }) => kind === "number");
    expect(conditionAt(tokens, i, text)).toEqual(condition);
  });
  test.each<[string, Condition | null]>([
    ["13件与36件之间", { comparator: "between", value: 13, to: 36 }],
    ["介于13到36件", { comparator: "between", value: 13, to: 36 }],
    ["100—200件", { comparator: "between", value: 100, to: 200 }],
    ["36到13件", null],
    ["13件和36件", null],
  ])("%s", (typed, condition) => {
    const { text, tokens } = rule(typed);
    const i = tokens.findIndex(({ kind }) => kind === "number");
    expect(betweenAt(tokens, i, text)).toEqual(condition);
  });
  test("高于各县区平均数: the mean stands behind whose it is", () => {
    const { text, tokens } = rule("高于各县区平均数");
    const i = tokens.findIndex((token) => boundOf(token) === "more");
    const mean = meanBehind(tokens, i);
    expect([i, mean && textOf(text, mean)]).toEqual([0, "平均数"]);
  });
});

describe("what is counted", () => {
  test.each<[string, boolean]>([
    ["收到多少申请", true],
    ["申请占比", true],
    ["怎么申请", false],
    ["公开率为什么低", false],
  ])("%s wants a number: %s", (typed, wanted) => expect(wantsNumber(rule(typed).tokens)).toBe(wanted));
  test.each<[string, string | undefined]>([
    ["发布了多少条信息", "条"],
    ["培训几期", "期"],
    ["有几个单位收到申请", "个"],
    ["政府开放日次数", "次"],
    ["收到申请", undefined],
  ])("%s: in %s", (typed, unit) => {
    const { text, tokens } = rule(typed);
    expect(unitAsked(text, tokens)).toBe(unit);
  });
  test("who has more of a thing is told by numbers", () => {
    expect(whoHasMore(rule("政府开放日哪个多").tokens)).toBe(true);
    expect(whoHasMore(rule("政府开放日怎么搞").tokens)).toBe(false);
  });
  test("in English by the noun behind how many", () => {
    const { text, tokens } = rule("how much did Litong spend in yuan");
    expect(unitInEnglish(text, tokens)).toBe("万元");
    const often = rule("how often was training held");
    expect(unitInEnglish(often.text, often.tokens)).toBe("次");
    const number = rule("number of posts");
    expect(countsInEnglish(number.text, number.tokens)).toBe(true);
    const how = rule("how does it train staff");
    expect(countsInEnglish(how.text, how.tokens)).toBe(false);
  });
});

describe("who is meant", () => {
  test("an authority by its id, a region by its code, another by its name, a set with its members", () => {
    expect(identity({ kind: "agency", id: "litong", name: "利通区" })).toBe("litong");
    expect(identity({ kind: "region", code: "6403", name: "吴忠市" })).toBe("6403");
    expect(identity({ kind: "outside", name: "海淀区" })).toBe("海淀区");
    expect(identity({ kind: "all", members: { kinds: ["town"] } })).toBe('all{"kinds":["town"]}');
  });
  test("what was named only to be set aside", () => {
    const { tokens } = rule("不是利通区，我问的是隆德县");
    const named = who(tokens);
    expect(named.map((each) => isRetracted(each, named, tokens))).toEqual([true, false]);
  });
  test.each<[string, boolean]>([
    ["四个2024年的报告", true],
    ["三家单位", true],
    ["利通区的报告", false],
  ])("%s counts issuers: %s", (typed, counts) => {
    const { text, tokens } = rule(typed);
    expect(countsIssuers(tokens, text)).toBe(counts);
  });
  test("the whole of a place whose office alone reports", () => {
    const whole = draft("西夏区全区的行政处罚");
    expect(isOfficeOfWhole(whole, who(whole.tokens)[0]?.who ?? [], reading())).toBe(true);
    const office = draft("西夏区政府办的行政处罚");
    expect(isOfficeOfWhole(office, who(office.tokens)[0]?.who ?? [], reading())).toBe(false);
  });
  test("a capitalised word that is no word of ours is a place without a report, in English only", () => {
    expect(unknownLatin(draft("How many requests did Haidian receive"))?.name).toBe("Haidian");
    expect(unknownLatin(draft("利通区的Haidian"))).toBeNull();
  });
  test("one of a place is held against its fellows only where its place among them is asked", () => {
    const one = draft("利通区收到多少申请");
    expect(fellowsOf(one, who(one.tokens), reading())).toBeNull();
  });
});

describe("the place a site is of", () => {
  const home = { ...five, home: "640302" };
  test("全区, 我区 of the home", () => {
    expect(homeRegion(reading([], home))?.code).toBe("640302");
    expect(homeRegion(reading())).toBeNull();
    expect(homeGovernment(draft("我区收到多少申请"), reading([], home))).toMatchObject({ id: "litong" });
    expect(homeGovernment(draft("收到多少申请"), reading([], home))).toBeNull();
  });
  test("全市 of a home is the prefecture around it", () => {
    expect(ownRegion(draft("全市收到多少申请"), reading([], home))).toMatchObject({ code: "6403" });
    expect(ownRegion(draft("收到多少申请"), reading([], home))).toBeNull();
  });
});

describe("several conditions", () => {
  const bounds = (typed: string) =>
    severalOf(draft(typed), { reading: reading(), before: [] }).map(
      ({ quantity, condition }) =>
        `${quantity.kind === "figure" ? quantity.key : quantity.name} ${condition.comparator} ${condition.value}`,
    );
  test.each<[string, string[]]>([
    ["哪些单位申请超过10件，并且行政诉讼不到3件", ["received@total more 10", "litigation.total less 3"]],
    ["哪些单位既收到申请又被提起行政复议", ["received@total more 0", "reconsideration.total more 0"]],
    // One condition is none of several, and without who meets them there is no question of it.
    ["哪些单位申请超过10件", []],
    ["利通区申请超过10件，行政诉讼不到3件", []],
  ])("%s", (typed, expected) => expect(bounds(typed)).toEqual(expected));
});

describe("the part of a clause in a text", () => {
  const tokens = (typed: string) => rule(typed).tokens;
  test.each<[string, (tokens: readonly Token[]) => boolean, string, string]>([
    ["asks", asks, "收到多少申请", "收到申请"],
    ["names a figure", namesFigure, "行政处罚呢", "培训呢"],
    ["names an authority", hasWho, "利通区呢", "收到多少"],
    ["is only whose", isOnlyWhose, "利通区的", "利通区的申请"],
    ["speaks of something a report has", speaks, "行政处罚", "你好"],
  ])("%s", (_, holds, yes, no) => expect([holds(tokens(yes)), holds(tokens(no))]).toEqual([true, false]));
  test("判断: right or wrong is asked of what was said", () => expect(isJudging(tokens("对吗"))).toBe(true));
  test("哪一年 asks when", () => expect(tokens("哪一年收到申请").some(asksWhen)).toBe(true));
  test("a clause of names and years is a fragment", () =>
    expect([isFragment(tokens("利通区，2024年")), isFragment(tokens("怎么培训"))]).toEqual([true, false]));
  test("a word keeps its role", () => expect(tokens("多少").some((token) => isWord(token, "ask", "number"))).toBe(true));
});
