// Words of a question that are no words (src/answer/prose/unread.ts).
import { expect, test } from "vitest";
import { unreadWords } from "../../../src/answer/prose/unread.ts";
import { realCorpus } from "../../support/corpus.ts";

test.each([
  ["唦", ["唦"]],
  ["开放日 月办的", ["月办的"]],
  ["刊 文件", []],
  ["人工智能 培训", []],
])("%s: %j", async (topic, expected) => {
  const { store } = await realCorpus();
  const report = await store.report("longde-2024");
  if (!report) throw new Error("no report");
  expect(unreadWords(topic, report)).toEqual(expected);
});
