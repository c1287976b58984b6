// What an operator's file would change is told before it does, and what it would spoil first.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { writeCorpusFile } from "../../src/build/corpus-file.ts";
import type { Question } from "../../src/cli/eval/judge.ts";
import { differences } from "../../src/cli/preview/differences.ts";
import { openServed } from "../../src/cli/preview/served.ts";
import { textOf } from "../../src/cli/preview.ts";
import { NO_SITE } from "../../src/site/site.ts";
import { realCorpus } from "../support/corpus.ts";

let corpus: Awaited<ReturnType<typeof realCorpus>>;
beforeAll(async () => {
  corpus = await realCorpus();
});

const QUESTIONS: Question[] = [
  { id: "office-1", question: "你们几点上班？", status: "answered" },
  { id: "lookup-1", question: "利通区2024年新收多少件政府信息公开申请？", status: "answered", value: 38 },
  { id: "lookup-2", question: "隆德县2024年新收多少件政府信息公开申请？", status: "answered" },
];
const withAnswer = (questions: string[]) => ({ ...NO_SITE, answers: [{ id: "1", questions, text: "周一至周五 8:30 起。" }] });
const changed = (questions: string[]) =>
  differences(QUESTIONS, corpus.store, corpus.language, { before: NO_SITE, after: withAnswer(questions) });

it("tells what is answered now that was not", async () => {
  const found = await changed(["办公|上班 时间|几点"]);
  expect(found.map(({ question, effect }) => [question, effect])).toEqual([["你们几点上班？", "mended"]]);
  expect(found[0]?.after).toContain("周一至周五");
  for (const each of found) expect(textOf(each)).toMatch(/^✓ 原来不对，改后答对：你们几点上班？\n {4}原来：.+\n {4}改后：.+$/);
});

it("tells first what would be answered no longer", async () => {
  const found = await changed(["利通区", "几点 上班"]);
  expect(found.map(({ effect }) => effect)).toEqual(["broken", "mended"]);
  expect(found[0]).toMatchObject({ question: QUESTIONS[1]?.question, before: expect.stringContaining("38件") });
});

it("tells nothing where nothing changes", async () => {
  expect(await changed(["食堂 菜单"])).toEqual([]);
});

it("asks what a package serves", async () => {
  const dataDir = await mkdtemp(join(tmpdir(), "preview-"));
  try {
    await expect(openServed(dataDir)).rejects.toThrow("没有");
    await writeCorpusFile(dataDir);
    const { store, language, site } = await openServed(dataDir);
    const found = await differences(QUESTIONS, store, language, { before: site, after: withAnswer(["办公|上班 时间|几点"]) });
    expect(found.map(({ question, effect }) => [question, effect])).toEqual([["你们几点上班？", "mended"]]);
  } finally {
    await rm(dataDir, { recursive: true });
  }
});
