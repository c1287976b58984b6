// Tokens -> of whom a question asks: authorities, a region, all of them, or somebody without a report here. No I/O. No clock.

import { classOf, isAmong, prefixOf } from "../../names/classes.ts";
import { isDepartment } from "../../names/departments.ts";
import type { Directory, Who } from "../../names/directory.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { type Draft, noted, type Refiner, type RuleContext } from "../draft.ts";
import { hasWord, isWord, type Token, type TokenOf, textOf, wordsOf } from "../tokens.ts";
import type { QuestionContext } from "../understanding.ts";
import { membersIn } from "../words/groups.ts";
import { excepted } from "./except.ts";
import { allBelow, groupsIn, placesOfBare } from "./groups.ts";
import { asksForReports } from "./rules/asking.ts";

const identity = (who: Who): string =>
  who.kind === "agency"
    ? who.id
    : who.kind === "outside"
      ? who.name
      : `${who.kind === "region" ? who.code : "all"}${who.members ? JSON.stringify(who.members) : ""}`;
const unique = (all: readonly Who[]): Who[] => all.filter((who, i) => all.findIndex((other) => identity(other) === identity(who)) === i);

function ownRegion({ tokens, text }: Draft, { directory }: QuestionContext): Who | null {
  const whole = tokens.find((token) => isWord(token, "group", "whole"));
  if (!whole) return null;
  const word = textOf(text, whole);
  const { home } = directory;
  const width = /自治区|省/.test(word) ? 2 : /市/.test(word) ? 4 : /[县镇乡]/.test(word) ? 6 : (home?.length ?? 0);
  const own = home === undefined || home.length < width ? undefined : directory.regions.find(({ code }) => code === home.slice(0, width));
  if (own) return { kind: "region", code: own.code, name: own.name };
  const size = /自治区|全区/.test(word) ? 2 : /省/.test(word) ? 2 : /市/.test(word) ? 4 : 0;
  const fitting = directory.regions.filter(({ code, name }) => code.length === size && (!/区/.test(word) || name.endsWith("自治区")));
  const [only] = fitting;
  return only && fitting.length === 1 ? { kind: "region", code: only.code, name: only.name } : null;
}

/** Everyone of the home region, where there is one. */
function homeRegion({ directory }: QuestionContext): Extract<Who, { kind: "region" }> | null {
  const region = directory.regions.find(({ code }) => code === directory.home);
  return region ? { kind: "region", code: region.code, name: region.name } : null;
}

/** 公安局在全市排第几, 龙游县占全市的比例: one of a place is held against those of its own kind and level there. */
function fellowsOf({ tokens, text, figures }: Draft, named: readonly TokenOf<"who">[], { directory }: QuestionContext): Who[] | null {
  const whole = tokens.find((token) => isWord(token, "group", "whole"));
  const [only, ...more] = named;
  const [who] = only?.who ?? [];
  const one = figures.kind === "known" && figures.quantities.length === 1;
  if (
    !whole ||
    !one ||
    !hasWord(tokens, "operation", "rank_of", "share") ||
    more.length > 0 ||
    only?.who.length !== 1 ||
    who?.kind !== "agency"
  )
    return null;
  const agency = directory.agencies.find(({ id }) => id === who.id);
  const width = /省/.test(textOf(text, whole)) ? 2 : /市|州/.test(textOf(text, whole)) ? 4 : 6;
  if (!agency) return null;
  const own = classOf(agency.name, agency.region);
  const region = directory.regions.find(({ code }) => code === agency.region.slice(0, width));
  if (!region || (own.kind === "government" && prefixOf(agency.region).length === width)) return null;
  return [
    who,
    { kind: "region", code: region.code, name: region.name, members: { kinds: [own.kind], tiers: [own.tier] }, words: textOf(text, whole) },
  ];
}

/** 我市, 我县: the government of the home region, or of what lies around it. */
function homeGovernment({ tokens, text }: Draft, { directory }: QuestionContext): Who | null {
  const { home } = directory;
  const token = tokens.find((each) => isWord(each, "group", "own"));
  const level = token ? /[省市县区州旗]/.exec(textOf(text, token))?.[0] : undefined;
  if (home === undefined || !token) return null;
  const code = level === "省" ? home.slice(0, 2) : level === "市" || level === "州" ? home.slice(0, 4) : home;
  const agency = directory.agencies.find(({ name, region }) => prefixOf(region) === code && classOf(name, region).kind === "government");
  return agency ? { kind: "agency", id: agency.id, name: agency.name } : null;
}

/** A capitalised word that is no word of ours, in an English question: a name of a place that has no report here. */
function unknownLatin({ tokens, typed, language }: Draft): Extract<Who, { kind: "outside" }> | null {
  if (language !== "en") return null;
  const name = tokens.find((token) => token.kind === "rest" && token.start > 0 && /^[A-Z][a-z]{2,}/.test(textOf(typed, token)));
  return name ? { kind: "outside", name: textOf(typed, name) } : null;
}

