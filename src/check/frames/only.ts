// Only one has any (只有隆德县有行政强制) -> whether all others of the set have none. Reads the store.

import type { Store } from "../../answer/reports/store.ts";
import { wholeOf } from "../../question/refiners/shares.ts";
import type { Quantity, Understanding } from "../../question/understanding.ts";
import type { ReportSummary } from "../../report/report.ts";
import { ORDINALS } from "../../zh/digits.ts";
import { blankIn, type Frame, onlyQuantity, refused, verdictOf } from "../frame.ts";
import { KINDS } from "../kinds.ts";
import { peersOf, withoutPeers } from "../peers.ts";
import type { Reader } from "../reader.ts";
import { setIn } from "../sets.ts";
import { citationsFor, figureOf, type Known, unitOfQuantity, valueSentence, valuesIn } from "../values.ts";
import { claimText } from "../wording.ts";
import { withoutAll } from "./all.ts";
import { withoutDenial } from "./none.ts";

/** 唯一的一起复议 says that there is one, not who has it. */
const ONE_CASE = "有?(?:[^，,。；\\d]{0,6}的)?[那这]?[一1][件起宗桩场次份例]";
const ONLY = new RegExp(String.raw`(?:只有|仅有?|唯独|唯有)(?![\d两${ORDINALS}]|余|为|${ONE_CASE})|唯一(?!${ONE_CASE})(?:一?[个家])?`);

/** 除隆德县外，其他单位都没有行政强制: says the same of 隆德县. */
const EXCEPT =
  /除(?:了|去)?(?<own>[^，,]{2,20}?)(?:之|以)?外[，,]?(?:其他|其余|别的)?[^，,]{0,4}?(?:都|均|全都?)?(?:没有|没|无|未)(?:发生|收到|作出|出现|产生|实施)?过?(?<what>[^，,]+)/;

/** 市直部门2024年只有住建局: among those, whether 中 is said or not. */
const AMONG = new RegExp(`(?:[市县区][级直]|各个?)${KINDS}(?=(?:20\\d{2}年度?)?(?:只有|仅有|唯独|唯有)(?!\\d))`);
const BY_WHOM =
  /(?:只有|仅有?|唯独|唯有|只)(?:来自|是|由)?(?:自然人|个人|公民|企业|公司|商业企业|科研机构|公益组织|社会组织|法律服务机构)(?:的|提出|提交|递交|申请|[，,。；！!]|$)/;
const ENGLISH = /^Only (?=[A-Z])/;

/** The claim without 只有 and 才; null when it has neither. */
export function withoutOnly(text: string): string | null {
  const { own, what } = EXCEPT.exec(text)?.groups ?? {};
  if (own && what) return `${own}${what}`;
  if (ENGLISH.test(text)) return text.replace(ENGLISH, "");
  if (!ONLY.test(text)) return null;
  return text.replace(ONLY, "").replace(/才(?=有|发生|收|作|报)|一[个家](?=才|有|发生|收|作|报)|(?:报告|统计)了/g, "");
}

/** The value of each; null when one of them is blank. */
async function valuesOf(reports: readonly ReportSummary[], quantity: Quantity, store: Store): Promise<Known[] | null> {
  const known = await valuesIn({ reports: reports.map(({ id }) => id) }, quantity, store);
  return known.length === reports.length ? known : null;
}

/** Who alone is said to have any, and where: 五份报告的行政强制全部来自隆德县 too. */
const FROM = /(?:全部|全都|都|均)?(?:来自|出自|集中在|发生在)|(?:只|仅|就)(?:有)?(?:出现在|出现于|见于|发生于|存在于|发生在|在)(?!\d)/;
function claimedIn(text: string, reader: Reader): string | null {
  const from = FROM.exec(text);
  const rest = from && /^[只仅就]/.test(from[0]) ? null : withoutOnly(text);
  if (rest !== null) return rest;
  if (!from) return null;
  const after = text.slice(from.index + from[0].length);
  return reader.alone(after)?.who.value.some(({ kind }) => kind === "agency")
    ? `${after.replace(/[一1]家(?=[。！!]*$)|[。！!]/g, "")}的${text.slice(0, from.index)}`
    : null;
}

