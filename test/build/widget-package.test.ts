// The chat as an npm package: what is packed, that a server may import it, and that its types know every attribute the element reads.
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildWidgetPackage } from "../../src/build/widget-package.ts";
import { ATTRIBUTES } from "../../src/widget/options.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(`${tmpdir()}/report-chat-`);
  await buildWidgetPackage(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("npm packs the element, its components and their types, and nothing else", () => {
  const [packed] = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: folder, encoding: "utf8" })) as {
    files: { path: string }[];
  }[];
  expect(packed?.files.map(({ path }) => path).sort()).toEqual([
    "LICENSE",
    "README.md",
    "element.js",
    "package.json",
    "react.d.ts",
    "react.js",
    "report-chat.d.ts",
    "report-chat.js",
    "vue.d.ts",
    "vue.js",
  ]);
});

test("a server may import it: there is no page, and nothing happens", async () => {
  const { ready } = (await import(pathToFileURL(`${folder}/report-chat.js`).href)) as { ready: Promise<unknown> };
  expect(await ready).toBeUndefined();
});

test("types and components know every attribute that a page may set", async () => {
  const [types, vue] = await Promise.all(["report-chat.d.ts", "vue.js"].map((file) => readFile(`${folder}/${file}`, "utf8")));
  const props = /export type ReportChatProps = \{([\s\S]*?)\n\};/.exec(types ?? "")?.[1] ?? "";
  // `transcript` is for the page's server alone.
  for (const attribute of ATTRIBUTES.filter((each) => each !== "transcript")) {
    expect(props).toMatch(new RegExp(`^ +${attribute}\\??:`, "m"));
    expect(vue).toContain(`"${attribute}"`);
  }
});
