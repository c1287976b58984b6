// What the rules would say and what a model has said of it -> what is still to be said. No I/O. No clock.
import type { DraftSentence, Ledger } from "../evidence.ts";
import { SLOT } from "./guard/worded.ts";

/** "主要有以下几点：" says nothing itself, so nothing is lost with it. */
const ANNOUNCES = /[：:]$/;

/** The figures a sentence says, by their slots' numbers; a formula is not said of them. */
export const slotsIn = ({ text }: DraftSentence): number[] =>
  [...text.matchAll(SLOT)].filter((match) => match[2] === "").map((match) => Number(match[1]));

/** What was asked, as the rules' sentences say it, and how much of it a model has said. */
export class Told {
  readonly #rules: readonly DraftSentence[];
  /** Slots that were asked for: those the rules say, without the operands of others among them. */
  readonly #asked: ReadonlySet<number>;
  readonly #quoted: ReadonlySet<number>;
  readonly #slots = new Set<number>();
  readonly #marks = new Set<number>();
  readonly #lost = new Set<number>();

  constructor(ledger: Pick<Ledger, "sentences" | "figures">) {
    this.#rules = ledger.sentences;
    const said = new Set(ledger.sentences.flatMap(slotsIn));
    const operands = new Set([...said].flatMap((slot) => ledger.figures[slot - 1]?.operands ?? []));
    this.#asked = new Set([...said].filter((slot) => !operands.has(ledger.figures[slot - 1] as never)));
    this.#quoted = new Set(ledger.sentences.flatMap(({ kind, cites }) => (kind === "quote" ? cites : [])));
  }

  hear(sentence: DraftSentence): void {
    for (const slot of slotsIn(sentence)) this.#slots.add(slot);
    for (const mark of sentence.cites) this.#marks.add(mark);
  }

  /** A sentence that did not hold. Which of the passages it meant to speak of may be wrong too, so without any of them all count. */
  lose({ text, cites }: DraftSentence): void {
    if (ANNOUNCES.test(text)) return;
    const quoted = cites.filter((mark) => this.#quoted.has(mark));
    for (const mark of quoted.length > 0 ? quoted : this.#quoted) this.#lost.add(mark);
  }

  /** Something that was asked has been said. */
  get begun(): boolean {
    return [...this.#asked].some((slot) => this.#slots.has(slot)) || [...this.#quoted].some((mark) => this.#marks.has(mark));
  }

  /** The rules' sentences for what has not been said. A passage that a whole and sound text leaves out was not needed. */
  untold(whole: boolean): DraftSentence[] {
    const untold = this.#rules.map((sentence) => !this.#covers(sentence, whole));
    return this.#rules.filter((sentence, i) => (sentence.kind === "head" ? this.#heads(i, untold) : untold[i]));
  }

  #covers(sentence: DraftSentence, whole: boolean): boolean {
    if (sentence.kind === "quote") return whole && !sentence.cites.some((mark) => this.#lost.has(mark));
    const asked = slotsIn(sentence).filter((slot) => this.#asked.has(slot));
    return asked.length > 0 && asked.every((slot) => this.#slots.has(slot));
  }

  /** A head is said when something of what it announces is. */
  #heads(i: number, untold: readonly boolean[]): boolean {
    for (let j = i + 1; j < this.#rules.length && this.#rules[j]?.kind !== "head"; j++) if (untold[j]) return true;
    return false;
  }
}
