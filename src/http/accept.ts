// An Accept header -> whether one type of content is wanted more than another (RFC 9110, 12.5.1). No I/O. No clock.

/** How much a type is wanted, 0 to 1, and how exactly it was named; the most exact of the ranges that fit counts. */
function weightOf(accept: string, type: string): { weight: number; exact: number } {
  const [kind = ""] = type.split("/");
  let best = { weight: 0, exact: -1 };
  for (const part of accept.toLowerCase().split(",")) {
    const [range = "", ...parameters] = part.split(";").map((each) => each.trim());
    const exact = [`*/*`, `${kind}/*`, type].indexOf(range);
    if (exact <= best.exact) continue;
    const q = parameters.find((each) => /^q=/.test(each))?.slice(2);
    const weight = q === undefined ? 1 : Number(q);
    best = { weight: weight >= 0 && weight <= 1 ? weight : 0, exact };
  }
  return best;
}

/** Whether `type` is named and wanted more than `other`, or, where `tie` says so, as much. Without a header nothing is. */
export function prefers(accept: string | null, type: string, other: string, tie: "wins" | "loses"): boolean {
  const [wanted, instead] = [weightOf(accept ?? "", type), weightOf(accept ?? "", other)];
  const named = 2;
  if (wanted.exact < named || wanted.weight === 0) return false;
  return wanted.weight > instead.weight || (wanted.weight === instead.weight && (tie === "wins" || instead.exact < named));
}
