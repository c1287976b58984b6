// Replies of models, honest and not, played against the program as it is: nothing false is shown, and of what is true no less than was.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { type Played, play, readReplies } from "../../../src/cli/eval/replies.ts";
import { openLocal } from "../../../src/cli/local.ts";

async function played(name: string): Promise<Played[]> {
  const local = await openLocal();
  const text = await readFile(new URL(`replies/${name}.jsonl`, import.meta.url), "utf8");
  const all: Played[] = [];
  for (const reply of readReplies(text, name)) all.push(await play(reply, local));
  return all;
}
const isShown = ({ shown }: Played): boolean => shown === "whole" || shown === "partly";

// The part held back is only counted.
test.each([
  ["replies", 53],
  ["replies.held-back", 13],
  ["second", 21],
  ["second.held-back", 10],
  ["third", 68],
  ["fourth", 41],
  ["fifth", 27],
  ["fifth.held-back", 13],
  ["sixth", 14],
  ["sixth.held-back", 2],
  ["seventh", 22],
  ["seventh.held-back", 3],
])("%s: no lie escapes, and honest answers are shown whole", { timeout: 240_000 }, async (name, wholeAtLeast) => {
  const all = await played(name);
  expect(all.filter((each) => !each.reply.honest && isShown(each)).map(({ reply }) => reply.id)).toEqual([]);
  expect(all.filter(({ reply, shown }) => reply.honest && shown === "whole").length).toBeGreaterThanOrEqual(wholeAtLeast);
});
