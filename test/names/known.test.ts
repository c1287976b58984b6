// Every name an issuer goes by, and the longest that stands at a place of a text (src/names/known.ts, forms.ts, latin.ts).
import { describe, expect, test } from "vitest";
import { namesOfAgency, parentsOf } from "../../src/names/forms.ts";
import { nameAt, namesOf } from "../../src/names/known.ts";
import { latinNames } from "../../src/names/latin.ts";
import { five, language, many } from "../question/directory.ts";

const names = namesOf(many, language);
const who = (text: string, at = 0, wordEnd = (from: number) => from) =>
  nameAt(text, at, names, wordEnd)?.who.map((each) => (each.kind === "agency" ? each.id : each.kind === "region" ? each.code : each.kind));

describe("the names made of an agency's own", () => {
  const made = (id: string, rank?: number): string[] => {
    const agency = many.agencies.find((each) => each.id === id);
    if (!agency) throw new Error(`no ${id}`);
    const found = namesOfAgency(agency, many, parentsOf(["榆林市", "神木市", "中卫市", "海原县", "银川市", "西夏区", "吴忠市", "利通区"]));
    return found.filter((each) => rank === undefined || each.rank === rank).map(({ name }) => name);
  };
  test.each([
    // as given or without its parents · made with an organ · with the bare stem of the place
    ["shenmu", 0, "神木市"],
    ["shenmu", 1, "神木市人民政府"],
    ["shenmu", 2, "神木"],
    ["xixia-office", 1, "西夏区政府办"],
    ["gucheng", 0, "古城镇"],
    ["haiyuan-education", 2, "海原教育局"],
  ] as const)("%s, rank %d: %s", (id, rank, name) =>
    expect(made(id, rank === 1 && id === "xixia-office" ? undefined : rank)).toContain(name),
  );
  test("a department alone is anybody's", () => expect(made("haiyuan-education")).not.toContain("教育局"));
  test("an office that is not the county's government has no bare stem where the county reports too", () =>
    expect(made("haiyuan-education")).not.toContain("海原县"));
});

describe("the name at a place", () => {
  test.each([
    ["神木市2023年", ["shenmu"]],
    ["海原县教育局的申请", ["haiyuan-education"]],
    ["海原县的申请", ["haiyuan"]],
    ["陕西省有哪些", ["61"]],
    // Two towns of one name: the reader chooses.
    ["悦兴镇收到几件", ["helan-yuexing", "shenmu-yuexing"]],
    ["敦煌市", undefined],
  ])("%s", (text, found) => expect(who(text)).toEqual(found));
  test("a name ends before a verb that begins with its last character", () => {
    const text = "神木市人民政府办结了几件";
    const verb = text.indexOf("办结");
    const found = nameAt(text, 0, names, (at) => (at === verb ? verb + 2 : at));
    expect(text.slice(0, found?.end)).toBe("神木市人民政府");
  });
});

describe("names in Latin letters", () => {
  test.each([
    ["how many requests did shenmu city receive", "shenmu", "shenmu city"],
    ["haiyuan county's fees", "haiyuan", "haiyuan county"],
    // As its id spells it: 殷 is read yin here.
    ["yindu district government office", "yindu-office", "yindu district government office"],
  ])("%s", (text, id, span) => {
    const [found] = latinNames(text, names);
    expect(found?.who.map((each) => (each.kind === "agency" ? each.id : each.kind))).toEqual([id]);
    expect(text.slice(found?.start, found?.end)).toBe(span);
  });
  test("other words are nobody", () => expect(latinNames("how many requests were received", names)).toEqual([]));
});

test("names are built once for a directory", () => expect(namesOf(five, language)).toBe(namesOf(five, language)));
