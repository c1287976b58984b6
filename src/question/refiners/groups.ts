// Tokens -> the groups of authorities that a question speaks of (衢州各区县, 市直单位), each as whom it means and the names that only say where. No I/O. No clock.
import { classOf, isAmong, type Members, prefixOf, type Tier } from "../../names/classes.ts";
import type { Agency, Directory, Who } from "../../names/directory.ts";
import { hasWord, isWord, type Token, type TokenOf, textOf } from "../tokens.ts";
import { membersIn } from "../words/groups.ts";
import { OTHERS } from "./except.ts";
import { behindShare } from "./part-and-whole.ts";

type Group = {
  who: Extract<Who, { kind: "region" | "all" }>;
  token: Token;
  /** The name that says which region's, when it says nothing else. */
  of?: TokenOf<"who">;
};

/** Digits of a GB/T 2260 code that are a level's own. */
const DIGITS: Record<Tier, number> = { province: 2, prefecture: 4, county: 6 };
const tierOfCode = (code: string): Tier => (code.length <= 2 ? "province" : code.length <= 4 ? "prefecture" : "county");

const KINDS_OF_GROUP = ["every", "which", "count", "plain", "numbered"] as const;
const isGroup = (token: Token): boolean => KINDS_OF_GROUP.some((value) => isWord(token, "group", value));
/** 县里诉讼最多的是哪个: its counties, where one of them is asked for; else the county itself. */
const isInside = (token: Token, tokens: readonly Token[], text: string): boolean =>
  isWord(token, "group", "own") &&
  /^[县区镇乡](?:里|中)/.test(textOf(text, token)) &&
  (hasWord(tokens, "group", "which", "count") || hasWord(tokens, "ask", "which")) &&
  hasWord(tokens, "operation", "max", "min", "rank", "growth", "more", "less");

/** 涉及多少个部门, 整合了几个单位的事项: a number that prose tells of bodies, and no set of them. */
const INVOLVES = /(?:涉及|综合|整合|覆盖|涵盖|囊括|包括|包含|联合|联动|牵涉|牵扯|来自|惠及|牵头)(?:了|到|的)?$/;
const isTold = (token: Token, i: number, tokens: readonly Token[], text: string): boolean =>
  isWord(token, "group", "count") &&
  i > 0 &&
  INVOLVES.test(text.slice(0, token.start)) &&
  // 涉及多少个部门收到申请: who has a figure of the form is counted.
  !tokens.slice(i + 1).some((each) => isWord(each, "request") || isWord(each, "subject") || isWord(each, "dispute"));

/** Only words of grammar stand between a name and the group behind it: 衢州的, 衢州市下面的. */
const touches = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from + 1, to).every((token) => isWord(token, "filler") || isWord(token, "group", "whole"));

/** 衢州市和各区县, 衢州市比各区县, 龙游县占各区县: the name stands for itself beside the group, and does not only say where. */
/** Behind another group (隆德县各部门、各乡镇) what joins is between the two. */
const isApart = (tokens: readonly Token[], from: number, to: number): boolean =>
  !tokens.slice(from + 1, to).some(isGroup) &&
  tokens
    .slice(from + 1, to)
    .some(
      (token) =>
        (isWord(token, "join", "and") && !isWord(tokens[tokens.indexOf(token) + 1], "group", "which")) ||
        isWord(token, "join", "than") ||
        isWord(token, "join", "of") ||
        isWord(token, "operation", "share"),
    ) &&
  !touches(tokens, from, to);

/** The region that lies around an authority, as wide as the group reaches: its fellows of 市直单位 are of its city. */
function regionReaching(agency: Agency, members: Members): string {
  const { tier, kind } = classOf(agency.name, agency.region);
  const [level] = members.tiers ?? [];
  const towns = members.kinds?.includes("town");
  // Towns lie in a county or a city, counties in a city, departments are a government's.
  const width = towns
    ? DIGITS[tier]
    : level === undefined
      ? DIGITS[tier]
      : Math.max(2, DIGITS[level] - (members.kinds?.includes("government") ? 2 : 0));
  return agency.region.slice(0, kind === "government" && level === tier ? Math.min(width, DIGITS[tier] - 2) : width);
}

/** Departments of a place are those of its own government, unless their level is said; the cities of a prefecture are its county-level ones. */
export const ofRegion = (members: Members, code: string): Members =>
  members.tiers?.length === 1 && members.tiers[0] === "prefecture" && members.kinds?.includes("government") && code.length > 2
    ? { ...members, tiers: ["county"] }
    : members.kinds?.includes("department") && !members.tiers
      ? { ...members, tiers: [tierOfCode(code)] }
      : members;

