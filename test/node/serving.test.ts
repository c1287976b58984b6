// The corpus file as it is served: made when there is none, changed for a newer one between two requests, kept when the newer one is broken.
import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { BUILD, buildTables } from "../../src/build/build.ts";
import { writeCorpusFile } from "../../src/build/corpus-file.ts";
import { openCorpus } from "../../src/node/corpus.ts";
import { CORPUS_FILE } from "../../src/node/files.ts";
import { fileKeyValue } from "../../src/node/key-value.ts";
import { type Serving, serving } from "../../src/node/serving.ts";
import { openD1 } from "../../src/store/d1.ts";
import { realCorpus } from "../support/corpus.ts";

let root = "";
let served: Serving | undefined;
const said: string[] = [];
const file = (...path: string[]): string => join(root, ...path);

const REPORT = new URL("../../corpus/litong-2024.txt", import.meta.url);
const AGENCIES = new URL("../../corpus/agencies.json", import.meta.url);

beforeEach(async () => {
  await buildTables();
  root = await mkdtemp(join(tmpdir(), "serving-"));
  const { mkdir, copyFile } = await import("node:fs/promises");
  await mkdir(file("corpus"));
  await copyFile(AGENCIES, file("corpus", "agencies.json"));
  said.length = 0;
});
afterEach(async () => {
  await served?.close();
  served = undefined;
  await rm(root, { recursive: true });
});

async function start(): Promise<Serving> {
  const { language } = await realCorpus();
  return serving({
    dataDir: file("data"),
    corpusDir: file("corpus"),
    buildDir: BUILD,
    speech: { isPlace: () => false, language: async () => language },
    every: () => () => {},
    after: () => () => {},
    log: (line) => void said.push(line),
    keyValue: (path) => fileKeyValue(path, () => 0),
    open:
      ({ source, site }) =>
      async () =>
        Response.json({ title: site.title, ...(await openD1(source).size()) }),
    // In this process: the same as the process of its own does.
    make: (dataDir) =>
      writeCorpusFile(dataDir, file("corpus")).then(
        ({ reports }) => ({ ok: true, said: `收进 ${reports} 份报告` }),
        (error: Error) => ({ ok: false, said: error.message }),
      ),
  });
}
const state = async () => (await served?.fetch(new Request("http://host.test/"), { address: "" }))?.json();
const add = async (name: string, text: string) => {
  await writeFile(file("corpus", name), text);
  // As if it had been written some time ago: a date of its own.
  await utimes(file("corpus", name), 1_000, 1_000 + name.length + text.length);
};
const report = async () => (await import("node:fs/promises")).readFile(REPORT, "utf8");

it("serves an empty corpus, then what comes into it", async () => {
  served = await start();
  expect(await state()).toMatchObject({ reports: 0, title: null });
  await add("litong-2024.txt", await report());
  await add("site.json", '{"title":"甲"}');
  await served.refresh();
  expect(await state()).toMatchObject({ reports: 1, title: "甲" });
  expect(said.join("\n")).toContain("报告已更新");
});

it("keeps the last good corpus when the new one cannot be read, and says why", async () => {
  await add("litong-2024.txt", await report());
  served = await start();
  await add("site.json", '{\n"titel": "甲"}');
  await served.refresh();
  expect(await state()).toMatchObject({ reports: 1 });
  expect(said.join("\n")).toContain("继续用原来的：\ncorpus/site.json 第 2 行：titel：没有这个字段");
  await add("site.json", '{"title": "乙"}');
  await served.refresh();
  expect(await state()).toMatchObject({ reports: 1, title: "乙" });
});

it("keeps the last good corpus when a report that is served can no longer be read; a new one that cannot is left out", async () => {
  const whole = await report();
  await add("litong-2024.txt", whole);
  served = await start();
  await add("litong-2024.txt", whole.slice(0, 2000));
  await served.refresh();
  expect(await state()).toMatchObject({ reports: 1 });
  expect(said.join("\n")).toMatch(/继续用原来的：\n正在提供的报告读不出来了：\n✗ corpus\/litong-2024\.txt/);
  await add("litong-2024.txt", whole);
  await add("longde-2024.txt", "没有三张表");
  await add("site.json", '{"title":"甲"}');
  await served.refresh();
  expect(await state()).toMatchObject({ reports: 1, title: "甲" });
  await rm(file("corpus", "litong-2024.txt"));
  await served.refresh();
  expect(await state()).toMatchObject({ reports: 0 });
});

it("looks once more when it is told of a change while it looks", async () => {
  served = await start();
  const first = served.refresh();
  await add("site.json", '{"title":"甲"}');
  const second = served.refresh();
  await Promise.all([first, second]);
  expect(await state()).toMatchObject({ title: "甲" });
});

const damage = async () => {
  await rm(file("data", CORPUS_FILE));
  await writeFile(file("data", CORPUS_FILE), "not a database");
};

it("makes a file anew that was damaged while it was served", async () => {
  await add("litong-2024.txt", await report());
  served = await start();
  await damage();
  await served.refresh();
  expect(await state()).toMatchObject({ reports: 1 });
  expect(said.join("\n")).toContain("已由 corpus/ 重新生成");
  await (
    await openCorpus(file("data", CORPUS_FILE), { isPlace: () => false, language: async () => (await realCorpus()).language })
  ).close();
});

it("keeps the last good corpus when the file is damaged and cannot be made anew", async () => {
  await add("litong-2024.txt", await report());
  served = await start();
  await damage();
  await add("site.json", "{");
  await served.refresh();
  await served.refresh();
  expect(await state()).toMatchObject({ reports: 1 });
  expect(said.join("\n")).toContain("继续用原来的");
});

it("makes a damaged file anew when it starts", async () => {
  await add("litong-2024.txt", await report());
  await (await start()).close();
  await writeFile(file("data", CORPUS_FILE), "not a database");
  served = await start();
  expect(await state()).toMatchObject({ reports: 1 });
});

it("lets those who read the old corpus read on", async () => {
  await add("litong-2024.txt", await report());
  served = await start();
  const before = served.fetch;
  const reading = Promise.all(Array.from({ length: 20 }, () => before(new Request("http://host.test/"), { address: "" })));
  await add("site.json", '{"title": "丙"}');
  await served.refresh();
  const answers = await Promise.all((await reading).map((response) => response.json()));
  for (const answer of answers) expect(answer).toMatchObject({ reports: 1 });
  expect(await state()).toMatchObject({ title: "丙" });
});
