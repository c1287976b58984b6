// The sources' build -> the reports that are asked and the operator's files as they were built last: what `npm run preview` compares with.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { BUILD } from "../../build/build.ts";
import { readSite, type Site } from "../../site/site.ts";
import { openLocal } from "../local.ts";

/** `site` is null before the first build. */
export async function openBuilt() {
  const built = await readFile(join(BUILD, "site.json"), "utf8").catch(() => "");
  const site: Site | null = built === "" ? null : readSite(built);
  const { store, language } = await openLocal();
  return { store, language, site };
}