/** 四个2024年的报告, 五个单位. */
const EVERY = /^(?:所有|全部|各个?|每个?|这些|那些)$/;
const countsIssuers = (tokens: readonly Token[], text: string): boolean =>
  tokens.some((token, i) => isWord(token, "unit", "家") && tokens[i - 1]?.kind === "number") ||
  tokens.some(
    (token, i) =>
      (isWord(token, "group", "report") ||
        isWord(token, "group", "plain") ||
        (isWord(token, "filler") && /报告|年报/.test(textOf(text, token)))) &&
      tokens
        .slice(Math.max(0, i - 5), i)
        .some((each) => each.kind === "number" || (isWord(each, "filler") && EVERY.test(textOf(text, each)))),
  );

/** 不是利通区，我问的是隆德县: named only to be set aside for the one named after it. */
const isRetracted = (token: Token, named: readonly Token[], tokens: readonly Token[]): boolean =>
  isWord(tokens[tokens.indexOf(token) - 1], "comparator", "not_equal") && named.at(-1) !== token;

/** 西夏区全区的, where only its office has a report. */
const isOfficeOfWhole = ({ tokens }: Draft, who: readonly Who[], { directory }: QuestionContext): boolean =>
  tokens.some((token) => isWord(token, "group", "whole")) &&
  who.length === 1 &&
  who.every((each) => each.kind === "agency" && directory.agencies.some(({ id, level }) => id === each.id && level === "department"));

/** 住建局、市监局两个局: the group is those that were named, as many as they are. */
function countsNamed(token: Token, named: readonly TokenOf<"who">[], tokens: readonly Token[]): boolean {
  const at = tokens.indexOf(token);
  const number = isWord(tokens[at - 1], "unit") ? tokens[at - 2] : tokens[at - 1];
  const before = named.filter(({ end, who: [who] }) => end <= token.start && who?.kind === "agency");
  return number?.kind === "number" && number.value > 1 && before.length === number.value && isWord(token, "group", "plain");
}

/** 人社局、卫健委（衢州市级）: a set in brackets behind authorities that are all of it says where they are, and asks of no one else. */
function onlySaysWhere(
  set: ReturnType<typeof groupsIn>[number],
  named: readonly TokenOf<"who">[],
  { text }: Draft,
  { agencies }: Directory,
): boolean {
  const { who, token } = set;
  const opens = text.lastIndexOf("(", token.start);
  const closes = text.indexOf(")", opens);
  if (who.kind !== "region" || opens < 0 || closes < token.end - 1 || !isWord(token, "group", "plain")) return false;
  const others = named.filter(({ start, end }) => end <= opens || start > closes);
  return (
    others.length > 0 &&
    others.every(({ who: [each, ...more] }) => {
      const agency = each?.kind === "agency" ? agencies.find(({ id }) => id === each.id) : undefined;
      return (
        more.length === 0 &&
        agency?.region.startsWith(who.code) &&
        (!who.members || isAmong(who.members, classOf(agency.name, agency.region)))
      );
    })
  );
}

