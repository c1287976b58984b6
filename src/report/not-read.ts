// Sections 2 to 4 and the figures read of them -> the first row of the form that stands there with a figure beside its name and was not read: such a
// figure may not be lost without a word. No I/O. No clock.
import { APPLICANTS, type ByKey, cellsOf, type Form, proactiveRowsOf, requestRowsOf, TABLE_SECTION } from "../form/vocabulary.ts";
import { foldLabel, formLabelsIn, isFormLabel, rowLabelKind } from "./labels.ts";
import type { Block, Cell, GridCell, Place } from "./report.ts";
import type { Part } from "./sections.ts";
import { isColumnHead } from "./tables/proactive-heads.ts";
import { saysPairsAlone } from "./told-rows.ts";
import { readValue } from "./values.ts";

/** Longer lines are prose, which may speak of a row without printing it. */
const LONGEST = 80;
/** Shorter names are words of other names. */
const SHORTEST = 4;
/** So many figures in one line are a row's. */
const FEWEST_ALONE = 5;
const FIGURE = /^(?<gap>[^\d。；;，,、]{0,16}?)(?<figure>\d[\d,.]*)(?![年月日条项号\d])(?!\s*[、.．)）]\s*\D)/u;
const WORDS = /^(?:共?计|合计|数量|总数|为|有|是|共)?$/;

const rowsOf = (form: Form): { key: string; label: string }[] => [
  ...proactiveRowsOf(form),
  ...requestRowsOf(form).map(({ key, label }) => ({ key, label: label.replace(/（区分处理.*$/, "") })),
];

/** A row of which no cell printed anything has left no trace, and its figures may stand elsewhere. */
const isRead = (cell: Cell | undefined): boolean => cell !== undefined && cell.text !== "";

export function rowNotRead(parts: readonly Part[], form: Form, figures: ByKey<Cell>): string | null {
  const read = new Set(cellsOf(form).flatMap(({ key, row }) => (isRead(figures[key]) ? [row] : [])));
  const missing = rowsOf(form).filter(({ key }) => !read.has(key));
  const names = missing.map(({ label }) => foldLabel(label));
  const lacking = new Set(cellsOf(form).flatMap(({ key, table }) => (isRead(figures[key]) ? [] : [TABLE_SECTION[table]])));
  const used = new Set(Object.values(figures).map(placeOf));
  for (const { number, blocks } of parts) {
    if (number < 2 || number > 4) continue;
    const labels = new Set(
      blocks.flatMap((block) => (block.kind === "grid" ? block.rows.filter((row) => isUsed(row, used)) : [])).flatMap(labelsIn),
    );
    for (const [i, block] of blocks.entries()) {
      const lines =
        block.kind === "grid" ? block.rows.map((row) => ({ text: besideIn(row, names), place: row[0]?.place ?? block.place })) : [block];
      const lost = lines.find(({ text }) => text !== null && text.length <= LONGEST && isPrinted(text, names));
      if (lost?.text) return lostAt(lost.place, lost.text);
      if (!lacking.has(number)) continue;
      if (block.kind !== "grid" && saysPairsAlone(block, number)) return lostAt(block.place, block.text);
      if (block.kind !== "grid" && (standsAlone(blocks, i) || saysApplicants(block.text)))
        return lostAt(block.place, block.text.slice(0, LONGEST));
      const row =
        block.kind === "grid" ? block.rows.find((each) => !isUsed(each, used) && (isRowOfForm(each, labels) || isStack(each))) : undefined;
      if (row)
        return lostAt(
          row[0]?.place ?? block.place,
          row
            .map(({ text }) => text)
            .join(" ")
            .trim()
            .slice(0, LONGEST),
        );
    }
  }
  return null;
}
const lostAt = ({ line }: Place, text: string): string =>
  `第 ${line} 行“${text.replace(/\s+/g, " ")}”里的数认不出是表中的哪一格：请收入按规定格式列表的文件`;

const placeOf = ({ place }: { place: Place }): string => `${place.line}:${place.start}`;
const isNumber = ({ text }: GridCell): boolean => readValue(text).kind === "number";
const isUsed = (row: readonly GridCell[], used: ReadonlySet<string>): boolean =>
  row.some((cell) => isNumber(cell) && used.has(placeOf(cell)));
const labelsIn = (row: readonly GridCell[]): string[] => row.map(({ text }) => foldLabel(text)).filter((text) => text !== "");
/** A row of figures under a name of the form that none of the rows read has. A group's may be a subtotal that the form does not ask for. */
function isRowOfForm(row: readonly GridCell[], labels: ReadonlySet<string>): boolean {
  const first = row.findIndex(isNumber);
  const name = row.slice(0, Math.max(first, 0)).findLast(({ text }) => text !== "")?.text ?? "";
  const isGroup = rowLabelKind(name) === "group" || /计$/.test(name);
  return first >= 0 && !isGroup && !labels.has(foldLabel(name)) && (isFormLabel(name) || formLabelsIn(name) > 0);
}
/** Several rows of the form in one row of the file, their figures one below another in each cell. */
const isStack = (row: readonly GridCell[]): boolean => row.filter(({ text }) => STACK.test(text)).length >= FEWEST_ALONE;
const STACK = /^\s*\d[\d,]*(?:\s+\d[\d,]*){1,30}\s*$/u;
/** 自然人10件，商业企业0件，…: a row of table `requests` said in a sentence. */
const saysApplicants = (text: string): boolean => BESIDE_APPLICANT.filter((each) => each.test(text)).length >= FEWEST_ALONE;
const BESIDE_APPLICANT = APPLICANTS.map(({ label }) => new RegExp(`${label}[：:为]?\\s?\\d`, "u"));
/** A figure on a line of its own below a label of the form. */
function standsAlone(blocks: readonly Block[], at: number): boolean {
  const [above, block] = [blocks[at - 1], blocks[at]];
  if (!above || above.kind === "grid" || !block || block.kind === "grid" || block.text.length > LONGEST) return false;
  const figures = block.text.split(/[\s\u3000/／|、,"]+/u).filter((word) => readValue(word).kind === "number").length;
  return figures >= FEWEST_ALONE || (figures === 1 && isFormLabel(above.text) && readValue(block.text).kind === "number");
}

/** A row's name and the figure in the cell after it. */
function besideIn(row: readonly GridCell[], names: readonly string[]): string | null {
  const cells = row.filter(({ text }) => text !== "");
  const at = cells.findIndex(({ text }, i) => names.includes(foldLabel(text)) && readValue(cells[i + 1]?.text ?? "").kind === "number");
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
