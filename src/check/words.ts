// A claim without a number (最多, 比…多, 有, 没有) and what it means -> the verdict by the reports' own figures. Reads the store.

import type { Selection, Store, Total } from "../answer/store.ts";
import { targetsOf } from "../answer/targets.ts";
import { cellsBehind } from "../audit/finding.ts";
import type { Citation } from "../contract.ts";
import { type FigureKey, operandsOf, unitOf } from "../form/vocabulary.ts";
import type { Quantity, Understanding } from "../question/understanding.ts";
import { citeCell, type Report, type ReportSummary } from "../report/report.ts";
import { ordinalOf } from "../zh/digits.ts";
import type { Verdict } from "./decide.ts";
import { claimText } from "./wording.ts";

type Known = { report: ReportSummary; value: number };

/** The superlative or place a claim gives: 最多, 最少, 第二. `from` the top or the bottom. */
type RankClaim = { from: "most" | "least"; place: number };
const PLACES: readonly (readonly [RegExp, (match: RegExpExecArray) => RankClaim])[] = [
  [/第([一二三四五六七八九十]|\d+)(?:[多高大名位]|$|，|。|！)/, (match) => ({ from: "most", place: ordinalOf(match[1] ?? "") })],
  [/第([一二三四五六七八九十]|\d+)[少低小]/, (match) => ({ from: "least", place: ordinalOf(match[1] ?? "") })],
  [/最[多高大]|居首|位居第一|排名第一|领先/, () => ({ from: "most", place: 1 })],
  [/最[少低小]|居末|垫底|倒数第一/, () => ({ from: "least", place: 1 })],
];
/** The claim as its question is read: any place, first or fifth, asks who has the most or the least. */
export const asQuestion = (text: string): string =>
  text
    .replace(/(?:排名?|位居|位列|名列|居|列)?第(?:[一二三四五六七八九十]|\d+)[少低小][位名]?/, "最少")
    .replace(/(?:排名?|位居|位列|名列|居|列)?第(?:[一二三四五六七八九十]|\d+)[多高大]?[位名]?|居首位?|领先/, "最多")
    .replace(/居末位?|垫底|倒数第一/, "最少");

/** Superlatives among things of one report are of another kind: 各项原因中…最多. */
const WITHIN_ONE = /原因|理由|情形|类型|渠道|方式|各类|各项|其中|结果中/;

const SAME = /一样|相同|相等|持平|并列/;
const LESS = /[少低小]于|不如|不及|没有.{0,12}[多高大]|比[^比]*[少低小]/;
const MORE = /[多高大]于|超过|比[^比]*[多高大]/;
const NONE = /没有|未|无|零/;
const SOME = /有|发生|存在|出现|产生/;

/** Null when the claim holds no comparison, or speaks of no figure of the form. */
export async function decideWords(text: string, meaning: Understanding, store: Store): Promise<Verdict | null> {
  const [quantity, second] = meaning.quantities.value;
  if (meaning.outOfScope || !quantity || second || quantity.kind !== "figure") return null;
  const agencies = meaning.who.value.filter((who) => who.kind === "agency");
  if (meaning.who.value.some((who) => who.kind === "outside")) return null;
  const place = PLACES.map(([pattern, read]) => {
    const match = pattern.exec(text);
    return match ? read(match) : null;
  }).find((each) => each !== null);
  if (place) return agencies.length === 1 && !WITHIN_ONE.test(text) ? ranked(place, quantity, meaning, store) : null;
  const known = await valuesOf(quantity, meaning, store);
  const [left, right] = known;
  if (left && right && known.length === 2) {
    const [key] = [quantity.key];
    const holds = SAME.test(text)
      ? left.value === right.value
      : LESS.test(text)
        ? left.value < right.value
        : MORE.test(text)
          ? left.value > right.value
          : null;
    return holds === null
      ? null
      : verdict(
          holds,
          claimText.compared(named(left), left.value, named(right), right.value),
          left.value,
          key,
          await cite([left, right], key, store),
        );
  }
  if (left && known.length === 1 && SOME.test(text)) {
    const holds = NONE.test(text) ? left.value === 0 : left.value > 0;
    return verdict(holds, claimText.some(named(left), left.value), left.value, quantity.key, await cite([left], quantity.key, store));
  }
  return null;
}

const named = ({ report }: Known): string => `${report.issuer}${report.year}年`;
const verdict = (holds: boolean, explanation: string, found: number, key: FigureKey, citations: Citation[]): Verdict => ({
  verdict: holds ? "supported" : "contradicted",
  found,
  unit: unitOf(key),
  explanation,
  citations,
});

const keysOf = (key: FigureKey): FigureKey[] => operandsOf(key) ?? [key];
const isKnown = (total: Total): total is Known => total.value !== null;

/** The value of each report asked about; none when one of them is not here or blank. */
async function valuesOf({ key }: Quantity & { kind: "figure" }, meaning: Understanding, store: Store): Promise<Known[]> {
  const { found, absent } = await targetsOf(meaning, store);
  const ids = found.flatMap((target) => (target.kind === "one" ? [target.report.id] : []));
  if (absent.length > 0 || ids.length !== found.length || ids.length === 0) return [];
  const totals = await store.totals({ reports: ids }, keysOf(key));
  const known = totals.filter(isKnown);
  return known.length === ids.length ? ids.flatMap((id) => known.filter(({ report }) => report.id === id)) : [];
}

/** Holds one agency against all others of the region named, or of the whole corpus, in the same year. */
async function ranked(
  { from, place }: RankClaim,
  { key }: Quantity & { kind: "figure" },
  meaning: Understanding,
  store: Store,
): Promise<Verdict | null> {
  const { found } = await targetsOf(
    { ...meaning, who: { ...meaning.who, value: meaning.who.value.filter((who) => who.kind === "agency") } },
    store,
  );
  const own = found[0];
  if (found.length !== 1 || own?.kind !== "one") return null;
  const region = meaning.who.value.find((who) => who.kind === "region");
  const selection: Selection = { years: [own.report.year], ...(region ? { regions: [region.code] } : {}) };
  const totals = (await store.totals(selection, keysOf(key), { order: from === "most" ? "descending" : "ascending" })).filter(isKnown);
  const mine = totals.find(({ report }) => report.id === own.report.id);
  const [top] = totals;
  if (!mine || !top || totals.length < 2) return null;
  // Reports with the same value share a place.
  const placed = totals.filter(({ value }) => (from === "most" ? value > mine.value : value < mine.value)).length + 1;
  const tops = totals.filter(({ value }) => value === top.value);
  const word = claimText.top(from === "most" ? "最多" : "最少", tops.map(named), top.value);
  const explanation = claimText.ranked(named(mine), mine.value, placed, totals.length, from === "most", word);
  return verdict(
    placed === place,
    explanation,
    place === 1 ? top.value : mine.value,
    key,
    await cite([...new Set([top, mine])], key, store),
  );
}

async function cite(known: readonly Known[], key: FigureKey, store: Store): Promise<Citation[]> {
  const reports = await Promise.all(known.map(({ report }) => store.report(report.id)));
  return reports
    .filter((report): report is Report => report !== null)
    .flatMap((report) => cellsBehind(report, key).map((each) => citeCell(report, each)));
}
