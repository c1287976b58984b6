// A circuit breaker: after some failures in a row an endpoint is left alone for a while, so that a dead one slows nobody. No I/O.

const FAILURES = 3;
const REST_MS = 30_000;

export class Breaker {
  readonly #now: () => number;
  #failures = 0;
  #restsUntil = Number.NEGATIVE_INFINITY;
  #trying = false;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Whether a call may be made now. After a rest one caller tries; the others go on resting until it is known how that went. */
  admits(): boolean {
    if (this.#failures < FAILURES) return true;
    if (this.#trying || this.#now() < this.#restsUntil) return false;
    this.#trying = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#trying = false;
  }

  failed(): void {
    this.#failures += 1;
    this.#trying = false;
    if (this.#failures >= FAILURES) this.#restsUntil = this.#now() + REST_MS;
  }

  /** The caller left before anything was known. */
  left(): void {
    this.#trying = false;
  }
}
