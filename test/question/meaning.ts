// An Understanding -> one line that a person can check: whom, when, what is done, with which figures. The expected side of every phrasing.

import type { Who } from "../../src/names/directory.ts";
import type { Understanding } from "../../src/question/understanding.ts";

const whom = (who: Who): string => {
  if (who.kind === "agency") return who.corrected ? `${who.id}(${who.corrected})` : who.id;
  if (who.kind === "region") return `region:${who.code}`;
  return who.kind === "outside" ? `outside:${who.name}${who.near ? `@${who.near}` : ""}` : "all";
};

/** "litong 2024 lookup received@total"; "prose" for no figure, with the unit asked for; "?issuer", "?figure" for what is open. */
export function meaning(u: Understanding): string {
  if (u.kind === "outside") return "out";
  if (u.kind === "help") return `${u.written.of} ${u.written.id}`;
  const aside = (u.except ?? []).map(({ id }) => `-${id}`).join("");
  const who = (u.who.value.map(whom).join("+") || "-") + aside;
  const when = u.when.value.kind === "list" ? u.when.value.years.join("+") : u.when.value.kind;
  const what = u.quantities.value.map((each) => (each.kind === "figure" ? each.key : each.name)).join(" ");
  return [
    who,
    when,
    u.operation.value,
    what ||
      (u.kind === "term"
        ? `“${u.terms[0]}”`
        : u.open.some(({ slot }) => slot === "figure")
          ? ""
          : u.numeric
            ? `number ${u.unit ?? ""}`.trim()
            : "prose"),
    u.condition ? `${u.condition.comparator} ${u.condition.value}` : "",
    u.order && u.order === "ascending" ? "ascending" : "",
    u.limit ? `top ${u.limit}` : "",
    u.place ? `place ${u.place}` : "",
    u.againstMean ? `${u.againstMean} mean` : "",
    u.section === undefined ? "" : `§${u.section}`,
    ...u.open.map(({ slot }) => `?${slot}`),
  ]
    .filter((part) => part !== "")
    .join(" ");
}
/** What a phrasing means: every question in it, in order. */
export const meanings = (all: Understanding[]): string => all.map(meaning).join(" ; ");
