// A share of what the form counts (过半, 不到三分之一, 占三成, 31.6%) -> whether part by whole lies within it. Reads the store.

import type { Store } from "../../answer/reports/store.ts";
import { plain, ratio, sum } from "../../decimal.ts";
import { type FigureKey, operandsOf } from "../../form/vocabulary.ts";
import { wholeOf } from "../../question/refiners/shares.ts";
import type { Quantity } from "../../question/understanding.ts";
import type { ReportSummary } from "../../report/report.ts";
import { type Amount, shareIn, within } from "../../zh/amounts.ts";
import { comparedBy } from "../../zh/comparison.ts";
import { CHANGES, COMPARED } from "../../zh/direction.ts";
import type { Verdict } from "../decide.ts";
import { blankIn, COUNTED_NOUN, type Frame, onlyQuantity, readRest, refused, type Said, type Undecidable, verdictOf } from "../frame.ts";
import type { Reader } from "../reader.ts";
import { setIn } from "../sets.ts";
import { SUMS } from "../sums.ts";
import { citationsFor, figureOf, named, nameOf, valueIn, valuesIn } from "../values.ts";
import { claimText } from "../wording.ts";

const CHANGE = new RegExp(`${CHANGES}|${COMPARED}|${comparedBy("多少高低")}`);
/** Words that only hold the share: 占比为, 占了, 的比例达到. */
export const HOLDING =
  /(?:所?占(?:比|的?比[例重])?|的?比[例重])(?:了|约|已|仅|只|为|是|达到?|高达|有|在)*|(?:比例|占比)?(?:高达|达到?|仅为|只有|仅有|仅占|有|为|是)(?=$|的)/g;

const JOINED = /加|和|[与與]|及|、|合[计計]|一共/;

/** Part and whole as keys; a rate has both of its own. */
function parts(quantities: readonly Quantity[], joined: boolean): { part: FigureKey[]; wholes: FigureKey[] } | null {
  const [first, second] = quantities;
  if (quantities.length > 2 || !first) return null;
  if (first.kind === "rate") return second || first.plus ? null : { part: [first.over], wholes: [first.under] };
  const own = wholeOf(first.key);
  if (!second) return own ? { part: [first.key], wholes: own === "handled@total" ? [own, "received@total"] : [own] } : null;
  if (second.kind !== "figure") return null;
  // 予以公开加部分公开占…: two parts of one whole, as one.
  if (joined && own !== null && own === wholeOf(second.key)) return { part: [first.key, second.key], wholes: [own] };
  // 收到的申请中予以公开的占…: either order.
  if (wholeOf(second.key) !== null && (own === null || own === second.key || first.key.endsWith(".total")))
    return { part: [second.key], wholes: [first.key] };
  return own !== null ? { part: [first.key], wholes: [second.key] } : null;
}

const AMONG = /^(?<whole>[^，,]{2,40}?)(?:里面?|当中|之?中)[，,]/;

/** 不予公开的7件中，六成以上是…: the family that the clause before counted is the whole, where the part is one of it. */
function wholeSaid({ segment, text }: Said, part: readonly FigureKey[], reader: Reader): FigureKey[] | null {
  // 不予公开的申请中，保护第三方的占八成: the clause in front is read with it.
  const front = AMONG.exec(text)?.groups?.whole;
  const whole = front === undefined ? null : reader.read(front, segment);
  const named = whole && onlyQuantity(whole);
  if (named?.kind === "figure" && part.every((key) => key !== named.key && (operandsOf(named.key) ?? []).includes(key))) return [named.key];
  const before = segment.slice(0, Math.max(0, segment.indexOf(text)));
  const last = reader.lastQuantity();
  if (last?.kind !== "figure" || !(/[中里内][，,]\s*$/.test(before) || /^其中/.test(text))) return null;
  const members = operandsOf(last.key) ?? [];
  return part.every((key) => key !== last.key && members.includes(key)) ? [last.key] : null;
}

