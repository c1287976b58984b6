// What a rule of operations is, and what several of them ask of a draft. No I/O. No clock.

import { familyOf, isFamily } from "../../../form/vocabulary.ts";
import { YEAR } from "../../../zh/digits.ts";
import type { Draft } from "../../draft.ts";
import type { Operation } from "../../operations.ts";
import { hasWord, isWord, type Token, textOf } from "../../tokens.ts";
import type { Quantity } from "../../understanding.ts";
import type { Facts } from "../facts.ts";
import { isBoundByFigure } from "../phrases.ts";

/**
 * `plain` rules say nothing in particular: a conversation's operation goes before them. `changes`: issuers are held by how a figure changed, all of
 * them or only those that changed as the question says. `cause`: the reason is asked for beside the number.
 */
export type Rule = { name: string; plain?: true; changes?: "all" | "only"; cause?: true; read: (facts: Facts) => Operation | null };
export const when = (holds: boolean, operation: Operation): Operation | null => (holds ? operation : null);

/** 谁动用了行政强制, 官司还悬着的是哪家: asks for authorities, of no place in particular. */
export const WHO = /谁家?|哪[一几]?(?:家|里|儿|边|处|方)|哪(?:一?个|些|几个)(?![类种项])|何(?:处|家|者|县|区|局|单位|部门|机关|镇)|孰/;
export const asksWho = ({ text, who }: Draft, ask: Facts["ask"]): boolean =>
  ask("which") && WHO.test(text) && !(who?.value ?? []).some(({ kind }) => kind === "agency") && !ask("number", "why", "how");

/** 废止的比制发的多: one figure against another of the same report; null where no such comparison is made. */
export function againstEachOther({ tokens, figures }: Draft): "more" | "less" | null {
  const two = figures.kind === "known" && figures.quantities.length === 2;
  const at = tokens.findIndex((token, i) => isWord(token, "join", "than") || isBoundByFigure(tokens, i));
  // 大于诉讼十倍的: how many times is another bound than more.
  if (!two || at < 0 || tokens.some((token) => isWord(token, "unit", "倍"))) return null;
  if (isWord(tokens[at], "join", "than"))
    return hasWord(tokens, "operation", "less") ? "less" : hasWord(tokens, "operation", "more") ? "more" : null;
  return isWord(tokens[at], "comparator", "less") || isWord(tokens[at], "comparator", "at_most") ? "less" : "more";
}

/** 有2024年的年报却没有2025年的: who has a report of the one year and none of the other; null where both years are not said so. */
export function lacksLater({ tokens, text, who }: Draft): boolean {
  if (who?.value.every(({ kind }) => kind === "agency")) return false;
  const denied = tokens.findIndex(
    (token) => isWord(token, "comparator", "none") || (isWord(token, "operation", "unpublished") && YEAR_IN.test(textOf(text, token))),
  );
  const [before, denial, behind] = [tokens.slice(0, Math.max(0, denied)), tokens[denied], tokens.slice(denied + 1)];
  const isYear = ({ kind }: Token): boolean => kind === "when";
  return (
    denial !== undefined &&
    hasWord(before, "group", "report") &&
    before.some(isYear) &&
    (isWord(denial, "operation", "unpublished") || behind.some(isYear))
  );
}
const YEAR_IN = new RegExp(YEAR);

/** 其他各县都, 其余任何一个: each of the others, one by one. */
export const saysEachOther = ({ text }: Pick<Draft, "text">): boolean =>
  /(?:其他|其它|其余|别的)[^,，。]{0,10}(?:都|均|哪|任何)|任何(?:其他|其它|一个)/.test(text);

const BY_ISSUER = ["more", "less", "at_least", "at_most"] as const;
/** Where a bound stands that is no number but another authority's figure: 超过常山县, 高于市本级; -1 where none does. */
export const boundByIssuer = (tokens: readonly Token[]): number =>
  tokens.findIndex((token, i) => BY_ISSUER.some((each) => isWord(token, "comparator", each)) && nextWord(tokens, i)?.kind === "who");
/** The same with a year: 少于2023年. */
export const boundByYear = (tokens: readonly Token[]): number =>
  tokens.findIndex((token, i) => BY_ISSUER.some((each) => isWord(token, "comparator", each)) && nextWord(tokens, i)?.kind === "when");
const nextWord = (tokens: readonly Token[], i: number): Token | undefined => {
  const next = tokens[i + 1];
  return next?.kind === "mark" && next.value === "space" ? tokens[i + 2] : next;
};

export const TOTALS = /总数|总量|总额|总件数/;

/** Several issuers are asked of: all, or a place's. */
export const isOfMany = ({ who }: Draft): boolean => who === null || who.value.some(({ kind }) => kind === "all" || kind === "region");
/** One authority is named, and named first. */
export const isOfOne = ({ who }: Draft): boolean => who?.value[0]?.kind === "agency";
/** How many sets of authorities are named by what they are: 各区县, 市直单位. */
export const setsIn = ({ who }: Draft): number =>
  who?.value.filter((each) => (each.kind === "region" || each.kind === "all") && each.members).length ?? 0;
/** One set, or everyone of a place. */
export const isSet = (draft: Draft): boolean =>
  draft.who?.value.length === 1 && (draft.who.value[0]?.kind === "region" || setsIn(draft) === 1);

/** 各单位, 每个县; not 全部报告, which are one whole. */
export const eachOf = ({ tokens, text, who }: Draft): boolean =>
  tokens.some((token) => isWord(token, "group", "every") && /^[各每]/.test(textOf(text, token))) && (who?.value.length ?? 0) < 2;

/** 政策解读数量哪家多: a number of the prose, of no report in particular. */
export const ofEveryReport = ({ figures, who, numeric, topic, topics }: Draft): boolean =>
  figures.kind === "prose" && !figures.near && who === null && numeric && topic !== "" && !topics;

/** The members of a family stand for its total: 不予公开最多的 is about one figure. */
export const isFamilyOf = (quantities: readonly Quantity[]): boolean =>
  familyOf(quantities.flatMap((each) => (each.kind === "figure" ? [each.key] : []))) !== null;

export const isFamilyAsked = ({ figures }: Draft): boolean =>
  figures.kind === "known" &&
  (figures.quantities.every((each) => each.kind === "figure" && isFamily(each.key.split("@")[0] ?? "")) ||
    (figures.quantities.length > 1 && isFamilyOf(figures.quantities)));

/** One year, or two that follow each other. */
export const isOneStep = ({ when }: Pick<Draft, "when">): boolean => {
  const years = when?.value.kind === "list" ? when.value.years : [];
  return years.length < 2 || (years.length === 2 && Math.abs((years[0] ?? 0) - (years[1] ?? 0)) === 1);
};
