// Tokens of one question -> the same, a row named by the numbers that the form prints before it (表三(三)2, 二十条(八)项下) read as that row. No I/O. No clock.
import { REQUEST_ROWS } from "../../form/vocabulary.ts";
import { hasWord, isFigureWord, type Token } from "../tokens.ts";
import { inPlaceOf } from "./spans.ts";

const ROW =
  /(?:表[三3][中里的,，]?)?(?:第?三(?:大?项)?[,，]?)?[(（](?<group>[一二三四五六七])[)）]项?[之第的中下.,，]?(?<row>[1-8]|[一二三四五六七八](?=[项目小]))?[小]?[项目]?(?:[下的是])?/;
/** Brackets alone number a section of prose as well. */
const OF_TABLE = /^表|^第?三大?项/;
/** In the order printed; the third to the sixth have rows of their own. */
const GROUPS = ["disclosed", "partly_disclosed", "refused", "unavailable", "not_processed", "other_handling", "handled"];
const DIGITS = "一二三四五六七八";
const ITEM = /第?二十条第?[(]?(?<item>[五六八])[)]?(?:项下?)?/;
const ITEMS: Readonly<Record<string, string>> = { 五: "licences", 八: "fees" };

/** 第四项“结转下年度继续办理”: the name that stands behind it says which. */
const PLACE_OF_ROW = /第[一二三四五六七八]大?[项栏]/;
function withoutPlace(tokens: readonly Token[], text: string): Token[] | null {
  const place = PLACE_OF_ROW.exec(text);
  const [start, end] = [place?.index ?? 0, (place?.index ?? 0) + (place?.[0].length ?? 0)];
  const next = tokens.find((token) => token.start >= end && token.kind !== "mark");
  const named = place && isFigureWord(next) && !tokens.some((token) => token.end <= start && isFigureWord(token));
  return named ? inPlaceOf(tokens, { start, end }, [{ kind: "word", role: "filler", value: "grammar", start, end }]) : null;
}

export function withRowsSaid(all: readonly Token[], text: string): Token[] {
  const tokens = withoutPlace(all, text) ?? all;
  const row = ROW.exec(text);
  const item = ITEM.exec(text);
  const match = row && OF_TABLE.test(row[0]) ? row : item;
  if (!match) return [...tokens];
  const [start, end] = [match.index, match.index + match[0].length];
  const read = match === row ? rowOf(match.groups ?? {}) : itemOf(match.groups?.item ?? "", tokens);
  return (read && inPlaceOf(tokens, { start, end }, [{ kind: "word", ...read, start, end }])) ?? [...tokens];
}

type Named = { role: "request" | "subject" | "filler"; value: string };
function rowOf({ group = "", row }: Record<string, string>): Named | null {
  const key = GROUPS[DIGITS.indexOf(group)] ?? "";
  if (row === undefined) return { role: "request", value: key };
  const n = DIGITS.indexOf(row) + 1 || Number(row);
  const found = REQUEST_ROWS.filter((each) => each.key.startsWith(`${key}.`))[n - 1];
  return found ? { role: "request", value: found.key } : null;
}
/** Where its name stands behind it the number says nothing more. */
function itemOf(item: string, tokens: readonly Token[]): Named | null {
  if (hasWord(tokens, "subject")) return { role: "filler", value: "grammar" };
  const value = ITEMS[item];
  return value ? { role: "subject", value } : null;
}
