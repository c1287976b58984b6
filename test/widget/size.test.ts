// The widget as it is shipped: at most 25 KB gzipped, one file, nothing in it that a strict page would block.
import { readdir, readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { OWN_NAMES } from "../../src/build/own-names.ts";
import { buildWidget } from "../../src/build/widget.ts";
import { MAX_QUESTION } from "../../src/contract.ts";
import { MAX_QUESTION as FIELD_LIMIT } from "../../src/widget/limits.ts";

let widget = "";
beforeAll(async () => {
  widget = (await buildWidget())["widget.js"];
});

test("at most 25 KB gzipped", () => {
  expect(gzipSync(widget, { level: 9 }).length).toBeLessThanOrEqual(25 * 1024);
});

test("what is called by letters in it is nothing that a browser has, the service sends or a host page may say", async () => {
  const root = new URL("../../", import.meta.url);
  const [platform] = await readdir(new URL("node_modules/@typescript/", root));
  const browser = `node_modules/@typescript/${platform}/lib/lib.dom.d.ts`;
  const said = [browser, "src/contract.ts", "src/http/schemas.ts", "src/report/piece.ts", "src/widget/package/report-chat.d.ts"];
  const text = (await Promise.all(said.map((path) => readFile(new URL(path, root), "utf8")))).join("\n");
  expect(text).toContain("interface HTMLElement ");
  expect(OWN_NAMES.filter((name) => new RegExp(`^\\s*(?:readonly |get |set )?${name}\\??[:(]`, "m").test(text))).toEqual([]);
});

test("no markup from strings, no evaluation, no address but the service's", () => {
  expect(widget).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|setAttribute\("style"/);
  expect(widget.match(/https?:\/\/[^"'`\s)]+/g) ?? []).toEqual(["http://www.w3.org/2000/svg"]);
});

test("the field takes as many characters as a question may have", () => {
  expect(FIELD_LIMIT).toBe(MAX_QUESTION);
});

test("no state of a turn is called by letters: what is shown of it is found by its name", () => {
  for (const state of ["pending", "done", "stopped", "failed"]) expect(OWN_NAMES).not.toContain(state);
});
