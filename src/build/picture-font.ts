// The font of shared pictures -> the same for an offline package: one weight, and the characters that names, figures and the held reports need.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { partsOf } from "../node/png-text.ts";

/** The drawing program knows a variable font in this weight alone. */
const WEIGHT = { wght: 100 };

/** GB/T 2312's rows from symbols to the last of its first level, the 3755 characters of everyday texts. */
const [FIRST_ROW, LAST_ROW] = [0xa1, 0xd7];
/** Of a row, which holds 94 characters. */
const [FIRST_CELL, LAST_CELL] = [0xa1, 0xfe];
/** Letters, digits and signs of every Latin text are kept whole. */
const LAST_LATIN = 0x2fff;

/** Symbols and everyday characters. */
export function everydayCharacters(): string {
  const decoder = new TextDecoder("gb2312");
  const rows = Array.from({ length: LAST_ROW - FIRST_ROW + 1 }, (_, i) => FIRST_ROW + i);
  const cells = Array.from({ length: LAST_CELL - FIRST_CELL + 1 }, (_, i) => FIRST_CELL + i);
  return rows.map((row) => decoder.decode(Uint8Array.from(cells.flatMap((cell) => [row, cell])))).join("");
}

/** `text`: every character that is to be drawn, beside Latin ones. Writes `files/` and the style sheet that tells which part holds what. */
export async function writePictureFont(from: string, to: string, text: string): Promise<void> {
  await mkdir(join(to, "files"), { recursive: true });
  const wanted = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
  const faces: string[] = [];
  for (const { file, ranges } of partsOf(await readFile(join(from, "wght.css"), "utf8"))) {
    const held = ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));
    const kept = held.filter((point) => point <= LAST_LATIN || wanted.has(point));
    if (kept.length === 0) continue;
    const options = { targetFormat: "woff2", variationAxes: WEIGHT } as const;
    await writeFile(
      join(to, "files", file),
      await subsetFont(await readFile(join(from, "files", file)), String.fromCodePoint(...kept), options),
    );
    faces.push(`@font-face{src:url(./files/${file});unicode-range:${kept.map((point) => `U+${point.toString(16)}`).join(",")}}`);
  }
  await writeFile(join(to, "wght.css"), faces.join("\n"));
}
