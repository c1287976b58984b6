// What is denied of several years in a row (连续两年没有收到申请) -> the same with those years, the last of them the newest that is held where none is said. Reads the store.
import { DIGITS } from "../zh/digits.ts";
import { withoutDenial } from "./frames/none.ts";
import type { Reader } from "./reader.ts";
import { reworded } from "./reworded.ts";
import type { Asked } from "./segment.ts";

const IN_A_ROW =
  /(?:20(?<first>\d{2})年?[、和与至到-](?:20\d{2}年?[、和与]){0,3})?(?:20(?<last>\d{2})年)?(?:已经?)?连续(?<count>[两二三四五2-5])个?年度?(?:都|均|皆)?/;

/** `open`: which years was not said, so that others than the newest may be meant. Null where nothing is denied so. Errors: those of the store. */
export async function inARow(asked: Asked, reader: Reader): Promise<{ asked: Asked; open: boolean } | null> {
  const { first, last, count = "" } = IN_A_ROW.exec(asked.said.text)?.groups ?? {};
  if (count === "" || withoutDenial(asked.said.text) === null) return null;
  const meaning = reader.read(asked.said.text.replace(IN_A_ROW, ""), asked.said.segment);
  const subjects = meaning && last === undefined ? await reader.subjects(meaning, null) : null;
  const newest = last === undefined ? (subjects?.kind === "reports" ? subjects.reports[0]?.year : undefined) : Number(`20${last}`);
  if (newest === undefined) return null;
  const many = count === "两" ? 2 : (DIGITS[count] ?? Number(count));
  if (first !== undefined && Number(`20${first}`) !== newest - many + 1) return null;
  const years = Array.from({ length: many }, (_, i) => `${newest - many + 1 + i}年`);
  const words = `${years.slice(0, -1).join("、")}和${years.at(-1)}都`;
  return { asked: reworded(asked, (text) => text.replace(IN_A_ROW, words)), open: last === undefined };
}
