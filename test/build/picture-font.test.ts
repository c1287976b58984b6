// The font of pictures in an offline package: which characters stay, and that they are drawn as with the whole font.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { everydayCharacters, writePictureFont } from "../../src/build/picture-font.ts";
import { partsFor, partsOf } from "../../src/node/png-text.ts";

const FONT = fileURLToPath(new URL("../../node_modules/@fontsource-variable/noto-sans-sc", import.meta.url));

test("everyday characters are the 3755 of GB/T 2312's first level and the symbols before them", () => {
  const characters = everydayCharacters();
  expect(characters.match(/\p{Script=Han}/gu)?.filter((each) => !/[々〇]/.test(each))).toHaveLength(3755);
  expect(characters).toContain("％");
  expect(characters).toContain("座");
});

test("parts without a character that is wanted are left out, the others say what they hold", async () => {
  const to = await mkdtemp(join(tmpdir(), "font-"));
  try {
    await writePictureFont(FONT, to, "申");
    const parts = partsOf(await readFile(join(to, "wght.css"), "utf8"));
    expect(partsFor("申", parts)).toHaveLength(1);
    expect(partsFor("请", parts)).toEqual([]);
    expect(partsFor("38%", parts).length).toBeGreaterThan(0);
    expect((await readdir(join(to, "files"))).sort()).toEqual(parts.map(({ file }) => file).sort());
  } finally {
    await rm(to, { recursive: true });
  }
});
