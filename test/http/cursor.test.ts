import { describe, expect, it } from "vitest";
import { positionOf, readCursor, writeCursor } from "../../src/http/cursor.ts";

describe("cursor", () => {
  it.each([{}, { cursor: "100" }, { skip: 3 }, { cursor: "640302\t利通区\t2024\tlitong-2024\n", skip: 40 }, { cursor: "%09%E5%8C%BA" }])(
    "comes back as it went: %j",
    (place) => {
      const next = writeCursor(place);
      expect(next).toMatch(/^[\w-]+$/);
      expect(readCursor(next)).toEqual(place);
    },
  );

  it.each(["", "100", "\u0000", "利通区", "a".repeat(300), "====", "%"])("is none when it was not given: %j", (next) => {
    expect(readCursor(next)).toBeNull();
  });

  it("starts at the start without one", () => {
    expect(positionOf(undefined)).toEqual({});
  });
});
