// The widget as it is shipped: at most 25 KB gzipped, one file, nothing in it that a strict page would block.
import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
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

test("no markup from strings, no evaluation, no address but the service's", () => {
  expect(widget).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|setAttribute\("style"/);
  expect(widget.match(/https?:\/\/[^"'`\s)]+/g) ?? []).toEqual(["http://www.w3.org/2000/svg"]);
});

test("the field takes as many characters as a question may have", () => {
  expect(FIELD_LIMIT).toBe(MAX_QUESTION);
});
