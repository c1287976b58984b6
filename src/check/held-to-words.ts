// A claim with its verdict -> the verdict, or none where what supports it says the opposite of one of its words, or leaves one unread. No I/O. No clock.
import type { Verdict } from "./decide.ts";
import { exchangedIn } from "./exchanged.ts";
import { refused } from "./frame.ts";
import { numberOfSame } from "./own-number.ts";
import { otherQuantifier, otherWhole, sharedOtherwise } from "./quantifiers.ts";
import type { Asked } from "./segment.ts";
import { claimText } from "./wording.ts";

/** 均涉及征地拆迁: what requests are about, no form counts; 涉及国家秘密 is a reason that it does. */
const ABOUT =
  /^(?:的?(?:申请|案件|复议|诉讼))?(?:(?:全部|[均都皆全])(?:是|为)?(?:涉及|关于|有关|事关)|(?:涉及|关于|事关)(?![^，,。]{0,4}(?:秘密|隐私|第三方|内部|过程|个人|企业|部门|单位|\d)))/;

/** 创新高, 和上年一样多, 首次出现: held against another year, unless the quote says so itself. */
const OTHER_YEARS =
  /(?:创下?了?(?:历史|历年|近年|同期)?来?(?:新[高低])|历史新[高低])|(?:上一?年|去年|往年|前年)度?(?:基本|大致|几乎|完全)?(?:一样|相同|持平|相当|差不多)|首次|首度|第一[次回]|头一[次回遭]|破天荒/;

/** 投诉20件: the form counts requests that were no more than that, and not complaints. */
const COMPLAINTS = /信访|上访|投诉|举报/;
const OF_REQUESTS = /申请|不予处理|类|公开/;
const THEIR_ROW = "信访举报投诉类";

/** 以此不予公开2件: which reason, a clause before says. */
const THAT_REASON = /以此(?:为由)?|据此|以(?:这个?|该|上述|同[一样]个?)的?(?:理由|原因|借口|名义)/;

/** Words that turn a sentence round: the one, and its opposite. 加强 and 提高 are no degrees. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ["高", "低"],
  ["多", "少"],
  ["大", "小"],
  ["强", "弱"],
  ["快", "慢"],
  ["好", "差"],
];
const DEGREE =
  /(?<not>不够?|欠|未)?(?:较为?|更|很|比较|十分|非常|相对|过|偏)?(?<![加增减最扩缩提降升放做搞良友至])(?<word>[高低多少大小强弱快慢好差])(?=[，,、。；！!”\s]|$)/g;
type Way = { index: number; word: string; rises: boolean };
/** By the first word of each pair, which way it goes: 不高 as 低 does. */
const degreesIn = (text: string): Way[] =>
  [...text.matchAll(DEGREE)].flatMap(({ index, groups }) => {
    const pair = OPPOSITES.find((each) => each.includes(groups?.word ?? ""));
    return pair ? [{ index, word: pair[0], rises: (groups?.word === pair[0]) !== (groups?.not !== undefined) }] : [];
  });
const otherDegree = (claim: string, quote: string): boolean => {
  const held = degreesIn(quote);
  return degreesIn(claim).some(({ word, rises }) => !held.some((each) => each.word === word && each.rises === rises));
};

/** 更新及时 where the report says 更新不及时, or says nothing of it. */
const QUALITY = "及时|丰富|规范|到位|充分|准确|全面|完善|健全|深入|清晰|便捷|明显|齐全|均衡|熟悉|顺畅|严格";
const PRAISED = new RegExp(`(?<!不|不够|不太|欠|未|有待|尚待|[更进]一步)(?<word>${QUALITY})(?=[，,、。；！!”\\s]|$)`, "g");
const FAULTED = new RegExp(`(?:不(?:够|太)?|欠|未能?|有待)(?<word>${QUALITY})`, "g");
const wordsIn = (words: RegExp, text: string): string[] => [...text.matchAll(words)].flatMap(({ groups }) => groups?.word ?? []);
const otherQuality = (claim: string, quote: string): boolean => {
  const faulted = wordsIn(FAULTED, quote);
  const rest = quote.replace(FAULTED, "");
  return wordsIn(PRAISED, claim).some(
    (word) =>
      !rest.includes(word) &&
      (faulted.includes(word) ||
        claim
          .trim()
          .replace(/(?<![，,。；！!])[，,。；！!]{1,9}$/, "")
          .endsWith(word)),
  );
};

/** 关注度较高 of 关注度较低, 更新及时 of 更新不及时: the same word is said the other way of the same thing. */
const HEAD_OF = 2;
const waysIn = (text: string): { what: string; rises: boolean }[] =>
  [
    ...degreesIn(text),
    ...[...text.matchAll(PRAISED)].map(({ index, groups }): Way => ({ index, word: groups?.word ?? "", rises: true })),
    ...[...text.matchAll(FAULTED)].map(({ index, groups }): Way => ({ index, word: groups?.word ?? "", rises: false })),
  ].map(({ index, word, rises }) => ({ what: `${text.slice(Math.max(0, index - HEAD_OF), index)}${word}`, rises }));
