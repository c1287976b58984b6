// Accessibility in every state: axe without a violation, large type, targets, narrow screens, forced colours, reduced motion.
import { expect, test } from "vitest";
import { ask, harness, type Opened, sideways, turn, violations } from "./harness.ts";

const held = harness();
const answered =
  (question: string, state: "done" | "pending" | "failed" = "done") =>
  async ({ chat }: Opened) => {
    await ask(chat, question);
    await turn(chat, state);
  };
const opened = async ({ chat }: Opened) => {
  await chat.locator(".launcher").click();
  await chat.locator("textarea").waitFor();
};

/** Name of the state, its address, the screen, how to get there. */
const STATES: readonly (readonly [string, string, ("wide" | "narrow" | "dark")[], ((at: Opened) => Promise<void>)?])[] = [
  ["closed", "/reports/litong-2024", ["wide", "narrow", "dark"]],
  ["open", "/reports/litong-2024", ["wide", "narrow", "dark"], opened],
  ["empty", "/", ["wide", "narrow", "dark"]],
  ["streaming", "/", ["wide", "narrow"], answered("slow lookup", "pending")],
  ["answered", "/", ["wide", "narrow", "dark"], answered("contradiction")],
  ["ranked", "/", ["wide", "narrow", "dark"], answered("ranking")],
  ["clarify", "/", ["wide"], answered("clarify")],
  ["not found", "/", ["wide"], answered("not_found")],
  ["error", "/", ["wide", "dark"], answered("refused", "failed")],
  ["large type", "/?size=large", ["wide", "narrow"], answered("ranking")],
  ["high contrast", "/?theme=contrast", ["wide"], answered("contradiction")],
  ["English", "/?lang=en", ["wide", "narrow"], answered("share")],
  ["a cited cell", "/reports/litong-2024#cell-received@total", ["wide", "narrow"]],
  ["the report in large type", "/reports/litong-2024?size=large", ["wide", "narrow"]],
  ["reports", "/reports", ["wide", "narrow"]],
  ["findings", "/audit", ["wide", "narrow", "dark"]],
  ["check", "/check", ["wide", "narrow"]],
  ["use", "/use", ["wide", "narrow"]],
  ["docs", "/docs", ["wide", "narrow"]],
  ["a saved answer", "/answers/answer-1", ["wide", "narrow"]],
  ["embed", "/embed", ["wide", "narrow"]],
  ["absent", "/answers/none", ["wide"]],
];
const SCREENS = {
  wide: { viewport: { width: 1280, height: 900 } },
  narrow: { viewport: { width: 320, height: 640 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: "dark" as const },
};

for (const [name, path, screens, reach] of STATES)
  for (const screen of screens)
    test(`${name}, ${screen}: no axe violation, no sideways scrolling`, async () => {
      const at = await held.open(path, SCREENS[screen]);
      await reach?.(at);
      expect(await violations(at.page)).toEqual([]);
      expect(await sideways(at.page)).toBe(false);
      held.service.finish();
    });

test.each([
  ["wide", 1280],
  ["narrow", 360],
])("large type, %s: text of 18 pt or more, lines of 1.3 or more, targets of 60 × 60 px or more", async (_, width) => {
  const { page, chat } = await held.open("/?size=large", { viewport: { width, height: 740 } });
  await ask(chat, "contradiction");
  await turn(chat, "done");
  await chat.locator(".to-sources").click();
  const small = await page.evaluate(() => {
    const inside = [...(document.querySelector("report-chat")?.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? [])];
    const outside = [...document.querySelectorAll<HTMLElement>("header *, main > section *")].filter(
      (each) => !each.closest("report-chat"),
    );
    const shown = [...inside, ...outside].filter((each) => each.checkVisibility() && each.getBoundingClientRect().width > 1);
    const written = shown.filter((each) =>
      [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const pressed = shown.filter((each) => each.matches("button:not(.mark), summary, textarea, .tools *, .actions a, nav a, .settings a"));
    const name = (each: Element) => `${each.tagName}.${each.className}`;
    return {
      text: written.filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < 24).map(name),
      lines: written
        .filter((each) => Number.parseFloat(getComputedStyle(each).lineHeight) < 1.299 * Number.parseFloat(getComputedStyle(each).fontSize))
        .filter((each) => !each.matches("button"))
        .map(name),
      targets: pressed.filter((each) => each.getBoundingClientRect().height < 60 || each.getBoundingClientRect().width < 60).map(name),
    };
  });
  expect(small).toEqual({ text: [], lines: [], targets: [] });
});

test("forced colours keep borders and bars; reduced motion stops the pulse", async () => {
  const { chat } = await held.open("/", { forcedColors: "active", reducedMotion: "reduce" });
  await ask(chat, "slow ranking");
  await turn(chat, "pending");
  expect(await chat.locator(".pulse").evaluate((pulse) => getComputedStyle(pulse).animationName)).toBe("none");
  held.service.finish();
  await turn(chat, "done");
  const colours = await chat
    .locator(".chart rect")
    .first()
    .evaluate((bar) => [getComputedStyle(bar).fill, getComputedStyle(document.body).backgroundColor]);
  expect(colours[0]).not.toBe(colours[1]);
});

test("reads an answer aloud with the browser's own voice, and stops", async () => {
  const { page, chat } = await held.open("/", {
    setup: async (page) => {
      await page.addInitScript(() => {
        const said: string[] = [];
        Object.assign(window, { said });
        Object.defineProperty(window, "speechSynthesis", {
          value: {
            speak: (utterance: SpeechSynthesisUtterance) => said.push(`${utterance.lang} ${utterance.text}`),
            cancel: () => said.push("cancel"),
          },
        });
      });
    },
  });
  await ask(chat, "lookup");
  const done = await turn(chat, "done");
  await done.getByRole("button", { name: "朗读" }).click();
  await done.getByRole("button", { name: "停止朗读" }).click();
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said).toEqual(["cancel", "zh-CN 吴忠市利通区2024年新收政府信息公开申请38件。\n没有说明年份，按最近的2024年报告回答。", "cancel"]);
  expect(await done.getByRole("button", { name: "朗读" }).getAttribute("aria-pressed")).toBe("false");
});

test("the field stands in the first screen at every size, in large type too", async () => {
  for (const size of ["normal", "large"])
    for (const [width, height] of [
      [360, 740],
      [768, 1024],
      [1440, 900],
    ] as const) {
      const { chat } = await held.open(`/?size=${size}`, { viewport: { width, height } });
      const box = await chat.locator("textarea").boundingBox();
      expect(box && box.y + box.height, `${size} ${width}`).toBeLessThan(height * 0.75);
    }
});

test("nothing shifts while a page loads, a question is asked and an answer comes", async () => {
  for (const viewport of [
    { width: 360, height: 740 },
    { width: 1280, height: 900 },
  ]) {
    const { page, chat } = await held.open("/", { viewport });
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
          if (!entry.hadRecentInput) shifts.push(entry.value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    // Typed, as a reader does: that the field grows with what is written in it moves nothing unasked.
    await chat.locator("textarea").pressSequentially("slow contradiction");
    await chat.locator("textarea").press("Enter");
    await turn(chat, "pending");
    for (let step = 0; step < 3; step += 1) await held.service.step();
    held.service.finish();
    await turn(chat, "done");
    // Shifts are told after the frame they happen in.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.005);
  }
});

test("what is read later of a page moves nothing that stands there already", async () => {
  const { page } = await held.open("/", { viewport: { width: 1440, height: 900 } });
  const places = () =>
    page.evaluate(() =>
      [".top nav", ".filter > *"].map((each) => {
        const { x = -1, width = -1 } = document.querySelector(each)?.getBoundingClientRect() ?? {};
        return [each, x, width];
      }),
    );
  const whole = await places();
  // As the page stands while its end has not come.
  await page.evaluate(() => {
    for (const each of document.querySelectorAll(".settings, .filter > :not(:first-child)")) each.remove();
  });
  expect(await places()).toEqual(whole);
  expect(whole.every(([, x]) => Number(x) >= 0)).toBe(true);
  await page.setViewportSize({ width: 360, height: 740 });
  const quick = page.locator(".top .quick");
  expect(await quick.isVisible()).toBe(true);
  await page.evaluate(() => document.querySelector(".menu > summary")?.remove());
  expect(await quick.isVisible()).toBe(false);
});

test("a first question is possible at once, also on a slow processor and with no script yet", async () => {
  const { page, chat } = await held.open("/", {
    setup: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    },
  });
  await chat.locator("textarea").waitFor();
  const ready = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return entry?.domContentLoadedEventEnd ?? 0;
  });
  expect(ready).toBeGreaterThan(0);
  expect(ready).toBeLessThan(3000);
  console.log(`first question possible after ${Math.round(ready)} ms with the processor slowed six times`);
});
