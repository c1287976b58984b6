// The share picture as PNG: drawn by the browser, twice its size; without script the page offers the SVG alone.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { harness } from "../widget/harness.ts";

const held = harness();

test("a picture is saved as PNG, drawn from the SVG under the page's strict policy", async () => {
  const { page, errors } = await held.open("/answers/answer-1");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("a.png").first().click()]);
  expect(download.suggestedFilename()).toBe("card.png");
  const bytes = await readFile((await download.path()) ?? "");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2400, 1260]);
  expect(errors).toEqual([]);
});

test("without script only the SVG is offered", async () => {
  const { page } = await held.open("/answers/answer-1", { javaScriptEnabled: false });
  expect(await page.locator("a.png").first().isVisible()).toBe(false);
  expect(await page.locator('.files a[href$="card.svg"]').first().isVisible()).toBe(true);
});
