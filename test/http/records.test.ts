import { describe, expect, it } from "vitest";
import type { Link } from "../../src/http/deps.ts";
import { kvRecords, secretIn } from "../../src/http/records.ts";
import { ANSWER_ID, SENT, service } from "./support.ts";

const link = (id = "a1"): Link => ({
  id,
  ask: { question: "多少件？" },
  day: "2025-06-01",
  version: "v1",
  at: "2025-06-01T00:00:00.000Z",
  status: "answered",
  figures: [{ label: "新收", text: "38件", report: "jia-2024", key: "received@total" }],
});

function keyValue() {
  const held = new Map<string, { value: string; options: unknown }>();
  return {
    held,
    kv: {
      get: async (key: string) => JSON.parse(held.get(key)?.value ?? "null") as unknown,
      put: async (key: string, value: string, options: unknown) => void held.set(key, { value, options }),
      delete: async (key: string) => void held.delete(key),
      list: async ({ prefix, limit }: { prefix: string; limit: number }) => ({
        keys: [...held.keys()]
          .filter((name) => name.startsWith(prefix))
          .slice(0, limit)
          .map((name) => ({ name })),
      }),
    },
  };
}
const feedback = (caller: string) => ({ answer_id: "a1", helpful: true, at: "2025-06-01T00:00:00.000Z", caller });

describe("links", () => {
  it("are kept only when they are asked for", async () => {
    const { kv, held } = keyValue();
    const records = kvRecords(kv, 30);
    for (let n = 0; n < 180; n++) records.remember(link(`a${n}`));
    expect(held.size).toBe(0);
    expect(await records.saveLink("a7")).toBe(true);
    expect([...held.keys()]).toEqual(["link:a7"]);
    expect(await records.link("a7")).toEqual(link("a7"));
  });

  it("are asked for by being opened, and then outlive what is remembered", async () => {
    const { kv, held } = keyValue();
    const records = kvRecords(kv, 30);
    records.remember(link());
    expect(await records.link("a1")).toEqual(link());
    expect(held.has("link:a1")).toBe(true);
    expect(await kvRecords(kv, 30).link("a1")).toEqual(link());
    expect(await records.link("a2")).toBeNull();
    expect(await records.saveLink("a2")).toBe(false);
  });

  it("are remembered within bounds", async () => {
    const { kv } = keyValue();
    const records = kvRecords(kv, 30);
    for (let n = 0; n < 1_001; n++) records.remember(link(`a${n}`));
    expect([records.isRemembered("a0"), records.isRemembered("a1000")]).toEqual([false, true]);
    records.remember({ ...link("long"), ask: { question: "问", history: [{ role: "user", content: "长".repeat(9_000) }] } });
    expect(records.isRemembered("long")).toBe(false);
  });

  it("are none where nothing is kept", async () => {
    const { kv, held } = keyValue();
    const records = kvRecords(kv, 0);
    records.remember(link());
    await records.saveFeedback(feedback("c1"));
    expect(await records.link("a1")).toBeNull();
    expect(held.size).toBe(0);
  });
});

describe("feedback", () => {
  it("is kept once for a caller and an answer, for as long as the operator says", async () => {
    const { kv, held } = keyValue();
    const records = kvRecords(kv, 10);
    await records.saveFeedback(feedback("c1"));
    await records.saveFeedback(feedback("c1"));
    await records.saveFeedback(feedback("c2"));
    expect([...held.keys()]).toEqual(["feedback:a1:c1", "feedback:a1:c2"]);
    expect(held.get("feedback:a1:c1")?.options).toEqual({ expirationTtl: 864_000 });
    expect(held.get("feedback:a1:c1")?.value).not.toContain("caller");
  });

  it("is bounded for one answer", async () => {
    const { kv, held } = keyValue();
    const records = kvRecords(kv, 10);
    for (let n = 0; n < 80; n++) await records.saveFeedback(feedback(`c${n}`));
    expect(held.size).toBe(50);
  });

  it("goes with the link when an id is removed", async () => {
    const { kv, held } = keyValue();
    const records = kvRecords(kv, 10);
    records.remember(link());
    await records.saveLink("a1");
    await records.saveFeedback(feedback("c1"));
    await records.remove("a1");
    expect(held.size).toBe(0);
    expect(await records.link("a1")).toBeNull();
  });
});

describe("storage that is down or over its limit", () => {
  const failing = async () => Promise.reject(new Error("KV PUT failed: 429 quota of account 1234"));
  const kv = { get: failing, put: failing, delete: failing, list: failing };

  it("asks to send feedback later, and says nothing of the inside", async () => {
    const s = service({ records: kvRecords(kv, 30) });
    const response = await s.post("/api/feedback", { answer_id: ANSWER_ID, helpful: true });
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("60");
    const text = await response.text();
    expect(JSON.parse(text)).toMatchObject({ type: "/problems/unavailable", status: 503, detail: "暂时存不下来，请稍后再试。" });
    expect(text).not.toMatch(/quota|1234/);
    expect(s.errors).toHaveLength(1);
  });

  it("breaks no answer", async () => {
    const s = service({ records: kvRecords(kv, 30) });
    expect(await (await s.post("/api/ask", { question: "多少件？" })).json()).toEqual(SENT);
  });

  it("rejects a link's reading with a problem to show", async () => {
    await expect(kvRecords(kv, 30).link("a1")).rejects.toMatchObject({ problem: { tag: "unavailable", retryAfterSeconds: 60 } });
  });
});

describe("the secret", () => {
  it("is the operator's, else made once", async () => {
    const { kv } = keyValue();
    expect(await secretIn(kv, "said")()).toBe("said");
    const made = await secretIn(kv, undefined)();
    expect(made).toMatch(/^[0-9a-f]{64}$/);
    expect(await secretIn(kv, undefined)()).toBe(made);
  });
});
