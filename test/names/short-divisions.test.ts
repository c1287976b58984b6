// Autonomous prefectures, counties and banners by the short names everybody uses, derived from their full ones (src/names/kinds.ts, locate.ts).
import { expect, test } from "vitest";
import { openGazetteer } from "../../src/build/gazetteer.ts";
import { issuerOf } from "../../src/names/issuer.ts";
import { nameLength, shortDivision } from "../../src/names/kinds.ts";

test.each([
  ["峨边彝族自治县", "峨边县"],
  ["积石山保安族东乡族撒拉族自治县", "积石山县"],
  ["黔西南布依族苗族自治州", "黔西南州"],
  ["巴音郭楞蒙古自治州", "巴音郭楞州"],
  ["鄂温克族自治旗", "鄂温克旗"],
  ["东乡族自治县", "东乡县"],
  ["隆德县", null],
  ["宁夏回族自治区", null],
])("%s is called %s", (name, short) => expect(shortDivision(name)).toBe(short));

test("either name at the beginning of a text", () => {
  expect(nameLength("峨边县教育局", "峨边彝族自治县")).toBe(3);
  expect(nameLength("峨边彝族自治县教育局", "峨边彝族自治县")).toBe(7);
  expect(nameLength("峨眉山市", "峨边彝族自治县")).toBe(0);
});

const gazetteer = openGazetteer();
test.each([
  ["四川省乐山市峨边县司法局", "乐山市峨边彝族自治县司法局", "511132", "ebian-sifa"],
  ["湖南省湘西州保靖县水利局", "湘西土家族苗族自治州保靖县水利局", "433125", "baojing-shuili"],
  ["甘南州人民政府", "甘南藏族自治州", "623000", "gannan"],
  ["东乡县民政局", "临夏回族自治州东乡族自治县民政局", "622926", null],
])("%s", (said, name, region, slug) => {
  const known = issuerOf([said], "", gazetteer);
  expect(known?.agency).toMatchObject({ name, region });
  if (slug) expect(known?.slug).toBe(slug);
});
test("the short name is one of those the issuer is known by", () => {
  expect(issuerOf(["峨边县司法局"], "", gazetteer)?.agency.short).toContain("峨边县司法局");
});
test("a county whose full name is another's short one is told by the places above, and not guessed without", () => {
  const county = openGazetteer([{ name: "峨边县", level: "county", code: "370199", parent: "370100" }]);
  expect(issuerOf(["济南市峨边县司法局"], "", county)?.agency.region).toBe("370199");
  expect(issuerOf(["乐山市峨边县司法局"], "", county)?.agency.region).toBe("511132");
  expect(issuerOf(["峨边县司法局"], "", county)?.agency.region).toBe("000000");
});
