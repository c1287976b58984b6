// What stands before the first section, the prose, and the file's name -> title, year, and the issuer as the report calls itself. No I/O. No clock.
import { foldedTitle, issuerIn, issuersOf, REPORT_TITLE } from "../names/issuer-in-text.ts";
import { foldScript } from "../zh/script.ts";
import { foldWidth, withoutSpaces } from "../zh/text.ts";
import type { Block, YearDoubt } from "./report.ts";
import { type Part, unmarked } from "./sections.ts";
import { isTitle, labelled, periodIn, publishedBefore, yearIn } from "./title-words.ts";

export type Identity = {
  title: string;
  year: number | null;
  /** Years that the report gives elsewhere for itself, and that are not `year`. */
  doubts: YearDoubt[];
  /** What the report calls its issuer, the surest form first: "吴忠市利通区古城镇", "利通区古城镇". Empty when it says nothing. */
  issuers: string[];
  /** The report's prose, for telling apart places of one name by the regions it speaks of. */
  prose: string;
};

type Line = { kind: string; text: string };

const LONGEST_TITLE = 60;
const MAX_PROSE = 200_000;

/** Reads the identity from the preamble, then from all prose, then from the file's name. */
export function identityOf(parts: Part[], fileName: string): Identity {
  const lines = linesOf(parts[0]?.blocks ?? []);
  const prose = parts
    .map(({ blocks }) => proseOf(blocks))
    .join("\n")
    .slice(0, MAX_PROSE);
  const folded = foldScript(foldWidth(prose));
  const file = fileName.replace(/^.*[\\/]/, "").replace(/\.[a-z]+$/i, "");
  const named = [...folded.matchAll(/《([^《》]{4,60})》/g)]
    .map((match) => match[1] ?? "")
    .filter((each) => REPORT_TITLE.test(withoutSpaces(each)) && !/格式|条例|通知/.test(each));
  const likely = yearIn(named.join(" ")) ?? fileYear(file);
  const period = periodIn(folded, [yearIn(titleOf(lines, null)), likely]);
  const title = titleOf(lines, period);
  const titled = yearIn(title) ?? yearIn(named.join(" "));
  const year = period ?? titled ?? publishedYear(folded) ?? fileYear(file) ?? oftenestYear(folded);
  const shown = title || named[0] || file;
  return {
    title: shown,
    year,
    doubts: doubtsOf(year, [
      ["title", yearIn(shown) ?? titled],
      ["file", /\p{Script=Han}/u.test(file) ? fileYear(file) : null],
      ["date", year === null ? null : publishedBefore(lines.map(({ text }) => foldWidth(text)).join("\n"), year)],
    ]),
    issuers: issuersOf({ title, named, file, prose: folded, lines: [...lines.map(({ text }) => text), ...tailOf(parts)] }),
    prose,
  };
}

const doubtsOf = (year: number | null, said: [YearDoubt["where"], number | null][]): YearDoubt[] =>
  said.flatMap(([where, each]) => (each !== null && year !== null && (each !== year || where === "date") ? [{ where, year: each }] : []));

/** Lines before the first section; a page laid out as a table has them in cells, and what its markup says of it stands nowhere on it. */
const linesOf = (blocks: Block[]): Line[] =>
  blocks.flatMap((block): Line[] =>
    block.kind === "grid"
      ? block.rows.flat().flatMap(({ text }) => (text.trim() === "" ? [] : [{ kind: "cell", text: unmarked(text) }]))
      : [{ kind: block.place.end === 0 ? "cell" : block.kind, text: unmarked(block.text) }],
  );
/** The last lines of the file, where the seal stands. */
const tailOf = (parts: Part[]): string[] =>
  (parts.length > 1 ? (parts.at(-1)?.blocks ?? []) : []).flatMap((block) => (block.kind === "grid" ? [] : [block.text])).slice(-6);
const proseOf = (blocks: Block[]): string =>
  linesOf(blocks.filter(({ kind }) => kind !== "grid"))
    .map(({ text }) => text)
    .join("\n");

const fileYear = (file: string): number | null => {
  const digits = /(?<!\d)(20[12]\d)(?!\d)/.exec(file)?.[1];
  return digits ? Number(digits) : yearIn(file);
};
/** The year in the words of a report's name that stand in a sentence: 现公布2021年X政府信息公开工作年度报告. */
function publishedYear(prose: string): number | null {
  const at = REPORT_TITLE.exec(prose);
  return at ? yearIn(prose.slice(Math.max(0, at.index - 40), at.index + at[0].length)) : null;
}
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
function titleOf(lines: Line[], period: number | null): string {
  const titles = lines.flatMap(({ kind, text }, at) => {
    const bare = labelled(text);
    return bare.length <= LONGEST_TITLE && isTitle(bare) ? [{ at, kind, text: bare }] : [];
  });
  const ofPeriod = [
    titles.filter(({ text }) => period !== null && yearIn(text) === period),
    titles.filter(({ text }) => yearIn(text) === null),
  ];
  const hits = ofPeriod.find((own) => own.length > 0) ?? titles;
  // A title that names its issuer says more than the same title without.
  const naming = hits.filter(({ text }) => issuerIn(text).length >= 2);
  const hit = [naming, hits].map((own) => own.find(({ kind }) => kind === "heading") ?? own.at(-1)).find((each) => each !== undefined);
  if (!hit) return splitTitle(lines);
  const above = lines[hit.at - 1];
  const namesNobody = issuerIn(hit.text).length < 2;
  if (!namesNobody || !above || above.kind === "cell" || above.text.length > 30 || /[。：:，,>|]/.test(above.text)) return hit.text;
  return joinLines(above.text, hit.text);
}
const joinLines = (before: string, after: string): string => (/^\d/.test(after) ? `${before} ${after}` : before + after);

/** A title broken inside its own words: two or three short lines that together make one. */
function splitTitle(lines: Line[]): string {
  for (let count = 2; count <= 3; count++)
    for (let at = 0; at + count <= lines.length; at++) {
      const joined = lines
        .slice(at, at + count)
        .map(({ text }) => text)
        .reduce(joinLines, "");
      if (joined.length <= LONGEST_TITLE && REPORT_TITLE.test(foldedTitle(joined)) && !/[。《，]/.test(joined)) return joined.trim();
    }
  return "";
}
