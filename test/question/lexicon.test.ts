import { describe, expect, test } from "vitest";
import { firstsOf } from "../../src/question/beginnings.ts";
import { lexicon } from "../../src/question/lexicon.ts";
import { LISTS } from "../../src/question/parsers/lists.ts";
import { programOf } from "../../src/question/template.ts";

const wordAt = lexicon<"a" | "b">([
  ["a", { refused: "(不|没有|没)(予以|)公开(了|) 拒绝", year: "留到#", taken: "收=(多少|几)", english: "state_secret(s|) not" }],
  ["b", { open: "公开", refused: "拒绝" }],
]);

describe("lexicon", () => {
  test.each([
    ["不予以公开了吗", 0, "a", "refused", 6],
    ["没有公开", 0, "a", "refused", 4],
    ["没公开", 1, "b", "open", 3],
    ["拒绝", 0, "a", "refused", 2],
    ["留到2025年办", 0, "a", "year", 7],
    ["收多少件", 0, "a", "taken", 1],
    ["a state secrets", 2, "a", "english", 15],
  ])("%s at %i", (text, at, role, value, end) => expect(wordAt(text, at)).toEqual({ role, value, end }));
  test.each([
    ["收入", 0],
    ["notes", 0],
    ["knot", 1],
    ["申请", 0],
    ["", 0],
  ])("no word in %s at %i", (text, at) => expect(wordAt(text, at)).toBeNull());
  test.each(["(不|没公开", "不)公开", "不|公开", "(不|)", "(|)", "(不(没|)|)="])("%s is no template", (template) =>
    expect(() => lexicon([["a", { value: template }]])("不", 0)).toThrow("word template"),
  );

  test.each([
    ["(不|(没|)(有|))公开", ["不公开", "没有公开", "没公开", "有公开", "公开"]],
    ["(没|)#", ["没2024年", "2024年度"]],
    ["[(一|)a", ["(一a", "(a"]],
    ["((甲|)(乙|)|丙)丁", ["甲乙丁", "乙丁", "甲丁", "丁", "丙丁"]],
    ["甲(乙|)", ["甲", "甲乙"]],
  ])("%s is found by whatever it may begin with", (template, words) => {
    const at = lexicon([["a", { value: template }]]);
    expect(words.map((word) => at(word, 0)?.end)).toEqual(words.map(({ length }) => length));
  });

  test("every name of the lists is whole", () => {
    for (const name of LISTS.flatMap(({ list }) => Object.values(list).flatMap((names) => names.trim().split(/\s+/))))
      expect([firstsOf(name).length > 0, programOf(name) !== ""], name).toEqual([true, true]);
  });
});
