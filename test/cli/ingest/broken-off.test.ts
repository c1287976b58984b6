// An ingestion that dies at any step: the corpus is what it was before the file or what it is after it, and taking the file in again ends the same.
import { cp, mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test, vi } from "vitest";
import { readCorpus } from "../../../src/build/corpus.ts";
import { openGazetteer } from "../../../src/build/gazetteer.ts";
import { CorpusFolder } from "../../../src/cli/ingest/corpus-folder.ts";
import { register } from "../../../src/cli/ingest/register.ts";
import { issuerOf } from "../../../src/names/issuer.ts";
import { nameReport, parseDraft } from "../../../src/report/parse.ts";
import { reportText } from "../../generate/bad.ts";
import { figureSet } from "../../generate/figures.ts";
import { renderHtml } from "../../generate/html.ts";
import { seeded } from "../../generate/random.ts";
import { reportSource } from "../../generate/report.ts";

vi.setConfig({ testTimeout: 120_000 });

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "broken-off-"));
const gazetteer = openGazetteer();
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The step at which the process dies, and whether that step is still done; each call that writes is one. */
const life = vi.hoisted(() => ({ step: 0, diesAt: Number.POSITIVE_INFINITY, after: false }));
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const mortal =
    (write: (...args: never[]) => Promise<unknown>) =>
    async (...args: never[]) => {
      const own = life.step++;
      if (own < life.diesAt || (own === life.diesAt && life.after)) await write(...args);
      if (own >= life.diesAt) throw new Error("died");
    };
  return { ...real, writeFile: mortal(real.writeFile as never), rename: mortal(real.rename), rm: mortal(real.rm as never) };
});
const { rm } = await vi.importActual<typeof import("node:fs/promises")>("node:fs/promises");

const filesOf = async (corpus: string) => {
  const names = (await readdir(corpus)).filter((name) => !name.startsWith(".")).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(corpus, name), "utf8")]));
};
/** What ingest does with a file once it is read: the issuer, then the report. */
async function take(corpus: string, content: string): Promise<void> {
  const bytes = new TextEncoder().encode(content);
  const draft = await parseDraft(bytes, "file");
  if (!draft.ok) throw new Error(draft.error.detail);
  const folder = await CorpusFolder.open(corpus, true);
  try {
    const found = issuerOf(draft.value.identity.issuers, "", gazetteer);
    if (!found) throw new Error("no issuer");
    const { id, agency, agencies, isNew } = register(found, folder.agencies);
    if (isNew) await folder.putAgencies(agencies);
    await folder.put(nameReport(draft.value, id, agency), { bytes, file: "来件", date: "2026-11-27" }, []);
  } finally {
    await folder.close();
  }
}

test("the first report of an issuer, and one in the place of another in another format", async () => {
  const html = renderHtml(reportSource(figureSet(seeded(3)), { issuer: "泾源县", year: 2024 }));
  const empty = join(folder, "before-new");
  await cp(join(root, "corpus"), empty, { recursive: true });
  const held = join(folder, "before-held");
  await cp(join(root, "corpus"), held, { recursive: true });
  await take(held, reportText("泾源县", 2024, 9));
  let points = 0;
  for (const before of [empty, held]) {
    const whole = join(folder, "whole");
    await rm(whole, { recursive: true, force: true });
    await cp(before, whole, { recursive: true });
    life.step = 0;
    await take(whole, html);
    const steps = life.step;
    const [old, done] = [await filesOf(before), await filesOf(whole)];
    for (let n = 0; n < steps; n++)
      for (const after of [false, true]) {
        const corpus = join(folder, "corpus");
        await rm(corpus, { recursive: true, force: true });
        await cp(before, corpus, { recursive: true });
        Object.assign(life, { step: 0, diesAt: n, after });
        await take(corpus, html).catch(() => {});
        life.diesAt = Number.POSITIVE_INFINITY;
        points++;
        // Whoever held the lock is dead.
        await rm(join(corpus, ".ingest.lock"), { force: true });
        const { reports } = await readCorpus(corpus);
        expect(reports.filter(({ id }) => id === "jingyuan-2024").length).toBeLessThanOrEqual(1);
        expect(reports.length).toBeGreaterThanOrEqual(old.filter(([name]) => /-\d{4}\./.test(name ?? "")).length);
        await take(corpus, html);
        expect(await filesOf(corpus)).toEqual(done);
        expect((await readdir(corpus)).filter((name) => name.startsWith("."))).toEqual([]);
      }
  }
  expect(points).toBeGreaterThan(30);
});
