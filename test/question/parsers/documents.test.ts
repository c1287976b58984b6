// 文件 beside what the form counts of them is a figure; any other document is told in prose (src/question/parsers/documents.ts).
import { expect, test } from "vitest";
import { read } from "../directory.ts";
import { meanings } from "../meaning.ts";

test.each([
  ["利通区2024年废止文件几件", "litong 2024 lookup normative_documents.repealed"],
  ["利通区2024年废止的文件有多少件", "litong 2024 lookup normative_documents.repealed"],
  ["利通区2024年现行有效的文件多少件", "litong 2024 lookup normative_documents.in_force"],
  ["利通区2024年规章废止了几件", "litong 2024 lookup regulations.repealed"],
  ["利通区没废掉、还在用的规范性文件", "litong latest lookup normative_documents.in_force"],
  ["利通区没有废止的规范性文件有几件", "litong latest lookup normative_documents.in_force"],
  // Whether there were none repealed is asked of those repealed.
  ["利通区去年没有废止规范性文件吧", "litong 2024 exists normative_documents.repealed equal 0"],
  // The 年 is the year's and the report's.
  ["据2024年报利通区新收申请几件", "litong 2024 lookup received@total"],
])("%s", (question, meaning) => expect(meanings(read(question))).toBe(meaning));

test("documents that were published are prose", () => {
  expect(read("利通区2024年发布文件多少件")[0]?.quantities.value).toEqual([]);
});
