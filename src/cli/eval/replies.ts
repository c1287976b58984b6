// A file of model replies -> what a reader would be shown of each: the reply is played as the model's own text against the program as it is.
import * as z from "zod";
import { answer, type Event } from "../../answer/answer.ts";
import type { Unused } from "../../answer/model/compose.ts";
import { isHarmless } from "../../answer/model/guard/harmless.ts";
import { normalise } from "../../answer/model/normalise.ts";
import type { Material, Model } from "../../answer/model/port.ts";
import type { Store } from "../../answer/reports/store.ts";
import type { Answer, Figure } from "../../contract.ts";
import { err, ok } from "../../result.ts";
import type { Language } from "../../zh/language.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { foldWidth } from "../../zh/text.ts";

/** A line of such a file (docs/contract.md: "Model reply files"). */
const Reply = z.object({
  id: z.string(),
  question: z.string(),
  history: z.array(z.object({ role: z.enum(["user", "assistant"]), content: z.string() })).optional(),
  today: z.string().optional(),
  reply: z.string(),
  /** What it writes when that is given back to it. */
  again: z.string().optional(),
  honest: z.boolean(),
  kind: z.string(),
});
type Reply = z.infer<typeof Reply>;

/** Throws, naming the line, when it is no reply. */
export const readReplies = (text: string, file: string): Reply[] =>
  text.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    const parsed = Reply.safeParse(JSON.parse(line));
    if (!parsed.success) throw new Error(`${file} 第 ${i + 1} 行：${z.prettifyError(parsed.error)}`);
    return [parsed.data];
  });

/**
 * `whole`: all that the reply says is shown. `partly`: some of it. `replaced`: the rules' answer instead. `not_asked`: the program did not
 * ask a model. `not_offered`: the evidence it offered lacks a passage or figure that the reply speaks from.
 */
export type Shown = "whole" | "partly" | "replaced" | "not_asked" | "not_offered";
export type Played = { reply: Reply; shown: Shown; answer: Answer; missing: string[]; why?: string };

const PIECE = 7;
/** The day questions without a `today` are asked on. */
const TODAY = "2025-06-01";

type Deps = { store: Store; language: Language };

export async function play(reply: Reply, { store, language }: Deps): Promise<Played> {
  const figures: Figure[] = [];
  let asked = false;
  let offered = true;
  let said = reply.reply;
  const model: Model = {
    async *write(material) {
      if (asked) said = reply.again ?? said;
      asked = true;
      const text = filledReply(said, material, figures);
      offered = text !== null;
      if (text === null) return err({ tag: "empty" });
      for (let i = 0; i < text.length; i += PIECE) yield text.slice(i, i + PIECE);
      return ok(undefined);
    },
    read: async () => err({ tag: "empty" }),
  };
  const emit = (event: Event): void => {
    if (event.event === "figure") figures.push(event.data);
  };
  let why: string | undefined;
  const unused = ({ tag, detail }: Unused): void => {
    why = `${tag} ${detail}`;
  };
  const { id, question, history, today } = reply;
  const given = await answer(
    { question, ...(history ? { history } : {}), ...(today ? { today } : {}) },
    { store, language: async () => language, today: TODAY, newId: () => id, model, emit, unused },
  );
  const missing = given.composer === "model" ? missingOf({ ...reply, reply: said }, given) : [];
  const shown = !asked
    ? "not_asked"
    : !offered
      ? "not_offered"
      : given.composer === "rules"
        ? "replaced"
        : missing.length > 0
          ? "partly"
          : "whole";
  return { reply, shown, answer: given, missing, ...(why === undefined ? {} : { why }) };
}

/** In front of a figure, while a reply is looked through. */
const FIGURE = "\uE000";
const plain = (text: string): string => foldWidth(text).replace(/[\s*]+/g, "");

