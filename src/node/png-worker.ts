// A thread that draws one picture: SVG and the folder of node_modules in, PNG out, and it ends. Node only.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { partsFor, partsOf, weighted } from "./png-text.ts";

const { svg, modules } = workerData as { svg: string; modules: string };
const font = join(modules, "@fontsource-variable", "noto-sans-sc");

await initWasm(await readFile(join(modules, "@resvg", "resvg-wasm", "index_bg.wasm")));
const files = partsFor(svg, partsOf(await readFile(join(font, "wght.css"), "utf8")));
const fontBuffers = await Promise.all(files.map(async (file) => new Uint8Array(await readFile(join(font, "files", file)))));
parentPort?.postMessage(new Resvg(weighted(svg), { font: { fontBuffers } }).render().asPng());
