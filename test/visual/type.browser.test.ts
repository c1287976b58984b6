// How Chinese is set, with a Chinese font: no stop begins a line, no heading's word is split, thousands are written one way, at every width.
import { expect, test } from "vitest";
import { harness, sideways } from "../widget/harness.ts";
import { badLineStarts, PAGES, TEXT } from "./line-starts.ts";
import { dressed, SCREENS, type Screen, stage } from "./scenes.ts";

const held = harness();

for (const screen of Object.keys(SCREENS) as Screen[])
  test(`${screen}: no stop or closing mark begins a line on any page, in the chat's answers neither`, async () => {
    const page = await dressed(held.browser, screen, "light");
    const seen: Record<string, string[]> = {};
    for (const path of PAGES) {
      await stage(page, held.service.url, { name: "type", path }, "light");
      seen[path] = await page.evaluate(badLineStarts, TEXT);
    }
    expect(seen).toEqual(Object.fromEntries(PAGES.map((path) => [path, []])));
    await page.context().close();
  });

test("one way of writing thousands: as the reports do, with no comma put in", async () => {
  const page = await dressed(held.browser, "wide", "light");
  for (const path of PAGES) {
    await stage(page, held.service.url, { name: "type", path }, "light");
    expect([path, (await page.locator("main").innerText()).match(/\d,\d{3}(?!\d)/g)]).toEqual([path, null]);
  }
  await page.context().close();
});

/** Frames that are narrower than the table in them. Runs in the page. */
const cutTables = (): string[] =>
  [...document.querySelectorAll(".table-frame")].flatMap((frame) =>
    frame.scrollWidth > frame.clientWidth ? [frame.getAttribute("aria-label") ?? ""] : [],
  );
for (const [screen, dress] of [
  ["phone", "light"],
  ["phone", "large"],
  ["tablet", "light"],
  ["wide", "light"],
] as const)
  test(`no figure of a report's tables is out of sight: ${screen}, ${dress}`, async () => {
    const page = await dressed(held.browser, screen, dress);
    await stage(page, held.service.url, { name: "type", path: "/reports/litong-2024" }, dress);
    expect(await page.evaluate(cutTables)).toEqual([]);
    await page.context().close();
  });

test("on a phone the first follow-up is read whole, and one more looks in at the edge", async () => {
  const page = await dressed(held.browser, "phone", "light");
  await stage(page, held.service.url, { name: "type", path: "/", ask: "lookup" }, "light");
  const edges = await page.locator("report-chat .suggestions").evaluate((row) => {
    const { right } = row.getBoundingClientRect();
    return [...row.querySelectorAll("button")].map((each) => [
      each.getBoundingClientRect().right <= right,
      each.getBoundingClientRect().left < right,
    ]);
  });
  expect(edges).toEqual([
    [true, true],
    [false, true],
  ]);
  await page.context().close();
});

for (const dress of ["light", "large"] as const)
  test(`figures of many reports go by beside the name of each, and the page does not: ${dress}`, async () => {
    const page = await dressed(held.browser, "phone", dress);
    await stage(page, held.service.url, { name: "type", path: "/", ask: "departments" }, dress);
    const table = page.locator('report-chat [data-kind="many"]');
    const ends = await table.evaluate((frame) => {
      const [name, ...figures] = frame.querySelectorAll("tbody tr:first-child > *");
      frame.scrollLeft = frame.scrollWidth;
      const [inside, first, last] = [frame, name, figures.at(-1)].map((each) => each?.getBoundingClientRect());
      return [first?.left === inside?.left, (last?.right ?? 0) <= (inside?.right ?? 0) + 1, (last?.left ?? 0) >= (first?.right ?? 0)];
    });
    expect(ends).toEqual([true, true, true]);
    expect(await table.locator("tbody tr").count()).toBe(5);
    expect(await sideways(page)).toBe(false);
    await page.context().close();
  });

test("headings are balanced, and Chinese text keeps its spaces to Latin letters and its strict line breaks", async () => {
  const page = await dressed(held.browser, "phone", "light");
  await stage(page, held.service.url, { name: "type", path: "/reports/litong-2024" }, "light");
  const style = await page.evaluate(() => {
    const of = (selector: string) => getComputedStyle(document.querySelector(selector) as Element) as unknown as Record<string, string>;
    return { heading: of("h1").textWrapStyle ?? of("h1").textWrap, lineBreak: of("body").lineBreak, autospace: of("body").textAutospace };
  });
  expect(style).toMatchObject({ heading: "balance", lineBreak: "strict" });
  expect(style.autospace).toBe("normal");
  await page.context().close();
});
