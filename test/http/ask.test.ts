import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import { NO_SITE } from "../../src/site/site.ts";
import { ANSWER, SENT, service, verified } from "./support.ts";

const events = (text: string): { event: string; data: unknown }[] =>
  text
    .split("\n\n")
    .filter((block) => block.startsWith("event: "))
    .map((block) => {
      const [first = "", second = ""] = block.split("\n");
      return { event: first.slice("event: ".length), data: JSON.parse(second.slice("data: ".length)) };
    });
const stream = { accept: "text/event-stream" };

describe("POST /api/ask", () => {
  it("gives the answer", async () => {
    const response = await service().post("/api/ask", { question: "甲县新收多少件？" });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(SENT);
  });

  it("covers numbers of persons before anything reads the question", async () => {
    const seen: unknown[] = [];
    const s = service({
      site: { ...NO_SITE, keepQuestions: true },
      ask: async (ask) => {
        seen.push(ask);
        return verified();
      },
    });
    await s.post("/api/ask", { question: "13812345678问：新收多少件？", history: [{ role: "user", content: "64030219900101123X" }] });
    expect(JSON.stringify([seen, s.journal])).not.toMatch(/13812345678|64030219900101123X/);
    expect(JSON.stringify(s.journal)).toContain("【手机号】问");
  });

  it("listens to nothing any more once it has answered: what is listened to is kept for ever", async () => {
    const signals: AbortSignal[] = [];
    const asking: Partial<Parameters<typeof service>[0]> = {
      ask: async (_, { signal }) => {
        signals.push(signal);
        expect(getEventListeners(signal, "abort")).toHaveLength(1);
        return verified();
      },
    };
    await service(asking).post("/api/ask", { question: "多少件？" });
    await (await service(asking).post("/api/ask", { question: "多少件？" }, stream)).text();
    expect(signals.map((signal) => getEventListeners(signal, "abort"))).toEqual([[], []]);
  });

  it("passes on what was asked, trimmed, and nothing else", async () => {
    let asked: unknown;
    const { post } = service({
      ask: async (ask) => {
        asked = ask;
        return verified();
      },
    });
    const ask = { question: "  那隆德县呢 ", history: [{ role: "user", content: "利通区？" }], scope: { year: 2024 }, today: "2025-02-28" };
    expect((await post("/api/ask", ask)).status).toBe(200);
    expect(asked).toEqual({ ...ask, question: "那隆德县呢" });
  });

  it("streams what is known as it is known, and the whole answer last", async () => {
    const [figure] = ANSWER.figures;
    const [citation] = ANSWER.citations;
    const { post } = service({
      async ask(_ask, { emit }) {
        emit?.({ event: "status", data: { stage: "understanding" } });
        if (figure) emit?.({ event: "figure", data: figure });
        if (citation) emit?.({ event: "citation", data: citation });
        emit?.({ event: "delta", data: { text: ANSWER.answer } });
        return verified();
      },
    });
    const response = await post("/api/ask", { question: "多少件？" }, stream);
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(events(await response.text())).toEqual([
      { event: "status", data: { stage: "understanding" } },
      { event: "figure", data: figure },
      { event: "citation", data: SENT.citations[0] },
      { event: "delta", data: { text: ANSWER.answer } },
      { event: "answer", data: SENT },
    ]);
  });

  it("lets a stage leave before the work behind it begins", async () => {
    const turns: (() => void)[] = [];
    const begun = Promise.withResolvers<void>();
    let working = false;
    const { post } = service({
      async ask(_ask, { emit }) {
        await emit?.({ event: "status", data: { stage: "understanding" } });
        working = true;
        begun.resolve();
        return verified();
      },
      after(ms, call) {
        if (ms === 0) turns.push(call);
        return () => {};
      },
    });
    const response = await post("/api/ask", { question: "多少件？" }, stream);
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain("understanding");
    expect(working).toBe(false);
    for (const turn of turns) turn();
    await begun.promise;
    expect(working).toBe(true);
  });

  it("ends a stream that fails with a problem that says nothing of the inside", async () => {
    const { post, errors } = service({ ask: () => Promise.reject(new Error("secret /home/x")) });
    const text = await (await post("/api/ask", { question: "多少件？" }, stream)).text();
    const [last] = events(text);
    expect(last).toMatchObject({ event: "error", data: { status: 500, title: "服务出错" } });
    expect(text).not.toContain("secret");
    expect(errors).toHaveLength(1);
  });

  it("sends a comment while it waits, and stops the timer at the end", async () => {
    const waiting = Promise.withResolvers<void>();
    const s = service({
      async ask() {
        await waiting.promise;
        return verified();
      },
    });
    const response = await s.post("/api/ask", { question: "多少件？" }, stream);
    s.tick();
    s.tick();
    waiting.resolve();
    const text = await response.text();
    expect(text.startsWith(": keep-alive\n\n: keep-alive\n\n")).toBe(true);
    expect(s.timers()).toBe(0);
  });

  it("stops the work when the reader leaves", async () => {
    const stopped = Promise.withResolvers<boolean>();
    const s = service({
      ask: (_ask, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => {
            stopped.resolve(true);
            reject(signal.reason);
          }),
        ),
    });
    const response = await s.post("/api/ask", { question: "多少件？" }, stream);
    await response.body?.cancel();
    expect(await stopped.promise).toBe(true);
    expect(s.timers()).toBe(0);
    expect(s.errors).toEqual([]);
  });

  it("stops waiting when the time is up", async () => {
    const { post } = service({
      ask: () => new Promise(() => {}),
      after: (ms, call) => {
        if (ms === 60_000) queueMicrotask(call);
        return () => {};
      },
    });
    const response = await post("/api/ask", { question: "多少件？" });
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
  });
});
