// Evidence and the question -> what a model is given to word an answer: figures as slots without their values, passages, notes. No I/O. No clock.
import type { Figure } from "../../contract.ts";
import { phraseOf } from "../../form/answer-phrases.ts";
import { marksOf } from "../../zh/marks.ts";
import { citationsOf, type Evidence } from "../evidence/ledger.ts";
import { coverage } from "../prose/topic-coverage.ts";
import { withoutInstructions } from "./guard/instructions.ts";
import type { Material } from "./port.ts";
import { type Source, STANDS_ALONE } from "./sources.ts";

export type Turn = { role: "user" | "assistant"; content: string };

/** The last turns, so that "那培训呢" can be understood; each cut to what a question may be long. */
const TURNS = 4;
const LONGEST_TURN = 300;

export const composePrompt = (question: string, history: readonly Turn[], evidence: Evidence, sources: readonly Source[]): Material => [
  { name: "问题", text: question },
  {
    name: "对话",
    text:
      history
        .slice(-TURNS)
        .map(({ role, content }) => `${role === "user" ? "读者" : "回答"}：${content.slice(0, LONGEST_TURN)}`)
        .join("\n") || "（无）",
  },
  { name: "数字", text: evidence.figures.map((figure, i) => figureLine(figure, i, evidence)).join("\n") || "（无）" },
  { name: "段落", text: sources.map(passageText).filter(Boolean).join("\n\n") || "（无）" },
  { name: "须知", text: evidence.notes.map((note) => note.text).join("\n") || "（无）" },
];

/** Longer than an answer may be: what a model wrote beyond is no answer to mend. */
const LONGEST_DRAFT = 1_200;
/** A sentence that shares less with what was written says something else. */
const NEAR_AT_LEAST = 0.2;

/** What a model wrote and which sentences of it do not hold, each with what the reports have that is nearest: they are to be said in its words. */
export const returned = (text: string, faults: readonly string[], sources: readonly Source[]): Material => [
  { name: "初稿", text: text.slice(0, LONGEST_DRAFT) },
  { name: "对不上的句子", text: faults.map((fault) => `- ${fault}${nearest(fault, sources)}`).join("\n") || "（未列出）" },
];

function nearest(fault: string, sources: readonly Source[]): string {
  const all = sources.flatMap(({ mark, sentences }) =>
    sentences.filter(({ block }) => block !== STANDS_ALONE).map(({ text }) => ({ mark, text })),
  );
  const [best] = all.map((each) => ({ ...each, share: coverage(fault, each.text) })).sort((a, b) => b.share - a.share);
  return best && best.share >= NEAR_AT_LEAST ? `\n  原文 [${best.mark}]：${withoutInstructions(best.text)}` : "";
}

const BETWEEN_SEGMENTS = new RegExp(String.raw`(?<=[${marksOf("segment")}])\s*(?=\S)`, "g");

/** "[3] 吴忠市利通区 2024年 五、存在的主要问题", and below it one sentence a line. */
function passageText({ mark, report, citation, passage }: Source): string {
  const text = withoutInstructions(passage.text).replace(BETWEEN_SEGMENTS, "\n").trim();
  return text === "" ? "" : `[${mark}] ${report.issuer} ${report.year}年 ${citation.section}\n${text}`;
}

/** "{f1} 吴忠市利通区 2024年 新收政府信息公开申请，单位件，出处 [1]": everything of the figure but its value. */
function figureLine(figure: Figure, i: number, evidence: Evidence): string {
  const places = citationsOf(figure);
  const whose = figure.report ? evidence.citations[figure.citation - 1] : undefined;
  const name =
    relation(figure, evidence) ??
    [whose?.issuer, whose && `${whose.year}年`, (figure.key && phraseOf(figure.key)?.zh) || figure.label].filter(Boolean).join(" ");
  const notion = figure.approximate ? "（原文是约数）" : "";
  return `{f${i + 1}} ${name}${notion}，单位${figure.unit || "无"}，出处 ${places.map((mark) => `[${mark}]`).join("")}`;
}

/** How a computed figure comes of two others that are here too, in slots; which of them is larger is said, since no values are. */
function relation(figure: Figure, { figures }: Evidence): string | null {
  const [first, second] = (figure.operands ?? []).map((operand) => figures.indexOf(operand) + 1);
  if (figure.operands?.length !== 2 || !first || !second) return null;
  const [a, b] = figure.operands;
  const left = `{f${first}}`;
  const right = `{f${second}}`;
  if (figure.formula?.includes("÷")) {
    if (figure.unit === "倍") return `${left} 是 ${right} 的多少倍`;
    return figure.label.includes("÷") ? `${left} 占 ${right} 的百分比` : `${left} 与 ${right} 之差占 ${right} 的百分比`;
  }
  if (!a || !b) return null;
  if (a.value === b.value) return `相差：${left} 与 ${right} 一样多`;
  return a.value > b.value ? `相差：${left} 比 ${right} 多出的数` : `相差：${left} 比 ${right} 少的数`;
}
