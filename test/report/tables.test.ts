// Tables that are not quite the form: rows and columns left out or moved, labels cut, names past reading.
import { describe, expect, test } from "vitest";
import { APPLICANTS, type FigureKey, figureKeysIn } from "../../src/form/vocabulary.ts";
import { parseDraft } from "../../src/report/parse.ts";
import { type FigureSet, figureSet, keysOf } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { seeded } from "../generate/random.ts";
import { reportSource } from "../generate/report.ts";
import { PLAIN } from "../generate/tables.ts";
import { renderText } from "../generate/text.ts";
import { asBytes, hold } from "./hold.ts";

const set = figureSet(seeded(7));
const source = reportSource(set, { issuer: "隆德县", year: 2024 });
const text = renderText(source, { separator: "tab", merged: "every" });
const read = async (file: string) => {
  const draft = await parseDraft(asBytes(file), "file");
  if (!draft.ok) throw new Error(draft.error.detail);
  return draft.value;
};
const reasonOf = async (file: string) => {
  const draft = await parseDraft(asBytes(file), "file");
  return draft.ok ? "accepted" : draft.error.detail;
};
const without = (match: (key: string) => boolean): FigureSet => ({
  ...set,
  figures: Object.fromEntries(Object.entries(set.figures).filter(([key]) => !match(key))),
});

test("a row the file leaves out is missing, not blank", async () => {
  const file = text.replace(/^.*8\.属于行政查询事项.*\n/m, "");
  const { figures } = await read(file);
  const lacking = keysOf(set).filter((key) => !(key in figures));
  expect(lacking).toEqual(APPLICANTS.map(({ key }) => `refused.administrative_query@${key}`));
});

test("a column the file leaves out is missing", async () => {
  const narrow = reportSource(
    without((key) => key.endsWith("@research")),
    { issuer: "隆德县", year: 2024 },
  );
  const file = renderHtml(narrow)
    .replace(/<td>科研机构<\/td>/, "")
    .replaceAll("colspan=7", "colspan=6")
    .replaceAll("colspan=5>法人", "colspan=4>法人");
  const [before = "", table = "", after = ""] = file.split(/(?=<p><strong>[三四]、)/);
  const rows = table.replace(/((?:<td>[^<]*<\/td>){7})<\/tr>/g, (_, cells: string) => {
    const figures = cells.match(/<td>[^<]*<\/td>/g) ?? [];
    return `${[...figures.slice(0, 2), ...figures.slice(3)].join("")}</tr>`;
  });
  const { figures } = await read(before + rows + after);
  expect(keysOf(set).filter((key) => !(key in figures))).toEqual(keysOf(set).filter((key) => key.endsWith("@research")));
  for (const key of figureKeysIn(figures)) expect([key, figures[key]?.value]).toEqual([key, set.figures[key]]);
});

test("columns in another order are known by their labels", async () => {
  const swap = (label: string) => (label === "商业企业" ? "法律服务机构" : label === "法律服务机构" ? "商业企业" : label);
  const figures = Object.fromEntries(
    Object.entries(set.figures).map(([key]) => [
      key,
      set.figures[
        key.replace(/@(commercial|legal_service)$/, (_, name) => `@${name === "commercial" ? "legal_service" : "commercial"}`) as FigureKey
      ] ?? null,
    ]),
  );
  const moved = reportSource({ ...set, figures }, { issuer: "隆德县", year: 2024, style: { ...PLAIN, label: swap } });
  expect(await hold(set, renderHtml(moved))).toMatchObject({ wrong: [], rejected: null });
  expect(await hold(set, renderText(moved, { separator: "tab", merged: "ragged" }))).toMatchObject({ wrong: [], rejected: null });
});

test("rows in another order are known by their labels", async () => {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => line.includes("1.属于国家秘密"));
  const moved = [...lines.slice(0, at), ...lines.slice(at, at + 8).reverse(), ...lines.slice(at + 8)].join("\n");
  expect(await hold(set, moved)).toMatchObject({ wrong: [], rejected: null });
});

describe("a label past reading", () => {
  test("is the one row left between its neighbours when the sums agree", async () => {
    expect(await hold(set, text.replace("4.保护第三方合法权益", "■■■■■"))).toMatchObject({ wrong: [], rejected: null });
    expect(await hold(set, text.replace("1.申请人无正当理由逾期不补正、", ""))).toMatchObject({ wrong: [], rejected: null });
  });
  test("is refused when they do not", async () => {
    const key = "refused.third_party@total";
    const wrong = reportSource(
      { ...set, figures: { ...set.figures, [key]: (set.figures[key] ?? 0) + 1 } },
      { issuer: "隆德县", year: 2024 },
    );
    const file = renderText(wrong, { separator: "tab", merged: "every" }).replace("4.保护第三方合法权益", "■■■■■");
    expect(await reasonOf(file)).toMatch(/■■■■■.*认不出/);
  });
  test("is refused in the table that no sum proves", async () => {
    expect(await reasonOf(text.replace(/行政处罚(\t\d+)/, "■■■■■$1"))).toMatch(/■■■■■.*认不出/);
  });
});

