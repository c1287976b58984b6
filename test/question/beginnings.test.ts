// What the words of a template can begin with (src/question/beginnings.ts).
import { describe, expect, test } from "vitest";
import { firstsOf, secondsOf } from "../../src/question/beginnings.ts";

describe("first characters", () => {
  test.each([
    ["公开", "公"],
    ["(不|没有)公开", "不没"],
    ["(行政|)处罚", "处行"],
    ["[甲]", "("],
    ["#收", "12一二壹贰"],
    ["申请=(吗|$)", "申"],
  ])("%s", (template, firsts) => expect(firstsOf(template).sort().join("")).toBe(firsts));
  test.each(["(公开", "公)", "(公|)"])("%s is no template", (template) =>
    expect(() => [firstsOf(template), secondsOf(template, "公")]).toThrow("word template"),
  );
});

describe("what may stand second", () => {
  test.each([
    ["公开", "公", "开"],
    ["公开", "开", ""],
    ["(不|没有)公开", "不", "公"],
    ["(不|没有)公开", "没", "有"],
    ["公(开|告)了", "公", "告开"],
    ["(行政|)处罚", "行", "政"],
    ["罚", "罚", null],
    ["罚(款|)", "罚", null],
    ["罚款", "罚", "款"],
    ["(罚|)款", "款", null],
    ["收=(多少|几)", "收", null],
    ["#收", "2", null],
    ["到#", "到", "12一二壹贰"],
    ["state_secret", "s", "t"],
  ])("%s, begun with %s: %s", (template, first, seconds) => {
    const found = secondsOf(template, first);
    expect(found && [...new Set(found)].sort().join("")).toBe(seconds && [...seconds].sort().join(""));
  });
});
