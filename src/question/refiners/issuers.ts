// Tokens -> of whom a question asks: authorities, a region, all of them, or somebody without a report here. No I/O. No clock.
import { classOf, isAmong } from "../../names/classes.ts";
import { isDepartment } from "../../names/departments.ts";
import type { Directory, Who } from "../../names/directory.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { type Draft, noted, type Refiner, type RuleContext } from "../draft.ts";
import { hasWord, isWord, type Token, type TokenOf, textOf, wordsOf } from "../tokens.ts";
import { membersIn } from "../words/groups.ts";
import { type Aside, excepted, isOthers, setAside } from "./except.ts";
import { allBelow, groupsIn, placesOfBare } from "./groups.ts";
import { cityMeant, homeGovernment, homeRegion, ownRegion } from "./home.ts";
import { countsIssuers, countsNamed, fellowsOf, identity, isOfficeOfWhole, isRetracted, onlySaysWhere, unknownLatin } from "./named.ts";
import { partAndWhole } from "./part-and-whole.ts";
import { asksForReports } from "./rules/asking.ts";
import { ASKS_THOSE } from "./rules/issuer-facts.ts";
import { saysEachOther, TOTALS } from "./rules/rule.ts";
import { topicOf } from "./topic-words.ts";

const unique = (all: readonly Who[]): Who[] => all.filter((who, i) => all.findIndex((other) => identity(other) === identity(who)) === i);

/** 各部门, 每个局; 大家 are people, and nobody's number is asked for. */
const BODIES = /部门|局|单位|机关|乡镇|街道|镇|乡|委办|科室|股室|所|departments?|bureaus?|agenc|towns?|offices?/;

const liesIn = (one: Who, set: Extract<Who, { kind: "region" }>, { agencies }: Directory): boolean =>
  agencies.some(
    ({ id, name, region }) =>
      one.kind === "agency" && id === one.id && region.startsWith(set.code) && isAmong(set.members ?? {}, classOf(name, region)),
  );
/** A group before two or more names, with nothing but a year or 中 in between: no other number is asked of it. */
function framesNamed({ tokens, text }: Draft, named: readonly TokenOf<"who">[], sets: readonly { token: Token }[]): boolean {
  const [first, second] = named;
  const [set, ...more] = sets;
  if (!first || !second || !set || more.length > 0 || hasWord(tokens, "operation", "share", "rank_of", "rank", "mean", "median"))
    return false;
  const between = tokens.slice(tokens.indexOf(set.token) + 1, tokens.indexOf(first));
  const isFrame = (token: Token): boolean =>
    token.kind === "when" ||
    (token.kind === "mark" && textOf(text, token) !== "、") ||
    isWord(token, "join", "within") ||
    isWord(token, "filler");
  return (
    tokens.includes(set.token) && set.token.start < first.start && !hasWord(tokens, "join", "than", "except") && between.every(isFrame)
  );
}

const ONLY = /(?:只有|仅有?|唯有|唯独|唯一)$/;
/** 只有龙游县没有行政复议，对吗: asked of all of its kind that are held. */
function onlyOf(
  token: TokenOf<"who">,
  { text, tokens, figures }: Draft,
  { agencies }: Directory,
): (Pick<Draft, "who"> & { only: Aside }) | null {
  const [who] = token.who;
  const agency = who?.kind === "agency" ? agencies.find(({ id }) => id === who.id) : undefined;
  const isAsked = figures.kind === "known" && hasWord(tokens, "ask", "yesno", "confirm") && ONLY.test(text.slice(0, token.start));
  if (!agency || !isAsked) return null;
  const { kind, tier } = classOf(agency.name, agency.region);
  return {
    only: { id: agency.id, name: agency.name },
    who: { value: [{ kind: "all", members: { kinds: [kind], tiers: [tier] } }], origin: "said" },
  };
}

