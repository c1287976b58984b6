// An Understanding with everything said and nothing open, for tests that begin after understanding.

import type { FigureKey } from "../../src/form/vocabulary.ts";
import type { Who } from "../../src/names/directory.ts";
import { understandingOf } from "../../src/question/asked.ts";
import { proseAsked } from "../../src/question/prose/asked.ts";
import type { Common, Operation, Quantity, Understanding, When } from "../../src/question/understanding.ts";

export const figure = (key: FigureKey): Quantity => ({ kind: "figure", key });
export const agency = (id: string): Who => ({ kind: "agency", id, name: id });
export const all: Who = { kind: "all" };

export type Said = {
  who?: Who[];
  when?: When;
  keys?: FigureKey[];
  quantities?: Quantity[];
  operation?: Operation;
  /** What was asked, in normalized words. */
  text?: string;
} & Partial<
  Pick<
    Common,
    "condition" | "againstMean" | "except" | "order" | "limit" | "place" | "section" | "numeric" | "topic" | "topics" | "unit" | "open"
  >
>;

export function meaning({ who, when, keys, quantities, operation, text = "", ...rest }: Said): Understanding {
  return understandingOf({
    asked: text,
    prose: proseAsked(text, rest.topic ?? "", "zh-Hans"),
    numbers: [],
    language: "zh-Hans",
    who: { value: who ?? [all], origin: "said" },
    when: { value: when ?? { kind: "list", years: [2024] }, origin: "said" },
    quantities: { value: quantities ?? (keys ?? []).map(figure), origin: "said" },
    operation: { value: operation ?? "lookup", origin: "said" },
    numeric: false,
    topic: "",
    open: [],
    trace: [],
    ...rest,
  });
}