/** The reply with this prompt's marks and slots; null when a passage or figure it speaks from was not offered. */
function filledReply(reply: string, material: Material, figures: readonly Figure[]): string | null {
  const passages = passagesIn(material.find(({ name }) => name === "段落")?.text ?? "");
  let whole = true;
  const lost = (): string => {
    whole = false;
    return "";
  };
  const markOf = (what: string): number | undefined => {
    const cell = /^[\w.-]+#cell-/.test(what);
    return cell ? markOfCell(what, figures) : passages.find(({ text }) => text.includes(plain(what)))?.mark;
  };
  const text = reply
    .replace(/\[\[([^\]]+)\]\]/g, (_, what: string) => `[${markOf(what) ?? lost()}]`)
    // Brackets of the model's own: 【【…】】 is written 【3】.
    .replace(/【【([^】]+)】】/g, (_, what: string) => `【${markOf(what) ?? lost()}】`)
    .replace(/（（([^）]+)））/g, (_, what: string) => `（${markOf(what) ?? lost()}）`)
    .replace(/\{\{([^|}]+)\|([^|}]+)\|([^|}]+)\}\}/g, (_, label: string, report: string, said: string) => {
      const i = figures.findIndex((figure) => figure.label === label && reportsOf(figure).join(",") === report && figure.text === said);
      return i < 0 ? lost() : `{f${i + 1}}`;
    });
  return whole ? text : null;
}

const reportsOf = (figure: Figure): string[] =>
  figure.report ? [figure.report] : [...new Set((figure.operands ?? []).flatMap(reportsOf))];

function markOfCell(what: string, figures: readonly Figure[]): number | undefined {
  const [report, key] = what.split("#cell-");
  const all = figures.flatMap((figure): Figure[] => [figure, ...(figure.operands ?? [])]);
  return all.find((figure) => figure.report === report && figure.key === key)?.citation;
}

const passagesIn = (text: string): { mark: number; text: string }[] =>
  text.split(/\n\n(?=\[\d+\])/).flatMap((block) => {
    const match = /^\[(\d+)\][^\n]*\n([\s\S]*)$/.exec(block);
    return match ? [{ mark: Number(match[1]), text: plain(match[2] ?? "") }] : [];
  });

/** Marks in any brackets, and what a slot is written with. */
const MARKS = /\[\[[^\]]*\]\]|【【[^】]*】】|（（[^）]*））/g;

/** The reply's clauses that the answer does not show, of those that say something of the reports: headings, numbering and preambles are no loss. */
function missingOf({ reply, question }: Reply, given: Answer): string[] {
  const shown = letters(given.answer.replace(/\[\d+\]/g, ""));
  // As marks, so that what models write around them (（见[3]）) goes with them.
  const text = reply.replace(MARKS, "[1]").replace(/\{\{[^|}]+\|[^|}]+\|([^|}]+)\}\}/g, `${FIGURE}$1`);
  const { written } = normalise(text, question);
  const known = {
    names: [],
    years: [],
    question: [question, ...given.citations.flatMap(({ issuer, title }) => [issuer, title])].join("|"),
  };
  const isPraise = ({ pieces }: (typeof written)[number]): boolean =>
    isHarmless(pieces.map((piece) => piece.text).join("，"), { ...known, praise: true });
  return (
    written
      .filter((each) => each.kind !== "intro" && !isPraise(each))
      .flatMap(({ pieces, label }) => [label ?? "", ...pieces.flatMap((piece) => piece.text.split(/[，,；;。：:\n]/))])
      // The rules say a figure in a sentence of their own: of what stands around it only the figure has to be there.
      .map((clause) => plain(clause.includes(FIGURE) ? clause.slice(clause.indexOf(FIGURE) + 1) : clause))
      .filter((clause) => clause.length > 1 && !shown.includes(letters(clause)))
  );
}
/** Numbers are set as the passage prints them: 两次 is 2次, 800多条 is 800余条. */
const letters = (text: string): string => {
  const words = plain(text);
  const numbers = readNumbers(words).filter(({ start }) => !words.slice(Math.max(0, start - 1), start).match(/[“《]/));
  const valued = numbers.reduceRight((rest, { start, end, value }) => `${rest.slice(0, start)}#${value}#${rest.slice(end)}`, words);
  return valued
    .replace(/#[余餘多]/g, "#")
    .replace(/场次/g, "场")
    .replace(/[^\p{L}\p{N}#.]/gu, "");
};
