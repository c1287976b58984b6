// How an answer came about -> what a developer reads: tokens with their files, steps with what they wrote, candidates, searches, rejected sentences. No I/O. No clock.
import type { Explained } from "../../answer/answer.ts";
import type { Considered } from "../../answer/evidence/ledger.ts";
import type { Absent, Target } from "../../answer/reports/targets.ts";
import type { Who } from "../../names/directory.ts";
import type { Draft, Refiner } from "../../question/draft.ts";
import { type Field, STEPS } from "../../question/grammar.ts";
import { type Token, textOf } from "../../question/tokens.ts";
import type { Watch } from "../../question/understand.ts";
import type { Understanding } from "../../question/understanding.ts";
import { fileOf } from "../../question/word-files.ts";
import { answeredBy } from "./answered-by.ts";

type Question = { text: string; tokens: readonly Token[]; steps: { step: Refiner; wrote: Field[]; said: string[] }[] };

/** Keeps what the grammar tells of its steps, one entry a question; `questions` fills as the question is read. */
export function watching(): { watch: Watch; questions: readonly Question[] } {
  const questions: Question[] = [];
  const watch: Watch = {
    tokens: (text, tokens) => void questions.push({ text, tokens, steps: [] }),
    step: (step, before, after) =>
      void questions.at(-1)?.steps.push({ step, wrote: wroteIn(before, after), said: after.trace.slice(before.trace.length) }),
  };
  return { watch, questions };
}

const wroteIn = (before: Draft, after: Draft): Field[] =>
  (Object.keys({ ...before, ...after }) as (keyof Draft)[]).filter(
    (field): field is Field => field !== "trace" && before[field] !== after[field],
  );

const nameOf = (who: Who): string =>
  who.kind === "agency"
    ? who.id
    : who.kind === "region"
      ? `${who.name} ${who.code}`
      : who.kind === "outside"
        ? `没有收录 ${who.name}`
        : "全部";

function meaningOf(token: Token): string {
  switch (token.kind) {
    case "who":
      return `机关 ${token.who.map(nameOf).join(" / ")}`;
    case "when":
      return `年度 ${JSON.stringify(token.when)}`;
    case "number":
    case "limit":
    case "place":
      return `${token.kind} ${token.value}`;
    case "word":
      return `${token.role} ${token.value}`;
    case "mark":
      return `标点 ${token.value}`;
    case "rest":
      return "没有词表收它";
  }
}

const tokenLine = (token: Token, text: string): string => {
  const file = fileOf(token, text);
  return `  ${textOf(text, token).trim() || "␣"}  ${meaningOf(token)}${file ? `  ${file}` : ""}`;
};

const fileOfStep = ({ name }: Refiner): string => STEPS.find((step) => step.name === name)?.file ?? "";

/** Steps that wrote nothing and said nothing are left out: they did not apply. */
const stepLines = ({ steps }: Question): string[] =>
  steps
    .filter(({ wrote, said }) => wrote.length > 0 || said.length > 0)
    .map(
      ({ step, wrote, said }) =>
        `  ${step.name}  src/question/${fileOfStep(step)}  写 ${wrote.join(" ") || "—"}${said.length > 0 ? `  ${said.join("  ")}` : ""}`,
    );

const LONGEST = 60;
const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
const KIND = { number: "正文数字", passage: "段落" } satisfies Record<Considered["kind"], string>;

/** Best first; one that was looked at for several reasons comes once. */
function candidateLines(considered: readonly Considered[]): string[] {
  const sorted = considered.toSorted((a, b) => b.score - a.score);
  const once = sorted.filter((each, i) => sorted.findIndex(({ report, text }) => report === each.report && text === each.text) === i);
  return once.map(
    ({ kind, report, text, score, short }) => `  ${score.toFixed(2)}${short ? " 不够" : ""}  ${KIND[kind]}  ${report}  ${shortened(text)}`,
  );
}

const part = (title: string, lines: readonly string[], none?: string): string[] =>
  lines.length > 0 ? [`\n${title}`, ...lines] : none ? [`\n${title}`, `  ${none}`] : [];
/** As data, without what the steps tell line by line. */
const dataOf = ({ trace: _, ...meaning }: Understanding): string[] =>
  JSON.stringify(meaning, null, 2)
    .split("\n")
    .map((line) => `  ${line}`);

const targetLine = (target: Target): string =>
  target.kind === "one"
    ? `  ${target.report.id}`
    : `  ${target.name ?? "全部"}${target.year === undefined ? "" : ` ${target.year}年`}：${target.reports} 份  ${JSON.stringify(target.selection)}`;
const absentLine = (absent: Absent): string =>
  absent.kind === "issuer"
    ? `  没有收录：${absent.name}`
    : `  ${absent.name}没有 ${absent.asked.join("、")} 年的，有 ${absent.has.join("、")} 年的`;

export function explained({ meanings, considered, searched, looked, rejected, answer }: Explained, questions: readonly Question[]): string {
  return [
    ...questions.flatMap((question) => [
      ...part(
        `词：${question.text}`,
        question.tokens.map((token) => tokenLine(token, question.text)),
      ),
      ...part("步骤（按次序，没有用上的略去）", stepLines(question)),
    ]),
    ...meanings.flatMap((meaning) => part(`读成 ${meaning.kind}：${meaning.asked}（由 ${answeredBy(meaning)} 作答）`, dataOf(meaning))),
    ...part(
      "报告",
      looked.flatMap(({ found, absent }) => [...found.map(targetLine), ...absent.map(absentLine)]),
      "不问哪一份",
    ),
    ...part("候选（分数高的在前）", candidateLines(considered), "没有：直接读表格，或没有相近的数字和段落"),
    ...part(
      "查过",
      searched.map(({ report, words, mentioned }) => `  ${report}  “${words}”  ${mentioned ? "有" : "没有"}`),
      "没有为了否认而查找",
    ),
    ...part(
      "核对退回的句子",
      rejected.map(({ sentence, reason }) => `  ${reason}：${shortened(sentence.text)}`),
      "没有",
    ),
    `\n结果：${answer.status}${answer.reason ? ` ${answer.reason}` : ""}，由${answer.composer === "model" ? "语言模型" : "规则"}措辞\n`,
  ].join("\n");
}
