// Rows that a conversion has broken: read as one row, or the file is refused with that row's name.
import fc from "fast-check";
import { expect, test } from "vitest";
import { nameReport, parseDraft } from "../../../src/report/parse.ts";
import { citeCell } from "../../../src/report/report.ts";
import { figureSet } from "../../generate/figures.ts";
import { seeded } from "../../generate/random.ts";
import { reportSource } from "../../generate/report.ts";
import { renderText } from "../../generate/text.ts";
import { asBytes, hold } from "../hold.ts";

const set = figureSet(seeded(11));
const right = { wrong: [], rejected: null };
const text = (separator: "tab" | "bar") => renderText(reportSource(set, { issuer: "甲县", year: 2024 }), { separator, merged: "ragged" });
const rows = /^(?:[一二四]、本年|[一二四]、上年|四、结转|三、|（[一二七]）|\d\.).*\d$/;
/** Every other row of the applications' table, changed. */
const changed = (file: string, change: (line: string) => string) =>
  file
    .split("\n")
    .map((line, i) => (i % 2 === 0 && line.split(/[\t|]/).length >= 8 && rows.test(line.trim()) ? change(line) : line))
    .join("\n");

test.each([1, 2, 3, 4, 5, 6])("a row goes on in the next line after figure %i", async (n) => {
  const cut = (line: string) => {
    const cells = line.split("\t");
    return `${cells.slice(0, cells.length - n).join("\t")}\n\t${cells.slice(cells.length - n).join("\t")}`;
  };
  const file = changed(text("tab"), cut);
  expect(file).not.toBe(text("tab"));
  expect(await hold(set, file)).toMatchObject(right);
});

test("the figures stand below their label", async () => {
  const cut = (line: string) => line.replace(/^(.*?)\t((?:[\d.]+\t){6}[\d.]+)$/, "$1\n$2");
  expect(await hold(set, changed(text("tab"), cut))).toMatchObject(right);
});

test("the label is broken before its figures", async () => {
  const file = text("tab").replace("2.其他法律行政法规禁止公开", "2.其他法律行政\n法规禁止公开");
  expect(await hold(set, file)).toMatchObject(right);
});

test("figures that no row lacks are no row's: the file is refused and the line named", async () => {
  const file = text("tab").replace(/^(四、结转.*)$/m, "$1\n9\t9\t9\t9\t9\t9\t54");
  expect((await hold(set, file)).rejected).toMatch(/第 \d+ 行/);
});

test.each(["107=1", "一百", "½", "1e9"])("%s where a figure should be: refused, never blank", async (odd) => {
  const file = text("tab").replace(/^(一、本年新收.*?\t)[\d.]+\t/m, `$1${odd}\t`);
  expect((await hold(set, file)).rejected).toContain(odd);
  const licences = text("tab").replace(/^(行政许可\t)\d+/m, `$1${odd}`);
  expect((await hold(set, licences)).rejected).toContain(odd);
});

test.each([
  ["本年收费金额（单位：万元）", "本年收费金额（单位：元）", "1234567", 123.4567],
  ["本年收费金额（单位：万元）", "本年收费金额", "5800元", 0.58],
  ["行政事业性收费\t", "行政事业性收费（元）\t", "5800", 0.58],
])("money is kept in 万元: %s -> %s with %s", async (from, to, printed, value) => {
  const other = { ...set, figures: { ...set.figures, fees: value } };
  const file = text("tab")
    .replace(/^(行政事业性收费\t)[\d.]+/m, `$1${printed}`)
    .replace(from, to);
  const head = to.startsWith("行政") ? file.replace("本年收费金额（单位：万元）", "本年收费金额") : file;
  expect(await hold(other, head)).toMatchObject(right);
});

test("a citation shows the conversion", async () => {
  const file = text("tab")
    .replace(/^(行政事业性收费\t)[\d.]+/m, "$1374000")
    .replace("本年收费金额（单位：万元）", "本年收费金额（单位：元）");
  const draft = await parseDraft(asBytes(file), "file");
  if (!draft.ok) throw new Error(draft.error.detail);
  const report = nameReport(draft.value, "jiaxian", { name: "甲县", short: [], region: "000000", level: "county" });
  expect(citeCell(report, "fees").quote).toBe("行政事业性收费 · 本年收费金额（单位：元）：374000（合37.4万元）");
  expect(citeCell(report, "licences").quote).not.toContain("合");
});

test("rows broken anywhere, by tabs or by bars, in any report: read as they were set, or refused", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 30 }), fc.constantFrom("tab", "bar"), async (seed, separator) => {
      const random = seeded(seed);
      const own = figureSet(random);
      const mark = separator === "tab" ? "\t" : "|";
      const whole = renderText(reportSource(own, { issuer: "甲县", year: 2024 }), {
        separator: separator as "tab" | "bar",
        merged: "ragged",
      });
      const file = whole
        .split("\n")
        .map((line) => {
          const cells = line.split(mark);
          if (cells.length < 8 || !rows.test(line.trim()) || random() < 0.6) return line;
          const at = 1 + Math.floor(random() * (cells.length - 1));
          return `${cells.slice(0, at).join(mark)}\n${mark}${cells.slice(at).join(mark)}`;
        })
        .join("\n");
      const result = await hold(own, file);
      expect(result.wrong).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("two figures that ran into one cell are not made one", async () => {
  const received = /^(一、本年新收[^\t]*\t)([\d.]+)\t([\d.]+)/m;
  const [, , one, two] = received.exec(text("tab")) ?? [];
  expect(Number(one) + Number(two)).toBeGreaterThan(0);
  expect((await hold(set, text("tab").replace(received, "$1$2 $3\t"))).rejected).toMatch(/一个数还是两个数/);
});
