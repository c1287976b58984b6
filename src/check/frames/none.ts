// None of them (没有一件, 从未, 一件都没有, 为零) -> whether the figure is 0 in every report spoken of. Reads the store.
import type { FigureKey } from "../../form/vocabulary.ts";
import type { ReportSummary } from "../../report/report.ts";
import { comparedBy, comparisons, DEGREE } from "../../zh/comparison.ts";
import { ASKED_CHANGES } from "../../zh/direction.ts";
import { unitsFor } from "../../zh/units.ts";
import { conflictAbout } from "../conflicts.ts";
import { blankIn, type Frame, readRest, refused, type Said, verdictOf } from "../frame.ts";
import { groupIn, isOfSome } from "../groups.ts";
import type { Reader } from "../reader.ts";
import { STOP } from "../stop.ts";
import { citationsFor, figureOf, type Known, valueIn, valueSentence } from "../values.ts";
import { claimText } from "../wording.ts";

const UNIT = `(?:${unitsFor("claim").join("|")})`;
const ONE = `(?:一|1)${UNIT}`;
const HAPPENED =
  "(?:发生|采取|动用|开出|下达|提起|收到|接到|受理|接收|出现|产生|收取|作出|做出|实施|制发|制定|出台|办理|结转|存在|引发|新收|办)";
/** Each with what is left when the words of denial are taken out. 未审结, 不予公开 and 无法提供 are names, no denials. */
const DENIALS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`(?:没有?|无|未)(?:任何|哪怕)?${ONE}(?!以上)`), ""],
  // 没有哪起复议被纠正.
  [new RegExp(`没有?哪(?:怕)?(?:一|1)?${UNIT}`), ""],
  [new RegExp(`(?:${ONE}|一(?:分|毛|块)钱的?)(.{0,16}?)(?:都|也)(?:没有|没收|没|未|无)过?`), "$1"],
  [new RegExp(`无一${UNIT}?(?=被|是|来自|属|纠正|维持|撤销|败诉|胜诉|驳回|不予|予以|公开)`), ""],
  [new RegExp(`(?:从未|从来没有?|从没有?|未曾|不曾|从无)(?:${HAPPENED})?(?:过)?`), ""],
  [new RegExp(`(?:均|都|也|皆|更|既)?(?:没有?|未|无)(${HAPPENED})(?:过)?(?:任何)?(?:${ONE})?(?:新的)?`), "$1"],
  [new RegExp(`(?:均|都)?(?:为|是)(?:零|0)${UNIT}?$`), ""],
  // 没打过一场行政官司.
  [/(?:没有?|未|从未)打过?(?:任何|一)?[场次回]?(?=[^，,]{0,8}(?:官司|诉讼))/, ""],
  // Nobody did: 没人打官司, 无人申请复议.
  [
    /(?:没有?|无)(?:任何)?人(?:去|来|前来|因此|为此|就此)?(?:提起|提出|提|打|申请|发起)?(?:了|过)?(?=[^，,]{0,12}(?:官司|诉讼|复议|起诉|申请))/,
    "",
  ],
  [/零(?=(?:行政)?(?:申请|诉讼|复议|收费|处罚|强制|许可))/, ""],
  [
    /(?:均|都|也|皆|并|更|既)?(?:没有|没|无)(?=因|任何|涉|政府|信息|行政|申请|复议|诉讼|科研|企业|法律|社会|公益|商业|拒绝|废止|撤销|纠正|维持|驳回|败诉|胜诉|个人|自然人|规范性|规章|不予|部分|重复|上年)(?:任何)?/,
    "",
  ],
  [/(?:均|都|也|皆|并|更|既)(?:没有|没(?!有)|无)(?:任何)?(?!全|都)/, ""],
  // At last any other: what is left must name a figure to be decided.
  [/没有(?:任何)?(?!全|都|[^，,]{0,20}的(?:申请|案件|复议|诉讼)?[里中])/, ""],
];

/** 没有说明原因 denies that something was said, 没有变化 that it changed, not that there was something. */
const UNSAID =
  /(?:没有?|无|未)(?:什么|任何|发生|出现|太?大的?|明显的?|丝毫)?(?:变化|变动|改变|波动|增减|起伏)|的[那这](?:唯一)?[一1][件起宗场][^，,。]{0,8}没|(?:没有?|未)(?:作出?|做出?)?(?:说明|解释|交代|分析|回答|讲清|写清|说清)|^(?:没有?|未)(?:予以|给予|被)?处理[。！!]*$/;

/** 没有超过利通区, 没有利通区多, 没有比上年上升: held against another number, not none. */
const COMPARES = new RegExp(
  `(?:没有?|未)(?:[较比与](?:[上去前往]一?年|20\\d{2}年)|(?:有所|再|继续)?(?:${ASKED_CHANGES}))|(?:没有?|未)(?:${comparisons("more", "less")})|没有(?![一1哪任])[^，,]{2,40}(?:那么|这么)?[${DEGREE.more}${DEGREE.less}](?:[。！!]|$)|没有?哪[^，,。]{0,12}${comparedBy(DEGREE.more + DEGREE.less)}`,
);

