// Where an issuer stands in the country, and the parts of its id (src/names/locate.ts, slug.ts, short.ts).
import { expect, test } from "vitest";
import { openGazetteer } from "../../src/build/gazetteer.ts";
import { locate } from "../../src/names/locate.ts";
import { shortNames } from "../../src/names/short.ts";
import { organSlug, placeSlug } from "../../src/names/slug.ts";

const gazetteer = openGazetteer();
const chain = (name: string, prose = ""): string[] | undefined => locate(name, prose, gazetteer)?.chain.map((place) => place.name);

test.each([
  ["运城市永济市财政局", ["山西省", "运城市", "永济市"], "财政局"],
  ["国家税务总局永济市税务局", ["山西省", "运城市", "永济市"], "税务局"],
  ["重庆市江津区", ["重庆市", "江津区"], ""],
])("%s", (name, places, organ) => {
  expect(chain(name)).toEqual(places);
  expect(locate(name, "", gazetteer)?.organ).toBe(organ);
});
test("of places with one name the one whose parents the prose speaks of", () => {
  expect(chain("鼓楼区", "福州市各部门……福州市鼓楼区")?.at(-2)).toBe("福州市");
  expect(chain("鼓楼区", "徐州市各部门……徐州市鼓楼区")?.at(-2)).toBe("徐州市");
});
test("no place, no chain", () => expect(chain("虚无山人民政府")).toBeUndefined());
test.each(["龙门山县", "永安坝区水利局", "南江桥镇", "平安里街道", "大通河县", "小江口县", "会东南县", "望川街道办事处"])(
  "%s is no place that its name only holds",
  (name) => expect(chain(name)).toBeUndefined(),
);
test.each(["柳棠县林业局", "柳棠林业局", "柳棠县城关镇人民政府", "柳棠市新华街道办事处", "柳棠市新华区人民政府", "柳棠县县林场"])(
  "%s is in no list, and none that is listed elsewhere is meant by its last words",
  (name) => expect(chain(name)).toBeUndefined(),
);
test.each([
  ["襄樊市襄城区", ["湖北省", "襄阳市", "襄城区"]],
  ["将我市利通区古城镇", ["宁夏回族自治区", "吴忠市", "利通区", "古城镇"]],
  ["牙克石林业局", ["内蒙古自治区", "呼伦贝尔市", "牙克石市"]],
  ["隆德城关镇", ["宁夏回族自治区", "固原市", "隆德县", "城关镇"]],
  ["隆德城市管理局", ["宁夏回族自治区", "固原市", "隆德县"]],
  ["隆德文化市场执法局", ["宁夏回族自治区", "固原市", "隆德县"]],
  ["原隆德县", ["宁夏回族自治区", "固原市", "隆德县"]],
])("%s is still found by the short name", (name, places) => expect(chain(name)).toEqual(places));

test("ids and short names", () => {
  const place = locate("永济市", "", gazetteer)?.chain.at(-1);
  expect(place && placeSlug(place)).toBe("yongji");
  expect([organSlug("人民政府办公室"), organSlug("财政局")]).toEqual(["office", "caizheng"]);
  expect(place && shortNames(place, [], "人民政府办公室", false)).toContain("永济市政府办");
  expect(place && shortNames(place, [], "", true)).toEqual(expect.arrayContaining(["永济市人民政府", "永济"]));
});
