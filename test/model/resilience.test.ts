// The model port over a real HTTP server in every failing part: what came, why there was no more, how long it took, how often it was asked.
import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as z from "zod";
import type { Material, Model, ModelFailure } from "../../src/answer/model/port.ts";
import { configuredModel } from "../../src/model/configured.ts";
import type { Result } from "../../src/result.ts";
import { Clock } from "../stand-in/clock.ts";
import { type Part, type StandIn, standIn } from "../stand-in/server.ts";

let server: StandIn;
let prompts: { compose: string; understand: string; judge: string };
beforeAll(async () => {
  server = await standIn();
  const prompt = (name: string) => readFile(new URL(`../../prompts/${name}.md`, import.meta.url), "utf8");
  prompts = { compose: await prompt("compose"), understand: await prompt("understand"), judge: await prompt("judge") };
});
afterAll(() => server.stop());

const MATERIAL: Material = [
  { name: "问题", text: "利通区有哪些不足？" },
  { name: "数字", text: "（无）" },
  { name: "段落", text: "[1] 吴忠市利通区 2024年 五、存在的主要问题\n重点领域信息更新不及时。培训指导力度不够。" },
];
const WHOLE = "吴忠市利通区2024年的报告提到，重点领域信息更新不及时[1]。\n- 吴忠市利通区培训指导力度不够[1]";

function opened(url = server.url): { model: Model; clock: Clock } {
  const clock = new Clock();
  const model = configuredModel({ OPENAI_BASE_URL: url, OPENAI_MODEL: "stand-in", OPENAI_API_KEY: "sk-SECRET" }, prompts, clock);
  if (!model) throw new Error("not configured");
  return { model, clock };
}

type Written = { text: string; end: Result<void, ModelFailure> };
async function written(model: Model, signal?: AbortSignal): Promise<Written> {
  const pieces = model.write(MATERIAL, signal);
  let text = "";
  let next = await pieces.next();
  for (; !next.done; next = await pieces.next()) text += next.value;
  return { text, end: next.value };
}
const failing = (tag: ModelFailure["tag"]) => ({ ok: false, error: { tag } });

test("a whole text comes as it is written", async () => {
  server.play("honest");
  expect(await written(opened().model)).toEqual({ text: WHOLE, end: { ok: true, value: undefined } });
  expect(server.asked).toHaveLength(1);
  expect(server.asked[0]?.system).toBe(prompts.compose);
});

describe("one retry where it helps, and no more", () => {
  const cases: { part: Part; asked: number; tookMs: number; tag?: ModelFailure["tag"] }[] = [
    { part: "401", asked: 1, tookMs: 0, tag: "unauthorised" },
    { part: "429", asked: 2, tookMs: 250, tag: "rate_limited" },
    { part: "429, try again at once", asked: 2, tookMs: 1000 },
    { part: "429, try again in an hour", asked: 1, tookMs: 0, tag: "rate_limited" },
    { part: "500", asked: 2, tookMs: 250, tag: "server_error" },
    { part: "500 once", asked: 2, tookMs: 250 },
    { part: "hangs up", asked: 2, tookMs: 250, tag: "unreachable" },
    { part: "says nothing", asked: 1, tookMs: 0, tag: "empty" },
  ];
  test.each(cases)("$part", async ({ part, asked, tookMs, tag }) => {
    server.play(part);
    const { model, clock } = opened();
    const { text, end } = await written(model);
    expect(end).toEqual(tag ? failing(tag) : { ok: true, value: undefined });
    expect(text).toBe(tag ? "" : WHOLE);
    expect(server.asked).toHaveLength(asked);
    expect(clock.now()).toBe(tookMs);
    expect(clock.running).toBe(0);
  });
  test("nothing listens", async () => {
    const { model, clock } = opened("http://127.0.0.1:1/v1");
    expect(await written(model)).toEqual({ text: "", end: failing("unreachable") });
    expect(clock.now()).toBe(250);
  });
});

