// A stand-in for the service: the real pages over the real reports, and an /api/ask whose answers, pace and failures a test chooses by the question.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import { figureValue } from "../../src/audit/finding.ts";
import { readCorpus } from "../../src/build/corpus.ts";
import { buildWidget } from "../../src/build/widget.ts";
import type { Answer, Ask } from "../../src/contract.ts";
import type { PagesStore } from "../../src/pages/deps.ts";
import { pages } from "../../src/pages/pages.ts";
import { pieceOf } from "../../src/report/piece.ts";
import { type Report, summaryOf } from "../../src/report/report.ts";
import { NO_SITE } from "../../src/site/site.ts";
import { ANSWERS, CLAIMS, FINDINGS } from "./answers.ts";

export type StandIn = {
  url: string;
  /** Bodies of POST /api/ask and /api/feedback, in order. */
  asked: Ask[];
  feedback: { answer_id: string; helpful: boolean; comment?: string }[];
  /** Lets a stream that waits ("slow …") go on by one part; resolves when it has. */
  step(): Promise<void>;
  /** Lets every stream there is now run to its end. */
  finish(): void;
  /** Streams whose client has gone away. */
  dropped(): number;
  close(): Promise<void>;
};

/** The canned answer whose name stands in the question; "lookup" when none does. */
const answerTo = (question: string): Answer => ANSWERS[Object.keys(ANSWERS).find((name) => question.includes(name)) ?? "lookup"] as Answer;

const REGIONS = [
  { code: "64", name: "宁夏回族自治区", names: [] },
  { code: "6403", name: "吴忠市", names: [] },
];

/** The reports held in memory, in the order given, with the canned findings. */
export function storeOf(reports: Report[]): PagesStore {
  const summaries = reports.map(summaryOf);
  return {
    reports: async ({ reports: ids, regions, years, q, issuers }) => ({
      items: summaries.filter(
        (report) =>
          (!ids || ids.includes(report.id)) &&
          (!regions || regions.some((region) => report.region.startsWith(region))) &&
          (!years || years.includes(report.year)) &&
          (!issuers || issuers.some((id) => report.id.startsWith(`${id}-`))) &&
          (!q || report.issuer.includes(q) || report.title.includes(q)),
      ),
    }),
    report: async (id) => reports.find((report) => report.id === id) ?? null,
    findings: async ({ reports: ids }, { kinds }) => ({
      items: FINDINGS.filter((finding) => (!ids || ids.includes(finding.report)) && (!kinds || kinds.includes(finding.kind))),
    }),
    extent: async () => ({ years: [...new Set(summaries.map(({ year }) => year))].sort().reverse(), provinces: ["41", "64"] }),
    agency: async (id) => {
      const [held] = summaries.filter((report) => report.id.startsWith(`${id}-`));
      return held ? ({ id, name: held.issuer, names: [], region: held.region, years: [held.year] } as never) : null;
    },
    directory: async () => ({ agencies: [], regions: REGIONS, isPlace: () => false }) as never,
    aggregate: async ({ regions, years }) => ({
      reports: summaries.filter(
        ({ region, year }) => (!regions || regions.some((each) => region.startsWith(each))) && (!years || years.includes(year)),
      ).length,
      counted: 0,
      meeting: 0,
      sum: 0,
    }),
    newestYear: async () => Math.max(...summaries.map(({ year }) => year)),
    totals: async ({ regions, years }, keys) =>
      reports
        .filter(
          (report) => (!regions || regions.some((region) => report.region.startsWith(region))) && (!years || years.includes(report.year)),
        )
        .map((report) => ({ report: summaryOf(report), value: keys.reduce((sum, key) => sum + (figureValue(report, key) ?? 0), 0) }))
        .sort((a, b) => b.value - a.value),
    size: async () => ({ reports: reports.length, passages: 0, figures: 0, version: "test" }),
  };
}

