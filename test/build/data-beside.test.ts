// Modules that are data alone go beside the Worker as texts (src/build/data-beside.ts).
import { expect, test } from "vitest";
import { isData } from "../../src/build/data-beside.ts";

test("data is what JSON keeps whole", () => {
  for (const value of [null, "一", 2, true, [], ["一", { a: [1] }], {}]) expect([value, isData(value)]).toEqual([value, true]);
  for (const value of [undefined, () => 1, /一/, new Map(), [undefined], { a: /一/ }, Number.NaN]) expect(isData(value)).toBe(false);
});
