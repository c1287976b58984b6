// The two sides of a claim that holds one figure against another, as worded -> each with its report and its value. Reads the store.
import type { Store } from "../../answer/reports/store.ts";
import { withParts } from "../../question/asked.ts";
import type { Quantity } from "../../question/understanding.ts";
import type { Verdict } from "../decide.ts";
import { blankIn, onlyQuantity, refused, type Said } from "../frame.ts";
import type { Reader } from "../reader.ts";
import { saysWhom } from "../subjects.ts";
import { type Known, unitOfQuantity, valueIn } from "../values.ts";

type Both = { quantity: Quantity; other: Quantity; mine: Known; theirs: Known };

/** A verdict where nothing held decides; null where the sides are not one figure each. Errors: those of the store. */
export async function bothOf(sides: readonly [string, string], said: Said, reader: Reader, store: Store): Promise<Both | Verdict | null> {
  const left = sides[0] === "" ? reader.read(reader.withSubject("")) : reader.read(sides[0], said.segment);
  const alone = reader.read(sides[1]);
  const quantity = left && onlyQuantity(left);
  if (!left || !quantity || !alone) return null;
  // 废止的规范性文件比制发的…: of the same report, and of what the first side counts, where the second names neither.
  const within = !saysWhom(alone);
  const named = within && !onlyQuantity(alone) ? reader.read(`${reader.kindOf(quantity)}${sides[1]}`) : alone;
  const right = named && within && onlyQuantity(named) ? withParts(named, { who: left.who }) : alone;
  const other = onlyQuantity(right);
  if (within && !other) return null;
  const when = right.when.origin === "said" ? right.when : left.when;
  const [mine, theirs] = [await reader.subjects(left, null), await reader.subjects({ ...right, when }, null)];
  for (const each of [mine, theirs]) if (each.kind === "refused") return refused(each, said.statement);
  const [a, b] = [mine, theirs].map((each) => (each.kind === "reports" && each.reports.length === 1 ? each.reports[0] : undefined));
  const against = other ?? quantity;
  if (!a || !b || unitOfQuantity(quantity) !== unitOfQuantity(against)) return null;
  const [over, under] = [await valueIn(a, quantity, store), await valueIn(b, against, store)];
  if (over === null || under === null) return refused(blankIn(over === null ? a : b), said.statement);
  return { quantity, other: against, mine: { report: a, value: over }, theirs: { report: b, value: under } };
}
