// A figure key -> a question for it that the rules read back as exactly that key. No I/O. No clock.
import { unitOf } from "./derived.ts";
import type { FigureKey, RateKey } from "./keys.ts";
import { recordsOf } from "./named.ts";

/** "隆德县" + phraseOf("reconsideration.total") is a whole question. A rate is given as "rate:" and its name. */
export function phraseOf(key: FigureKey | RateKey): string {
  if (key.startsWith("rate:")) return `${key.slice("rate:".length)}是多少？`;
  const unit = unitOf(key);
  return `${subjectOf(key)}有多少${unit}？`;
}

function subjectOf(key: string): string {
  const named = recordsOf(key);
  if (!named) return key;
  const { row } = named;
  if (named.table === "requests") return `${named.column ? `${named.column.question}的` : ""}${row.question}`;
  if (named.table === "proactive") return `${row.question}${named.column?.question ?? ""}`;
  return `${row.question}${named.column?.printed ?? ""}`;
}
