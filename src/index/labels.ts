// Labels a report prints otherwise than the form <-> the few that differ: one label stands above many cells and is kept once. No I/O. No clock.
import { type ByKey, cellsOf, type Form, figureKeysIn } from "../form/vocabulary.ts";

type Printed = ByKey<string[]>;
/** `instead`: the form's label, and what the report prints for it. `cells`: whole paths where that rule does not hold, null for the form's own. */
export type PackedLabels = { instead: Record<string, string>; cells: ByKey<string[] | null> };

export function packLabels(form: Form, printed: Printed): PackedLabels {
  const instead = commonest(form, printed);
  const cells: PackedLabels["cells"] = {};
  const expected = unpackLabels(form, { instead, cells: {} });
  for (const key of new Set([...figureKeysIn(printed), ...figureKeysIn(expected)]))
    if (JSON.stringify(printed[key]) !== JSON.stringify(expected[key])) cells[key] = printed[key] ?? null;
  return { instead, cells };
}

export function unpackLabels(form: Form, { instead, cells }: PackedLabels): Printed {
  const printed: Printed = {};
  for (const { key, path } of cellsOf(form)) {
    const own = cells[key];
    if (own) printed[key] = own;
    else if (own === undefined && path.some((label) => Object.hasOwn(instead, label)))
      printed[key] = path.map((label) => instead[label] ?? label);
  }
  for (const key of figureKeysIn(cells)) {
    const path = cells[key];
    if (path) printed[key] = path;
  }
  return printed;
}

/** For each label of the form what is printed for it most often. */
function commonest(form: Form, printed: Printed): Record<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { key, path } of cellsOf(form)) {
    const own = printed[key] ?? path;
    if (own.length !== path.length) continue;
    for (const [i, label] of path.entries()) {
      const count = counts.get(label) ?? new Map<string, number>();
      count.set(own[i] ?? "", (count.get(own[i] ?? "") ?? 0) + 1);
      counts.set(label, count);
    }
  }
  const chosen = [...counts].flatMap(([label, count]) => {
    const [most] = [...count].sort((a, b) => b[1] - a[1]);
    return most && most[0] !== label ? [[label, most[0]] as const] : [];
  });
  return Object.fromEntries(chosen);
}
