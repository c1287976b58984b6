// src/server.ts and the commands a packed service needs -> plain JavaScript with nothing outside, split so that each loads only what it uses.
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { build, type Plugin } from "esbuild";

/** Node 22.18 and later: what the program itself needs. */
const TARGET = "node22";

/** By their place in the package, as in src/. */
export const ENTRIES = [
  "src/server.ts",
  "src/build/corpus-file.ts",
  "src/cli/report.ts",
  "src/cli/ingest.ts",
  "src/cli/ingest/worker.ts",
] as const;

/** What ingestion can do only where the sources are: Cloudflare's tools, and making the tables. The package's service takes corpus/ over by itself. */
const ONLY_IN_SOURCES = /^(?:\.\/ingest\/d1\.ts|\.\.\/build\/build\.ts)$/;
const withoutTools: Plugin = {
  name: "without-tools",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: ONLY_IN_SOURCES }, ({ path, importer }) =>
      /[/\\]src[/\\]cli[/\\]ingest\.ts$/.test(importer) ? { path, namespace: "left-out" } : undefined,
    );
    onLoad({ filter: /./, namespace: "left-out" }, () => ({
      contents:
        'const none = () => { throw new Error("安装包里没有 --to：corpus/ 里的报告由服务自己换上"); }; export { none as ingestToD1, none as buildTables };',
    }));
  },
};

/**
 * A file that finds others by its own address finds them by the same steps in the package: there too prompts/ and build/ lie beside src/, and
 * what is bundled together keeps the addresses its parts had.
 */
const ownAddress = (root: string): Plugin => ({
  name: "own-address",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]src[/\\].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const place = relative(root, path).replaceAll("\\", "/").replace(/\.ts$/, ".js");
      return {
        contents: text.replaceAll("import.meta.url", `new URL(${JSON.stringify(place)}, globalThis.packageRoot).href`),
        loader: "ts",
      };
    });
  },
});

/** Writes into `out`, which is to be the package's root. Rejects with what the bundler says. */
export async function bundle(root: string, out: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: [...ENTRIES],
    outbase: ".",
    outdir: out,
    chunkNames: "src/parts/[hash]",
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
    plugins: [withoutTools, ownAddress(root)],
    // Packages of the older kind ask for each other by require.
    banner: {
      js: 'import{createRequire as packageRequire}from"node:module";globalThis.packageRoot??=new URL("./",import.meta.url).href.replace(/src\\/.*$/,"");const require=packageRequire(globalThis.packageRoot);',
    },
  });
}