/** 不予公开14件，其中行政执法案卷5件，占35.7%: where the clause names no whole, what was counted before and has the part in it may be meant. */
const NAMES_WHOLE = /占(?:了|到)?(?!比)(?!(?:全部|总数|总量|总体|总的?|其中|它们?)的)[^，,。\d%％]{2,16}?的/;
function wholesBefore({ text }: Said, part: readonly FigureKey[], named: readonly Quantity[], reader: Reader): FigureKey[] {
  if (named.length !== 1 || named[0]?.kind !== "figure" || NAMES_WHOLE.test(text)) return [];
  const counted = reader.countedBefore().flatMap((each) => (each.kind === "figure" && !part.includes(each.key) ? [each.key] : []));
  return counted.filter((key) => part.every((each) => (operandsOf(key) ?? []).includes(each)));
}

/** 不予公开14件，其中行政执法案卷5件，占不予公开的35.7%: the clause names the whole alone, of which the part is what the clause before counted. */
function partOfNamed({ text }: Said, named: readonly Quantity[], reader: Reader): { part: FigureKey[]; wholes: FigureKey[] } | null {
  const [whole, ...others] = named;
  const last = reader.lastQuantity();
  if (whole?.kind !== "figure" || others.length > 0 || last?.kind !== "figure" || !NAMES_WHOLE.test(text) || !/^[，,\s]*占/.test(text))
    return null;
  return (operandsOf(whole.key) ?? []).includes(last.key) ? { part: [last.key], wholes: [whole.key] } : null;
}

/** 予以公开13件，占申请总数的六成以上: the part is what the clause before counted. */
const OF_TOTAL = /占(?:了)?(?:全部|所有)?[^，,]{0,10}(?:申请|复议|诉讼|总数|总量|办结)/;
function partBefore({ text }: Said, whole: Quantity | null, reader: Reader): { part: FigureKey[]; wholes: FigureKey[] } | null {
  const last = reader.lastQuantity();
  if (whole?.kind !== "figure" || last?.kind !== "figure" || !OF_TOTAL.test(text) || last.key === whole.key) return null;
  const own = wholeOf(last.key);
  const isWhole =
    own === whole.key || (own === "handled@total" && whole.key === "received@total") || (operandsOf(whole.key) ?? []).includes(last.key);
  return isWhole ? { part: [last.key], wholes: [whole.key] } : null;
}

/** Over all reports; null when one leaves a cell blank. */
async function sumOf(reports: readonly ReportSummary[], keys: readonly FigureKey[], store: Store): Promise<number | null> {
  const values = await Promise.all(reports.flatMap((report) => keys.map((key) => valueIn(report, figureOf(key), store))));
  return values.every((each) => each !== null) ? sum(values as number[]) : null;
}

/** 利通区占四份报告收到的申请的一半: one issuer's part of the sum over a set. */
async function shareOfSet(
  { meaning, set }: NonNullable<ReturnType<typeof readRest>>,
  amount: Amount,
  said: Said,
  reader: Reader,
  store: Store,
): Promise<Verdict | null> {
  const reports = set ?? (/其中|占/.test(said.text) ? setIn(said.segment) : null);
  const quantity = onlyQuantity(meaning) ?? reader.lastQuantity();
  if (!reports || quantity?.kind !== "figure" || meaning.quantities.value.length > 1) return null;
  const own = await reader.subjects(meaning, null);
  const members = await reader.subjects({ ...meaning, who: { value: [], origin: "assumed" } }, reports.set);
  const ours = own.kind === "reports" && meaning.who.value.some(({ kind }) => kind === "agency") ? own.reports : [];
  const [mine] = ours;
  if (!mine || members.kind !== "reports" || members.reports.length < 2)
    return members.kind === "refused" ? refused(members, said.statement) : null;
  const values = await valuesIn({ reports: members.reports.map(({ id }) => id) }, quantity, store);
  const parts = values.filter(({ report }) => ours.some(({ id }) => id === report.id));
  const value = parts.length === ours.length ? sum(parts.map((each) => each.value)) : undefined;
  const whole = sum(values.map((each) => each.value));
  const found = value === undefined ? null : ratio(value, whole, 100);
  if (value === undefined || found === null || values.length !== members.reports.length) return null;
  return verdictOf(within((value / whole) * 100, amount.range), {
    said: `${ours.map(named).join("、")}${nameOf(quantity)} ${plain(value)}，占 ${values.length} 份报告合计 ${plain(whole)} 的 ${plain(found)}%（${plain(value)} ÷ ${plain(whole)} × 100 = ${plain(found)}）。`,
    claimed: amount.value,
    found,
    unit: "%",
    citations: await citationsFor(members.reports, [quantity], store),
  });
}