export const issuers: Refiner = {
  name: "issuers",
  refine(draft: Draft, { reading, before }: RuleContext): Draft {
    const { tokens, text } = draft;
    const all = tokens.filter((token): token is TokenOf<"who"> => token.kind === "who");
    const fellows = fellowsOf(draft, all, reading);
    if (fellows) return noted({ ...draft, who: { value: fellows, origin: "said" } }, "机关", fellows.map(identity).join(" "));
    const aside = excepted(tokens).names;
    // Also of a figure beside words that nothing is known of: it is those authorities' all the same.
    const figuresAsked = draft.figures.kind !== "prose" || draft.figures.near !== undefined;
    // In prose 各部门 is a word of what is asked about.
    const ofReports = hasWord(tokens, "operation", "unpublished") || asksForReports(draft);
    const spoken = figuresAsked || ofReports ? groupsIn(tokens, text, reading.directory) : [];
    const sets = spoken.filter((set) => !countsNamed(set.token, all, tokens) && !onlySaysWhere(set, all, draft, reading.directory));
    const places = spoken.flatMap(({ of }) => of ?? []);
    const where = placesOfBare(all, tokens, reading.directory);
    const named = all.filter(
      (token) => !isRetracted(token, all, tokens) && !aside.includes(token) && !places.includes(token) && !where.includes(token),
    );
    const groups =
      hasWord(tokens, "group", "every", "which", "count") ||
      // 衢州市的单位里最少的: all of them, not the city's government.
      (hasWord(tokens, "group", "plain") && hasWord(tokens, "operation", "max", "min", "rank", "ascending", "growth", "median", "mean")) ||
      // 不少于50件的机关，衢州全市都算.
      (hasWord(tokens, "group", "plain") && hasWord(tokens, "group", "whole")) ||
      (hasWord(tokens, "operation", "reports") && draft.figures.kind === "known") ||
      // 衢州2025年的年报有谁家的: of everyone there.
      (ofReports && hasWord(tokens, "ask", "which"));
    const words = named.map((token) => textOf(text, token)).join("、");
    const ambiguous = named.find(({ who }) => who.length > 1);
    if (ambiguous) {
      const options = ambiguous.who.flatMap((who) =>
        who.kind === "all" ? [] : [text.slice(0, ambiguous.start) + who.name + text.slice(ambiguous.end)],
      );
      return noted(
        { ...draft, open: [...draft.open, { slot: "issuer", options }] },
        "机关",
        `“${textOf(text, ambiguous)}”可能是 ${ambiguous.who.map(identity).join(" ")}`,
      );
    }
    // A county without a report of its own is not spoken for by its towns.
    const own = (each: Who): Who =>
      each.kind === "region" && each.code.length === 6 && !groups && !each.members ? { kind: "outside", name: each.name } : each;
    const inOrder = [
      ...named.map(({ start, who }) => ({ start, who })),
      ...sets.map(({ token, who }) => ({ start: token.start, who: [who] })),
    ];
    let who = unique(inOrder.sort((a, b) => a.start - b.start).flatMap((each) => each.who)).map(own);
    // "Yindu District, Henan": the region only says where the authority is.
    const holds = (region: Who) =>
      region.kind === "region" &&
      who.some(
        (each) =>
          each.kind === "agency" &&
          reading.directory.agencies.some(({ id, region: code }) => id === each.id && code.startsWith(region.code)),
      );
    if (draft.language === "en" && !hasWord(tokens, "operation", "share", "rank_of")) who = who.filter((each) => !holds(each));
    // 教育局呢, of the county spoken of.
    const near = before.at(-1)?.who.value.find((each) => each.kind === "agency");
    who = who.map((each) =>
      each.kind === "outside" && !each.near && isDepartment(each.name) && near?.kind === "agency" ? { ...each, near: near.id } : each,
    );
    const numbered = tokens.find((token) => isWord(token, "group", "numbered"));
    const counted = numbered ? readNumbers(`${textOf(text, numbered)}个`)[0]?.value : undefined;
    // 五个单位, of five that are held: each by its newest report, whichever year it is of.
    const allHeld = counted === reading.directory.agencies.length;
    const several = groups || numbered !== undefined || countsIssuers(tokens, text);
    if (who.length > 0) {
      // 利通区占全部的比例: of all, not of those below it.
      const quantities = draft.figures.kind === "known" ? draft.figures.quantities.length : 0;
      const one = hasWord(tokens, "operation", "share") && who.length === 1 && quantities === 1;
      const ofAll = one && sets.length === 0 && (several || /占(?:到|了)?(?:全部|所有|全体|总)/.test(text));
      // 衢州各区县总量，龙游县占几成: the one is the part, whichever is said first.
      const [a, b] = who;
      if (
        hasWord(tokens, "operation", "share") &&
        sets.length === 1 &&
        who.length === 2 &&
        a?.kind !== "agency" &&
        b?.kind === "agency" &&
        a
      )
        who = [b, a];
      const value = ofAll
        ? [...who, { kind: "all" as const }]
        : groups && sets.length === 0 && (figuresAsked || ofReports) && who.length === 1 && !hasWord(tokens, "operation", "rank_of")
          ? who.map((each) => allBelow(each, reading.directory))
          : who;
      const whole = isOfficeOfWhole(draft, value, reading) ? { wholeRegion: true } : {};
      // 隆德县各部门 of a county none of whose departments reports here: its own figure is not told apart by them.
      const alone = value.length === 1 && value[0]?.kind === "agency" && figuresAsked;
      const apart = alone
        ? wordsOf(tokens, "group").filter(
            (token) => token.value === "every" || (sets.length === 0 && membersIn(textOf(text, token), "") !== null),
          )
        : [];
      const notToldApart = [...(draft.notToldApart ?? []), ...apart.map((token) => textOf(draft.typed, token).replace(/的$/, ""))];
      return noted(
        { ...draft, ...whole, who: { value, origin: "said", words }, ...(notToldApart.length > 0 ? { notToldApart } : {}) },
        "机关",
        value.map(identity).join(" "),
      );
    }
    if (aside.length > 0) {
      const except = aside
        .flatMap((token) => token.who)
        .flatMap((each) => (each.kind === "agency" ? [{ id: each.id, name: each.name }] : []));
      return noted(
        { ...draft, except, who: { value: [{ kind: "all" }], origin: "said" } },
        "机关",
        `全部，除 ${except.map(({ id }) => id).join(" ")}`,
      );
    }
    const unknown = unknownLatin(draft);
    if (unknown) return noted({ ...draft, who: { value: [unknown], origin: "said", words: unknown.name } }, "机关", unknown.name);
    const mine = homeGovernment(draft, reading);
    if (mine) return noted({ ...draft, who: { value: [mine], origin: "said" } }, "机关", identity(mine));
    const region = ownRegion(draft, reading);
    if (region) return noted({ ...draft, who: { value: [region], origin: "said" } }, "机关", identity(region));
    const everyone = homeRegion(reading) ?? { kind: "all" as const };
    return several
      ? noted({ ...draft, ...(allHeld ? { allHeld } : {}), who: { value: [everyone], origin: "said" } }, "机关", "全部")
      : draft;
  },
};
