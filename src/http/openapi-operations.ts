// Every operation of the interface, one entry each, as it is described for machines: what it takes, what it gives, how it may fail. No I/O. No clock.
import type * as z from "zod";
import { type Component, content, listOf, ref } from "./openapi-content.ts";
import { AuditQuery, FiguresQuery, ReportsQuery } from "./query.ts";

const CSV = content({ type: "string" }, "text/csv");
const STREAM = content(
  { type: "string", description: "事件依次为 status、figure、citation、delta，最后是 answer 或 error" },
  "text/event-stream",
);

export type DescribedOperation = {
  method: "get" | "post" | "delete";
  path: string;
  /** What generated clients call it. */
  id: string;
  tag: keyof typeof TAGS;
  summary: string;
  body?: Component;
  query?: z.ZodObject;
  pathParameters?: readonly string[];
  /** Absent: 204, nothing comes back. */
  gives?: Record<string, unknown>;
  /** What is given has a tag, and is not sent again to who has it. */
  tagged?: true;
  /** What success is said with; 200 unless it is another. */
  status?: 201;
  problems: readonly (keyof typeof PROBLEMS)[];
};

export const TAGS = {
  answers: { name: "提问与核查", description: "一个问题得一个有出处的回答，一段文字得逐条的核对" },
  reports: { name: "报告与数字", description: "报告的原文、表格里的数字、自相矛盾之处" },
  service: { name: "服务状态", description: "能否作答，作答多少" },
  protocols: { name: "别的协议", description: "OpenAI 的对话接口与 Model Context Protocol" },
} as const;

export const PROBLEMS = {
  400: "请求有误；errors 指出哪一处",
  401: "需要密钥，或密钥不对",
  403: "不允许：这个网站没有被允许调用，或本服务不保存内容",
  404: "没有找到",
  405: "不支持这种请求方法；见 Allow",
  406: "给不出所要的格式",
  408: "正文迟迟没有传完",
  413: "正文过大",
  415: "正文说是文件、图片等，不是 JSON",
  429: "请求过于频繁；见 Retry-After",
  500: "服务内部出错",
  503: "服务暂时不可用；见 Retry-After",
};
/** Of whatever is sent a body, and of whatever is read. */
const POSTED = [400, 401, 403, 408, 413, 415, 429, 500, 503] as const;
const READ = [400, 429, 500, 503] as const;

export const OPERATIONS: readonly DescribedOperation[] = [
  {
    method: "post",
    path: "/api/ask",
    id: "ask",
    tag: "answers",
    summary: "提问，得到有出处的答复；Accept: text/event-stream 时边作答边发送",
    body: "Ask",
    gives: { ...content(ref("Answer")), ...STREAM },
    problems: POSTED,
  },
  {
    method: "post",
    path: "/api/check",
    id: "check",
    tag: "answers",
    summary: "核查一段文字中的说法",
    body: "Check",
    gives: content(listOf("claims", "Claim")),
    problems: POSTED,
  },
  {
    method: "get",
    path: "/api/reports",
    id: "listReports",
    tagged: true,
    tag: "reports",
    summary: "报告列表",
    query: ReportsQuery,
    gives: content(listOf("reports", "ReportSummary", true)),
    problems: [404, ...READ],
  },
  {
    method: "get",
    path: "/api/reports/{id}",
    id: "getReport",
    tagged: true,
    tag: "reports",
    summary: "一份报告：章节、段落、表格，各带锚点",
    pathParameters: ["id"],
    gives: content(ref("Report")),
    problems: [404, ...READ],
  },
  {
    method: "get",
    path: "/api/reports/{id}/cells/{key}",
    id: "getCell",
    tagged: true,
    tag: "reports",
    summary: "一格在原表中的位置：标题路径、列头、前后的格",
    pathParameters: ["id", "key"],
    gives: content(ref("Piece")),
    problems: [404, ...READ],
  },
  {
    method: "get",
    path: "/api/figures",
    id: "listFigures",
    tagged: true,
    tag: "reports",
    summary: "法定表格中的数字，JSON 或 CSV",
    query: FiguresQuery,
    gives: { ...content(listOf("figures", "FigureEntry", true)), ...CSV },
    problems: [404, ...READ],
  },
  {
    method: "get",
    path: "/api/audit",
    id: "listFindings",
    tagged: true,
    tag: "reports",
    summary: "报告中不一致之处",
    query: AuditQuery,
    gives: content(listOf("findings", "Finding", true)),
    problems: [404, ...READ],
  },
  {
    method: "post",
    path: "/api/links",
    id: "createLink",
    tag: "answers",
    summary: "为一个问题保存固定地址；打开时按当时的日期、现在的报告重新回答，并列出变化",
    body: "Ask",
    gives: content({
      type: "object",
      properties: { id: { type: "string" }, url: { type: "string" } },
      required: ["id", "url"],
    }),
    status: 201,
    problems: POSTED,
  },
  {
    method: "post",
    path: "/api/feedback",
    id: "sendFeedback",
    tag: "answers",
    summary: "评价一个答复",
    body: "Feedback",
    problems: POSTED,
  },
  {
    method: "get",
    path: "/healthz",
    id: "health",
    tag: "service",
    summary: "服务状态",
    gives: content(ref("Health")),
    problems: [400, 500, 503],
  },
  {
    method: "get",
    path: "/readyz",
    id: "ready",
    tag: "service",
    summary: "能否作答，模型与存储的状态",
    gives: content({ type: "object" }),
    problems: [400, 500, 503],
  },
  {
    method: "get",
    path: "/metrics",
    id: "metrics",
    tag: "service",
    summary: "计数，Prometheus 的文本格式；设了 OPERATOR_TOKEN 时要带上",
    gives: content({ type: "string" }, "text/plain"),
    problems: [400, 401, 500, 503],
  },
  {
    method: "delete",
    path: "/api/answers/{id}",
    id: "deleteAnswer",
    tag: "answers",
    summary: "删去一个回答的固定地址与评价；只有运营者可以",
    pathParameters: ["id"],
    problems: [400, 401, 403, 413, 429, 500, 503],
  },
  {
    method: "get",
    path: "/v1/models/{model}",
    id: "getModel",
    tag: "protocols",
    summary: "OpenAI 的模型",
    pathParameters: ["model"],
    gives: content({ type: "object" }),
    problems: [404, ...READ],
  },
  {
    method: "post",
    path: "/v1/chat/completions",
    id: "createChatCompletion",
    tag: "protocols",
    summary: "OpenAI 的对话接口；出错时用 OpenAI 的错误格式",
    body: "ChatRequest",
    gives: { ...content({ type: "object" }), ...content({ type: "string" }, "text/event-stream") },
    problems: POSTED,
  },
  {
    method: "get",
    path: "/v1/models",
    id: "listModels",
    tag: "protocols",
    summary: "OpenAI 的模型列表",
    gives: content({ type: "object" }),
    problems: [...READ],
  },
  {
    method: "post",
    path: "/mcp",
    id: "mcp",
    tag: "protocols",
    summary: "Model Context Protocol（Streamable HTTP）：ask、check、search、fetch、figures、audit",
    gives: { ...content({ type: "object" }), ...content({ type: "string" }, "text/event-stream") },
    problems: [400, 401, 403, 405, 406, 408, 413, 415, 429, 500, 503],
  },
];
