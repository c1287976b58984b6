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
  /** What success is said with; 200 unless it is another. */
  status?: 201;
  problems: readonly (keyof typeof PROBLEMS)[];
};

const TAGS = {
  answers: { name: "提问与核查", description: "一个问题得一个有出处的回答，一段文字得逐条的核对" },
  reports: { name: "报告与数字", description: "报告的原文、表格里的数字、自相矛盾之处" },
  service: { name: "服务状态", description: "能否作答，作答多少" },
  protocols: { name: "别的协议", description: "OpenAI 的对话接口与 Model Context Protocol" },
} as const;

const PROBLEMS = {
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
const READ = [429, 500, 503] as const;

const OPERATIONS: readonly DescribedOperation[] = [
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
    tag: "reports",
    summary: "报告列表",
    query: ReportsQuery,
    gives: content(listOf("reports", "ReportSummary", true)),
    problems: [400, 404, ...READ],
  },
  {
    method: "get",
    path: "/api/reports/{id}",
    id: "getReport",
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
    tag: "reports",
    summary: "法定表格中的数字，JSON 或 CSV",
    query: FiguresQuery,
    gives: { ...content(listOf("figures", "FigureEntry", true)), ...CSV },
    problems: [400, 404, ...READ],
  },
  {
    method: "get",
    path: "/api/audit",
    id: "listFindings",
    tag: "reports",
    summary: "报告中不一致之处",
    query: AuditQuery,
    gives: content(listOf("findings", "Finding", true)),
    problems: [400, 404, ...READ],
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
    problems: [500, 503],
  },
  {
    method: "get",
    path: "/readyz",
    id: "ready",
    tag: "service",
    summary: "能否作答，模型与存储的状态",
    gives: content({ type: "object" }),
    problems: [500, 503],
  },
  {
    method: "get",
    path: "/metrics",
    id: "metrics",
    tag: "service",
    summary: "计数，Prometheus 的文本格式；设了 OPERATOR_TOKEN 时要带上",
    gives: content({ type: "string" }, "text/plain"),
    problems: [401, 500, 503],
  },
  {
    method: "delete",
    path: "/api/answers/{id}",
    id: "deleteAnswer",
    tag: "answers",
    summary: "删去一个回答的固定地址与评价；只有运营者可以",
    pathParameters: ["id"],
    problems: [401, 403, 429, 500, 503],
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
  const { summary, body, gives, problems, path, id, tag, status = 200 } = operation;
  const openai = path.startsWith("/v1/");
  const problem = openai ? content({ type: "object" }) : content(ref("Problem"), "application/problem+json");
  const success = gives ? { [status]: { description: "成功", content: gives } } : { 204: { description: "已收到" } };
  const failures = problems.map((status) => [status, { description: PROBLEMS[status], content: problem }]);
  const given = parameters(operation);
  return {
    operationId: id,
    tags: [TAGS[tag].name],
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
      description: "从政府信息公开工作年度报告中作答，每个数字都能点到原文的那一格。接了语言模型时，程序调用需要密钥，见 401。",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: origin }],
    tags: Object.values(TAGS),
    // Without a key first: most services need none.
    security: [{}, { key: [] }],
    paths,
    components: { schemas: components(), securitySchemes: { key: { type: "http", scheme: "bearer" } } },
  };
}
