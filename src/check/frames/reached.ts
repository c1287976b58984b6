// What came to a number (行政许可从6781件降到1290件) -> whether the one year has that number, the year before the other, and it went that way. Reads the store.

import type { Store } from "../../answer/reports/store.ts";
import { plain } from "../../decimal.ts";
import type { Understanding } from "../../question/understanding.ts";
import type { Statement } from "../../report/report.ts";
import { directionIn } from "../../zh/direction.ts";
import { stretchesOf } from "../../zh/marks.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { agrees, claimedRange, inUnit } from "../bounds.ts";
import type { Clause } from "../decide.ts";
import { type Frame, onlyQuantity, readRest, refused, verdictOf } from "../frame.ts";
import { type FromTo, fromSeveral, isPartOf } from "../from-to.ts";
import type { Reader } from "../reader.ts";
import { type Known, shownIn, unitOfQuantity, valueIn } from "../values.ts";

/** Years that reports are of, the last first: where none is said, any two that follow each other may be meant. */
const SPAN = 8;

/** Of what no form counts: whether a sentence of its report has both numbers, or the one and its direction. */
async function tellsBoth(
  { from, rises }: FromTo,
  to: Statement,
  text: string,
  meaning: Understanding,
  reader: Reader,
  store: Store,
): Promise<boolean> {
  const subjects = await reader.subjects(meaning, null);
  const reports = subjects.kind === "reports" ? await Promise.all(subjects.reports.map(({ id }) => store.report(id))) : [];
  const way = directionIn(text);
  return reports.some((report) =>
    report?.passages.some((passage) =>
      stretchesOf(passage.text, "sentence").some(([start, end]) => {
        const sentence = passage.text.slice(start, end);
        const values = readNumbers(sentence).map(({ value }) => value);
        const numbers = [to.value, ...(from ? [from.statement.value] : [])];
        return numbers.every((number) => values.includes(number)) && way === (rises ? 1 : -1) && directionIn(sentence) === way;
      }),
    ),
  );
}

export const reached: Frame = {
  name: "reached",
  async decide({ fromTo, statement, clause, text, segment }, reader, store) {
    if (statement && isPartOf(clause?.before ?? "", statement.unit)) return refused({ why: "", reason: "not_understood" }, statement);
    if (fromSeveral({ segment, ...(statement ? { statement } : {}) })) return refused({ why: "", reason: "not_understood" }, statement);
    if (!fromTo || !statement || !clause) return null;
    const { from, rises } = fromTo;
    const meaning = readRest(fromTo.what, { text, segment }, reader)?.meaning;
    const quantity = meaning && onlyQuantity(meaning);
    if (
      meaning &&
      quantity?.kind !== "figure" &&
      !(await tellsBoth(fromTo, statement, text, reader.read(text, segment) ?? meaning, reader, store))
    )
      return refused({ why: "", reason: "one_side_missing" }, statement);
    if (!meaning || quantity?.kind !== "figure" || meaning.who.value.length !== 1) return null;
    const unit = unitOfQuantity(quantity);
    const knownOf = async (year: number): Promise<Known | null> => {
      const when: Understanding["when"] = { value: { kind: "list", years: [year] }, origin: "said" };
      const subjects = await reader.subjects({ ...meaning, when }, null);
      const [report, ...more] = subjects.kind === "reports" ? subjects.reports : [];
      const value = report && more.length === 0 ? await valueIn(report, quantity, store) : null;
      return report && value !== null ? { report, value } : null;
    };
    const holds = ({ value }: Known, number: Statement, { before, after }: Clause): boolean => {
      const found = inUnit({ value, unit }, number.unit);
      const figure = { value, unit, text: plain(value), label: "", state: "reported" as const, citation: 1 };
      return found !== null && agrees(found, figure, number, claimedRange(number, before, after)) === "yes";
    };
    const reachedIn = (now: Known): boolean => holds(now, statement, clause);
    const cameFrom = (then: Known): boolean => from === null || holds(then, from.statement, { before: "", after: "" });
    const verdict = async (now: Known, then: Known | null) =>
      verdictOf(then !== null && reachedIn(now) && cameFrom(then) && (rises ? now.value > then.value : now.value < then.value), {
        ...(await shownIn(then ? [now, then] : [now], quantity, store)),
        claimed: statement.value,
      });

    const listed = meaning.when.origin === "said" && meaning.when.value.kind === "list" ? [...meaning.when.value.years].sort() : [];
    // 2024年到2025年降至2124件: from the first to the last.
    if (listed.length > 2) return refused({ why: "", reason: "not_understood" }, statement);
    const said = listed.at(-1) ?? null;
    const since = listed.length === 2 ? (listed[0] ?? null) : null;
    const earlier = from?.year ?? since ?? (from !== null && fromTo.year !== null && said !== null && said < fromTo.year ? said : null);
    const to = fromTo.year ?? (said !== null && said !== earlier ? said : null);
    if (to === null && earlier === null) {
      const subjects = await reader.subjects(meaning, null);
      const newest = subjects.kind === "reports" ? subjects.reports[0]?.year : undefined;
      for (let year = newest ?? 0; newest !== undefined && year > newest - SPAN; year--) {
        const [now, then] = [await knownOf(year), await knownOf(year - 1)];
        if (now && then && reachedIn(now) && cameFrom(then)) return verdict(now, then);
      }
      return refused({ why: "", reason: "ambiguous" }, statement);
    }
    const year = to ?? (earlier ?? 0) + 1;
    const [now, then] = [await knownOf(year), await knownOf(earlier ?? year - 1)];
    if (!now || (!then && (reachedIn(now) || to === null))) return refused({ why: "", reason: "one_side_missing" }, statement);
    return verdict(now, then);
  },
};
