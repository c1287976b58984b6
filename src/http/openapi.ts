// The interface described for machines: an OpenAPI 3.1 document made from the same zod schemas that check and type the requests.
import * as z from "zod";
import { Ask, Check, Feedback } from "../contract.ts";
import { ChatRequest } from "./openai.ts";
import { AuditQuery, FiguresQuery, ReportsQuery } from "./query.ts";
import {
  Answer,
  Citation,
  Claim,
  Figure,
  FigureEntry,
  Finding,
  Health,
  Note,
  PieceView,
  Problem,
  ReportSummary,
  ReportView,
} from "./schemas.ts";

const COMPONENTS = {
  Ask,
  Check,
  Feedback,
  ChatRequest,
  Answer,
  Figure,
  Citation,
  Note,
  Claim,
  Finding,
  ReportSummary,
  Report: ReportView,
  FigureEntry,
  Piece: PieceView,
  Problem,
  Health,
};
type Component = keyof typeof COMPONENTS;

type Schema = Record<string, unknown>;
const ref = (name: Component): Schema => ({ $ref: `#/components/schemas/${name}` });
const listOf = (property: string, name: Component, paged = false): Schema => ({
  type: "object",
  properties: {
    [property]: { type: "array", items: ref(name) },
    ...(paged ? { next: { type: "string", description: "下一页的 cursor；没有则已到末页" } } : {}),
  },
  required: [property],
});
const content = (schema: Schema, type = "application/json") => ({ [type]: { schema } });
const CSV = content({ type: "string" }, "text/csv");
const STREAM = content(
  { type: "string", description: "事件依次为 status、figure、citation、delta，最后是 answer 或 error" },
  "text/event-stream",
);

type DescribedOperation = {
  method: "get" | "post";
  path: string;
  summary: string;
  body?: Component;
  query?: z.ZodObject;
  pathParameters?: readonly string[];
  /** Absent: 204, nothing comes back. */
  gives?: Record<string, unknown>;
  problems: readonly (keyof typeof PROBLEMS)[];
};

const PROBLEMS = {
  400: "请求有误；errors 指出哪一处",
  404: "没有找到",
  413: "正文过大",
  415: "正文说是文件、图片等，不是 JSON",
  429: "请求过于频繁；见 Retry-After",
  503: "服务暂时不可用；见 Retry-After",
};
const POSTED = [400, 413, 415, 429, 503] as const;

const OPERATIONS: readonly DescribedOperation[] = [
  {
    method: "post",
    path: "/api/ask",
    summary: "提问，得到有出处的答复；Accept: text/event-stream 时边作答边发送",
    body: "Ask",
    gives: { ...content(ref("Answer")), ...STREAM },
    problems: POSTED,
  },
  {
    method: "post",
    path: "/api/check",
    summary: "核查一段文字中的说法",
    body: "Check",
    gives: content(listOf("claims", "Claim")),
    problems: POSTED,
  },
  {
    method: "get",
    path: "/api/reports",
    summary: "报告列表",
    query: ReportsQuery,
    gives: content(listOf("reports", "ReportSummary", true)),
    problems: [400, 503],
  },
  {
    method: "get",
    path: "/api/reports/{id}",
    summary: "一份报告：章节、段落、表格，各带锚点",
    pathParameters: ["id"],
    gives: content(ref("Report")),
    problems: [404, 503],
  },
  {
    method: "get",
    path: "/api/reports/{id}/cells/{key}",
    summary: "一格在原表中的位置：标题路径、列头、前后的格",
    pathParameters: ["id", "key"],
    gives: content(ref("Piece")),
    problems: [404, 503],
  },
  {
    method: "get",
    path: "/api/figures",
    summary: "法定表格中的数字，JSON 或 CSV",
    query: FiguresQuery,
    gives: { ...content(listOf("figures", "FigureEntry", true)), ...CSV },
    problems: [400, 503],
  },
  {
    method: "get",
    path: "/api/audit",
    summary: "报告中不一致之处",
    query: AuditQuery,
    gives: content(listOf("findings", "Finding", true)),
    problems: [400, 503],
  },
  {
    method: "post",
    path: "/api/links",
    summary: "为一个问题保存固定地址；打开时按当时的日期、现在的报告重新回答，并列出变化",
    body: "Ask",
    gives: content({
      type: "object",
      properties: { id: { type: "string" }, url: { type: "string" } },
      required: ["id", "url"],
    }),
    problems: POSTED,
  },
  { method: "post", path: "/api/feedback", summary: "评价一个答复", body: "Feedback", problems: POSTED },
  { method: "get", path: "/healthz", summary: "服务状态", gives: content(ref("Health")), problems: [503] },
  {
    method: "post",
    path: "/v1/chat/completions",
    summary: "OpenAI 的对话接口；出错时用 OpenAI 的错误格式",
    body: "ChatRequest",
    gives: { ...content({ type: "object" }), ...content({ type: "string" }, "text/event-stream") },
    problems: [400, 413, 429, 503],
  },
  {
    method: "get",
    path: "/v1/models",
    summary: "OpenAI 的模型列表",
    gives: content({ type: "object" }),
    problems: [503],
  },
  {
    method: "post",
    path: "/mcp",
    summary: "Model Context Protocol（Streamable HTTP）：ask、check、search、fetch、figures、audit",
    gives: { ...content({ type: "object" }), ...content({ type: "string" }, "text/event-stream") },
    problems: [413, 429],
  },
];

/** The dialect is OpenAPI's own and named once; a schema's address is its place in the document. */
const bare = ({ $schema: _dialect, $id: _address, ...schema }: Schema): Schema => schema;

function components(): Record<string, Schema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(COMPONENTS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: "input" });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema as Schema)]));
}

const parameters = ({ query, pathParameters = [] }: DescribedOperation) => [
  ...pathParameters.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
  ...Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: "query",
    required: false,
    schema: bare(z.toJSONSchema(schema as z.ZodType, { io: "input" }) as Schema),
  })),
];

function describe(operation: DescribedOperation): Schema {
  const { summary, body, gives, problems, path } = operation;
  const openai = path.startsWith("/v1/");
  const problem = openai ? content({ type: "object" }) : content(ref("Problem"), "application/problem+json");
  const success = gives ? { 200: { description: "成功", content: gives } } : { 204: { description: "已收到" } };
  const failures = problems.map((status) => [status, { description: PROBLEMS[status], content: problem }]);
  const given = parameters(operation);
  return {
    summary,
    ...(given.length > 0 ? { parameters: given } : {}),
    ...(body ? { requestBody: { required: true, content: content(ref(body)) } } : {}),
    responses: { ...success, ...Object.fromEntries(failures) },
  };
}

/** `origin` is where the service is reached: "https://host". */
export function openapi(origin: string): Schema {
  const paths: Record<string, Schema> = {};
  for (const operation of OPERATIONS) paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  return {
    openapi: "3.1.0",
    info: {
      title: "年报问答",
      version: "1.0.0",
      description: "从政府信息公开工作年度报告中作答，每个数字都能点到原文的那一格。不需要密钥。",
    },
    servers: [{ url: origin }],
    paths,
    components: { schemas: components() },
  };
}
