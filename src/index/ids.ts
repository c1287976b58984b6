// Whole numbers below 2^32 -> consecutive ids from 0, in the order in which they were first seen: a map without a box for each entry. No I/O. No clock.

const [FIRST_SIZE, GOLDEN] = [1 << 12, 0x9e3779b1];

export class Ids {
  /** Open addressing; a slot holds an id + 1, 0 is free. */
  #slots = new Uint32Array(FIRST_SIZE);
  #keys = new Uint32Array(FIRST_SIZE / 2);
  #count = 0;

  get count(): number {
    return this.#count;
  }
  /** In the order of their ids; not to be changed. */
  get keys(): Uint32Array {
    return this.#keys.subarray(0, this.#count);
  }

  idOf(key: number): number {
    const mask = this.#slots.length - 1;
    let at = (Math.imul(key, GOLDEN) >>> 7) & mask;
    for (let slot = this.#slots[at] as number; slot !== 0; slot = this.#slots[at] as number) {
      if (this.#keys[slot - 1] === key) return slot - 1;
      at = (at + 1) & mask;
    }
    if (this.#count === this.#keys.length) {
      this.#grow();
      return this.idOf(key);
    }
    this.#keys[this.#count] = key;
    this.#slots[at] = ++this.#count;
    return this.#count - 1;
  }

  clear(): void {
    this.#slots.fill(0);
    this.#count = 0;
  }

  #grow(): void {
    const keys = new Uint32Array(2 * this.#keys.length);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#slots = new Uint32Array(2 * keys.length);
    const mask = this.#slots.length - 1;
    for (let id = 0; id < this.#count; id++) {
      let at = (Math.imul(keys[id] as number, GOLDEN) >>> 7) & mask;
      while (this.#slots[at] !== 0) at = (at + 1) & mask;
      this.#slots[at] = id + 1;
    }
  }
}
