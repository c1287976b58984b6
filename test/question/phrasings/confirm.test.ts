// A number said to be told whether it is so, numbers of the prose asked of every report, and everyday words for what passages are about.
import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { GENERAL, PROSE_WORDS } from "../../../src/question/words/prose.ts";
import { read } from "../directory.ts";

describe("a number said", () => {
  test.each([
    ["隆德县小程序发了五百多条是吧", "lookup"],
    ["古城镇2023年发布信息981条，属实吗", "lookup"],
    ["隆德县收费六百多万是真的吗", "exists"],
    ["隆德县行政处罚将近2.9万件，这么写没毛病吧", "exists"],
    ["利通区新收38件对吧", "exists"],
  ])("%s", (question, operation) => {
    const [understood] = read(question);
    expect(understood).toMatchObject({ confirms: true, numeric: true, operation: { value: operation } });
  });
  test.each(["隆德县小程序发了多少条", "利通区收到申请了吗"])("none in %s", (question) =>
    expect(read(question)[0]?.confirms).toBeUndefined(),
  );
});

describe("a number of the prose, asked of every report", () => {
  test.each([
    ["政策解读数量哪家多", "max"],
    ["网站发布信息数对比", "compare"],
    ["各单位政务微信发布量排名", "rank"],
    ["哪个单位公报出得多", "max"],
  ])("%s", (question, operation) => {
    const [understood] = read(question);
    expect(understood).toMatchObject({ who: { value: [{ kind: "all" }] }, operation: { value: operation }, quantities: { value: [] } });
  });
});

describe("what is said of the second is said of the first", () => {
  test.each([
    ["利通区门户网站跟新媒体哪个公开的信息多", ["门户网站 公开 信息", "新媒体 公开 信息"]],
    ["隆德县 微信 微博 哪个多", ["微信", "微博"]],
  ])("%s", (question, topics) => expect(read(question)[0]?.topics).toEqual(topics));
});

describe("words for what passages are about", () => {
  test.each([
    ["政府的报纸隆德县出了几本", "政府公报"],
    ["隆德县网上发了多少东西", "政府网站"],
    ["隆德县官微发了多少条", "政务微信"],
  ])("%s", (question, topic) => expect(read(question)[0]?.topic).toContain(topic));

  test("stand in the reports, or in the rules for every report", async () => {
    const folder = new URL("../../../corpus/", import.meta.url);
    const files = (await readdir(folder)).filter((name) => name.endsWith(".txt"));
    const text = (await Promise.all(files.map((file) => readFile(new URL(file, folder), "utf8")))).join("").replace(/\s/g, "");
    expect(Object.keys(PROSE_WORDS).filter((word) => !GENERAL.has(word) && !text.includes(word))).toEqual([]);
  });
});

test("how often is asked in times", () =>
  expect(read("政府开放日次数利通区和隆德县比")[0]).toMatchObject({ unit: "次", operation: { value: "compare" } }));
