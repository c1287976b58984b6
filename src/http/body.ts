// A request's JSON body -> the value a zod schema describes, or a problem that says where it does not fit. Never throws.
import type { z } from "zod";
import { err, type FieldError, ok, type Problem, type Result } from "../result.ts";

/** Deeper than any body of the contract; JSON.parse itself copes with more, what comes after need not. */
const MAX_DEPTH = 32;

const badRequest = (detail: string, errors?: FieldError[]): Problem => ({ tag: "bad_request", detail, ...(errors ? { errors } : {}) });

/** What zod found, as the contract's `errors`: "history.0.role", with unknown fields named one by one. */
export const fieldErrors = (error: z.ZodError): FieldError[] =>
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

/** What `curl -d`, a form and a page's fetch of a text say of a body that nobody described; it is read as JSON like any other. */
const UNDESCRIBED = ["", "text/plain", "application/x-www-form-urlencoded"];

/** A type that says something else (files, pictures, XML) is not read. */
const mayBeJson = (contentType: string | null): boolean => {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  return UNDESCRIBED.includes(type) || /^(?:application|text)\/json$|\+json$/.test(type);
};

/** The body as JSON. Its size is limited before this, by middleware. */
export async function readJson(request: Request): Promise<Result<unknown, Problem>> {
  if (!mayBeJson(request.headers.get("content-type")))
    return err({ tag: "unsupported_media_type", detail: "正文应为 JSON，请把 Content-Type 设为 application/json。" });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(await request.arrayBuffer());
  } catch {
    return err(badRequest("正文不是有效的 UTF-8 文字。", [{ path: "", message: "不是有效的 UTF-8" }]));
  }
  if (text.trim() === "") return err(badRequest("缺少正文，应为 JSON 对象。", [{ path: "", message: "缺少正文" }]));
  try {
    const value: unknown = JSON.parse(text);
    if (depth(value) > MAX_DEPTH) return err(badRequest("正文嵌套过深。", [{ path: "", message: "嵌套过深" }]));
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
