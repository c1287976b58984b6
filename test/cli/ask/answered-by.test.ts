// The files that --explain names are those that answer (src/cli/ask/answered-by.ts): each is what the dispatcher takes its functions from.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { ANSWERING, answeredBy } from "../../../src/cli/ask/answered-by.ts";
import { read } from "../../question/directory.ts";

test("each is imported by the table of operations, but for what is answered before it", async () => {
  const table = await readFile(new URL("../../../src/answer/operations/table.ts", import.meta.url), "utf8");
  const imported = (file: string): boolean =>
    table.includes(`"${file.startsWith("operations/") ? file.replace("operations", ".") : `../${file}`}"`);
  expect(ANSWERING.filter((file) => file !== "gather.ts" && !imported(file))).toEqual([]);
});

test.each([
  ["利通区2024年收到多少件申请", "src/answer/operations/lookup.ts"],
  ["哪个机关的行政处罚最多", "src/answer/operations/rank.ts"],
  ["利通区发布信息多少条", "src/answer/prose/stated.ts"],
  ["写一首诗", "src/answer/gather.ts"],
])("%s by %s", (question, file) => {
  const [asked] = read(question);
  expect(asked && answeredBy(asked)).toBe(file);
});
