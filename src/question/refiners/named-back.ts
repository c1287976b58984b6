// Words of a follow-up that stand for authorities spoken of (比它多的, 两县的处罚, 这三家诉讼合计) -> the same tokens with those named. No I/O. No clock.
import { type AuthorityKind, classOf } from "../../names/classes.ts";
import type { Directory, Who } from "../../names/directory.ts";
import { readNumbers } from "../../zh/numerals.ts";
import type { Draft } from "../draft.ts";
import { isFigureWord, isWord, type Token, textOf } from "../tokens.ts";
import type { Understanding } from "../understanding.ts";
import { agenciesSpokenOf } from "./spoken-of.ts";
import { boundByOne } from "./than-one.ts";

const IT = /^(?:它|他|她|该(?:县|区|局|市|单位|部门)|这个?(?:县|区|局|市|单位|部门))(?:的)?$/;
/** 教育局几件 >> 哪些部门比它多, 和它一样多的有谁: the one that was spoken of, by its name. */
function withItsName(tokens: Token[], text: string, last: Understanding): Token[] {
  const [only, ...more] = last.who.value;
  const at = tokens.findIndex((token, i) => i > 0 && isWord(token, "group", "own") && IT.test(textOf(text, token)));
  const it = tokens[at];
  if (only?.kind !== "agency" || more.length > 0 || !it) return tokens;
  const named: Token[] = tokens.with(at, { kind: "who", who: [only], start: it.start, end: it.end });
  return boundByOne(named, text)?.at === at ? named : tokens;
}

/** 两县, 这三个局, 三家. */
const SO_MANY =
  /^(?:那么?)?(?<words>这?(?<many>[两二三四五六七八九2-9])(?:个|家)?(?<what>区县|县区|县|区|市|局|部门|委办局|乡镇|镇|乡|街道|单位|家(?!公司|企业|机构|律|事务所|科研|社会|协会|银行|报社|媒体))的?)/;
const KINDS: Readonly<Record<string, AuthorityKind>> = {
  区县: "government",
  县区: "government",
  县: "government",
  区: "government",
  市: "government",
  局: "department",
  部门: "department",
  委办局: "department",
  乡镇: "town",
  镇: "town",
  乡: "town",
  街道: "town",
};
/** 龙游、常山申请合计 >> 两县处罚合计: as many as were spoken of last, where another figure of theirs is asked for. */
function withTheirNames(tokens: Token[], text: string, before: readonly Understanding[], { agencies }: Directory): Token[] {
  const start = tokens[0]?.start ?? 0;
  const said = SO_MANY.exec(text.slice(start));
  const { words = "", many = "", what = "" } = said?.groups ?? {};
  if (!said || tokens.some(({ kind }, i) => kind === "who" && (tokens[i]?.start ?? 0) >= start + said[0].length)) return tokens;
  const [from, end] = [start + said[0].length - words.length, start + said[0].length];
  const behind = tokens.filter((token) => token.start >= from + words.replace(/的$/, "").length);
  if (!behind.some(isFigureWord)) return tokens;
  const isOfKind = (who: Who): boolean => {
    const agency = who.kind === "agency" ? agencies.find(({ id }) => id === who.id) : undefined;
    return agency !== undefined && (KINDS[what] === undefined || classOf(agency.name, agency.region).kind === KINDS[what]);
  };
  const last = before.at(-1)?.who.value ?? [];
  const spoken = last.length > 1 ? last : agenciesSpokenOf(before);
  const number = readNumbers(many)[0]?.value;
  if (spoken.length !== number || !spoken.every(isOfKind)) return tokens;
  const named: Token[] = spoken.map((who, i) => ({ kind: "who", who: [who], start: i === 0 ? from : end, end }));
  return [...tokens.filter((token) => token.end <= from), ...named, ...tokens.filter((token) => token.start >= end)];
}

/** `tokens` with names where it, the two counties or these three stand for those spoken of before; as given where they do not. */
export function withNamesBack(tokens: Token[], text: string, before: readonly Understanding[], directory: Directory): Token[] {
  const last = before.at(-1);
  return last ? withTheirNames(withItsName(tokens, text, last), text, before, directory) : tokens;
}

/** Whether who is asked of was spoken of before, and named here by such words alone: the year is the one spoken of as well. */
export const isNamedBack = ({ tokens, text }: Draft): boolean =>
  tokens.some((token) => token.kind === "who" && (IT.test(textOf(text, token)) || SO_MANY.test(textOf(text, token))));
