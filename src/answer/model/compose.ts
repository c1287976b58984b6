// Evidence -> a draft worded by a model, shown whole or not at all: where one sentence that is needed does not follow from the reports, the
// rules' own answer stands.
import type { Citation, Figure } from "../../contract.ts";
import type { Statement } from "../../report/report.ts";
import { err, ok, type Result } from "../../result.ts";
import { ORDINALS } from "../../zh/digits.ts";
import { readNumbers } from "../../zh/numerals.ts";
import type { DraftAnswer } from "../draft.ts";
import type { DraftSentence, Ledger } from "../evidence.ts";
import { ASPECTS } from "../prose/aspects.ts";
import { closeness } from "../prose/closeness.ts";
import { RELEVANT_AT_LEAST } from "../prose/retrieve.ts";
import { following, render } from "../verify.ts";
import { slotsIn, unsaidFigures } from "./coverage.ts";
import { type Followed, follow } from "./guard/follow.ts";
import { formFault } from "./guard/form.ts";
import { isHarmless } from "./guard/harmless.ts";
import { withoutLayout } from "./guard/layout.ts";
import { normalise, type Piece, type Written } from "./normalise.ts";
import type { Model } from "./port.ts";
import { composePrompt, type Turn } from "./prompt.ts";
import type { Source } from "./sources.ts";

export type Composing = {
  question: string;
  /** Oldest first. */
  history?: readonly Turn[];
  /** What the question is about, in the reports' words. */
  topics: readonly string[];
  ledger: Ledger;
  /** The passages offered, those of the ledger's citations that are whole passages among them. */
  sources: readonly Source[];
  model: Model;
  simplify?: (text: string) => string;
  signal?: AbortSignal;
  /** Takes each checked sentence once all are; all of them together are the answer's text. */
  send: (text: string) => void;
  /** Takes each figure that the text states and the rules did not. */
  found?: (figure: Figure) => void;
  /** Told why the model's text is not shown. */
  unused?: (why: Unused) => void;
};

/** Why the model's text is not shown; for logs and `npm run eval`. */
export type Unused = { tag: "failed" | "insufficient" | "nothing" | "unverified" | "beside_the_point"; detail: string };

/** Whether a model is asked: where passages are quoted. A figure is said in one sentence by the rules already. */
export const worthWording = (ledger: Ledger): boolean => ledger.sentences.some(({ kind }) => kind === "quote");

export async function compose(composing: Composing): Promise<DraftAnswer> {
  const { ledger, model, question, sources, signal, send, found } = composing;
  const evidence = ledger.evidence("answered");
  const text = await textOf(model.write(composePrompt(question, composing.history ?? [], evidence, sources), signal));
  const drafted = text.ok ? draftSentences(text.value, composing) : text;
  if (!drafted.ok || signal?.aborted) {
    if (!drafted.ok) composing.unused?.(drafted.error);
    if (!drafted.ok && drafted.error.tag === "insufficient" && isWeak(composing)) return notFound(ledger);
    return { evidence, sentences: ledger.sentences, composer: "rules" };
  }
  const { sentences, figures, extra } = drafted.value;
  for (const figure of figures) {
    ledger.figures.push(figure);
    found?.(figure);
  }
  for (const { citation } of extra) ledger.citations.push(citation);
  const whole = ledger.evidence("answered");
  for (const [i, sentence] of sentences.entries()) {
    const before = sentences[i - 1];
    send(following(before && render(before, whole), render(sentence, whole)));
  }
  const checked = new Set(sentences);
  const check = (sentence: DraftSentence): string | null => (checked.has(sentence) ? null : "a model's sentence that was not checked");
  return { evidence: whole, sentences, composer: "model", check };
}

/** With less of the topic than this in what the rules quote, a model that finds no answer in the whole report is believed. */
const STRONG = 0.9;
const NOT_FOUND = "没有找到能直接回答这个问题的原文";

const isWeak = ({ ledger, topics }: Composing): boolean =>
  ledger.figures.length === 0 &&
  topics.every((topic) => closeness(topic, ledger.citations.map(({ quote }) => quote).join("|")).covered < STRONG);

/** No passage that only resembles the question is sent as its answer; what can be asked instead is offered. */
function notFound(ledger: Ledger): DraftAnswer {
  const evidence = { ...ledger.evidence("not_found", "not_stated"), citations: [], figures: [] };
  return { evidence, sentences: [{ kind: "notice", text: NOT_FOUND, cites: [] }], composer: "rules" };
}

async function textOf(pieces: AsyncGenerator<string, Result<void, { tag: string }>>): Promise<Result<string, Unused>> {
  let text = "";
  let next = await pieces.next();
  for (; !next.done; next = await pieces.next()) text += next.value;
  return next.value.ok ? ok(text) : err({ tag: "failed", detail: next.value.error.tag });
}

type Drafted = { sentences: DraftSentence[]; figures: Figure[]; extra: Source[] };

