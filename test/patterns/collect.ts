// The source files -> every regular expression in them: literals as they are written, and what is put together when a module is loaded.
import { readdir, readFile } from "node:fs/promises";
import { stripTypeScriptTypes } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "rolldown/parseAst";

const SRC = fileURLToPath(new URL("../../src/", import.meta.url));

export type Pattern = { file: string; source: string; flags: string };

/** Folders and files whose patterns strangers' texts come to. The rest reads the operator's own files, or runs where a page is read. */
/** What a model writes has limits of its own, see answer/model. */
const REACHED =
  /^(?:answer(?!\/model)|check|csv|day|form|http|index|model|names(?!\/issuer-in-text)|pages|question|report\/statements|report\/values|site\/site|store|zh)\b/;

const filesIn = async (directory: string): Promise<string[]> =>
  (await readdir(directory, { recursive: true })).filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts")).sort();

/** Literals by their file. */
async function literals(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  for (const name of await filesIn(SRC)) {
    const file = name.replaceAll("\\", "/");
    if (!REACHED.test(file)) continue;
    const tree = parseAst(stripTypeScriptTypes(await readFile(join(SRC, name), "utf8")));
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) for (const each of node) walk(each);
      else if (typeof node === "object" && node !== null) {
        const { regex } = node as { regex?: { pattern: string; flags: string } };
        if (regex) found.push({ file, source: regex.pattern, flags: regex.flags });
        for (const each of Object.values(node)) walk(each);
      }
    };
    walk(tree.body);
  }
  return found;
}

/** What `new RegExp` makes while the modules are loaded; the file is the first of ours on the stack. */
async function made(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      const file = fileOnStack(new Error().stack ?? "");
      if (file && REACHED.test(file)) found.push({ file, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    for (const name of await filesIn(SRC)) if (REACHED.test(name)) await import(/* @vite-ignore */ join(SRC, name)).catch(() => {});
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

function fileOnStack(stack: string): string | null {
  for (const line of stack.split("\n")) {
    const at = line.indexOf(SRC);
    if (at >= 0) return relative(SRC, line.slice(at).replace(/(?:\?[^:]*)?:\d+:\d+\)?$/, "")).replaceAll("\\", "/");
  }
  return null;
}

/** Each pattern once, in the order of the files. */
export async function patterns(): Promise<Pattern[]> {
  const seen = new Map<string, Pattern>();
  for (const each of [...(await literals()), ...(await made())]) {
    const key = `/${each.source}/${each.flags}`;
    if (!seen.has(key)) seen.set(key, each);
  }
  return [...seen.values()];
}
