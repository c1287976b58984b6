// Modules that are data and nothing else -> texts beside the program, which it reads when they are first needed: no code of them is parsed when it
// starts. As they are evaluated: what a module makes of its parts is made at the build.
import type { Plugin } from "esbuild";

/** Writes a text beside the program. → what it is imported by. */
export type TextBeside = (name: string, text: string) => string;

/** Below src/: what the law says, written answers, terms, patterns and groups of words. */
const DATA =
  /[/\\]src[/\\](?:regulation[/\\](?:rules|answers[/\\]\w+)|form[/\\]english-terms|question[/\\]words[/\\](?:brief|light)|answer[/\\](?:wording[/\\]service|model[/\\]guard[/\\](?:equivalents|kind-words)))\.ts$/;

export const dataBeside = (beside: TextBeside): Plugin => ({
  name: "data-beside",
  setup({ onLoad }) {
    onLoad({ filter: DATA }, async ({ path }) => {
      const exported = Object.entries((await import(path)) as Record<string, unknown>);
      for (const [name, value] of exported) if (!isData(value)) throw new Error(`${path} is taken for data alone: ${name} is not`);
      const name = path.split(/[/\\]/).at(-1)?.replace(/\.ts$/, ".json") ?? "";
      return {
        contents: [
          `import text from ${JSON.stringify(beside(name, JSON.stringify(Object.fromEntries(exported))))};`,
          "const data = JSON.parse(text);",
          ...exported.map(([each]) => `export const ${each} = data.${each};`),
        ].join("\n"),
        loader: "js",
      };
    });
  },
});

/** Whether JSON keeps all of it. */
export function isData(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isData);
  if (typeof value !== "object" || value === null)
    return value === null || ["string", "boolean"].includes(typeof value) || Number.isFinite(value);
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isData);
}
