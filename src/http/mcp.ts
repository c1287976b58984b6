// POST /mcp: the Model Context Protocol over Streamable HTTP. Six tools over the same functions the other endpoints use.
import { type CallToolResult, createMcpHandler, McpServer } from "@modelcontextprotocol/server";
import * as z from "zod";
import { Ask, Check, FINDING_KINDS, Scope } from "../contract.ts";
import { isFigureKey } from "../form/vocabulary.ts";
import { err, ok, type Problem, type Result } from "../result.ts";
import { answerTo, scoped } from "./ask.ts";
import { nextOf, pagingAt, positionOf } from "./cursor.ts";
import type { Deps } from "./deps.ts";
import { listFigures } from "./figures.ts";
import { fetchDocument, searchDocuments } from "./mcp-documents.ts";
import { footOf } from "./openai.ts";
import { outward } from "./outward.ts";
import { problemResponse } from "./problem.ts";
import { cursor, MAX_LIMIT } from "./query.ts";
import { MOST_FINDINGS, unknownReport } from "./reports.ts";
import { Answer, Claim, FigureEntry, Finding } from "./schemas.ts";
import { selectionOf } from "./selection.ts";
import { serviceUrl } from "./service-url.ts";

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };
const INSTRUCTIONS =
  "从政府信息公开工作年度报告中查数字、找原文。ask 回答问题并给出处；check 核查一段文字中的说法；figures 列出法定表格中的数字；audit 列出报告自相矛盾之处；search 与 fetch 查找并取出原文。数字请照抄，不要自行推算。";

/** A tool's outcome: the text a model reads and the same as data; a problem is a tool's error, in words. */
const outcome = (result: Result<{ text: string; data: Record<string, unknown> }, Problem>): CallToolResult =>
  result.ok
    ? { content: [{ type: "text", text: result.value.text }], structuredContent: result.value.data }
    : { content: [{ type: "text", text: result.error.detail }], isError: true };

const scope = {
  report: Scope.shape.report.describe("报告编号，search、figures、audit 的结果里都有"),
  region: Scope.shape.region.describe("地区名或区划代码"),
  year: Scope.shape.year.describe("报告年度"),
};
const one = <T>(value: T | undefined): T[] | undefined => (value === undefined ? undefined : [value]);

