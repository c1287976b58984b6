// Exact decimal arithmetic over printed figures: what a pocket calculator would show, never a binary float's tail. No I/O. No clock.
import Big from "big.js";

// Percentages and multiples are shown with two decimals, rounded half up, as the reports themselves round.
const SHOWN_DECIMALS = 2;

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total.plus(value), new Big(0)).toNumber();
export const minus = (left: number, right: number): number => new Big(left).minus(right).toNumber();

/** left ÷ right × scale, rounded half up to two decimals. Null when right is 0. */
export function ratio(left: number, right: number, scale = 1): number | null {
  return right === 0 ? null : new Big(left).times(scale).div(right).round(SHOWN_DECIMALS, Big.roundHalfUp).toNumber();
}

/** A percentage as the share it is. */
export const hundredth = (value: number): number => new Big(value).div(100).toNumber();

/** Whether left ÷ right × scale is shown exactly, without rounding. */
export function isExactRatio(left: number, right: number, scale = 1): boolean {
  const shown = ratio(left, right, scale);
  return shown !== null && new Big(shown).times(right).eq(new Big(left).times(scale));
}

/** A number as an answer shows it: no exponent, no thousands separators, as many decimals as it has. */
export const plain = (value: number): string => new Big(value).toFixed();

/** From here on decimals are a binary float's: 三分之一 is 33.333…, and no one types so many. */
const MOST_DECIMALS = 6;
/** A bound as an answer shows it: as it was typed, or, where it has no end, with two decimals. */
export const shownBound = (value: number): number => {
  const exact = new Big(value);
  return exact.eq(exact.round(MOST_DECIMALS)) ? value : exact.round(SHOWN_DECIMALS, Big.roundHalfUp).toNumber();
};
