// A token of a question -> the file that the word it was read as is written down in. For --explain. No I/O. No clock.
import { askedIn, type Facet } from "../form/asked.ts";
import { recordFile } from "../form/files.ts";
import { lexicon, type WordList } from "./lexicon.ts";
import { LISTS } from "./parsers/lists.ts";
import type { Token, TokenOf } from "./tokens.ts";

const fits = (list: WordList | undefined, value: string, text: string, { start, end }: Token): boolean =>
  list?.[value] !== undefined && lexicon([["word", { [value]: list[value] }]])(text, start)?.end === end;

/** `text` is the one that the tokens stand in. Null for what no list has: the rest, marks. */
export function fileOf(token: Token, text: string): string | null {
  switch (token.kind) {
    case "who":
      return token.who.some(({ kind }) => kind === "agency" || kind === "region") ? "corpus/agencies.json" : "src/names/places.ts";
    case "when":
      return "src/question/parsers/years.ts";
    case "number":
      return "src/zh/numerals.ts";
    case "limit":
    case "place":
      return "src/question/parsers/ranking.ts";
    case "word":
      return fileOfWord(token, text);
    case "mark":
    case "rest":
      return null;
  }
}

function fileOfWord(token: TokenOf<"word">, text: string): string | null {
  const { role, value } = token;
  if (role === "unit") return "src/question/words/asking.ts";
  const { file, list } = LISTS.find((each) => each.role === role && fits(each.list, value, text, token)) ?? {};
  if (!file || !list) return null;
  // A list of figure words holds those of the form's records and its own.
  for (const language of ["zh", "en"] as const) {
    const asked: WordList | undefined = askedIn(language)[role as Facet];
    if (asked && list[value] === asked[value]) return recordFile(role, value) ?? file;
  }
  return file;
}
