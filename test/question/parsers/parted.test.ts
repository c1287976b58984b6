// Longer words that took the beginning of the next: 6起诉讼, 比上年结转的 (src/question/parsers/parted.ts).
import { expect, test } from "vitest";
import { withPartedWords } from "../../../src/question/parsers/parted.ts";
import { textOf, wordValue } from "../../../src/question/tokens.ts";
import { read } from "../directory.ts";
import { meanings } from "../meaning.ts";
import { lexed } from "../refiners/run.ts";

test.each([
  ["隆德县有多少起诉讼", "longde latest lookup litigation.total"],
  ["隆德县打了几起行政诉讼", "longde latest lookup litigation.total"],
  ["隆德县5起诉讼结了吗", "longde latest wholly litigation.concluded litigation.total"],
  // To sue is a word of its own.
  ["隆德县直接起诉的几件", "longde latest lookup litigation.direct.total"],
])("%s", (question, meaning) => expect(meanings(read(question))).toBe(meaning));

test.each([
  ["利通区微信微博抖音这些新媒体公开了多少条", "新媒体 公开", "条"],
  ["利通区微信和微博这类新媒体公开了多少条", "新媒体 公开", "条"],
  // Two that are asked of, and no examples of a third.
  ["利通区微信和微博公开了多少条", "微信 微博 公开", "条"],
  ["利通区往外公开了几万条信息", "公开 信息", "条"],
  ["利通区政府网站总共挂了几条信息", "政府网站 挂 信息", "条"],
])("%s is about %s", (question, topic, unit) => expect(read(question)[0]).toMatchObject({ topic, unit }));

test("几个人的申请 counts people, and none of them is said to be a natural person", () => {
  expect(read("隆德县几个人的申请被拒绝了")[0]?.near).toMatchObject({ quantities: [{ key: "refused@total" }], unit: "人" });
  expect(meanings(read("隆德县个人的申请几件"))).toBe("longde latest lookup received@natural_person");
});

test.each([
  ["结转下年度的比上年结转的多", ["carried_out", "than", "carried_in"]],
  // The year before is a change of what is no row of its own.
  ["新收申请比上年多", ["received", "change"]],
])("%s", (typed, values) => {
  const { text, tokens } = lexed(typed);
  const read = withPartedWords(tokens, text);
  expect(read.map((token) => wordValue(token, "request") ?? wordValue(token, "join") ?? wordValue(token, "operation"))).toEqual(
    expect.arrayContaining(values),
  );
  expect(read.map((token) => textOf(text, token)).join("")).toBe(text);
});