/** 红寺堡区在吴忠市所有单位中: everyone of a place, where somebody else is named as well. */
function anybody(token: Token, i: number, tokens: readonly Token[]): Members | null {
  const names = tokens.filter(({ kind }) => kind === "who");
  const at = tokens.findLastIndex((each, j) => j < i && each.kind === "who");
  return isWord(token, "group", "every") &&
    names.length > 1 &&
    at >= 0 &&
    touches(tokens, at, i) &&
    hasWord(tokens, "operation", "rank_of", "share", "difference", "multiple", "more", "less", "compare")
    ? {}
    : null;
}

/** A region, or an authority that governs one: what may only say where the others are. */
const saysWhere = (token: TokenOf<"who">, { agencies }: Directory): boolean =>
  token.who.length === 1 &&
  token.who.every(
    (who) =>
      who.kind === "region" ||
      (who.kind === "agency" && agencies.some(({ id, name, region }) => id === who.id && classOf(name, region).kind === "government")),
  );

/** 教育局跟卫健委比，衢州的: names that only say where the departments named without a place are. */
export function placesOfBare(named: readonly TokenOf<"who">[], tokens: readonly Token[], directory: Directory): TokenOf<"who">[] {
  const regionOf = (who: Who): string | undefined =>
    who.kind === "agency" ? directory.agencies.find(({ id }) => id === who.id)?.region : undefined;
  const bare = named.filter((token) => token.bare).flatMap(({ who }) => who.flatMap((each) => regionOf(each) ?? []));
  if (bare.length === 0) return [];
  return named.filter((token) => {
    const [only] = token.who;
    const code = only?.kind === "region" ? only.code : prefixOf((only && regionOf(only)) ?? "-");
    const at = tokens.indexOf(token);
    const joined = [tokens[at - 1], tokens[at + 1]].some((each) => isWord(each, "join", "and") || isWord(each, "join", "than"));
    return !token.bare && !joined && saysWhere(token, directory) && bare.every((region) => region.startsWith(code));
  });
}

/** 除了教育局以外的部门: those of the place that all who are set aside lie in; null where they lie in several. */
function regionAround(
  aside: readonly TokenOf<"who">[],
  members: Members,
  { agencies, regions }: Directory,
): { code: string; name: string } | null {
  const fellows = aside.flatMap(({ who }) => agencies.filter(({ id }) => who.some((each) => each.kind === "agency" && each.id === id)));
  const [code, ...others] = [...new Set(fellows.map((agency) => regionReaching(agency, members)))];
  const region = regions.find((each) => each.code === code);
  return region && others.length === 0 && fellows.every(({ name, region: own }) => isAmong(members, classOf(name, own)))
    ? { code: region.code, name: region.name }
    : null;
}

/** "the counties of Quzhou": in English the place stands behind, whoever is named before. */
function placeBehind(tokens: readonly Token[], i: number, text: string, directory: Directory): TokenOf<"who"> | undefined {
  const next = tokens.findIndex((token, j) => j > i && token.kind !== "mark" && !isWord(token, "filler"));
  const token = tokens[next];
  const between = tokens.slice(i + 1, next).map((each) => textOf(text, each));
  return token?.kind === "who" && between.some((word) => /^(?:of|in|under)$/.test(word)) && saysWhere(token, directory) ? token : undefined;
}

/** Every group, in order, whose words say whom it means. `aside`: names set aside; where no place is named, the others are those of the place they lie in. */
export function groupsIn(tokens: readonly Token[], text: string, directory: Directory, aside: readonly TokenOf<"who">[] = []): Group[] {
  const groups = ownGroupsIn(tokens, text, directory, aside);
  return groups.flatMap((group) => [...besideIt(group, tokens, directory), group]);
}

/** 衢州市和丽水市各县: the same group of each place that is joined to the one it stands behind. */
function besideIt({ who, token, of }: Group, tokens: readonly Token[], directory: Directory): Group[] {
  if (who.kind !== "region" || !of || !who.members) return [];
  const groups: Group[] = [];
  for (let at = tokens.indexOf(of); isJoin(tokens[at - 1]); at -= 2) {
    const name = tokens[at - 2];
    const [only] = name?.kind === "who" ? name.who : [];
    const agency = only?.kind === "agency" ? directory.agencies.find(({ id }) => id === only.id) : undefined;
    const code = agency && prefixOf(agency.region);
    if (name?.kind !== "who" || !agency || !code || !saysWhere(name, directory) || code.length !== who.code.length) break;
    groups.unshift({ who: { ...who, code, name: nameOf(code, directory) ?? agency.name }, token, of: name });
  }
  return groups;
}
const isJoin = (token: Token | undefined): boolean => isWord(token, "join", "and") || token?.kind === "mark";

