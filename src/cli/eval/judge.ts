// One line of a question file and what the program answers -> what does not hold. A line is right only if all that it states holds.
import * as z from "zod";
import { answer } from "../../answer/answer.ts";
import type { Model } from "../../answer/model/port.ts";
import type { Store } from "../../answer/reports/store.ts";
import type { Operator } from "../../answer/wording/operator.ts";
import { check } from "../../check/check.ts";
import type { Answer, Claim } from "../../contract.ts";
import type { Language } from "../../zh/language.ts";
import { falseDenials } from "./denials.ts";

export const Question = z.strictObject({
  id: z.string(),
  question: z.string().optional(),
  claim: z.string().optional(),
  history: z.array(z.object({ role: z.enum(["user", "assistant"]), content: z.string() })).optional(),
  today: z.string().optional(),
  status: z.string().optional(),
  status_any: z.array(z.string()).optional(),
  reason: z.string().optional(),
  status_not: z.string().optional(),
  value: z.number().optional(),
  tolerance: z.number().optional(),
  unit: z.string().optional(),
  report: z.string().optional(),
  key: z.string().optional(),
  ranking: z.array(z.string()).optional(),
  contains: z.array(z.string()).optional(),
  absent_text: z.array(z.string()).optional(),
  quote: z.string().optional(),
  note: z.union([z.string(), z.boolean()]).optional(),
  approximate: z.boolean().optional(),
  absent_value: z.boolean().optional(),
  verdict: z.string().optional(),
  verdict_any: z.array(z.string()).optional(),
  expected: z.number().optional(),
  /** For who reads the line: what a good answer is, and what kind of question it stands for. Nothing is judged by them. */
  ok: z.string().optional(),
  kind: z.string().optional(),
});
export type Question = z.infer<typeof Question>;
/** `wrongFigure`: a number was shown as the answer, and it is not the one expected. Far worse than a miss. */
/** `falseDenial`: the answer says that the report does not mention what it does, or what nobody asked for. */
export type Outcome = { question: Question; category: string; misses: string[]; wrongFigure: boolean; falseDenial?: boolean };

/** The day questions without a `today` are asked on, so that 去年 means the same on every run. */
const TODAY = "2025-06-01";