/** 衢州各县里培训次数最多的, 各局发布的信息总数, 各县区有没有收费: of each of a group that is named where the question begins, or asked for (最少的是哪个县, 最多的部门). */
function ordersGroup({ tokens, numeric, text, condition }: Draft): boolean {
  const says = tokens.filter(({ kind }) => kind !== "mark" && kind !== "who" && kind !== "when");
  const first = says.find((token) => !isWord(token, "filler"));
  const orders = hasWord(tokens, "operation", "max", "min", "rank", "ascending");
  const reckons = hasWord(tokens, "operation", "sum", "mean", "each") || TOTALS.test(text);
  const isGroup = (token: Token | undefined): boolean => GROUPS.some((value) => isWord(token, "group", value));
  const isSaid = (token: Token | undefined): boolean =>
    isGroup(token) && token !== undefined && membersIn(textOf(text, token), "") !== null;
  // 各县区政策解读超过20篇的有哪些: those of the group are asked for.
  const bounds = condition !== undefined && ASKS_THOSE.test(text);
  // 区县里政策解读少于13篇的有哪些: among those.
  const isAmong = first !== undefined && isWord(tokens[tokens.indexOf(first) + 1], "join", "within");
  if (isSaid(first) && isAmong && bounds) return true;
  if (isSaid(first) && isWord(first, "group", "every") && (reckons || bounds || hasWord(tokens, "ask", "yesno"))) return true;
  const last = says.at(-1);
  const asked =
    says.some((token) => (isWord(token, "group", "which") || isWord(token, "group", "count")) && isSaid(token)) ||
    (isWord(last, "group", "plain") && isSaid(last));
  if (asked && (orders || condition !== undefined)) return true;
  const isOrdered = orders || reckons || isWord(first, "group", "every");
  return isOrdered && isGroup(first) && (numeric || hasWord(tokens, "operation", "max", "min"));
}
/** 有几家 counts those of the group, and is nothing that their prose tells of. */
const isHowMany = (token: Token, text: string): boolean =>
  isWord(token, "group", "count") && /^(?:有|是)?(?:几|多少)[个家]$/.test(textOf(text, token));
const spokenOf = (before: RuleContext["before"]): Who | undefined =>
  before.at(-1)?.who.value.find(({ kind }) => kind === "agency" || kind === "region");

/** 全衢州: the word for the whole stands right before the name of the place. */
const isWhole = (token: TokenOf<"who"> | undefined, tokens: readonly Token[], text: string): boolean => {
  const before = token && tokens[tokens.indexOf(token) - 1];
  return (
    before !== undefined &&
    before.end === token?.start &&
    /^(?:全|整个)$/.test(textOf(text, before)) &&
    !/^(?:市|县|区)?(?:人民)?政府|^(?:市|县|区)?本级/.test(text.slice(token.end))
  );
};
const OF_ITSELF = /^(?:人民)?政府(?:本级)?$|^本级/;
const WHO_HAS = /(?:哪|几|多少)(?:些|个|几个|几家|家){0,2}(?:单位|地方|地区|区县|县区|机关|部门|政府)/;
const GROUPS = ["every", "which", "count", "plain"] as const;

/** How many requests did Quzhou receive >> Were all of them granted: of its requests, and not of everybody's. */
function ofThemAlone(draft: Draft, before: RuleContext["before"]): Draft {
  const [one, ...more] = before.at(-1)?.who.value ?? [];
  const isThem = (token: Token): boolean => isWord(token, "group", "every") && textOf(draft.text, token) === "all of them";
  if (one?.kind !== "agency" || more.length > 0 || !draft.tokens.some(isThem)) return draft;
  const tokens = draft.tokens.map(
    (token): Token => (isThem(token) ? { kind: "word", role: "filler", value: "english", start: token.start, end: token.end } : token),
  );
  return { ...draft, tokens };
}

