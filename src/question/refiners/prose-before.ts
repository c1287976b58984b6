// A follow-up on numbers of the prose -> what it is counted in, whether it is within what was spoken of, and which two are compared. No I/O. No clock.
import { type Draft, noted, operates } from "../draft.ts";
import { hasWord } from "../tokens.ts";
import type { Understanding } from "../understanding.ts";
import { isMediumAlone, PUBLISHED_IN } from "./topic.ts";

/** What it is counted in, as far as it is the same thing: nobody has said it of this one. */
export const withUnit = (draft: Draft, last: Understanding): Pick<Draft, "unit" | "unitCarried"> =>
  last.unit && (!draft.unit || countsThoseBefore(draft, last)) ? { unit: last.unit, unitCarried: true } : {};
/** 政策解读超过20篇的有哪些 >> 一共几个: how many of them there are, who are bounded in what they were before. */
const countsThoseBefore = ({ unit, condition }: Draft, last: Understanding): boolean =>
  (unit === "个" || unit === "家") && !condition && last.condition !== undefined && last.quantities.value.length === 0;
/** 经费多少 >> 用来干什么: behind a number of the prose words are asked for. */
export const asksInWords = ({ tokens }: Draft, last: Understanding): boolean =>
  last.quantities.value.length === 0 && hasWord(tokens, "ask", "how", "what", "why", "which") && !hasWord(tokens, "ask", "number");
/** 微信发了多少 >> 网站: another matter of prose, named alone, is counted as the one before it. */
export function withCount(draft: Draft, last: Understanding): Draft {
  // 公开了多少信息，新媒体多少: how much of it was published there, and not how many of such media there are.
  const ofInformation = last.quantities.value.length === 0 && /信息|公开|发布/.test(last.topic) && last.numeric;
  if (draft.numeric && !draft.unit && ofInformation && isMediumAlone(draft.tokens))
    return noted({ ...draft, topic: `${draft.topic} 公开信息`, ...withUnit(draft, last) }, "承前", "公开的信息");
  const alone =
    draft.figures.kind === "prose" &&
    !draft.figures.near &&
    draft.topic !== "" &&
    !hasWord(draft.tokens, "ask", "how", "what", "why", "which", "yesno", "tell");
  if (
    !alone ||
    draft.numeric ||
    !last.numeric ||
    last.quantities.value.length > 0 ||
    draft.section !== undefined ||
    operates(draft, "summary")
  )
    return draft;
  // 新媒体发布多少条 >> 门户网站呢: what it published.
  const published = isMediumAlone(draft.tokens) && PUBLISHED_IN.has(draft.unit ?? last.unit ?? "") ? { topic: `${draft.topic} 发布` } : {};
  return noted({ ...draft, ...published, numeric: true, ...withUnit(draft, last) }, "承前", "数字");
}

/** 微信发了多少 >> 微博呢 >> 多多少: the last two numbers of the prose of one authority. */
export function bothOfProse(draft: Draft, before: readonly Understanding[]): [string, string] | null {
  const [first, second] = before.slice(-2);
  const counted =
    operates(draft, "difference", "more", "less", "compare", "multiple") || (operates(draft, "sum") && /两|俩|2|加/.test(draft.text));
  if (!counted || draft.who?.origin === "said" || first?.kind !== "stated" || second?.kind !== "stated") return null;
  const alike = JSON.stringify([first.who.value, first.when.value]) === JSON.stringify([second.who.value, second.when.value]);
  return alike && first.topic !== second.topic ? [first.topic, second.topic] : null;
}

/** 办了几期培训班 >> 多少人参加的: of what was spoken of; who took part is said by the number itself. */
const TOOK_PART = /^(?:去|来|都)?(?:参加|参与|出席|到场|到会|参训|受训|听课?|报名|参会)(?:的|了|过|人数|人员)*$/;
/** 公报出了几期 >> 刊发了多少文件 >> 西夏区的呢: numbers of the prose one after the other, of one thing unless the question names another authority and a thing of its own. */
export function withinLast(draft: Draft, last: Understanding, own: boolean, before: readonly Understanding[]): Draft {
  if (own && last.quantities.value.length === 0 && last.topic !== "" && draft.unit === "人" && TOOK_PART.test(draft.topic))
    return noted({ ...draft, topic: last.topic, numeric: true, within: { topic: last.topic } }, "承前", `${last.topic}有多少人`);
  if (last.kind !== "stated" || draft.figures.kind !== "prose" || draft.figures.near || (own && draft.who?.origin === "said")) return draft;
  const two = own ? null : bothOfProse(draft, before);
  if (two) return noted({ ...draft, topics: two, numeric: true }, "承前", `前面所问的 ${two.join(" 和 ")}`);
  if (!own) {
    if (isShareOfAll(draft, last))
      return noted(
        { ...draft, topics: [last.topic, last.topic], operation: { value: "share", origin: "said" }, wholeOfPart: true },
        "承前",
        "前一项占的比例",
      );
    const sum = operates(draft, "sum") && draft.who?.origin !== "said" ? { wholeOfPart: true as const } : {};
    return { ...draft, ...sum, ...(last.within ? { within: { topic: last.within.topic, only: true } } : {}) };
  }
  // 微信发了多少 >> 网站呢: a medium stands beside another, and not within it.
  if (draft.topic === last.topic || hasWord(draft.tokens, "content", "media")) return draft;
  return { ...draft, within: { topic: last.topic } };
}

/** 新媒体发了多少条 >> 占全部的百分之几; a share that was asked for in percent is no part. */
const isShareOfAll = (draft: Draft, last: Understanding): boolean =>
  operates(draft, "share") && draft.who?.origin !== "said" && last.unit !== "%" && /占|比例|比重|份额/.test(draft.text);

/** Whether a question behind another asks the very same: of whom, when, of what and in which unit. Then its words were not understood. */
export const saysNothingNew = (draft: Draft, last: Understanding, own: boolean): boolean =>
  !own &&
  draft.who?.origin !== "said" &&
  draft.when?.origin !== "said" &&
  (draft.unit === undefined || draft.unit === last.unit) &&
  !operates(draft, "sum");
