// src/server.ts and the commands a packed service needs -> plain JavaScript with nothing outside, split so that each loads only what it uses.
// `npm run serve` runs the server so made, too: without the compiler that takes types away, it starts sooner and in less memory.
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { readyWords } from "./ready-words.ts";

/** Node 22.18 and later: what the program itself needs. */
const TARGET = "node22";

/** By their place in the package, as in src/. */
export const ENTRIES = [
  "src/server.ts",
  "src/build/corpus-file.ts",
  "src/cli/report.ts",
  "src/cli/ingest.ts",
  "src/cli/ingest/worker.ts",
  "src/cli/preview.ts",
  "src/cli/backup.ts",
  "src/node/png-drawing.ts",
] as const;

/** What can be done only where the sources are: Cloudflare's tools, and making the tables. The package's service takes corpus/ over by itself. */
const ONLY_IN_SOURCES: readonly { from: RegExp; part: RegExp; names: string; said: string }[] = [
  {
    from: /[/\\]src[/\\]cli[/\\]ingest\.ts$/,
    part: /^(?:\.\/ingest\/d1\.ts|\.\.\/build\/build\.ts)$/,
    names: "none as ingestToD1, none as buildTables",
    said: "安装包里没有 --to：corpus/ 里的报告由服务自己换上",
  },
  { from: /[/\\]src[/\\]cli[/\\]preview\.ts$/, part: /^\.\/preview\/built\.ts$/, names: "none as openBuilt", said: "这是源代码里的做法" },
];
const withoutTools: Plugin = {
  name: "without-tools",
  setup({ onResolve, onLoad }) {
    for (const [i, { from, part }] of ONLY_IN_SOURCES.entries())
      onResolve({ filter: part }, ({ importer }) => (from.test(importer) ? { path: String(i), namespace: "left-out" } : undefined));
    onLoad({ filter: /./, namespace: "left-out" }, ({ path }) => {
      const { names, said } = ONLY_IN_SOURCES[Number(path)] ?? { names: "none", said: path };
      return { contents: `const none = () => { throw new Error(${JSON.stringify(said)}); }; export { ${names} };` };
    });
  },
};

/**
 * A file that finds others by its own address finds them by the same steps in the package: there too prompts/ and build/ lie beside src/, and
 * what is bundled together keeps the addresses its parts had. `extension`: that of the files which run as processes of their own.
 */
const ownAddress = (root: string, extension: ".js" | ".ts"): Plugin => ({
  name: "own-address",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const place = relative(root, path).replaceAll("\\", "/").replace(/\.ts$/, extension);
      return {
        contents: text.replaceAll("import.meta.url", `new URL(${JSON.stringify(place)}, globalThis.packageRoot).href`),
        loader: "ts",
      };
    });
  },
});

/** The last `src/` of an address: the package may lie in a folder of that name. */
const PACKAGE_ROOT = 'globalThis.packageRoot??=import.meta.url.replace(/^(.*\\/)src\\/.*$/s,"$1");';

const PARTS = "src/parts";

const options = (root: string, out: string, extension: ".js" | ".ts"): BuildOptions => ({
  absWorkingDir: root,
  outbase: ".",
  outdir: out,
  chunkNames: `${PARTS}/[hash]`,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  // The older form of some packages asks for parts by names made up at run time.
  mainFields: ["module", "main"],
  target: TARGET,
  minify: true,
  keepNames: true,
  legalComments: "linked",
  charset: "utf8",
  logLevel: "error",
  plugins: [withoutTools, ownAddress(root, extension), readyWords()],
  // Packages of the older kind ask for each other by require.
  banner: {
    js: `import{createRequire as packageRequire}from"node:module";${PACKAGE_ROOT}const require=packageRequire(globalThis.packageRoot);`,
  },
});

/** Writes into `out`, which is to be the package's root. Rejects with what the bundler says. */
export async function bundle(root: string, out: string): Promise<void> {
  await build({ ...options(root, out, ".js"), entryPoints: [...ENTRIES] });
}

/** What `node` is told to start, in the folder that bundleServer writes: SERVER of build.ts. */
const SERVER_ENTRY = "server.js";
/** A server that was started before goes on loading its own parts: those of an older program stay this long. */
const OLD_PARTS_MS = 7 * 86_400_000;

/**
 * The server alone, for the sources' own `npm run serve`; it finds its files from `root`, and what it runs as processes of their own it runs from
 * the sources. `nowMs`: by the clock that dates files.
 */
export async function bundleServer(root: string, out: string, nowMs: number): Promise<void> {
  const { outputFiles } = await build({
    ...options(root, out, ".ts"),
    entryPoints: ["src/server.ts"],
    legalComments: "none",
    write: false,
  });
  for (const { path, contents } of outputFiles) await writeWhole(path, contents);
  const made = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const name of await readdir(join(out, PARTS))) {
    const path = join(out, PARTS, name);
    if (!made.has(name) && nowMs - (await stat(path)).mtimeMs > OLD_PARTS_MS) await rm(path, { force: true });
  }
  const up = relative(out, root).replaceAll("\\", "/");
  await writeWhole(
    join(out, SERVER_ENTRY),
    `globalThis.packageRoot=new URL("${up}/",import.meta.url).href;await import("./src/server.js");\n`,
  );
}

async function writeWhole(path: string, contents: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.${process.pid}.tmp`, contents);
  await rename(`${path}.${process.pid}.tmp`, path);
}