export const only: Frame = {
  name: "only",
  async decide(typed, reader, store) {
    const said = { ...typed, text: typed.text.replace(AMONG, "$&中"), segment: typed.segment.replace(AMONG, "$&中") };
    const found = said.statement && !said.statement.none ? null : claimedIn(said.text, reader);
    if (found === null) return null;
    // 申请只有自然人提出: whose they are, and not which office has any.
    if (BY_WHOM.test(said.text)) return null;
    // 只有西夏区没有行政诉讼: all others have some.
    const denied = withoutDenial(found);
    // 行政复议全部被纠正的只有殷都区: all others had some that were not.
    const entire = denied === null && withoutOnly(said.text) !== null ? withoutAll(found) : null;
    if (entire?.negated) return null;
    const claimed = withoutPeers(denied ?? entire?.rest ?? found);
    const set = setIn(claimed);
    const meaning = reader.read(set?.rest ?? claimed, said.segment);
    const quantity = meaning && onlyQuantity(meaning);
    if (!meaning || !quantity || !meaning.who.value.some((who) => who.kind === "agency")) return null;
    const own = await reader.subjects(meaning, null);
    if (own.kind !== "reports") return own.kind === "refused" ? refused(own) : null;
    const [first] = own.reports;
    const when: Understanding["when"] = { value: { kind: "list", years: [first?.year ?? 0] }, origin: "said" };
    // 2024年各县区中只有龙游县: among those, of that year.
    const peers = first ? await peersOf(said.segment, first, reader) : null;
    const others =
      peers ?? (await reader.subjects({ ...meaning, who: { value: [{ kind: "all" }], origin: "said" }, when }, set?.set ?? null));
    if (others.kind === "refused") return refused(others);
    const readings = others.kind === "unknown" ? [] : "readings" in others ? others.readings : [others.reports];
    const all = readings.reduce((longest, each) => (each.length > longest.length ? each : longest), []);
    if (!first || all.length < 2) return null;
    const mine = await valuesOf(own.reports, quantity, store);
    const rest = all.filter(({ id }) => !own.reports.some((each) => each.id === id));
    const theirs = await valuesOf(rest, quantity, store);
    if (!mine || !theirs) return refused(blankIn(first));
    const whole = entire && quantity.kind === "figure" ? wholeOf(quantity.key) : null;
    if (entire && whole === null) return null;
    const wholes = whole === null ? null : await valuesOf([...own.reports, ...rest], figureOf(whole), store);
    if (entire && !wholes) return refused(blankIn(first));
    const wholeIn = ({ report }: Known): number | undefined => wholes?.find((each) => each.report.id === report.id)?.value;
    const has = (each: Known): boolean => (wholes ? each.value > 0 && each.value === wholeIn(each) : (denied === null) === each.value > 0);
    const [none, too] = [mine.filter((each) => !has(each)), theirs.filter(has)];
    // 各县中只有常山县, where a district has some too.
    if (none.length === 0 && too.length > 0 && readings.some((each) => !too.some(({ report }) => each.some(({ id }) => id === report.id))))
      return refused({ why: "", reason: "ambiguous" });
    const holds = none.length === 0 && too.length === 0;
    const shown = [...mine, ...(none.length > 0 ? [] : whole === null ? too : theirs.filter(({ value }) => value > 0))];
    const sentences = shown.flatMap((each) => [
      ...(whole === null ? [] : [valueSentence({ ...each, value: wholeIn(each) ?? 0 }, figureOf(whole))]),
      valueSentence(each, quantity),
    ]);
    const saysRest = whole === null && too.length === 0;
    return verdictOf(holds, {
      said: `${claimText.list(sentences).replace("。", "")}${saysRest ? claimText.others(theirs.length, denied === null) : "。"}`,
      found: (none[0] ?? too[0] ?? mine[0])?.value ?? 0,
      unit: unitOfQuantity(quantity),
      citations: await citationsFor(
        shown.map(({ report }) => report),
        [...(whole === null ? [] : [figureOf(whole)]), quantity],
        store,
      ),
    });
  },
};
