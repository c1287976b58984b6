// What a follow-up on numbers of the prose is counted in and within (src/question/refiners/prose-before.ts).
import { expect, test } from "vitest";
import { understand } from "../../../src/question/understand.ts";
import { many, reading } from "../directory.ts";

const after = (...turns: string[]) => understand(turns.at(-1) ?? "", reading(turns.slice(0, -1), many))[0];

test("another matter named alone is counted as the one before", () => {
  const meaning = after("利通区政务微信发布信息多少条", "微博呢");
  expect([meaning?.numeric, meaning?.unit, meaning?.topic]).toEqual([true, "条", "微博 发布"]);
});
test("a medium is not within another; what is printed in a gazette is within it", () => {
  expect(after("利通区政务微信发布信息多少条", "微博呢")?.within).toBeUndefined();
  expect(after("利通区政府公报出了几期", "刊发了多少文件")?.within?.topic).toContain("公报");
});
test("多多少 is of the last two", () => expect(after("利通区政务微信发布信息多少条", "微博呢", "差多少")?.topics).toHaveLength(2));

test("who took part is asked of what was spoken of, and so much is published in a medium", () => {
  expect(after("利通区办了几期培训班", "多少人参加的")).toMatchObject({ topic: "培训班", unit: "人", numeric: true });
  expect(after("利通区新收几件", "多少人参加的")?.topic).toBe("参加");
  expect(after("西夏区公开了多少信息", "新媒体多少")?.topic).toBe("新媒体 公开信息");
});
