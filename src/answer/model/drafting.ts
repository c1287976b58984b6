// What a model wrote -> sentences of a draft, each held to the passages of the agency it speaks of, its numbers slots; or why one does not hold. No I/O. No clock.
import type { Citation, Figure } from "../../contract.ts";
import { asksPlans } from "../../question/prose/aspect.ts";
import { err, ok, type Result } from "../../result.ts";
import type { DraftSentence } from "../evidence/ledger.ts";
import { asFigure } from "../prose/number.ts";
import { RELEVANT_AT_LEAST } from "../prose/retrieve.ts";
import { coverage } from "../prose/topic-coverage.ts";
import type { Composing, Unused } from "./compose.ts";
import { slotsIn, unsaidFigures } from "./coverage.ts";
import { isTopic } from "./guard/clauses.ts";
import { type Followed, follow } from "./guard/follow.ts";
import { formFault } from "./guard/form.ts";
import { isHarmless, withoutCount } from "./guard/harmless.ts";
import { withoutLayout } from "./guard/layout.ts";
import { issuerOf, stretchesOf } from "./issuers.ts";
import { normalise, type Piece, type Written } from "./normalise.ts";
import type { Source } from "./sources.ts";

export type Drafted = { sentences: DraftSentence[]; figures: Figure[]; extra: Source[] };

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

/** The sentences of a model's text that do not hold, as it wrote them. */
export function faultsIn(text: string, composing: Composing): string[] {
  const { written } = normalise(text, composing.question, composing.simplify);
  const drafting = new Drafting(composing);
  return written.flatMap((each, i) =>
    drafting.take(each, written.slice(i + 1)) === null ? [] : [each.pieces.map((piece) => piece.text).join("，")],
  );
}

/** A slot as models write it. */
const WRITTEN_SLOT = /[｛{]\s*f\s*(\d+)\s*=?\s*[｝}]/g;
const PLAN_NAMED = /下一?步|改进|打算|计划|今后|措施|将|安排|部署|思路|方向|未来/;

/** Marks of punctuation as Chinese has them: what is compared is half width. */
const fullWidth = (text: string): string => text.replace(/[,;:!?()]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0));

/** 主动公开上，…。依申请公开上，…。: sentences that each say under which heading they stand are points of a list. */
const underTopics = (rest: readonly Written[]): number =>
  rest.length > 1 &&
  rest.every(({ kind, pieces: [first] }) => kind === "sentence" && isTopic(withoutLayout(first?.text ?? "").split(/[,，]/)[0] ?? ""))
    ? rest.length
    : 0;

/** What has been taken over so far: whose turn it is, what is cited, and the slots given out. */
class Drafting {
  readonly sentences: DraftSentence[] = [];
  readonly figures: Figure[] = [];
  readonly extra: Source[] = [];
  readonly #composing: Composing;
  #issuer: string | undefined;
  readonly #asked: boolean;
  /** A heading has said that what stands below it is planned. */
  #told = false;
  /** What announced the list that is being read. */
  #heading = "";

  constructor(composing: Composing) {
    this.#composing = composing;
    this.#asked = asksPlans(composing.question);
  }

