// Those of a place who are meant by what they are (衢州市各县区, 四个县区, 没有一个乡镇) -> their reports of one year, or why no report decides. Reads the store.
import type { Store } from "../answer/reports/store.ts";
import { targetsOf } from "../answer/reports/targets.ts";
import type { Who } from "../names/directory.ts";
import type { Understanding } from "../question/understanding.ts";
import type { ReportSummary } from "../report/report.ts";
import { DIGITS, ordinalOf } from "../zh/digits.ts";
import type { Undecidable } from "./frame.ts";
import { KINDS } from "./kinds.ts";
import { claimText } from "./wording.ts";

type Group = Exclude<Who, { kind: "agency" | "outside" }>;
/** `counted`: it was said how many they are, and there are so many. */
type Members = { kind: "reports"; reports: ReportSummary[]; counted: boolean } | ({ kind: "refused" } & Undecidable);

/** More than these are not counted out by who claims something about them. */
const MOST = 100;
const COUNT = new RegExp(`(?<![\\d第每任某])(?<count>[两二三四五六七八九十]|\\d{1,2})个?(?:市级|市直|县级|县直|区级|区直|乡镇级)?${KINDS}`);

/** The one group that is meant; null where anybody is named beside it, or a place without saying who of it. */
export function groupIn({ who }: Pick<Understanding, "who">): Group | null {
  const [only, ...more] = who.value;
  return only && more.length === 0 && (only.kind === "region" || only.kind === "all") && only.members ? only : null;
}
/** Of a place that is named. */
export const isOfPlace = (meaning: Pick<Understanding, "who">): boolean => groupIn(meaning)?.kind === "region";

const countIn = (text: string): number | null => {
  const count = COUNT.exec(text)?.groups?.count;
  return count === undefined ? null : count === "两" ? 2 : (DIGITS[count] ?? ordinalOf(count) ?? Number(count));
};

/** Some of them, or not all: what is said of every one is another claim. */
const OF_SOME = new RegExp(
  `部分(?!公开)|多数|大多|大半|过半|半数|一半|少数|个别|有的|有些|一些|几个|不少|多个|若干|极?少有|(?<![没拥])有(?:[两一二三四五六七八九十\\d]{0,3}[个家])?${KINDS}|不是|并非|不都|没有?(?:全部|全都|都)|没有?(?:一|任何一)?个?${KINDS}(?:没|未|无|不)|(?:其余|其他|其它|别的|剩下|另外|余下)`,
);

/** 七个部门中有两个没有收到: of as many as are counted. */
const COUNTED_BEFORE = /[两一二三四五六七八九十\d][个家][，,\s]*$/;
export const isOfSome = ({ text, segment }: { text: string; segment: string }): boolean =>
  OF_SOME.test(text) || COUNTED_BEFORE.test(segment.slice(0, Math.max(0, segment.indexOf(text))));

export const countsBodies = (text: string): boolean => COUNT.test(text);

/** Errors: those of the store. */
export async function membersOf(meaning: Understanding, store: Store): Promise<Members> {
  const group = groupIn(meaning);
  if (OF_SOME.test(meaning.asked)) return { kind: "refused", why: "", reason: "not_understood" };
  const { found, absent } = await targetsOf(meaning, store);
  const [only, ...more] = found;
  const place = group?.kind === "region" ? group.name : "";
  if (only?.kind !== "many" || more.length > 0 || absent.length > 0)
    return { kind: "refused", why: claimText.noneOfThem(place, group?.words ?? ""), reason: found.length > 1 ? "ambiguous" : "no_report" };
  const { items } = await store.reports(only.selection, { limit: MOST });
  const count = countIn(meaning.asked);
  if (count !== null && count !== items.length)
    return { kind: "refused", why: claimText.otherCount(count, items.length), reason: "ambiguous" };
  return items.length < only.reports
    ? { kind: "refused", why: "", reason: "ambiguous" }
    : { kind: "reports", reports: items, counted: count !== null };
}

/** Words that say among whom somebody has a place: 衢州各县区中. */
const AMONG = new RegExp(`(?:^|[，,。；是为在])(?<whom>[^，,。；是为在]{1,24}${KINDS})(?:当中|之中|里面|[中里内])`);
/** Undefined where it does not say among whom. */
export const amongWords = (segment: string): string | undefined => AMONG.exec(segment)?.groups?.whom;
/** The group a sentence speaks of its members among; null where it names none. */
export function amongIn(segment: string, reader: { read: (text: string) => Understanding | null }): Understanding | null {
  const whom = amongWords(segment);
  const meaning = whom === undefined ? null : reader.read(whom);
  return meaning && groupIn(meaning) ? meaning : null;
}
