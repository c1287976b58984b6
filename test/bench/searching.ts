// Passages of several kinds and numbers -> how long one search takes in the built-in index, in turns with what one would take instead. With
// another checkout of this program beside it, in turns with that one's.
import { pathToFileURL } from "node:url";
import type { Selection, Store } from "../../src/answer/reports/store.ts";
import type { AgencyFile } from "../../src/names/agencies.ts";
import type { Report } from "../../src/report/report.ts";
import { country } from "./country.ts";
import { divisions } from "./divisions.ts";
import { asReports, ENGINES } from "./engines.ts";
import { interleaved, type Subject } from "./interleave.ts";
import { ms, table } from "./measure.ts";
import { random } from "./random.ts";
import { compared, type Measured } from "./results.ts";
import { type Questions, writtenQuestions } from "./retrieval.ts";
import { topicsOf } from "./topics.ts";

const ROUNDS = 7;
const EACH = 100;
const LIMIT = 12;
const REPORTS = 1500;
const YEARS = [2024, 2023, 2022, 2021, 2020];
const BESIDE = ["SQLite FTS5（二字词）", "MiniSearch（二字词）"];

type Log = (line: string) => void;
type Opened = { name: string; open: (reports: Report[], agencies: AgencyFile) => Promise<Store> };

/** The built-in index of a checkout. */
async function program(name: string, root: URL): Promise<Opened> {
  const [{ buildIndex }, { memoryStore }] = (await Promise.all(
    ["src/index/build.ts", "src/store/memory.ts"].map((file) => import(new URL(file, root).href)),
  )) as [typeof import("../../src/index/build.ts"), typeof import("../../src/store/memory.ts")];
  return {
    name,
    async open(reports, agencies) {
      const built = buildIndex(reports, agencies, [], () => "bench");
      const store = memoryStore({ corpus: async () => built.corpus, search: async () => built.search, isPlace: () => false });
      await store.search("公开", {}, 1);
      return store;
    },
  };
}

/** The written passages, and as many more of their sentences put together anew as make `count`: as varied as a public set, and as long. */
export function publicLike({ passages, questions }: Questions, count: number): Questions {
  const r = random(11);
  const sentences = passages.flatMap(({ text }) => text.split(/(?<=。)/));
  const more = Array.from({ length: Math.max(0, count - passages.length) }, (_, i) => ({
    id: `more-${i}`,
    text: Array.from({ length: r.whole(6, 12) }, () => r.one(sentences)).join(""),
  }));
  return { passages: [...passages, ...more], questions };
}

export async function searching(log: Log, against?: string): Promise<void> {
  const here = await program("内置索引", new URL("../../", import.meta.url));
  const programs = against ? [here, await program("另一版", pathToFileURL(`${against}/`))] : [here];
  const found: Record<string, Measured> = {};
  const shown: string[][] = [["", "中位 ms", "99% ms", "波动 ms", "CPU ms"]];
  const take = async (label: string, subjects: Subject[]): Promise<void> => {
    for (const [name, measured] of await interleaved(subjects, ROUNDS, EACH)) {
      found[`${label}：${name}`] = measured;
      const { medianMs, p99Ms, spreadMs, cpuMs } = measured;
      shown.push([`${label}：${name}`, ms(medianMs), ms(p99Ms), ms(spreadMs), ms(cpuMs)]);
    }
  };

  for (const [script, count] of [
    ["simplified", 1104],
    ["traditional", 2000],
  ] as const) {
    const { passages, questions } = publicLike(await writtenQuestions(script), count);
    const { reports, agencies, engine } = asReports(passages);
    const opened = new Map<string, (query: string, limit: number) => Promise<unknown>>();
    for (const { name, open } of programs) {
      opened.set(name, engine(await open(reports, agencies)));
    }
    for (const { name, open } of ENGINES.filter((each) => BESIDE.includes(each.name))) opened.set(name, await open(passages));
    const asked = (i: number): string => questions[(i * 31) % questions.length]?.question ?? "";
    await take(
      `${count} 段`,
      [...opened].map(([name, search]) => ({ name, run: (i) => search(asked(i), LIMIT) })),
    );
  }

  const made = country(divisions(), REPORTS, YEARS);
  const reports = [...made.reports()];
  const passages = reports.reduce((total, report) => total + report.passages.length, 0);
  const topic = topicsOf(reports);
  const stores: [string, Store][] = [];
  for (const { name, open } of programs) stores.push([name, await open(reports, made.agencies)]);
  const within = async (label: string, selection: (report: Report) => Selection): Promise<void> =>
    take(
      label,
      stores.map(([name, store]) => ({
        name,
        run: (i) => store.search(topic(i), selection(reports[(i * 37) % reports.length] as Report), LIMIT),
      })),
    );
  await within(`${passages} 段报告`, () => ({}));
  await within("其中一市", ({ region }) => ({ regions: [region.slice(0, 4)] }));
  await within("其中一份", ({ id }) => ({ reports: [id] }));
  log(table(shown));
  log(`每项 ${ROUNDS} 轮，每轮轮流各 ${EACH} 次；波动是各轮中位数的四分位距。`);
  await compared(found, log);
}
