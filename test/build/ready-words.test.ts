// What a bundled program has in place of the word lists (src/build/ready-words.ts).
import { expect, test } from "vitest";
import { withoutAsked } from "../../src/build/ready-words.ts";
import { joined, packedLexicon, packedLists, unjoined } from "../../src/question/lexicon.ts";

test("lists made ready are read as they were", () => {
  const packed = packedLists([
    ["a", { refused: "(不|没有)公开 拒绝", secret: "state_secret(s|)" }],
    ["b", { open: "公开", refused: "拒绝" }],
  ]);
  const wordAt = packedLexicon(() => JSON.parse(JSON.stringify(packed)));
  expect(["没有公开", "公开", "拒绝", "state secrets", "收到"].map((text) => wordAt(text, 0))).toEqual([
    { role: "a", value: "refused", end: 4 },
    { role: "b", value: "open", end: 2 },
    { role: "a", value: "refused", end: 2 },
    { role: "a", value: "secret", end: 13 },
    null,
  ]);
});

test("several are told apart in one text", () => {
  const lists = [packedLists([["a", { refused: "拒绝" }]]), packedLists([["unit", { piece: "件 份" }]])];
  expect([0, 1].map((which) => unjoined(joined(lists), which))).toEqual(lists);
});

test("a record keeps all but the words it is asked with", () =>
  expect(withoutAsked('export const ROW = { key: "received", asked: {\n zh: `新收 (收|)到`, en: "received" },\n printed: "一" };')).toMatch(
    /^export const ROW = \{ key: "received",\s+printed: "一" \};$/,
  ));
test("a record that is written otherwise does not come into the bundle", () =>
  expect(() => withoutAsked("export const ROW = { asked: WORDS };")).toThrow("asked"));
