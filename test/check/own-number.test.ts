// Which of a quote's numbers is that of the thing claimed.
import { expect, test } from "vitest";
import { numberOfSame } from "../../src/check/own-number.ts";

const QUOTE = "“网上可办”事项覆盖面延伸至 89%，“掌上可办”事项比重扩充至 37.41%，对12个乡镇、3个职能部门开展督查";
test.each<[number, string, string, string, number | null]>([
  [37.41, "%", "网上可办事项覆盖面延伸至", "", 89],
  [89, "%", "网上可办事项覆盖面延伸至", "", null],
  [89, "%", "掌上可办事项比重扩充至", "", 37.41],
  [89, "%", "达", "", null],
  [12, "个", "对", "职能部门开展督查", 3],
  [3, "个", "对", "职能部门开展督查", null],
  [5, "个", "对", "职能部门开展督查", null],
])("%d%s of %s…%s: %s", (value, unit, front, behind, found) => expect(numberOfSame(value, unit, front, behind, QUOTE)).toBe(found));
