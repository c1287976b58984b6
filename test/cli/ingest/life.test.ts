// What becomes of a report: versions, replacement, withdrawal, and the name it came with.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";
import { readCorpus } from "../../../src/build/corpus.ts";
import { readDivisions } from "../../../src/build/divisions.ts";
import { openGazetteer } from "../../../src/build/gazetteer.ts";
import { CorpusFolder } from "../../../src/cli/ingest/corpus-folder.ts";
import { fileFault } from "../../../src/cli/ingest/faults.ts";
import { lock } from "../../../src/cli/ingest/lock.ts";
import { ingest } from "../../../src/cli/ingest/run.ts";
import { filesIn } from "../../../src/cli/ingest/walk.ts";
import { reportText } from "../../generate/bad.ts";

vi.setConfig({ testTimeout: 60_000 });
const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "life-"));
const corpus = join(folder, "corpus");
const inbox = join(folder, "inbox");
const gazetteer = openGazetteer();

beforeEach(async () => {
  for (const each of [corpus, inbox]) await rm(each, { recursive: true, force: true });
  await cp(join(root, "corpus"), corpus, { recursive: true });
  await mkdir(inbox);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const take = async (file: string, content: string, more: { replace?: boolean; check?: boolean; source?: string; today?: string } = {}) => {
  const path = join(inbox, file);
  await writeFile(path, content);
  const options = {
    corpus,
    check: more.check ?? false,
    replace: more.replace ?? false,
    gazetteer: () => gazetteer,
    today: more.today ?? "2026-11-27",
  };
  const input = { path, file, ...(more.source ? { source: more.source } : {}) };
  for await (const { ingested } of ingest([input], options)) return ingested;
  throw new Error("no outcome");
};
const history = async () => JSON.parse(await readFile(join(corpus, "history.json"), "utf8"));

describe("a report whose body names nobody", () => {
  const nameless = reportText("泾源县", 2023, 4)
    .replaceAll("泾源县", "")
    .replaceAll(/2023年(?:1月1日至12月31日)?[，。]?/g, "");
  test("is read by its file's name, and still is once it stands under its id", async () => {
    const ingested = await take("固原市泾源县2023年政府信息公开工作年度报告.txt", nameless);
    expect(ingested).toMatchObject({ accepted: true, report: { id: "jingyuan-2023" } });
    const { reports, leftOut } = await readCorpus(corpus);
    expect(leftOut).toEqual([]);
    expect(reports.find(({ id }) => id === "jingyuan-2023")).toMatchObject({
      issuer: "固原市泾源县",
      year: 2023,
    });
  });
  test("is no harm under its id even when nothing is known of the name it had", async () => {
    await take("固原市泾源县2023年政府信息公开工作年度报告.txt", nameless);
    await rm(join(corpus, "history.json"));
    expect((await readCorpus(corpus)).leftOut).toEqual([]);
  });
});

describe("a bad file in the corpus", () => {
  test.each([
    ["notes.txt", "这不是报告。", /不是政府信息公开/],
    ["nobody-2024.txt", reportText("泾源县", 2024, 3), /agencies\.json/],
    ["litong-2023.txt", reportText("利通区", 2022, 3), /2023.*2022/],
    ["empty-2024.pdf", "", /空/],
  ])("%s is left out and named, and the rest is read", async (file, content, reason) => {
    await writeFile(join(corpus, file), content);
    const { reports, leftOut } = await readCorpus(corpus);
    expect(leftOut).toMatchObject([{ file, reason: expect.stringMatching(reason) }]);
    expect(reports).toHaveLength(5);
  });
  test("two files of one report are read once", async () => {
    await cp(join(corpus, "longde-2024.txt"), join(corpus, "longde-2024.md"));
    const { reports, leftOut } = await readCorpus(corpus);
    expect(reports).toHaveLength(5);
    expect(leftOut).toMatchObject([{ reason: expect.stringMatching(/同一份/) }]);
  });
  test("a faulty history is named and costs nobody's report", async () => {
    await writeFile(join(corpus, "history.json"), '{"reports":');
    const { reports, leftOut } = await readCorpus(corpus);
    expect([reports.length, leftOut[0]?.file]).toEqual([5, "history.json"]);
  });
  test("without agencies.json there is a sentence", async () => {
    await writeFile(join(corpus, "agencies.json"), "{");
    await expect(readCorpus(corpus)).rejects.toThrow(/agencies\.json.*JSON/);
    await writeFile(join(corpus, "agencies.json"), '{"issuers":{"a":{}},"regions":{}}');
    await expect(readCorpus(corpus)).rejects.toThrow(/issuers\.a/);
  });
});

describe("versions", () => {
  test("keep date, digest, name and address, and what changed", async () => {
    const first = reportText("泾源县", 2024, 5);
    await take("一稿.txt", first, { source: "https://www.example.gov.cn/1.html", today: "2026-01-02" });
    const licences = /^行政许可\t(\d+)/m.exec(first)?.[1];
    await take("二稿.txt", first.replace(/^行政许可\t\d+/m, "行政许可\t77"), { today: "2026-03-04" });
    const { stored, versions } = (await history()).reports["jingyuan-2024"];
    expect(stored).toBe("jingyuan-2024.txt");
    expect(versions).toMatchObject([
      {
        date: "2026-01-02",
        file: "一稿.txt",
        source: "https://www.example.gov.cn/1.html",
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      { date: "2026-03-04", file: "二稿.txt", changes: [{ key: "licences", from: Number(licences), to: 77 }] },
    ]);
    const { reports } = await readCorpus(corpus);
    expect(reports.find(({ id }) => id === "jingyuan-2024")?.source).toBe("https://www.example.gov.cn/1.html");
  });
  test("the same bytes make none", async () => {
    for (let i = 0; i < 2; i++) await take("泾源县.txt", reportText("泾源县", 2024, 5));
    expect((await history()).reports["jingyuan-2024"].versions).toHaveLength(1);
  });
});

describe("a replacement that looks wrong", () => {
  const whole = reportText("泾源县", 2024, 5);
  test("with fewer figures has to be asked for", async () => {
    await take("a.txt", whole);
    const less = whole.replace(/^.*8\.属于行政查询事项.*\n/m, "");
    expect(await take("b.txt", less)).toMatchObject({ accepted: false, reason: expect.stringMatching(/--replace/) });
    expect(await take("b.txt", less, { check: true })).toMatchObject({ accepted: false });
    expect(await take("b.txt", less, { replace: true })).toMatchObject({ accepted: true });
  });
  test("with another year in its title has to be asked for", async () => {
    await take("a.txt", whole);
    const stale = whole.replaceAll("泾源县2024年", "泾源县2023年").replace("行政许可\t", "行政许可\t1");
    expect(await take("b.txt", stale)).toMatchObject({ accepted: false, reason: expect.stringMatching(/2023.*--replace/) });
  });
});

describe("a report that is taken back", () => {
  test("leaves its place, its reason and its versions", async () => {
    await take("a.txt", reportText("泾源县", 2024, 5));
    const open = await CorpusFolder.open(corpus, true);
    expect(await open.withdraw("jingyuan-2024", "数据有误，重新发布", "2026-11-27")).toEqual({ issuer: "固原市泾源县", year: 2024 });
    expect(await open.withdraw("jingyuan-1999", "x", "2026-11-27")).toBeNull();
    await open.close();
    const { reports, withdrawn, leftOut } = await readCorpus(corpus);
    expect([reports.length, leftOut]).toEqual([5, []]);
    expect(withdrawn).toEqual([
      { id: "jingyuan-2024", issuer: "固原市泾源县", region: "640424", year: 2024, date: "2026-11-27", reason: "数据有误，重新发布" },
    ]);
    expect((await history()).withdrawn["jingyuan-2024"].versions).toHaveLength(1);
    expect(await readdir(corpus)).not.toContain("jingyuan-2024.txt");
  });
  test("comes back when it is taken in again", async () => {
    await take("a.txt", reportText("泾源县", 2024, 5));
    const open = await CorpusFolder.open(corpus, true);
    await open.withdraw("jingyuan-2024", "误收", "2026-11-27");
    await open.close();
    await take("b.txt", reportText("泾源县", 2024, 6));
    const { withdrawn, reports } = await readCorpus(corpus);
    expect([withdrawn, reports.length]).toEqual([[], 6]);
    expect((await history()).reports["jingyuan-2024"].versions).toHaveLength(2);
  });
});

describe("one at a time", () => {
  test("a second waits, and says so when the first does not end", async () => {
    const unlock = await lock(corpus);
    await expect(lock(corpus, 150)).rejects.toThrow(/另一个收入/);
    await unlock();
    await (await lock(corpus, 150))();
  });
  test("the lock of a dead process is free", async () => {
    await writeFile(join(corpus, ".ingest.lock"), "999999999");
    await (await lock(corpus, 150))();
    expect((await readdir(corpus)).filter((name) => name.startsWith("."))).toEqual([]);
  });
  test("a lock that nobody finished writing is free after a while", async () => {
    const path = join(corpus, ".ingest.lock");
    await writeFile(path, "");
    await expect(lock(corpus, 150)).rejects.toThrow(/另一个收入/);
    await utimes(path, new Date(0), new Date(0));
    await (await lock(corpus, 150))();
  });
  test("two ingestions at once keep both reports and both issuers", async () => {
    await Promise.all([take("a.txt", reportText("泾源县", 2024, 5)), take("b.txt", reportText("彭阳县", 2024, 6))]);
    const { reports, leftOut } = await readCorpus(corpus);
    expect([reports.length, leftOut]).toEqual([7, []]);
  });
});

describe("what is no file to read", () => {
  test("a pipe is refused with a sentence", async () => {
    const { execFileSync } = await import("node:child_process");
    const pipe = join(inbox, "pipe.txt");
    execFileSync("mkfifo", [pipe]);
    const options = { corpus, check: true, gazetteer: () => gazetteer, today: "2026-11-27" };
    for await (const { ingested } of ingest([{ path: pipe, file: "pipe.txt" }], options))
      expect(ingested).toMatchObject({ accepted: false, reason: expect.stringMatching(/管道/) });
  });
  test("a folder of spreadsheets is told", async () => {
    await writeFile(join(inbox, "附表.xls"), "x");
    expect(await filesIn([inbox])).toEqual([join(inbox, "附表.xls")]);
  });
  test.each([
    ["ENOSPC", /磁盘已满/],
    ["EROFS", /只读/],
    ["EACCES", /权限/],
    ["EWHATEVER", /出错/],
  ])("%s is a sentence", (code, sentence) => {
    expect(fileFault(Object.assign(new Error("x"), { code }))).toMatch(sentence);
    expect(fileFault(new Error("at Object.<anonymous> (/a/b.ts:1:1)"))).toMatch(/^收入时出错/);
  });
});

test("divisions of the operator's are read with their day, and a fault is named", async () => {
  expect(await readDivisions(corpus)).toEqual([]);
  const file = join(corpus, "divisions.json");
  await writeFile(
    file,
    JSON.stringify({ date: "2026-05-01", divisions: [{ name: "云阳市", level: "county", code: "500299", parent: "500000" }] }),
  );
  expect(await readDivisions(corpus)).toHaveLength(1);
  await writeFile(file, JSON.stringify({ date: "去年", divisions: [] }));
  await expect(readDivisions(corpus)).rejects.toThrow(/divisions\.json.*date/);
});
