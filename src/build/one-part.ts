// Parts that are all loaded before anything is asked -> one part. A bundler splits off what each two loaders share; what the entry loads anyway need
// not be apart from the rest: one module is smaller than thirty, and sooner read.
import { basename } from "node:path";
import { type ExportNamedDeclaration, type ImportDeclaration, type ModuleDeclaration, type Program, parse, type Statement } from "acorn";
import { build, type OutputFile, type Plugin } from "esbuild";
import { SYNTAX } from "./edits.ts";

const ONE = "part-start.mjs";
const LOADED_LATER = /\bimport\("\.\/([^"]+)"\)/g;
type Part = { file: OutputFile; program: Program };
type From = { node: ImportDeclaration | ExportNamedDeclaration; name: string };

const textAt = ({ source }: ImportDeclaration | ExportNamedDeclaration): string => String(source?.value).replace("./", "");
/** What a part takes in from another before it runs. */
const takenBy = ({ program }: Part): From[] =>
  program.body.flatMap((node: Statement | ModuleDeclaration) =>
    node.type === "ImportDeclaration" || (node.type === "ExportNamedDeclaration" && node.source) ? [{ node, name: textAt(node) }] : [],
  );
const givenBy = ({ program }: Part): string[] =>
  program.body.flatMap((node) =>
    node.type === "ExportNamedDeclaration"
      ? node.specifiers.flatMap(({ exported }) => (exported.type === "Identifier" ? [exported.name] : []))
      : [],
  );

/** The parts that `entry` takes in, and those that they take in, but for those that are asked for by their names later. */
function togetherWith(entry: string, parts: ReadonlyMap<string, Part>): string[] {
  const later = new Set([...parts.values()].flatMap(({ file }) => [...file.text.matchAll(LOADED_LATER)].map(([, name = ""]) => name)));
  const loaded = new Set([entry]);
  for (const name of loaded) {
    const part = parts.get(name);
    for (const taken of part ? takenBy(part) : []) if (parts.has(taken.name) && !later.has(taken.name)) loaded.add(taken.name);
  }
  loaded.delete(entry);
  return [...loaded];
}

/** `entry`: its name among `files`. Rejects with what the bundler says. */
export async function startAsOne(files: readonly OutputFile[], entry: string): Promise<{ path: string; text: string }[]> {
  const parts = new Map(files.map((file): [string, Part] => [basename(file.path), { file, program: parse(file.text, SYNTAX) }]));
  const together = togetherWith(entry, parts);
  const called = new Map(
    together
      .flatMap((name) => givenBy(parts.get(name) as Part).map((given) => [`${name} ${given}`, given] as const))
      .map(([key], i) => [key, nth(i)]),
  );
  const given = together.map((name) => {
    const names = givenBy(parts.get(name) as Part).map((each) => `${each} as ${called.get(`${name} ${each}`)}`);
    return `export { ${names.join(", ")} } from "./${name}";`;
  });
  const inMemory: Plugin = {
    name: "in-memory",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /./ }, ({ path, kind }) => {
        const name = basename(path);
        return kind === "import-statement" && together.includes(name) ? { path: name, namespace: "part" } : { path, external: true };
      });
      onLoad({ filter: /./, namespace: "part" }, ({ path }) => ({ contents: parts.get(path)?.file.text ?? "", loader: "js" }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: given.join("\n"), loader: "js" },
    plugins: [inMemory],
    bundle: true,
    format: "esm",
    target: "esnext",
    minify: true,
    charset: "utf8",
    legalComments: "none",
    logLevel: "error",
    write: false,
  });
  const one = { path: (parts.get(entry) as Part).file.path.replace(entry, ONE), text: outputFiles[0]?.text ?? "" };
  const others = [...parts].filter(([name]) => !together.includes(name));
  return [one, ...others.map(([, part]) => ({ path: part.file.path, text: takingFrom(part, together, called) }))];
}

/** Short names, as many as there are. */
const nth = (i: number): string => `_${i.toString(36)}`;

/** A part's text, taking from the one part what it took from those that are in it now. */
function takingFrom(part: Part, together: readonly string[], called: ReadonlyMap<string, string>): string {
  const { text } = part.file;
  const taken: string[] = [];
  let [out, at] = ["", 0];
  for (const { node, name } of takenBy(part)) {
    if (!together.includes(name) || node.type !== "ImportDeclaration") continue;
    for (const each of node.specifiers)
      if (each.type === "ImportSpecifier" && each.imported.type === "Identifier")
        taken.push(`${called.get(`${name} ${each.imported.name}`)} as ${each.local.name}`);
    out += text.slice(at, node.start);
    at = node.end;
  }
  const from = at === 0 ? "" : `import{${taken.join(",")}}from"./${ONE}";`;
  return from + out + text.slice(at);
}

const GIVEN = /export\{([^}]*)\};?\s*$/;
const TAKEN = new RegExp(`import\\{([^}]*)\\}from"\\./${ONE.replace(".", "\\.")}"`, "g");

/** Made small, the one part has short names of its own: what it gives is called by them, and not by others beside them. */
export function calledAsWithin(parts: readonly { path: string; text: string }[]): { path: string; text: string }[] {
  const one = parts.find(({ path }) => basename(path) === ONE);
  const given = (GIVEN.exec(one?.text ?? "")?.[1] ?? "").split(",").map((each) => each.split(" as "));
  const within = new Map(given.map(([local = "", outside = local]) => [outside, local]));
  const taken = (list: string): string =>
    list
      .split(",")
      .map((each) => each.split(" as "))
      .map(([outside = "", local = outside]) => [within.get(outside) ?? outside, local])
      .map(([name, local]) => (name === local ? name : `${name} as ${local}`))
      .join(",");
  return parts.map(({ path, text }) => ({
    path,
    text:
      path === one?.path
        ? text.replace(GIVEN, () => `export{${[...new Set(within.values())].join(",")}};`)
        : text.replace(TAKEN, (_, list: string) => `import{${taken(list)}}from"./${ONE}"`),
  }));
}
