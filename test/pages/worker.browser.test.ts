// The pages against the worker itself, in workerd: real reports, real answers, every flow a reader goes through.
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launch } from "../setup/browser.ts";
import type {} from "../setup/serve.ts";
import { ask, sideways, text, turn, violations } from "../widget/harness.ts";

const host = inject("host");
let browser: Browser;
let open: Page | undefined;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Clearing asks first. */
async function clear(chat: Locator): Promise<void> {
  for (let press = 0; press < 2; press += 1) await chat.getByRole("button", { name: "清空", exact: true }).click();
}

async function visit(path: string, options: BrowserContextOptions = {}) {
  await open?.context().close();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  open = page;
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(host + path);
  return { page, errors, chat: page.locator("report-chat") };
}
const cell = (page: Page, key: string) => page.locator(`[id="cell-${key}"]`);

test("asked on the page, answered in the stream, the figure leads to its cell, marked and in view", async () => {
  const { page, chat, errors } = await visit("/");
  await ask(chat, "利通区2024年新收到多少件政府信息公开申请？");
  const done = await turn(chat, "done");
  expect(await text(done.locator(".figure-value"))).toBe("38件");
  await done.locator(".piece .go").click();
  await page.waitForURL(`${host}/reports/litong-2024#cell-received@total`);
  const cited = cell(page, "received@total");
  expect(await text(cited)).toBe("38");
  expect(await cited.getAttribute("class")).toContain("cited");
  const box = await cited.boundingBox();
  expect(box && box.y > 0 && box.y < 900).toBe(true);
  expect(errors).toEqual([]);
});

test("a report that contradicts itself: said in the answer, beside the cell, beside the passage, and in the audit", async () => {
  const { page, chat } = await visit("/");
  await ask(chat, "利通区2024年涉及政府信息公开的行政诉讼总共有几件？");
  const done = await turn(chat, "done");
  expect(await text(done.locator(".figure-value"))).toBe("6件");
  expect(await text(done.locator(".note[data-kind=inconsistency]"))).toContain("未发生");
  await page.goto(`${host}/reports/litong-2024`);
  const flag = cell(page, "litigation.direct.total").locator(".flag");
  await flag.click();
  const finding = page.locator(".finding:target");
  expect(await text(finding)).toContain("未发生");
  expect(await finding.locator(".sides dd").allTextContents()).toEqual(["0件", "6件"]);
  expect(await page.locator(".passage .flag").count()).toBe(1);
  await page.goto(`${host}/audit`);
  expect(await text(page.locator("main"))).toContain("未发生涉及政府信息公开的行政诉讼案件");
});

test("a follow-up carries on, a ranking is drawn, a clarifying question offers what can be asked", async () => {
  const { chat } = await visit("/");
  await ask(chat, "利通区2024年收到多少件申请？");
  await turn(chat, "done");
  await ask(chat, "那隆德县呢？");
  await chat.locator(".turn").nth(1).waitFor();
  await expect.poll(() => chat.locator(".turn[data-state=done]").count()).toBe(2);
  expect(await text(chat.locator(".figure-value").last())).toBe("15件");
  await clear(chat);
  await ask(chat, "按行政处罚数量给2024年的报告排个名");
  await turn(chat, "done");
  expect(await chat.locator(".chart rect").count()).toBe(4);
  await clear(chat);
  await ask(chat, "收到多少件申请？");
  const clarify = await turn(chat, "done");
  const option = clarify.locator(".options button").first();
  expect(await option.isVisible()).toBe(true);
  await option.click();
  await expect.poll(() => chat.locator(".turn[data-state=done]").count()).toBe(2);
  expect(await chat.locator(".figure-value").count()).toBe(1);
});

test("every sample question of the page is answered", async () => {
  const { page, chat } = await visit("/");
  const questions = await chat.locator(".choices.starters button").allTextContents();
  expect(questions.length).toBeGreaterThan(2);
  for (const question of questions) {
    await page.goto(`${host}/?q=${encodeURIComponent(question)}`);
    await turn(chat, "done");
    expect(await chat.locator(".turn").last().locator(".status").count(), question).toBe(0);
    expect(await chat.locator(".turn").last().locator(".to-sources").count(), question).toBe(1);
  }
});

test("an answer keeps its address, and says from when it is and until when", async () => {
  const { page, chat } = await visit("/");
  await ask(chat, "隆德县2024年行政处罚决定有多少？");
  const done = await turn(chat, "done");
  await done.getByRole("button", { name: "分享" }).click();
  await done.getByRole("link", { name: "固定页面" }).click();
  await page.waitForURL(/\/answers\/[^/]+$/);
  expect(await text(page.locator("blockquote.asked"))).toBe("隆德县2024年行政处罚决定有多少？");
  expect(await text(page.locator(".figure-value"))).toBe("28649件");
  expect(await text(page.locator(".provenance"))).toMatch(/提问于 \d{4}年.+报告库版本/);
  expect(await violations(page)).toEqual([]);
});

test("whether it helped reaches the service", async () => {
  const { page, chat } = await visit("/");
  await ask(chat, "隆德县2024年行政处罚决定有多少？");
  const done = await turn(chat, "done");
  const sent = page.waitForResponse((response) => response.url().endsWith("/api/feedback"));
  await done.getByRole("button", { name: "有帮助", exact: true }).click();
  expect((await sent).status()).toBe(204);
});

