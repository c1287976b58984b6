import { describe, expect, it } from "vitest";
import { answerId } from "../../src/http/answer-id.ts";
import { kvRecords } from "../../src/http/records.ts";
import { ANSWER, service } from "./support.ts";

const SAVED = { answer: ANSWER, question: "多少件？", version: "v1", at: "2025-06-01T00:00:00.000Z", until: "2025-07-01T00:00:00.000Z" };

function keyValue() {
  const held = new Map<string, { value: string; options: unknown }>();
  let writes = 0;
  let broken = false;
  return {
    held,
    writes: () => writes,
    breaks: (is: boolean) => {
      broken = is;
    },
    kv: {
      get: async (key: string) => JSON.parse(held.get(key)?.value ?? "null") as unknown,
      put: async (key: string, value: string, options: unknown) => {
        writes++;
        if (broken) throw new Error("quota");
        held.set(key, { value, options });
      },
    },
  };
}

describe("kvRecords", () => {
  it("gives back an answer as it was given, until it expires", async () => {
    const { kv, held } = keyValue();
    const records = kvRecords(kv, () => "n1");
    await records.saveAnswer(SAVED);
    expect(await records.answer("a1")).toEqual(SAVED);
    expect(held.get("answer:a1")?.options).toEqual({ expiration: Date.parse("2025-07-01T00:00:00Z") / 1000 });
    expect(await records.answer("a2")).toBeNull();
  });

  it("writes the same answer once, and again after a failure", async () => {
    const { kv, writes, breaks } = keyValue();
    const records = kvRecords(kv, () => "n1");
    breaks(true);
    await expect(records.saveAnswer(SAVED)).rejects.toThrow("quota");
    breaks(false);
    await records.saveAnswer(SAVED);
    await records.saveAnswer(SAVED);
    expect(writes()).toBe(2);
  });

  it("does not look for what can be no id", async () => {
    const records = kvRecords({ get: () => Promise.reject(new Error("asked")), put: async () => {} }, () => "n1");
    for (const id of ["", "../a", "a/b", "a".repeat(65), "\u0000"]) expect(await records.answer(id)).toBeNull();
  });

  it("keeps several remarks on one answer", async () => {
    const { kv, held } = keyValue();
    let n = 0;
    const records = kvRecords(kv, () => `n${++n}`);
    const feedback = { answer_id: "a1", helpful: true, at: SAVED.at };
    await records.saveFeedback(feedback);
    await records.saveFeedback(feedback);
    expect([...held.keys()]).toEqual(["feedback:a1:n1", "feedback:a1:n2"]);
  });
});

describe("storage that is down or over its limit", () => {
  const failing = async () => Promise.reject(new Error("KV PUT failed: 429 quota of account 1234"));
  const down = () => service({ records: kvRecords({ get: failing, put: failing }, () => "n1") });

  it("breaks no answer, neither whole nor streamed", async () => {
    for (const accept of ["application/json", "text/event-stream"]) {
      const s = down();
      const kept: Promise<unknown>[] = [];
      s.deps.later = (work) => void kept.push(work);
      const response = await s.post("/api/ask", { question: "多少件？" }, { accept });
      expect(response.status).toBe(200);
      expect(await response.text()).toContain(ANSWER.answer);
      await Promise.all(kept);
      expect(s.errors).toHaveLength(1);
    }
  });

  it("asks to send feedback later, and says nothing of the inside", async () => {
    const s = down();
    const response = await s.post("/api/feedback", { answer_id: "a1", helpful: true });
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("60");
    expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ type: "/problems/unavailable", status: 503, detail: "反馈暂时存不下来，请稍后再试。" });
    expect(text).not.toMatch(/quota|1234/);
    expect(s.errors).toHaveLength(1);
  });

  it("rejects a saved answer's reading with a problem to show", async () => {
    const records = kvRecords({ get: failing, put: failing }, () => "n1");
    await expect(records.answer("a1")).rejects.toMatchObject({ problem: { tag: "unavailable", retryAfterSeconds: 60 } });
  });
});

describe("answerId", () => {
  const ask = { question: "新收多少件？" };
  const id = (of: Parameters<typeof answerId>[0], today = "2025-06-01", version = "v1") => answerId(of, today, version);

  it("is the same for the same question", async () => {
    expect(await id(ask)).toMatch(/^[\w-]{16}$/);
    expect(await id({ ...ask })).toBe(await id(ask));
  });

  it("is another for another question, scope, conversation, day or corpus", async () => {
    const others = await Promise.all([
      id(ask),
      id({ question: "新收多少件" }),
      id({ ...ask, scope: { year: 2024 } }),
      id({ ...ask, scope: { report: "2024" } }),
      id({ ...ask, scope: { region: "2024" } }),
      id({ ...ask, history: [{ role: "user", content: "x" }] }),
      id({ ...ask, history: [{ role: "assistant", content: "x" }] }),
      id(ask, "2025-06-02"),
      id(ask, "2025-06-01", "v2"),
    ]);
    expect(new Set(others).size).toBe(others.length);
  });
});
