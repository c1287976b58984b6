import { expect, test } from "vitest";
import { spelledOut } from "../../src/zh/template.ts";

test.each([
  ["教育局", ["教育局"]],
  ["发改(委|局)", ["发改委", "发改局"]],
  ["(市|)直(单位|部门)", ["市直单位", "市直部门", "直单位", "直部门"]],
  ["a(b(c|)|)d", ["abcd", "ad", "abd", "ad"]],
])("%s", (template, words) => expect(spelledOut(template)).toEqual(words));