/** 利通区没有隆德县多: no denial, though it begins like one. */
export const comparesByDenial = (text: string): boolean => COMPARES.test(text);

/** 除隆德县外都没有: says the contrary of one of them. */
export const EXCEPTED = /除[^，,]{2,20}外|除了?[^，,除]{2,16}[，,]/;

const BESIDES = /再(?:也|就)?(?:没有?|无)|(?:其他|其余|别)的?/;

/** The claim without its denial; null when it denies nothing. */
export function withoutDenial(said: string): string | null {
  if (UNSAID.test(said) || COMPARES.test(said) || EXCEPTED.test(said)) return null;
  const text = said.replace(/(?<![。！!])[。！!]+$/, "").replace(/(?:加起来|合计|加在一起|一共)(?=为|是)/, "");
  for (const [pattern, left] of DENIALS) {
    const match = pattern.exec(text);
    if (match) return text.replace(pattern, left).replace(/过?(?:任何)?(?:一件|一起|1件|1起)|(?<=拒绝|废止)过?任何/, "");
  }
  return null;
}

/** 没有一个是单位: whom it is denied of has to be read. */
export const OF_WHOM = /(?<=是|来自|属于|出自)(?<whom>[^，,。]{1,12})(?=[，,。！!]{0,3}$)/;
function dropsWhom(rest: string, said: Said, reader: Reader): boolean {
  const whom = OF_WHOM.exec(rest);
  if (!whom) return false;
  const [read, without] = [rest, rest.slice(0, whom.index)].map((each) =>
    JSON.stringify(readRest(each, said, reader)?.meaning.quantities.value),
  );
  return read !== undefined && read !== "[]" && read === without;
}

/** 没有废止任何一件, 行政强制没有一件, 没输过一场: one is what is denied. 未审结1件 counts it. */
const DENIED_ONE = /(?:任何|哪怕|(?:没有?|未曾|不曾)(?:[^，,。；\d的有]{1,4}过)?|没有一件[^，,。；\d的]{1,4})$/;

const decide: Frame["decide"] = async (said, reader, store) => {
  const isAny = said.statement?.value === 1 && DENIED_ONE.test(said.clause?.before ?? "");
  if (said.statement && !said.statement.none && said.statement.value !== 0 && !isAny) return null;
  const rest = withoutDenial(said.text);
  if (rest !== null && dropsWhom(rest, said, reader)) return null;
  // 除了1家企业，再没有单位申请: how many there are besides is not told.
  if (rest !== null && BESIDES.test(said.text) && EXCEPTED.test(said.segment.slice(0, Math.max(0, said.segment.indexOf(said.text)))))
    return refused({ why: "", reason: "not_understood" }, said.statement);
  const read = rest === null ? null : readRest(rest, said, reader);
  if (!read) return null;
  const { meaning, set } = read;
  if (groupIn(meaning) && isOfSome(said)) return refused({ why: "", reason: "not_understood" }, said.statement);
  // 隆德县有，利通区没有: of what the clause before was of.
  const own = reader.exactly(rest?.replace(STOP, "") ?? "", said.segment);
  const last = own?.topic === "" && own.quantities.value.length === 0 && own.who.origin === "said" ? reader.lastQuantity() : null;
  const quantities = last ? [last] : meaning.quantities.value;
  const keys = quantities.flatMap((each) => (each.kind === "figure" ? [each.key] : []));
  if (keys.length === 0 || keys.length !== quantities.length) return null;
  const subjects = await reader.subjects(meaning, set?.set ?? null);
  if (subjects.kind === "unknown") return null;
  if (subjects.kind === "refused") return refused(subjects, said.statement);
  const known: (Known & { key: FigureKey })[] = [];
  for (const report of subjects.reports)
    for (const key of keys) {
      const value = await valueIn(report, figureOf(key), store);
      if (value === null) return refused(blankIn(report), said.statement);
      known.push({ report, value, key });
    }
  const worst = known.filter(({ value }) => value !== 0);
  const conflicts = await Promise.all(
    worst.map(async (each) => ({ each, finding: await conflictAbout(each.report, each.key, each.value, store) })),
  );
  const plainly = conflicts.find(({ finding }) => finding === null)?.each;
  const conflict = conflicts.find(({ finding }) => finding?.left === 0);
  const shown = plainly ?? conflict?.each ?? known[0];
  if (!shown) return null;
  const unit = said.statement?.unit || "件";
  if (!plainly && conflict?.finding)
    return {
      verdict: "conflicting" as const,
      claimed: 0,
      found: shown.value,
      unit,
      explanation: claimText.conflicting(conflict.finding.statement),
      citations: conflict.finding.citations,
    };
  const shownAll = worst.length > 0 ? worst : known;
  const reports: ReportSummary[] = shownAll.map(({ report }) => report);
  return verdictOf(worst.length === 0, {
    said: claimText.list(shownAll.map((each) => valueSentence(each, figureOf(each.key)))),
    found: shown.value,
    claimed: 0,
    unit,
    citations: await citationsFor([...new Set(reports)], keys.map(figureOf), store),
  });
};

export const none: Frame = { name: "none", decide };
