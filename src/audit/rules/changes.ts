// "较上年下降 34.78%" after a number -> a finding where the year before, as its own report has it, gives another change, or where no
// whole number can have been the year before's. No I/O. No clock.
import { plain, ratio } from "../../decimal.ts";
import type { Report, Statement } from "../../report/report.ts";
import { directionIn, WITH_YEAR_BEFORE } from "../../zh/direction.ts";
import { unitsFor } from "../../zh/units.ts";
import type { NewFinding, Rule } from "../finding.ts";
import { figureValue } from "../finding.ts";
import { figuresNamed } from "../prose/figures.ts";
import { yearBefore } from "./between-years.ts";
import { arithmetic, nearEnough } from "./shares.ts";

const WHOLE_UNITS = new Set(unitsFor("whole"));

export const changes: Rule = (reports) => {
  const byId = new Map(reports.map((report) => [report.id, report]));
  return reports.flatMap((report) =>
    report.statements.flatMap(
      (statement, index) => changed(report, byId.get(yearBefore(report)) ?? null, statement, report.statements[index - 1]) ?? [],
    ),
  );
};

function changed(report: Report, before: Report | null, statement: Statement, base: Statement | undefined): NewFinding | null {
  if (statement.unit !== "%" || statement.approximate || !base || base.approximate || !WHOLE_UNITS.has(base.unit)) return null;
  if (!statement.subject.startsWith(`${base.subject} `)) return null;
  const own = statement.subject.slice(base.subject.length);
  const sign = directionIn(own);
  if (!WITH_YEAR_BEFORE.test(own) || sign === 0) return null;
  const known = before ? valueBefore(report, before, base) : null;
  if (known !== null) {
    const exact = ((base.value - known) / known) * 100 * sign;
    if (known === 0 || nearEnough(statement, exact)) return null;
    const right = ratio(base.value - known, known, 100) ?? 0;
    return arithmetic(
      report,
      statement,
      "error",
      right * sign,
      [base],
      (clause) => `正文称“${clause}”，按上年报告的 ${plain(known)} ${base.unit}和本年的 ${base.text}计算，变化为 ${plain(right)}%。`,
    );
  }
  if (possible(base.value, statement, sign)) return null;
  const nearest = Math.max(1, Math.round(base.value / (1 + (sign * statement.value) / 100)));
  const right = ratio(sign * (base.value - nearest), nearest, 100) ?? 0;
  return arithmetic(
    report,
    statement,
    "warning",
    right,
    [base],
    (clause) =>
      `正文称“${clause}”，本年为 ${base.text}，上年不论是多少${base.unit}都得不出这个比例（最接近的是 ${plain(nearest)}${base.unit}，${plain(Math.abs(right))}%）。`,
  );
}

/** What the year before's table has for the figure that `base` speaks of. */
function valueBefore(report: Report, before: Report, base: Statement): number | null {
  const passage = report.passages[base.passage - 1];
  const key = passage ? figuresNamed(base, passage, report)?.keys[0] : undefined;
  return key ? figureValue(before, key) : null;
}

/** Whether some whole number of the year before gives the change as printed. */
function possible(now: number, statement: Statement, sign: number): boolean {
  const factor = 1 + (sign * statement.value) / 100;
  if (factor <= 0) return now === 0;
  const near = now / factor;
  const reach = Math.ceil(near * 0.02) + 2;
  for (let was = Math.max(1, Math.floor(near) - reach); was <= near + reach; was++)
    if (nearEnough(statement, ((now - was) / was) * 100 * sign)) return true;
  return false;
}
