// Departments named without their place: whose they are, the level, the home, the name before or behind tells.
import { describe, expect, test } from "vitest";
import { bareDepartments } from "../../src/names/departments.ts";
import type { Agency, Directory, Mention } from "../../src/names/directory.ts";

const agency = (id: string, name: string, region: string, level: Agency["level"] = "department"): Agency => ({
  ...{ id, name, names: [], region, level, years: [2024] },
});
const agencies = [
  agency("qz", "衢州市", "330800", "prefecture"),
  agency("qz-jy", "衢州市教育局", "330800"),
  agency("qz-zj", "衢州市住房和城乡建设局", "330800"),
  agency("qz-scjg", "衢州市市场监督管理局", "330800"),
  agency("kc-jy", "衢州市柯城区教育局", "330802"),
  agency("ls-jy", "丽水市教育局", "331100"),
];
const directory: Directory = { agencies, regions: [], isPlace: () => false };
const place = (start: number, end: number, id = "qz"): Mention => ({
  kind: "who",
  who: [{ kind: "agency", id, name: "衢州市" }],
  start,
  end,
});
const ids = (found: Mention[]) =>
  found.map(({ who, weak }) => [who.map((each) => (each.kind === "agency" ? each.id : "?")).join(" "), weak ? "weak" : "sure"]);

describe("a department alone", () => {
  test.each([
    ["住建局收到几件", {}, [["qz-zj", "weak"]]],
    ["教育局收到几件", {}, [["qz-jy kc-jy ls-jy", "weak"]]],
    ["市教育局收到几件", {}, [["qz-jy ls-jy", "weak"]]],
    ["区教育局收到几件", {}, [["kc-jy", "weak"]]],
    ["教育局收到几件", { home: "3308" }, [["qz-jy", "weak"]]],
    ["区教育局收到几件", { home: "330802" }, [["kc-jy", "weak"]]],
    ["财政局收到几件", {}, [["?", "weak"]]],
  ])("%s, %j: %j", (text, more, expected) => expect(ids(bareDepartments(text, [], { ...directory, ...more }))).toEqual(expected));
});

describe("beside a name", () => {
  test.each([
    ["衢州市教育局、住建局", [place(0, 6, "qz-jy")], [["qz-zj", "sure"]]],
    ["衢州的教育局", [place(0, 2)], [["qz-jy", "sure"]]],
    ["衢州住建2024年", [place(0, 2)], [["qz-zj", "sure"]]],
    ["衢州市监2024年", [place(0, 3)], [["qz-scjg", "sure"]]],
    // A word of prose: no year and no figure behind it.
    ["衢州教育信息公开", [place(0, 2)], []],
  ])("%s: %j", (text, named, expected) => expect(ids(bareDepartments(text, named as Mention[], directory))).toEqual(expected));
});
