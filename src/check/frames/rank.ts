// A superlative or a place (申请最多的是利通区, 排第二, 垫底) -> whether the issuer has it among all reports of the year. Reads the store.

import type { Selection, Store } from "../../answer/reports/store.ts";
import { plain } from "../../decimal.ts";
import type { Quantity } from "../../question/understanding.ts";
import type { ReportSummary } from "../../report/report.ts";
import { ORDINALS, ordinalOf } from "../../zh/digits.ts";
import { matchesOf } from "../../zh/matches.ts";
import { type Frame, onlyQuantity, refused, type Said, verdictOf } from "../frame.ts";
import { amongIn, groupIn, isOfPlace } from "../groups.ts";
import { isOfGroup, peersOf, withoutPeers } from "../peers.ts";
import { setIn } from "../sets.ts";
import { citationsFor, named, nameOf, unitOfQuantity, valuesIn } from "../values.ts";
import { claimText } from "../wording.ts";

/** The superlative or place a claim gives: 最多, 最少, 第二. `from` the top or the bottom. */
type Ranked = { from: "most" | "least"; place: number };
const PLACES: readonly (readonly [RegExp, (match: RegExpExecArray) => Ranked])[] = [
  [new RegExp(String.raw`倒数第([${ORDINALS}]|\d+)`), (match) => ({ from: "least", place: ordinalOf(match[1] ?? "") })],
  [new RegExp(String.raw`第([${ORDINALS}]|\d+)[少低小]`), (match) => ({ from: "least", place: ordinalOf(match[1] ?? "") })],
  [
    new RegExp(String.raw`(?:排名?|位居|位列|名列|居|列|是|为)?第([${ORDINALS}]|\d+)(?:[多高大名位]|$|[，。！；]|(?=的))`),
    (match) => ({ from: "most", place: ordinalOf(match[1] ?? "") }),
  ],
  [/最[多高大]|居首|榜首|领先|头名|冠军|\b(?:the most|the highest|the largest|the greatest)\b/i, () => ({ from: "most", place: 1 })],
  [/最[少低小]|居末|垫底|末位|倒数(?!第)|末尾|\b(?:the fewest|the least|the lowest|the smallest)\b/i, () => ({ from: "least", place: 1 })],
];
/** Superlatives among things of one report are of another kind: 各项原因中…最多. */
const WITHIN_ONE = /原因|理由|情形|类型|渠道|方式|各类|各项|其中|结果中/;

/** 从少到多排第二: the order is told apart from the place. */
const ASCENDING = /[从由](?:少|低|小)到(?:多|高|大)/;
const ORDER = /[，,]?按?[从由](?:少到多|低到高|小到大|多到少|高到低|大到小)(?:的?顺序)?(?:排列|排序|排名|排)?[，,]?/;

export function placeIn(text: string): Ranked | null {
  const ranked = rankedIn(text);
  return ranked && ASCENDING.test(text) ? { ...ranked, from: "least" } : ranked;
}

function rankedIn(text: string): Ranked | null {
  for (const [pattern, read] of PLACES) {
    const match = pattern.exec(text);
    if (match) return read(match);
  }
  return null;
}

const RANKED = "(?:排名?|位居|位列|名列|居|列)?";
const NUMBER = String.raw`(?:[${ORDINALS}]|\d+)`;
const LAST_PLACE = new RegExp(`${RANKED}(?:倒数第${NUMBER}|第${NUMBER}[少低小])[位名]?`);
const FIRST_PLACE = new RegExp(`${RANKED}第${NUMBER}[多高大]?[位名]?|居首位?|榜首|头名|冠军|领先`);
/** The claim as its question is read: any place, first or fifth, asks who has the most or the least. */
export const asQuestion = (text: string): string =>
  text
    .replace(ORDER, "")
    .replace(/(?:其次|再次|次之)的?是|紧随其后的?是/, "")
    .replace(LAST_PLACE, "最少")
    .replace(FIRST_PLACE, "最多")
    .replace(/居末位?|垫底|末位|末尾|倒数/, "最少");

/** 不是最多的. */
const DENIED = /(?:不是|并非|算不上|不算|不属于|没有?排)(?=[^，,。是]{0,6}(?:最[多少高低大小]|第[^，,。]{1,3}|居首|榜首|垫底))/;

const SUPERLATIVE = /最[多少高低大小]/;

/** 最多的是利通区，其次是殷都区. */
const NEXT = /其次|次之|紧随其后|紧跟其后|再次(?!之后)|又次之/;
/** …，西夏区再次之: one place behind each that was said to follow before it. */
const FOLLOWS = new RegExp(NEXT, "g");
const placeAfter = ({ text, segment }: Said): number => {
  const before = segment.slice(0, Math.max(0, segment.indexOf(text)));
  return 2 + (/再次|又次/.test(text) ? matchesOf(FOLLOWS, before).length : 0);
};

