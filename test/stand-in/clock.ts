// A clock that tests turn by hand: short waits pass at once, long ones when a test says so. No test waits for real time.
import type { Timers } from "../../src/model/timers.ts";

/** Waits up to this long are pauses between tries; longer ones are limits, which only run out when a test lets them. */
const PAUSE_MS = 2_000;

export class Clock implements Timers {
  #now = 0;
  #due: { at: number; call: () => void }[] = [];

  now = (): number => this.#now;

  after = (ms: number, call: () => void): (() => void) => {
    const due = { at: this.#now + ms, call };
    this.#due.push(due);
    if (ms <= PAUSE_MS) setImmediate(() => this.#due.includes(due) && this.advance(ms));
    return () => {
      this.#due = this.#due.filter((each) => each !== due);
    };
  };

  /** How many limits are running. */
  get running(): number {
    return this.#due.length;
  }

  advance(ms: number): void {
    this.#now += ms;
    const over = this.#due.filter(({ at }) => at <= this.#now);
    this.#due = this.#due.filter(({ at }) => at > this.#now);
    for (const { call } of over) call();
  }
}
