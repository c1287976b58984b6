// Tokens -> the authorities, regions and groups that a question sets aside (除了利通区以外, 衢州以外的县, 不是市直部门的), and the words that do so. No I/O. No clock.
import { classOf, isAmong, type Members, prefixOf } from "../../names/classes.ts";
import type { Directory } from "../../names/directory.ts";
import { isWord, type Token, type TokenOf, textOf, wordValue } from "../tokens.ts";
import { membersIn } from "../words/groups.ts";

type Excepted = {
  names: TokenOf<"who">[];
  /** Groups that are set aside, by the words that name them. */
  groups: Token[];
  words: ReadonlySet<Token>;
};

const isGroup = (token: Token | undefined): boolean => isWord(token, "group", "plain") || isWord(token, "group", "every");
const isNamed = (token: Token | undefined): boolean => token?.kind === "who" || isGroup(token);
const isBetween = (token: Token | undefined): boolean =>
  isNamed(token) || wordValue(token, "join") === "and" || (token?.kind === "mark" && token.value !== "stop");
/** 除了 stands before what it sets aside, 以外 behind. */
const excepts = (before: Token | undefined, behind: Token | undefined): Token[] => [
  ...(before && isWord(before, "join", "except") ? [before] : []),
  ...(behind && isWord(behind, "join", "beyond") ? [behind] : []),
];
export const setsAside = (join: string | undefined): boolean => join === "except" || join === "beyond";

/** 不是市直部门的单位, 非浙江的县: a denial before a place or a group that others are told apart from; 不是隆德县的 corrects. */
function denies(run: readonly Token[], tokens: readonly Token[], at: number, text: string): Token[] {
  const before = tokens[at - 1];
  const [next, other] = [tokens[at + run.length], tokens[at + run.length + 1]];
  const isDenial = isWord(before, "comparator", "not_equal") || (before?.kind === "rest" && textOf(text, before) === "非");
  const ofOthers =
    isGroup(next) || isWord(next, "group", "which") || (isWord(next, "filler") && (isGroup(other) || isWord(other, "group")));
  const isPlace = run.every((token) => isGroup(token) || (token.kind === "who" && token.who.every(({ kind }) => kind === "region")));
  return before && isDenial && ofOthers && isPlace ? [before] : [];
}

/** Runs of names and groups with 除了 before them or 以外 behind, or with a denial; of a thing of the form, nothing is set aside. */
export function excepted(all: readonly Token[], text: string): Excepted {
  // Words of English stand apart, and 'the' before a name says nothing.
  const isThe = (token: Token): boolean => isWord(token, "filler", "english") && textOf(text, token) === "the";
  const tokens = all.filter((token) => !(token.kind === "mark" && token.value === "space") && !isThe(token));
  const out = { names: [] as TokenOf<"who">[], groups: [] as Token[], words: new Set<Token>() };
  for (let start = 0; start < tokens.length; start++) {
    const first = tokens[start];
    if (!first || !isNamed(first)) continue;
    let end = start;
    // 除了利通区，其他单位; 除了龙游县，衢州各县: behind a comma stands what is left.
    const isLeft = (at: number): boolean => {
      const [last, next] = [tokens[at - 1], tokens[at]];
      return (
        next !== undefined && (/[,，(（]/.test(text.slice(last?.end, next.start + 1)) || (isGroup(next) && OTHERS.test(textOf(text, next))))
      );
    };
    while (isBetween(tokens[end + 1]) && !isLeft(end + 1)) end++;
    while (tokens[end]?.kind === "mark") end--;
    const run = tokens.slice(start, end + 1);
    const words = excepts(tokens[start - 1], tokens[end + 1]);
    // 不是市直部门的单位: what stands behind is what is left.
    const denied = words.length > 0 ? [] : denies([first], tokens, start, text);
    const aside = words.length > 0 ? run : [first];
    const sets = words.length > 0 || denied.length > 0;
    if (sets && aside.every((token) => token.kind !== "who" || isKnown(token))) {
      out.names.push(...aside.filter((token): token is TokenOf<"who"> => token.kind === "who"));
      out.groups.push(...aside.filter(isGroup));
      for (const word of [...words, ...denied]) out.words.add(word);
    }
    if (words.length > 0) start = end;
  }
  return out;
}
export const OTHERS = /^(?:其他|其它|其余|别的|剩)/;
/** 其他县区, and the 其他 of 其他衢州县区 (parsers/others.ts). */
export const isOthers = (token: Token, text: string): boolean =>
  (isWord(token, "group") || isWord(token, "filler")) && OTHERS.test(textOf(text, token));
const isKnown = ({ who }: TokenOf<"who">): boolean => who.length === 1 && (who[0]?.kind === "agency" || who[0]?.kind === "region");

const OWN = /政府|本级/;
const OWN_BEHIND = /^(?:人民)?(?:政府|本级)/;

export type Aside = { id: string; name: string };
/**
 * Who is set aside, each with the words it goes by. A place stands for all that lie in it where they, and not its own government, are what is
 * asked of (`kept`). Null where not everyone is known here, so that a part would stand for the whole.
 */
export function setAside({ names, groups }: Excepted, kept: readonly Members[], text: string, directory: Directory): Aside[] | null {
  const { agencies, partial } = directory;
  const below = (code: string, name: string, members: Members = {}): Aside[] =>
    agencies
      .filter((agency) => agency.region.startsWith(code) && isAmong(members, classOf(agency.name, agency.region)))
      .map(({ id }) => ({ id, name }));
  const out: Aside[] = [];
  for (const token of names) {
    const [who] = token.who;
    if (!who) continue;
    const agency = who.kind === "agency" ? agencies.find(({ id }) => id === who.id) : undefined;
    // 除衢州市政府外，各县: the government itself, and no county that lies there.
    const asPlace =
      agency &&
      classOf(agency.name, agency.region).kind === "government" &&
      !(OWN.test(textOf(text, token)) || OWN_BEHIND.test(text.slice(token.end))) &&
      kept.length > 0 &&
      !kept.some((members) => isAmong(members, classOf(agency.name, agency.region)));
    if (who.kind === "region" || (agency && asPlace)) {
      if (partial) return null;
      out.push(...(who.kind === "region" ? below(who.code, who.name) : below(prefixOf(agency?.region ?? ""), agency?.name ?? "")));
    } else if (who.kind === "agency") out.push({ id: who.id, name: who.name });
  }
  for (const group of groups) {
    // 去掉市级: its own government too, and not its departments alone.
    const isLevel = /^市(?:级|本级)的?$/.test(textOf(text, group));
    const members: Members | null = isLevel ? { tiers: ["prefecture"] } : membersIn(textOf(text, group), text.charAt(group.start - 1));
    if (partial || !members) return null;
    out.push(...below("", textOf(text, group).replace(/的$/, ""), members));
  }
  return out;
}
