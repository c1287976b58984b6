// The word lists -> what a bundled program has in their place: lists made ready to be read in place, so that nobody's first question waits for it.
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { joined, packedLists } from "../question/lexicon.ts";
import { WORD_LISTS } from "../question/parsers/lists.ts";
import { UNITS } from "../question/words/asking.ts";
import type { TextBeside } from "./data-beside.ts";

/** The lists are long, and are read in place: a program that takes in texts as they are (`beside`) has them as one, which nothing parses when it starts. */
export const readyWords = (beside?: TextBeside): Plugin => ({
  name: "ready-words",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\]question[/\\]parsers[/\\]longest\.ts$/ }, () => {
      const lists = [packedLists(WORD_LISTS), packedLists([["unit", UNITS]])];
      const of = (i: number): string => (beside ? `unjoined(text, ${i})` : JSON.stringify(lists[i]));
      return {
        contents: [
          ...(beside ? [`import text from ${JSON.stringify(beside("words.txt", joined(lists)))};`] : []),
          `import { packedLexicon, unjoined } from "../lexicon.ts";`,
          `export const longestAt = packedLexicon(() => (${of(0)}));`,
          `export const longestUnitAt = packedLexicon(() => (${of(1)}));`,
        ].join("\n"),
        loader: "ts",
      };
    });
    onLoad({ filter: /[/\\]src[/\\]form[/\\]records[/\\][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: withoutAsked(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
});

/** The words people ask with stand in the form's records, and are among those made ready. Throws when a record is not written as all are. */
export function withoutAsked(text: string): string {
  const without = text.replace(/\basked: \{[^{}]*\},?/g, "");
  if (/\basked\b/.test(without.replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "")))
    throw new Error("words of a record that are not written as asked: { … }");
  return without;
}
