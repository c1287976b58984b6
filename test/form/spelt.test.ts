// Labels and terms that a mistyped word is compared with (src/form/spelt.ts).
import { expect, test } from "vitest";
import { recordsWords } from "../../src/form/spelt.ts";

const words = recordsWords();

test.each(["属于国家秘密", "行政规范性文件", "结果纠正", "自然人", "不予公开"])("%s is one", (word) => expect(words).toContain(word));
test("no number is left before a label", () =>
  expect(words.filter((word) => /^(?:[一二三四五六七八九十]+、|[（(][一-十]+[）)]|\d+\.)/.test(word))).toEqual([]));
