// Files that are no report or mean harm: refused with a sentence that says why, or read as if the harm were not there, in bounded time.
import { expect, test } from "vitest";
import { parseDraft } from "../../src/report/parse.ts";
import { HARMLESS, REJECTED } from "../generate/bad.ts";

/** Generous for a busy machine; each takes a tenth of it. */
const BOUND_MS = 20_000;

test.each(REJECTED)("$what", { timeout: BOUND_MS }, async ({ name, bytes, reason }) => {
  const read = await parseDraft(bytes(), name);
  expect(read.ok).toBe(false);
  if (read.ok) return;
  expect(read.error.detail).toMatch(reason);
  // One sentence in Chinese that holds nothing from inside the program.
  expect(read.error.detail).toMatch(/^[^\n]{4,120}$/);
  expect(read.error.detail).not.toMatch(/Error|undefined|node_modules|\n/);
});

test.each(HARMLESS)("$what does no harm", { timeout: BOUND_MS }, async ({ name, bytes }) => {
  const read = await parseDraft(bytes(), name);
  expect(read).toMatchObject({ ok: true, value: { year: 2024 } });
});

test("entities of a document type are not expanded", async () => {
  const { strToU8, zipSync } = await import("fflate");
  const xml = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY x SYSTEM "file:///etc/hostname">]>
<w:document><w:body><w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p></w:body></w:document>`;
  const { readDocx } = await import("../../src/report/readers/docx.ts");
  const read = readDocx(zipSync({ "word/document.xml": strToU8(xml) }));
  expect(read).toMatchObject({ ok: true, value: [{ kind: "paragraph", text: "&b;&x;" }] });
});
