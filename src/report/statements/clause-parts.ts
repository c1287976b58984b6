// The words before a number -> who does what to what: head, action, object. No I/O. No clock.
import { NOUNS, trimLead, VERBS_BY_LENGTH } from "./words.ts";

/** `head` names who or where (政务微信), `action` what is done (发布), `object` to what (信息). Any may be "". */
export type ClauseParts = { head: string; action: string; object: string };

/** Reads one clause. The first verb is the action, with the verbs right after it (办理答复, 录制发布). */
export function clausePartsOf(clause: string): ClauseParts {
  const blank = (word: string): string => "\0".repeat(word.length);
  const hidden = clause.replace(NOUNS, blank).replace(/“[^”]*”|《[^》]*》/g, blank);
  const verbAt = (at: number): string | undefined => VERBS_BY_LENGTH.find((each) => hidden.startsWith(each, at));
  let start = 0;
  while (start < hidden.length && !verbAt(start)) start++;
  if (start === hidden.length) return { head: "", action: "", object: clause };
  let end = start;
  for (let verb = verbAt(end); verb; verb = verbAt(end)) end += verb.length;
  return { head: trimLead(clause.slice(0, start)), action: clause.slice(start, end), object: clause.slice(end) };
}

/** The parts that are there, in one phrase. */
export const phrase = (...parts: string[]): string => parts.filter(Boolean).join(" ");
