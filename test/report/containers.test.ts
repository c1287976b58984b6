// What an archive or an old Office file holds, by the names of its parts (src/report/containers.ts).
import { expect, test } from "vitest";
import { inOle, inZip } from "../../src/report/containers.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const stream = (name: string): Uint8Array => bytes([...name].map((character) => `${character}\0`).join(""));

test.each([
  ["word/document.xml", "docx"],
  ["xl/workbook.xml", { refused: expect.stringContaining("Excel") }],
  ["OFD.xml", { refused: expect.stringContaining("OFD") }],
  ["ppt/presentation.xml", { refused: expect.stringContaining("PPTX") }],
])("an archive with %s", (name, expected) => expect(inZip(bytes(`PK..${name}..`))).toEqual(expected));

test.each([
  ["WordDocument", "doc"],
  ["EncryptedPackage", { refused: expect.stringContaining("密码") }],
  ["Workbook", { refused: expect.stringContaining("XLS") }],
  ["PowerPoint Document", { refused: expect.stringContaining("PPT") }],
  ["Anything", { refused: expect.stringContaining("读不出内容") }],
])("an old Office file with %s", (name, expected) => expect(inOle(stream(name))).toEqual(expected));

test("a password comes before what it hides", () => {
  const both = new Uint8Array([...stream("WordDocument"), ...stream("EncryptedPackage")]);
  expect(inOle(both)).toEqual({ refused: expect.stringContaining("密码") });
});
