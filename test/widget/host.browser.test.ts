// <report-chat> on other people's pages: another origin, a strict policy with Trusted Types, hostile styles, two at once.
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, harness, text, turn, violations } from "./harness.ts";

const held = harness();
let host: Server;
let origin = "";

const HOSTILE =
  "* { all: unset !important; box-sizing: content-box !important; } .panel, button, p { display: none !important; color: red; } div { position: relative; z-index: 99999; }";
const BODIES: Record<string, (service: string) => string> = {
  "/one": (service) =>
    `<script src="${service}/widget.js" defer></script><report-chat report="litong-2024" questions="甲？|乙？"></report-chat>`,
  "/two": (service) =>
    `<script src="${service}/widget.js" defer></script><report-chat year="2024"></report-chat><report-chat region="64" lang="en"></report-chat>`,
  "/floating": (service) =>
    `<script src="${service}/widget.js" defer></script><p>文字</p><report-chat mode="floating" theme="light"></report-chat>`,
  "/plain": (service) => `<script src="${service}/widget.js" defer></script><report-chat></report-chat>`,
  "/frame": (service) => `<iframe title="年报问答" src="${service}/embed?report=litong-2024" width="400" height="640"></iframe>`,
  "/junk": (service) =>
    `<script src="${service}/widget.js" defer></script><report-chat mode="sideways" year="soon" lang="xx" theme="&lt;b&gt;" size="9" questions="[1," host="javascript:alert(1)" transcript='[{"question":1}]'></report-chat>`,
};

