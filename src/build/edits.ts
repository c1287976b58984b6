// A module's text and what is to stand in the place of parts of it -> the text so edited, and what is needed to find those parts. No I/O. No clock.
import type { AnyNode } from "acorn";

/** What stands from `start` to `end`, and what is to stand there. */
export type Edit = { start: number; end: number; text: string };
/** How packages' modules are read. */
export const SYNTAX = { ecmaVersion: "latest", sourceType: "module" } as const;
export const isNode = (value: unknown): value is AnyNode => typeof (value as AnyNode | null)?.type === "string";

/** What lies in something else that goes as a whole goes with it. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) continue;
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

const MOST_BEFORE_COMMA = 99;
/** One of several goes with the comma that parts it from the next. */
export const without = (text: string, { start, end }: Pick<Edit, "start" | "end">): Edit => ({
  start,
  end: end + (/^\s*,/.exec(text.slice(end, end + MOST_BEFORE_COMMA))?.[0].length ?? 0),
  text: "",
});
