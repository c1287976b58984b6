// How high each kind of answer stands on a phone, from its question to its last action: it may not grow again unseen.
import { expect, test } from "vitest";
import { harness } from "../widget/harness.ts";
import { dressed, stage } from "./scenes.ts";

const held = harness();

/** In pixels at 360 wide: what each took before an answer had one shape. */
const FORMER: Readonly<Record<string, number>> = {
  lookup: 745,
  share: 576,
  contradiction: 628,
  ranking: 854,
  trend: 846,
  approximate: 502,
  clarify: 400,
  not_found: 465,
  out_of_scope: 369,
  hostile: 784,
};

test("each kind of answer takes at most half of what it took", async () => {
  const page = await dressed(held.browser, "phone", "light", 1);
  const heights: Record<string, number> = {};
  for (const ask of Object.keys(FORMER)) {
    await stage(page, held.service.url, { name: ask, path: "/", ask }, "light");
    heights[ask] = await page.evaluate(() => {
      const turn = document.querySelector("report-chat")?.shadowRoot?.querySelector<HTMLElement>(".turn:last-child");
      turn?.style.setProperty("min-block-size", "0");
      return Math.ceil(turn?.getBoundingClientRect().height ?? Number.POSITIVE_INFINITY);
    });
    await page.evaluate(() => sessionStorage.clear());
  }
  await page.context().close();
  expect(Object.entries(heights).filter(([ask, height]) => height > (FORMER[ask] ?? 0) / 2)).toEqual([]);
});
