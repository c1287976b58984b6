// How many reports the built-in store holds within its bounds, measured in workerd: loading, and the time of a request, on varied reports.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle } from "esbuild";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import MiniSearch from "minisearch";
import type { Selection } from "../../src/answer/reports/store.ts";
import { type Built, buildIndex } from "../../src/index/build.ts";
import { CLOUDFLARE, costOf } from "../../src/index/limits.ts";
import { tokenize } from "../../src/index/tokenize.ts";
import type { Report } from "../../src/report/report.ts";
import { memoryStore } from "../../src/store/memory.ts";
import { country } from "./country.ts";
import { divisions } from "./divisions.ts";
import { megabytes, ms, type Times, table, timed, timesOf } from "./measure.ts";
import { compared, type Results } from "./results.ts";
import { topicsOf } from "./topics.ts";

const SIZES = [100, 250, 400, 1000, 1500];
const YEARS = [2024, 2023, 2022, 2021, 2020];
const REQUESTS = 400;
const WARM_UP = 50;
const HERE = fileURLToPath(new URL(".", import.meta.url));

export async function limits(log: (line: string) => void, sizes: readonly number[] = SIZES): Promise<void> {
  const script = await bundled();
  const rows = [
    [
      "份",
      "段",
      "正文+索引",
      "载入语料 ms",
      "载入索引 ms",
      "取一份报告 中位/99% ms",
      "一份内检索 ms",
      "全部检索 ms",
      "一份内 CPU",
      "一市内 CPU",
      "全部 CPU",
      "MiniSearch 载入 ms",
    ],
  ];
  const found: Results = {};
  for (const size of sizes) {
    const made = country(divisions(), size, YEARS);
    const reports = [...made.reports()];
    const built = buildIndex(reports, made.agencies, [], () => "bench");
    const plain = reports.length <= 500 ? plainIndex(reports) : "";
    const passages = reports.reduce((total, report) => total + report.passages.length, 0);
    const topic = topicsOf(reports);
    const topics = Array.from({ length: 2 * REQUESTS }, (_, i) => topic(i)).join("\n");
    const measured = await inWorkerd(script, {
      "corpus.txt": built.corpus,
      "search.bin": built.search,
      "plain.txt": plain,
      "topics.txt": topics,
    });
    const both = ({ medianMs, p99Ms }: Times): string => `${ms(medianMs)} / ${ms(p99Ms)}`;
    const cpu = await cpuOf(built, reports);
    const { heap } = costOf(built, { passages });
    found[`limits ${size} 份：正文+索引`] = { value: heap / 1024 / 1024, unit: "MB", better: "less" };
    for (const [where, times] of [
      ["一份内", cpu.inReport],
      ["一市内", cpu.inPrefecture],
      ["全部", cpu.everywhere],
    ] as const)
      found[`limits ${size} 份：检索${where}的 CPU`] = { ...times, spreadMs: 0, cpuMs: times.medianMs };
    rows.push([
      String(reports.length),
      String(passages),
      megabytes(heap),
      ms(measured.corpus),
      ms(measured.search),
      both(timesOf(measured.figure)),
      both(timesOf(measured.inReport)),
      both(timesOf(measured.everywhere)),
      both(cpu.inReport),
      both(cpu.inPrefecture),
      both(cpu.everywhere),
      plain ? ms(measured.plain) : "—",
    ]);
  }
  log(table(rows));
  await compared(found, log);
  log(
    `在 Cloudflare 上，内置索引最多 ${megabytes(CLOUDFLARE.heapBytes)}；再多，部署前的构建会拒绝并指向 D1。MiniSearch 一列是同样的段落按原样的二字词建的索引，只作对照。`,
  );
}

/** Searching alone, in this process, by the processor's own clock: in workerd it comes with the request that asks for it. */
async function cpuOf(
  { corpus, search }: Built,
  reports: readonly Report[],
): Promise<Record<"inReport" | "inPrefecture" | "everywhere", Times>> {
  const store = memoryStore({ corpus: async () => corpus, search: async () => search, isPlace: () => false });
  const topic = topicsOf(reports);
  let asked = 0;
  const within = async (selection: (report: Report) => Selection): Promise<Times> => {
    const ask = (i: number) => store.search(topic(asked++), selection(reports[(i * 37) % reports.length] as Report), 12);
    return (await timed(REQUESTS, ask, WARM_UP)).cpu;
  };
  return {
    inReport: await within(({ id }) => ({ reports: [id] })),
    inPrefecture: await within(({ region }) => ({ regions: [region.slice(0, 4)] })),
    everywhere: await within(() => ({})),
  };
}

/** What one would ship otherwise: MiniSearch's own file over plain bigrams. */
function plainIndex(reports: readonly Report[]): string {
  const index = new MiniSearch<{ id: string; heading: string; text: string }>({ fields: ["heading", "text"], tokenize });
  for (const { id, passages } of reports)
    index.addAll(passages.map(({ n, path, text }) => ({ id: `${id}#${n}`, heading: path.join(" "), text })));
  return JSON.stringify(index);
}

type Measured = { corpus: number; search: number; plain: number; figure: number[]; inReport: number[]; everywhere: number[] };

async function bundled(): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [join(HERE, "limits-worker.ts")],
    bundle: true,
    format: "esm",
    write: false,
    external: ["*.txt", "*.bin"],
    conditions: ["workerd"],
  });
  return outputFiles[0]?.text ?? "";
}

/** workerd's clock stands still while a request computes: each part is a request of its own, timed from outside less an empty one. */
async function inWorkerd(script: string, files: Record<string, string | Uint8Array>): Promise<Measured> {
  const worker = new Miniflare(
    convertV4MiniflareOptions({
      name: "limits",
      modulesRoot: "/",
      modules: [
        { type: "ESModule", path: "/worker.js", contents: script },
        ...Object.entries(files).map(([path, contents]) =>
          typeof contents === "string"
            ? { type: "Text" as const, path: `/${path}`, contents }
            : { type: "Data" as const, path: `/${path}`, contents },
        ),
      ],
      compatibilityDate: "2026-10-20",
      cf: false,
      log: new Log(LogLevel.ERROR),
    }),
  );
  try {
    const url = await worker.ready;
    const once = async (part: string): Promise<number> => {
      const start = performance.now();
      const response = await fetch(new URL(part, url));
      await response.text();
      if (!response.ok) throw new Error(`${part}: ${response.status}`);
      return performance.now() - start;
    };
    const many = async (part: string): Promise<number[]> => {
      const times: number[] = [];
      for (let i = 0; i < REQUESTS; i++) times.push(await once(`${part}?${i}`));
      return times;
    };
    await many("/nothing");
    const empty = timesOf(await many("/nothing")).medianMs;
    const less = (time: number): number => Math.max(0, time - empty);
    const [corpus, search, plain] = [less(await once("/corpus")), less(await once("/search")), less(await once("/plain"))];
    const part = async (name: string): Promise<number[]> => (await many(name)).map(less);
    return {
      corpus,
      search,
      plain,
      figure: await part("/figure"),
      inReport: await part("/in-report"),
      everywhere: await part("/everywhere"),
    };
  } finally {
    await worker.dispose();
  }
}
