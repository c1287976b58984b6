// How high each kind of answer stands on a phone, from its question to its last action: it may not grow again unseen.
import { expect, test } from "vitest";
import { harness } from "../widget/harness.ts";
import { dressed, stage } from "./scenes.ts";

const held = harness();

/** In pixels at 360 wide, with a line or two to spare for another font. */
const MOST: Readonly<Record<string, number>> = {
  lookup: 395,
  share: 258,
  contradiction: 410,
  ranking: 320,
  approximate: 257,
  clarify: 228,
  not_found: 263,
  out_of_scope: 217,
};

test("each kind of answer fits into what it had", async () => {
  const page = await dressed(held.browser, "phone", "light", 1);
  const heights: Record<string, number> = {};
  for (const ask of Object.keys(MOST)) {
    await stage(page, held.service.url, { name: ask, path: "/", ask }, "light");
    heights[ask] = await page.evaluate(() => {
      const turn = document.querySelector("report-chat")?.shadowRoot?.querySelector<HTMLElement>(".turn:last-child");
      turn?.style.setProperty("min-block-size", "0");
      return Math.ceil(turn?.getBoundingClientRect().height ?? Number.POSITIVE_INFINITY);
    });
    await page.evaluate(() => sessionStorage.clear());
  }
  await page.context().close();
  expect(Object.entries(heights).filter(([ask, height]) => height > (MOST[ask] ?? 0))).toEqual([]);
});
