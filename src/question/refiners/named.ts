// The authorities a question names -> which of them are meant: those set aside, counted, compared with their own kind, or only said for where. No I/O. No clock.
import { classOf, isAmong, prefixOf } from "../../names/classes.ts";
import type { Directory, Who } from "../../names/directory.ts";
import { readNumbers } from "../../zh/numerals.ts";
import type { Draft } from "../draft.ts";
import { hasWord, isWord, type Token, type TokenOf, textOf } from "../tokens.ts";
import type { QuestionContext } from "../understanding.ts";
import type { groupsIn } from "./groups.ts";

export const identity = (who: Who): string =>
  who.kind === "agency"
    ? who.id
    : who.kind === "outside"
      ? who.name
      : `${who.kind === "region" ? who.code : "all"}${who.members ? JSON.stringify(who.members) : ""}`;

/** 公安局在全市排第几, 龙游县占全市的比例: one of a place is held against those of its own kind and level there. */
export function fellowsOf(
  { tokens, text, figures }: Draft,
  named: readonly TokenOf<"who">[],
  { directory }: QuestionContext,
): Who[] | null {
  // 占全市各单位多少: of everyone there, and not of its own kind.
  const isAll = (token: Token): boolean => isWord(token, "group", "every") && OF_ALL_THERE.test(textOf(text, token));
  const whole = tokens.find((token) => isWord(token, "group", "whole") || isAll(token));
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
  if (!region) return null;
  // 衢州市占全市多少: its own government is one of those there, and has no fellows.
  const isOwn = own.kind === "government" && prefixOf(agency.region).length === width;
  // 衢州市各县占全市多少: the place only says whose the counties are.
  const isPart = tokens.some((token) => token !== whole && isWord(token, "group"));
  if (isOwn && (isPart || !hasWord(tokens, "operation", "share"))) return null;
  if (isOwn || isAll(whole)) return [who, { kind: "region", code: region.code, name: region.name, words: textOf(text, whole) }];
  return [
    who,
    { kind: "region", code: region.code, name: region.name, members: { kinds: [own.kind], tiers: [own.tier] }, words: textOf(text, whole) },
  ];
}

const OF_ALL_THERE = /^[全本][省市州县区].*(?:单位|机关|机构|部门)$/;

/** A capitalised word that is no word of ours, in an English question: a name of a place that has no report here. */
export function unknownLatin({ tokens, typed, language }: Draft): Extract<Who, { kind: "outside" }> | null {
  if (language !== "en") return null;
  const name = tokens.find((token) => token.kind === "rest" && token.start > 0 && /^[A-Z][a-z]{2,}/.test(textOf(typed, token)));
  return name ? { kind: "outside", name: textOf(typed, name) } : null;
}

/** 四个2024年的报告, 五个单位. */
const EVERY = /^(?:所有|全部|各个?|每个?|这些|那些)$/;
export const countsIssuers = (tokens: readonly Token[], text: string): boolean =>
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
export const isRetracted = (token: Token, named: readonly Token[], tokens: readonly Token[]): boolean =>
  isWord(tokens[tokens.indexOf(token) - 1], "comparator", "not_equal") && named.at(-1) !== token;

/** 西夏区全区的, where only its office has a report. */
export const isOfficeOfWhole = ({ tokens }: Draft, who: readonly Who[], { directory }: QuestionContext): boolean =>
  tokens.some((token) => isWord(token, "group", "whole")) &&
  who.length === 1 &&
  who.every((each) => each.kind === "agency" && directory.agencies.some(({ id, level }) => id === each.id && level === "department"));

/** 住建局、市监局两个局: the group is those that were named, as many as they are. */
export function countsNamed(token: Token, named: readonly TokenOf<"who">[], tokens: readonly Token[], text: string): boolean {
  const at = tokens.indexOf(token);
  const number = isWord(tokens[at - 1], "unit") ? tokens[at - 2] : tokens[at - 1];
  const before = named.filter(({ end, who: [who] }) => end <= token.start && who?.kind === "agency");
  // 龙游县、常山县、开化县三县: the number stands in the word itself.
  if (isWord(token, "group", "numbered"))
    return before.length > 1 && before.length === readNumbers(textOf(text, token).charAt(0))[0]?.value;
  return number?.kind === "number" && number.value > 1 && before.length === number.value && isWord(token, "group", "plain");
}

/** 人社局、卫健委（衢州市级）: a set in brackets behind authorities that are all of it says where they are, and asks of no one else. */
export function onlySaysWhere(
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
