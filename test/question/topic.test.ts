// Words that are usually dropped and say here which kind of thing is asked about (src/question/refiners/topic.ts).
import { expect, test } from "vitest";
import { read } from "./directory.ts";

test.each([
  ["隆德县2024年公开了多少条机关信息？", "机关"],
  ["隆德县2024年发了多少条乡镇动态？", "乡镇"],
])("%s", (question, kind) => {
  const topics = read(question).map(({ topic }) => topic);
  expect(topics.join()).toContain(kind);
});

test.each([
  ["殷都区政务动态信息更新量", "政务动态信息更新", true],
  ["隆德县微信推送总量", "微信 推送", true],
])("how much was published is a number of it: %s", (question, topic, numeric) => {
  expect(read(question)[0]).toMatchObject({ topic: expect.stringContaining(topic.split(" ")[0] ?? ""), numeric });
  expect(read(question)[0]?.topic).not.toContain("量");
});
test("of another medium the same is asked", () => {
  expect(read("隆德县政务微信的发布量是门户网站的几倍")[0]?.topics).toEqual(["政务微信 发布 信息", "门户网站 发布 信息"]);
});
