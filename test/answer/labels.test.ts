// What heads a figure in a table, in the language of the answer.
import { expect, test } from "vitest";
import { en } from "../../src/answer/wording/en.ts";
import { zh } from "../../src/answer/wording/zh.ts";
import { cellsOf } from "../../src/form/vocabulary.ts";

test("every cell of the form has a label in Chinese and one in English", () => {
  expect(zh.label("received@total")).toBe("新收政府信息公开申请 · 总计");
  expect(en.label("received@total")).toBe("New disclosure requests received");
  for (const form of ["2019", "2021"] as const) for (const { key } of cellsOf(form)) expect(en.label(key)).toMatch(/^[A-Z][\x20-\x7e]+$/);
});
