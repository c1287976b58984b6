// A reader who leaves while a model is being asked: the answer ends, and so does the call, within a second (docs/contract.md, "The stream").
import { performance } from "node:perf_hooks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asking } from "../../stand-in/asking.ts";
import { type StandIn, standIn } from "../../stand-in/server.ts";

let server: StandIn;
beforeAll(async () => {
  server = await standIn();
});
afterAll(() => server.stop());

const WITHIN_MS = 1_000;

test.each([
  ["an answer is worded", "利通区在政务新媒体监管方面做了什么？", "slow to end"],
  ["it begins to word", "利通区在政务新媒体监管方面做了什么？", "slow to begin"],
  ["a question is read", "利通那边跑来要材料看的老百姓有几拨", "slow to begin"],
] as const)("while %s", async (_, question, part) => {
  server.play(part);
  const reader = new AbortController();
  const service = await asking(server.url);
  const answering = service.ask(question, { signal: reader.signal }).then(
    () => "answered",
    (error: Error) => error.name,
  );
  await server.held();
  const left = performance.now();
  reader.abort();
  expect(await answering).toBe("AbortError");
  await expect.poll(() => server.left, { timeout: WITHIN_MS }).toBe(1);
  expect(performance.now() - left).toBeLessThan(WITHIN_MS);
  // No limit of time is left running for a call that nobody waits for.
  expect(service.clock.running).toBe(0);
});