function saidOtherwise(claim: string, quote: string): boolean {
  const held = waysIn(quote);
  return waysIn(claim).some(
    ({ what, rises }) => held.some((each) => each.what === what) && held.every((each) => each.what !== what || each.rises !== rises),
  );
}

/** 按月度, 每季度, 次日, 当月: how often, and how soon. */
const PERIOD =
  /(?<when>[每按逐当次隔翌同])(?:半?个?)?(?<unit>[月季年日天周])|(?<often>[月季周])度?(?=[一1][次期])|(?<=[按每])(?<half>半年)/g;
const periodsIn = (text: string): string[] =>
  [...text.matchAll(PERIOD)].map(({ groups }) => {
    const unit = (groups?.unit ?? groups?.often ?? groups?.half ?? "").replace("天", "日");
    return `${/[当同]/.test(groups?.when ?? "") ? "当" : /[次隔翌]/.test(groups?.when ?? "") ? "次" : ""}${unit}`;
  });
const otherPeriod = (claim: string, quote: string): boolean => {
  const held = periodsIn(quote);
  return held.length > 0 && periodsIn(claim).some((each) => !held.includes(each));
};

/** 主任 is no 副主任. */
const HEAD = /(?<!副)(?<word>主任|县长|区长|市长|镇长|局长|书记|组长)/g;
const otherHead = (claim: string, quote: string): boolean =>
  wordsIn(HEAD, claim).some((word) => quote.includes(`副${word}`) && !wordsIn(HEAD, quote).includes(word));

const TURNED = [otherDegree, otherQuality, otherPeriod, otherHead, otherWhole];

const OUTCOMES = "(?:被)?(?:维持|纠正|其他结果|尚未审结|予以公开|部分公开|不予公开|无法提供|不予处理)";
const [OUTCOME, OUTCOME_BEHIND] = [new RegExp(`^(?:结果)?${OUTCOMES}$`), new RegExp(`^${OUTCOMES}[，,。；！!\\s]{0,3}$`)];

/** Sentences, and no cells of the form. */
const isProse = ({ citations }: Verdict): boolean => citations.length > 0 && citations.every(({ url }) => !url.includes("#cell-"));
const withoutName = (text: string, issuer: string): string => {
  const known = [...text].findIndex((_, i) => i > 0 && !issuer.includes(text.slice(0, i + 1)));
  return known >= 2 ? text.slice(known) : text;
};

/** A verdict that nothing in its claim speaks against. */
export function heldToWords(asked: Asked, verdict: Verdict | null): Verdict | null {
  if (verdict?.verdict !== "supported" && verdict?.verdict !== "contradicted") return verdict;
  const { text, segment, statement } = asked.said;
  const none = (reason: "ambiguous" | "not_stated" | "not_understood"): Verdict => refused({ why: "", reason }, statement);
  if (COMPLAINTS.test(text) && !OF_REQUESTS.test(segment) && verdict.explanation?.includes(THEIR_ROW)) return none("not_stated");
  // 1件维持5件纠正: what stands before the five is of the one.
  if (asked.kind === "number" && OUTCOME.test(asked.clause.before) && OUTCOME_BEHIND.test(asked.clause.after)) return none("ambiguous");
  if (verdict.verdict === "contradicted") return verdict;
  if (asked.kind === "number" && THAT_REASON.test(asked.clause.before)) return none("ambiguous");
  if (asked.kind === "number" && ABOUT.test(asked.clause.after)) return none("not_understood");
  const quotes = verdict.citations.map(({ quote }) => quote).join("\n");
  const compared = OTHER_YEARS.exec(asked.text)?.[0];
  if (compared && !quotes.includes(compared) && new Set(verdict.citations.map(({ year }) => year)).size < 2) return none("not_understood");
  const ofHowMany = isProse(verdict) ? otherQuantifier(text, quotes) : null;
  if (asked.kind === "number" && isProse(verdict)) {
    const { clause, statement } = asked;
    if (ofHowMany !== null || sharedOtherwise(clause.before, `${statement.value}`, quotes)) return none("not_stated");
    const front = verdict.citations.reduce((left, { issuer }) => withoutName(left, issuer), clause.before);
    const theirs = numberOfSame(statement.value, statement.unit, front, clause.after, quotes);
    return theirs === null ? verdict : { ...verdict, verdict: "contradicted", found: theirs, explanation: claimText.contradicted(quotes) };
  }
  if (asked.kind !== "words" || verdict.found !== undefined) return verdict;
  if (ofHowMany) return ofHowMany === "other" ? { ...verdict, verdict: "contradicted" } : none("not_stated");
  if (saidOtherwise(text, quotes)) return { ...verdict, verdict: "contradicted" };
  const names = verdict.citations.map(({ issuer }) => issuer);
  return TURNED.some((isTurned) => isTurned(text, quotes)) || exchangedIn(text, quotes, names) ? none("not_stated") : verdict;
}
