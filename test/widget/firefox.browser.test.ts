// The same pages and chat in Firefox. Skipped, and said to be, where no Firefox is installed.
import { createServer, type Server } from "node:http";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { firefoxPath, launchFirefox } from "../setup/firefox.ts";
import { badLineStarts, PAGES, TEXT } from "../visual/line-starts.ts";
import { type StandIn, standIn } from "./standin.ts";

const path = firefoxPath();
if (!path) console.log("没有装 Firefox，跳过它的测试：Debian 上 apt-get install firefox-esr，或用 FIREFOX_PATH 指出它的位置。");

const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 900 };

let service: StandIn;
let host: Server;
let hostUrl = "";
let fox: Awaited<ReturnType<typeof launchFirefox>> | undefined;
beforeAll(async () => {
  if (!path) return;
  service = await standIn();
  host = createServer((_, response) =>
    response
      .setHeader("Content-Type", "text/html; charset=utf-8")
      .end(
        `<!doctype html><title>门户</title><body style="filter:grayscale(1);transform:translateX(200px)" dir="rtl"><p>门户</p><script src="${service.url}/widget.js" defer></script><report-chat mode="floating"></report-chat>`,
      ),
  );
  await new Promise<void>((resolve) => host.listen(0, "localhost", resolve));
  const address = host.address();
  hostUrl = `http://localhost:${typeof address === "object" && address ? address.port : 0}/`;
  fox = await launchFirefox(path);
});
afterAll(async () => {
  await fox?.close();
  host?.close();
  await service?.close();
});

async function open(url: string, viewport = WIDE): Promise<{ page: Page; errors: string[] }> {
  if (!fox) throw new Error("no Firefox");
  const page = await fox.browser.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.setViewport(viewport);
  await page.goto(url);
  return { page, errors };
}

test.skipIf(!path)("asks from the keyboard and is answered: the cell is marked, and the question stands at the top", async () => {
  const { page, errors } = await open(`${service.url}/`, PHONE);
  await page.waitForFunction(() => document.querySelector("report-chat")?.shadowRoot?.querySelector("textarea"));
  await page.evaluate(() => document.querySelector("report-chat")?.shadowRoot?.querySelector("textarea")?.focus());
  await page.keyboard.type("lookup");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.querySelector("report-chat")?.shadowRoot?.querySelector(".turn[data-state=done] .evidence"));
  const shown = await page.evaluate(() => {
    const root = document.querySelector("report-chat")?.shadowRoot;
    const question = root?.querySelector(".turn")?.getBoundingClientRect();
    return { cell: root?.querySelector(".piece .marked")?.textContent, top: Math.round(question?.top ?? -1), height: innerHeight };
  });
  expect(shown.cell).toBe("38");
  expect(shown.top).toBeGreaterThanOrEqual(0);
  expect(shown.top).toBeLessThan(shown.height / 2);
  expect(errors).toEqual([]);
  await page.close();
});

test.skipIf(!path)("no filter, transform or direction of the host moves or mirrors the floating chat", async () => {
  const { page } = await open(hostUrl);
  await page.waitForFunction(() => document.querySelector("report-chat")?.shadowRoot?.querySelector(".launcher"));
  const seen = await page.evaluate(() => {
    const root = document.querySelector("report-chat")?.shadowRoot;
    const box = root?.querySelector(".launcher")?.getBoundingClientRect();
    const inner = root?.querySelector(".root");
    return { right: Math.round(innerWidth - (box?.right ?? 0)), direction: inner ? getComputedStyle(inner).direction : "" };
  });
  expect(seen).toEqual({ right: 16, direction: "ltr" });
  await page.close();
});

test.skipIf(!path)("the header that stands upright shows all of its text", async () => {
  const { page } = await open(`${service.url}/reports/litong-2024`);
  const upright = await page.evaluate(() =>
    [...document.querySelectorAll("th")]
      .filter((cell) => getComputedStyle(cell).writingMode !== "horizontal-tb")
      .map((cell) => ({
        text: (cell.textContent ?? "").trim() !== "",
        cut: cell.scrollHeight > cell.clientHeight || cell.scrollWidth > cell.clientWidth,
      })),
  );
  expect(upright.length).toBeGreaterThan(0);
  expect(upright.filter(({ text, cut }) => !text || cut)).toEqual([]);
  await page.close();
});

test.skipIf(!path)("on a phone nothing scrolls sideways, and no stop begins a line", async () => {
  const { page } = await open(`${service.url}/`, PHONE);
  const seen: Record<string, unknown> = {};
  for (const each of PAGES) {
    await page.goto(service.url + each);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    seen[each] = [sideways, await page.evaluate(badLineStarts, TEXT)];
  }
  expect(seen).toEqual(Object.fromEntries(PAGES.map((each) => [each, [0, []]])));
  // What is looked for is found where it is.
  await page.evaluate(() => {
    const line = document.createElement("p");
    line.textContent = "一二三四。";
    Object.assign(line.style, { lineBreak: "anywhere", inlineSize: "4em", fontSize: "20px" });
    document.querySelector("main")?.append(line);
  });
  expect(await page.evaluate(badLineStarts, "main > p:last-child")).toEqual(["一二三四|。"]);
  await page.close();
});
