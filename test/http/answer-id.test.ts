// Ids of answers: the same for the same question, another for anything else, and nobody else's to make.
import { describe, expect, it } from "vitest";
import { answerIds } from "../../src/http/answer-id.ts";

const ids = answerIds(
  async () => "secret",
  () => "own",
);
const ask = { question: "新收多少件？" };
const id = (of: Parameters<typeof ids.idOf>[0], today = "2025-06-01", version = "v1") => ids.idOf(of, today, version);

describe("idOf", () => {
  it("is the same for the same question", async () => {
    expect(await id(ask)).toMatch(/^[\w-]{20}$/);
    expect(await id({ ...ask })).toBe(await id(ask));
  });

  it("is another for another question, scope, conversation, day, corpus or service", async () => {
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
      answerIds(
        async () => "another",
        () => "own",
      ).idOf(ask, "2025-06-01", "v1"),
    ]);
    expect(new Set(others).size).toBe(others.length);
  });
});

describe("isOurs", () => {
  it("knows what was given out, and nothing that was made up", async () => {
    const given = await id(ask);
    expect(await ids.isOurs(given)).toBe(true);
    const changed = (given[0] === "A" ? "B" : "A") + given.slice(1);
    for (const other of [changed, "", "a1", "A".repeat(20), `${given}A`, "../../etc/passwd", "\0"])
      expect(await ids.isOurs(other)).toBe(false);
    expect(
      await answerIds(
        async () => "another",
        () => "own",
      ).isOurs(given),
    ).toBe(false);
  });
});

it("tells callers apart without saying who they are", async () => {
  const [one, same, other] = await Promise.all(["203.0.113.9", "203.0.113.9", "203.0.113.8"].map((address) => ids.blinded(address)));
  expect(one).toBe(same);
  expect(one).not.toBe(other);
  expect(one).not.toContain("203");
});

it("gives ids while the secret is not to be had, and the real ones once it is", async () => {
  let down = true;
  const shaky = answerIds(
    async () => (down ? Promise.reject(new Error("KV is down")) : "secret"),
    () => "own",
  );
  const meanwhile = await shaky.idOf(ask, "2025-06-01", "v1");
  expect(meanwhile).toMatch(/^[\w-]{20}$/);
  expect(await shaky.isOurs(meanwhile)).toBe(true);
  down = false;
  expect(await shaky.idOf(ask, "2025-06-01", "v1")).toBe(await ids.idOf(ask, "2025-06-01", "v1"));
});

it("nothing is made at random before it is needed: a worker may not while it starts", async () => {
  let made = 0;
  const own = (): string => `own${++made}`;
  const held = answerIds(async () => "secret", own);
  await held.idOf(ask, "2025-06-01", "v1");
  expect(made).toBe(0);
  const shaky = answerIds(() => Promise.reject(new Error("KV is down")), own);
  expect(await shaky.idOf(ask, "2025-06-01", "v1")).toBe(await shaky.idOf(ask, "2025-06-01", "v1"));
  expect(made).toBe(1);
});
