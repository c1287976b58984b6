// All of them (全部予以公开, 都来自自然人, 均为维持) -> whether the part is as large as the whole in every report spoken of. Reads the store.
import { sum } from "../../decimal.ts";
import { partsOf } from "../../form/key-parts.ts";
import { type FigureKey, operandsOf } from "../../form/vocabulary.ts";
import { wholeOf } from "../../question/refiners/shares.ts";
import type { Quantity, Understanding } from "../../question/understanding.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { unitsFor } from "../../zh/units.ts";
import { blankIn, COUNTED_NOUN, type Frame, onlyQuantity, readRest, refused, type Said, verdictOf } from "../frame.ts";
import type { Reader } from "../reader.ts";
import { citationsFor, figureOf, valueIn, valueSentence } from "../values.ts";
import { claimText } from "../wording.ts";

const LEFT_OVER = figureOf("carried_out@total");
const PREDICATE =
  "(?=是|为|被|由|来自|属|系(?!统)|予|不予|部分|维持|纠正|胜|败|未审|尚未|已|办|答|处理|公开|无法|自然人|企业|个人|得到|依|提供)";
const UNITS = unitsFor("claim").join("|");
const ALL = new RegExp(
  `(?:并非|不是|没有?|未|并?不)?(?:(?:最后|最终)?[一1](?:${UNITS})不[落漏剩差]地?(?:全部|全都|全|都|均)?|(?:件件|个个|份份|起起|桩桩|家家|条条|宗宗|次次|回回|场场|样样|人人|项项)(?:全部|全都|全|都|均|皆)|全部(?!门)|全都|通通|统统|悉数|一律|无一例外地?|清一色(?:都|地|全)?|(?<![率达为是到占]\\s?|[增减升降涨跌长少加幅]了?\\s?)(?:百分之百地?|100%)|全${PREDICATE}|(?:都|(?<!平)均|皆)(?![是为]\\s?[0零])${PREDICATE})`,
);
/** 行政复议结果是纠正: said of all there are, without a word for all. */
const OF_WHOLE = /结果[是为]|(?:复议|诉讼|官司|申请)(?:案件|件)?(?:是|被|都来自|来自|由|(?:还|仍|尚)?(?:未|没有?)审结)/;
/** 唯一的一起复议被纠正, 唯一办结的一件: all there are, and that there is one. */
const SOLE = new RegExp(`(?:(?:唯一|仅有|仅存|独有)(?<done>办结|办理|处理|答复)?了?的?[那这]?|(?<=的)[那这])[一1](?:${UNITS})`);
const NEGATED = /^(?:并非|不是|没有?|未|并?不)/;
/** 都是企业的: whose they are is what is said of all of them. */
const SAYS_WHOSE =
  /(?:是|为|由|来自于?|属于?|出自)[^，,。]{0,6}(?:个人|自然人|公民|企业|公司|法人|单位|组织|机构|律所|律师)[^，,。予不]{0,8}[，,。；！!]?$/;
/** How they were handled, which the form does not count. */
const PROSE = /按[时期]|及时|规定期限|期限内|依法|妥善|当场|当日|满意/;
const REST = new RegExp(String.raw`(?:其余|剩下|剩余|余下|另外|其他)的?(\d+)(?:${unitsFor("claim").join("|")})`);

/** The clause without the words for all, and whether it says that not all are; null when it says neither. */
export function withoutAll(text: string): { words: string; rest: string; negated: boolean } | null {
  const match = ALL.exec(text);
  if (!match) return null;
  return { words: match[0], rest: text.slice(0, match.index) + text.slice(match.index + match[0].length), negated: NEGATED.test(match[0]) };
}

/** The part and its whole: 收到的申请, 予以公开 names both, 行政复议被纠正 only the part. */
function pairOf(quantities: readonly Quantity[]): { part: FigureKey; whole: FigureKey } | null {
  const keys = quantities.flatMap((each) => (each.kind === "figure" ? [each.key] : []));
  const part = keys.find((key) => wholeOf(key) !== null);
  if (part === undefined || keys.length > 2) return null;
  const whole = wholeOf(part);
  if (whole === null || (keys.length === 2 && !keys.includes(whole) && !keys.includes("received@total"))) return null;
  return { part, whole };
}

