// Sections 2 to 4 and the figures read of them -> the first row of the form that stands there with a figure beside its name and was not read: such a
// figure may not be lost without a word. No I/O. No clock.
import { type ByKey, cellsOf, type Form, proactiveRowsOf, requestRowsOf, TABLE_SECTION } from "../form/vocabulary.ts";
import { foldLabel, rowLabelKind } from "./labels.ts";
import type { Cell, GridCell } from "./report.ts";
import type { Part } from "./sections.ts";
import { isColumnHead } from "./tables/proactive-heads.ts";
import { saysPairsAlone } from "./told-rows.ts";
import { readValue } from "./values.ts";

/** Longer lines are prose, which may speak of a row without printing it. */
const LONGEST = 80;
/** Shorter names are words of other names. */
const SHORTEST = 4;
const FIGURE = /^(?<gap>[^\d。；;，,、]{0,16}?)(?<figure>\d[\d,.]*)(?![年月日条项号\d])(?!\s*[、.．)）]\s*\D)/u;
const WORDS = /^(?:共?计|合计|数量|总数|为|有|是|共)?$/;

const rowsOf = (form: Form): { key: string; label: string }[] => [
  ...proactiveRowsOf(form),
  ...requestRowsOf(form).map(({ key, label }) => ({ key, label: label.replace(/（区分处理.*$/, "") })),
];

export function rowNotRead(parts: readonly Part[], form: Form, figures: ByKey<Cell>): string | null {
  const read = new Set(cellsOf(form).flatMap(({ key, row }) => (key in figures ? [row] : [])));
  const missing = rowsOf(form).filter(({ key }) => !read.has(key));
  const isWhole = (section: number) => cellsOf(form).every(({ key, table }) => TABLE_SECTION[table] !== section || key in figures);
  const names = new Map(missing.map(({ label }) => [foldLabel(label), label]));
  for (const { number, blocks } of parts) {
    if (number < 2 || number > 4) continue;
    for (const block of blocks) {
      const lines = block.kind === "grid" ? block.rows.map((row) => ({ text: besideIn(row, names), place: block.place })) : [block];
      const isLost = (text: string): boolean =>
        isPrinted(text, [...names.keys()]) || (!isWhole(number) && saysPairsAlone({ ...block, text }, number));
      const found = lines.find(({ text }) => text !== null && text.length <= LONGEST && isLost(text));
      if (found) return `第 ${found.place.line} 行“${found.text}”里的数没有列成表格，读不出是哪一格：请收入列有表格的文件`;
    }
  }
  return null;
}

/** A row's name and the figure in the cell after it. */
function besideIn(row: readonly GridCell[], names: ReadonlyMap<string, string>): string | null {
  const cells = row.filter(({ text }) => text !== "");
  const at = cells.findIndex(({ text }, i) => names.has(foldLabel(text)) && readValue(cells[i + 1]?.text ?? "").kind === "number");
  const name = cells[at]?.text ?? "";
  return at < 0 || rowLabelKind(name) !== "row" ? null : `${name} ${cells[at + 1]?.text ?? ""}`;
}

function isPrinted(text: string, names: readonly string[]): boolean {
  if (text.includes("。")) return false;
  const line = text.normalize("NFKC").replace(/[\s*`]/g, "");
  return names.some((name) => {
    if (name.length < SHORTEST) return new RegExp(`^\\W*${name}[:为]?\\d+\\D{0,2}$`, "u").test(line);
    const at = line.indexOf(name);
    const { gap = null } = (at < 0 ? null : FIGURE.exec(line.slice(at + name.length)))?.groups ?? {};
    const words = gap?.replace(/[()（）:：]|单位:?/g, "") ?? "";
    return gap !== null && (WORDS.test(words) || isColumnHead(words));
  });
}
