// npm run ask: an answer on the terminal, how it came about, a conversation out of a file, and a kept answer asked again.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer } from "../../src/contract.ts";
import type { Link } from "../../src/http/deps.ts";
import { RECORDS_FILE } from "../../src/node/files.ts";
import { fileKeyValue } from "../../src/node/key-value.ts";

const script = fileURLToPath(new URL("../../src/cli/ask.ts", import.meta.url));
const TODAY = ["--today", "2025-06-01"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ask-"));
});
afterAll(() => rm(folder, { recursive: true }));
const run = (...args: string[]) => promisify(execFile)(process.execPath, [script, ...args], { env: { ...process.env, DATA_DIR: folder } });

describe("npm run ask", () => {
  test("--json prints the Answer alone on stdout", async () => {
    const { stdout } = await run("利通区2024年收到多少件申请？", "--json");
    expect((JSON.parse(stdout) as Answer).figures[0]).toMatchObject({ value: 38, report: "litong-2024" });
  });

  test("--explain tells of each word its file, of each step what it wrote, the candidates, what was searched and what was rejected", async () => {
    const { stderr, stdout } = await run("俺们隆德县微信发了多少条", "--explain", ...TODAY);
    for (const said of [
      "俺们  filler people  src/question/words/asides.ts",
      "隆德县  机关 longde  corpus/agencies.json",
      "微信  content media  src/question/words/plain.ts",
      "issuers  src/question/refiners/issuers.ts  写 who",
      "正文数字  longde-2024  政务微信 发布信息 8115条",
      "报告\n  longde-2024",
      "（由 src/answer/prose/stated.ts 作答）",
      "rules/over-figures.ts",
      "查过",
      "核对退回的句子",
      "结果：answered，由规则措辞",
    ])
      expect(stderr).toContain(said);
    expect(stdout).toContain("8115条");
  });

  test("--explain shows what was looked for before something is denied", async () => {
    const { stderr } = await run("隆德县报告里提到元宇宙了吗", "--explain", ...TODAY);
    expect(stderr).toContain("longde-2024  “元宇宙”  没有");
  });

  test("--history takes the conversation before", async () => {
    const file = join(folder, "turns.txt");
    await writeFile(file, "利通区2024年收到多少件申请\n");
    const { stdout } = await run("隆德县呢", "--history", file, "--json");
    expect((JSON.parse(stdout) as Answer).figures[0]).toMatchObject({ report: "longde-2024", key: "received@total" });
  });

  test("--history that is no conversation is told in a sentence", async () => {
    const file = join(folder, "broken.json");
    await writeFile(file, '[{"role":"system","content":"x"}]');
    await expect(run("隆德县呢", "--history", file)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining("第 1 项不是一轮对话"),
    });
  });

  test("--replay asks a kept answer's question again, on its own day", async () => {
    await expect(run("--replay", "abc")).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("这台机器上没有可读的记录") });
    const link: Link = {
      ...{ id: "abc", ask: { question: "隆德县去年收到多少件申请" }, day: "2025-03-01", version: "v1", at: "2025-03-01T00:00:00Z" },
      ...{ status: "answered", figures: [{ label: "新收政府信息公开申请 · 总计", text: "7件" }] },
    };
    const records = fileKeyValue(join(folder, RECORDS_FILE), () => 0);
    await records.put("link:abc", JSON.stringify(link), {});
    records.close();
    const { stdout, stderr } = await run("--replay", "abc", "--json");
    expect(stderr).toContain("新收政府信息公开申请 · 总计 7件");
    expect((JSON.parse(stdout) as Answer).figures[0]).toMatchObject({ report: "longde-2024", key: "received@total" });
    await expect(run("--replay", "other")).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("没有编号为 other 的回答") });
  });

  test("refuses options it does not have", async () => {
    await expect(run("--xml")).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("用法") });
  });
});
