// Sample questions follow from the reports that are held.
import { expect, test } from "vitest";
import { claimOf, samplesOf } from "../../src/pages/samples.ts";
import type { ReportSummary } from "../../src/report/report.ts";

const report = (issuer: string, year: number): ReportSummary => ({
  id: `${issuer}-${year}`,
  issuer,
  title: "",
  year,
  form: "2021",
  region: "640000",
  passages: 1,
  figures: 200,
});

test("about the newest year; comparing only where two reports share it", () => {
  expect(samplesOf([report("甲县", 2023), report("乙县", 2024)])).toEqual([
    "乙县2024年新收到多少件政府信息公开申请？",
    "乙县政务公开存在哪些问题？",
    "乙县2024年不予公开一共多少件？",
  ]);
  const several = samplesOf([report("甲县", 2024), report("乙县", 2024)]);
  expect(several).toContain("2024年哪个地方收到的政府信息公开申请最多？");
  expect(several.length).toBe(5);
});

test("nothing held, nothing offered", () => {
  expect(samplesOf([])).toEqual([]);
  expect(claimOf([])).toBe("");
  expect(claimOf([report("甲县", 2023)])).toBe("甲县2023年新收政府信息公开申请10件。");
});