/** Serves on a free port; `more` adds routes, `reports` replaces those of corpus/. */
export async function standIn(more: (app: Hono) => void = () => {}, reports?: Report[]): Promise<StandIn> {
  const built = await buildWidget();
  const app = new Hono();
  const asked: Ask[] = [];
  const feedback: StandIn["feedback"] = [];
  /** Streams that wait, and steps that wait for a stream. */
  const waiting: (() => void)[] = [];
  const stepping: (() => void)[] = [];
  const streams: { free: boolean }[] = [];
  let dropped = 0;
  const wait = (stream: { free: boolean }): Promise<void> => {
    if (stream.free) return Promise.resolve();
    const step = stepping.shift();
    if (step) {
      step();
      return Promise.resolve();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };

  app.use("/api/*", async (c, next) => {
    await next();
    c.header("Access-Control-Allow-Origin", "*");
  });
  app.options("/api/*", (c) => c.body(null, 204, { "Access-Control-Allow-Headers": "content-type" }));
  app.post("/api/feedback", async (c) => {
    feedback.push(await c.req.json());
    return c.body(null, 204);
  });
  app.post("/api/ask", async (c) => {
    const ask = (await c.req.json()) as Ask;
    asked.push(ask);
    const { question } = ask;
    const problem = (status: 400 | 429 | 500, detail: string) => c.json({ type: "about:blank", title: "", status, detail }, status);
    if (question.includes("refused")) return problem(400, "问题最多 500 个字");
    if (question.includes("busy")) return problem(429, "请求太多，请稍后再试。");
    if (question.includes("broken") && asked.filter((each) => each.question === question).length === 1) return problem(500, "内部错误");
    const answer = answerTo(question);
    if (question.includes("whole")) return c.json(answer);
    const pace = { free: !question.includes("slow") };
    streams.push(pace);
    return streamSSE(c, async (stream) => {
      stream.onAbort(() => {
        dropped += 1;
      });
      const send = (event: string, data: unknown) => stream.writeSSE({ event, data: JSON.stringify(data) });
      await send("status", { stage: "understanding" });
      await wait(pace);
      await send("status", { stage: "searching" });
      for (const citation of answer.citations) await send("citation", citation);
      for (const figure of answer.figures.slice(0, 1)) await send("figure", figure);
      await wait(pace);
      await send("status", { stage: "composing" });
      for (const text of answer.answer.match(/[^。\n]+。?(?:\[\d+\])*\n*/g) ?? []) {
        await send("delta", { text });
        await wait(pace);
      }
      if (question.includes("cut") && asked.filter((each) => each.question === question).length === 1) return;
      await send("answer", answer);
    });
  });
  app.post("/api/links", async (c) => c.json({ id: "answer-1", url: `${new URL(c.req.url).origin}/answers/answer-1` }, 201));
  more(app);
  const held = reports ?? (await readCorpus()).reports;
  const store = storeOf(held);
  app.get("/api/reports/:id/cells/:key", (c) => {
    const report = held.find((each) => each.id === c.req.param("id"));
    const piece = report ? pieceOf(report, c.req.param("key")) : null;
    return piece ? c.json(piece) : c.json({}, 404);
  });
  const site = pages({
    store,
    site: NO_SITE,
    base: "",
    ask: async ({ question }) => answerTo(question),
    check: async () => CLAIMS,
    embeddable: null,
    now: () => new Date("2026-11-20T08:00:00Z"),
    logError: () => {},
    openLink: async (id) =>
      id === "answer-1"
        ? {
            answer: answerTo("contradiction"),
            link: {
              id,
              ask: { question: "利通区2024年有多少行政诉讼？", scope: { report: "litong-2024" } },
              day: "2026-11-20",
              version: "a1b2c3d4",
              at: "2026-11-20T08:00:00Z",
              status: "answered",
              figures: [],
            },
            version: "e5f6a7b8",
            changed: [{ label: "行政诉讼 · 总计", before: "5件", now: "6件" }],
          }
        : null,
    widgetSource: async () => built["widget.js"],
    pagesSource: async () => built["pages.json"],
    version: "test",
  });
  app.route("/", site);
  app.notFound((c) => site.fetch(c.req.raw));

  const server = createServer((request, response) => void reply(app, request, response));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === "object" && address ? address.port : 0}`,
    asked,
    feedback,
    step() {
      const next = waiting.shift();
      if (!next) return new Promise((resolve) => stepping.push(resolve));
      next();
      return Promise.resolve();
    },
    finish() {
      for (const stream of streams) stream.free = true;
      for (const next of waiting.splice(0)) next();
    },
    dropped: () => dropped,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Node's request and response as the Web's; a client that goes away cancels the stream. */
async function reply(app: Hono, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const made = await app.fetch(
    new Request(`http://${request.headers.host}${request.url}`, {
      method: request.method ?? "GET",
      headers: Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
        typeof value === "string" ? [[name, value]] : [],
      ),
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    }),
  );
  response.writeHead(made.status, [...made.headers].flat());
  const reader = made.body?.getReader();
  response.on("close", () => void reader?.cancel().catch(() => undefined));
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) response.write(part.value);
  response.end();
}
