// A claim that denies (不是53件, 没有53件, 不是没有收到申请, 最多的不是常山县) -> what it denies, decided, and the verdict turned round. No I/O of its own.

import { ASKED_CHANGES, YEAR_BEFORE } from "../zh/direction.ts";
import { isRoundIn } from "./bounds.ts";
import type { Verdict } from "./decide.ts";
import { refused, type Said } from "./frame.ts";
import { reworded } from "./reworded.ts";
import type { Asked } from "./segment.ts";

type Decide = (asked: Asked) => Promise<Verdict | null>;

/** 不是 before a number; 是不是53件 asks. */
const NOT_NUMBER = /(?<![是除可])(?:(?:并|却|绝|也|又)?不(?:是|为|等于)|(?:并|绝)?非(?:为|是)?)$/;
/** 不是53件就是54件 leaves it open, 可不是53件, 不是53件吗 mean that it is, or not. */
const OR_ELSE = /(?<!是)不是[^，,。；]{0,12}[，,]?(?:就|便|即)是/;
const OR_ASKED = /可不是[^，,。；]{0,12}|不是[^，,。；]{0,12}吗/;
/** 新收的申请没有53件: fewer. */
const NOT_SO_MANY = /没有?$/;
const NOTHING_ELSE = /^(?:之多|那么多|这么多)?[，,。；！!\s]*$/;
const COMPARED = /[比像跟]|一样/;

/** 不是没有收到申请, 最多的不是常山县, 2024年不是申请最多的县. */
const NOT_WORDS =
  /(?:(?:并|却|也)?不是|并非)(?=没|无|未|[^，,。；是]{0,12}最[多少高低大小]的(?:[^，,。；是]{0,6})[。！!；\s]{0,3}$)|(?<=最[多少高低大小]的(?:[^，,。；是]{1,6})?)(?:(?:并|却|也)?不是|并?非)(?=[^，,。；是]{2,20}[。！!；\s]{0,3}$)/;
/** 没有比上年上升: it fell, or stayed as it was. By how much it did not is left open. */
const NOT_CHANGED = new RegExp(
  `(?:并?没有?|并?未|并非|不是)(?=(?:[较比与](?:${YEAR_BEFORE}|20\\d{2}年度?)(?:相比)?)?(?:有所)?(?<how>[^，,。；有]{0,6})(?:${ASKED_CHANGES})了?[。！!；\\s]{0,3}$)`,
);

/** 最多的是常山县而不是龙游县: the one, and not the other. */
const NOT_OTHER =
  /(?<=最[多少高低大小]的(?:[^，,。；是]{1,6})?是)(?<one>[^，,。；是]{2,20}?)[，,]?(?:而|并)(?:不是|非)(?<other>[^，,。；是]{2,20})/;

/** The verdict of a claim, whatever it denies. */
export async function contraryOf(asked: Asked, decide: Decide): Promise<Verdict | null> {
  if (!/不|非|没/.test(asked.said.text)) return decide(asked);
  if (asked.kind === "number") return ofNumber(asked, decide);
  const other = NOT_OTHER.exec(asked.said.text)?.groups;
  if (other) {
    const [one, two] = [other.one, other.other].map((name) => reworded(asked, (text) => text.replace(NOT_OTHER, name ?? "")));
    return both(one && (await decide(one)), two && turned(await decide(two)));
  }
  const change = NOT_CHANGED.exec(asked.said.text);
  if (change?.groups?.how) return refused({ why: "", reason: "not_understood" });
  if (change) return turned(await decide(reworded(asked, (text) => text.replace(NOT_CHANGED, ""))));
  return NOT_WORDS.test(asked.said.text) ? turned(await decide(reworded(asked, affirmed))) : decide(asked);
}
/** Whether the words stand where the claim does. */
function partOf(words: RegExp, { text, segment }: Said): boolean {
  const match = words.exec(segment);
  const at = segment.indexOf(text);
  return match !== null && at >= 0 && match.index < at + text.length && at < match.index + match[0].length;
}
const affirmed = (text: string): string =>
  text.replace(NOT_WORDS, (denial, at: number) =>
    /最[多少高低大小]的[^，,。；是]{0,6}$/.test(text.slice(0, at)) ? "是" : /^没|^无|^未/.test(text.slice(at + denial.length)) ? "" : "是",
  );

