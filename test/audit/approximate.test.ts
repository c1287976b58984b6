import { describe, expect, it } from "vitest";
import { fits, rangeOf } from "../../src/audit/approximate.ts";

const said = (text: string, value: number) => ({ text, value, approximate: true as const });

describe("rangeOf", () => {
  it.each([
    ["800余条", 800, [800, 900]],
    ["3800余条", 3800, [3800, 3900]],
    ["2.4万余条", 24000, [24000, 25000]],
    ["超过50件", 50, [50, 60]],
    ["近40件", 40, [30, 40]],
    ["约78%", 78, [74.1, 81.9]],
  ])("%s", (text, value, [least, most]) => {
    const range = rangeOf(said(text, value));
    expect(range[0]).toBeCloseTo(least as number);
    expect(range[1]).toBeCloseTo(most as number);
  });
  it("an exact number stands for itself only", () => {
    expect(rangeOf({ text: "38件", value: 38 })).toEqual([38, 38]);
    expect(fits({ text: "38件", value: 38 }, 39)).toBe(false);
    expect(fits(said("30余件", 30), 38)).toBe(true);
  });
});
