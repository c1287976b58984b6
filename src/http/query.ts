// A request's query string -> typed filters, or a problem that names the parameter. Repeating a filter widens it. No I/O. No clock.
import * as z from "zod";
import { FINDING_KINDS } from "../contract.ts";
import { isFigureKey } from "../form/vocabulary.ts";
import { AUTHORITY_KINDS, TIERS } from "../names/classes.ts";
import { err, type Problem, type Result } from "../result.ts";
import { badFields, checked } from "./body.ts";
import { readCursor } from "./cursor.ts";

export const MAX_LIMIT = 100;

const text = z.string().trim().min(1, "不能为空").max(200, "过长");
const list = z.array(text).max(100, "过多").optional();
const year = z
  .string()
  .regex(/^\d{4}$/, "应为四位数的年份")
  .transform(Number)
  .pipe(z.number().int().min(1900, "不是有效的年份").max(2200, "不是有效的年份"));
const limit = z
  .string()
  .regex(/^\d{1,6}$/, `应为 1 到 ${MAX_LIMIT} 的整数`)
  .transform(Number)
  .pipe(z.number().int().min(1, `应为 1 到 ${MAX_LIMIT} 的整数`).max(MAX_LIMIT, `应为 1 到 ${MAX_LIMIT} 的整数`));
/** Also for the tools of mcp.ts. */
export const cursor = z
  .string()
  .max(2000, "不是上一页给出的 next")
  .refine((next) => readCursor(next) !== null, "不是上一页给出的 next");
const key = z.string().refine(isFigureKey, "没有这个指标");

/** One schema for each listing; a parameter that is not in it is refused, since a filter misspelt would give everything. */
export const ReportsQuery = z.strictObject({
  region: list,
  year: z.array(year).max(50, "过多").optional(),
  q: text.optional(),
  cursor: cursor.optional(),
  limit: limit.default(MAX_LIMIT),
});
export const FiguresQuery = z.strictObject({
  report: list,
  key: z.array(key).max(200, "过多").optional(),
  year: z.array(year).max(50, "过多").optional(),
  region: list,
  /** Kinds and levels of authorities, and authorities left out: what an answer's set is made of (names/classes.ts). */
  kind: z
    .array(z.enum(AUTHORITY_KINDS, `应为 ${AUTHORITY_KINDS.join("、")} 之一`))
    .max(20, "过多")
    .optional(),
  level: z
    .array(z.enum(TIERS, `应为 ${TIERS.join("、")} 之一`))
    .max(5, "过多")
    .optional(),
  except: list,
  format: z.enum(["json", "csv"], "应为 json 或 csv").optional(),
  cursor: cursor.optional(),
  limit: limit.default(MAX_LIMIT),
});
export const AuditQuery = z.strictObject({
  report: list,
  kind: z
    .array(z.enum(FINDING_KINDS, `应为 ${FINDING_KINDS.join("、")} 之一`))
    .max(20, "过多")
    .optional(),
  cursor: cursor.optional(),
});

const isList = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodArray || (schema instanceof z.ZodOptional && isList(schema.unwrap() as z.ZodType));

/** Errors: a bad_request with the parameter's name as path. */
export function readQuery<S extends z.ZodObject>(url: URL, schema: S): Result<z.output<S>, Problem> {
  const values: Record<string, string | string[]> = Object.create(null);
  for (const name of new Set(url.searchParams.keys())) {
    const given = url.searchParams.getAll(name);
    const field: z.ZodType | undefined = Object.hasOwn(schema.shape, name) ? schema.shape[name] : undefined;
    if (field && !isList(field) && given.length > 1) return err(badFields([{ path: name, message: "只能给一次" }]));
    values[name] = field && isList(field) ? given : (given[0] ?? "");
  }
  const read = checked(schema as unknown as z.ZodType<z.output<S>>, { ...values });
  if (read.ok || read.error.tag !== "bad_request" || !read.error.errors) return read;
  return err(
    badFields(
      read.error.errors.map(({ path, message }) => {
        // Named as the caller wrote it, without its place among the repeated ones.
        const name = path.split(".")[0] ?? path;
        return { path: name, message: Object.hasOwn(schema.shape, name) ? message : "没有这个参数" };
      }),
    ),
  );
}
