// How Chinese is set, with a Chinese font: no stop begins a line, no heading's word is split, thousands are written one way, at every width.
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../setup/browser.ts";
import { type StandIn, standIn } from "../widget/standin.ts";
import { badLineStarts } from "./line-starts.ts";
import { dressed, SCREENS, type Screen, stage } from "./scenes.ts";

let browser: Browser;
let service: StandIn;
beforeAll(async () => {
  [browser, service] = await Promise.all([launch(), standIn()]);
});
afterAll(async () => {
  await browser.close();
  await service.close();
});

const PAGES = [
  "/",
  "/?q=ranking",
  "/?q=contradiction",
  "/reports/litong-2024",
  "/agencies/litong",
  "/regions/64",
  "/audit",
  "/check",
  "/use",
  "/docs",
];
const TEXT = "p, li, blockquote, h1, h2, h3, dd";

for (const screen of Object.keys(SCREENS) as Screen[])
  test(`${screen}: no stop or closing mark begins a line on any page, in the chat's answers neither`, async () => {
    const page = await dressed(browser, screen, "light");
    const seen: Record<string, string[]> = {};
    for (const path of PAGES) {
      await stage(page, service.url, { name: "type", path }, "light");
      seen[path] = await page.evaluate(badLineStarts, TEXT);
    }
    expect(seen).toEqual(Object.fromEntries(PAGES.map((path) => [path, []])));
    await page.context().close();
  });

test("one way of writing thousands: as the reports do, with no comma put in", async () => {
  const page = await dressed(browser, "wide", "light");
  for (const path of PAGES) {
    await stage(page, service.url, { name: "type", path }, "light");
    expect([path, (await page.locator("main").innerText()).match(/\d,\d{3}(?!\d)/g)]).toEqual([path, null]);
  }
  await page.context().close();
});

test("headings are balanced, and Chinese text keeps its spaces to Latin letters and its strict line breaks", async () => {
  const page = await dressed(browser, "phone", "light");
  await stage(page, service.url, { name: "type", path: "/reports/litong-2024" }, "light");
  const style = await page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element) as unknown as Record<string, string>;
    return { heading: of("h1").textWrapStyle ?? of("h1").textWrap, lineBreak: of("body").lineBreak, autospace: of("body").textAutospace };
  });
  expect(style).toMatchObject({ heading: "balance", lineBreak: "strict" });
  expect(style.autospace).toBe("normal");
  await page.context().close();
});
