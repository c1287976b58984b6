// Year words -> report years, counted from today or from the year spoken of. No I/O. No clock.

import type { Directory, Who } from "../../names/directory.ts";
import { YEAR } from "../../zh/digits.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { type Draft, noted, type Refiner, type RuleContext } from "../draft.ts";
import { hasWord, isWord, type TokenOf, textOf } from "../tokens.ts";
import type { When } from "../understanding.ts";

const isAsked = (agency: Directory["agencies"][number], who: readonly Who[]): boolean =>
  who.length === 0 ||
  who.some(
    (each) =>
      each.kind === "all" ||
      (each.kind === "agency" && each.id === agency.id) ||
      (each.kind === "region" && agency.region.startsWith(each.code)),
  );

/** Report years of those asked of (all, when nobody is), newest first. */
export function yearsOf(who: readonly Who[], { agencies }: Directory): number[] {
  const asked = agencies.filter((agency) => isAsked(agency, who));
  return [...new Set((asked.length > 0 ? asked : agencies).flatMap(({ years }) => years))].sort((a, b) => b - a);
}

/** The newest year of which about as many have a report as of any: 连续两年 of a set does not begin with a year that a few have published. */
function newestOfMost(who: readonly Who[], directory: Directory): number | undefined {
  const isOne = who.length > 0 && who.every(({ kind }) => kind === "agency");
  const years = yearsOf(who, directory);
  if (isOne) return years[0];
  const held = (year: number): number => directory.agencies.filter((agency) => isAsked(agency, who) && agency.years.includes(year)).length;
  const most = Math.max(0, ...years.map(held));
  return years.find((year) => held(year) * 2 >= most);
}

/** The year a question before was about, its newest when it named none. */
function yearSpokenOf({ before, reading }: RuleContext): number | null {
  const last = before.at(-1);
  if (!last) return null;
  if (last.when.value.kind === "list") return last.when.value.years[0] ?? null;
  return yearsOf(last.who.value, reading.directory)[0] ?? null;
}

/** By how many years a year inside a word is off the report's. */
const BY_FIGURE: Record<string, number> = { carried_in: 1, carried_out: -1, reports: 0, unpublished: 0 };
const YEAR_INSIDE = new RegExp(`${YEAR}(?=年)`);
/** 从2023年结转过来 is a figure of 2024's report, 留到2025年 too: a year inside a figure's name says which. */
function yearOfFigure({ tokens, text }: Draft): number | null {
  for (const token of tokens) {
    const by = token.kind === "word" ? BY_FIGURE[token.value] : undefined;
    const year = by === undefined ? undefined : YEAR_INSIDE.exec(textOf(text, token))?.[0];
    if (by !== undefined && year) return (readNumbers(`${year}年`)[0]?.value ?? 0) + by;
  }
  return null;
}

const COMPARES = ["change", "difference", "more", "less", "multiple"] as const;
/** 与2023年相比, 是2023年的几倍: it is compared with, as behind 比. */
const [BESIDE, COMPARED, TIMES] = [/[与和跟同]$/, /^年?(?:相比|比|比较|相较)/, /^年?的?(?:几|多少)倍/];
function isComparedWith({ tokens, text }: Draft, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || isWord(before, "join", "than")) return token !== undefined;
  const [front, behind] = [text.slice(0, token.start), text.slice(token.end)];
  return (BESIDE.test(front) && COMPARED.test(behind)) || (/是$/.test(front) && TIMES.test(behind));
}
/** 比2023年少几件: the year spoken of, else the newest, against that one. Null where no one year is compared with, and where a set is looked through. */
function yearCompared(draft: Draft, context: RuleContext, against: number | undefined): number | null {
  const { tokens, who, figures } = draft;
  const at = tokens.findIndex(({ kind }) => kind === "when");
  const [one, ...more] = (who ?? context.before.at(-1)?.who)?.value ?? [];
  const isOfOne = one !== undefined && more.length === 0 && (figures.kind !== "known" || figures.quantities.length === 1);
  const looksThrough = one?.kind !== "agency" && (hasWord(tokens, "group", "which", "count") || hasWord(tokens, "ask", "which"));
  if (!isOfOne || looksThrough || against === undefined || !hasWord(tokens, "operation", ...COMPARES) || !isComparedWith(draft, at))
    return null;
  const year = who ? newestOfMost([one], context.reading.directory) : yearSpokenOf(context);
  return year === undefined || year === against ? null : year;
}

