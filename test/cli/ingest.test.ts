// `npm run ingest` as callers use it: lines, exit codes, what stands in the corpus afterwards.
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openGazetteer } from "../../src/build/gazetteer.ts";
import { readAll } from "../../src/cli/ingest/readers.ts";
import { ingest } from "../../src/cli/ingest/run.ts";
import type { Ingested } from "../../src/contract.ts";
import { reportText } from "../generate/bad.ts";
import { figureSet } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { renderPdf } from "../generate/pdf.ts";
import { seeded } from "../generate/random.ts";
import { reportSource } from "../generate/report.ts";

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL("../../", import.meta.url));
const command = join(root, "src/cli/ingest.ts");
const folder = await mkdtemp(join(tmpdir(), "ingest-"));
const corpus = join(folder, "corpus");
const inbox = join(folder, "inbox");
const gazetteer = openGazetteer();

beforeEach(async () => {
  await rm(corpus, { recursive: true, force: true });
  await rm(inbox, { recursive: true, force: true });
  await cp(join(root, "corpus"), corpus, { recursive: true });
  await mkdir(inbox);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Ran = { code: number; out: string; err: string };
const run = (...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [command, "--corpus", corpus, ...args], { cwd: root, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
const linesOf = ({ out }: Ran): Ingested[] =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Ingested);
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(inbox, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
};
/** The same without the process around it. */
const TODAY = "2026-11-27";
const asInputs = (paths: string[]) => paths.map((path) => ({ path, file: path.replace(/^.*\//, "") }));
const take = async (paths: string[], check = false, replace = false) => {
  const outcomes = [];
  for await (const outcome of ingest(asInputs(paths), { corpus, check, gazetteer: () => gazetteer, today: TODAY, replace }))
    outcomes.push(outcome);
  return outcomes;
};
const agencies = async () => JSON.parse(await readFile(join(corpus, "agencies.json"), "utf8"));
const source = (issuer: string, year: number, seed = 1) => reportSource(figureSet(seeded(seed)), { issuer, year });

describe("the command", () => {
  test("reads files and folders, prints one JSON line a file and nothing else, and exits 2 when one is rejected", async () => {
    await put("a/泾源县.txt", reportText("泾源县", 2024, 5));
    await put("a/b/junk.html", "<html><body><p>通知</p></body></html>");
    await put("a/notes.csv", "1,2");
    const set = figureSet(seeded(5));
    const ran = await run("--json", inbox, join(inbox, "gone.pdf"));
    expect(ran.code).toBe(2);
    const [junk, good, gone] = linesOf(ran);
    expect(junk).toMatchObject({ accepted: false, reason: expect.stringContaining("不是政府信息公开") });
    expect(Object.keys(junk ?? {}).sort()).toEqual(["accepted", "file", "reason"]);
    expect(gone).toMatchObject({ accepted: false, reason: "找不到文件" });
    expect(good).toMatchObject({
      accepted: true,
      report: { id: "jingyuan-2024", issuer: "固原市泾源县", year: 2024, form: "2021" },
      figures: set.figures,
      missing: [],
      findings: [],
    });
    expect(linesOf(ran)).toHaveLength(3);
    expect(await readFile(join(corpus, "jingyuan-2024.txt"), "utf8")).toBe(reportText("泾源县", 2024, 5));
    expect((await agencies()).issuers.jingyuan).toMatchObject({ name: "固原市泾源县", region: "640424", level: "county" });
  });

  test("exits 0 when every file is accepted, with a line a file and a summary, and no control characters", async () => {
    const ran = await run(await put("a.txt", reportText("泾源县", 2024)), await put("b.txt", reportText("彭阳县", 2023, 2)));
    expect(ran).toMatchObject({ code: 0, err: "" });
    expect(ran.out.trim().split("\n")).toHaveLength(3);
    expect(ran.out).toMatch(/共 2 个文件，收入 2 个，拒绝 0 个/);
    expect(ran.out).not.toContain("\u001b");
  });

  test("--check writes nothing", async () => {
    const before = await readdir(corpus);
    const text = await readFile(join(corpus, "agencies.json"), "utf8");
    const ran = await run("--check", "--json", await put("a.txt", reportText("泾源县", 2024)));
    expect(linesOf(ran)[0]).toMatchObject({ accepted: true, report: { id: "jingyuan-2024" } });
    expect(await readdir(corpus)).toEqual(before);
    expect(await readFile(join(corpus, "agencies.json"), "utf8")).toBe(text);
  });

  test.each([[[]], [["--nonsense", "x"]]])("with %j says how to use it and exits 1", async (args) => {
    expect(await run(...args)).toMatchObject({ code: 1, out: "", err: expect.stringContaining("用法") });
  });
});

describe("the corpus", () => {
  test("its own five reports are what they were", async () => {
    const names = (await readdir(corpus)).filter((name) => name.endsWith(".txt")).sort();
    const outcomes = await take(names.map((name) => join(corpus, name)));
    expect(outcomes.map(({ ingested, note }) => [`${ingested.report?.id}.txt`, note])).toEqual(names.map((name) => [name, "没有变化"]));
  });

  test("the same file twice changes nothing", async () => {
    const path = await put("a.txt", reportText("泾源县", 2024));
    await take([path]);
    const before = await readFile(join(corpus, "agencies.json"), "utf8");
    expect((await take([path]))[0]).toMatchObject({ note: "没有变化" });
    expect(await readFile(join(corpus, "agencies.json"), "utf8")).toBe(before);
  });

  test("a corrected file replaces the old one, in another format too, and says what changed", async () => {
    const set = figureSet(seeded(1));
    await take([await put("a.html", renderHtml(reportSource(set, { issuer: "泾源县", year: 2024 })))]);
    const corrected = { ...set, figures: { ...set.figures, licences: 4321 } };
    const [outcome] = await take([
      await put("b.pdf", renderPdf(reportSource(corrected, { issuer: "泾源县", year: 2024 }), { ruled: true })),
    ]);
    expect(outcome?.note).toBe(`已替换，1 个数字有变：行政许可·本年处理决定数量 ${set.figures.licences} → 4321`);
    expect((await readdir(corpus)).filter((name) => name.startsWith("jingyuan"))).toEqual(["jingyuan-2024.pdf"]);
  });

  test("a rejected file leaves nothing behind", async () => {
    const before = (await readdir(corpus)).sort();
    await take([await put("a.txt", reportText("泾源县", 2024).replaceAll("泾源县", "")), await put("b.docx", "PK\u0003\u0004")]);
    expect((await readdir(corpus)).sort()).toEqual(before);
  });

  test("two issuers of one name get ids of their own", async () => {
    const text = (city: string) => reportText("鼓楼区", 2024).replace("认真落实", `按照${city}的要求认真落实`);
    const outcomes = await take([await put("a.txt", text("南京市")), await put("b.txt", text("徐州市"))]);
    expect(outcomes.map(({ ingested }) => [ingested.report?.id, ingested.report?.issuer])).toEqual([
      ["gulou-2024", "南京市鼓楼区"],
      ["xuzhou-gulou-2024", "徐州市鼓楼区"],
    ]);
  });

  test("an error of the source is accepted as printed, with a finding", async () => {
    const set = figureSet(seeded(1));
    const figures = { ...set.figures, "received@total": (set.figures["received@total"] ?? 0) + 3 };
    const [outcome] = await take([await put("a.html", renderHtml(reportSource({ ...set, figures }, { issuer: "泾源县", year: 2024 })))]);
    expect(outcome?.ingested).toMatchObject({ accepted: true, figures });
    expect(outcome?.ingested.findings?.map(({ kind }) => kind)).toContain("identity");
  });

  test("figures that were not carried over from the year before are found", async () => {
    const [first, second] = [source("泾源县", 2023, 1), source("泾源县", 2024, 2)];
    const outcomes = await take([await put("a.html", renderHtml(first)), await put("b.html", renderHtml(second))]);
    expect(outcomes[1]?.ingested.findings?.map(({ kind }) => kind)).toContain("between_years");
  });

  test("of a form from 2019 with 其他处理 in one row that row's cells are reported", async () => {
    const set = figureSet(seeded(4), "2019", true);
    const [outcome] = await take([await put("a.html", renderHtml(reportSource(set, { issuer: "泾源县", year: 2019 })))]);
    expect(outcome?.ingested).toMatchObject({ report: { form: "2019" }, figures: set.figures, missing: [] });
  });
});

test("a file that takes too long is given up, and the next one is read", async () => {
  const slow = await put("slow.txt", reportText("泾源县", 2024));
  const limits = { timeoutMs: 1, memoryMb: 1000 };
  const readings = [];
  for await (const { reading } of readAll(asInputs([slow, slow]), limits)) readings.push(reading);
  expect(readings).toEqual(
    Array.from({ length: 2 }, () => ({
      draft: { ok: false, error: { tag: "rejected", detail: expect.stringContaining("已放弃") } },
      bytes: new Uint8Array(),
    })),
  );
});
