// One line a request: the route, how it went, how long; the question only where the operator keeps questions.
import { describe, expect, it } from "vitest";
import { routeOf } from "../../src/http/journal.ts";
import { metrics } from "../../src/http/metrics.ts";
import { NO_SITE } from "../../src/site/site.ts";
import { service } from "./support.ts";

describe("the journal", () => {
  it("has a line for each request, without the question", async () => {
    const s = service();
    await s.post("/api/ask", { question: "甲县新收多少件？" });
    await s.request("/api/reports");
    await s.request("/healthz");
    expect(s.journal).toEqual([
      {
        at: "2025-06-01T00:00:00.000Z",
        method: "POST",
        route: "/api/ask",
        status: 200,
        ms: 0,
        answers: [{ id: "a1", status: "answered", composer: "rules", question: "" }],
      },
      { at: "2025-06-01T00:00:00.000Z", method: "GET", route: "/api/reports", status: 200, ms: 0 },
    ]);
  });

  it("has the question where the operator keeps questions", async () => {
    const s = service({ site: { ...NO_SITE, keepQuestions: true } });
    await s.post("/api/ask", { question: "甲县新收多少件？" });
    expect(s.journal[0]?.answers?.[0]?.question).toBe("甲县新收多少件？");
  });

  it("waits for the end of a stream, and tells what went wrong in it", async () => {
    const s = service({ ask: () => Promise.reject(new Error("secret")) });
    const response = await s.post("/api/ask", { question: "甲县新收多少件？" }, { accept: "text/event-stream" });
    await response.text();
    expect(s.journal).toMatchObject([{ status: 200, answers: [{ problem: "internal" }] }]);
    expect(JSON.stringify(s.journal)).not.toContain("secret");
  });

  it("has a line for what was refused too", async () => {
    const s = service();
    await s.post("/api/ask", {});
    await s.request("/no/such/place");
    expect(s.journal.map(({ route, status }) => [route, status])).toEqual([
      ["/api/ask", 400],
      ["other", 404],
    ]);
  });
});

it.each([
  ["/reports/litong-2024", "/reports/:id"],
  ["/answers/abc", "/answers/:id"],
  ["/api/figures", "/api/figures"],
  ["/", "/"],
  ["/wp-login.php", "other"],
  ["/api/../etc", "other"],
])("%s is %s", (path, route) => {
  expect(routeOf(path)).toBe(route);
});

describe("GET /readyz and GET /metrics", () => {
  it("tell whether questions can be answered", async () => {
    expect(await (await service().request("/readyz")).json()).toEqual({
      status: "ready",
      store: "ok",
      reports: 2,
      version: "v1",
      model: "none",
    });
    const down = service();
    down.deps.store.size = () => Promise.reject(new Error("disk I/O error at /var/lib"));
    const response = await down.request("/readyz");
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: "not_ready", store: "unavailable", model: "none" });
  });

  it.each(["untried", "ok", "failing", "resting"] as const)(
    "tell how the model is: %s, without which the service answers all the same",
    async (state) => {
      const health = { state, outcomes: { unauthorised: 2 }, unused: {} };
      const s = service({ hasModel: true, modelHealth: () => health });
      const response = await s.request("/readyz");
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ status: "ready", model: state });
      expect(await (await s.request("/metrics")).text()).toContain('nianbao_model_calls_total{outcome="unauthorised"} 2');
    },
  );

  it("count in Prometheus' words", () => {
    const counted = metrics();
    const answers = [{ status: "answered" as const, composer: "rules" as const, question: "" }];
    counted.count({ at: "", method: "POST", route: "/api/ask", status: 200, ms: 20, answers });
    counted.count({ at: "", method: "GET", route: "/reports", status: 200, ms: 400 });
    const model = { outcomes: { ok: 3, unauthorised: 1 }, unused: { unverified: 2 } };
    const lines = counted.text({ reports_held: 5 }, model).split("\n");
    for (const line of [
      'nianbao_model_calls_total{outcome="unauthorised"} 1',
      'nianbao_model_texts_unused_total{why="unverified"} 2',
      'nianbao_requests_total{route="/api/ask",status="200"} 1',
      'nianbao_answers_total{status="answered",reason="",composer="rules"} 1',
      'nianbao_request_seconds_bucket{le="0.025"} 1',
      'nianbao_request_seconds_bucket{le="0.5"} 2',
      'nianbao_request_seconds_bucket{le="+Inf"} 2',
      "nianbao_request_seconds_count 2",
      "nianbao_reports_held 5",
    ])
      expect(lines).toContain(line);
    for (const line of lines) expect(line).toMatch(/^(?:|# (?:HELP|TYPE) \w+ .+|\w+(?:\{[^}]*\})? [\d.e+-]+)$/);
  });
});
