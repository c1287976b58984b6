// A request's JSON body -> the value a zod schema describes, or a problem that says where it does not fit. Never throws.
import type { z } from "zod";
import { err, type FieldError, ok, type Problem, type Result } from "../result.ts";
import { bodyOf } from "./request-body.ts";

/** Deeper than any body of the contract; JSON.parse itself copes with more, what comes after need not. */
const MAX_DEPTH = 32;

const badRequest = (detail: string, errors?: FieldError[]): Problem => ({ tag: "bad_request", detail, ...(errors ? { errors } : {}) });

/** What zod found, as the contract's `errors`: "history.0.role", with unknown fields named one by one. */
const fieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues.flatMap((issue) => {
    const path = issue.path.map(String).join(".");
    if (issue.code !== "unrecognized_keys") return [{ path, message: issue.message }];
    return issue.keys.map((key) => ({ path: path ? `${path}.${key}` : key, message: "没有这个字段" }));
  });

/** One sentence over all errors, for those who read only `detail`. */
const summary = (errors: FieldError[]): string =>
  `${errors
    .slice(0, 3)
    .map(({ path, message }) => (path ? `${path}：${message}` : message))
    .join("；")}。`;

export const badFields = (errors: FieldError[]): Problem => badRequest(summary(errors), errors);

export function checked<T>(schema: z.ZodType<T>, value: unknown): Result<T, Problem> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  return err(badFields(fieldErrors(parsed.error)));
}

function depth(value: unknown): number {
  let level: unknown[] = [value];
  for (let deep = 0; level.length > 0; deep++) {
    if (deep > MAX_DEPTH) return deep;
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return 0;
}

/**
 * Only what says that it is JSON: a page of another site may send a visitor's browser here with a form or a text, and would spend the visitor's
 * quota; with this type the browser asks first whether it may.
 */
const isJson = (contentType: string | null): boolean => {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  return /^application\/(?:[\w.-]+\+)?json$/.test(type);
};

/** Whether every text in a value is whole: half of a surrogate pair is no character, and cannot be kept or sent as UTF-8. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([key, each]) => key.isWellFormed() && isWellFormed(each));
}

const UTF8 = new TextDecoder("utf-8", { fatal: true });

/** Fewer brackets cannot be nested deeper. */
const mayBeDeep = (text: string): boolean => (text.match(/[[{]/g)?.length ?? 0) > MAX_DEPTH;
/** Bytes that are valid UTF-8 are whole characters; only an escape can write half of one. */
const mayBeHalf = (text: string): boolean => text.includes("\\u");

/** The body as JSON. Its size is limited before this, by middleware. */
async function readJson(request: Request): Promise<Result<unknown, Problem>> {
  if (!isJson(request.headers.get("content-type")))
    return err({ tag: "unsupported_media_type", detail: "正文应为 JSON，请把 Content-Type 设为 application/json。" });
  let text: string;
  try {
    text = UTF8.decode(bodyOf(request) ?? (await request.arrayBuffer()));
  } catch {
    return err(badRequest("正文不是有效的 UTF-8 文字。", [{ path: "", message: "不是有效的 UTF-8" }]));
  }
  if (text.trim() === "") return err(badRequest("缺少正文，应为 JSON 对象。", [{ path: "", message: "缺少正文" }]));
  try {
    const value: unknown = JSON.parse(text);
    if (mayBeDeep(text) && depth(value) > MAX_DEPTH) return err(badRequest("正文嵌套过深。", [{ path: "", message: "嵌套过深" }]));
    if (mayBeHalf(text) && !isWellFormed(value))
      return err(badRequest("正文里有不完整的字符（半个代理对）。", [{ path: "", message: "字符不完整" }]));
    return ok(value);
  } catch {
    return err(
      badRequest("正文不是有效的 JSON：应为 JSON 对象，字段名和文字都用双引号括起，接口说明见 /docs。", [
        { path: "", message: "不是有效的 JSON" },
      ]),
    );
  }
}

/** The body, read and held against `schema`. */
export async function readBody<T>(request: Request, schema: z.ZodType<T>): Promise<Result<T, Problem>> {
  const body = await readJson(request);
  if (!body.ok) return body;
  if (typeof body.value !== "object" || body.value === null || Array.isArray(body.value))
    return err(badRequest("正文应为 JSON 对象。", [{ path: "", message: "应为 JSON 对象" }]));
  return checked(schema, body.value);
}
