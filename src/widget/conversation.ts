// Questions in, turns out: one conversation with the service, its state and its memory for the session. No DOM.
import type { Answer, Ask, Citation, Figure, Turn as HistoryTurn, Scope } from "../contract.ts";
import type { Memory } from "./memory.ts";
import { askService, ServiceError, type Stage, type Trouble } from "./service.ts";

/** pending → done, stopped (by the reader) or failed. `text`, `figures`, `citations` grow while it is pending. */
export type Turn = {
  id: number;
  question: string;
  state: "pending" | "done" | "stopped" | "failed";
  stage: Stage;
  text: string;
  figures: Figure[];
  citations: Citation[];
  answer?: Answer;
  trouble?: Trouble;
  helpful?: boolean;
};

export type ConversationEvents = {
  /** A turn is new. */
  added(turn: Turn): void;
  /** A turn has changed. */
  changed(turn: Turn): void;
  cleared(): void;
};

type Outside = { fetch: (url: string, init: RequestInit) => Promise<Response>; memory: Memory };

const MOST_HISTORY = 20;
const LONGEST_HISTORY = 20_000;

export class Conversation {
  /** Oldest first. */
  turns: Turn[] = [];
  host = "";
  scope: Scope = {};
  #events: ConversationEvents;
  #outside: Outside;
  #abort: AbortController | undefined;
  #count = 0;

  constructor(events: ConversationEvents, outside: Outside) {
    this.#events = events;
    this.#outside = outside;
  }

  get busy(): boolean {
    return this.turns.some((turn) => turn.state === "pending");
  }

  /** Takes up what this session remembers, then what the page hands over, unless that is the question last answered. */
  open(transcript: { question: string; answer: Answer }[]): void {
    const remembered = this.#outside.memory.load();
    const fresh = transcript.filter((given) => given.question !== remembered.at(-1)?.question);
    for (const { question, answer, helpful } of [...remembered, ...fresh] as ReturnType<Memory["load"]>)
      this.#add({ ...this.#turn(question), state: "done", text: answer.answer, answer, ...(helpful === undefined ? {} : { helpful }) });
    this.#remember();
  }

  /** Resolves when the turn has come to its end, whatever end; null when one is still being answered or there is nothing to ask. */
  async ask(asked: string): Promise<Turn | null> {
    const question = asked.trim();
    if (question === "" || this.busy) return null;
    const turn = this.#turn(question);
    this.#add(turn);
    return this.#run(turn);
  }

  /** Asks the same again, in place. */
  async retry(turn: Turn): Promise<Turn | null> {
    if (this.busy || !this.turns.includes(turn)) return null;
    delete turn.trouble;
    Object.assign(turn, { state: "pending", stage: "understanding", text: "", figures: [], citations: [] });
    this.#events.changed(turn);
    return this.#run(turn);
  }

  stop(): void {
    this.#abort?.abort();
  }

  clear(): void {
    this.stop();
    this.turns = [];
    this.#outside.memory.save([]);
    this.#events.cleared();
  }

  rate(turn: Turn, helpful: boolean): void {
    turn.helpful = helpful;
    this.#remember();
    this.#events.changed(turn);
  }

  #turn(question: string): Turn {
    this.#count += 1;
    return { id: this.#count, question, state: "pending", stage: "understanding", text: "", figures: [], citations: [] };
  }

  #add(turn: Turn): void {
    this.turns.push(turn);
    this.#events.added(turn);
  }

  async #run(turn: Turn): Promise<Turn> {
    const abort = new AbortController();
    this.#abort = abort;
    const history = this.#historyBefore(turn);
    const ask: Ask = {
      question: turn.question,
      ...(history.length > 0 ? { history } : {}),
      ...(Object.keys(this.scope).length > 0 ? { scope: this.scope } : {}),
    };
    try {
      for await (const progress of askService(this.#outside.fetch, this.host, ask, abort.signal)) {
        if (abort.signal.aborted) break;
        if (progress.kind === "stage") turn.stage = progress.stage;
        if (progress.kind === "figure") turn.figures.push(progress.figure);
        if (progress.kind === "citation") turn.citations.push(progress.citation);
        if (progress.kind === "text") turn.text += progress.text;
        if (progress.kind === "answer") Object.assign(turn, { answer: progress.answer, text: progress.answer.answer, state: "done" });
        this.#events.changed(turn);
      }
      if (turn.state === "pending") turn.state = "stopped";
    } catch (error) {
      if (abort.signal.aborted) turn.state = "stopped";
      else Object.assign(turn, { state: "failed", trouble: error instanceof ServiceError ? error.trouble : { kind: "broken" } });
    }
    if (this.turns.includes(turn)) {
      this.#remember();
      this.#events.changed(turn);
    }
    return turn;
  }

  #historyBefore(turn: Turn): HistoryTurn[] {
    const before = this.turns.slice(0, this.turns.indexOf(turn)).filter((each) => each.answer);
    return before
      .flatMap((each): HistoryTurn[] => [
        { role: "user", content: each.question },
        { role: "assistant", content: (each.answer?.answer ?? "").slice(0, LONGEST_HISTORY) },
      ])
      .slice(-MOST_HISTORY);
  }

  #remember(): void {
    this.#outside.memory.save(
      this.turns.flatMap(({ question, answer, helpful }) =>
        answer ? [{ question, answer, ...(helpful === undefined ? {} : { helpful }) }] : [],
      ),
    );
  }
}
