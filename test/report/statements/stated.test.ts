// Numbers of one passage, each with its subject and its place, and what the next passage needs of it (src/report/statements/stated.ts).
import { expect, test } from "vitest";
import { readStated } from "../../../src/report/statements/stated.ts";

const read = (text: string, path: string[] = []) =>
  readStated(text, { n: 1, section: 1, path, text, place: { line: 1, start: 0, end: text.length } }, [], null, "2024年");
const lines = (text: string, path?: string[]): string[] =>
  read(text, path).drafts.map(({ subject, value, unit }) => `${subject.replaceAll(" ", "")} ${value}${unit}`);

test.each<[string, string[]]>([
  ["政务微信发布信息8115条。", ["政务微信发布信息 8115条"]],
  // The second has no words of its own, and is of the first one's subject.
  ["举办培训班2期60人。", ["举办培训班 2期", "举办培训班 60人"]],
  ["收到申请38件，办结36件。", ["收到申请 38件", "办结申请 36件"]],
  ["没有数字。", []],
])("%s", (text, expected) => expect(lines(text)).toEqual(expected));

test("a part hangs on the total before it", () => {
  const { drafts } = read("公开信息96条，其中微信60条。");
  expect(drafts.map(({ total }) => total)).toEqual([undefined, drafts[0]?.at[0]]);
});
test("each stands where its number and unit are, in its sentence", () => {
  const text = "收到申请38件。办结36件。";
  const { drafts } = read(text);
  expect(drafts.map(({ at }) => text.slice(...at))).toEqual(["38件", "36件"]);
  expect(drafts.map(({ sentence }) => text.slice(...sentence))).toEqual(["收到申请38件。", "办结36件。"]);
});
test("the last one is handed on, for 其中 at the head of the next passage", () => {
  expect(read("收到申请38件。").last).toMatchObject({ unit: "件" });
  expect(read("没有数字。").last).toBeNull();
});
test("another year is said with its number", () => expect(lines("2023年收到申请9件。")[0]).toContain("2023年"));
