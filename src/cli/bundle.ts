// The program and what was built -> the worker's modules and options, as `wrangler deploy` uploads them, but without the corpus and its
// index, which the worker reads from the folder they are in. Kept in build/bundle/ until a source changes: bundling takes most of a start's time.
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { programId, sha256, stateOf } from "../build/state.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BUILD = join(ROOT, "build");
const KEPT = join(BUILD, "bundle");
const SOURCES = ["prompts", "wrangler.toml", "tsconfig.json"].map((each) => join(ROOT, each));
/** What the worker takes in as text, or as bytes. */
const BUILT = /^\w+\.(?:json|js|bin)$/;
/** The two that grow with the corpus: put into workerd's configuration, they are copied some forty times. */
export const BY_FOLDER = ["corpus.json", "search.bin"];
/** Secrets of whoever runs it: what they say is never kept, so that with them the options are asked for every time. */
const SECRETS = [".dev.vars", ".env"].map((each) => join(ROOT, each));

type Options = Record<string, unknown>;
type Module = { type: "ESModule" | "Text"; path: string; contents: string } | { type: "Data"; path: string; contents: Uint8Array };
type Bundle = { modules: Module[]; options: Options };

/** `program` changes whenever src/ or the packages do. Rejects with what the bundler said. */
export async function bundle(program?: string): Promise<Bundle> {
  const state = await stamp(program ?? programId());
  const kept = await read(KEPT).catch(() => null);
  if (kept?.stamp === state && kept.options && !(await hasSecrets())) return { modules: kept.modules, options: kept.options };
  const directory = await mkdtemp(join(tmpdir(), "worker-"));
  try {
    const files = join(directory, "files");
    if (kept?.stamp === state) await cp(KEPT, files, { recursive: true });
    else await (await import("../build/worker.ts")).bundleWorker(files, BY_FOLDER);
    const options = await optionsOf();
    await writeFile(join(files, "options"), (await hasSecrets()) ? "" : JSON.stringify(options));
    // The stamp last: what has none is not whole.
    await writeFile(join(files, "stamp"), state);
    await keep(files);
    const { modules } = await read(files);
    return { modules, options };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function stamp(program: string): Promise<string> {
  const built = (await readdir(BUILD).catch(() => [])).filter((name) => BUILT.test(name) && !BY_FOLDER.includes(name)).sort();
  return sha256(JSON.stringify([program, ...[...SOURCES, ...built.map((name) => join(BUILD, name))].map(stateOf)]));
}

const hasSecrets = async (): Promise<boolean> =>
  (
    await Promise.all(
      SECRETS.map((file) =>
        stat(file).then(
          () => true,
          () => false,
        ),
      ),
    )
  ).includes(true);

async function optionsOf(): Promise<Options> {
  const { unstable_getMiniflareWorkerOptions } = await import("wrangler");
  return unstable_getMiniflareWorkerOptions(join(ROOT, "wrangler.toml")).workerOptions as unknown as Options;
}

const order = ({ path }: Module): number => (path.endsWith("worker.mjs") ? 0 : 1);

/** The worker's entry first, then the parts that it loads, and what it brings in as text or bytes. */
async function read(directory: string): Promise<{ modules: Bundle["modules"]; options: Options | null; stamp: string }> {
  const text = (file: string) => readFile(join(directory, file), "utf8");
  const files = (await readdir(directory)).filter((file) => !/\.map$|^README|^(?:options|stamp)$/.test(file));
  const modules = files.map(
    async (file): Promise<Module> =>
      file.endsWith(".bin")
        ? { type: "Data", path: join(ROOT, file), contents: await readFile(join(directory, file)) }
        : { type: file.endsWith(".mjs") ? "ESModule" : "Text", path: join(ROOT, file), contents: await text(file) },
  );
  const [options, state] = await Promise.all([text("options").catch(() => ""), text("stamp").catch(() => "")]);
  return {
    modules: (await Promise.all(modules)).sort((a, b) => order(a) - order(b)),
    options: options === "" ? null : (JSON.parse(options) as Options),
    stamp: state,
  };
}

/** Put in its place whole. What is kept only saves time: where it cannot be written, the next start bundles again. */
async function keep(files: string): Promise<void> {
  const beside = `${KEPT}.${process.pid}.tmp`;
  try {
    await mkdir(BUILD, { recursive: true });
    await cp(files, beside, { recursive: true });
    await rm(KEPT, { recursive: true, force: true });
    await rename(beside, KEPT);
  } catch {
    await rm(beside, { recursive: true, force: true }).catch(() => {});
  }
}
