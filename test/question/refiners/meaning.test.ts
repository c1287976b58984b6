// Whether a question is one to these reports, for a term, for a section, of part of a year (src/question/refiners/scope.ts, definition.ts, section.ts).
import { describe, expect, test } from "vitest";
import { definition } from "../../../src/question/refiners/definition.ts";
import { scope, unrelated } from "../../../src/question/refiners/scope.ts";
import { section } from "../../../src/question/refiners/section.ts";
import { changed } from "./run.ts";

describe("scope", () => {
  test.each([
    ["帮我写一首诗", "不写诗文"],
    ["明天天气怎么样", "没有天气"],
    ["怎么申请公开", "步骤"],
  ])("%s", (text, words) => expect(changed(scope, text).outOfScope).toContain(words));
  test.each(["隆德县怎么申请公开", "隆德县行政强制多少件"])("%s is a question to the reports", (text) =>
    expect(changed(scope, text)).toEqual({}),
  );
});

describe("definition", () => {
  test.each(["什么是部分公开", "部分公开是什么意思"])("%s", (text) =>
    expect(changed(definition, text)).toMatchObject({ term: "部分公开", operation: { value: "define" } }),
  );
  test("two terms told apart", () => {
    const { term, otherTerms } = changed(definition, "部分公开和不予公开有什么区别吗");
    expect([term, ...(otherTerms ?? [])].toSorted()).toEqual(["不予公开", "部分公开"].toSorted());
  });
  test.each([
    ["四类过程性信息是哪四类", "四类过程性信息"],
    ["年报表格里“不予公开”一共分几种情形？都列出来", "不予公开"],
    ["法人或其他组织在表里又细分成哪几种申请人", "法人或其他组织"],
    ["“三安全一稳定”指的是哪几样", "危及“三安全一稳定”"],
    ["五公开是什么意思", "五公开"],
  ])("%s: its members", (text, term) => expect(changed(definition, text).term).toBe(term));
  test.each(["利通区不予公开有哪几种情形", "各县不予公开有哪几种情形"])("%s is asked of reports", (text) =>
    expect(changed(definition, text).term).toBeUndefined(),
  );
  test.each(["隆德县部分公开是什么情况", "部分公开有多少件"])("%s is no question for the term", (text) =>
    expect(changed(definition, text)).toEqual({}),
  );
});

describe("section", () => {
  test.each([
    ["隆德县工作中有哪些短板", 5],
    ["隆德县其他需要报告的事项", 6],
    ["隆德县总体情况如何", 1],
    ["介绍一下隆德县", 0],
  ])("%s: %i", (text, expected) => expect(changed(section, text)).toEqual({ section: expected }));
  test("a figure is no section", () => expect(changed(section, "隆德县行政强制多少件")).toEqual({}));
});

describe("unrelated", () => {
  test("courtesy is answered with courtesy", () => expect(changed(unrelated, "请问一下").outOfScope).toContain("您好"));
  test("nothing of the reports", () => expect(changed(unrelated, "床前明月光").outOfScope).toContain("没有看出"));
  test.each(["隆德县", "行政强制多少件", "哪些单位"])("%s", (text) => expect(changed(unrelated, text)).toEqual({}));
});
