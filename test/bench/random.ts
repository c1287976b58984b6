// A seed -> numbers that look random and are the same every time. No I/O. No clock.

export type Random = {
  /** 0 ≤ x < 1 */
  next(): number;
  /** Whole, from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  one<T>(items: readonly T[]): T;
  chance(share: number): boolean;
  /** Whole parts that add up to `total`; most of them 0. */
  split(total: number, parts: number): number[];
};

/** mulberry32: 32 bits of state, enough to vary text. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    whole,
    one: (items) => items[whole(0, items.length - 1)] as (typeof items)[number],
    chance: (share) => next() < share,
    split(total, parts) {
      const amounts = new Array<number>(parts).fill(0);
      for (let left = total; left > 0; ) {
        const take = whole(1, left);
        const at = whole(0, parts - 1);
        amounts[at] = (amounts[at] ?? 0) + take;
        left -= take;
      }
      return amounts;
    },
  };
}
