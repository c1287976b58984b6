// The question bank with an honest model on and with none: the same answers right, the same figures.
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expand, readMeanings } from "../../src/cli/eval/bank.ts";
import { evaluate } from "../../src/cli/eval/judge.ts";
import { openLocal, openModel } from "../../src/cli/local.ts";
import { type StandIn, standIn } from "../stand-in/server.ts";

/** Every so many questions of the bank: enough of each category to show that a model changes nothing. */
const EVERY = 6;

let server: StandIn;
beforeAll(async () => {
  server = await standIn();
});
afterAll(() => server.stop());

test("eval gives the same with the stand-in on as with none", { timeout: 60_000 }, async () => {
  server.play("honest");
  const { store, language } = await openLocal();
  const model = await openModel({ OPENAI_BASE_URL: server.url, OPENAI_MODEL: "stand-in" });
  const bank = (await readMeanings(fileURLToPath(new URL("../questions", import.meta.url))))
    .flatMap(expand)
    .filter((_, i) => i % EVERY === 0);
  for (const { question } of bank) {
    const [without, withOne] = [await evaluate(question, store, language), await evaluate(question, store, language, model)];
    expect({ id: question.id, wrongFigure: withOne.wrongFigure, right: withOne.misses.length === 0 }).toEqual({
      id: question.id,
      wrongFigure: without.wrongFigure,
      right: without.misses.length === 0,
    });
  }
  expect(server.asked.length, "the model was asked").toBeGreaterThan(10);
});