/** Its place among those that have the figure; null where it has none, or nobody else. Reports with the same value share a place. */
async function placedIn(selection: Selection, own: ReportSummary, quantity: Quantity, { from }: Ranked, store: Store) {
  const sign = from === "most" ? -1 : 1;
  const totals = (await valuesIn(selection, quantity, store)).sort((a, b) => sign * (a.value - b.value));
  const mine = totals.find(({ report }) => report.id === own.id);
  const [top] = totals;
  if (!mine || !top || totals.length < 2) return null;
  return { totals, mine, top, placed: totals.filter(({ value }) => sign * (value - mine.value) < 0).length + 1 };
}

export const rank: Frame = {
  name: "rank",
  async decide(said, reader, store) {
    const among = amongIn(said.segment, reader);
    // 2024年衢州各县区中申请最多的是龙游县: whose district they are is read with them.
    const text = among && isOfPlace(among) ? said.text : withoutPeers(said.text);
    const next = NEXT.test(text);
    const place = said.statement
      ? null
      : next
        ? { from: placeIn(said.segment)?.from ?? ("most" as const), place: placeAfter(said) }
        : placeIn(text);
    if (!place || WITHIN_ONE.test(said.text)) return null;
    // 利通区最多，西夏区政府办最少: of what the clause before was of, among the same reports.
    const bare = reader.read(asQuestion(text).replace(SUPERLATIVE, ""), said.segment);
    const follows =
      bare !== null &&
      (groupIn(bare)?.words ?? "").endsWith(bare.topic) &&
      bare.quantities.value.length === 0 &&
      bare.who.origin === "said";
    const set = among && isOfPlace(among) ? null : setIn(follows ? withoutPeers(said.segment) : text);
    const read = follows ? bare : reader.read(asQuestion(set?.rest ?? text), said.segment);
    // 常山县第二, behind 2024年衢州各县区中: of that year.
    const when = read?.when.origin === "said" ? read.when : (among?.when ?? (follows ? reader.carriedWhen() : null) ?? read?.when);
    const meaning = read && when ? { ...read, when } : read;
    const quantity = meaning && (onlyQuantity(meaning) ?? (next || follows ? reader.lastQuantity() : null));
    if (!meaning || !quantity) return null;
    const spoken = meaning.who.value.filter((who) => who.kind !== "region");
    // 行政诉讼4件，在市级部门中最多: of whom the clause before was.
    const whose = spoken.length === 0 && follows ? reader.carriedWho().filter((who) => who.kind === "agency") : spoken;
    const agencies = whose.filter((who) => who.kind === "agency");
    const subjects = await reader.subjects({ ...meaning, who: { ...meaning.who, value: whose } }, null);
    if (subjects.kind === "refused") return refused(subjects);
    const own = subjects.kind === "reports" ? subjects.reports[0] : undefined;
    if (agencies.length !== 1 || !own) return null;
    const region = meaning.who.value.find((who) => who.kind === "region");
    const peers = await peersOf(said.segment, own, reader);
    if (peers?.kind === "refused") return refused(peers);
    if (!peers && !set && !among && isOfGroup(said.text)) return refused({ why: "", reason: "not_understood" });
    const members =
      set && set.set.count !== null
        ? await reader.subjects({ ...meaning, who: { value: [], origin: "assumed" } }, { ...set.set, year: set.set.year })
        : null;
    if (members?.kind === "refused") return refused(members);
    const readings = peers?.readings ?? (members?.kind === "reports" ? [members.reports] : []);
    const rest: Selection = { years: [own.year], ...(region?.kind === "region" ? { regions: [region.code] } : {}) };
    const selections: Selection[] = readings.length > 0 ? readings.map((each) => ({ reports: each.map(({ id }) => id) })) : [rest];
    const all = await Promise.all(selections.map((each) => placedIn(each, own, quantity, place, store)));
    const [first, ...more] = all.flatMap((each) => each ?? []);
    if (!first) return null;
    // 在各县中最多, where a district, or a county of another place, has more.
    if (more.some((each) => (each.placed === place.place) !== (first.placed === place.place)))
      return refused({ why: "", reason: "ambiguous" });
    const { totals, mine, top, placed } = first;
    const tops = totals.filter(({ value }) => value === top.value);
    const unit = unitOfQuantity(quantity);
    const most = place.from === "most";
    return verdictOf((placed === place.place) !== DENIED.test(said.text), {
      said: claimText.ranked({
        issuer: named(mine.report),
        what: nameOf(quantity),
        value: `${plain(mine.value)}${unit}`,
        place: placed,
        of: totals.length,
        most,
        tops: tops.map(({ report }) => named(report)),
        topValue: `${plain(top.value)}${unit}`,
      }),
      found: place.place === 1 ? top.value : mine.value,
      unit,
      citations: await citationsFor([...new Set([top.report, mine.report])], [quantity], store),
    });
  },
};