test("a year before 2021 does not make the form: what the rows say does", async () => {
  const old = figureSet(seeded(8), "2019");
  expect((await read(renderText(reportSource(old, { issuer: "隆德县", year: 2024 }), { separator: "tab", merged: "every" }))).form).toBe(
    "2019",
  );
  expect((await read(text.replaceAll("2024", "2020"))).form).toBe("2021");
});

test("Markdown with tables of HTML in it", async () => {
  const tables = [...renderHtml(source).matchAll(/<table>[\s\S]*?<\/table>/g)].map(([table]) => table);
  const markdown = renderText(source, { separator: "tab", merged: "once" }).replace(/(?:^.*\t.*\n)+/gm, () => `${tables.shift() ?? ""}\n`);
  expect(tables).toEqual([]);
  const draft = await read(markdown);
  expect(draft.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await hold(set, markdown)).toMatchObject({ wrong: [], rejected: null });
});

test("any kind of line break", async () => {
  for (const end of ["\r\n", "\r"]) expect(await hold(set, text.replaceAll("\n", end))).toMatchObject({ wrong: [], rejected: null });
});

describe("the table of disputes", () => {
  const blankDisputes = {
    ...set,
    figures: Object.fromEntries(Object.entries(set.figures).map(([key, value]) => [key, /^(?:recon|litig)/.test(key) ? null : value])),
  };
  const of = (figures: FigureSet) => reportSource(figures, { issuer: "隆德县", year: 2024 });
  test("is blank, not missing, when its row is", async () => {
    const files = [renderHtml(of(blankDisputes)), renderText(of(blankDisputes), { separator: "tab", merged: "every" })];
    for (const file of files) expect(await hold(blankDisputes, file)).toMatchObject({ wrong: [], rejected: null });
  });
  test("stands under its header where a row has a cell too many and does not add up", async () => {
    const line = /^[^\n]*复议后起诉[^\n]*\n[^\n]*结果维持[^\n]*\n([^\n]*)$/m.exec(text)?.[1] ?? "";
    const row = ["", "", "1", "", "1", "1", "", "3", "0", "3", "0", "", "0", "0", "0"];
    const wide = text
      .split("\n")
      .map((each) => (each === line ? `${row.join("\t")}\t` : /结果维持/.test(each) ? `${each}\t` : each))
      .join("\n");
    const { figures } = await read(wide);
    expect(figures["reconsideration.other"]?.value).toBe(1);
    expect(figures["litigation.direct.upheld"]?.value).toBe(1);
    expect(figures["litigation.direct.total"]?.value).toBe(3);
    expect(figures["reconsideration.upheld"]?.value).toBeNull();
  });
});

test.each([
  ["2、", (n: string) => `${"一二三四五六".indexOf(n) + 1}、`],
  ["（二）", (n: string) => `（${n}）`],
])("sections may be numbered %s", async (_, mark) => {
  const file = renderText(source, { separator: "tab", merged: "every", heading: "" }).replace(
    /^([一二三四五六])、(?=总体|主动公开政府|收到和处理|政府信息公开行政|存在的主要|其他需要)/gm,
    (_, n: string) => mark(n),
  );
  const { sections } = await read(file);
  expect(sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(await hold(set, file)).toMatchObject({ wrong: [], rejected: null });
});

test("a dash of two ems is a blank", async () => {
  const { figures } = await read(text.replace(/^(规章\t)[^\t\n]*/m, "$1⸺"));
  expect(figures["regulations.issued"]?.value).toBeNull();
});

test("radicals in labels are the characters they look like", async () => {
  expect(await hold(set, text.replaceAll("自然人", "⾃然⼈").replaceAll("见", "⻅").replaceAll("门", "⻔"))).toMatchObject({
    wrong: [],
    rejected: null,
  });
});

test("one figure in a table of blanks does not move to where nothing stands", async () => {
  const figures = Object.fromEntries(keysOf(set).map((key) => [key, key === "received@welfare" ? 2 : null]));
  const file = renderText(reportSource({ ...set, figures }, { issuer: "隆德县", year: 2024 }), { separator: "bar", merged: "once" });
  const { wrong, rejected } = await hold({ ...set, figures }, file);
  expect(rejected === null ? wrong : []).toEqual([]);
});
