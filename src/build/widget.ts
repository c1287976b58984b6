// src/widget and the pages' styles -> what a browser loads: build/widget.js (the chat, its styles inside) and build/pages.json (the pages' own script and style).
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Plugin, transform } from "esbuild";
import { minify } from "terser";
import { OWN_NAME } from "./own-names.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The widget's style sheets come in as minified text; the browser makes constructable sheets of them. */
export const styleText: Plugin = {
  name: "style-text",
  setup({ onLoad }) {
    onLoad({ filter: /src[/\\](?:widget[/\\]styles[/\\].*|pages[/\\]styles[/\\]evidence)\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, target: TARGET });
      return { contents: code.trim(), loader: "text" };
    });
  },
};

/** Browsers that have custom elements, private fields and `Array.prototype.at`: since about 2022. */
export const TARGET = ["chrome108", "firefox110", "safari15.4"];

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    bundle: true,
    minify: true,
    write: false,
    target: TARGET,
    legalComments: "none",
    charset: "utf8",
    ...options,
  });
  return outputFiles?.[0]?.text ?? "";
}

/**
 * What a host page has to load is made as small as can be: the bundler alone leaves it some three percent larger. No getter of the widget does more than
 * read, and none is read for what it does. `unsafe` writes templates as sums and patterns without `new`: the same for strings and numbers, and nothing else stands in them.
 * A function that is called once stays where it is written: put into the call, its names are packed less well with their like.
 */
async function smallest(script: string): Promise<string> {
  const { code } = await minify(script, {
    ecma: 2020,
    compress: { ecma: 2020, passes: 3, pure_getters: true, reduce_funcs: false, unsafe: true },
  });
  return code ?? script;
}

/** Resolves with the two files' texts by name, for build/. Rejects with what the bundler says. */
export async function buildWidget(): Promise<Record<"widget.js" | "pages.json", string>> {
  const [widget, script, style] = await Promise.all([
    bundled({ entryPoints: [`${root}/src/widget/register.ts`], format: "iife", plugins: [styleText], mangleProps: OWN_NAME }),
    bundled({ entryPoints: [`${root}/src/widget/page.ts`], format: "iife" }),
    bundled({ entryPoints: [`${root}/src/pages/styles/page.css`] }),
  ]);
  return { "widget.js": await smallest(widget), "pages.json": JSON.stringify({ "page.js": script, "page.css": style }) };
}
