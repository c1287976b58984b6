// Things by their key -> the same again, of the last so many that were asked for. No I/O. No clock.
export class Recent<T> {
  readonly #most: number;
  readonly #held = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): T | undefined {
    const held = this.#held.get(key);
    if (held === undefined) return undefined;
    // Asked for last, forgotten last.
    this.#held.delete(key);
    this.#held.set(key, held);
    return held;
  }

  set(key: string, value: T): void {
    this.#held.delete(key);
    if (this.#held.size >= this.#most) this.#held.delete(this.#held.keys().next().value ?? "");
    this.#held.set(key, value);
  }
}
