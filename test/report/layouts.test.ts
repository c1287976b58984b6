// Every layout the generator knows, both forms, with and without blanks: every cell of every one as it was set.
import { describe, expect, test, vi } from "vitest";
import { renderDocx } from "../generate/docx.ts";
import { blanked, type FigureSet, figureSet, wrongAtSource } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { renderPdf } from "../generate/pdf.ts";
import { seeded } from "../generate/random.ts";
import { reportSource } from "../generate/report.ts";
import { PLAIN } from "../generate/tables.ts";
import { renderText, type TextLayout } from "../generate/text.ts";
import { hold } from "./hold.ts";

vi.setConfig({ testTimeout: 60_000 });

type Kind = { name: string; set: FigureSet; blank: string; year: number };
const KINDS: Kind[] = (["2021", "2019", "2019, 其他处理 in one row"] as const).flatMap((form, f) =>
  (
    [
      ["all printed", 0, ""],
      ["blank cells", 0.4, ""],
      ["dashes", 0.4, "—"],
      ["slashes", 1, "/"],
    ] as const
  ).map(([what, share, blank], i): Kind => {
    const random = seeded(100 * f + i);
    const set = figureSet(random, form === "2021" ? "2021" : "2019", f === 2);
    return { name: `${form}, ${what}`, set: blanked(set, random, share), blank, year: f === 0 ? 2024 : 2020 };
  }),
);
const sourceOf = ({ set, blank, year }: Kind, numbered = true) =>
  reportSource(set, { issuer: "甲县", year, style: { ...PLAIN, blank, numbered } });
const sourceWith = (set: FigureSet) => reportSource(set, { issuer: "甲县", year: 2024 });
const right = { wrong: [], rejected: null };

describe.each(KINDS)("$name", (kind) => {
  const variants: Partial<TextLayout>[] = [
    {},
    { breaks: [5, 12, 20], repeatHeader: true, heading: "####" },
    { breaks: [9, 24], repeatHeader: false, heading: "" },
    { shifted: { 4: 1, 8: -1, 14: -1, 20: 1 }, heading: "**" },
    { noHeader: true },
  ];
  // Text run together with spaces, or set in columns without their header, keeps no trace of a blank cell.
  const keepsBlanks = kind.blank !== "" || !Object.values(kind.set.figures).includes(null);
  test.each(["tab", "bar", "frame", "markdown"] as const)("text split by %s", async (separator) => {
    for (const merged of ["once", "every", "ragged", "none"] as const)
      for (const variant of variants)
        expect({
          merged,
          variant,
          ...(await hold(kind.set, renderText(sourceOf(kind, separator !== "bar"), { separator, merged, ...variant }))),
        }).toMatchObject(right);
  });
  test("text set in columns", async () => {
    for (const merged of ["once", "every", "none"] as const)
      for (const variant of variants.slice(0, 3))
        expect({
          merged,
          variant,
          ...(await hold(kind.set, renderText(sourceOf(kind), { separator: "columns", merged, ...variant }))),
        }).toMatchObject(right);
  });
  test.runIf(keepsBlanks)("text split by runs of spaces", async () => {
    for (const merged of ["once", "every", "ragged", "none"] as const)
      for (const variant of variants.slice(0, 3))
        expect({
          merged,
          variant,
          ...(await hold(kind.set, renderText(sourceOf(kind), { separator: "spaces", merged, ...variant }))),
        }).toMatchObject(right);
  });
  test.each([
    {},
    { word: true },
    { portal: true },
    { unclosed: true },
    { nested: true },
    { word: true, portal: true, nested: true },
    { splitAfter: 10 },
    { splitAfter: 17, repeatHeader: true, word: true },
  ])("web page %j", async (layout) => {
    expect(await hold(kind.set, renderHtml(sourceOf(kind), layout))).toMatchObject(right);
  });
  test.each([{}, { nested: true, headings: true }])("Word file %j", async (layout) => {
    expect(await hold(kind.set, await renderDocx(sourceOf(kind, false), layout))).toMatchObject(right);
  });
  test.each([
    { ruled: true, align: "center" },
    { ruled: true, wrapped: true, repeatHeader: true, align: "left" },
    { ruled: true, wrapped: true, encoding: "UniGB-UCS2-H", compressed: false },
    { ruled: true, wrapped: true, filled: "cells", align: "left" },
    { ruled: false, align: "left", repeatHeader: true },
    { ruled: false, align: "right" },
    { ruled: false, align: "center", encoding: "UniGB-UCS2-H" },
  ] as const)("PDF %j", async (layout) => {
    expect(await hold(kind.set, renderPdf(sourceOf(kind), layout))).toMatchObject(right);
  });
  test.runIf(!kind.name.includes("blank"))("PDF whose labels wrap, without lines", async () => {
    for (const align of ["left", "center", "right"] as const)
      expect(await hold(kind.set, renderPdf(sourceOf(kind), { ruled: false, wrapped: true, align }))).toMatchObject(right);
  });
});

test("a table that is wrong at the source is taken as printed", async () => {
  for (let seed = 1; seed <= 20; seed++) {
    const random = seeded(seed);
    const set = wrongAtSource(figureSet(random), random);
    expect(await hold(set, renderText(sourceWith(set), { separator: "tab", merged: "ragged" }))).toMatchObject(right);
    expect(await hold(set, renderHtml(sourceWith(set)))).toMatchObject(right);
  }
});

test("where blanks left no trace, what cannot be told is refused and never guessed", async () => {
  for (let seed = 1; seed <= 30; seed++) {
    const random = seeded(seed);
    const set = blanked(figureSet(random), random, 0.5);
    const result = await hold(set, renderText(sourceWith(set), { separator: "spaces", merged: "once" }));
    expect(result.rejected).toMatch(/\d/);
    expect(result.wrong).toEqual([]);
  }
});
