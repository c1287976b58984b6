// A clause that gives both what it is held against and the difference (比2025年的1285件多3426件) -> the words of the one and of the other. No I/O. No clock.
import type { Statement } from "../report/report.ts";
import { directionWords } from "../zh/direction.ts";

const BASE = /(?<![对相])比(?!例|重|较|上年末)(?<base>[^，,。；比\d]{1,16}|20\d{2}年度?|[^，,。；比\d]{1,16}20\d{2}年度?)的$/;
const BY = new RegExp(
  `^(?:要|还|又|更|整整)*(?:多|少|高|低|${[...directionWords(true), ...directionWords(false)].join("|")})(?:了|出)*(?:约|近|整整|足足)?$`,
);

/** What is held against it is said first: its clause, from `at`. */
export type Base = { base: string; at: number };

/** Null unless the clause up to the one number and the words between the two say so. */
export function heldAgainst(simple: string, from: number, number: Statement, difference: Statement | undefined): Base | null {
  if (!difference || !BY.test(simple.slice(number.at[1], difference.at[0]))) return null;
  const base = BASE.exec(simple.slice(from, number.at[0]))?.groups?.base;
  return base === undefined ? null : { base, at: number.at[0] - base.length - 1 };
}
