// What a number has to be compared with a bound: more than 10, at most 3; and whether it is. No I/O. No clock.

export type Comparator = "more" | "at_least" | "less" | "at_most" | "equal" | "not_equal" | "between";
/** `to`: the upper bound of between, which is met by both its bounds. */
export type Condition = { comparator: Comparator; value: number; to?: number };

type Holds = (value: number, bound: number, to: number) => boolean;
const HOLDS: Record<Comparator, Holds> = {
  more: (value, bound) => value > bound,
  at_least: (value, bound) => value >= bound,
  less: (value, bound) => value < bound,
  at_most: (value, bound) => value <= bound,
  equal: (value, bound) => value === bound,
  not_equal: (value, bound) => value !== bound,
  between: (value, bound, to) => value >= bound && value <= to,
};
export const holds = ({ comparator, value: bound, to = bound }: Condition, value: number): boolean => HOLDS[comparator](value, bound, to);

/** What holds exactly where a comparison does not; of what lies between two bounds no single one. */
export const OPPOSITE: Readonly<Partial<Record<Comparator, Comparator>>> = {
  more: "at_most",
  at_most: "more",
  less: "at_least",
  at_least: "less",
  equal: "not_equal",
  not_equal: "equal",
};
