// A table a group of disputes, each under a line that says which it is, with a line of its unit between them or without (src/report/tables.ts).
import { expect, test } from "vitest";
import { DISPUTE_GROUPS, DISPUTE_RESULTS } from "../../src/form/vocabulary.ts";
import { figureSet } from "../generate/figures.ts";
import { seeded } from "../generate/random.ts";
import { reportSource } from "../generate/report.ts";
import { renderText } from "../generate/text.ts";
import { hold } from "./hold.ts";

const set = figureSet(seeded(4));
const whole = renderText(reportSource(set, { issuer: "甲县司法局", year: 2024 }), { separator: "tab", merged: "once" });
const [start, end] = [whole.indexOf("四、政府信息公开行政"), whole.indexOf("五、存在")];
const captioned = (between: string): string => {
  const tables = [...DISPUTE_GROUPS].reverse().map(({ key, path }, i) => {
    const heads = DISPUTE_RESULTS.map(({ label }) => label).join("\t");
    const values = DISPUTE_RESULTS.map((result) => set.figures[`${key}.${result.key}`] ?? "").join("\t");
    return `（${"一二三"[i]}）${path.join("：")}\n\n${between}${heads}\n${values}`;
  });
  const section = `${whole.slice(start, end).split("\n")[0]}\n\n${tables.join("\n\n")}\n\n`;
  return whole.slice(0, start) + section + whole.slice(end);
};
test.each(["", "单位：件\n\n", "（计量单位：件）\n\n"])("captions, then %j", async (between) => {
  expect(start > 0 && end > start).toBe(true);
  expect(await hold(set, captioned(between))).toMatchObject({ rejected: null, wrong: [] });
});
