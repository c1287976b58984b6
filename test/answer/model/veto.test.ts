// The second call, asked of a stand-in: it may take back what the guard let pass, and never lets anything pass.
import { afterAll, beforeAll, expect, test } from "vitest";
import { asking } from "../../stand-in/asking.ts";
import { type StandIn, standIn } from "../../stand-in/server.ts";

const QUESTION = "利通区在政务新媒体监管方面做了什么？";
let server: StandIn;
beforeAll(async () => {
  server = await standIn();
});
afterAll(() => server.stop());

async function asked(reading: unknown, env: Record<string, string> = { OPENAI_JUDGE: "1" }) {
  server.play("honest");
  server.reads(reading);
  const why: string[] = [];
  const { ask } = await asking(server.url, env);
  const { answer } = await ask(QUESTION, { unused: ({ tag }) => why.push(tag) });
  return { composer: answer.composer, answer: answer.answer, why, calls: server.asked.length };
}

test("it is asked only where the operator wants it", async () => {
  expect(await asked({ unsupported: [1] }, {})).toMatchObject({ composer: "model", calls: 1 });
  expect(await asked({ unsupported: [] })).toMatchObject({ composer: "model", calls: 2 });
});

test("one sentence that is not borne out gives the rules' answer whole", async () => {
  const without = (await (await asking()).ask(QUESTION)).answer.answer;
  expect(await asked({ unsupported: [1] })).toMatchObject({ composer: "rules", answer: without, why: ["vetoed"] });
});

test("a sentence that is not there is none, and a call that fails leaves it to the guard", async () => {
  expect(await asked({ unsupported: [99] })).toMatchObject({ composer: "model", why: [] });
  expect(await asked({ nonsense: true })).toMatchObject({ composer: "model", why: [] });
});