/** 占办结的, 占新收的: which of the two the clause names, where either may be meant. */
const NAMED: readonly (readonly [RegExp, FigureKey])[] = [
  [/占(?:了|到)?(?:全部|所有|本年度?)?(?:已?办结|办理|处理)/, "handled@total"],
  [/占(?:了|到)?(?:全部|所有|本年度?)?(?:新收|收到|收件)/, "received@total"],
];
function asNamed(wholes: readonly FigureKey[], text: string): readonly FigureKey[] {
  const named = wholes.filter((whole) => NAMED.some(([words, key]) => key === whole && words.test(text)));
  return named.length > 0 ? named : wholes;
}

const isBound = ({ range: [least, most] }: Amount): boolean => least <= 0 || most >= 100;
const UNDECIDED: Undecidable = { why: "", reason: "ambiguous" };

export const share: Frame = {
  name: "share",
  async decide(said, reader, store) {
    const amount = CHANGE.test(said.text) ? null : shareIn(said.text);
    if (!amount || (said.statement && said.statement.unit !== "%")) return null;
    const rest = `${said.text.slice(0, amount.start)}${said.text.slice(amount.end)}`;
    const read = readRest(
      rest
        .replace(HOLDING, "")
        .replace(COUNTED_NOUN, "")
        .replace(/^[^，,]{0,6}率[，,]/, ""),
      said,
      reader,
    );
    const ofSet = read && (await shareOfSet(read, amount, said, reader, store));
    if (ofSet) return ofSet;
    const stated =
      read &&
      (partOfNamed(said, read.meaning.quantities.value, reader) ??
        parts(read.meaning.quantities.value, JOINED.test(read.meaning.asked)) ??
        partBefore(said, onlyQuantity(read.meaning), reader));
    if (!read || !stated) return null;
    const before = wholesBefore(said, stated.part, read.meaning.quantities.value, reader);
    const found = {
      ...stated,
      wholes: wholeSaid(said, stated.part, reader) ?? [...new Set([...before, ...asNamed(stated.wholes, said.text)])],
    };
    const subjects = await reader.subjects(read.meaning, read.set?.set ?? null);
    if (subjects.kind === "unknown") return null;
    if (subjects.kind === "refused") return refused(subjects, said.statement);
    const { reports } = subjects;
    const [report] = reports;
    if (!report) return null;
    // 2024年败诉率为零，2025年超过一半: of one year each, and not of both together.
    if (reports.length > 1 && new Set(reports.map(({ issuer }) => issuer)).size === 1 && !SUMS.test(said.text))
      return refused({ why: "", reason: "ambiguous" }, said.statement);
    const over = await sumOf(reports, found.part, store);
    const all = [];
    for (const whole of found.wholes) {
      const under = await sumOf(reports, [whole], store);
      const value = over === null || under === null ? null : ratio(over, under, 100);
      if (over !== null && under !== null && value !== null)
        all.push({ whole, over, under, value, holds: within((over / under) * 100, amount.range) });
    }
    const shown = all.find(({ holds }) => holds) ?? all[0];
    if (!shown) return refused(blankIn(report), said.statement);
    // 占不到一半 of all, and not of the total just named: which of the two is meant, a bound does not tell.
    if (shown.holds && before.length > 0 && !before.includes(shown.whole) && isBound(amount)) return refused(UNDECIDED, said.statement);
    // 申请有一成是部分公开: no part is larger than its whole, so that it was read the wrong way round.
    if (shown.over > shown.under) return null;
    const [part, whole] = [found.part.map(figureOf), figureOf(shown.whole)];
    const arithmetic = `${plain(shown.over)} ÷ ${plain(shown.under)} × 100 = ${plain(shown.value)}`;
    return verdictOf(shown.holds, {
      said: `${reports.length > 1 ? claimText.together(reports.length) : named(report)}${part.map(nameOf).join("、")}占${nameOf(whole)}的 ${plain(shown.value)}%（${arithmetic}）。`,
      claimed: amount.value,
      found: shown.value,
      unit: "%",
      citations: await citationsFor(reports, [...part, whole], store),
    });
  },
};
