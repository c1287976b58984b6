// Which sentence would tell of what is asked in everyday words (src/question/prose/told.ts).
import { expect, test } from "vitest";
import { read } from "../directory.ts";

const told = (question: string) => read(question)[0]?.prose.told;

test("every subject asked for, in the words reports have for it", () => {
  expect(told("给殷都区政府写个信几天能回")).toMatchObject({
    subjects: [expect.arrayContaining(["来信", "信箱"]), expect.arrayContaining(["天内"])],
    rest: [],
  });
  expect(told("古城镇信息发出去之前怎么审稿")?.subjects[0]).toContain("三审三校");
});
test("what is left of the question is looked for as well", () => {
  expect(told("古城镇培训过幼儿园老师没有")?.rest.join()).toContain("幼儿园");
  expect(told("西夏区有没有动漫节")?.rest).toEqual(["动漫节"]);
});
test("a clause without a subject says nothing of it", () => {
  expect(told("老汉我眼睛花咧，殷都区那个网站给老年人改过没")?.rest).toEqual([]);
});
test.each(["利通区行政处罚几件", "利通区的蔬菜几块钱一斤"])("nothing where no subject is named: %s", (question) => {
  expect(told(question)).toBeUndefined();
});
