// Reports -> what the benchmarks search for: phrases out of their prose, each asked for once, so that nothing is found because it was just read.
import type { Report } from "../../src/report/report.ts";
import { random } from "./random.ts";

/** The `i`th topic: two phrases of a passage, the same in every run. */
export function topicsOf(reports: readonly Report[], seed = 5): (i: number) => string {
  const r = random(seed);
  const made: string[] = [];
  return (i) => {
    while (made.length <= i) {
      const { passages } = r.one(reports);
      const phrases =
        passages.length > 0
          ? r
              .one(passages)
              .text.split(/[，。；、“”：]/)
              .filter((phrase) => phrase.length > 3)
          : [];
      made.push(phrases.length > 0 ? `${r.one(phrases)} ${r.one(phrases)}` : "政策解读");
    }
    return made[i] ?? "";
  };
}
