// Whether there is a report of a year, of nobody in particular; documents repealed without saying of what; numbers of the prose asked by 吗.
import { expect, test } from "vitest";
import { read } from "../directory.ts";
import { meanings } from "../meaning.ts";

test.each(["有没有2022年的年报", "Is there a report for 2022?", "Any reports for 2022?"])("%s", (question) =>
  expect(read(question)[0]).toMatchObject({ kind: "reports", when: { value: { kind: "list", years: [2022] } } }),
);

test.each([
  ["did Xixia repeal anything in 2024", "xixia-office 2024 exists normative_documents.repealed"],
  ["西夏区2024年废止了几个文件", "xixia-office 2024 lookup normative_documents.repealed"],
])("%s", (question, expected) => expect(meanings(read(question))).toBe(expected));

test.each(["利通区培训了60人吗", "西夏区公报出了5期吗"])("%s", (question) =>
  expect(read(question)[0]).toMatchObject({ confirms: true, numeric: true }),
);
test.each(["利通区收到38件申请吗", "几个单位培训了60人吗"])("%s is no number of the prose", (question) =>
  expect(read(question)[0]?.confirms).toBeUndefined(),
);
