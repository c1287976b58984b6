// Figures, styles, misprints, separators, spans and breaks drawn at random: what is read is what was set, or the file is refused.
import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { blanked, broken, figureSet } from "../generate/figures.ts";
import { renderHtml } from "../generate/html.ts";
import { renderPdf } from "../generate/pdf.ts";
import { pick, type Random, seeded } from "../generate/random.ts";
import { reportSource } from "../generate/report.ts";
import { LABELS, NUMBERS, styleOf } from "../generate/styles.ts";
import { renderText } from "../generate/text.ts";
import { hold } from "./hold.ts";

vi.setConfig({ testTimeout: 120_000 });

const draws = fc.record({
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
  form: fc.constantFrom<["2021" | "2019", boolean]>(["2021", false], ["2019", false], ["2019", true]),
  share: fc.constantFrom(0, 0.2, 0.6),
  numbers: fc.constantFrom(...Object.keys(NUMBERS)),
  labels: fc.constantFrom(...Object.keys(LABELS)),
});
type Drawn = typeof draws extends fc.Arbitrary<infer T> ? T : never;

function drawn({ seed, form: [form, single], share, numbers, labels }: Drawn) {
  const random = seeded(seed);
  const set = blanked(figureSet(random, form, single), random, share);
  const source = reportSource(set, { issuer: "甲县", year: form === "2021" ? 2023 : 2020, style: styleOf(random, { numbers, labels }) });
  return { random, set, source };
}
const breaks = (random: Random) => [5, 9, 13, 18, 23].filter(() => random() < 0.4);

test("the generator's own figures satisfy every identity", () => {
  fc.assert(
    fc.property(draws, (each) => broken(drawn(each).set) === 0),
    { numRuns: 50 },
  );
});

test("text, whatever its separators, merged cells, breaks, widths, units and misprints", async () => {
  await fc.assert(
    fc.asyncProperty(
      draws,
      fc.constantFrom("tab", "bar", "frame", "markdown"),
      fc.constantFrom("once", "every", "ragged", "none"),
      async (each, separator, merged) => {
        const { random, set, source } = drawn(each);
        const result = await hold(set, renderText(source, { separator, merged, breaks: breaks(random), repeatHeader: random() < 0.5 }));
        expect(result).toEqual({ cells: result.cells, wrong: [], rejected: null });
      },
    ),
    { numRuns: 150 },
  );
});

test("web pages", async () => {
  await fc.assert(
    fc.asyncProperty(draws, async (each) => {
      const { random, set, source } = drawn(each);
      const yes = () => random() < 0.5;
      const layout = {
        word: yes(),
        portal: yes(),
        unclosed: yes(),
        nested: yes(),
        repeatHeader: yes(),
        ...(yes() ? { splitAfter: 4 + Math.floor(random() * 20) } : {}),
      };
      const result = await hold(set, renderHtml(source, layout));
      expect(result).toEqual({ cells: result.cells, wrong: [], rejected: null });
    }),
    { numRuns: 80 },
  );
});

test("PDF with ruled lines", async () => {
  await fc.assert(
    fc.asyncProperty(draws, async (each) => {
      const { random, set, source } = drawn(each);
      const align = pick(random, ["left", "center", "right"] as const);
      const result = await hold(set, renderPdf(source, { ruled: true, wrapped: random() < 0.5, repeatHeader: random() < 0.5, align }));
      expect(result).toEqual({ cells: result.cells, wrong: [], rejected: null });
    }),
    { numRuns: 40 },
  );
});

test("where only the place of text makes the table, a doubtful one is refused: never a wrong figure", async () => {
  await fc.assert(
    fc.asyncProperty(draws, async (each) => {
      const { random, set, source } = drawn(each);
      const align = pick(random, ["left", "center", "right"] as const);
      const file =
        random() < 0.5
          ? renderPdf(source, { ruled: false, wrapped: false, align })
          : renderText(source, { separator: "columns", merged: "once" });
      expect((await hold(set, file)).wrong.filter((cell) => !cell.includes("missing"))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
