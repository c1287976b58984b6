// The interface described for machines: an OpenAPI 3.1 document made from the same zod schemas that check and type the requests.
import * as z from "zod";
import { COMPONENTS, content, ref, type Schema } from "./openapi-content.ts";
import { type DescribedOperation, OPERATIONS, PROBLEMS, TAGS } from "./openapi-operations.ts";

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

const UNCHANGED = { 304: { description: "没有变化：If-None-Match 里的标签仍是这一份" } };

function describe(operation: DescribedOperation): Schema {
  const { summary, body, gives, problems, path, id, tag, tagged, status = 200 } = operation;
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
    responses: { ...success, ...(tagged ? UNCHANGED : {}), ...Object.fromEntries(failures) },
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
