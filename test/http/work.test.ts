// What a stranger can send costs so much work and no more: counted in looks at the language and at the store, which is the same on every machine.
import { expect, it } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { check } from "../../src/check/check.ts";
import { Reader } from "../../src/check/reader.ts";
import { hostileText } from "../generate/hostile.ts";
import { seeded } from "../generate/random.ts";
import { realCorpus } from "../support/corpus.ts";

const COUNT = 300;
const HONEST = [
  "利通区2024年新收多少件政府信息公开申请？",
  "隆德县2024年不予公开的有几件，占比多少？",
  "西夏区和殷都区哪个单位的行政复议多？",
  "古城镇2023年政务微信共发布多少条信息？",
];

const MOST_LOOKS = { ask: { language: 38_000, store: 190 }, check: { language: 14_000, store: 1_000 } };

/** A value whose functions tell each time one of them is called. */
function counting<T extends object>(value: T, told: () => void): T {
  return new Proxy(value, {
    get(target, name) {
      const held: unknown = Reflect.get(target, name);
      if (typeof held !== "function") return held;
      return (...given: unknown[]) => {
        told();
        return held.apply(target, given);
      };
    },
  });
}

it("answers and checks hostile texts within so many looks", { timeout: 300_000 }, async () => {
  const { store, language } = await realCorpus();
  let [inLanguage, inStore] = [0, 0];
  const deps = {
    store: counting(store, () => void inStore++),
    language: async () => counting(language, () => void inLanguage++),
    today: "2026-11-27",
    newId: () => "id",
  };
  const r = seeded(20_261_127);
  const most = { ask: [0, 0], check: [0, 0] };
  for (let n = 0; n < COUNT; n++) {
    const what = n % 4 === 0 ? "check" : "ask";
    const { text } = hostileText(r, HONEST, what === "ask" ? 500 : 1_000);
    const history =
      n % 5 === 0 ? Array.from({ length: 20 }, () => ({ role: "user" as const, content: hostileText(r, HONEST, 300).text })) : [];
    [inLanguage, inStore] = [0, 0];
    await (what === "check" ? check(text, deps) : answer({ question: text, history }, deps));
    most[what] = [Math.max(most[what][0] ?? 0, inLanguage), Math.max(most[what][1] ?? 0, inStore)];
  }
  // Half as much again as the most that was seen; a rule that looks at every window again shows at once.
  expect(most.ask[0]).toBeLessThan(MOST_LOOKS.ask.language);
  expect(most.ask[1]).toBeLessThan(MOST_LOOKS.ask.store);
  expect(most.check[0]).toBeLessThan(MOST_LOOKS.check.language);
  expect(most.check[1]).toBeLessThan(MOST_LOOKS.check.store);
});

it("says where it stopped, when a text makes itself read over and over", async () => {
  const { store, language } = await realCorpus();
  const deps = { store, language: async () => language, today: "2026-11-27" };
  const honest = "利通区2024年新收申请38件。".repeat(40);
  expect((await check(honest, deps)).filter(({ reason }) => reason === "unread")).toEqual([]);
  const { alone } = Reader.prototype;
  Reader.prototype.alone = function (question, after) {
    this.charactersRead += 2_000;
    return alone.call(this, question, after);
  };
  try {
    const claims = await check("利通区2024年新收申请38件，隆德县12件，西夏区3件，殷都区4件，古城镇0件。".repeat(8), deps);
    expect(claims.at(-1)).toMatchObject({
      verdict: "not_found",
      reason: "unread",
      explanation: expect.stringContaining("从这里起没有核查"),
    });
  } finally {
    Reader.prototype.alone = alone;
  }
});
