// What a number has to be compared with a bound: more than 10, at most 3; and whether it is. No I/O. No clock.

export type Comparator = "more" | "at_least" | "less" | "at_most" | "equal" | "not_equal";
export type Condition = { comparator: Comparator; value: number };

const HOLDS: Record<Comparator, (value: number, bound: number) => boolean> = {
  more: (value, bound) => value > bound,
  at_least: (value, bound) => value >= bound,
  less: (value, bound) => value < bound,
  at_most: (value, bound) => value <= bound,
  equal: (value, bound) => value === bound,
  not_equal: (value, bound) => value !== bound,
};
export const holds = (condition: Condition, value: number): boolean => HOLDS[condition.comparator](value, condition.value);
