// What reports call their issuers, and who those are: name, region, parent, level and id.
import { describe, expect, test } from "vitest";
import { openGazetteer } from "../../src/build/gazetteer.ts";
import { register } from "../../src/cli/ingest/register.ts";
import type { AgencyFile } from "../../src/names/agencies.ts";
import { issuerOf } from "../../src/names/issuer.ts";

const gazetteer = openGazetteer();
const found = (name: string, prose = "") => issuerOf([name], prose, gazetteer);

test.each([
  ["利通区", "litong", "吴忠市利通区", "640302", "county"],
  ["吴忠市利通区人民政府", "litong", "吴忠市利通区", "640302", "county"],
  ["西夏区人民政府办公室", "xixia-office", "银川市西夏区人民政府办公室", "640105", "department"],
  ["隆德县", "longde", "固原市隆德县", "640423", "county"],
  ["殷都区人民政府办公室", "yindu-office", "安阳市殷都区人民政府办公室", "410505", "department"],
  ["利通区古城镇", "gucheng", "吴忠市利通区古城镇", "640302", "town"],
  ["吴忠市利通区古城镇人民政府", "gucheng", "吴忠市利通区古城镇", "640302", "town"],
  ["北京市海淀区", "haidian", "北京市海淀区", "110108", "county"],
  ["宁夏回族自治区", "ningxia", "宁夏回族自治区", "640000", "province"],
  ["银川市人民政府办公室", "yinchuan-office", "银川市人民政府办公室", "640100", "department"],
  ["吉林省", "jilin", "吉林省", "220000", "province"],
  ["吉林市", "jilin", "吉林市", "220200", "prefecture"],
  ["仙桃市人民政府", "xiantao", "仙桃市", "429004", "county"],
  ["恩施土家族苗族自治州", "enshi", "恩施土家族苗族自治州", "422800", "prefecture"],
  ["鄂温克族自治旗", "ewenke", "呼伦贝尔市鄂温克族自治旗", "150724", "county"],
  ["叶县", "yexian", "平顶山市叶县", "410422", "county"],
  ["固原市原州区教育局", "yuanzhou-jiaoyu", "固原市原州区教育局", "640402", "department"],
  ["国家税务总局隆德县税务局", "longde-shuiwu", "国家税务总局固原市隆德县税务局", "640423", "department"],
  ["海南省儋州市人民政府", "danzhou", "儋州市", "460400", "prefecture"],
  ["广东省中山市教育局", "zhongshan-jiaoyu", "中山市教育局", "442000", "department"],
  ["金门县教育局", "jinmen-jiaoyu", "泉州市金门县教育局", "350527", "department"],
  ["号要求现公布佛山市", "foshan", "佛山市", "440600", "prefecture"],
  ["石牌街道办事处", "shipai", "广州市天河区石牌街道", "440106", "town"],
])("%s", (said, slug, name, region, level) => {
  expect(found(said, "广州市天河区")).toMatchObject({ slug, agency: { name, region, level } });
});

describe("a name that several places have", () => {
  test("is told apart by the regions the report speaks of", () => {
    expect(found("朝阳区", "按照长春市的要求")).toMatchObject({ agency: { name: "长春市朝阳区", region: "220104" } });
    expect(found("朝阳区", "北京市朝阳区")).toMatchObject({ agency: { name: "北京市朝阳区", region: "110105" } });
  });
  test("keeps its region open when nothing does", () => {
    expect(found("朝阳区")).toMatchObject({ slug: "chaoyang", agency: { name: "朝阳区", region: "000000" } });
  });
});

test("a place that is in no list is taken at its word", () => {
  expect(found("甲县")).toMatchObject({ slug: "jiaxian", agency: { name: "甲县", region: "000000", level: "county" } });
});

describe("register", () => {
  const empty: AgencyFile = { issuers: {}, regions: {} };
  const add = (agencies: AgencyFile, name: string) => {
    const issuer = found(name);
    if (!issuer) throw new Error(name);
    return register(issuer, agencies);
  };
  test("gives the same issuer the same id, however it is named", () => {
    const first = add(empty, "利通区");
    expect(add(first.agencies, "吴忠市利通区人民政府")).toMatchObject({ id: "litong", isNew: false });
  });
  test("settles a clash by the region", () => {
    const province = add(empty, "吉林省");
    const city = add(province.agencies, "吉林市");
    expect([province.id, city.id]).toEqual(["jilin", "jilin-jilin"]);
    const first = add(empty, "徐州市鼓楼区");
    expect([first.id, add(first.agencies, "南京市鼓楼区").id]).toEqual(["gulou", "nanjing-gulou"]);
  });
  test("names the regions the issuer lies in", () => {
    expect(add(empty, "隆德县").agencies.regions).toEqual({
      "64": { name: "宁夏回族自治区", short: ["宁夏"] },
      "6404": { name: "固原市", short: ["固原"] },
      "640423": { name: "固原市隆德县", short: ["隆德县", "隆德"] },
    });
  });
});

test("words that only hold a place's short name name no place, and no organ", () => {
  expect(found("中华人民共和国")).toBeNull();
  expect(found("当前位置首页政务公开")).toBeNull();
});

describe("a name that no division has", () => {
  test.each([
    ["云溪县人民政府", "云溪县", "county"],
    ["云阳市", "云阳市", "prefecture"],
    ["云阳市教育局", "云阳市教育局", "department"],
    ["龙游区水利局", "龙游区水利局", "department"],
  ])("%s is kept as printed", (said, name, level) => {
    expect(found(said)).toMatchObject({ agency: { name, region: "000000", level } });
  });
  test("an organ that begins with the word for a division keeps its place", () => {
    expect(found("温岭市场监督管理局")).toMatchObject({ agency: { name: "台州市温岭市场监督管理局", region: "331081" } });
  });
  test("a zone bears the place's short name", () => {
    expect(found("抚顺经济开发区管理委员会")).toMatchObject({ agency: { name: "抚顺经济开发区管理委员会", region: "210400" } });
    expect(found("襄阳高新技术产业开发区管委会")).toMatchObject({ agency: { name: "襄阳高新技术产业开发区管委会", region: "420600" } });
  });
  test("the operator's divisions are known", () => {
    const more = openGazetteer([{ name: "云阳市", level: "county", code: "500299", parent: "500000" }]);
    expect(issuerOf(["云阳市人民政府"], "", more)).toMatchObject({
      slug: "yunyang",
      agency: { name: "重庆市云阳市", region: "500299", level: "county" },
    });
  });
});
