// A table of a few authorities and years -> a store that holds them: every other cell is 0. For sentences that can be read beside their figures.
import { buildLanguage } from "../../src/build/language.ts";
import { hash48 } from "../../src/cli/ingest/load.ts";
import { cellsOf } from "../../src/form/vocabulary.ts";
import { buildIndex } from "../../src/index/build.ts";
import { AgencyFile } from "../../src/names/agencies.ts";
import type { Passage, Report } from "../../src/report/report.ts";
import { statementsOf } from "../../src/report/statements.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { type Language, readLanguage } from "../../src/zh/language.ts";

export const language: Language = readLanguage(JSON.stringify(buildLanguage()));

/** id, name, region, level, and by year: [received@total, disclosed@total, handled@total, litigation.other_results.total of the rest 0]. */
type Row = [
  id: string,
  name: string,
  region: string,
  level: string,
  years: Record<number, [received: number, disclosed: number, handled: number]>,
];
/** What the prose of 2024 states of each: 门户网站全年发布信息 N 条. The others state nothing. */
const POSTS: Readonly<Record<string, number>> = { wz: 100, lt: 40, yc: 20, tx: 30, jy: 50, sj: 10 };
const ROWS: Row[] = [
  ["wz", "吴忠市", "640300", "prefecture", { 2024: [70, 20, 70], 2023: [60, 10, 60] }],
  ["lt", "吴忠市利通区", "640302", "county", { 2024: [30, 3, 10], 2023: [10, 1, 10] }],
  ["yc", "吴忠市盐池县", "640323", "county", { 2024: [30, 2, 20], 2023: [40, 5, 20] }],
  ["tx", "吴忠市同心县", "640324", "county", { 2024: [0, 0, 0], 2023: [0, 0, 0] }],
  ["jy", "吴忠市教育局", "640300", "department", { 2024: [5, 5, 5] }],
  ["cz", "吴忠市财政局", "640300", "department", { 2024: [0, 0, 0], 2023: [2, 1, 2] }],
  ["sj", "吴忠市审计局", "640300", "department", { 2025: [9, 9, 9], 2024: [1, 1, 1] }],
];

function report(id: string, issuer: string, region: string, year: number, [received, disclosed, handled]: readonly number[]): Report {
  const given: Record<string, number> = {
    "received@total": received ?? 0,
    "disclosed@total": disclosed ?? 0,
    "handled@total": handled ?? 0,
  };
  const place = { line: 1, start: 0, end: 1 };
  const figures = Object.fromEntries(
    cellsOf("2021").map(({ key }) => [key, { value: given[key] ?? 0, text: String(given[key] ?? 0), place }]),
  );
  const posts = year === 2024 ? POSTS[id] : undefined;
  const passages: Passage[] =
    posts === undefined ? [] : [{ n: 1, section: 1, path: [], text: `门户网站全年发布信息 ${posts} 条。`, place }];
  const title = `${issuer}${year}年政府信息公开工作年度报告`;
  return {
    id: `${id}-${year}`,
    issuer,
    title,
    year,
    form: "2021",
    region,
    sections: [{ number: 1, heading: "一、总体情况", place }],
    passages,
    figures,
    printed: {},
    statements: statementsOf(passages),
  };
}

const agencies = AgencyFile.parse({
  issuers: Object.fromEntries(
    ROWS.map(([id, name, region, level]) => [id, { name, short: [name.replace("吴忠市", "") || "吴忠"], region, level }]),
  ),
  regions: { "64": { name: "宁夏回族自治区", short: ["宁夏"] }, "6403": { name: "吴忠市", short: ["吴忠"] } },
});
const reports = ROWS.flatMap(([id, name, region, , years]) =>
  Object.entries(years).map(([year, values]) => report(id, name, region, Number(year), values)),
);
const { corpus, search } = buildIndex(reports, agencies, [], (text) => String(hash48(text)));
export const store = memoryStore({ corpus: async () => corpus, search: async () => search, isPlace: language.isPlace });