describe("a text that does not end well is told from a whole one", () => {
  test.each<{ part: Part; tag: ModelFailure["tag"] }>([
    { part: "cut off in mid-sentence", tag: "unreachable" },
    { part: "cut off by its length", tag: "cut_off" },
    { part: "malformed stream", tag: "malformed" },
  ])("$part", async ({ part, tag }) => {
    server.play(part);
    const { text, end } = await written(opened().model);
    expect(end).toEqual(failing(tag));
    expect(WHOLE.startsWith(text)).toBe(true);
    expect(text.length).toBeGreaterThan(5);
    expect(server.asked, "text had come, so nothing is asked again").toHaveLength(1);
  });
  test("babble is stopped, and so is the call", async () => {
    server.play("babbles");
    const { text, end } = await written(opened().model);
    expect(end).toEqual(failing("too_long"));
    expect(text.length).toBeLessThan(4_000);
    await expect.poll(() => server.left).toBe(1);
  });
});

describe("time limits", () => {
  test("no first piece within 8 seconds", async () => {
    server.play("slow to begin");
    const { model, clock } = opened();
    const writing = written(model);
    await server.held();
    clock.advance(8_000);
    expect(await writing).toEqual({ text: "", end: failing("slow") });
    await expect.poll(() => server.left).toBe(1);
  });
  test("not whole within 30 seconds", async () => {
    server.play("slow to end");
    const { model, clock } = opened();
    const writing = written(model);
    await server.held();
    // After a piece the next one is waited for, and the whole.
    await expect.poll(() => clock.running).toBe(2);
    clock.advance(30_000);
    const { text, end } = await writing;
    expect(end).toEqual(failing("slow"));
    expect(WHOLE.startsWith(text)).toBe(true);
  });
});

test("a caller that leaves ends the call", async () => {
  server.play("slow to end");
  const caller = new AbortController();
  const writing = written(opened().model, caller.signal);
  await server.held();
  caller.abort();
  expect((await writing).end).toEqual(failing("aborted"));
  await expect.poll(() => server.left).toBe(1);
});

test("a caller that stops reading ends the call", async () => {
  server.play("slow to end");
  const pieces = opened().model.write(MATERIAL);
  await pieces.next();
  await pieces.return({ ok: true, value: undefined });
  await expect.poll(() => server.left).toBe(1);
});

test("after three failures in a row a dead endpoint is left alone for 30 seconds, then tried once", async () => {
  server.play("500");
  const { model, clock } = opened();
  for (let i = 0; i < 3; i++) expect((await written(model)).end).toEqual(failing("server_error"));
  expect(server.asked).toHaveLength(6);
  expect((await written(model)).end).toEqual(failing("resting"));
  expect(server.asked).toHaveLength(6);
  clock.advance(30_000);
  server.play("honest");
  expect((await written(model)).end.ok).toBe(true);
  expect((await written(model)).end.ok).toBe(true);
});

describe("a value is what the schema says, or nothing", () => {
  const Schema = z.object({ figures: z.array(z.string()), topic: z.string().nullable() });
  test("as it should be", async () => {
    server.play("honest");
    server.reads({ figures: ["fees"], topic: null });
    expect(await opened().model.read(MATERIAL, Schema)).toEqual({ ok: true, value: { figures: ["fees"], topic: null } });
    expect(server.asked[0]?.system).toBe(prompts.understand);
  });
  test.each<{ part: Part; tag: ModelFailure["tag"] }>([
    { part: "wrong JSON", tag: "malformed" },
    { part: "not JSON at all", tag: "malformed" },
    { part: "401", tag: "unauthorised" },
    { part: "500", tag: "server_error" },
  ])("$part", async ({ part, tag }) => {
    server.play(part);
    expect(await opened().model.read(MATERIAL, Schema)).toEqual(failing(tag));
  });
});