function server(deps: Deps, request: Request): McpServer {
  const origin = serviceUrl(request.url, deps.base);
  /** ChatGPT's connectors read the JSON from the text, other clients from the data. */
  const asJson = (given: Record<string, unknown>) => {
    const data = outward(given, origin);
    return ok({ text: JSON.stringify(data), data });
  };
  const mcp = new McpServer({ name: "nianbao-wenda", title: "年报问答", version: "1.0.0" }, { instructions: INSTRUCTIONS });

  mcp.registerTool(
    "ask",
    {
      title: "提问",
      description: "用一句话提问，得到有出处的答复。数字均取自报告原文或由其算出。",
      inputSchema: z.object({ question: Ask.shape.question.describe("问题，1–500 字"), ...scope }),
      outputSchema: Answer,
      annotations: READ_ONLY,
    },
    async ({ question, ...where }) => {
      const ask = await scoped({ question, scope: where }, deps.store);
      if (!ask.ok) return outcome(ask);
      const answer = await answerTo(ask.value, request, request.signal, deps);
      return outcome(
        answer.ok ? ok({ text: answer.value.answer + footOf(answer.value, origin), data: outward(answer.value, origin) }) : answer,
      );
    },
  );

  mcp.registerTool(
    "check",
    {
      title: "核查",
      description: "把一段文字中可核查的说法逐条与报告核对：属实、不符、报告自相矛盾，或报告没有涉及。",
      inputSchema: Check,
      outputSchema: z.object({ claims: z.array(Claim) }),
      annotations: READ_ONLY,
    },
    async ({ text }) => outcome(asJson({ claims: await deps.check(text) })),
  );

  mcp.registerTool(
    "search",
    {
      title: "查找",
      description: "查找报告中的数字、段落与自相矛盾之处，按问到的地区和年份；中文、英文都可以。给出编号、标题和网址；用 fetch 取全文。",
      inputSchema: z.object({ query: z.string().trim().min(1).max(500).describe("要找的内容") }),
      outputSchema: z.object({ results: z.array(z.object({ id: z.string(), title: z.string(), url: z.string() })) }),
      annotations: READ_ONLY,
    },
    async ({ query }) => outcome(asJson({ results: await searchDocuments(query, origin, deps) })),
  );

  mcp.registerTool(
    "fetch",
    {
      title: "取原文",
      description: "按编号或网址取原文：一格（#cell-）、一个段落（#passage-）、一处矛盾，或整份报告；本服务引用的都取得到。",
      inputSchema: z.object({
        id: z.string().min(1).max(500).describe("报告编号，后面可带 #passage-3 或 #cell-received@total；或引用中的网址"),
      }),
      outputSchema: z.object({
        id: z.string(),
        title: z.string(),
        text: z.string(),
        url: z.string(),
        metadata: z.record(z.string(), z.string()),
      }),
      annotations: READ_ONLY,
    },
    async ({ id }) => {
      const document = await fetchDocument(id, origin, deps.store);
      return outcome(document.ok ? asJson(document.value) : document);
    },
  );

  mcp.registerTool(
    "figures",
    {
      title: "数字",
      description: "列出法定表格中的数字，可按报告、指标、年度、地区筛选。空白为 null，不是 0。",
      inputSchema: z.object({
        ...scope,
        key: z.string().refine(isFigureKey, "没有这个指标").optional().describe("指标，如 received@total"),
        cursor: cursor.optional().describe("上一页给出的 next"),
        limit: z.int().min(1).max(MAX_LIMIT).default(MAX_LIMIT),
      }),
      outputSchema: z.object({ figures: z.array(FigureEntry), next: z.exactOptional(z.string()) }),
      annotations: READ_ONLY,
    },
    async ({ report, region, year, key, cursor: next, limit }) => {
      const unknown = await unknownReport(one(report), deps.store);
      if (unknown) return outcome(err(unknown));
      const selection = await selectionOf({ report: one(report), region: one(region), year: one(year) }, deps.store);
      const page = await listFigures(selection, one(key) ?? [], { limit, place: positionOf(next) }, deps.store);
      return outcome(asJson({ figures: page.items, ...nextOf(page.next) }));
    },
  );

  mcp.registerTool(
    "audit",
    {
      title: "勾稽检查",
      description: "列出报告中不一致之处：表内勾稽、文字与表格、算术、跨年度、雷同文字。",
      inputSchema: z.object({
        report: scope.report,
        kind: z.enum(FINDING_KINDS).optional(),
        cursor: cursor.optional().describe("上一页给出的 next"),
      }),
      outputSchema: z.object({ findings: z.array(Finding), next: z.string().optional() }),
      annotations: READ_ONLY,
    },
    async ({ report, kind, cursor: from }) => {
      const unknown = await unknownReport(one(report), deps.store);
      if (unknown) return outcome(err(unknown));
      const { items, next } = await deps.store.findings(report ? { reports: [report] } : {}, {
        ...pagingAt(MOST_FINDINGS, positionOf(from)),
        ...(kind ? { kinds: [kind] } : {}),
      });
      return outcome(asJson({ findings: items, ...nextOf(next ? { cursor: next } : undefined) }));
    },
  );
  return mcp;
}

/** Calls of one request; a client that has more sends them one after another. */
const MOST_CALLS = 20;
const TOO_MANY_CALLS: Problem = {
  tag: "bad_request",
  detail: `一次最多 ${MOST_CALLS} 个调用，请分开发送。`,
  errors: [{ path: "", message: "调用过多" }],
};

/** How many calls a body holds; one that is no list is one. Errors: more than may stand in one request. */
async function callsIn(request: Request): Promise<Result<number, Problem>> {
  if (request.method !== "POST" || !request.body) return ok(1);
  const body: unknown = await request
    .clone()
    .json()
    .catch(() => null);
  const calls = Array.isArray(body) ? body.length : 1;
  return calls > MOST_CALLS ? err(TOO_MANY_CALLS) : ok(Math.max(1, calls));
}

/**
 * Stateless: each request is served by a server of its own, for clients of the 2025 and the 2026 protocol alike. Each call of a batch counts:
 * `charge` takes the further ones from the caller, the first has been.
 */
export async function mcp(request: Request, deps: Deps, charge: (calls: number) => Promise<Problem | null>): Promise<Response> {
  const calls = await callsIn(request);
  if (!calls.ok) return problemResponse(calls.error);
  const refused = await charge(calls.value - 1);
  if (refused) return problemResponse(refused);
  const errors: unknown[] = [];
  const response = await createMcpHandler(() => server(deps, request), { onerror: (error) => errors.push(error) }).fetch(request);
  // A caller's mistakes are answered; they are nothing for the log.
  if (response.status >= 500) for (const error of errors) deps.logError(error);
  return response;
}
