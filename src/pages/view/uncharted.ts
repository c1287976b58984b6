// An answer's text -> what is left to say of it beside its table: no item, sentence or sum that stands there, no marks of places its rows lead to. No I/O. No clock.
import type { Answer, Figure } from "../../contract.ts";
import { type Bar, LIST_REMARK } from "./bars.ts";
import type { Sum } from "./shape.ts";
import { placeOf, YES_OR_NO } from "./text.ts";

/** More marks in a row than a reader looks up one by one: the row of sources has them all. */
const MANY_MARKS = /(?:\[\d+\]){3,}/g;
const SENTENCE = /(?:[^。.]|\.(?! ))+[。.]?|[。.]/g;
/** "…最多的是利通区，为38件[1]。": the number stands in the first bar. */
const NAMED = /(?:，(?:均|各)?为| with )([^，。,[]{1,40})(?:\[\d+\])+(?=[。.])/;
/** "…有3个：A、B、C[1][2][3]。": whose they are stands in the rows. */
const NAMES = /[：:][^：:]+(?=[。.]$)/;

/** `sum` and `bars` are what stands below the text, the figures of a grid among the bars; the text as it is where nothing does. */
export function uncharted({ answer, figures }: Answer, sum: Sum | null, bars: readonly Pick<Bar, "label" | "text" | "n">[]): string {
  const [own] = figures;
  if (!own || (!sum && bars.length === 0)) return answer;
  const text = figures.reduce((said, { formula }) => said.replaceAll(`（${formula}）`, "").replaceAll(` (${formula})`, ""), answer);
  const operands = own.operands ?? [];
  if (sum?.total) return withoutSides(text, operands).replace(operands.length > 2 ? /(?:\[\d+\])+/g : MANY_MARKS, "");
  const headline = !bars.some((bar) => bar.text === own.text && bar.n === own.citation) ? own.text : undefined;
  const said = (part: string, places: (bar: (typeof bars)[number]) => string[]): boolean =>
    !(headline && placeOf(part, headline) >= 0) &&
    bars.some((bar) => placeOf(part, bar.text) >= 0 && places(bar).some((place) => part.includes(place)));
  const lines = text.split("\n");
  const items = lines.filter((line) => line.startsWith("- "));
  if (items.length !== sum?.rows.length && !items.every((item) => said(item, ({ label, n }) => [label, `[${n}]`]))) return text;
  const rows = (sum?.rows ?? bars).map(({ label }) => label.replaceAll(" ", ""));
  const unnamed = (line: string): string =>
    headline && placeOf(line, headline) >= 0
      ? line.replace(NAMES, (names) => (rows.every((row) => names.replaceAll(" ", "").includes(row)) ? "" : names))
      : line;
  const left = (line: string): string =>
    (
      unnamed(line)
        .replace(NAMED, (whole, words) => (bars.some((bar) => bar.text === words) ? "" : whole))
        .match(SENTENCE) ?? []
    )
      // A verdict is told by nothing else.
      .filter((sentence) => YES_OR_NO.test(sentence) || !said(sentence, ({ n }) => [`[${n}]`]))
      .join("")
      .trim();
  return (
    lines
      // How many of how many are listed heads the table.
      .filter((line) => !items.includes(line) && !LIST_REMARK.test(line))
      .map(left)
      .join("\n")
      .replace(/：\s*$/, "。")
      .replace(/:$/, ".")
      .replace(MANY_MARKS, "")
  );
}

/** "A新收申请20件，比B的15件多5件": both sides stand below, each with its name; what is left is "A新收申请比B多5件". */
function withoutSides(text: string, [one, other, ...more]: readonly Figure[]): string {
  const from = one && more.length === 0 ? placeOf(text, `${one.text}，比`) : -1;
  if (!one || !other || from < 0) return text;
  return (text.slice(0, from) + text.slice(from + one.text.length + 1)).replace(`的${other.text}`, "");
}
