// What stands before the first section, the prose, and the file's name -> title, year, and the issuer as the report calls itself. No I/O. No clock.
import { issuerIn, issuersOf, REPORT_TITLE, squeeze } from "../names/said.ts";
import { yearOf } from "../zh/digits.ts";
import { foldWidth } from "../zh/text.ts";
import type { Block } from "./report.ts";
import { type Part, unmarked } from "./sections.ts";

export type Identity = {
  title: string;
  year: number | null;
  /** What the report calls its issuer, the fullest form first: "吴忠市利通区古城镇", "利通区古城镇". Empty when it says nothing. */
  issuers: string[];
  /** The report's prose, for telling apart places of one name by the regions it speaks of. */
  prose: string;
};

const YEAR = /(20\d{2}|二[〇○零Oo0][一二三四五六七八九〇○零]{2})\s*年/;
const LONGEST_TITLE = 60;
const MAX_PROSE = 200_000;

const yearIn = (text: string): number | null => {
  const written = YEAR.exec(foldWidth(text))?.[1];
  return written ? yearOf(written) : null;
};

/** Reads the identity from the preamble, then from all prose, then from the file's name. */
export function identityOf(parts: Part[], fileName: string): Identity {
  const lines = (parts[0]?.blocks ?? []).flatMap((block) =>
    block.kind === "grid" ? [] : [{ kind: block.kind, text: unmarked(block.text) }],
  );
  const prose = parts
    .map(({ blocks }) => proseOf(blocks))
    .join("\n")
    .slice(0, MAX_PROSE);
  const folded = foldWidth(prose);
  const period = periodIn(folded);
  const title = titleOf(lines, period);
  const named = [...folded.matchAll(/《([^《》]{4,60})》/g)]
    .map((match) => match[1] ?? "")
    .filter((each) => REPORT_TITLE.test(squeeze(each)) && !/格式|条例|通知/.test(each));
  const file = fileName.replace(/^.*[\\/]/, "").replace(/\.[a-z]+$/i, "");
  const year = yearIn(title) ?? yearIn(named.join(" ")) ?? period ?? fileYear(file) ?? oftenestYear(folded);
  return { title: title || named[0] || file, year, issuers: issuersOf(title, named, file, folded), prose };
}

const proseOf = (blocks: Block[]): string => blocks.flatMap((block) => (block.kind === "grid" ? [] : [block.text])).join("\n");
const periodIn = (prose: string): number | null => {
  const year = /(20\d{2})\s*年\s*1\s*月\s*1\s*日[^。]{0,12}?12\s*月\s*31\s*日/.exec(prose)?.[1];
  return year ? Number(year) : null;
};
const fileYear = (file: string): number | null => {
  const digits = /(?<!\d)(20[12]\d)(?!\d)/.exec(file)?.[1];
  return digits ? Number(digits) : yearIn(file);
};
/** The year most of the prose speaks of; null when two are spoken of alike. */
function oftenestYear(prose: string): number | null {
  const counts = new Map<number, number>();
  for (const match of prose.matchAll(/(20[12]\d)\s*年/g)) counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] !== second?.[1] ? first[0] : null;
}

/**
 * The title's line, with the lines above it that belong to it when it was set on several. A page may list other years' reports beside its
 * own: where the prose says which period it is about, they are not its title.
 */
function titleOf(lines: { kind: string; text: string }[], period: number | null): string {
  const titles = lines.flatMap(({ kind, text }, at) =>
    text.length <= LONGEST_TITLE && REPORT_TITLE.test(squeeze(text)) && !/[。《，>›»]|当前位置/.test(text) ? [{ at, kind, text }] : [],
  );
  const ofPeriod = [
    titles.filter(({ text }) => period !== null && yearIn(text) === period),
    titles.filter(({ text }) => yearIn(text) === null),
  ];
  const hits = ofPeriod.find((own) => own.length > 0) ?? titles;
  const hit = hits.find(({ kind }) => kind === "heading") ?? hits.at(-1);
  if (!hit) return splitTitle(lines);
  const above = lines[hit.at - 1];
  const namesNobody = issuerIn(hit.text).length < 2;
  if (!namesNobody || !above || above.text.length > 30 || /[。：:，,>|]/.test(above.text)) return hit.text;
  return joinLines(above.text, hit.text);
}
const joinLines = (before: string, after: string): string => (/^\d/.test(after) ? `${before} ${after}` : before + after);

/** A title broken inside its own words: two or three short lines that together make one. */
function splitTitle(lines: { kind: string; text: string }[]): string {
  for (let count = 2; count <= 3; count++)
    for (let at = 0; at + count <= lines.length; at++) {
      const joined = lines
        .slice(at, at + count)
        .map(({ text }) => text)
        .reduce(joinLines, "");
      if (joined.length <= LONGEST_TITLE && REPORT_TITLE.test(squeeze(joined)) && !/[。《，]/.test(joined)) return joined.trim();
    }
  return "";
}
