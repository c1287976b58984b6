// The rules that choose an operation -> the same without their names, which only the trace tells: the Worker keeps none (question/draft.ts).
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

const NAME = /(?<=^ {2,4}(?:\{ )?)name: "[^"\n]{1,40}",/gm;
export const withoutNames = (text: string): string => text.replace(NAME, "");

export const untraced: Plugin = {
  name: "untraced",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]question[\\/]refiners[\\/]rules[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: withoutNames(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};
