// Whether a value meets a condition of a question. No I/O. No clock.
import type { Condition } from "../../question/understanding.ts";

const HOLDS: Record<Condition["comparator"], (value: number, bound: number) => boolean> = {
  more: (value, bound) => value > bound,
  at_least: (value, bound) => value >= bound,
  less: (value, bound) => value < bound,
  at_most: (value, bound) => value <= bound,
  equal: (value, bound) => value === bound,
  not_equal: (value, bound) => value !== bound,
};
export const holds = (condition: Condition, value: number): boolean => HOLDS[condition.comparator](value, condition.value);
