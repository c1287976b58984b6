// What the browser tests share: one browser, one stand-in service, pages that report their errors, axe.
import axe from "axe-core";
import type { Hono } from "hono";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launch } from "../setup/browser.ts";
import { type StandIn, standIn } from "./standin.ts";

export type Harness = {
  service: StandIn;
  browser: Browser;
  /** A fresh page with its own storage, at a path of the stand-in or at a whole address. `errors` fills as the page complains. */
  open(path: string, options?: BrowserContextOptions & { setup?: (page: Page) => Promise<void> }): Promise<Opened>;
};
export type Opened = { page: Page; errors: string[]; chat: Locator };

/** For one test file; `more` adds routes to the stand-in. */
export function harness(more?: (app: Hono) => void): Harness {
  const held = {} as Harness;
  const opened: Page[] = [];
  beforeAll(async () => {
    [held.service, held.browser] = await Promise.all([standIn(more), launch()]);
  });
  afterAll(async () => {
    await held.browser?.close();
    await held.service?.close();
  });
  held.open = async (path, { setup, ...options } = {}) => {
    // Each test needs only its own page; what the one before left open is closed.
    for (const page of opened.splice(0)) await page.context().close();
    const context = await held.browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    opened.push(page);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await setup?.(page);
    await page.goto(path.startsWith("http") ? path : held.service.url + path);
    return { page, errors, chat: page.locator("report-chat") };
  };
  return held;
}

/** Types a question into the chat and presses Enter. */
export async function ask(chat: Locator, question: string): Promise<void> {
  await chat.locator("textarea").fill(question);
  await chat.locator("textarea").press("Enter");
}

/** Waits for the newest turn to reach a state and gives its element. */
export async function turn(chat: Locator, state: "done" | "pending" | "failed" | "stopped"): Promise<Locator> {
  const newest = chat.locator(".turn").last();
  await chat.locator(`.turn:last-child[data-state=${state}]`).waitFor();
  return newest;
}

/** Rule ids with the elements that break them; empty when there is no violation. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof import("axe-core") }).axe;
    return (await run.run(document, { resultTypes: ["violations"] })).violations;
  });
  return found.map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(" ")).join("; ")}`);
}

/** Whether the page scrolls sideways. */
export const sideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** What has focus, also inside the widget: "TEXTAREA", "BUTTON.launcher". */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const name = element?.classList[0];
    return `${element?.tagName ?? ""}${name ? `.${name}` : ""}`;
  });

/** All the text inside, also what is not in view. */
export const text = async (locator: Locator): Promise<string> => (await locator.textContent()) ?? "";
