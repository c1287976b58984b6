// Names -> of whom a question asks: one, several, all but some, a region, nobody here (src/question/refiners/issuers.ts).
import { expect, test } from "vitest";
import { issuers } from "../../../src/question/refiners/issuers.ts";
import { many } from "../directory.ts";
import { asked, changed } from "./run.ts";

test.each([
  ["贺兰县行政强制多少件", "helan"],
  ["贺兰县和海原县谁的许可多", "helan haiyuan"],
  ["不是贺兰县，我问的是海原县的行政强制多少件", "haiyuan"],
  ["吴忠市各单位一共收到多少件申请", "6403"],
  ["各单位收到多少件申请", "all"],
  ["海淀区行政强制多少件", "海淀区"],
  ["行政强制多少件", ""],
  // A place in brackets says where it lies.
  ["海淀区政府办（北京）行政强制多少件", "海淀区"],
  ["贺兰县（银川）收到多少件申请", "helan"],
])("%s asks of “%s”", (text, expected) => expect(asked(changed(issuers, text, many))).toBe(expected));

test("set aside of all", () => {
  const { who, except } = changed(issuers, "除了贺兰县以外一共收到多少件申请", many);
  expect(who?.value).toEqual([{ kind: "all" }]);
  expect(except).toEqual([{ id: "helan", name: "银川市贺兰县" }]);
});
test("a name that two bear is left open, each option with the whole name", () => {
  const { open, who } = changed(issuers, "悦兴镇收到几件申请", many);
  expect(who).toBeUndefined();
  expect(open).toEqual([{ slot: "issuer", options: ["银川市贺兰县悦兴镇收到几件申请", "榆林市神木市悦兴镇收到几件申请"] }]);
});
test("all that are held, by their number", () => expect(changed(issuers, "五个单位一共收到多少件申请").allHeld).toBe(true));
test("a number of them that is not all", () => expect(changed(issuers, "四个单位一共收到多少件申请").allHeld).toBeUndefined());
test("the whole of a district of which an office reports", () =>
  expect(changed(issuers, "西夏区政府办全区行政许可多少件").wholeRegion).toBe(true));
