// Journal lines and feedback -> what was asked in a stretch of time and how it went: for the command and for the operator's page. No I/O. No clock.
import type { Feedback } from "../contract.ts";
import type { JournalLine } from "./journal.ts";

export type Remark = Feedback & { at: string };
export type Counted = { name: string; count: number };
/** A question without an answer, as often as it was asked; "" where questions are not kept. */
export type Unanswered = { question: string; reason: string; count: number };
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

export function useOf(lines: Iterable<JournalLine>, remarks: readonly Remark[]): Use {
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
    unanswered: [...open.values()].sort((a, b) => b.count - a.count).slice(0, MOST_LISTED),
    helpful: remarks.filter(({ helpful }) => helpful).length,
    unhelpful: remarks.filter(({ helpful }) => !helpful).slice(0, MOST_LISTED),
    medianMs: at(0.5),
    p95Ms: at(0.95),
  };
}
