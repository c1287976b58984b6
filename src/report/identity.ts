// What stands before the first section, and the file's name -> title, year, and the issuer as the report calls itself. No I/O. No clock.
import { foldWidth } from "../text.ts";
import type { Block } from "./report.ts";
import { unmarked } from "./sections.ts";

export type Identity = {
  title: string;
  year: number | null;
  /** What the report calls its issuer, the fullest form first: "吴忠市利通区古城镇", "利通区古城镇". Empty when it says nothing. */
  issuers: string[];
};

/** The words that make a title one of an annual report: 政府信息公开工作年度报告, 信息公开年报, 政务公开工作报告. */
const REPORT = /(?:政府信息|政务|信息)公开(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:工作)?(?:情况)?(?:年报|报告)/;
const YEAR = /(20\d{2}|二[〇○零Oo0][一二三四五六七八九〇○零]{2})\s*年/;
const LONGEST_TITLE = 60;
const CHINESE_DIGITS = "〇一二三四五六七八九";

const yearIn = (text: string): number | null => {
  const written = YEAR.exec(text)?.[1];
  if (!written) return null;
  if (/\d{4}/.test(written)) return Number(written);
  return Number([...written.replace(/[○零Oo0]/g, "〇")].map((digit) => CHINESE_DIGITS.indexOf(digit)).join(""));
};

/** Reads the identity from the preamble's blocks, then from the whole preamble's text, then from the file's name. */
export function identityOf(preamble: Block[], prose: string, fileName: string): Identity {
  const lines = preamble.flatMap((block) => (block.kind === "grid" ? [] : [{ kind: block.kind, text: unmarked(block.text) }]));
  const title = titleOf(lines);
  const named = [...foldWidth(prose).matchAll(/《([^《》]{4,60})》/g)]
    .map((match) => match[1] ?? "")
    .filter((each) => REPORT.test(squeeze(each)));
  const file = fileName.replace(/^.*[\\/]/, "").replace(/\.[a-z]+$/i, "");
  const period = /(?:自|从|期限|数据)[^。]{0,12}?(20\d{2})\s*年\s*1\s*月\s*1\s*日/.exec(foldWidth(prose))?.[1];
  const sources = [title, ...named, file];
  const issuers = [...new Set([...named, title, file].map(issuerIn).filter((each) => each.length >= 2))];
  const year = yearIn(title) ?? yearIn(named.join(" ")) ?? (period ? Number(period) : null) ?? yearIn(file) ?? fileYear(file);
  return { title: title || sources.find((each) => each !== "") || "", year, issuers };
}

const squeeze = (text: string): string => foldWidth(text).replace(/\s/g, "");
const fileYear = (file: string): number | null => {
  const digits = /(?<!\d)(20[12]\d)(?!\d)/.exec(file)?.[1];
  return digits ? Number(digits) : null;
};

/** The title's line, with the lines above it that belong to it when it was set on several. */
function titleOf(lines: { kind: string; text: string }[]): string {
  const hits = lines.flatMap(({ kind, text }, at) =>
    text.length <= LONGEST_TITLE && REPORT.test(squeeze(text)) && !/[。《]/.test(text) ? [{ at, kind, text }] : [],
  );
  const hit = hits.find(({ kind }) => kind === "heading") ?? hits.at(-1);
  if (!hit) return splitTitle(lines);
  const above = lines[hit.at - 1];
  const startsWithYear = /^(?:关于)?(?:20\d{2}|二[〇○零])/.test(squeeze(hit.text)) || REPORT.exec(squeeze(hit.text))?.index === 0;
  if (!startsWithYear || !above || above.text.length > 30 || /[。：:，,]/.test(above.text)) return hit.text;
  return joinLines(above.text, hit.text);
}
const joinLines = (before: string, after: string): string => (/^\d/.test(after) ? `${before} ${after}` : before + after);

/** A title broken inside its own words: two or three short lines that together make one. */
function splitTitle(lines: { kind: string; text: string }[]): string {
  for (let count = 2; count <= 3; count++)
    for (let at = 0; at + count <= lines.length; at++) {
      const run = lines.slice(at, at + count).map(({ text }) => text);
      const joined = run.reduce(joinLines, "");
      if (joined.length <= LONGEST_TITLE && REPORT.test(squeeze(joined)) && !/[。《，]/.test(joined)) return joined.trim();
    }
  return "";
}

/** The issuer's words in a title: what is left of it without year, period and the report's own words. */
export function issuerIn(title: string): string {
  const text = squeeze(title);
  const end = REPORT.exec(text)?.index ?? text.length;
  return text
    .slice(0, end)
    .replace(/(?:关于)?(?:20\d{2}|二[〇○零Oo][一二三四五六七八九〇○零]{2})年?度?/g, "")
    .replace(/^(?:关于|发布|公布|印发|\d+[.、-]?)+/, "")
    .replace(/[^\p{Script=Han}]/gu, "")
    .replace(/(?:的|年度|开展)$/, "");
}
