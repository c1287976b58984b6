// Pictures drawn without a browser: which parts of the font are read, how heavy letters are, that Chinese is really drawn, and what happens when it cannot be.
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { pngDrawer } from "../../src/node/png.ts";
import { partsFor, partsOf, weighted } from "../../src/node/png-text.ts";

const MODULES = fileURLToPath(new URL("../../node_modules", import.meta.url));
const never = () => () => {};
const picture = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" width="200" height="80"><rect width="200" height="80" fill="#fff"/><text x="10" y="50" font-size="40">${text}</text></svg>`;

test("parts of a font by their characters: the ones that hold a letter of the text, and no other", () => {
  const css = `@font-face{src:url(./files/a.woff2) format('woff2-variations');unicode-range:U+30-39,U+4ef6}
@font-face { src: url(./files/b.woff2) format('woff2-variations'); unicode-range: U+7533; }`;
  const parts = partsOf(css);
  expect(parts).toEqual([
    {
      file: "a.woff2",
      ranges: [
        [0x30, 0x39],
        [0x4ef6, 0x4ef6],
      ],
    },
    { file: "b.woff2", ranges: [[0x7533, 0x7533]] },
  ]);
  expect(partsFor("38件", parts)).toEqual(["a.woff2"]);
  expect(partsFor("申", parts)).toEqual(["b.woff2"]);
  expect(partsFor("", parts)).toEqual([]);
});

test("a letter has an edge of its own colour, wider where it is bold, and wider the larger it is", () => {
  expect(weighted('<text x="1" fill="#0f4c5c" font-size="100" font-weight="700">件</text><text font-size="50">申</text>')).toBe(
    '<text x="1" fill="#0f4c5c" font-size="100" font-weight="700" stroke="#0f4c5c" stroke-width="7.50">件</text><text font-size="50" stroke="#1b2126" stroke-width="1.80">申</text>',
  );
});

describe("drawn", () => {
  const errors: unknown[] = [];
  const draw = pngDrawer({ modules: MODULES, after: never, logError: (error) => errors.push(error) });

  test("as a PNG of its size, with Chinese letters in it, and the same again", async () => {
    const [blank, letters] = [await draw(picture("")), await draw(picture("申请"))];
    const { buffer } = letters ?? new Uint8Array();
    const view = new DataView(buffer);
    expect([...(letters ?? []).slice(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([200, 80]);
    expect(letters?.length).toBeGreaterThan((blank?.length ?? 0) + 500);
    expect(await draw(picture("申请"))).toBe(letters);
    expect(errors).toEqual([]);
  });

  test("what is no picture is null, and is logged", async () => {
    expect(await draw("no picture")).toBeNull();
    expect(errors).toHaveLength(1);
  });

  test("more than can wait are not drawn", async () => {
    const all = await Promise.all(Array.from({ length: 10 }, (_, each) => draw(`no picture ${each}`)));
    expect(all).toEqual(Array.from({ length: 10 }, () => null));
    // Eight waited and failed; two were turned away.
    expect(errors).toHaveLength(1 + 8);
  });

  test("one that takes too long is ended", async () => {
    const stopped = pngDrawer({
      modules: MODULES,
      after: (_, call) => {
        call();
        return () => {};
      },
      logError: () => {},
    });
    expect(await stopped(picture("申请"))).toBeNull();
  });
});
