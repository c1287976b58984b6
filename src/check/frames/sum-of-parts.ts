// A sum of several figures of one report (行政诉讼和维持的复议合计3件) -> whether they come to it, each read by its own words. Reads the store.
import { plain, sum } from "../../decimal.ts";
import type { Quantity, Understanding } from "../../question/understanding.ts";
import { agrees, claimedRange, inUnit } from "../bounds.ts";
import { blankIn, type Frame, onlyQuantity, refused, verdictOf } from "../frame.ts";
import { partsOfSum } from "../sums.ts";
import { citationsFor, named, nameOf, unitOfQuantity, valueIn } from "../values.ts";

export const sumOfParts: Frame = {
  name: "sumOfParts",
  async decide({ statement, clause, text, segment }, reader, store) {
    const parts = statement && clause && !statement.none && statement.unit !== "%" ? partsOfSum(text) : null;
    if (!parts || !statement || !clause) return null;
    const readings = parts.map((part) => reader.read(part, segment));
    const quantities = readings.map((each) => each && onlyQuantity(each));
    const [first] = readings;
    // One of them alone is read with the others: 予以公开和部分公开的申请.
    if (!first || !quantities.every((each): each is Quantity => each?.kind === "figure")) return null;
    const others = readings.slice(1).some((each) => each !== null && differs(each, first));
    if (others || new Set(quantities.map((each) => JSON.stringify(each))).size !== quantities.length) return null;
    const subjects = await reader.subjects(first, null);
    if (subjects.kind === "refused") return refused(subjects, statement);
    const [report] = subjects.kind === "reports" && subjects.reports.length === 1 ? subjects.reports : [];
    const [unit, ...units] = quantities.map(unitOfQuantity);
    if (!report || unit === undefined || units.some((each) => each !== unit)) return null;
    const values: number[] = [];
    for (const quantity of quantities) {
      const value = await valueIn(report, quantity, store);
      if (value === null) return refused(blankIn(report), statement);
      values.push(value);
    }
    const value = sum(values);
    const found = inUnit({ value, unit }, statement.unit);
    if (found === null) return null;
    const figure = { value, unit, text: `${plain(value)}${unit}`, label: "", state: "derived" as const, citation: 0 };
    return verdictOf(agrees(found, figure, statement, claimedRange(statement, clause.before, clause.after)) === "yes", {
      said: `${named(report)}${quantities.map(nameOf).join("、")}合计 ${plain(value)} ${unit}（${values.map(plain).join(" + ")} = ${plain(value)}）。`,
      claimed: statement.value,
      found,
      unit: statement.unit || unit,
      citations: await citationsFor([report], quantities, store),
    });
  },
};

/** Whether it names somebody else than the first part did. */
const differs = (part: Understanding, first: Understanding): boolean =>
  part.who.origin === "said" && JSON.stringify(part.who.value) !== JSON.stringify(first.who.value);
