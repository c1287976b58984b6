// What a question is about, and a report -> the words of it that are no words (唦, 月办的) and stand nowhere in the report: nothing can be denied of them. No I/O. No clock.
import type { Report } from "../../report/report.ts";
import { isSound } from "../../zh/sounds.ts";
import { mentions } from "../outcome/absence.ts";

const HAN = /^\p{Script=Han}+$/u;
/** A particle in the middle or at the end of what is left over: pieces of a construction, and no name of a thing. */
const BROKEN = /[的了呢吗吧么着过]/;

/** Only of Chinese: English words are in no report, whatever it says of the thing. */
export const unreadWords = (topic: string, report: Report): string[] =>
  topic
    .split(" ")
    .filter((word) => isSound(word) || (HAN.test(word) && (word.length === 1 || BROKEN.test(word))))
    .filter((word) => !mentions(report, word));
