// Places and authorities without a report here (src/names/places.ts, src/names/departments.ts).
import { expect, test } from "vitest";
import { bareDepartments, isDepartment } from "../../src/names/departments.ts";
import { belowKnown, otherPlaces, type Surroundings } from "../../src/names/places.ts";
import { language } from "../question/directory.ts";

const nothing: Surroundings = {
  directory: { agencies: [], regions: [], isPlace: language.isPlace },
  wordEnd: (at) => at,
  taken: () => false,
};
const named = (text: string): string[] => otherPlaces(text, nothing, true).map(({ start, end }) => text.slice(start, end));

test.each([
  ["北京市海淀区收到多少申请", ["北京市海淀区"]],
  ["大连市与沈阳市相比", ["大连市", "沈阳市"]],
  ["古浪县教育局公开了什么", ["古浪县教育局"]],
  ["虚构镇有多少诉讼", ["虚构镇"]],
  ["新建区收到多少申请", ["新建区"]],
  // What 了 follows was done, and 和 at the head joins nothing.
  ["新建了几个栏目", []],
  ["和美社区发布了几条", []],
  // What leads to a name, and a whole of the place that is spoken of, are none.
  ["以区政府名义发了几份", []],
  ["通过区政府门户网站公开了几件", []],
  ["综合全县部门事项多少个", []],
])("%s", (text, names) => expect(named(text)).toEqual(names));

test.each([
  ["教育局", true],
  ["教育局财政局", true],
  ["古浪县教育局", false],
])("%s names nobody's department in particular: %s", (name, is) => expect(isDepartment(name)).toBe(is));
test("departments without a place in front", () =>
  expect(
    bareDepartments("民政局和医保局", [], { agencies: [], regions: [], isPlace: () => false }).map(({ start, end }) => [start, end]),
  ).toEqual([
    [0, 3],
    [4, 7],
  ]));

test.each([
  ["古浪县中学", "古浪县中学"],
  ["古浪县城关镇", "古浪县城关镇"],
  ["古浪县各乡镇", undefined],
])("what stands right behind a known name: %s", (text, name) => {
  const found = belowKnown(text, { kind: "who", who: [{ kind: "agency", id: "gulang", name: "古浪县" }], start: 0, end: 3 });
  expect(found?.who[0] && "name" in found.who[0] ? found.who[0].name : undefined).toBe(name);
});