/** Throws, naming the line, when it is no question. */
export const readQuestions = (text: string, file: string): Question[] =>
  text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const parsed = Question.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${file} 第 ${i + 1} 行：${z.prettifyError(parsed.error)}`);
    return [parsed.data];
  });

/** With a model, answers are worded and questions read by it where the program asks it to. */
export async function evaluate(question: Question, store: Store, language: Language, model?: Model): Promise<Outcome> {
  return (await answered(question, store, language, model ? { model } : {})).outcome;
}

/** `line` is what was answered, as one line: the text, or the verdicts of a claim. */
type Answered = { outcome: Outcome; line: string };

type More = { model?: Model; operator?: Operator };

/** What a question is answered, as one line. Nothing of it is judged, which takes longer than to answer it. */
export async function lineOf({ question = "", history, today }: Question, store: Store, language: Language, more: More): Promise<string> {
  const deps = { store, language: async () => language, today: TODAY, newId: () => "", ...more };
  return asLine(await answer({ question, ...(history ? { history } : {}), ...(today ? { today } : {}) }, deps));
}
const asLine = ({ answer }: Pick<Answer, "answer">): string => answer.replace(/\s+/g, " ");

/** As it is asked of a service, with what its operator has to say. */
export async function answered(question: Question, store: Store, language: Language, more: More = {}): Promise<Answered> {
  const category = question.id.replace(/-[^-]*$/, "");
  const deps = { store, language: async () => language, today: TODAY, newId: () => question.id, ...more };
  if (question.claim !== undefined) {
    const claims = await check(question.claim, { ...deps, today: question.today ?? TODAY });
    const line = claims.map(({ verdict }) => verdict).join(" ");
    return { line, outcome: { question, category, ...judgeClaims(question, claims) } };
  }
  const { history, today } = question;
  const given = await answer({ question: question.question ?? "", ...(history ? { history } : {}), ...(today ? { today } : {}) }, deps);
  const judged = judgeAnswer(question, given);
  const denials = await falseDenials(question.question ?? "", given, store, language);
  const line = asLine(given);
  if (denials.length === 0) return { line, outcome: { question, category, ...judged } };
  const misses = [...denials.map((each) => `不实的否认：${each}`), ...judged.misses];
  return { line, outcome: { question, category, ...judged, misses, falseDenial: true } };
}

type Judgement = Pick<Outcome, "misses" | "wrongFigure">;

/** Every statement of the line, in the order of the contract. */
function judgeAnswer(question: Question, answer: Answer): Judgement {
  const [first] = answer.figures;
  const tolerance = question.tolerance ?? 0;
  const valueRight = question.value === undefined || (first !== undefined && Math.abs(first.value - question.value) <= tolerance);
  const misses = [
    question.status !== undefined && answer.status !== question.status && `status 是 ${answer.status}，应为 ${question.status}`,
    question.reason !== undefined && answer.reason !== question.reason && `reason 是 ${answer.reason}，应为 ${question.reason}`,
    question.status_any !== undefined &&
      !question.status_any.includes(answer.status) &&
      `status 是 ${answer.status}，应为 ${question.status_any.join(" 或 ")}`,
    question.status_not !== undefined && answer.status === question.status_not && `status 不应为 ${answer.status}`,
    !valueRight && `value 是 ${first?.value}，应为 ${question.value}`,
    question.unit !== undefined && first?.unit !== question.unit && `unit 是 ${first?.unit}，应为 ${question.unit}`,
    question.report !== undefined && !reportsOf(answer).includes(question.report) && `report 是 ${first?.report}，应为 ${question.report}`,
    question.key !== undefined && first?.key !== question.key && `key 是 ${first?.key}，应为 ${question.key}`,
    question.ranking?.some((report, i) => answer.figures[i]?.report !== report) &&
      `ranking 是 ${answer.figures.map((figure) => figure.report)}`,
    ...(question.contains ?? []).map((words) => !answer.answer.includes(words) && `answer 里没有“${words}”`),
    ...(question.absent_text ?? []).map((words) => answer.answer.includes(words) && `answer 里不应有“${words}”`),
    question.quote !== undefined &&
      !answer.citations.some((citation) => citation.quote.includes(question.quote ?? "")) &&
      `没有引用“${question.quote}”`,
    question.note !== undefined && !answer.notes.some((note) => note.kind === "inconsistency") && "没有提示前后矛盾",
    question.approximate !== undefined && (first?.approximate ?? false) !== question.approximate && `approximate 是 ${first?.approximate}`,
    answer.answer.includes("没有得到核对得上的答案") && "规则自己的句子没有通过核对",
    question.absent_value && answer.figures.length > 0 && `不应有数字，却有 ${first?.text}`,
  ].filter((miss) => typeof miss === "string");
  const shownWrong = answer.status === "answered" && first !== undefined && (!valueRight || question.absent_value === true);
  const wrongFigure =
    shownWrong ||
    (misses.length > 0 && first !== undefined && question.value !== undefined && first.unit !== "" && !sameMeaning(question, answer));
  return { misses: misses.length > 0 ? [...misses, `answer：${answer.answer.slice(0, 120)}`] : [], wrongFigure };
}

/** The headline figure's report; an answer without figures is judged by what it cites. */
const reportsOf = (answer: Answer): (string | undefined)[] =>
  answer.figures[0] ? [answer.figures[0].report] : answer.citations.slice(0, 1).map((citation) => citation.report);

/** A right value that names another report or cell is wrong all the same; one that names none is only less than was asked for. */
const sameMeaning = (question: Question, { figures: [first] }: Answer): boolean =>
  [
    [question.report, first?.report],
    [question.key, first?.key],
  ].every(([expected, found]) => expected === undefined || found === undefined || expected === found);

/** What decides for a text of several claims, the gravest first: one wrong clause makes the whole wrong. */
const GRAVEST: readonly Claim["verdict"][] = ["contradicted", "conflicting", "not_found", "not_checkable", "supported"];

/** The verdict of the whole text; undefined when nothing was checked. */
export const verdictOf = (claims: readonly Claim[]): Claim["verdict"] | undefined =>
  GRAVEST.find((verdict) => claims.some((claim) => claim.verdict === verdict));

/** `verdict` is that of the whole text; `expected` and `report` hold of any one of its claims. */
export function judgeClaims(question: Question, claims: readonly Claim[]): Judgement {
  const verdict = verdictOf(claims);
  const found = claims.flatMap((claim) => (claim.found === undefined ? [] : [claim.found]));
  const wrongValue = question.expected !== undefined && !found.includes(question.expected);
  const allowed = question.verdict_any ?? (question.verdict === undefined ? [] : [question.verdict]);
  const misses = [
    allowed.length > 0 && !allowed.includes(verdict ?? "") && `verdict 是 ${verdict}，应为 ${allowed.join(" 或 ")}`,
    wrongValue && `found 是 ${found.join("、")}，应为 ${question.expected}`,
    question.report !== undefined &&
      !claims.some(({ citations }) => citations.some((citation) => citation.report === question.report)) &&
      `没有引用 ${question.report}`,
  ].filter((miss) => typeof miss === "string");
  const explained = claims.map(({ text, verdict, explanation }) => `${verdict}“${text}”：${explanation}`);
  return {
    misses: misses.length > 0 ? [...misses, ...(explained.length > 0 ? explained : ["没有可核对的陈述"])] : [],
    wrongFigure: wrongValue && found.length > 0,
  };
}