beforeAll(async () => {
  host = createServer((request, response) => {
    const { url: service } = held.service;
    const path = request.url ?? "/";
    if (path === "/hostile.css") {
      response.writeHead(200, { "Content-Type": "text/css" }).end(HOSTILE);
      return;
    }
    response.writeHead(200, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": `default-src 'none'; script-src 'self' ${service}; style-src 'self'; connect-src ${service}; frame-src ${service}; require-trusted-types-for 'script'; trusted-types 'none'`,
    });
    response.end(
      `<!doctype html><html lang="zh-CN"><head><title>某某区人民政府</title><link rel="stylesheet" href="/hostile.css"></head><body><main><h1>某某区</h1>${BODIES[path]?.(service) ?? ""}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => host.listen(0, "localhost", resolve));
  const address = host.address();
  origin = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

test("answers from another origin under a strict policy, and hostile styles do not reach it", async () => {
  const { page, chat, errors } = await held.open(`${origin}/one`);
  await chat.locator("textarea").waitFor();
  expect(await chat.locator(".starters button").allTextContents()).toEqual(["甲？", "乙？"]);
  const size = await chat.locator("textarea").evaluate((field) => [getComputedStyle(field).fontSize, getComputedStyle(field).display]);
  expect(size).toEqual(["17px", "block"]);
  await ask(chat, "lookup");
  const done = await turn(chat, "done");
  expect(await done.locator(".figure-value").isVisible()).toBe(true);
  expect(held.service.asked.at(-1)?.scope).toEqual({ report: "litong-2024" });
  const cell = done.locator(".piece a.go");
  expect(await cell.getAttribute("href")).toBe(`${held.service.url}/reports/litong-2024#cell-received@total`);
  expect(await cell.getAttribute("target")).toBe("_blank");
  expect(await cell.getAttribute("aria-label")).toBe("看整张表（新窗口）");
  expect(errors).toEqual([]);
  expect(await page.evaluate(() => document.querySelector("report-chat")?.shadowRoot?.mode)).toBe("open");
});

test("tells the page what happens by events that leave the shadow root", async () => {
  const { page, chat } = await held.open(`${origin}/one`);
  const told = await page.evaluateHandle(() => {
    const list: string[] = [];
    for (const name of ["ask", "answer", "error"])
      document.addEventListener(name, (event) => list.push(`${name} ${JSON.stringify((event as CustomEvent).detail).slice(0, 60)}`));
    return list;
  });
  await ask(chat, "lookup");
  await turn(chat, "done");
  await ask(chat, "refused");
  await turn(chat, "failed");
  const list = await told.jsonValue();
  expect(list.map((each) => each.split(" ")[0])).toEqual(["ask", "answer", "ask", "error"]);
  expect(list[0]).toBe('ask {"question":"lookup"}');
  expect(list[1]).toContain('"id":"answer-1"');
  expect(list[3]).toContain('"kind":"refused"');
});

test("two on one page are apart: scope, language, memory", async () => {
  const { page, chat } = await held.open(`${origin}/two`);
  const [first, second] = [chat.nth(0), chat.nth(1)];
  await ask(first, "lookup");
  await turn(first, "done");
  expect(held.service.asked.at(-1)?.scope).toEqual({ year: 2024 });
  expect(await second.locator(".turn").count()).toBe(0);
  await ask(second, "ranking");
  await turn(second, "done");
  expect(held.service.asked.at(-1)?.scope).toEqual({ region: "64" });
  expect(await text(second.locator(".composer label"))).toBe("Your question");
  await page.reload();
  expect(await first.locator(".question").allTextContents()).toEqual(["lookup"]);
  expect(await second.locator(".question").allTextContents()).toEqual(["ranking"]);
});

test("floats above everything, also on a narrow screen", async () => {
  const { page, chat, errors } = await held.open(`${origin}/floating`, { viewport: { width: 320, height: 568 } });
  await chat.locator(".launcher").click();
  await ask(chat, "lookup");
  await turn(chat, "done");
  const box = await chat.locator("[role=dialog]").boundingBox();
  expect(box).toEqual({ x: 0, y: 0, width: 320, height: 568 });
  const top = await page.evaluate(() => document.elementFromPoint(160, 300)?.tagName);
  expect(top).toBe("REPORT-CHAT");
  expect(errors).toEqual([]);
});

test("junk in attributes becomes something legal", async () => {
  const { chat, errors } = await held.open(`${origin}/junk`);
  await ask(chat, "lookup");
  await turn(chat, "done");
  expect(held.service.asked.at(-1)).toEqual({ question: "lookup" });
  expect(await chat.locator(".root").getAttribute("data-mode")).toBe("inline");
  expect(await chat.locator(".root").getAttribute("data-theme")).toBe("light");
  expect(errors).toEqual([]);
});

test("attributes can be changed, and the host page can ask and clear", async () => {
  const { page, chat } = await held.open(`${origin}/one`);
  await chat.locator("textarea").waitFor();
  await page.evaluate(() => {
    const element = document.querySelector("report-chat");
    element?.setAttribute("lang", "en");
    element?.setAttribute("year", "2023");
    (element as unknown as { ask(question: string): boolean }).ask("lookup");
  });
  await turn(chat, "done");
  expect(held.service.asked.at(-1)?.scope).toEqual({ report: "litong-2024", year: 2023 });
  expect(await text(chat.locator(".composer label"))).toBe("Your question");
  await page.evaluate(() => (document.querySelector("report-chat") as unknown as { clear(): void }).clear());
  expect(await chat.locator(".turn").count()).toBe(0);
});

test("stands in an iframe of any site, and its links open beside it", async () => {
  const { page, errors } = await held.open(`${origin}/frame`);
  const chat = page.frameLocator("iframe").locator("report-chat");
  await ask(chat, "lookup");
  await turn(chat, "done");
  expect(held.service.asked.at(-1)?.scope).toEqual({ report: "litong-2024" });
  expect(await chat.locator(".piece a.go").getAttribute("target")).toBe("_blank");
  expect(errors).toEqual([]);
});

test("no transform, filter or direction of the host moves or cuts a floating chat", async () => {
  const { page, chat } = await held.open(`${origin}/floating`);
  await page.evaluate(() => {
    // By script, which a policy on styles lets be: a portal turns grey on a day of mourning.
    const grey = { transform: "translateX(200px)", filter: "grayscale(1)", overflow: "hidden", height: "120px" };
    // The page's own sheet has such rules with !important.
    for (const [name, value] of Object.entries(grey)) document.body.style.setProperty(name, value, "important");
    document.documentElement.dir = "rtl";
  });
  const box = await chat.locator(".launcher").boundingBox();
  expect(box && Math.round(box.x + box.width)).toBe(1280 - 16);
  expect(box && Math.round(box.y + box.height)).toBe(900 - 16);
  await chat.locator(".launcher").click();
  const panel = await chat.locator("[role=dialog]").boundingBox();
  expect(panel && Math.round(panel.x + panel.width)).toBe(1280 - 16);
  expect(await chat.locator(".root").evaluate((root) => getComputedStyle(root).direction)).toBe("ltr");
  // It is not moved, but it mourns: a red button on a grey page would not.
  expect(await chat.locator(".panel").evaluate((each) => getComputedStyle(each).filter)).toBe("grayscale(1)");
});

test("a chat that covers a phone is modal: what is behind cannot be reached; a wide screen's page still can", async () => {
  const modal = async (width: number) => {
    const { page, chat } = await held.open(`${origin}/floating`, { viewport: { width, height: 640 } });
    await page.evaluate(() => {
      const button = document.createElement("a");
      button.id = "behind";
      button.href = "#";
      button.textContent = "甲";
      document.querySelector("main")?.prepend(button);
    });
    await chat.locator(".launcher").click();
    await page.locator("#behind").evaluate((link) => (link as HTMLElement).focus());
    return page.evaluate(() => document.activeElement?.id !== "behind");
  };
  expect([await modal(360), await modal(1280)]).toEqual([true, false]);
});

test("is opened, asked and closed by the host; properties do as attributes do; a new element in its place remembers", async () => {
  const { page, chat } = await held.open(`${origin}/floating`);
  await page.evaluate(() => {
    const element = document.querySelector("report-chat") as HTMLElement & { label: string; questions: string[]; open(): void };
    element.label = "问年报吧";
    element.questions = ["甲？", "乙？"];
    element.open();
  });
  expect(await chat.locator(".launcher").textContent()).toBe("问年报吧");
  expect(await chat.locator(".starters button").allTextContents()).toEqual(["甲？", "乙？"]);
  await ask(chat, "lookup");
  await turn(chat, "done");
  await page.evaluate(() => {
    const old = document.querySelector("report-chat") as HTMLElement & { close(): void };
    old.close();
    const fresh = document.createElement("report-chat");
    fresh.setAttribute("mode", "floating");
    old.replaceWith(fresh);
  });
  expect(await chat.locator(".question").allTextContents()).toEqual(["lookup"]);
  expect(await chat.locator("[role=dialog]").isVisible()).toBe(false);
});

test("is light where the host does not say dark, whatever the system says; dark where it does; starters are the service's", async () => {
  const { page, chat } = await held.open(`${origin}/plain`, { colorScheme: "dark" });
  const theme = () => chat.locator(".root").getAttribute("data-theme");
  expect(await theme()).toBe("light");
  await chat.locator(".starters button").first().waitFor();
  expect(await chat.locator(".starters button").first().textContent()).toContain("2024年");
  await page.evaluate(() => {
    const element = document.querySelector("report-chat") as HTMLElement;
    // Over the hostile rules of this page.
    element.style.setProperty("color-scheme", "dark", "important");
    element.setAttribute("label", "x");
  });
  expect(await theme()).toBe("dark");
});

test("asks and answers where style sheets cannot be constructed", async () => {
  const { chat, errors } = await held.open(`${held.service.url}/embed`, {
    bypassCSP: true,
    setup: async (page) => {
      await page.addInitScript(() => {
        window.CSSStyleSheet = class {
          constructor() {
            throw new TypeError("Illegal constructor");
          }
        } as never;
      });
    },
  });
  await ask(chat, "lookup");
  await turn(chat, "done");
  expect(await chat.locator("textarea").evaluate((field) => getComputedStyle(field).borderTopWidth)).toBe("2px");
  expect(errors).toEqual([]);
});

test("no axe violation inside a hostile page", async () => {
  const { page, chat } = await held.open(`${origin}/one`);
  await ask(chat, "contradiction");
  await turn(chat, "done");
  expect(await violations(page)).toEqual([]);
});