/** The number just before: 结转2件，都是公益组织的 is of those, and not of all that came in. */
function numberBefore({ text, segment }: Said): number | null {
  const last = segment
    .slice(0, Math.max(0, segment.indexOf(text)))
    .match(COUNTED_NOUN)
    ?.at(-1);
  return last === undefined || /收|申请|复议|诉讼/.test(text) ? null : (readNumbers(last)[0]?.value ?? null);
}

function familyBefore({ text, segment }: Said, words: string, part: FigureKey, reader: Reader): FigureKey | null {
  const before = text.slice(0, Math.max(0, text.indexOf(words)));
  const quantity = before === "" ? null : onlyQuantity(reader.read(before, segment) ?? NOTHING);
  return quantity?.kind === "figure" && quantity.key !== part && (operandsOf(quantity.key) ?? []).includes(part) ? quantity.key : null;
}
const NOTHING: Pick<Understanding, "quantities"> = { quantities: { value: [], origin: "assumed" } };

/** 全部公开, of applications, is their result; information is published otherwise. */
const PUBLISHED = /(?<=全部|全都|全|都|均|皆|悉数|一律|通通|统统)公开了?(?=[，,。；！!\s]*$)/;
const asResult = (said: Said, reader: Reader): Said =>
  PUBLISHED.test(said.text) && !/信息公开[，,。；！!\s]*$|主动/.test(said.text) && (said.text.includes("申请") || reader.countedRequests())
    ? { ...said, text: said.text.replace(PUBLISHED, "予以公开") }
    : said;

/** 除1起被纠正外，其余全部维持: the whole without the parts counted before; 0 where the clause speaks of the whole. */
const OTHERS = /^(?:而)?(?:其余|其他|剩下|余下|剩余|另外)的?(?![\d两三四五六七八九十])/;
const EXCEPTED = /(?<![扣免删解消清排废])除(?:了|去|掉|开)?(?=[^，,。外除\d]{0,10}\d)/;
/** 除企业申请外: how many those are is not said; 除隆德县外 leaves out a report. */
const UNCOUNTED = /(?<![扣免删解消清排废])除(?:了|去|掉|开)?[^，,。除\d]{1,19}[^，,。\d县区市镇乡局办委厅府]外[，,]/;
function countedBefore({ text, segment }: Said, whole: number): number | "unsaid" {
  const before = segment.slice(0, Math.max(0, segment.indexOf(text)));
  const excepted = before.search(EXCEPTED);
  if (excepted < 0 && UNCOUNTED.test(`${before}${text}`)) return "unsaid";
  if (excepted < 0 && !OTHERS.test(text)) return 0;
  const counted = excepted >= 0 ? before.slice(excepted) : before;
  const numbers = (counted.match(COUNTED_NOUN) ?? []).map((each) => readNumbers(each)[0]?.value ?? Number.NaN);
  const at = numbers.indexOf(whole);
  const parts = excepted >= 0 || at < 0 ? numbers : numbers.slice(at + 1);
  return parts.length === 0 || (excepted < 0 && at < 0) ? "unsaid" : sum(parts);
}

/** 全部来自个人，1件除外. */
const LEFT_OUT_BEHIND = /^[，,、\s]*(?:只|仅|唯)?有?(?:其中)?\d{1,6}[^，,。\d]{1,8}(?:除外|例外)/;

/** 唯一办结的一件诉讼: of the lawsuits that were concluded, and of no requests. */
const concludedOf = (part: FigureKey): FigureKey | null =>
  partsOf(part).table === "disputes" ? (`${partsOf(part).row}.concluded` as FigureKey) : null;

