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
