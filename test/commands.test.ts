// Every command of package.json starts: asked for what it does not know it says how it is used, and what works at once works.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const scripts: Record<string, string> = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")).scripts;

/** `whole`: what stands before the last program, too. */
type Run = { words: string[]; env?: Record<string, string>; whole?: true; says: RegExp; code: number };
/** How each is run without its work: no network, nothing written. */
const RUNS: Record<string, Run> = {
  ...Object.fromEntries(
    ["ask", "audit", "eval", "ingest", "report", "preview", "backup", "start", "pack", "bench"].map((name): [string, Run] => [
      name,
      { words: ["--help"], says: new RegExp(`用法：npm (?:run )?${name}\\b`), code: 1 },
    ]),
  ),
  serve: { words: [], env: { PORT: "eins" }, whole: true, says: /PORT=eins 不是有效的端口/, code: 1 },
  lint: { words: ["--version"], says: /\d+\.\d+/, code: 0 },
  format: { words: ["--version"], says: /\d+\.\d+/, code: 0 },
  types: { words: ["--version"], says: /\d+\.\d+/, code: 0 },
};
/** Run whole by somebody else, or only with a browser or an account at hand. */
const ELSEWHERE: Record<string, string> = {
  build: "every start of the tests builds",
  test: "it is what runs this",
  widget: "test/build/widget-package.test.ts",
  pictures: "test/visual/pictures.browser.test.ts",
  deploy: "test/build/worker.test.ts",
};

/** The program that a script ends in, and the words it gives it: "a && exec node b c" is node with b and c. */
function lastProgram(script: string): [string, ...string[]] {
  const [program = "", ...words] = (script.split("&&").at(-1) ?? "")
    .trim()
    .replace(/^exec /, "")
    .split(" ");
  if (program === "node") return [process.execPath, ...words];
  // Of a tool of node_modules only whether it is there: what it would be given is its work.
  return [join(ROOT, "node_modules/.bin", program)];
}
/** As npm does: by the shell, with the packages' programs at hand. */
const SHELL_PATH = [join(ROOT, "node_modules/.bin"), dirname(process.execPath), process.env.PATH].join(delimiter);
const run = (script: string, { words, env, whole }: Run): Promise<{ code: number; text: string }> => {
  const [program, ...own]: [string, ...string[]] = whole ? ["sh", "-c", script] : lastProgram(script);
  return new Promise((resolve) => {
    execFile(
      program,
      [...own, ...words],
      { cwd: ROOT, env: { ...process.env, PATH: SHELL_PATH, ...env }, timeout: 60_000 },
      (error, out, err) => resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, text: out + err }),
    );
  });
};

describe("npm run", () => {
  test("every command is run here, or there is a place where it is", () => {
    const names = Object.keys(scripts).filter((name) => !(name.startsWith("pre") && name.slice(3) in scripts));
    expect(names.sort()).toEqual([...Object.keys(RUNS), ...Object.keys(ELSEWHERE)].sort());
    const files = Object.values(ELSEWHERE).filter((place) => place.endsWith(".ts"));
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
  test.each(Object.entries(RUNS))("%s", { timeout: 90_000 }, async (name, wanted) => {
    const { code, text } = await run(scripts[name] ?? "", wanted);
    expect(text).toMatch(wanted.says);
    expect(code).toBe(wanted.code);
  });
});
