// Journal lines -> counts and times in Prometheus' text form (version 0.0.4). Held in memory, from the start of the process. No I/O. No clock.
import type { ModelHealth } from "../model/health.ts";
import type { JournalLine } from "./journal.ts";

/** Upper bounds of the histogram's buckets, in seconds: a figure takes milliseconds, a model's answer many seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export type Metrics = {
  count(line: JournalLine): void;
  text(gauges: Record<string, number>, model?: Pick<ModelHealth, "outcomes" | "unused">): string;
};

const label = (value: string | number): string => String(value).replace(/["\\\n]/g, "");

export function metrics(): Metrics {
  const requests = new Map<string, number>();
  const answers = new Map<string, number>();
  const buckets = new Array<number>(BUCKETS.length).fill(0);
  let sum = 0;
  let count = 0;
  const add = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
  const series = (name: string, kind: string, help: string, lines: Iterable<string>): string =>
    [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...lines].join("\n");
  return {
    count({ route, status, ms, answers: outcomes = [] }) {
      add(requests, `route="${label(route)}",status="${status}"`);
      for (const { status: of = "failed", reason = "", composer = "", problem = "" } of outcomes)
        add(answers, `status="${label(of)}",reason="${label(reason || problem)}",composer="${label(composer)}"`);
      const seconds = ms / 1000;
      sum += seconds;
      count++;
      for (const [i, bound] of BUCKETS.entries()) if (seconds <= bound) buckets[i] = (buckets[i] ?? 0) + 1;
    },
    text: (gauges, model = { outcomes: {}, unused: {} }) =>
      `${[
        series(
          "nianbao_requests_total",
          "counter",
          "Requests by route and HTTP status.",
          [...requests].map(([key, n]) => `nianbao_requests_total{${key}} ${n}`),
        ),
        series(
          "nianbao_answers_total",
          "counter",
          "Questions by outcome.",
          [...answers].map(([key, n]) => `nianbao_answers_total{${key}} ${n}`),
        ),
        series("nianbao_request_seconds", "histogram", "Seconds until a request was answered.", [
          ...BUCKETS.map((bound, i) => `nianbao_request_seconds_bucket{le="${bound}"} ${buckets[i]}`),
          `nianbao_request_seconds_bucket{le="+Inf"} ${count}`,
          `nianbao_request_seconds_sum ${sum}`,
          `nianbao_request_seconds_count ${count}`,
        ]),
        series(
          "nianbao_model_calls_total",
          "counter",
          "Calls to the language model by how they ended.",
          Object.entries(model.outcomes).map(([outcome, n]) => `nianbao_model_calls_total{outcome="${label(outcome)}"} ${n}`),
        ),
        series(
          "nianbao_model_texts_unused_total",
          "counter",
          "Texts of the language model that were not shown, by why.",
          Object.entries(model.unused).map(([why, n]) => `nianbao_model_texts_unused_total{why="${label(why)}"} ${n}`),
        ),
        ...Object.entries(gauges).map(([name, value]) =>
          series(`nianbao_${name}`, "gauge", `${name.replaceAll("_", " ")}.`, [`nianbao_${name} ${value}`]),
        ),
      ].join("\n")}\n`,
  };
}
