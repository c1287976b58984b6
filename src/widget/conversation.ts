// Questions in, turns out: one conversation with the service, its state and its memory for the session. No DOM.
import type { Answer, Ask, Citation, Figure, Turn as HistoryTurn, Scope } from "../contract.ts";
import { shapeOf } from "../pages/view/shape.ts";
import type { Piece } from "../report/piece.ts";
import type { Memory, Remembered } from "./memory.ts";
import { askService, fetchPiece, ServiceError, type Stage, type Trouble } from "./service.ts";

/** pending → done, stopped (by the reader) or failed. `text`, `figures`, `citations` grow while it is pending. */
export type Turn = {
  id: number;
  question: string;
  state: "pending" | "done" | "stopped" | "failed";
  stage: Stage;
  text: string;
  figures: Figure[];
  citations: Citation[];
  /** What was asked, with what narrowed it and what stood before it. */
  ask?: Ask;
  answer?: Answer;
  /** The piece of the table the answer's figure stands in. */
  piece?: Piece;
  trouble?: Trouble;
  helpful?: boolean;
};

type ConversationEvents = {
  /** A turn is new. */
  added(turn: Turn): void;
  /** A turn has changed. */
  changed(turn: Turn): void;
  cleared(): void;
};

type Outside = {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  memory: Memory;
  /** Whether the page's own policy kept a request from leaving; asked when one has failed. */
  blocked?: () => Promise<boolean>;
};

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
  #cleared: Turn[] = [];

  constructor(events: ConversationEvents, outside: Outside) {
    this.#events = events;
    this.#outside = outside;
  }

  get busy(): boolean {
    return this.turns.some((turn) => turn.state === "pending");
  }

  /** Takes up what this session remembers, then what the page hands over, unless that was asked already. */
  open(transcript: Remembered[]): void {
    const remembered = this.#outside.memory.load();
    const fresh = transcript.filter((given) => !remembered.some((each) => each.question === given.question));
    for (const { question, answer, helpful, piece, ask } of [...remembered, ...fresh]) {
      const turn: Turn = { ...this.#turn(question), state: "done", text: answer.answer, answer, ask: ask ?? { question } };
      if (helpful !== undefined) turn.helpful = helpful;
      if (piece) turn.piece = piece;
      this.#add(turn);
      if (!piece) void this.#fetchPiece(turn).then(() => turn.piece && this.#events.changed(turn));
    }
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
    this.#cleared = this.turns.filter((turn) => turn.answer);
    this.turns = [];
    this.#outside.memory.save([]);
    this.#events.cleared();
  }

  /** Brings back what was last cleared, before what has been asked since. */
  restore(): void {
    const since = this.turns;
    const [first] = since;
    if (first?.state === "pending") return;
    this.turns = [];
    for (const turn of [...this.#cleared.splice(0), ...since]) this.#add(turn);
    this.#remember();
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
    turn.ask = ask;
    try {
      for await (const progress of askService(this.#outside.fetch, this.host, ask, abort.signal)) {
        if (abort.signal.aborted) break;
        if (progress.kind === "stage") turn.stage = progress.stage;
        if (progress.kind === "figure") turn.figures.push(progress.figure);
        if (progress.kind === "citation") turn.citations.push(progress.citation);
        if (progress.kind === "text") turn.text += progress.text;
        if (progress.kind === "answer") {
          // The cell comes with the answer, so that nothing is put in above what a reader already looks at.
          Object.assign(turn, { text: progress.answer.answer, figures: progress.answer.figures, citations: progress.answer.citations });
          this.#events.changed(turn);
          await this.#fetchPiece(turn, progress.answer);
          Object.assign(turn, { answer: progress.answer, state: "done" });
        }
        this.#events.changed(turn);
      }
      if (turn.state === "pending") turn.state = "stopped";
    } catch (error) {
      if (abort.signal.aborted) turn.state = "stopped";
      else Object.assign(turn, { state: "failed", trouble: await this.#troubleOf(error) });
    }
    if (this.turns.includes(turn)) {
      this.#remember();
      this.#events.changed(turn);
    }
    return turn;
  }

  async #troubleOf(error: unknown): Promise<Trouble> {
    const trouble: Trouble = error instanceof ServiceError ? error.trouble : { kind: "broken" };
    return trouble.kind === "offline" && (await this.#outside.blocked?.()) ? { kind: "blocked" } : trouble;
  }

  /** Without it, the cell is shown from its citation alone. */
  async #fetchPiece(turn: Turn, answer = turn.answer): Promise<void> {
    const cell = answer ? shapeOf(answer).cell : null;
    if (!cell || !answer?.citations[cell.citation - 1]) return;
    const piece = await fetchPiece(this.#outside.fetch, this.host, cell.report, cell.key);
    if (piece) turn.piece = piece;
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
      this.turns.flatMap(({ question, answer, helpful, piece, ask }) =>
        answer
          ? [{ question, answer, ...(helpful === undefined ? {} : { helpful }), ...(piece ? { piece } : {}), ...(ask ? { ask } : {}) }]
          : [],
      ),
    );
  }
}