export const all: Frame = {
  name: "all",
  async decide(asked, reader, store) {
    const said = asResult(asked, reader);
    const quantified = withoutAll(said.text);
    const sole = quantified ? null : SOLE.exec(said.text);
    const whole = sole ? said.text.replace(sole[0], "") : said.text;
    const found =
      quantified ??
      (sole ? { rest: whole, negated: false } : null) ??
      (OF_WHOLE.test(said.text) && !said.statement ? { rest: said.text, negated: false } : null);
    if (!found || PROSE.test(said.text)) return null;
    if (LEFT_OUT_BEHIND.test(said.segment.slice(Math.max(0, said.segment.indexOf(said.text) + said.text.length))))
      return refused({ why: "", reason: "not_understood" });
    const read = readRest(found.rest.replace(COUNTED_NOUN, ""), said, reader);
    if (!read) return null;
    const remainder = REST.exec(said.text);
    const only = onlyQuantity(read.meaning);
    // 全部办结: nothing was left over for the next year.
    const pair =
      only?.kind === "figure" && only.key === "handled@total"
        ? { part: only.key, whole: "received@total" as FigureKey }
        : pairOf(read.meaning.quantities.value);
    if (!pair) return null;
    // 唯一办结的一件: of those that were handled, and not of all that came in.
    if (sole?.groups?.done && pair.part !== "handled@total") pair.whole = concludedOf(pair.part) ?? "handled@total";
    // 企业申请全部予以公开: of that applicant's; 予以公开的全部来自企业: of all that were disclosed.
    const [row, column] = pair.part.split("@");
    if (column && column !== "total" && row !== "received" && row !== "handled" && !SAYS_WHOSE.test(said.text))
      pair.whole = `handled@${column}` as FigureKey;
    // 无法提供的申请全部因为本机关不掌握: of the family that is named.
    const family = quantified ? familyBefore(said, quantified.words, pair.part, reader) : null;
    if (family) pair.whole = family;
    // 无法提供的申请18件，全部因为本机关不掌握: all of what was counted before.
    const before = reader.lastQuantity();
    if (before?.kind === "figure" && before.key !== pair.part && (operandsOf(before.key) ?? []).includes(pair.part))
      pair.whole = before.key;
    const subjects = await reader.subjects(read.meaning, read.set?.set ?? null);
    if (subjects.kind === "unknown") return null;
    if (subjects.kind === "refused") return refused(subjects);
    const [part, entire] = [figureOf(pair.part), figureOf(pair.whole)];
    const known = [];
    const number = quantified && pair.part.startsWith("received@") ? numberBefore(said) : null;
    for (const report of subjects.reports) {
      const [value, of] = [await valueIn(report, part, store), await valueIn(report, entire, store)];
      if (value === null || of === null) return refused(blankIn(report));
      if (number !== null && number !== of) return refused({ why: "", reason: "ambiguous" });
      const counted = remainder ? 0 : countedBefore(said, of);
      if (counted === "unsaid") return refused({ why: "", reason: "ambiguous" });
      // 全部办结: nothing is carried over, whatever was carried in.
      const left = pair.part === "handled@total" && counted === 0 && !remainder ? await valueIn(report, LEFT_OVER, store) : null;
      known.push({ report, value, left, entire: of, of: remainder ? Number(remainder[1]) : of - counted });
    }
    const short = known.filter(({ value, left, of }) => (left === null ? value !== of : left > 0) || (sole !== null && of !== 1));
    // 直接起诉的那一件, of several: which of them is not said.
    if (sole && /^[那这]/.test(sole[0]) && known.some(({ of }) => of !== 1)) return refused({ why: "", reason: "ambiguous" });
    // Nothing to speak of: of no applications at all, all were and none were.
    if (known.every(({ of }) => of === 0))
      return refused({
        why: claimText.list(known.map((each) => valueSentence({ ...each, value: each.of }, entire))),
        reason: "undefined_ratio",
      });
    const shown = short.length > 0 ? short : known;
    // Some of them, where all was not said: neither so nor otherwise.
    if (!quantified && !sole && short.some(({ value }) => value > 0)) return null;
    const many = known.length > 1;
    return verdictOf((short.length === 0) !== found.negated, {
      said: claimText.list(
        shown.map((each) =>
          each.left !== null
            ? `${valueSentence(each, part)}，${valueSentence({ report: each.report, value: each.left }, LEFT_OVER).replace(/^.*?\d{4}年/, "")}`
            : `${valueSentence({ report: each.report, value: each.entire }, entire)}${each.of === each.entire ? "" : claimText.remaining(each.of)}，其中${valueSentence(each, part).replace(/^.*?\d{4}年/, "")}`,
        ),
      ),
      found: many ? sum(short.map(({ value, left, of }) => left ?? of - value)) : (shown[0]?.value ?? 0),
      unit: "件",
      citations: await citationsFor(
        shown.map(({ report }) => report),
        shown.some(({ left }) => left !== null) ? [part, LEFT_OVER] : [entire, part],
        store,
      ),
    });
  },
};
