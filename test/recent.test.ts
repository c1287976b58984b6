// The last few things that were asked for are held; the one asked for longest ago makes room.
import { expect, test } from "vitest";
import { Recent } from "../src/recent.ts";

test("what was asked for last is forgotten last", () => {
  const recent = new Recent<number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  expect(recent.get("a")).toBe(1);
  recent.set("c", 3);
  expect([recent.get("a"), recent.get("b"), recent.get("c")]).toEqual([1, undefined, 3]);
});

test("what is set again takes no second place", () => {
  const recent = new Recent<number>(2);
  recent.set("a", 1);
  recent.set("b", 2);
  recent.set("b", 3);
  expect([recent.get("a"), recent.get("b")]).toEqual([1, 3]);
});
