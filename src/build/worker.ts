// src/worker.ts and what it loads -> build/worker/, the modules that Cloudflare runs: the program in parts that load when they are first needed, and the
// built files beside it as text and bytes.
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type OutputFile, type Plugin } from "esbuild";
import { minify } from "terser";
import { dataBeside, type TextBeside } from "./data-beside.ts";
import { withoutUnusedParts } from "./left-out-parts.ts";
import { calledAsWithin, startAsOne } from "./one-part.ts";
import { readyWords } from "./ready-words.ts";
import { untraced } from "./untraced.ts";
import { namesUsed, withoutUnusedMethods } from "./unused-methods.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** What workerd knows of the language. */
const TARGET = "es2024";
/** Of three quarters of what goes, the first finds nine tenths. */
const ROUNDS = 2;
/** What libraries ask for by this name is no setting of this program: it is said here. */
const MODE = "NODE_ENV";
/** What comes in as text or bytes rather than as code. */
const FILES = /\/(?:build\/[\w-]+\.(?:json|js|bin)|prompts\/\w+\.md)$/;
/** Texts made here. */
const TEXTS = /^\.\/[\w-]+\.(?:json|txt)$/;
/** A script that is sent to browsers is text to the Worker. */
const nameOf = (path: string): string => basename(path).replace(/\.js$/, ".txt");

/**
 * Writes into `out`, which is emptied first. Of the files named in `empty` nothing is put in: they come from elsewhere. Rejects with what the
 * bundler says.
 */
export async function bundleWorker(out: string, empty: readonly string[] = []): Promise<void> {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const files = new Set<string>();
  const texts = new Map<string, string>();
  const textBeside: TextBeside = (name, text) => {
    if ((texts.get(name) ?? text) !== text) throw new Error(`two texts of the Worker are called ${name}`);
    texts.set(name, text);
    return `./${name}`;
  };
  const beside: Plugin = {
    name: "files-beside",
    setup({ onResolve }) {
      onResolve({ filter: TEXTS }, ({ path }) => (texts.has(path.slice(2)) ? { path, external: true } : undefined));
      onResolve({ filter: FILES }, ({ path, resolveDir }) => {
        const file = join(resolveDir, path);
        files.add(file);
        return { path: `./${nameOf(file)}`, external: true };
      });
    },
  };
  const outputFiles = await carried(options(join(ROOT, "src", "worker.ts"), out), [
    beside,
    untraced,
    readyWords(textBeside),
    dataBeside(textBeside),
  ]);
  const small: { path: string; text: string }[] = [];
  for (const { path, text } of await startAsOne(outputFiles, "worker.mjs")) small.push({ path, text: await smaller(text) });
  for (const { path, text } of calledAsWithin(small)) await writeFile(path, text);
  for (const [name, text] of texts) await writeFile(join(out, name), text);
  for (const file of files)
    if (empty.includes(basename(file))) await writeFile(join(out, nameOf(file)), "");
    else await copyFile(file, join(out, nameOf(file)));
}

/**
 * Bundles without the packages' parts and methods that nothing calls. What only a method that was left out called goes with it, and with that perhaps
 * the last use of another's name.
 */
export async function carried(asked: BuildOptions, plugins: readonly Plugin[]): Promise<OutputFile[]> {
  let used: Set<string> | null = null;
  const bundled = async (minify: boolean): Promise<OutputFile[]> => {
    const cuts = [withoutUnusedParts, withoutUnusedMethods(() => used)];
    return (await build({ ...asked, plugins: [...plugins, ...cuts], minify, write: false })).outputFiles;
  };
  for (let round = 0; round < ROUNDS; round++) used = namesUsed((await bundled(false)).map(({ text }) => text));
  return bundled(true);
}

/** Names and branches that the bundler leaves: four parts in a hundred of what is sent. Functions that stand together are packed better. */
async function smaller(text: string): Promise<string> {
  const { code = text } = await minify(text, { module: true, ecma: 2020, compress: { ecma: 2020, passes: 2, hoist_funs: true } });
  return code;
}

/** As wrangler itself bundles, but in parts. */
export const options = (entry: string, out: string): BuildOptions => ({
  absWorkingDir: ROOT,
  entryPoints: [entry],
  outdir: out,
  chunkNames: "part-[hash]",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "browser",
  conditions: ["workerd", "worker", "browser"],
  mainFields: ["browser", "module", "main"],
  external: ["cloudflare:*", "node:*"],
  define: { [`process.env.${MODE}`]: '"production"', "navigator.userAgent": '"Cloudflare-Workers"', UNTRACED: "true" },
  target: TARGET,
  minify: true,
  legalComments: "none",
  charset: "utf8",
  logLevel: "error",
});
