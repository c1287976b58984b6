// What an operation needs besides (src/question/refiners/completed.ts): an order, a condition, the change it ranks by.
import { expect, test } from "vitest";
import { read } from "../directory.ts";

test.each([
  ["哪个单位的申请最多", { order: "descending" }],
  ["哪个单位的申请最少", { order: "ascending" }],
  ["申请量倒数两名", { order: "ascending", limit: 2 }],
  ["有几个单位发生了诉讼", { condition: { comparator: "more", value: 0 } }],
  ["哪个单位的申请比上年增长最多", { by: { kind: "difference" } }],
  ["哪个单位的申请降幅最大", { by: { kind: "percent", falls: true } }],
])("%s", (text, parts) => expect(read(text)[0]).toMatchObject(parts));
test("two figures of which more is asked are held against each other", () =>
  expect(read("利通区的复议和诉讼哪个多")[0]?.operation.value).toBe("difference"));
