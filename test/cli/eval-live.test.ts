// `npm run eval -- --live` over a stand-in: what was asked of the model, what was shown, and why the rest was not.
import { afterAll, beforeAll, expect, test } from "vitest";
import { askLive } from "../../src/cli/eval/live.ts";
import { openLocal, openModel } from "../../src/cli/local.ts";
import { type StandIn, standIn } from "../stand-in/server.ts";

let server: StandIn;
beforeAll(async () => {
  server = await standIn();
});
afterAll(() => server.stop());

const QUESTIONS = [
  { id: "a", question: "利通区政务公开存在哪些问题？" },
  { id: "b", question: "利通区2024年新收到多少件政府信息公开申请？" },
  { id: "c", claim: "利通区收到申请38件" },
];

test("shown and not shown are counted", async () => {
  const { store, language } = await openLocal();
  const model = await openModel({ OPENAI_BASE_URL: server.url, OPENAI_MODEL: "stand-in" });
  if (!model) throw new Error("not configured");
  server.play("honest");
  expect(await askLive(QUESTIONS, model, store, language)).toMatchObject({ questions: 2, asked: 1, shown: 1 });
  server.play("refuses");
  const refused = await askLive(QUESTIONS, model, store, language);
  expect(refused).toMatchObject({ asked: 1, shown: 0 });
  expect([...refused.unused.values()]).toEqual([1]);
});
