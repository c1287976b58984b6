// Everything by keyboard: asking, moving between input and answers, the floating panel; focus is never lost, and never moves by itself.
import { expect, test } from "vitest";
import { ask, focused, harness, turn } from "./harness.ts";

const held = harness();

test("Enter asks, Shift and Enter makes a line, an input method's Enter does neither", async () => {
  const { page, chat } = await held.open("/");
  const field = chat.locator("textarea");
  await field.focus();
  await page.keyboard.type("lookup");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("second");
  expect(await field.inputValue()).toBe("lookup\nsecond");
  await field.evaluate((element) =>
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true, cancelable: true })),
  );
  expect(await chat.locator(".turn").count()).toBe(0);
  await page.keyboard.press("Enter");
  await turn(chat, "done");
  expect(await focused(page)).toBe("TEXTAREA");
});

test("F6 goes from the input to the answers and back", async () => {
  const { page, chat } = await held.open("/");
  await chat.locator("textarea").focus();
  await page.keyboard.press("F6");
  expect(await focused(page)).toBe("TEXTAREA");
  await ask(chat, "lookup");
  await turn(chat, "done");
  await page.keyboard.press("F6");
  expect(await focused(page)).toBe("SECTION.log");
  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("BUTTON.mark");
  await page.keyboard.press("F6");
  expect(await focused(page)).toBe("TEXTAREA");
});

test("every control of an answer is reached by Tab, in the order it is read", async () => {
  const { page, chat } = await held.open("/");
  await ask(chat, "lookup");
  const done = await turn(chat, "done");
  // The question box is at the end: the order begins at the question.
  await done.locator(".question").focus();
  for (const stop of ["BUTTON.mark", "A.go"]) {
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe(stop);
  }
  const stops: string[] = [];
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press("Tab");
    stops.push(await focused(page));
  }
  expect(stops).toEqual([
    "BUTTON.action",
    "BUTTON.action",
    "BUTTON.action",
    "BUTTON.action",
    "BUTTON.action",
    "BUTTON.action",
    "BUTTON",
    "BUTTON",
    "BUTTON.action",
    "BUTTON.action",
    "BUTTON.action",
    "TEXTAREA",
  ]);
});

test("the floating panel opens to its input, and Esc closes it and gives focus back", async () => {
  const { page, chat } = await held.open("/reports/litong-2024");
  await chat.locator(".launcher").focus();
  await page.keyboard.press("Enter");
  expect(await focused(page)).toBe("TEXTAREA");
  expect(await chat.locator("[role=dialog]").isVisible()).toBe(true);
  await ask(chat, "lookup");
  await turn(chat, "done");
  expect(held.service.asked.at(-1)?.scope).toEqual({ report: "litong-2024" });
  await page.keyboard.press("Escape");
  expect(await chat.locator("[role=dialog]").isVisible()).toBe(false);
  expect(await focused(page)).toBe("BUTTON.launcher");
  expect(await chat.locator(".launcher").getAttribute("aria-expanded")).toBe("false");
});

test("focus is not taken when the page loads or when an answer comes", async () => {
  const { page, chat } = await held.open("/");
  expect(await focused(page)).toBe("BODY");
  await ask(chat, "slow lookup");
  await turn(chat, "pending");
  await page.locator("nav a").first().focus();
  held.service.finish();
  await turn(chat, "done");
  expect(await focused(page)).toBe("A");
});

test("a question begun before the script came is not lost, nor is its focus", async () => {
  let release: () => void = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { page, chat } = await held.open("/embed", {
    setup: async (page) => {
      await page.route("**/widget.js*", async (route) => {
        await gate;
        await route.continue();
      });
      // The document counts as loaded only with its deferred scripts: go on as soon as it is there.
      page.goto = ((address: string) => page.mainFrame().goto(address, { waitUntil: "commit" })) as typeof page.goto;
    },
  });
  await page.locator("#q").pressSequentially("利通区");
  release();
  await chat.locator("textarea").waitFor();
  expect(await chat.locator("textarea").inputValue()).toBe("利通区");
  expect(await focused(page)).toBe("TEXTAREA");
});

test("the page itself can be skipped to its content and its settings changed with no script", async () => {
  const { page } = await held.open("/", { javaScriptEnabled: false });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain("#main");
  await page.getByRole("link", { name: "大字版" }).click();
  expect(await page.locator("html").getAttribute("data-size")).toBe("large");
  await page.goto(`${held.service.url}/reports`);
  expect(await page.locator("html").getAttribute("data-size")).toBe("large");
});
