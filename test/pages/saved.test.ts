// What shaped an answer at a permanent address stands on its page.
import { expect, test } from "vitest";
import type { Opened } from "../../src/http/links.ts";
import { savedPage } from "../../src/pages/saved.ts";
import { ANSWERS } from "../widget/answers.ts";

const answer = ANSWERS.contradiction;
if (!answer) throw new Error("no such answer");
const page = async (day: string): Promise<string> => {
  const opened: Opened = {
    link: { id: "a", ask: { question: "去年几件？" }, day, version: "v", at: "2026-11-20T17:00:00.000Z", status: "answered", figures: [] },
    answer,
    version: "v",
    changed: [],
  };
  return String(await savedPage("zh", opened, { scope: {}, piece: null, drawn: false, path: "/answers/a" }));
};

test("a day that was said is shown, the day it was asked is not told twice", async () => {
  expect(await page("2025-03-01")).toContain("以 2025-03-01 为“今天”作答");
  // 17:00 in Greenwich is the next day in China.
  expect(await page("2026-11-21")).not.toContain("作答</strong>");
});
