// That requests were answered in time, or some late (均按时答复, 3件逾期) -> whether the report's prose says so of all of them. Reads the store.
import { citePassage, type Passage, type Report } from "../../report/report.ts";
import { stretchesOf } from "../../zh/marks.ts";
import { type Frame, refused } from "../frame.ts";
import { named } from "../values.ts";
import { claimText } from "../wording.ts";
import { EXCEPTED } from "./none.ts";

const REPLY = /答复|回复|办理|办结|处理|回应|应答|办完|逾期|超期|超时|拖|超过[^，,]{0,6}(?:期限|时限)/;
const WITHIN = "(?:规定|法定|要求|限定)[^，,]{0,6}(?:期限|时限|时间|时效|工作日)|(?:期限|时限)(?:之)?内";
const BY_RULE = new RegExp(`${WITHIN}|按时|按期|如期|准时`);
/** 及时 says less than that a time limit was kept. */
const PROMPT = /及时|第一时间|迅速/;
const NOT = "(?:未能?|没有?能?|并未|不)";
const LATE = new RegExp(
  `${NOT}(?:按时|按期|如期|准时|及时|在?[^，,]{0,4}(?:${WITHIN}))|逾期|超期|超时|超过[^，,]{0,6}(?:期限|时限)|拖延|延误|拖着`,
);
const NEVER_LATE =
  /(?:没有?|无|未有)(?:任何)?[一1]件[^，,]{0,8}(?:逾期|超期|超时|拖延|超过[^，,]{0,6}(?:期限|时限))|(?:未|没有?|无|零|无一件?|从未|从不|不存在)(?:发生|出现|有)?(?:任何)?(?:一件)?(?:逾期|超期|超时|拖延|延误)/;
/** Rows of the form: 申请人无正当理由逾期不补正. */
const OF_APPLICANT = /补正|缴(?:费|纳)|申请人(?:无正当理由)?逾期/;

/** Of requests, or of what people ask and complain of otherwise; the report must speak of the same. */
const KINDS = [/申请/, /诉求|投诉|留言|咨询|信箱|来信|热线|问题/];
/** What is answered, and what is late, is an application where nothing else is named. */
const OF_REPLIES = /答复|办结|逾期|超期/;
const ALL = /均|都|全部|全|皆|一律|100%|百分之百|率/;
/** 只有一半按时答复: what the report says of all denies it. */
const OF_SOME = /一半|半数|部分|少数|个别|多数|大半|[一二三四五六七八九两几]成|分之(?!百)/;
/** What is aimed at is no fact. */
const AIMED = /确保|要求|进一步|将|督促|应当|力争|坚持|落实|承诺/;
/** Parts of a report that tell what was done: 总体情况 and 其他需要报告的事项. */
const TOLD_IN = new Set([1, 6]);

/** late, in time by the rule, promptly; null when the text says nothing of time. */
export function timeliness(text: string): "late" | "by_rule" | "prompt" | null {
  if (OF_APPLICANT.test(text) || !REPLY.test(text)) return null;
  if (NEVER_LATE.test(text)) return "by_rule";
  if (LATE.test(text)) return "late";
  if (new RegExp(WITHIN).test(text)) return "by_rule";
  return BY_RULE.test(text) || PROMPT.test(text) ? "prompt" : null;
}

/** The sentence that says of all of a kind that they were answered in time; by the rule where that is asked for. */
function sentenceIn(report: Report, kind: RegExp, strict: boolean): { passage: Passage; at: [number, number] } | null {
  for (const passage of report.passages.filter(({ section }) => TOLD_IN.has(section)))
    for (const at of stretchesOf(passage.text, "segment")) {
      const sentence = passage.text.slice(...at);
      if (!kind.test(sentence)) continue;
      const clauses = stretchesOf(sentence, "clause").map((each) => sentence.slice(...each));
      const says = (clause: string): boolean =>
        REPLY.test(clause) &&
        ALL.test(clause) &&
        !AIMED.test(clause) &&
        !LATE.test(clause) &&
        (BY_RULE.test(clause) || (!strict && PROMPT.test(clause)));
      if (clauses.some(says)) return { passage, at };
    }
  return null;
}

export const onTime: Frame = {
  name: "onTime",
  async decide({ text, segment, statement, clause }, reader, store) {
    const said = timeliness(text);
    if (said === null) return null;
    // 按时答复申请38件 counts them; 3件逾期 counts those that were late.
    const ofAll = statement?.unit === "%";
    if (statement && said !== "late" && !ofAll) return null;
    // 除1件外均按时答复 denies what the report says of all.
    if (said !== "late" && EXCEPTED.test(segment.slice(0, segment.indexOf(text) + text.length)))
      return refused({ why: "", reason: "not_understood" }, statement);
    const kind =
      KINDS.find((each) => each.test(text)) ?? KINDS.find((each) => each.test(segment)) ?? (OF_REPLIES.test(text) ? KINDS[0] : undefined);
    if (!kind) return null;
    const meaning = reader.read(clause ? `${clause.before}${clause.after}` : text, segment);
    const subjects = meaning && (await reader.subjects(meaning, null));
    if (!subjects || subjects.kind === "unknown") return null;
    if (subjects.kind === "refused") return refused(subjects, statement);
    const [summary] = subjects.reports.length === 1 ? subjects.reports : [];
    const report = summary ? await store.report(summary.id) : null;
    if (!report) return null;
    const found = sentenceIn(report, kind, said === "by_rule");
    if (!found) return refused({ why: claimText.timeUntold(named(report)), reason: "not_stated" }, statement);
    const citation = citePassage(report, found.passage, found.at);
    const none = statement && (statement.none || statement.value === (said === "late" ? 0 : 100));
    const some = said !== "late" && !ofAll && OF_SOME.test(text);
    const holds = some ? false : said === "late" ? Boolean(none) : !statement || Boolean(none);
    return {
      verdict: holds ? "supported" : "contradicted",
      ...(statement ? { claimed: statement.value, unit: statement.unit } : {}),
      explanation: claimText.denied(citation.quote),
      citations: [citation],
    };
  },
};
