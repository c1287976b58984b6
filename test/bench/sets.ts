// Questions over sets, from a prefecture's to a country's, in both stores: the time of each answer, its bytes, and the rows that D1 reads for it.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { answer } from "../../src/answer/answer.ts";
import type { Store } from "../../src/answer/reports/store.ts";
import { buildLanguage } from "../../src/build/language.ts";
import { hash48 } from "../../src/cli/ingest/load.ts";
import { buildIndex } from "../../src/index/build.ts";
import type { Report } from "../../src/report/report.ts";
import { sqliteDatabase } from "../../src/store/d1/sqlite.ts";
import { d1Store, openD1 } from "../../src/store/d1.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { type Language, readLanguage } from "../../src/zh/language.ts";
import { type Country, country } from "./country.ts";
import { divisions } from "./divisions.ts";
import { countingDatabase, fill, isFilled, YEARS } from "./filled.ts";
import { fileIn } from "./local-file.ts";
import { ms, type Times, table, timed } from "./measure.ts";
import { compared, type Measured, type Results } from "./results.ts";

const RUNS = 5;
const TODAY = "2025-06-10";

/** `who`: a set and one of its members, as people call them. */
type Who = { set: string; one: string };
const QUESTIONS: { name: string; ask: (who: Who) => string }[] = [
  { name: "合计", ask: ({ set }) => `${set}2024年新收申请合计多少件` },
  { name: "平均", ask: ({ set }) => `${set}2024年新收申请平均多少件` },
  { name: "中位数", ask: ({ set }) => `${set}2024年新收申请的中位数是多少` },
  { name: "前五名", ask: ({ set }) => `${set}2024年新收申请前五名` },
  { name: "最少的五个", ask: ({ set }) => `${set}2024年行政许可最少的五个` },
  { name: "一个单位的名次", ask: ({ set, one }) => `${one}2024年新收申请在${set}中排第几` },
  { name: "超过20件的有几个", ask: ({ set }) => `${set}2024年新收申请超过20件的有几个` },
  { name: "为零的有几个", ask: ({ set }) => `${set}2024年新收申请为零的有几个` },
  { name: "没有公布的", ask: ({ set }) => `${set}哪些单位没有公布2024年报告` },
  { name: "没说年份的合计", ask: ({ set }) => `${set}新收申请合计多少件` },
  { name: "比率前五名", ask: ({ set }) => `${set}2024年予以公开率前五名` },
  { name: "比率超过一半的有几个", ask: ({ set }) => `${set}2024年予以公开率超过50%的有几个` },
  { name: "增长最多的", ask: ({ set }) => `跟2023年比，2024年新收申请增长最多的${set}是哪家` },
  { name: "增长率排名", ask: ({ set }) => `${set}2024年新收申请增长率排名` },
  { name: "两个条件", ask: ({ set }) => `${set}2024年新收申请超过20件且予以公开率超过30%的有哪些` },
  { name: "两年都为零的有几个", ask: ({ set }) => `${set}2023年和2024年两年新收申请都为零的有几个` },
];

/** Figures and names; no prose, which no question here reads. */
const figuresOnly = (report: Report): Report => ({ ...report, passages: [], statements: [], sections: [] });

/** `kept`: a directory where the databases stay, and are found again; without it they are made anew and thrown away. */
export async function sets(counts: readonly number[], log: (line: string) => void, kept?: string): Promise<void> {
  const language = readLanguage(JSON.stringify(buildLanguage()));
  for (const count of counts) {
    const directory = kept ? join(kept, `sets-${count}`) : await mkdtemp(join(tmpdir(), "sets-"));
    try {
      const made = country(divisions(), count, YEARS);
      if (!(await isFilled(directory))) await fill(made, directory, { language, log, part: figuresOnly });
      log(`\n### ${made.count} 份\n`);
      log(await asked(made, directory, language, whoIn(made), log));
    } finally {
      if (!kept) await rm(directory, { recursive: true, force: true });
    }
  }
}

/** One after the other, few times each: the spread is not known. */
const measuredOf = (wall: Times, cpu: Times): Measured => ({ ...wall, spreadMs: 0, cpuMs: cpu.medianMs });

/** Everyone of the country, its county governments, and those of one province. */
function whoIn({ agencies }: Country): Who[] {
  const governments = Object.values(agencies.issuers).filter(({ level }) => level === "county");
  const first = governments.find(({ region }) => region.startsWith("41")) ?? governments[0];
  const province = agencies.regions[first?.region.slice(0, 2) ?? ""]?.name ?? "";
  const one = first?.name ?? "";
  return [
    { set: "全国", one },
    { set: "全国各区县政府", one },
    { set: `${province}各区县政府`, one },
  ];
}

async function asked(
  made: Country,
  directory: string,
  language: Language,
  whos: readonly Who[],
  log: (line: string) => void,
): Promise<string> {
  const source = { isPlace: language.isPlace, language: async () => language };
  const file = new DatabaseSync(await fileIn(directory), { readOnly: true });
  const counting = await countingDatabase(directory);
  const { corpus, search } = buildIndex([...made.reports()].map(figuresOnly), made.agencies, [], (text) => String(hash48(text)));
  const memory = memoryStore({ corpus: async () => corpus, search: async () => search, ...source });
  const sqlite = (): Store => openD1({ databases: [{ from: "", database: sqliteDatabase(file) }], ...source });
  const of = (store: Store, question: string) =>
    answer({ question }, { store, language: async () => language, today: TODAY, newId: () => "a" });
  const rows: string[][] = [];
  const found: Results = {};
  for (const who of whos)
    for (const { name, ask } of QUESTIONS) {
      const question = ask(who);
      try {
        const builtIn = await timed(RUNS, () => of(memory, question), 1);
        const inD1 = await timed(RUNS, () => of(sqlite(), question), 1);
        counting.since();
        const given = await of(d1Store({ databases: [{ from: "", database: counting.database }], ...source }), question);
        const read = counting.since();
        const same = JSON.stringify(given) === JSON.stringify(await of(memory, question));
        for (const [store, { wall, cpu }] of [
          ["内置", builtIn],
          ["D1", inD1],
        ] as const)
          found[`sets ${made.count} 份 ${store}：${who.set} ${name}`] = measuredOf(wall, cpu);
        rows.push([
          `${who.set} ${name}`,
          ms(builtIn.cpu.medianMs),
          ms(inD1.cpu.medianMs),
          String(read),
          String(Buffer.byteLength(JSON.stringify(given))),
          given.status,
          same ? "同" : "异",
        ]);
      } catch (error) {
        rows.push([`${who.set} ${name}`, "", "", "", "", String(error).slice(0, 60), ""]);
      }
    }
  file.close();
  await counting.close();
  await compared(found, log);
  return table([["", "内置 CPU ms", "D1 CPU ms", "读行", "字节", "", "两处"], ...rows]);
}
