// An answer that is held is the answer that was made: of its own question, day and corpus, and of no other.
import { beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../src/answer/reports/store.ts";
import type { KeyValue } from "../src/http/records.ts";
import { type RealCorpus, realCorpus } from "./support/corpus.ts";
import { wired } from "./support/wired.ts";

let opened: RealCorpus;
beforeAll(async () => {
  opened = await realCorpus();
});

/** The service over the real corpus; `asked` counts the reports it opens, `version` is the corpus's, `keyValue` where the secret of ids is kept. */
function counting(keyValue?: KeyValue) {
  const state = { asked: 0, version: "v1" };
  const store: Store = {
    ...opened.store,
    report: (id) => {
      state.asked++;
      return opened.store.report(id);
    },
    size: async () => ({ ...(await opened.store.size()), version: state.version }),
  };
  const held = new Map<string, string>();
  const memory: KeyValue = {
    get: async (key) => held.get(key) ?? null,
    put: async (key, value) => void held.set(key, value),
    delete: async (key) => void held.delete(key),
    list: async () => ({ keys: [], list_complete: true }),
  };
  const app = wired(
    { store, language: opened.language },
    { keyValue: keyValue ?? memory, now: () => new Date("2025-06-01T00:00:00Z"), newId: () => crypto.randomUUID() },
  );
  const ask = async (question: string, more: object = {}): Promise<string> => {
    const body = JSON.stringify({ question, ...more });
    const request = new Request("https://host.test/api/ask", { method: "POST", body, headers: { "Content-Type": "application/json" } });
    return (await app.fetch(request, { address: "" })).text();
  };
  return { ask, state };
}
const QUESTION = "利通区2024年新收多少件政府信息公开申请？";

describe("a question asked again", () => {
  test("is answered to the letter as before, and no report is opened for it", async () => {
    const { ask, state } = counting();
    const first = await ask(QUESTION);
    const opened = state.asked;
    expect(first).toContain('"value":38');
    expect(await ask(QUESTION)).toBe(first);
    expect(state.asked).toBe(opened);
  });

  test("of another day, scope, conversation or corpus is answered anew", async () => {
    const { ask, state } = counting();
    await ask(QUESTION);
    let before = state.asked;
    const isAnew = (): boolean => {
      const opened = state.asked > before;
      before = state.asked;
      return opened;
    };
    await ask(QUESTION, { today: "2025-06-02" });
    expect(isAnew()).toBe(true);
    await ask(QUESTION, { scope: { year: 2024 } });
    expect(isAnew()).toBe(true);
    await ask(QUESTION, { history: [{ role: "user", content: "隆德县呢？" }] });
    expect(isAnew()).toBe(true);
    state.version = "v2";
    await ask(QUESTION);
    expect(isAnew()).toBe(true);
  });

  test("has the real id once the secret of ids is to be had", async () => {
    let down = true;
    const held = new Map<string, string>();
    const fail = (): never => {
      throw new Error("down");
    };
    const { ask } = counting({
      get: async (key) => (down ? fail() : (held.get(key) ?? null)),
      put: async (key, value) => (down ? fail() : void held.set(key, value)),
      delete: async () => {},
      list: async () => ({ keys: [], list_complete: true }),
    });
    const idOf = async (): Promise<string> => (JSON.parse(await ask(QUESTION)) as { id: string }).id;
    const meanwhile = await idOf();
    down = false;
    expect(await idOf()).not.toBe(meanwhile);
    expect(await idOf()).toBe(await idOf());
  });
});