/** 两年都没有申请的单位: so many years, of which one has a report each; those there are, else the last of them. */
function countedYears({ tokens, text, who }: Draft, directory: Directory): number[] | null {
  const isOfMany = !(who?.value.length && who.value.every(({ kind }) => kind === "agency"));
  const said = /([两二三四五2-5])个?年度?(?:里|中|间|来|内)?(?:都|均|全|俱|始终|一直)/.exec(text)?.[1];
  const count = said === undefined ? 0 : (readNumbers(`${said}年`)[0]?.value ?? 0);
  if (!isOfMany || count < 2 || !hasWord(tokens, "operation", "every_year")) return null;
  const held = yearsOf(who?.value ?? [], directory).toSorted((a, b) => a - b);
  const newest = newestOfMost(who?.value ?? [], directory);
  return held.length === count || newest === undefined ? held : Array.from({ length: count }, (_, i) => newest - count + 1 + i);
}

const LAST_YEAR = /去年|上一?个?年度?|last year/;

/** 2025年是上年的几倍: the year before the one that is said, and not before today. */
const YEAR_BEFORE = /^上一?个?年度?$/;

export const years: Refiner = {
  name: "years",
  refine(draft: Draft, context: RuleContext): Draft {
    const figure = yearOfFigure(draft);
    if (figure !== null && !draft.tokens.some((token) => token.kind === "when"))
      return noted({ ...draft, when: { value: { kind: "list", years: [figure] }, origin: "said" } }, "年度", `指标里的年度 ${figure}`);
    const tokens = draft.tokens.filter((token): token is TokenOf<"when"> => token.kind === "when");
    // 连续三年 without years: the last three there are.
    const run = /连续([两二三四五六七八九十\d])(?:个)?年/.exec(draft.text)?.[1];
    const these = tokens.length === 0 && run === undefined ? countedYears(draft, context.reading.directory) : null;
    if (these) return noted({ ...draft, when: { value: { kind: "list", years: these }, origin: "said" } }, "年度", these.join(" "));
    if (tokens.length === 0 && run === undefined && hasWord(draft.tokens, "operation", "never", "every_year"))
      return noted({ ...draft, when: { value: { kind: "every" }, origin: "said" } }, "年度", "有报告的各年");
    if (tokens.length === 0 && run === undefined) return draft;
    if (tokens.length === 0) {
      const count = readNumbers(`${run}年`)[0]?.value ?? 1;
      const newest = newestOfMost(draft.who?.value ?? [], context.reading.directory) ?? Number(context.reading.today.slice(0, 4)) - 1;
      const list = Array.from({ length: count }, (_, i) => newest - count + 1 + i);
      return noted({ ...draft, when: { value: { kind: "list", years: list }, origin: "said" } }, "年度", list.join(" "));
    }
    const today = Number(context.reading.today.slice(0, 4));
    const spoken = yearSpokenOf(context);
    const words = tokens.map((token) => draft.text.slice(token.start, token.end)).join("、");
    const lastYear = LAST_YEAR.test(words) && !/\d|[〇零]/.test(words) ? { lastYear: true as const } : {};
    const said = (value: When): Draft =>
      noted(
        { ...draft, when: { value, origin: "said", words, ...lastYear } },
        "年度",
        value.kind === "list" ? value.years.join(" ") : value.kind,
      );
    const list: number[] = [];
    // 有2023年报告但没有2024年报告: the year inside the denial too.
    const denied = figure !== null && hasWord(draft.tokens, "operation", "unpublished") ? [figure] : [];
    const spelledOut = tokens.some(({ when }) => when.kind === "years");
    for (const { when, start, end } of tokens) {
      // 2019到2024年每年: the years are said, 每年 only that each is wanted.
      if ((when.kind === "every" || when.kind === "last") && spelledOut) continue;
      if (when.kind === "every" || when.kind === "latest") return said({ kind: when.kind });
      if (when.kind === "last") {
        const newest = newestOfMost(draft.who?.value ?? [], context.reading.directory) ?? today - 1;
        list.push(...Array.from({ length: when.count }, (_, i) => newest - when.count + 1 + i));
      } else if (when.kind === "years") list.push(...when.years);
      else {
        const isBefore = when.kind === "relative" || (list.length > 0 && YEAR_BEFORE.test(draft.text.slice(start, end)));
        list.push((isBefore ? (list.at(-1) ?? spoken ?? today) : today) + when.by);
      }
    }
    const compared = tokens.length === 1 && list.length === 1 ? yearCompared(draft, context, list[0]) : null;
    return said({ kind: "list", years: [...new Set([...(compared === null ? [] : [compared]), ...list, ...denied])] });
  },
};
