// Tables of marks and ordinals, and words as the runtime's dictionary divides them (src/zh: mark-table, ordinals, segments).
import { expect, test } from "vitest";
import * as marks from "../../src/zh/mark-table.ts";
import { ORDINALS } from "../../src/zh/ordinals.ts";
import { segmentsOf } from "../../src/zh/segments.ts";

test("ten ordinals, in order", () => expect([...ORDINALS].map((_, i) => ORDINALS[i])).toEqual([..."一二三四五六七八九十"]));
test("a text is divided without loss", () => {
  const words = [...segmentsOf("政府信息公开申请")].map(({ segment }) => segment);
  expect(words.join("")).toBe("政府信息公开申请");
  expect(words.length).toBeGreaterThan(1);
});
test("marks are given with what they part", () => expect(JSON.stringify(marks)).toContain("。"));
