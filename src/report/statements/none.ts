// The compact text of a passage -> the sentences that say there was none: 未收到政府信息公开申请, 未发生…案件. No I/O. No clock.
import type { Passage } from "../report.ts";
import type { StatementDraft } from "./parts.ts";
import { sentenceAt } from "./sentences.ts";
import { trimLead } from "./words.ts";

/** What may be said not to have been; without such a noun, 没有 is only a negation (没有超出范围). */
const THING =
  "(?:申请|复议|诉讼|案件|收费|处理费|费用|事件|情况|情形|行为|投诉|举报|信访|责任追究|规章|文件|许可|处罚|强制|事项|件|问题|追责|现象|败诉|纠正)";
/** What happens, so that 没有 before it counts it whatever words stand between. */
const EVENT = "(?:申请|复议|诉讼|案件|收费|费用|事件|投诉|举报|追究|败诉|处罚)";
const HAPPENED = "(?:发生|收到|接到|受理|出现|产生|收取|存在|涉及|制发|制定|出台|作出|实施|办理|结转|引发|接收|开展|发现|有)";
const NONE = [
  // 未发生 …; 没有产生 …: the verb says that it is about events.
  new RegExp(
    `(?<words>(?:从|暂|尚)?(?:未|没有|没(?!有)|无)${HAPPENED}(?:过|任何)?)(?<object>(?:(?!(?:未|没有|没|无)${HAPPENED})[^，。;!?\\n])*${THING})`,
    "g",
  ),
  // 无行政复议、行政诉讼案件; 没有政府信息公开申请: only at the head of a clause or after a word of time.
  new RegExp(
    `(?<=^|[，。;:、!?\\n]|年度?|期间|我[区县市镇局]|均|也|都|并)(?<words>(?:暂|尚)?(?:没有|无))(?<object>(?:任何|因|涉及|关于|相关|政府|政务|信息|行政|申请|收费|依申请|投诉|举报|结转)[^，。;!?\\n]*?${THING}|[^，。;!?\\n]{0,12}?${EVENT})(?=[，。;!?\\n]|发生|产生|提起|$)`,
    "g",
  ),
  // 行政诉讼案件零发生, 未开展因…责任追究 is of the first kind.
  new RegExp(`(?<=^|[，。;!?\\n])(?<object>[^，。;!?\\n]*${THING})(?<words>零发生|为零|为“零”|零申请)`, "g"),
];

export function readNones(text: string, passage: Passage): StatementDraft[] {
  const found = NONE.flatMap((pattern) => [...text.matchAll(pattern)]);
  const firsts = found.filter(
    (match, i) =>
      !found.slice(0, i).some((other) => other.index < match.index + match[0].length && match.index < other.index + other[0].length),
  );
  return firsts.map((match): StatementDraft => {
    const { words = "", object = "" } = match.groups ?? {};
    const start = match.index + match[0].indexOf(words);
    const verb = words.replace(/^(?:从|暂|尚)?(?:未|没有|没|无)/, "").replace(/^零.*|^为.*/, "");
    const [from, to] = sentenceAt(text, match.index);
    const clause = text.slice(from, match.index).split(/[，:]/);
    const context = trimLead(clause.at(-1) ?? "");
    return {
      passage: passage.n,
      subject: trimLead(verb + object),
      value: 0,
      text: words,
      unit: "",
      sentence: [from, to],
      at: [start, start + words.length],
      none: true,
      ...(context ? { context } : {}),
    };
  });
}