function ownGroupsIn(tokens: readonly Token[], text: string, directory: Directory, aside: readonly TokenOf<"who">[]): Group[] {
  return tokens.flatMap((token, i): Group[] => {
    const members =
      (isGroup(token) && !isTold(token, i, tokens, text)) || isInside(token, tokens, text)
        ? (membersIn(textOf(text, token), text.charAt(token.start - 1)) ?? anybody(token, i, tokens))
        : null;
    if (!members) return [];
    const at = tokens.findLastIndex((each, j) => j < i && each.kind === "who");
    // 衢州市政府本级: the city's own government, and no group.
    if (tokens[i - 1]?.kind === "who" && /^(?:人民)?政府(?:本级)?$/.test(textOf(text, token))) return [];
    // 县区那几家，衢州的: the place may be said behind.
    const named =
      placeBehind(tokens, i, text, directory) ??
      tokens[at] ??
      tokens.find((each, j) => j > i && each.kind === "who" && saysWhere(each, directory));
    // 哪个县, 几个乡镇: what is asked for, without the asking.
    const words = textOf(text, token)
      .replace(/^(?:哪里的|有?(?:多少|几)(?:个|家|份)?)/, "")
      .replace(/^哪(?:一|几|些)?(?:个|家|份)?/, (asked, _, all: string) => (all.length - asked.length > 1 ? "" : "各"));
    const all = (within: Members): Group => ({ who: { kind: "all", members: within, words }, token });
    if (named?.kind !== "who" || named.who.length !== 1) {
      const isRest =
        OTHERS.test(textOf(text, token)) ||
        isWord(
          tokens.slice(0, i).findLast((each) => !isWord(each, "filler")),
          "join",
          "beyond",
        );
      const around = isRest ? regionAround(aside, members, directory) : null;
      if (around) return [{ who: { kind: "region", ...around, members: ofRegion(members, around.code), words }, token }];
      const { home } = directory;
      const region = home === undefined ? undefined : directory.regions.find(({ code }) => code === home);
      return [
        region
          ? { who: { kind: "region", code: region.code, name: region.name, members: ofRegion(members, region.code), words }, token }
          : all(members),
      ];
    }
    // 四个县占衢州市多少: the whole that they are a part of.
    const isWhole = at < 0 && behindShare(tokens) === named;
    const [who] = named.who;
    const region = (code: string, name: string): Group["who"] => ({ kind: "region", code, name, members: ofRegion(members, code), words });
    if (who?.kind === "region") return [{ who: region(who.code, who.name), token, of: named }];
    if (who?.kind === "all" || who?.kind === "outside") return who.kind === "all" ? [all(members)] : [];
    const agency = directory.agencies.find(({ id }) => id === who?.id);
    if (!agency) return [];
    const own = prefixOf(agency.region);
    const { kind, tier } = classOf(agency.name, agency.region);
    const governs = kind === "government" || kind === "office";
    // 隆德县在各区县中: a fellow of the group, not the place it lies in.
    const isFellow = members.kinds?.includes("government") && members.tiers?.every((each) => DIGITS[each] <= DIGITS[tier]);
    // Departments none of which reports here: the government's own figures are of all of them (refiners/issuers.ts says so).
    if (governs && !isFellow && members.kinds?.includes("department") && !isHeld(own, members, directory)) return [];
    if (governs && !isFellow)
      return [
        {
          who: region(own, nameOf(own, directory) ?? agency.name),
          token,
          ...((at >= 0 && named === tokens[at] && isApart(tokens, at, i)) || isWhole ? {} : { of: named }),
        },
      ];
    const code = regionReaching(agency, members);
    return [{ who: region(code, nameOf(code, directory) ?? agency.name), token }];
  });
}

const isHeld = (code: string, members: Members, { agencies, partial }: Directory): boolean =>
  partial === true ||
  agencies.some(({ name, region }) => region.startsWith(code) && isAmong(ofRegion(members, code), classOf(name, region)));
const nameOf = (code: string, { regions }: Directory): string | undefined => regions.find((region) => region.code === code)?.name;

/** 衢州市各单位, 吴忠市所有机关: all that lie in the place an authority governs. */
export function allBelow(who: Who, directory: Directory): Who {
  const agency = who.kind === "agency" ? directory.agencies.find(({ id }) => id === who.id) : undefined;
  if (!agency) return who;
  const code = prefixOf(agency.region);
  const { kind } = classOf(agency.name, agency.region);
  const others = directory.partial || directory.agencies.some(({ id, region }) => id !== agency.id && region.startsWith(code));
  return kind === "government" && others ? { kind: "region", code, name: nameOf(code, directory) ?? agency.name } : who;
}
