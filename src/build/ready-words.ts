// The word lists -> what a bundled program has in their place: lists made ready to be read in place, so that nobody's first question waits for it.
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { type PackedLists, packedLists } from "../question/lexicon.ts";
import { WORD_LISTS } from "../question/parsers/lists.ts";
import { UNITS } from "../question/words/asking.ts";

const ready = (lists: PackedLists): string => `packedLexicon(() => (${JSON.stringify(lists)}))`;

export const readyWords: Plugin = {
  name: "ready-words",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]question[/\\]parsers[/\\]longest\.ts$/ }, () => ({
      contents: [
        `import { packedLexicon } from "../lexicon.ts";`,
        `export const longestAt = ${ready(packedLists(WORD_LISTS))};`,
        `export const longestUnitAt = ${ready(packedLists([["unit", UNITS]]))};`,
      ].join("\n"),
      loader: "ts",
    }));
    onLoad({ filter: /[/\\]src[/\\]form[/\\]records[/\\][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: withoutAsked(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** The words people ask with stand in the form's records, and are among those made ready. Throws when a record is not written as all are. */
export function withoutAsked(text: string): string {
  const without = text.replace(/\basked: \{[^{}]*\},?/g, "");
  if (/\basked\b/.test(without.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "")))
    throw new Error("words of a record that are not written as asked: { … }");
  return without;
}
