// A report -> an old Word file, as little of one as a reader needs: the text in one piece, cells and rows ended by Word's mark for them.
import { Buffer } from "node:buffer";
import type { Source } from "./report.ts";

const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;
/** Ends a cell and, behind the last one, a row. */
const CELL = "\u0007";

export function renderDoc(source: Source): Uint8Array {
  const text = source.items
    .map((item) => {
      if ("heading" in item) return `${item.heading}\r`;
      if ("paragraph" in item) return `${item.paragraph}\r`;
      return item.table.rows.map((row) => row.map(({ text }) => text + CELL).join("") + CELL).join("");
    })
    .join("");
  return compound({ WordDocument: wordStream(text), "1Table": tableStream(text.length) });
}

/** Where the text begins in its stream; before it stands the file information block. Source: [MS-DOC] 2.5. */
const TEXT_AT = 2048;
function wordStream(text: string): Buffer {
  const body = Buffer.from(text, "utf16le");
  const stream = Buffer.alloc(Math.max(4096, Math.ceil((TEXT_AT + body.length) / SECTOR) * SECTOR));
  stream.writeUInt16LE(0xa5ec, 0);
  stream.writeUInt16LE(0x0200, 0xa);
  stream.writeUInt32LE(TEXT_AT, 0x18);
  stream.writeUInt32LE(text.length, 0x4c);
  body.copy(stream, TEXT_AT);
  return stream;
}
/** The piece table: one piece of UTF-16 from the first character to the last. Source: [MS-DOC] 2.8.35. */
function tableStream(length: number): Buffer {
  const stream = Buffer.alloc(4096);
  stream.writeUInt8(2, 0);
  stream.writeUInt32LE(16, 1);
  stream.writeUInt32LE(0, 5);
  stream.writeUInt32LE(length, 9);
  stream.writeUInt32LE(TEXT_AT, 15);
  return stream;
}

/** Streams -> a compound file of one storage. Source: [MS-CFB]. */
export function compound(streams: Record<string, Buffer>): Uint8Array {
  const names = Object.keys(streams);
  const chains = names.map((name) => Math.ceil((streams[name]?.length ?? 0) / SECTOR));
  const total = 2 + chains.reduce((sum, each) => sum + each, 0);
  const fats = Math.ceil((total + 8) / (SECTOR / 4));
  // Allocation table first, then the directory, then the streams.
  const allocation = Buffer.alloc(fats * SECTOR, 0xff);
  for (let i = 0; i < fats; i++) allocation.writeUInt32LE(0xfffffffd, i * 4);
  allocation.writeUInt32LE(END, fats * 4);
  const directory = Buffer.alloc(SECTOR);
  const entry = (i: number, name: string, type: number, sector: number, size: number, right: number, child: number) => {
    const at = i * 128;
    directory.write(name, at, "utf16le");
    directory.writeUInt16LE((name.length + 1) * 2, at + 64);
    directory.writeUInt8(type, at + 66);
    directory.writeUInt32LE(FREE, at + 68);
    directory.writeUInt32LE(right, at + 72);
    directory.writeUInt32LE(child, at + 76);
    directory.writeUInt32LE(sector, at + 116);
    directory.writeUInt32LE(size, at + 120);
  };
  entry(0, "Root Entry", 5, END, 0, FREE, 1);
  let next = fats + 1;
  for (const [i, name] of names.entries()) {
    const sectors = chains[i] ?? 0;
    entry(i + 1, name, 2, next, streams[name]?.length ?? 0, i + 1 < names.length ? i + 2 : FREE, FREE);
    for (let s = 0; s < sectors; s++) allocation.writeUInt32LE(s + 1 < sectors ? next + s + 1 : END, (next + s) * 4);
    next += sectors;
  }
  const header = Buffer.alloc(SECTOR, 0);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(0x3e, 24);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(9, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(fats, 44);
  header.writeUInt32LE(fats, 48);
  header.writeUInt32LE(4096, 56);
  header.writeUInt32LE(END, 60);
  header.writeUInt32LE(END, 68);
  for (let i = 0; i < 109; i++) header.writeUInt32LE(i < fats ? i : FREE, 76 + i * 4);
  const padded = names.map((name) => Buffer.concat([streams[name] ?? Buffer.alloc(0)]));
  return new Uint8Array(Buffer.concat([header, allocation, directory, ...padded]));
}
