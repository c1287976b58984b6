// Every operation over every kind of set, at 41, 70 and 1000 reports, in both stores, against a plain computation from the exported CSV.
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import type { Store } from "../../src/answer/reports/store.ts";
import { buildLanguage } from "../../src/build/language.ts";
import { hash48 } from "../../src/cli/ingest/load.ts";
import { migrate } from "../../src/cli/ingest/migrate.ts";
import type { Answer } from "../../src/contract.ts";
import { buildIndex } from "../../src/index/build.ts";
import { sqliteDatabase } from "../../src/store/d1/sqlite.ts";
import { d1Store } from "../../src/store/d1.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { readLanguage } from "../../src/zh/language.ts";
import { fill } from "../store/fill.ts";
import { type Member, type Prefecture, prefecture } from "./prefecture.ts";
import { exported, type Row } from "./table.ts";

const language = readLanguage(JSON.stringify(buildLanguage()));
const source = { isPlace: language.isPlace, language: async () => language };

/** What people call a group, and who is in it. */
const SETS: { words: string; has: (member: Member) => boolean }[] = [
  { words: "吴忠市各区县", has: ({ region, kind }) => region.startsWith("6403") && region !== "640300" && kind === "government" },
  { words: "吴忠市直单位", has: ({ region, kind }) => region === "640300" && kind === "department" },
  { words: "吴忠市的乡镇街道", has: ({ region, kind }) => region.startsWith("6403") && kind === "town" },
  { words: "利通区各部门", has: ({ region, kind }) => region === "640302" && kind === "department" },
  { words: "吴忠市所有单位", has: ({ region }) => region.startsWith("6403") },
  { words: "宁夏各区县政府", has: ({ region, kind }) => region !== "640300" && kind === "government" },
];
const FIGURES = [
  { words: "新收申请", key: "received@total" },
  { words: "予以公开的申请", key: "disclosed@total" },
  { words: "行政处罚", key: "penalties" },
] as const;
const KEYS = ["received@total", "disclosed@total", "handled@total", "penalties", "reconsideration.total"];

type Case = { question: string; holds: (answer: Answer) => boolean };
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const rounded = (value: number): number => Math.round((value + Number.EPSILON) * 100) / 100;
const near = (value: number | undefined, expected: number): boolean => value !== undefined && Math.abs(value - expected) <= 0.011;
const reportsOf = ({ figures }: Answer): string[] => figures.flatMap(({ report }) => report ?? []);