/** A model's text -> sentences that hold, each number a slot; or the first reason why the text is not shown. */
export function draftSentences(text: string, composing: Composing): Result<Drafted, Unused> {
  const { question, ledger, simplify } = composing;
  const { written, insufficient } = normalise(text, question, simplify);
  if (insufficient) return err({ tag: "insufficient", detail: "" });
  const drafting = new Drafting(composing);
  for (const [i, each] of written.entries()) {
    const reason = drafting.take(each, written.slice(i + 1));
    if (reason) return err({ tag: "unverified", detail: reason });
  }
  if (!drafting.sentences.some(({ kind }) => kind !== "head")) return err({ tag: "nothing", detail: "" });
  if (!drafting.isToThePoint) return err({ tag: "beside_the_point", detail: "" });
  const rest = unsaidFigures(ledger, drafting.sentences);
  return ok({ sentences: [...rest, ...drafting.sentences], figures: drafting.figures, extra: drafting.extra });
}

const PLAN_ASKED = ASPECTS.find(({ asked }) => asked.test("改进措施"))?.asked ?? /$^/;
/** A slot as models write it. */
const WRITTEN_SLOT = /[｛{]\s*f\s*(\d+)\s*=?\s*[｝}]/g;
const PLAN_NAMED = /下一?步|改进|打算|计划|今后|措施|将|安排|部署|思路|方向|未来/;

const statedOf = (statement: Statement, { report }: Source, citation: number): Figure => ({
  value: statement.value,
  text: statement.text,
  unit: statement.unit,
  label: statement.subject.replace(/\s+/g, ""),
  report: report.id,
  state: "stated",
  ...(statement.approximate ? { approximate: true } : {}),
  citation,
});

