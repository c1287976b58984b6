// Sections with their grids -> the figures of the form, and which form it is. No I/O. No clock.

import { cellOf, type Form, TABLE_SECTION, type TableName } from "../form/vocabulary.ts";
import { err, ok, type Rejection, type Result } from "../result.ts";
import { foldLabel } from "./labels.ts";
import { NOT_A_REPORT } from "./refusals.ts";
import type { Block, GridCell, Report } from "./report.ts";
import type { Part } from "./sections.ts";
import { readDisputes } from "./tables/disputes.ts";
import { readProactive } from "./tables/proactive.ts";
import type { TableReading } from "./tables/reading.ts";
import { readRequests } from "./tables/requests.ts";
import { rowsOf } from "./tables/rows.ts";

export type Tables = Pick<Report, "figures" | "printed"> & { form: Form };

/** Words that no table but the named one prints. */
const WORDS: Record<TableName, RegExp> = {
  proactive: /规范性文件|行政许可|行政处罚|行政强制|行政事业性收费|政府集中采购/,
  requests: /申请|不予公开|结转/,
  disputes: /复议|诉讼|尚未/,
};
/** Words that only the tables of report years 2019 and 2020 print. */
const WORDS_2019 = [
  "上一年项目数量",
  "本年增减",
  "其他对外管理服务事项",
  "本年新制作数量",
  "本年新公开数量",
  "对外公开总数量",
  "政府集中采购",
];

/** Reads the three tables. `year` tells the form only when the tables themselves do not. */
export function readTables(parts: Part[], year: number): Result<Tables, Rejection> {
  const grids = (table: TableName): GridCell[][][] => {
    const own = gridsOf(parts.filter(({ number }) => number === TABLE_SECTION[table]).flatMap(({ blocks }) => blocks));
    if (own.length > 0) return own;
    // Where the sections are lost, a table is known by its words alone.
    return gridsOf(parts.flatMap(({ blocks }) => blocks)).filter((grid) =>
      WORDS[table].test(
        grid
          .flat()
          .map(({ text }) => text)
          .join("|"),
      ),
    );
  };
  const form = formOf(grids("proactive"), year);
  const readings: TableReading[] = [
    readProactive(rowsOf(grids("proactive")), form),
    readRequests(rowsOf(grids("requests")), form),
    readDisputes(rowsOf(grids("disputes"))),
  ];
  const counts = readings.map((reading) => Object.keys(reading.figures).length);
  const problem = readings.flatMap(({ problems }) => problems)[0];
  if (problem) return err({ tag: "rejected", detail: problem });
  const [, requests = 0] = counts;
  // Two tables, or most of the one that no other document has.
  if (counts.filter((count) => count > 0).length < 2 && requests < 100) return err({ tag: "rejected", detail: NOT_A_REPORT });
  const figures = Object.assign({}, ...readings.map((reading) => reading.figures));
  const printed = Object.assign({}, ...readings.map((reading) => reading.printed)) as Report["printed"];
  return ok({ form, figures, printed: otherwisePrinted(printed) });
}

const gridsOf = (blocks: Block[]): GridCell[][][] => blocks.flatMap((block) => (block.kind === "grid" ? [block.rows] : []));

function formOf(grids: GridCell[][][], year: number): Form {
  const words = new Set(grids.flat(2).map((cell) => foldLabel(cell.text)));
  const count = WORDS_2019.filter((word) => words.has(word)).length;
  const is2021 = ["本年制发件数", "现行有效件数", "本年废止件数", "本年处理决定数量"].filter((word) => words.has(word)).length;
  if (count !== is2021) return count > is2021 ? "2019" : "2021";
  return year <= 2020 ? "2019" : "2021";
}

const otherwisePrinted = (printed: Report["printed"]): Report["printed"] =>
  Object.fromEntries(Object.entries(printed).filter(([key, path]) => cellOf(key)?.path.join("\n") !== path.join("\n")));
