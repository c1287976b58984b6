// The question bank with an honest model on and with none: the same figures, and the same answers right but where the model tells less of a passage.
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expand, readMeanings } from "../../src/cli/eval/bank.ts";
import { evaluate } from "../../src/cli/eval/judge.ts";
import { openLocal, openModel } from "../../src/cli/local.ts";
import { type StandIn, standIn } from "../stand-in/server.ts";

/** A model tells a passage in fewer words and may leave out the one a question file looks for: of this share of what is right without it, at most. */
const TOLD_SHORTER_AT_MOST = 0.02;
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
  const shorter: string[] = [];
  let right = 0;
  for (const { question, category } of bank) {
    const [without, withOne] = [await evaluate(question, store, language), await evaluate(question, store, language, model)];
    expect({ id: question.id, wrongFigure: withOne.wrongFigure }).toEqual({ id: question.id, wrongFigure: without.wrongFigure });
    if (without.misses.length > 0) continue;
    right++;
    if (withOne.misses.length > 0) shorter.push(question.id);
    if (category !== "passage") expect([question.id, withOne.misses]).toEqual([question.id, []]);
  }
  expect(shorter.length / right, shorter.join(" ")).toBeLessThanOrEqual(TOLD_SHORTER_AT_MOST);
  expect(server.asked.length, "the model was asked").toBeGreaterThan(10);
});
