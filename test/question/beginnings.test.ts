// What the words of a template can begin with (src/question/beginnings.ts).
import { describe, expect, test } from "vitest";
import { firstsOf, mayBegin } from "../../src/question/beginnings.ts";

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
    expect(() => [firstsOf(template), mayBegin(template, "公", "开")]).toThrow("word template"),
  );
});

describe("two characters", () => {
  test.each([
    ["公开", "公开", true],
    ["公开", "公告", false],
    ["(不|没有)公开", "不公", true],
    ["(不|没有)公开", "没公", false],
    ["(行政|)处罚", "行政", true],
    ["罚", "罚款", true],
    ["罚", "罚", true],
    ["罚款", "罚", false],
    ["(罚|)款", "款", true],
    ["收=(多少|几)", "收几", true],
    ["#收", "20", true],
    ["到#", "到二", true],
    ["到#", "到三", false],
    ["state_secret", "st", true],
  ])("%s may begin with %s: %s", (template, [first = "", second = ""], may) => expect(mayBegin(template, first, second)).toBe(may));
});
