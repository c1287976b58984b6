// Answers as the composer makes them, over cells of the authorities and years a test names.
import type { Answer, Citation, Figure } from "../../src/contract.ts";
import { ANSWERS } from "../widget/answers.ts";

type Cell = { figure: Figure; citation: Citation };

export function answerOf(name: string): Answer {
  const given = ANSWERS[name];
  if (!given) throw new Error(`no answer "${name}"`);
  return given;
}

export const cell = (issuer: string, year: number, value: number, citation: number): Cell => ({
  figure: {
    value,
    text: `${value}件`,
    unit: "件",
    label: "新收",
    report: `${issuer}-${year}`,
    key: "received@total",
    state: "reported",
    citation,
  },
  citation: {
    report: `${issuer}-${year}`,
    issuer,
    year,
    title: "",
    section: "三、",
    quote: "",
    url: `/reports/${issuer}-${year}#cell-received@total`,
  },
});

/** An answer over cells, computed from them where a formula says how: the first is that of which the sentence tells. */
export const over = (text: string, cells: Cell[], made?: { value: number; formula: string; unit?: string }): Answer => ({
  ...answerOf("lookup"),
  answer: text,
  notes: [],
  figures: made
    ? [
        {
          value: made.value,
          text: `${made.value}${made.unit ?? "件"}`,
          unit: made.unit ?? "件",
          label: "新收",
          state: "derived",
          formula: made.formula,
          operands: cells.map(({ figure }) => figure),
          citation: 1,
        },
      ]
    : cells.map(({ figure }) => figure),
  citations: cells.map(({ citation }) => citation),
});
