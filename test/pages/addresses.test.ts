// The addresses that are known before the pages are loaded are those that the pages have.
import { expect, test } from "vitest";
import { ADDRESSES, pagesWhenAsked } from "../../src/pages/addresses.ts";
import type { PagesDeps } from "../../src/pages/deps.ts";
import { pages } from "../../src/pages/pages.ts";
import { NO_SITE } from "../../src/site/site.ts";

const deps: PagesDeps = {
  // None of the pages asked for here reads a report.
  store: {} as PagesDeps["store"],
  site: NO_SITE,
  base: "",
  embeddable: null,
  version: "v1",
  now: () => new Date("2026-11-27T00:00:00Z"),
  logError: () => {},
  ask: () => Promise.reject(new Error("not asked")),
  check: async () => [],
  openLink: async () => null,
  widgetSource: async () => "widget",
  pagesSource: async () => '{"page.js":"script","page.css":"style"}',
};

test("each of them, in their order, and no other", () => {
  const own = pages(deps).routes.map(({ method, path }) => `${method} ${path}`);
  expect(ADDRESSES.map((each) => each.join(" "))).toEqual([...new Set(own)]);
});

test.each([
  ["/assets/page.js", 200, "script"],
  ["/robots.txt", 200, "Sitemap: https://a.example/sitemap.xml"],
  ["/favicon.svg", 200, "<svg"],
  ["/nowhere", 404, "<!doctype html>"],
])("%s is what the pages give", async (path, status, text) => {
  const asked = () => new Request(`https://a.example${path}`);
  const [whole, later] = [await pages(deps).fetch(asked()), await pagesWhenAsked(deps).fetch(asked())];
  expect([later.status, Object.fromEntries(later.headers)]).toEqual([status, Object.fromEntries(whole.headers)]);
  const body = await later.text();
  expect(body).toBe(await whole.text());
  expect(body.toLowerCase()).toContain(text.toLowerCase());
});
