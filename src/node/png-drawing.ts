// A program that draws one picture: SVG on stdin and the folder of node_modules as its word, PNG on stdout. Node only.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { readEither } from "./compressed.ts";
import { drawingProgram } from "./png-program.ts";
import { partsFor, partsOf, weighted } from "./png-text.ts";

const [modules = ""] = process.argv.slice(2);
const svg = await text(process.stdin);
const font = join(modules, "@fontsource-variable", "noto-sans-sc");

await initWasm(readEither(drawingProgram(modules)));
const files = partsFor(svg, partsOf(await readFile(join(font, "wght.css"), "utf8")));
const fontBuffers = await Promise.all(files.map(async (file) => new Uint8Array(await readFile(join(font, "files", file)))));
process.stdout.write(new Resvg(weighted(svg), { font: { fontBuffers } }).render().asPng());
