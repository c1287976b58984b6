// What is looked for in every report: a number, or words (src/question/refiners/searches.ts).
import { expect, test } from "vitest";
import { searches } from "../../../src/question/refiners/searches.ts";
import { changed } from "./run.ts";

test.each([
  ["哪些报告提到了人工智能", { kind: "mention", words: "人工智能", plain: "人工智能" }],
  ["利通区的报告提到人工智能了吗", { kind: "mention", words: "人工智能", plain: "人工智能", within: true }],
  ["24017是哪里的数字", { kind: "number", digits: "24017", value: 24017 }],
])("%s", (text, search) => expect(changed(searches, text).search).toEqual(search));

test.each(["利通区收到多少件申请", "哪些报告自相矛盾"])("%s looks for none", (text) =>
  expect(changed(searches, text).search).toBeUndefined(),
);
