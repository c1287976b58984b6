// Sounds and first letters of sayings: what names no thing (src/zh/sounds.ts).
import { expect, test } from "vitest";
import { isSound } from "../../src/zh/sounds.ts";

test.each(["唦", "嘚", "嘤嘤嘤", "哦", "xswl", "hhhh", "yyds", "awsl"])("%s is a sound", (word) => expect(isSound(word)).toBe(true));
// A verb or a thing of the mouth, a file's kind, a word, a number, nothing.
test.each(["唱", "咖", "吃", "号", "唦唱", "pdf", "apps", "wifi", "online", "233", ""])("%s is none", (word) =>
  expect(isSound(word)).toBe(false),
);
