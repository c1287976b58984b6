// Journal lines and feedback -> what was asked in a stretch of time and how it went: for the command and for the operator's page. No I/O. No clock.
import type { Feedback } from "../contract.ts";
import type { TokenPrice } from "../site/site.ts";
import type { JournalLine } from "./journal.ts";

export type Remark = Feedback & { at: string };
export type Counted = { name: string; count: number };
/** A question without an answer, as often as it was asked; "" where questions are not kept. */
type Unanswered = { question: string; reason: string; count: number };
export type Use = {
  requests: number;
  answers: number;
  byStatus: Counted[];
  byReason: Counted[];
  byComposer: Counted[];
  problems: Counted[];
  /** Of the model: how it failed, and about how many tokens it cost. */
  modelFailures: Counted[];
  tokens: number;
  /** About what they cost, where the operator says what a million costs: "1.25元". */
  cost: string | null;
  unanswered: Unanswered[];
  helpful: number;
  unhelpful: Remark[];
  /** Of the requests that brought an answer: half were as fast as this, and 95 of a hundred; milliseconds. Null when there were none. */
  medianMs: number | null;
  p95Ms: number | null;
};

const MOST_LISTED = 200;
const byCount = (map: ReadonlyMap<string, number>): Counted[] =>
  [...map].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));

export function useOf(lines: Iterable<JournalLine>, remarks: readonly Remark[], price: TokenPrice | null = null): Use {
  const counts = {
    status: new Map<string, number>(),
    reason: new Map<string, number>(),
    composer: new Map<string, number>(),
    problem: new Map<string, number>(),
    failure: new Map<string, number>(),
  };
  const add = (map: Map<string, number>, name: string | undefined): void => void (name && map.set(name, (map.get(name) ?? 0) + 1));
  const open = new Map<string, Unanswered>();
  const times: number[] = [];
  let [requests, answers, tokens] = [0, 0, 0];
  for (const line of lines) {
    requests++;
    if (line.status >= 500) add(counts.problem, `HTTP ${line.status}`);
    if (line.answers) times.push(line.ms);
    for (const { status, reason, composer, problem, failure, question, tokens: cost = 0 } of line.answers ?? []) {
      answers++;
      add(counts.status, status);
      add(counts.reason, reason);
      add(counts.composer, composer);
      add(counts.problem, problem);
      add(counts.failure, failure);
      tokens += cost;
      if (status !== "not_found" && status !== "out_of_scope") continue;
      const key = `${reason} ${question}`;
      const known = open.get(key) ?? { question, reason: reason ?? "", count: 0 };
      open.set(key, { ...known, count: known.count + 1 });
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number | null => times[Math.max(0, Math.ceil(times.length * share) - 1)] ?? null;
  return {
    requests,
    answers,
    byStatus: byCount(counts.status),
    byReason: byCount(counts.reason),
    byComposer: byCount(counts.composer),
    problems: byCount(counts.problem),
    modelFailures: byCount(counts.failure),
    tokens,
    cost: price && `${((tokens / 1_000_000) * price.perMillion).toFixed(2)}${price.currency}`,
    unanswered: [...open.values()].sort((a, b) => b.count - a.count).slice(0, MOST_LISTED),
    helpful: remarks.filter(({ helpful }) => helpful).length,
    unhelpful: remarks.filter(({ helpful }) => !helpful).slice(0, MOST_LISTED),
    medianMs: at(0.5),
    p95Ms: at(0.95),
  };
}

export const USE_COLUMNS = ["kind", "count", "name", "text"] as const;

/** As a table: each count by its kind, then each question without an answer, then what readers said. */
export function useRows(use: Use): (string | number)[][] {
  const counted = (kind: string, all: readonly Counted[]) => all.map(({ name, count }) => [kind, count, name, ""]);
  return [
    ["requests", use.requests, "", ""],
    ["questions", use.answers, "", ""],
    ["median_ms", use.medianMs ?? "", "", ""],
    ["p95_ms", use.p95Ms ?? "", "", ""],
    ["tokens", use.tokens, use.cost ?? "", ""],
    ["helpful", use.helpful, "", ""],
    ...counted("status", use.byStatus),
    ...counted("reason", use.byReason),
    ...counted("composer", use.byComposer),
    ...counted("problem", use.problems),
    ...counted("model_failure", use.modelFailures),
    ...use.unanswered.map(({ count, reason, question }) => ["unanswered", count, reason, question]),
    ...use.unhelpful.map(({ answer_id, comment }) => ["unhelpful", 1, answer_id, comment ?? ""]),
  ];
}