  /** True sentences about something else are no answer: it speaks from what the rules found, or of what was asked. */
  get isToThePoint(): boolean {
    const { ledger, topics } = this.#composing;
    // A summary is of the whole report.
    if (topics.every((topic) => topic === "")) return true;
    const found = new Set(ledger.citations.map(({ url }) => url));
    const said = this.sentences.filter(({ by }) => by === "model");
    if (said.some(({ cites }) => cites.some((mark) => found.has(this.#citation(mark)?.url ?? "")))) return true;
    const text = said.flatMap(({ text, cites }) => [text, ...cites.flatMap((mark) => this.#shownBy(mark))]).join("|");
    return said.length === 0 || topics.some((topic) => topic !== "" && coverage(topic, text) >= RELEVANT_AT_LEAST);
  }

  /** Null when the sentence holds or is left out without loss; else why it does not. */
  take(written: Written, rest: readonly Written[]): string | null {
    const below = rest.findIndex(({ kind }) => kind !== "item");
    const items = (below < 0 ? rest.length : below) || underTopics(rest);
    if (written.kind === "intro" || (written.kind === "sentence" && items > 0 && this.#announces(written, items)))
      return this.#introduce(written, items);
    const drafted: DraftSentence[] = [];
    const slots = written.pieces.flatMap(({ text }) => [...text.matchAll(WRITTEN_SLOT)].map((match) => Number(match[1])));
    if (slots.length > 0) return this.#besideFigures(written) ? this.#amongFigures(written) : this.#sayFigures(slots);
    for (const piece of written.pieces) {
      const result = this.#piece(piece, written, drafted.at(-1)?.text);
      if (!result.ok) {
        // Praise without a fact is never shown, and the rest is not given up for it.
        if (written.kind === "sentence" && this.#praises(written)) return null;
        return result.error;
      }
      drafted.push(result.value);
    }
    const [first] = drafted;
    const labelled = first && this.#labelled(first, written);
    // All or nothing: what stands in front of a point is a part of what was written.
    if (labelled === null) return `a label that says something: ${written.label}`;
    if (labelled) this.sentences.push(labelled, ...drafted.slice(1));
    return null;
  }

  /** The rules say the figure itself; a clause beside it that says something more would be lost with it. */
  #besideFigures({ pieces }: Written): string | null {
    const clauses = pieces.flatMap(({ text }) => withoutLayout(text).split(/[,;]/)).filter((clause) => !/[{}]/.test(clause));
    const lost = clauses.find((clause) => !isHarmless(clause, { ...this.#harmless(), praise: true }));
    return lost === undefined ? null : `said beside a figure: ${lost}`;
  }

  /** 正文写收到15件，表格为{f1}: what is said beside a figure has to follow as anything else does, and stands where it was written. */
  #amongFigures(written: Written): string | null {
    for (const { text, marks } of written.pieces) {
      let run: string[] = [];
      const flush = (): string | null => {
        const words = run.join("，");
        run = [];
        if (isHarmless(words, { ...this.#harmless(), praise: true })) return null;
        const said = this.#piece({ text: words, marks }, written);
        if (said.ok) this.sentences.push(said.value);
        return said.ok ? null : `said beside a figure: ${said.error}`;
      };
      for (const clause of text.split(/[，,；;]/)) {
        const slots = [...clause.matchAll(WRITTEN_SLOT)].map((match) => Number(match[1]));
        if (slots.length === 0) run.push(clause);
        else {
          const reason = flush() ?? this.#sayFigures(slots);
          if (reason) return reason;
        }
      }
      const reason = flush();
      if (reason) return reason;
    }
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

  #praises({ pieces }: Written): boolean {
    return isHarmless(pieces.map((piece) => piece.text).join("，"), { ...this.#harmless(), praise: true });
  }

  /** Shown when it is harmless or follows itself; left out otherwise, since the list says all of it. */
  #introduce({ pieces, kind }: Written, items: number): string | null {
    const text = pieces
      .map((piece) => piece.text)
      .join("，")
      .replace(/[：:，,]+$/, "");
    this.#heading = text;
    const issuer = issuerOf(withoutLayout(text), this.#composing.sources);
    if (issuer) this.#issuer = issuer;
    const piece = { text, marks: pieces.flatMap(({ marks }) => marks) };
    if (
      isHarmless(withoutCount(withoutLayout(text), items), this.#harmless()) ||
      (text !== "" && this.#piece(piece, { kind, pieces }).ok)
    ) {
      this.sentences.push({ kind: "head", text, cites: [] });
      // Only what a reader sees can tell that what stands below is planned.
      if (PLAN_NAMED.test(text)) this.#told = true;
    }
    return null;
  }

  #harmless() {
    const { sources, question } = this.#composing;
    return { names: sources.flatMap(({ selves }) => selves), years: sources.map(({ report }) => report.year), question };
  }

  /** Null when the label says something that is not in question or passage. */
  #labelled(sentence: DraftSentence, { label }: Written): DraftSentence | null {
    const { question, ...harmless } = this.#harmless();
    const cited = sentence.cites.flatMap((mark) => this.#citation(mark)?.quote ?? []).join("\n");
    // Digits are the reports' and never a model's own.
    if (!label) return sentence;
    if (/\d/.test(label) || !isHarmless(label, { ...harmless, question: `${question}\n${cited}`, label: true })) return null;
    return { ...sentence, text: `${label}：${sentence.text}` };
  }

  #piece(piece: Piece, { kind, label }: Written, before?: string): Result<DraftSentence, string> {
    const text = withoutLayout(piece.text);
    const told = this.#told || PLAN_NAMED.test(label ?? "");
    const { sources } = this.#composing;
    const stretches = stretchesOf(text, sources, (label && issuerOf(label, sources)) || this.#issuer);
    if (!stretches) return err("of several agencies none is named");
    const last = stretches.at(-1)?.issuers;
    if (last?.length === 1) this.#issuer = last[0];
    const all: Followed = { places: [], numbers: [] };
    for (const { issuers, from, words } of stretches)
      for (const [i, issuer] of issuers.entries()) {
        const followed = follow(words, this.#candidates(issuer, piece.marks), {
          planned: told || this.#asked,
          told,
          given: this.#given(label, before),
        });
        if (!followed.ok) return followed;
        const { places, numbers } = followed.value;
        // A number said of several agencies would be of one of them.
        if (issuers.length > 1 && numbers.length > 0) return err("a number of several agencies");
        all.places.push(...places);
        if (i === 0) all.numbers.push(...numbers.map((number) => ({ ...number, at: number.at + from, end: number.end + from })));
      }
    const places = [...new Set(all.places)];
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
    if (this.#typedDigit(text, all.numbers)) return err("a digit that is no number of the passage");
    return ok({ ...sentence, text: this.#withSlots(text, all), cites: places.map((source) => this.#markOf(source)) });
  }

  /** Outside the passage's numbers only a report's year and the numbering of a list may be written in digits. */
  #typedDigit(text: string, numbers: Followed["numbers"]): boolean {
    const years = this.#composing.sources.map(({ report }) => report.year);
    const plain = [...text].map((character, i) => (numbers.some(({ at, end }) => at <= i && i < end) ? "|" : character)).join("");
    const rest = years.reduce(
      (words, year) => words.replaceAll(String(year), "|"),
      plain.replace(/^[(（]?\d{1,2}[)）.、．]|[(（]\d{1,2}[)）]/g, "|"),
    );
    return /\d/.test(rest);
  }

  #candidates(issuer: string, marks: readonly number[]): Source[] {
    const own = this.#composing.sources.filter(({ report }) => report.issuer === issuer);
    const isCited = ({ mark }: Source): boolean => marks.includes(mark);
    return [...own.filter(isCited), ...own.filter((source) => !isCited(source))];
  }

  /** What the reader knows when a piece is read: the question, the heading above, the label, and the piece or sentence before. */
  #given(label: string | undefined, before = this.sentences.at(-1)?.text ?? ""): string {
    return withoutLayout([this.#composing.question, this.#heading, label ?? "", before].join("|"));
  }

  /** What a reader sees at the mark: the passage, under its headings. */
  #shownBy(mark: number): string[] {
    const { url, quote = "", section = "" } = this.#citation(mark) ?? {};
    const path = this.#composing.sources.find(({ citation }) => citation.url === url)?.passage.path ?? [];
    return [section, ...path, quote];
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
      slotted +=
        text.slice(from, at) + (statement ? `{f${this.#slotOf(asFigure(statement, source.report.id, this.#markOf(source)))}}` : printed);
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
