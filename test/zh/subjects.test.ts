// What one subject is called by reports and by those who ask (src/zh/subjects.ts).
import { expect, test } from "vitest";
import { asSaidIn, otherWords, subjectsIn } from "../../src/zh/subjects.ts";

test("other words for a subject, none that stands there already", () => {
  const words = otherWords("没人更新的僵尸公众号怎么管");
  expect(words).toContain("注销");
  expect(words).toContain("政务新媒体");
  expect(words).not.toContain("公众号");
  expect(otherWords("行政处罚几件")).toEqual([]);
});
test("a subject in the words a passage has for it", () => {
  expect(asSaidIn("组织业务培训1期", "干部上过课")).toBe("干部培训");
  expect(asSaidIn("召开会议", "干部上过课")).toBe("干部上过课");
});
test("which words tell of a subject wherever a sentence has them", () => {
  expect(subjectsIn("稿子谁来把关")).toEqual([{ start: 4, end: 6, told: expect.arrayContaining(["三审三校", "先审后发"]) }]);
  // What only some lines tell of a subject by is none of the others.
  expect(subjectsIn("公众号")).toEqual([]);
});
