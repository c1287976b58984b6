// Kinds told by content, text decoded whatever its encoding.
import { Buffer } from "node:buffer";
import { describe, expect, test } from "vitest";
import { openFile } from "../../src/report/file.ts";
import { parseDraft } from "../../src/report/parse.ts";
import { figureSet, keysOf } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { renderPdf } from "../generate/pdf.ts";
import { seeded } from "../generate/random.ts";
import { reportSource } from "../generate/report.ts";
import { renderText } from "../generate/text.ts";

/** Encodes Chinese text in GB18030's two-byte part, by what the decoder makes of every pair. */
const GB = (() => {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, [number, number]>();
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++) {
      if (low === 0x7f) continue;
      const character = decoder.decode(new Uint8Array([high, low]));
      if (character.length === 1 && !codes.has(character)) codes.set(character, [high, low]);
    }
  return codes;
})();
const gb = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((c) => ((c.codePointAt(0) ?? 0) < 0x80 ? [c.codePointAt(0) ?? 0] : (GB.get(c) ?? [0x3f]))));
const utf16 = (text: string, big: boolean): Uint8Array => {
  const little = Buffer.from(text, "utf16le");
  return new Uint8Array(big ? little.swap16() : little);
};
const withMark = (mark: number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const set = figureSet(seeded(3));
const source = reportSource(set, { issuer: "隆德县", year: 2024 });
const text = renderText(source, { separator: "tab", merged: "ragged" });

describe.each([
  ["UTF-8", utf8],
  ["UTF-8 with a mark", (each: string) => withMark([0xef, 0xbb, 0xbf], utf8(each))],
  ["GB18030", gb],
  ["UTF-16 little endian with a mark", (each: string) => withMark([0xff, 0xfe], utf16(each, false))],
  ["UTF-16 big endian with a mark", (each: string) => withMark([0xfe, 0xff], utf16(each, true))],
  ["UTF-16 little endian", (each: string) => utf16(each, false)],
  ["UTF-16 big endian", (each: string) => utf16(each, true)],
])("%s", (name, encode) => {
  test.each([
    ["text", text],
    ["a page without a charset", renderHtml(source)],
    ["a page that declares a charset", renderHtml(source, { charset: name.startsWith("GB") ? "gb2312" : "utf-8" })],
  ])("%s is read whole", async (_, file) => {
    const read = await parseDraft(encode(file), "x");
    expect(read).toMatchObject({ ok: true, value: { year: 2024, title: "隆德县2024年政府信息公开工作年度报告" } });
    if (read.ok) for (const key of keysOf(set)) expect([key, read.value.figures[key]?.value]).toEqual([key, set.figures[key]]);
  });
});

test.each([
  ["text", utf8(text)],
  ["html", utf8(renderHtml(source))],
  ["pdf", renderPdf(source, { ruled: true })],
  ["docx", Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
])("%s is known by its content", (kind, bytes) => {
  expect(openFile(bytes)).toMatchObject({ ok: true, value: { kind } });
});

test("a name that says another kind than the content changes nothing", async () => {
  const read = await parseDraft(renderPdf(source, { ruled: true }), "report.txt");
  expect(read).toMatchObject({ ok: true, value: { year: 2024 } });
});