test("with no script: asks, answers, cites, checks, changes type size", async () => {
  const { page } = await visit("/", { javaScriptEnabled: false });
  await page.locator("#q").fill("利通区2024年新收到多少件政府信息公开申请？");
  await page.locator("report-chat button[type=submit]").click();
  expect(await text(page.locator(".figure-value"))).toBe("38件");
  await page.locator(".asked .piece a.go").click();
  expect(await text(page.locator("td:target"))).toBe("38");
  await page.goto(`${host}/check`);
  await page.locator("textarea").fill("隆德县2024年共作出行政处罚28649件。利通区2024年共受理信息公开申请83件。");
  await page.locator("main button[type=submit]").click();
  expect(await page.locator(".verdict").allTextContents()).toEqual(["✓ 与报告相符", "✗ 与报告不符"]);
});

test("the interface is tried on its own page", async () => {
  const { page } = await visit("/docs");
  const form = page.locator("form[data-path$='/api/ask']");
  await form.locator("button").click();
  await form.getByText(/^200 · application\/json/).waitFor();
  expect(await text(form.locator(".result code"))).toContain('"status": "answered"');
});

const NARROW = [
  "/",
  "/reports",
  "/agencies/litong",
  "/regions/64",
  "/reports/litong-2024",
  "/reports/longde-2024#cell-penalties",
  "/audit",
  "/check",
  "/use",
  "/docs",
];
for (const path of NARROW)
  test(`${path} on a narrow screen: no axe violation, no sideways scrolling`, async () => {
    const { page, errors } = await visit(path, { viewport: { width: 320, height: 640 } });
    await page.locator("main").waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBe(false);
    expect(errors).toEqual([]);
  });

test("a slow network: what is asked is answered, and it says so at once", async () => {
  const { page, chat } = await visit("/");
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 400,
    downloadThroughput: 6000,
    uploadThroughput: 6000,
  });
  await ask(chat, "利通区2024年新收到多少件政府信息公开申请？");
  expect(await chat.locator(".turn").last().getAttribute("data-state")).toBe("pending");
  expect(await text((await turn(chat, "done")).locator(".figure-value"))).toBe("38件");
});

test("nothing is asked of any other site", async () => {
  const { page, chat } = await visit("/");
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(host)) elsewhere.push(request.url());
  });
  await page.reload();
  await ask(chat, "利通区2024年新收到多少件政府信息公开申请？");
  await turn(chat, "done");
  await page.goto(`${host}/reports/litong-2024`);
  expect(elsewhere).toEqual([]);
});

/** What a busy machine may take to draw. In milliseconds. */
const PATIENT = { timeout: 10_000 };

test("the button of a report's chat covers no figure: it goes on the way down, is back on the way up where no table stands under it, and for the keyboard", async () => {
  const { page, chat } = await visit("/reports/litong-2024", { viewport: { width: 360, height: 740 } });
  const launcher = chat.locator(".launcher");
  const seen = async (): Promise<boolean> => ((await launcher.boundingBox())?.y ?? Number.POSITIVE_INFINITY) < 740;
  await launcher.waitFor();
  expect(await seen()).toBe(true);
  const wheel = (by: number) => async (): Promise<boolean> => {
    await page.mouse.wheel(0, by);
    return seen();
  };
  await expect.poll(wheel(200), PATIENT).toBe(false);
  // A wheel turned before is still moving the page: what it hides after the focus is not what is asked.
  const isStill = () =>
    page.evaluate(
      () =>
        new Promise<boolean>((done) => {
          const from = scrollY;
          requestAnimationFrame(() => requestAnimationFrame(() => done(scrollY === from)));
        }),
    );
  await expect.poll(isStill, PATIENT).toBe(true);
  await launcher.focus();
  await expect.poll(seen, PATIENT).toBe(true);
  await expect.poll(wheel(200), PATIENT).toBe(false);
  const tableIsUnder = () =>
    page.evaluate(() => document.elementsFromPoint(innerWidth / 2, innerHeight - 30).some((each) => each.closest(".table-frame") !== null));
  await expect.poll(isStill, PATIENT).toBe(true);
  // A table's middle at the foot of the window: no wheel that still turns carries it past.
  const frame = page.locator(".table-frame").first();
  await frame.evaluate((table) => {
    const { top, height } = table.getBoundingClientRect();
    scrollBy({ top: top + height / 2 - innerHeight, behavior: "instant" });
  });
  await expect.poll(isStill, PATIENT).toBe(true);
  expect(await tableIsUnder()).toBe(true);
  await expect.poll(seen, PATIENT).toBe(false);
  await page.mouse.wheel(0, -20);
  await expect.poll(isStill, PATIENT).toBe(true);
  expect([await tableIsUnder(), await seen()]).toEqual([true, false]);
  await expect.poll(wheel(-200), PATIENT).toBe(true);
  await expect.poll(isStill, PATIENT).toBe(true);
  expect((await tableIsUnder()) && (await seen())).toBe(false);
});

test("what is chosen on /use is seen on a page at once: the button with its words, and it answers", async () => {
  const { page } = await visit("/use?mode=floating&label=%E9%97%AE%E5%B9%B4%E6%8A%A5&accent=%23a8171d");
  await page.locator(".preview iframe").scrollIntoViewIfNeeded();
  const chat = page.frameLocator(".preview iframe").locator("report-chat");
  await chat.getByRole("button", { name: "问年报" }).click();
  await chat.locator("textarea").fill("利通区2024年新收到多少件政府信息公开申请？");
  await chat.locator("textarea").press("Enter");
  await chat.locator(".turn[data-state=done] .marked").waitFor();
});