/** 并非多于50件, 绝非只有70件: of a bound denied it is not said what is true. */
const NOT_BOUND =
  /(?:[并绝决]非|[并绝决]不是)(?!为?[\d零])[^，,。；\d]{1,8}\d|(?<!是)不是(?:只|仅|才|超过?|多于|高于|大于|少于|低于|小于|不到|不足|至少|最多|至多)[^，,。；\d]{0,4}\d/;

async function ofNumber(asked: Asked & { kind: "number" }, decide: Decide): Promise<Verdict | null> {
  const { before, after } = asked.clause;
  const { statement } = asked;
  if (NOT_BOUND.test(asked.said.text)) return refused({ why: "", reason: "ambiguous" }, statement);
  if ([OR_ELSE, OR_ASKED].some((each) => partOf(each, asked.said))) return refused({ why: "", reason: "ambiguous" }, statement);
  const denial = NOT_NUMBER.exec(before);
  if (denial) {
    const plain = /非为$|非$/.test(denial[0]) || statement.none ? "为" : "是";
    return turned(await decide(withBefore(asked, denial[0], statement.text.startsWith("为") ? "" : plain)));
  }
  const fewer = NOT_SO_MANY.exec(before);
  if (fewer && !statement.none && statement.value > 1 && NOTHING_ELSE.test(after) && !COMPARED.test(before)) {
    const verdict = await decide(withBefore(asked, fewer[0], "不到"));
    const more = verdict?.verdict === "contradicted" && (verdict.found ?? 0) > statement.value;
    return more ? refused({ why: "", reason: "ambiguous" }, statement) : verdict;
  }
  return decide(asked);
}

/** With other words in front of its number. */
function withBefore(asked: Asked & { kind: "number" }, denial: string, plain: string): Asked {
  const { clause, statement } = asked;
  const [from, to] = [`${denial}${statement.text}`, `${plain}${statement.text}`];
  const before = `${clause.before.slice(0, clause.before.length - denial.length)}${plain}`;
  const inQuestion = (question: string): string =>
    question.replace(new RegExp(`${denial}(?=多少|几|百分|$)`), plain === "不到" ? "" : plain);
  const questions = asked.questions.map(inQuestion);
  const own = { ...clause, before };
  const { said } = reworded(asked, (text) => text.replace(from, to));
  return { ...asked, clause: own, questions, said: { ...said, clause: own, ...(questions[0] ? { question: questions[0] } : {}) } };
}

const [AGREES, DIFFERS] = ["与报告一致：", "与报告不一致："];
/** 35.42% where 不是35% is said, and 800余条, are neither so nor otherwise. */
const isRound = ({ found, claimed, citations }: Verdict): boolean =>
  (claimed !== undefined && found !== undefined && found !== claimed) || citations.some(({ quote }) => isRoundIn(quote, found));

const claimedBy = ({ claimed, unit }: Verdict): Partial<Verdict> => (claimed === undefined ? {} : { claimed, ...(unit ? { unit } : {}) });

function turned(verdict: Verdict | null): Verdict | null {
  if (verdict?.verdict === "supported")
    return isRound(verdict)
      ? { ...refused({ why: "", reason: "approximate" }), ...claimedBy(verdict) }
      : { ...verdict, verdict: "contradicted", explanation: verdict.explanation?.replace(AGREES, DIFFERS) };
  if (verdict?.verdict === "contradicted")
    return { ...verdict, verdict: "supported", explanation: verdict.explanation?.replace(DIFFERS, AGREES) };
  return verdict;
}

/** What is said of two: it holds where it holds of both. */
const both = (one: Verdict | null | undefined, two: Verdict | null | undefined): Verdict | null =>
  (one?.verdict === "supported" ? two : one) ?? null;
