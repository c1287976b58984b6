// Prose is held against every figure of the form: each is recognised by its own name, and by no other's.
import { describe, expect, test } from "vitest";
import { phraseOf } from "../../src/form/question-phrases.ts";
import { STATED_APPLICANTS, STATED_DISPUTES, STATED_PROACTIVE, STATED_REQUESTS } from "../../src/form/stated.ts";
import { APPLICANTS, cellsOf, FAMILIES, FORMS, REQUEST_ROWS, withoutNumber } from "../../src/form/vocabulary.ts";

const found = <Key>(patterns: readonly (readonly [RegExp, Key])[], text: string): Key | undefined =>
  patterns.find(([pattern]) => pattern.test(text))?.[1];
/** "行政许可有多少件？" without the asking. */
const named = (key: Parameters<typeof phraseOf>[0]): string => phraseOf(key).replace(/有多少.*$/, "");

describe("a figure's own name in prose is that figure", () => {
  const cells = FORMS.flatMap((form) => [...cellsOf(form)]);
  test("of table proactive", () => {
    for (const { key } of cells.filter(({ table }) => table === "proactive"))
      expect([key, found(STATED_PROACTIVE, named(key))]).toEqual([key, key]);
  });
  test("of table disputes", () => {
    for (const { key } of cells.filter(({ table }) => table === "disputes"))
      expect([key, found(STATED_DISPUTES, named(key))]).toEqual([key, key]);
    expect(found(STATED_DISPUTES, "行政诉讼案件尚未审结")).toBe("litigation.pending");
  });
  test("of table requests, by what the form prints", () => {
    const rows = REQUEST_ROWS.filter(({ key }) => key.includes("."));
    for (const { key, label } of rows) {
      const text = key === "other_handling.other" ? "其他处理中的“其他”" : withoutNumber(label);
      expect([key, found(STATED_REQUESTS, text)]).toEqual([key, key]);
    }
    for (const family of FAMILIES) expect(found(STATED_REQUESTS, named(`${family}@total`).replace(/的申请$/, ""))).toBe(family);
    expect(found(STATED_REQUESTS, "因属于国家秘密不予公开")).toBe("refused.state_secret");
  });
  test("of applicants, all but the total", () => {
    for (const { key, label } of APPLICANTS.filter(({ key: each }) => each !== "total" && each !== "other"))
      expect([key, found(STATED_APPLICANTS, `${label}申请`)]).toEqual([key, key]);
    expect(found(STATED_APPLICANTS, "法人或其他组织申请")).toBe("organisation");
    expect(found(STATED_APPLICANTS, "法人或其他组织中的其他")).toBe("other");
  });
});

test.each(["规章制度", "制定规章制度", "公开行政规范性文件", "行政许可信息", "行政复议听证", "申请", "其他组织", "维持", "采购项目"])(
  "%s is none",
  (text) => {
    const all = [...STATED_REQUESTS, ...STATED_PROACTIVE, ...STATED_DISPUTES];
    expect(found<string>(all, text)).toBeUndefined();
    expect(found(STATED_APPLICANTS, text)).toBeUndefined();
  },
);
