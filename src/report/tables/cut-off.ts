// Rows found of table `requests` -> why the table is not whole, when it breaks off before its last rows. No I/O. No clock.
import type { Choice } from "./choose-alignments.ts";

/** Every table that is whole ends with one of these rows at least; what a file leaves out elsewhere is missing, and its sums show it. */
const LAST = ["handled", "carried_out"];
/** Fewer rows are told one by one, and nothing says that there was a table of all. */
const FEWEST_ROWS = 3;

export function cutOff(choices: readonly Choice[]): string | null {
  const last = choices.at(-1);
  if (!last || choices.length < FEWEST_ROWS || choices.some(({ key }) => LAST.includes(key))) return null;
  return `申请情况表断在第 ${last.line} 行“${last.label}”，后面的行没有了：请收入完整的文件`;
}
