// What a clause ends with and is read without. No I/O. No clock.
import { marksOf } from "../zh/marks.ts";

const MARKS = `${marksOf("clause")}\\s`;
export const STOP = new RegExp(`(?<![${MARKS}])[${MARKS}]+$`);
