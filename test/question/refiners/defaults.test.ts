// What is assumed where nothing is said, and what is asked back (src/question/refiners/defaults.ts).
import { describe, expect, test } from "vitest";
import { defaults, openings } from "../../../src/question/refiners/defaults.ts";
import { FIVE, five, many } from "../directory.ts";
import { asked, changed } from "./run.ts";

describe("defaults", () => {
  test.each([
    ["隆德县行政强制多少件", { when: { value: { kind: "latest" }, origin: "assumed" } }],
    ["海原县行政强制的走势", { when: { value: { kind: "every" }, origin: "assumed" } }],
    [
      "哪家的行政强制最多",
      { who: { value: [{ kind: "all" }], origin: "assumed" }, when: { value: { kind: "latest" }, origin: "assumed" } },
    ],
    ["隆德县2024年行政强制多少件", {}],
  ])("%s", (text, expected) => expect(changed(defaults, text, many)).toEqual(expected));

  test("whoever has the only report is meant", () => {
    const [only] = FIVE;
    expect(asked(changed(defaults, "行政强制多少件", { ...five, agencies: only ? [only] : [] }))).toBe(only?.id);
  });
  test("of several, nobody is assumed for a bare figure", () => expect(changed(defaults, "行政强制多少件").who).toBeUndefined());
});

describe("openings", () => {
  const slots = (text: string) => (changed(openings, text).open ?? []).map(({ slot }) => slot);
  test.each([
    ["行政强制多少件", ["issuer"]],
    ["隆德县", ["figure"]],
    ["隆德县行政强制多少件", []],
    ["哪家的行政强制最多", []],
    ["收录了哪些报告", []],
    ["写一首诗", []],
  ])("%s leaves open %j", (text, expected) => expect(slots(text)).toEqual(expected));

  test("which figure is meant is asked of the year that was named", () => {
    const [open] = changed(openings, "隆德县2024年").open ?? [];
    expect(open?.options[0]).toBe("固原市隆德县2024年新收政府信息公开申请有多少件？");
  });

  test("each option is the question with one authority's name", () => {
    const [open] = changed(openings, "请问行政强制多少件").open ?? [];
    expect(open?.options).toHaveLength(FIVE.length);
    expect(open?.options).toContain("隆德县行政强制多少件");
  });
  test("with more issuers than can be listed a region comes first", () => {
    const [open] = changed(openings, "行政强制多少件", many).open ?? [];
    expect(open?.options).toContain("榆林市行政强制多少件");
    expect(open?.options).not.toContain("神木市行政强制多少件");
    expect(open?.options.length).toBeLessThanOrEqual(6);
  });
  test("a region of which no report is held is nobody's", () =>
    expect(changed(openings, "固原市的").who?.value).toEqual([{ kind: "outside", name: "固原市" }]));
});