/** Everything that is asked of one set and figure of one year, with the plain computation. */
function casesOf(rows: readonly Row[], set: (typeof SETS)[number], { words, key }: (typeof FIGURES)[number]): Case[] {
  const of = (year: number, each: string = key) =>
    rows.flatMap((row) =>
      set.has(row) && row.year === year && row.values[each] !== null && row.values[each] !== undefined
        ? [{ row, value: row.values[each] }]
        : [],
    );
  const now = of(2024);
  const values = now.map(({ value }) => value).sort((a, b) => a - b);
  if (values.length < 3) return [];
  const sum = total(values);
  const [least = 0, most = 0] = [values[0], values.at(-1)];
  const middle =
    values.length % 2 === 1
      ? (values[(values.length - 1) / 2] ?? 0)
      : ((values[values.length / 2 - 1] ?? 0) + (values[values.length / 2] ?? 0)) / 2;
  const bound = values[Math.floor(values.length / 2)] ?? 0;
  const over = now.filter(({ value }) => value > bound);
  const within = now.filter(({ value }) => value >= bound && value <= most);
  const zero = now.filter(({ value }) => value === 0);
  const at = (year: number) => `${set.words}${year}年${words}`;
  const listed = (answer: Answer, those: typeof now): boolean => {
    const said = reportsOf(answer);
    const ids = those.map(({ row }) => row.report);
    return (
      said.every((id) => ids.includes(id)) &&
      new Set(said).size === Math.min(ids.length, 20) &&
      (ids.length <= 20 || answer.answer.includes(`共${ids.length}个`))
    );
  };
  const top = (count: number, order: 1 | -1): number[] => [...values].sort((a, b) => order * (a - b)).slice(0, count);
  const before = new Map(of(2023).map(({ row, value }) => [row.id, value]));
  const grown = now.flatMap(({ row, value }) => (before.has(row.id) ? [{ row, by: value - (before.get(row.id) ?? 0) }] : []));
  const best = Math.max(0, ...grown.map(({ by }) => by));
  const both = now.filter(({ row, value }) => value === 0 && before.get(row.id) === 0);
  const one = now[Math.floor(now.length / 2)];
  return [
    { question: `${at(2024)}合计多少件`, holds: ({ figures }) => figures[0]?.value === sum },
    { question: `${at(2024)}平均多少件`, holds: ({ figures }) => near(figures[0]?.value, rounded(sum / values.length)) },
    { question: `${at(2024)}的中位数是多少`, holds: ({ figures }) => near(figures[0]?.value, middle) },
    {
      question: `${at(2024)}最多的是谁`,
      holds: (answer) =>
        answer.figures[0]?.value === most &&
        listed(
          answer,
          now.filter(({ value }) => value === most),
        ),
    },
    {
      question: `${at(2024)}最少的是谁`,
      holds: (answer) =>
        answer.figures[0]?.value === least &&
        listed(
          answer,
          now.filter(({ value }) => value === least),
        ),
    },
    {
      question: `${at(2024)}前三名`,
      // How many there are that three of are listed is said.
      holds: ({ figures, answer: text }) =>
        top(3, -1).every((value, i) => figures[i]?.value === value) &&
        Number(/共(\d+)个，列出前/.exec(text)?.[1] ?? figures.length) === values.length,
    },
    { question: `${at(2024)}最少的两个`, holds: ({ figures }) => top(2, 1).every((value, i) => figures[i]?.value === value) },
    { question: `${at(2024)}超过${bound}件的有几个`, holds: ({ figures }) => figures[0]?.value === over.length },
    {
      question: `${at(2024)}超过${bound}件的有哪些`,
      holds: (answer) => (over.length === 0 ? answer.answer.includes("没有") : listed(answer, over)),
    },
    { question: `${at(2024)}在${bound}到${most}件之间的有哪些`, holds: (answer) => listed(answer, within) },
    {
      question: `${at(2024)}不为零的单位从少到多排列`,
      // Those that are nought are not counted among those of which some are listed.
      holds: ({ answer: text }) => [undefined, `${values.length - zero.length}`].includes(/共(\d+)个，列出前/.exec(text)?.[1]),
    },
    { question: `${at(2024)}为零的有几个`, holds: ({ figures }) => figures[0]?.value === zero.length },
    {
      question: `${set.words}2023年和2024年两年${words}都为零的有几个`,
      holds: (answer) => (answer.status === "answered" ? answer.figures[0]?.value === both.length : before.size === 0),
    },
    {
      question: `跟2023年比，2024年${words}增长最多的${set.words}是哪家`,
      holds: (answer) =>
        grown.length === 0
          ? answer.status === "not_found"
          : best === 0
            ? answer.answer.includes("没有")
            : answer.figures[0]?.value === best,
    },
    ...(one && !/[0-9]/.test(one.row.name)
      ? [
          {
            question: `${one.row.name}2024年${words}在${set.words}中排第几`,
            holds: ({ figures }: Answer) => figures[0]?.value === 1 + now.filter(({ value }) => value > one.value).length,
          },
          {
            question: `${one.row.name}历年${words}变化`,
            // Of more than two years each is told, the oldest first.
            holds: ({ figures }: Answer) => {
              const course = rows.filter(({ name }) => name === one.row.name).sort((a, b) => a.year - b.year);
              return course.length < 3 || `${figures.map(({ value }) => value)}` === `${course.map(({ values }) => values[key])}`;
            },
          },
        ]
      : []),
  ];
}

async function wrongOf(store: Store, given: Prefecture): Promise<{ asked: number; wrong: string[] }> {
  const rows = await exported(store, KEYS, given.members);
  const wrong: string[] = [];
  let asked = 0;
  for (const set of SETS)
    for (const figure of FIGURES)
      for (const { question, holds } of casesOf(rows, set, figure)) {
        asked++;
        const given = await answer({ question }, { store, language: async () => language, today: "2025-06-10", newId: () => "a" });
        if (!holds(given)) wrong.push(`${question} → ${given.status} ${given.figures[0]?.value} ${given.answer.slice(0, 150)}`);
      }
  return { asked, wrong };
}

const inMemory = (given: Prefecture): Store => {
  const { corpus, search } = buildIndex(given.reports, given.agencies, [], (text) => String(hash48(text)));
  return memoryStore({ corpus: async () => corpus, search: async () => search, ...source });
};
async function inD1(given: Prefecture): Promise<Store> {
  const database = sqliteDatabase(new DatabaseSync(":memory:"));
  await migrate(database);
  await fill(database, given, language);
  return d1Store({ databases: [{ from: "", database }], ...source });
}

describe.each([
  [41, 3],
  [70, 5],
  [1000, 7],
])("%i reports", (count, seed) => {
  const given = prefecture(count, seed);
  test("the built-in store", async () => {
    const { asked, wrong } = await wrongOf(inMemory(given), given);
    expect(asked).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
  test("D1", async () => {
    const { asked, wrong } = await wrongOf(await inD1(given), given);
    expect(asked).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});
