// An answer as it is made: slow, stopped, cut off, refused, offline and back; where the reader looks, nothing moves.
import { expect, test } from "vitest";
import { ask, focused, harness, text, turn } from "./harness.ts";

const held = harness();

test("says at once that it is at work, then shows each part as it comes", async () => {
  const { chat } = await held.open("/");
  await ask(chat, "slow ranking");
  const pending = await turn(chat, "pending");
  expect(await pending.getAttribute("aria-busy")).toBe("true");
  await pending.getByText("正在理解问题…").waitFor();
  await held.service.step();
  expect(await pending.locator(".text .block").count()).toBe(0);
  await held.service.step();
  await pending.locator(".text .figure-value").waitFor();
  expect(await text(pending.locator(".text"))).toContain("最多的是吴忠市利通区");
  expect(await pending.locator(".actions").count()).toBe(0);
  held.service.finish();
  const done = await turn(chat, "done");
  expect(await done.getAttribute("aria-busy")).toBe("false");
  expect(await done.locator(".chart tbody tr").count()).toBe(3);
});

test("the answer grows downwards: question box and first sentence stay where they are", async () => {
  const { page, chat } = await held.open("/");
  await ask(chat, "slow again ranking");
  const pending = await turn(chat, "pending");
  await held.service.step();
  await held.service.step();
  await pending.locator(".text p").waitFor();
  const places = async () =>
    [await chat.locator("textarea").boundingBox(), await pending.locator(".text p").boundingBox()].map((box) => box?.y);
  const before = [await page.evaluate(() => scrollY), ...(await places())];
  held.service.finish();
  await turn(chat, "done");
  expect([await page.evaluate(() => scrollY), ...(await places())]).toEqual(before);
  expect(await focused(page)).toBe("TEXTAREA");
});

test("an opened quote and focus survive what still comes", async () => {
  const { page, chat } = await held.open("/");
  await ask(chat, "slow third ranking");
  const pending = await turn(chat, "pending");
  await held.service.step();
  await held.service.step();
  await pending.locator(".text .mark").first().click();
  await held.service.step();
  held.service.finish();
  await turn(chat, "done");
  expect(await chat.locator(".turn").last().locator(".text .cite").count()).toBe(1);
  expect(await focused(page)).toBe("BUTTON.mark");
});

test("stop ends the work at the service too, says that the text is not whole, and retry asks again", async () => {
  const { page, chat } = await held.open("/");
  const dropped = held.service.dropped();
  await ask(chat, "slow stop lookup");
  await turn(chat, "pending");
  await chat.getByRole("button", { name: "停止" }).click();
  const stopped = await turn(chat, "stopped");
  expect(await text(stopped)).toContain("已停止，以上内容不完整。");
  expect(await focused(page)).toBe("H3.question");
  await expect.poll(() => held.service.dropped()).toBe(dropped + 1);
  held.service.finish();
  await stopped.getByRole("button", { name: "重试" }).click();
  await held.service.step();
  held.service.finish();
  const done = await turn(chat, "done");
  expect(await text(done.locator(".figure-value"))).toBe("38件");
  expect(await chat.locator(".turn").count()).toBe(1);
});

test("only one question at a time: a second waits in the field", async () => {
  const { chat } = await held.open("/");
  await ask(chat, "slow one lookup");
  await turn(chat, "pending");
  await ask(chat, "two");
  expect(await chat.locator(".turn").count()).toBe(1);
  expect(await chat.locator("textarea").inputValue()).toBe("two");
  held.service.finish();
  await turn(chat, "done");
  await chat.locator("textarea").press("Enter");
  await chat.locator(".turn").nth(1).waitFor();
});

test("a request that the page's own policy keeps back is told as that, not as a lack of network", async () => {
  const { chat } = await held.open("/", {
    setup: async (page) => {
      await page.route(/\/$/, async (route) => {
        const response = await route.fetch();
        const policy = (response.headers()["content-security-policy"] ?? "").replace("connect-src 'self'", "connect-src 'none'");
        await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
      });
    },
  });
  await ask(chat, "lookup");
  expect(await text((await turn(chat, "failed")).locator(".trouble p"))).toContain("connect-src");
});

test("a failure inside the service is told without its details, and can be retried", async () => {
  const { chat } = await held.open("/");
  await ask(chat, "broken lookup");
  const failed = await turn(chat, "failed");
  expect(await text(failed.locator(".trouble p"))).toBe("服务暂时出了问题，请稍后再试。");
  await failed.getByRole("button", { name: "重试" }).click();
  expect(await text((await turn(chat, "done")).locator(".figure-value"))).toBe("38件");
});

test("a refusal and a full service say why in the service's own words", async () => {
  const { chat } = await held.open("/");
  await ask(chat, "refused");
  expect(await text((await turn(chat, "failed")).locator(".trouble p"))).toBe("问题最多 500 个字");
  await ask(chat, "busy");
  await chat.getByText("请求太多，请稍后再试。").first().waitFor();
});

test("a stream that is cut off is a failure of the network; what was read stays", async () => {
  const { chat } = await held.open("/");
  await ask(chat, "cut lookup");
  const failed = await turn(chat, "failed");
  expect(await text(failed.locator(".trouble p"))).toContain("网络没有连通");
  expect(await text(failed.locator(".text"))).toContain("38件");
  await failed.getByRole("button", { name: "重试" }).click();
  await turn(chat, "done");
});

test("offline and back", async () => {
  const { page, chat } = await held.open("/");
  await page.context().setOffline(true);
  await ask(chat, "lookup");
  const failed = await turn(chat, "failed");
  expect(await text(failed.locator(".trouble p"))).toContain("请检查后重试");
  await page.context().setOffline(false);
  await chat.locator("[role=status]").getByText("网络已恢复。").waitFor({ state: "attached" });
  await failed.getByRole("button", { name: "重试" }).click();
  await turn(chat, "done");
});

test("a service that does not stream is answered all the same", async () => {
  const { chat } = await held.open("/");
  await ask(chat, "whole ranking");
  expect(await (await turn(chat, "done")).locator(".chart tbody tr").count()).toBe(3);
});

test("a screen reader hears that it is searching, then the finished answer once", async () => {
  const { page, chat } = await held.open("/");
  const heard = await page.evaluateHandle(() => {
    const live = document.querySelector("report-chat")?.shadowRoot?.querySelector("[role=status]");
    const texts: string[] = [];
    if (live)
      new MutationObserver(() => texts.push(live.textContent ?? "")).observe(live, { childList: true, characterData: true, subtree: true });
    return texts;
  });
  await ask(chat, "contradiction");
  await turn(chat, "done");
  expect(await heard.jsonValue()).toEqual([
    "正在查找报告",
    "回答\n吴忠市利通区2024年涉及政府信息公开的行政诉讼合计6件。\n同一份报告的正文说“全年未发生涉及政府信息公开的行政诉讼案件”，与表格的6件不一致。",
  ]);
  expect(await chat.locator(".log[aria-live], .turn[aria-live]").count()).toBe(0);
});
