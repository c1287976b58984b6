// Character maps in one run of bytes (src/report/readers/pdf/maps.ts): each comes out as it went in, whatever bytes it has.
import { expect, test } from "vitest";
import { joinedMaps, mapIn } from "../../../../src/report/readers/pdf/maps.ts";

const MAPS = [
  ["GB-H.bcmap", Uint8Array.of(10, 0, 255, 10)],
  ["empty.bcmap", Uint8Array.of()],
  ["字.bcmap", Uint8Array.of(91, 93, 10)],
] as const;

test.each(MAPS)("%s comes out as it went in", (name, bytes) => {
  expect(mapIn(joinedMaps(MAPS), name)).toEqual(bytes);
});

test("there is none of another name", () => {
  expect(mapIn(joinedMaps(MAPS), "GB-V.bcmap")).toBeNull();
});