/** Marks of punctuation as Chinese has them: what is compared is half width. */
const fullWidth = (text: string): string => text.replace(/[,;:!?()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

/** A count of the points below is taken out when there are so many. */
const withoutCount = (text: string, items: number): string =>
  text.replace(COUNT, (count, number: string) => (readNumbers(number)[0]?.value === items ? "" : count));
const COUNT = new RegExp(String.raw`([两${ORDINALS}\d]+)(?:个方面|方面|点|件事|项|条|类|种|步|个)`, "g");

/** What has been taken over so far: whose turn it is, what is cited, and the slots given out. */
class Drafting {
  readonly sentences: DraftSentence[] = [];
  readonly figures: Figure[] = [];
  readonly extra: Source[] = [];
  readonly #composing: Composing;
  #issuer: string | undefined;
  #planned: boolean;

  constructor(composing: Composing) {
    this.#composing = composing;
    this.#planned = PLAN_ASKED.test(composing.question);
  }

  /** True sentences about something else are no answer: it speaks from what the rules found, or of what was asked. */
  get isToThePoint(): boolean {
    const { ledger, topics } = this.#composing;
    const found = new Set(ledger.citations.map(({ url }) => url));
    const said = this.sentences.filter(({ by }) => by === "model");
    if (said.some(({ cites }) => cites.some((mark) => found.has(this.#citation(mark)?.url ?? "")))) return true;
    const text = said.flatMap(({ text, cites }) => [text, ...cites.map((mark) => this.#citation(mark)?.quote ?? "")]).join("|");
    return said.length === 0 || topics.some((topic) => topic !== "" && closeness(topic, text).covered >= RELEVANT_AT_LEAST);
  }

  /** Null when the sentence holds or is left out without loss; else why it does not. */
  take(written: Written, rest: readonly Written[]): string | null {
    const below = rest.findIndex(({ kind }) => kind !== "item");
    const items = below < 0 ? rest.length : below;
    if (written.kind === "intro" || (written.kind === "sentence" && items > 0 && this.#announces(written, items)))
      return this.#introduce(written, items);
    const drafted: DraftSentence[] = [];
    const slots = written.pieces.flatMap(({ text }) => [...text.matchAll(WRITTEN_SLOT)].map((match) => Number(match[1])));
    if (slots.length > 0) return this.#sayFigures(slots);
    for (const piece of written.pieces) {
      const result = this.#piece(piece, written);
      if (!result.ok) {
        // A summary of the list below it, and no more.
        if (written.kind === "sentence" && items > 1 && this.sentences.length === 0) return null;
        return result.error;
      }
      drafted.push(result.value);
    }
    const [first] = drafted;
    if (first) this.sentences.push(this.#labelled(first, written), ...drafted.slice(1));
    return null;
  }

  /** Figures of the form are said in the rules' own sentences, at the place where the model speaks of them. */
  #sayFigures(slots: readonly number[]): string | null {
    const { figures, sentences } = this.#composing.ledger;
    if (slots.some((slot) => !figures[slot - 1])) return "a slot without a figure";
    for (const sentence of sentences)
      if (slotsIn(sentence).some((slot) => slots.includes(slot)) && !this.sentences.includes(sentence)) this.sentences.push(sentence);
    return null;
  }

  /** Says whose the list below is and how many points it has, and is no statement of its own. */
  #announces({ pieces }: Written, items: number): boolean {
    const text = withoutLayout(pieces.map((piece) => piece.text).join("，"));
    return isHarmless(withoutCount(text, items), this.#harmless());
  }

  /** Shown when it is harmless or follows itself; left out otherwise, since the list says all of it. */
  #introduce({ pieces, kind }: Written, items: number): string | null {
    const text = pieces
      .map((piece) => piece.text)
      .join("，")
      .replace(/[：:，,]+$/, "");
    const issuer = this.#issuerOf(withoutLayout(text));
    if (issuer) this.#issuer = issuer;
    if (PLAN_NAMED.test(text)) this.#planned = true;
    const piece = { text, marks: pieces.flatMap(({ marks }) => marks) };
    if (isHarmless(withoutCount(withoutLayout(text), items), this.#harmless()) || (text !== "" && this.#piece(piece, { kind, pieces }).ok))
      this.sentences.push({ kind: "head", text, cites: [] });
    return null;
  }

  #harmless() {
    const { sources, question } = this.#composing;
    return { names: sources.flatMap(({ selves }) => selves), years: sources.map(({ report }) => report.year), question };
  }

  #labelled(sentence: DraftSentence, { label }: Written): DraftSentence {
    const { question, ...harmless } = this.#harmless();
    const cited = sentence.cites.flatMap((mark) => this.#citation(mark)?.quote ?? []).join("\n");
    if (!label || !isHarmless(label, { ...harmless, question: `${question}\n${cited}` })) return sentence;
    return { ...sentence, text: `${label}：${sentence.text}` };
  }

  /** The only issuer named; undefined when none or several are. */
  #issuerOf(text: string): string | undefined {
    const { sources } = this.#composing;
    const named = new Set<string>();
    const calls = sources.flatMap(({ selves, report }) => selves.map((name) => ({ name, issuer: report.issuer })));
    let rest = text;
    for (const { name, issuer } of calls.sort((a, b) => b.name.length - a.name.length))
      if (rest.includes(name)) {
        rest = rest.replaceAll(name, "|");
        named.add(issuer);
      }
    return named.size === 1 ? [...named][0] : undefined;
  }

  #piece(piece: Piece, { kind, label }: Written): Result<DraftSentence, string> {
    const text = withoutLayout(piece.text);
    const { sources } = this.#composing;
    const cited = sources.filter(({ mark }) => piece.marks.includes(mark));
    const issuers = new Set(sources.map(({ report }) => report.issuer));
    const issuer =
      this.#issuerOf(text) ?? (label && this.#issuerOf(label)) ?? this.#issuer ?? (issuers.size === 1 ? [...issuers][0] : undefined);
    if (!issuer) return err("of several agencies none is named");
    this.#issuer = issuer;
    const own = (source: Source): boolean => source.report.issuer === issuer;
    const candidates = [...cited.filter(own), ...sources.filter((source) => own(source) && !cited.includes(source))];
    const planned = this.#planned || PLAN_NAMED.test(label ?? "");
    const followed = follow(text, candidates, { planned });
    if (!followed.ok) return followed;
    const places = [...new Set(followed.value.places)];
    const sentence: DraftSentence = {
      kind: kind === "item" ? "item" : "sentence",
      text,
      cites: places.map(({ mark }) => mark),
      by: "model",
    };
    const held = places.flatMap(({ citation }) => [
      withoutLayout(citation.quote),
      withoutLayout(`${citation.title}${citation.issuer}${citation.section}`),
    ]);
    const form = formFault(text, piece.text, held);
    if (form) return err(form);
    return ok({ ...sentence, text: this.#withSlots(text, followed.value), cites: places.map((source) => this.#markOf(source)) });
  }

  /** By the mark that a reader is shown. */
  #citation(mark: number): Citation | undefined {
    const { citations } = this.#composing.ledger;
    return citations[mark - 1] ?? this.extra[mark - 1 - citations.length]?.citation;
  }

  /** The mark a reader is shown: that of the rules' citation, or the next behind them. */
  #markOf(source: Source): number {
    const known = this.#composing.ledger.citations.length;
    if (source.mark <= known) return source.mark;
    if (!this.extra.includes(source)) this.extra.push(source);
    return known + this.extra.indexOf(source) + 1;
  }

  /** Every number that the report states becomes a slot of its figure; any other is set as the passage prints it. */
  #withSlots(text: string, { numbers }: Followed): string {
    let [slotted, from] = ["", 0];
    for (const { source, at, end, text: printed, statement } of [...numbers].sort((a, b) => a.at - b.at)) {
      slotted += text.slice(from, at) + (statement ? `{f${this.#slotOf(statedOf(statement, source, this.#markOf(source)))}}` : printed);
      from = end;
    }
    slotted += text.slice(from);
    return fullWidth(slotted);
  }

  #slotOf(figure: Figure): number {
    const known = this.#composing.ledger.figures.length;
    return known + this.figures.push(figure);
  }
}
