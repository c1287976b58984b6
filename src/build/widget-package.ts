// `npm run widget`: the chat as an npm package in build/report-chat, for sites that bundle their scripts: element, React and Vue components, types.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { isMain } from "../cli/main.ts";
import { styleText, TARGET } from "./widget.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const entry = (name: string): { types: string; default: string } => ({ types: `./${name}.d.ts`, default: `./${name}.js` });

/** What npm reads. A framework is asked for only by who takes its component. */
const manifest = (version: string): Record<string, unknown> => ({
  name: "nianbao-wenda-chat",
  version,
  description: "年报问答的问答框 <report-chat>",
  license: "MIT",
  type: "module",
  exports: { ".": entry("report-chat"), "./react": entry("react"), "./vue": entry("vue") },
  types: "./report-chat.d.ts",
  sideEffects: true,
  peerDependencies: { react: ">=17", vue: ">=3.3" },
  peerDependenciesMeta: { react: { optional: true }, vue: { optional: true } },
});

/** Writes the package's folder anew. Rejects with what the bundler or the disk says. */
export async function buildWidgetPackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(`${ROOT}src/widget/package`, folder, { recursive: true });
  await cp(`${ROOT}LICENSE`, `${folder}/LICENSE`);
  await build({
    entryPoints: [`${ROOT}src/widget/register.ts`],
    outfile: `${folder}/element.js`,
    format: "esm",
    bundle: true,
    minify: true,
    target: TARGET,
    legalComments: "none",
    charset: "utf8",
    plugins: [styleText],
  });
  const { version } = JSON.parse(await readFile(`${ROOT}package.json`, "utf8")) as { version: string };
  await writeFile(`${folder}/package.json`, `${JSON.stringify(manifest(version), null, 2)}\n`);
}

if (isMain(import.meta.url)) {
  await buildWidgetPackage(`${ROOT}build/report-chat`);
  console.log("build/report-chat：npm pack 或 npm publish 即可");
}