export const issuers: Refiner = {
  name: "issuers",
  refine(given: Draft, { reading, before }: RuleContext): Draft {
    const draft = ofThemAlone(given, before);
    const { tokens, text } = draft;
    const all = tokens.filter((token): token is TokenOf<"who"> => token.kind === "who");
    const fellows = fellowsOf(draft, all, reading);
    if (fellows) return noted({ ...draft, who: { value: fellows, origin: "said" } }, "机关", fellows.map(identity).join(" "));
    const away = excepted(tokens, text);
    const aside: readonly Token[] = [...away.names, ...away.groups];
    // Also of a figure beside words that nothing is known of: it is those authorities' all the same.
    const figuresAsked = draft.figures.kind !== "prose" || draft.figures.near !== undefined;
    // In prose 各部门 is a word of what is asked about.
    // 衢州2025年哪些单位有报告: of everyone there.
    const asksWhoHas = tokens.some((token) => isWord(token, "operation", "reports") && WHO_HAS.test(textOf(text, token)));
    const ofReports = hasWord(tokens, "operation", "unpublished") || asksWhoHas || asksForReports(draft);
    const others = aside.length > 0 ? tokens.filter((token) => !aside.some((each) => each === token)) : tokens;
    const ofProse = !figuresAsked && !ofReports && ordersGroup(draft);
    const spoken = figuresAsked || ofReports || ofProse ? groupsIn(others, text, reading.directory, away.names) : [];
    const sets = spoken.filter(
      (set) => !countsNamed(set.token, all, tokens, draft.text) && !onlySaysWhere(set, all, draft, reading.directory),
    );
    const places = spoken.flatMap(({ of }) => of ?? []);
    const where = placesOfBare(all, tokens, reading.directory);
    const named = all.filter(
      (token) => !isRetracted(token, all, tokens) && !aside.includes(token) && !places.includes(token) && !where.includes(token),
    );
    const groups =
      hasWord(tokens, "group", "every", "which", "count") ||
      // 衢州市的单位里最少的: all of them, not the city's government.
      (hasWord(tokens, "group", "plain") && hasWord(tokens, "operation", "max", "min", "rank", "ascending", "growth", "median", "mean")) ||
      // 吴忠市第2到第4名, 前三名: places among those that lie there.
      (named.length > 0 &&
        figuresAsked &&
        tokens.some(({ kind }) => kind === "limit" || kind === "place") &&
        !hasWord(tokens, "operation", "rank_of")) ||
      // 全衢州一共几件: of all that lie there.
      (named.length === 1 && figuresAsked && isWhole(named[0], tokens, text)) ||
      // 不少于50件的机关，衢州全市都算.
      (hasWord(tokens, "group", "plain") && hasWord(tokens, "group", "whole")) ||
      (hasWord(tokens, "operation", "reports") && draft.figures.kind === "known") ||
      // 衢州2025年的年报有谁家的: of everyone there.
      (ofReports && hasWord(tokens, "ask", "which")) ||
      asksWhoHas;
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
    const [only, ...moreNamed] = named;
    const alone = only && moreNamed.length === 0 && sets.length === 0 ? onlyOf(only, draft, reading.directory) : null;
    if (alone) return noted({ ...draft, ...alone }, "机关", `是不是只有 ${alone.only.id}`);
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
      !(region.members && hasWord(tokens, "join", "than")) &&
      who.some(
        (each) =>
          each.kind === "agency" &&
          reading.directory.agencies.some(({ id, region: code }) => id === each.id && code.startsWith(region.code)),
      );
    if (draft.language === "en" && !hasWord(tokens, "operation", "share", "rank_of")) who = who.filter((each) => !holds(each));
    // 衢州各县区2024年柯城区和龙游县: the group is only their frame.
    if (framesNamed(draft, named, sets))
      who = who.filter(
        (each) => each.kind !== "region" || !named.every(({ who: [one] }) => one !== undefined && liesIn(one, each, reading.directory)),
      );
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
    const kept = sets.flatMap((set) => set.who.members ?? []);
    // 其他县: without who is named beside them, or was spoken of.
    const saysOthers = !saysEachOther(draft) && sets.length > 0 && tokens.some((token) => isOthers(token, text));
    const spokenBefore = before.at(-1)?.who.value ?? [];
    const beside = named.length > 0 ? named.flatMap(({ who: [each, ...more] }) => (each && more.length === 0 ? [each] : [])) : spokenBefore;
    const besides = saysOthers ? beside.flatMap((each) => (each.kind === "agency" ? [{ id: each.id, name: each.name }] : [])) : [];
    const except = [...(setAside(away, kept, text, reading.directory) ?? []), ...besides];
    if (who.length > 0) {
      // 利通区占全部的比例: of all, not of those below it.
      const quantities = draft.figures.kind === "known" ? draft.figures.quantities.length : 0;
      const one = hasWord(tokens, "operation", "share") && who.length === 1 && quantities === 1;
      const ofAll = one && sets.length === 0 && (several || /占(?:到|了)?(?:全部|所有|全体|总)/.test(text));
      who = partAndWhole(draft, who, named, reading.directory);
      const value = ofAll
        ? [...who, { kind: "all" as const }]
        : groups && sets.length === 0 && (figuresAsked || ofReports) && who.length === 1 && !hasWord(tokens, "operation", "rank_of")
          ? who.map((each) => allBelow(each, reading.directory))
          : who;
      const [set, ...besideSet] = value;
      const meant = set?.kind === "all" && besideSet.length === 0 && figuresAsked ? cityMeant(draft, reading, spokenOf(before)) : null;
      if (meant && "options" in meant)
        return noted({ ...draft, open: [...draft.open, { slot: "issuer", options: meant.options }] }, "待定", "哪一个市");
      if (meant && set?.kind === "all")
        return noted(
          {
            ...draft,
            ...(except.length > 0 ? { except } : {}),
            who: { value: [{ ...set, kind: "region", ...meant.city }], origin: "said", words },
          },
          "机关",
          meant.city.name,
        );
      const ofWhole = isOfficeOfWhole(draft, value, reading);
      const whole = ofWhole ? { wholeRegion: true } : {};
      // 隆德县各部门 of a county none of whose departments reports here: its own figure is not told apart by them. 全区 of its office is no part of it.
      const alone = !ofWhole && value.length === 1 && value[0]?.kind === "agency" && figuresAsked;
      // 在这几个单位里排第几: those it is held against.
      const apart =
        alone && !hasWord(tokens, "operation", "rank_of", "max", "min")
          ? wordsOf(tokens, "group").filter(
              (token) =>
                (token.value === "every" && BODIES.test(textOf(text, token))) ||
                // （吴忠区县） only says where it lies, 衢州市政府本级 is itself.
                (!OF_ITSELF.test(textOf(text, token)) &&
                  sets.length === 0 &&
                  spoken.every((set) => set.token !== token) &&
                  membersIn(textOf(text, token), "") !== null),
            )
          : [];
      const parts = apart.map((token) => textOf(draft.typed, token).replace(/的$/, ""));
      const ofParts =
        parts.length > 0 && draft.figures.kind === "known"
          ? { figures: { kind: "prose" as const, near: { quantities: draft.figures.quantities, open: parts, ofParts: true as const } } }
          : {};
      return noted(
        {
          ...draft,
          ...(ofProse && sets.length > 0
            ? {
                topic: topicOf(
                  text,
                  tokens.filter((token) => !sets.some((set) => set.token === token) && !isHowMany(token, text)),
                ),
              }
            : {}),
          ...whole,
          // 除龙游县外，各县: the set without it.
          ...(except.length > 0 && value.some(({ kind }) => kind !== "agency") ? { except } : {}),
          who: { value, origin: "said", words },
          ...ofParts,
        },
        "机关",
        value.map(identity).join(" "),
      );
    }
    if (except.length > 0) {
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
    const region = ownRegion(draft, reading, near);
    if (region) return noted({ ...draft, who: { value: [region], origin: "said" } }, "机关", identity(region));
    const city = several && figuresAsked ? cityMeant(draft, reading, spokenOf(before)) : null;
    if (city && "options" in city)
      return noted({ ...draft, open: [...draft.open, { slot: "issuer", options: city.options }] }, "待定", "哪一个市");
    const everyone = city ? { kind: "region" as const, ...city.city } : (homeRegion(reading) ?? { kind: "all" as const });
    return several
      ? noted({ ...draft, ...(allHeld ? { allHeld } : {}), who: { value: [everyone], origin: "said" } }, "机关", "全部")
      : draft;
  },
};
