import { describe, expect, test } from "vitest";
import { GLOSSARY, termIn, termNamed, termOf } from "../../src/form/glossary.ts";
import { isFigureKey, proactiveRowsOf, REQUEST_ROWS } from "../../src/form/vocabulary.ts";

describe("the glossary", () => {
  test("has every row, family and column of the form", () => {
    const rows = [
      ...REQUEST_ROWS.map(({ key }) => key).filter((key) => key !== "other_handling.other"),
      "refused",
      "unavailable",
      "not_processed",
      "other_handling",
    ];
    for (const row of rows) expect(termOf(`${row}@total`), row).toBeDefined();
    for (const form of ["2019", "2021"] as const)
      for (const { label } of proactiveRowsOf(form)) expect(termNamed(label), label).toBeDefined();
    for (const label of [
      "自然人",
      "法人或其他组织",
      "商业企业",
      "科研机构",
      "社会公益组织",
      "法律服务机构",
      "行政复议",
      "行政诉讼",
      "未经复议直接起诉",
      "复议后起诉",
      "结果维持",
      "结果纠正",
      "其他结果",
      "尚未审结",
    ])
      expect(termNamed(label), label).toBeDefined();
  });
  test("explains in whole sentences and names a source", () => {
    for (const { term, explanation, source } of GLOSSARY) {
      expect(explanation, term).toMatch(/。$/);
      expect(source, term).toMatch(/\S/);
    }
  });
  test("names figures that exist", () => {
    const keys = GLOSSARY.flatMap((term) => term.keys);
    for (const key of keys)
      expect(key.startsWith("@") ? isFigureKey(`received${key}`) : isFigureKey(key) || isFigureKey(`${key}@total`), key).toBe(true);
  });
  test("counts and lists the parts of a group from its records", () => {
    expect(termNamed("无法提供")?.explanation).toContain(
      "分三种情形：本机关不掌握相关政府信息、没有现成信息需要另行制作、补正后申请内容仍不明确。",
    );
    expect(termNamed("不予公开")?.explanation).toContain("分八种情形：属于国家秘密、");
    expect(termNamed("法人或其他组织")?.explanation).toContain("分五栏：商业企业、科研机构、社会公益组织、法律服务机构、其他。");
    expect(termNamed("勾稽关系")?.explanation).toContain("四种结果之和");
    expect(GLOSSARY.filter(({ explanation }) => /[{}]/.test(explanation))).toEqual([]);
  });
  test("uses no name twice", () => {
    const names = GLOSSARY.flatMap(({ term, names: others = [] }) => [term, ...others]);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
  test("finds the longest term of a text, quoted or not", () => {
    expect(termIn("“三安全一稳定”是什么")?.term).toBe("危及“三安全一稳定”");
    expect(termIn("行政规范性文件的现行有效件数")?.term).toBe("行政规范性文件");
    expect(termIn("天气")).toBeUndefined();
  });
});
