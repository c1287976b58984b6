// An operator's JSON file -> the value a zod schema describes, or every fault with its line and what to do about it. No I/O. No clock.
import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type * as z from "zod";
import { err, ok, type Result } from "../result.ts";

/** `line` and `column` are 1-based; `column` counts UTF-16 units. `path` is "limits.per_minute", "" for the file itself. */
type Fault = { line: number; column: number; path: string; message: string };

/** Errors: at least one fault, in the order of the file. */
export function readOperatorFile<T>(text: string, schema: z.ZodType<T>): Result<T, Fault[]> {
  // Editors on Windows begin a file with this mark.
  const json = text.replace(/^\uFEFF/, "");
  const at = placer(json);
  const errors: ParseError[] = [];
  const tree = parseTree(json, errors, { disallowComments: true, allowTrailingComma: false });
  if (errors.length > 0 || !tree) {
    const faults = errors
      .slice(0, 1)
      .map(({ error, offset }) => ({ ...at(offset), path: "", message: SYNTAX[printParseErrorCode(error)] ?? OTHER_SYNTAX }));
    return err(faults.length > 0 ? faults : [{ ...at(0), path: "", message: "文件是空的：至少写 {}" }]);
  }
  const twice = repeated(tree).map((node) => ({
    ...at(node.offset),
    path: String(node.value),
    message: "这个字段写了两次：去掉一个",
  }));
  if (twice.length > 0) return err(twice);
  const parsed = schema.safeParse(JSON.parse(json));
  if (parsed.success) return ok(parsed.data);
  const faults = parsed.error.issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === "number" ? part : String(part)));
    const node = nearest(tree, path);
    if (issue.code !== "unrecognized_keys") return [{ ...at(node.offset), path: path.join("."), message: messageOf(issue) }];
    return issue.keys.map((key) => ({
      ...at(keyNode(node, key).offset),
      path: [...path, key].join("."),
      message: `没有这个字段：检查拼写，或去掉它${among(schema, path)}`,
    }));
  });
  return err(faults.sort((a, b) => a.line - b.line || a.column - b.column));
}

/** A fault as one line for a person: "corpus/site.json 第 3 行：keep_days：应为 0–365 的整数". */
export const faultLine = (file: string, { line, path, message }: Fault): string =>
  `${file} 第 ${line} 行：${path ? `${path}：` : ""}${message}`;

const placer = (text: string) => {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  return (offset: number): { line: number; column: number } => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
};

/** The names of properties that an object has a second time; JSON.parse would keep the last and say nothing. */
function repeated(node: Node): Node[] {
  const names = new Set<unknown>();
  const own = (node.type === "object" ? (node.children ?? []) : []).flatMap(({ children: [name] = [] }) => {
    if (!name || !names.has(name.value)) names.add(name?.value);
    else return [name];
    return [];
  });
  return [...own, ...(node.children ?? []).flatMap(repeated)];
}

/** What stands at a path, or the nearest thing around it: a field that is missing has no place of its own. */
function nearest(tree: Node, path: (string | number)[]): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

const keyNode = (object: Node, key: string): Node =>
  object.children?.map(({ children: [name] = [] }) => name).find((name) => name?.value === key) ?? object;

/** The fields there are, at the top of the file. */
function among(schema: z.ZodType, path: readonly unknown[]): string {
  const { shape } = schema as { shape?: Record<string, unknown> };
  return path.length === 0 && shape ? `。有这些：${Object.keys(shape).join("、")}` : "";
}

/** A schema's own words; where it says nothing, which kind of value stands there instead. */
const messageOf = (issue: z.core.$ZodIssue): string =>
  /\p{Script=Han}/u.test(issue.message) ? issue.message : (issue.code === "invalid_type" && KINDS[issue.expected]) || "这个值不合要求";
const KINDS: Record<string, string> = {
  object: "应为一个 JSON 对象：{ … }",
  array: "应为列表：[ … ]",
  string: "应为文字，用双引号括起",
  number: "应为数字，不加引号",
  boolean: "应为 true 或 false，不加引号",
};

/** By the parser's names of what it found. */
const SYNTAX: Record<string, string> = {
  CommaExpected: "这里缺一个逗号：两项之间用英文逗号隔开",
  ColonExpected: "字段名后面缺一个英文冒号",
  PropertyNameExpected: "这里应为字段名，用英文双引号括起；最后一项后面不能有逗号",
  ValueExpected: "这里缺少值：文字用英文双引号括起，数字和 true、false 不加引号；最后一项后面不能有逗号",
  CloseBraceExpected: "少一个 }：每个 { 都要有 }",
  CloseBracketExpected: "少一个 ]：每个 [ 都要有 ]",
  EndOfFileExpected: "后面多出了内容：去掉它",
  InvalidCommentToken: "JSON 里不能写注释：去掉它",
  UnexpectedEndOfString: "文字没有收尾：补上英文双引号，换行写作 \\n",
  InvalidCharacter: "这里有不认识的字：引号、逗号、冒号要用英文的，文字用双引号括起",
  InvalidSymbol: "这里有不认识的字：引号、逗号、冒号要用英文的，文字用双引号括起",
};
const OTHER_SYNTAX = "不是有效的 JSON：检查这一行的引号和反斜杠";
