// The conversation in a real browser: every kind of answer, what can be done with one, and what is kept.
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { ANSWERS } from "./answers.ts";
import { ask, focused, harness, text, turn } from "./harness.ts";

const held = harness();

test("on a phone columns that have no room stand as …, so that 0 is not taken for all that makes 38", async () => {
  const { chat } = await held.open("/", { viewport: { width: 360, height: 740 } });
  await ask(chat, "lookup");
  const heads = (await turn(chat, "done")).locator(".piece thead th");
  const shown = await heads.evaluateAll((each) =>
    each
      .filter((head) => head.getBoundingClientRect().width > 0)
      .map((head) => (getComputedStyle(head, "::before").content === "none" ? head.textContent : "…")),
  );
  expect(shown).toEqual(["…", "其他", "总计"]);
});

test("what tells options apart is marked in each", async () => {
  const { chat } = await held.open("/");
  await ask(chat, "clarify");
  const options = (await turn(chat, "done")).locator(".options button");
  expect(await options.allTextContents()).toEqual(ANSWERS.clarify?.options);
  expect(await options.locator("b").allTextContents()).toEqual(["利通区", "隆德县"]);
});

test("the number stands out in its sentence, and under it the cell it is from, marked, with its labels and neighbours", async () => {
  const { page, chat, errors } = await held.open("/");
  await ask(chat, "利通区新收多少件 lookup");
  const done = await turn(chat, "done");
  expect(await text(done.locator(".figure-value"))).toBe("38件");
  expect(await text(done.locator(".piece .marked"))).toBe("38");
  expect(await done.locator(".piece .own th").allTextContents()).toEqual(["一、本年新收政府信息公开申请数量"]);
  expect(await done.locator(".piece thead th").allTextContents()).toEqual([
    "自然人",
    "商业企业",
    "科研机构",
    "社会公益组织",
    "法律服务机构",
    "其他",
    "总计",
  ]);
  expect(await done.locator(".piece tbody tr").count()).toBe(2);
  await done.locator(".piece .go").click();
  await page.waitForURL("**/reports/litong-2024#cell-received@total");
  expect(await text(page.locator("[id='cell-received@total']"))).toBe("38");
  expect(await page.locator("[id='cell-received@total']").getAttribute("class")).toContain("cited");
  expect(errors).toEqual([]);
});

test("a citation mark opens the quote below its sentence and closes it; focus stays on the mark", async () => {
  const { page, chat } = await held.open("/");
  await ask(chat, "lookup");
  const done = await turn(chat, "done");
  const mark = done.locator(".text .mark");
  await mark.click();
  const quote = done.locator(".text .cite");
  expect(await text(quote)).toContain("一、本年新收政府信息公开申请数量 · 总计：38");
  expect(await text(quote)).toContain("吴忠市利通区 · 2024年");
  expect(await text(quote)).toContain("三、收到和处理政府信息公开申请情况");
  expect(await mark.getAttribute("aria-expanded")).toBe("true");
  expect(await mark.getAttribute("aria-controls")).toBe(await quote.getAttribute("id"));
  expect(await focused(page)).toBe("BUTTON.mark");
  await mark.click();
  expect(await quote.count()).toBe(0);
});

test("a contradiction shows the sentence beside the cell, the words that contradict marked", async () => {
  const { chat } = await held.open("/");
  await ask(chat, "contradiction");
  const done = await turn(chat, "done");
  const note = done.locator(".evidence .note");
  expect(await note.isVisible()).toBe(true);
  expect(await text(note)).toContain("与正文不一致");
  expect(await text(note.locator("blockquote mark"))).toBe("全年未发生涉及政府信息公开的行政诉讼案件");
  expect(await note.locator("a.go").getAttribute("href")).toBe(`${held.service.url}/reports/litong-2024#passage-3`);
  expect(await text(done.locator(".piece .marked"))).toBe("3");
});

test("options of a clarifying question are buttons that ask, and focus goes to the new question", async () => {
  const { page, chat } = await held.open("/");
  await ask(chat, "clarify");
  const done = await turn(chat, "done");
  expect(await text(done.locator(".options .choices-title"))).toBe("请选您要问的");
  await done.locator(".options button").nth(1).click();
  await chat.locator(".turn[data-state=done] .figure-value").waitFor();
  expect(await text(chat.locator(".question").last())).toBe("隆德县2024年新收到多少件政府信息公开申请？");
  expect(await focused(page)).toBe("H3.question");
  expect(held.service.asked.at(-1)?.history).toEqual([
    { role: "user", content: "clarify" },
    { role: "assistant", content: ANSWERS.clarify?.answer },
  ]);
});

test("starters ask and then make room", async () => {
  const { chat } = await held.open("/");
  const starter = chat.locator(".starters button").first();
  const question = await text(starter);
  await starter.click();
  await turn(chat, "done");
  expect(await text(chat.locator(".question"))).toBe(question);
  expect(await chat.locator(".choices.starters").isVisible()).toBe(false);
});

test("a ranking is one numbered table with bars that leads to the cells; the list is not said twice", async () => {
  const { chat } = await held.open("/");
  await ask(chat, "ranking");
  const done = await turn(chat, "done");
  const chart = done.locator(".chart");
  expect(await chart.locator("svg rect").count()).toBe(3);
  const rows = await chart.locator("tbody tr").allTextContents();
  expect(rows).toEqual(["1吴忠市利通区38件", "2安阳市殷都区人民政府办公室28件", "3固原市隆德县15件"]);
  expect(await chart.locator("tbody a").first().getAttribute("href")).toBe(`${held.service.url}/reports/litong-2024#cell-received@total`);
  expect(await done.locator(".text li").count()).toBe(0);
});

test("a computed figure shows what it was computed from, and its sum", async () => {
  const { chat } = await held.open("/");
  await ask(chat, "share");
  const sum = (await turn(chat, "done")).locator(".sum");
  expect(await sum.locator("tr").allTextContents()).toEqual(["新收政府信息公开申请 · 总计38件", "算式 12 ÷ 38 × 100 = 31.58"]);
});

test("copies the answer with its sources and addresses", async () => {
  const { page, chat } = await held.open("/", { permissions: ["clipboard-read", "clipboard-write"] });
  await ask(chat, "lookup");
  const done = await turn(chat, "done");
  await done.getByRole("button", { name: "复制（含出处）" }).click();
  await done.getByRole("button", { name: "已复制" }).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  // What it has done is said for a moment; then the button says again what it does.
  await done.getByRole("button", { name: "复制（含出处）" }).waitFor();
  expect(copied).toContain("吴忠市利通区2024年新收政府信息公开申请38件。[1]");
  expect(copied).toContain(`“一、本年新收政府信息公开申请数量 · 总计：38” ${held.service.url}/reports/litong-2024#cell-received@total`);
  expect(copied).toContain(`${held.service.url}/?q=lookup`);
});

test("says whether it helped, and what is wrong when it did not", async () => {
  const { chat } = await held.open("/");
  await ask(chat, "lookup");
  const done = await turn(chat, "done");
  await done.getByRole("button", { name: "没帮助" }).click();
  await done.locator(".comment input").fill("数字旧了");
  await done.locator(".comment button").click();
  await done.getByText("谢谢您的反馈").waitFor();
  expect(held.service.feedback.slice(-2)).toEqual([
    { answer_id: "answer-1", helpful: false },
    { answer_id: "answer-1", helpful: false, comment: "数字旧了" },
  ]);
  expect(await done.locator("[data-helpful=false]").getAttribute("aria-pressed")).toBe("true");
});

test("is kept for the session; clearing asks first and can be undone", async () => {
  const { page, chat } = await held.open("/");
  await ask(chat, "lookup");
  await turn(chat, "done");
  await page.reload();
  expect(await chat.locator(".question").allInnerTexts()).toEqual(["lookup"]);
  await chat.getByRole("button", { name: "清空", exact: true }).click();
  expect(await chat.locator(".turn").count()).toBe(1);
  await chat.getByRole("button", { name: "不清空" }).click();
  await chat.getByRole("button", { name: "清空", exact: true }).click();
  await chat.getByRole("button", { name: "清空", exact: true }).click();
  expect(await chat.locator(".turn").count()).toBe(0);
  await chat.getByRole("button", { name: "撤销" }).click();
  expect(await chat.locator(".question").allInnerTexts()).toEqual(["lookup"]);
  await chat.getByRole("button", { name: "清空", exact: true }).click();
  await chat.getByRole("button", { name: "清空", exact: true }).click();
  expect(await focused(page)).toBe("TEXTAREA");
  await page.reload();
  expect(await chat.locator(".turn").count()).toBe(0);
  expect(await chat.locator(".choices.starters").isVisible()).toBe(true);
});

test("thirty turns on a phone stay usable: the newest question at the top, the field in sight, all of them saved", async () => {
  const { page, chat } = await held.open("/", { viewport: { width: 360, height: 740 } });
  const names = ["lookup", "ranking", "contradiction", "share", "approximate"];
  for (let n = 0; n < 30; n += 1) {
    await ask(chat, `${names[n % names.length]} ${n + 1}`);
    await chat.locator(`.turn:nth-child(${n + 1})[data-state=done]`).waitFor();
  }
  const newest = await chat.locator(".turn:last-child .question").boundingBox();
  const field = await chat.locator("textarea").boundingBox();
  expect(newest?.y).toBeGreaterThanOrEqual(0);
  expect(newest?.y).toBeLessThan(370);
  expect(field && field.y + field.height).toBeLessThanOrEqual(740);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  // What is typed shows at once, however long the conversation is.
  const typed = await page.evaluate(async () => {
    const field = document.querySelector("report-chat")?.shadowRoot?.querySelector("textarea");
    const from = performance.now();
    field?.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - from;
  });
  expect(typed).toBeLessThan(500);
  const [download] = await Promise.all([page.waitForEvent("download"), chat.getByRole("button", { name: "保存" }).click()]);
  const saved = await readFile((await download.path()) ?? "", "utf8");
  expect(saved.split("———")).toHaveLength(30);
  expect(saved).toContain("lookup 1\n");
  expect(saved).toContain("approximate 30\n");
  await page.reload();
  await chat.locator(".turn:nth-child(30)").waitFor();
});

test("/?q=… asks once: the answer the page came with is the one shown", async () => {
  const before = held.service.asked.length;
  const { page, chat } = await held.open("/?q=ranking");
  expect(await chat.locator(".question").allInnerTexts()).toEqual(["ranking"]);
  await page.reload();
  expect(await chat.locator(".question").allInnerTexts()).toEqual(["ranking"]);
  expect(held.service.asked.length).toBe(before);
});

test("switches to English and back with focus kept, and the answers stay", async () => {
  const { page, chat } = await held.open("/embed");
  await ask(chat, "lookup");
  await turn(chat, "done");
  await chat.getByRole("button", { name: "English" }).click();
  expect(await text(chat.locator(".composer label"))).toBe("Your question");
  expect(await text(chat.locator(".piece .go"))).toBe("Whole table");
  expect(await focused(page)).toBe("BUTTON.action");
  await chat.getByRole("button", { name: "中文" }).click();
  expect(await text(chat.locator(".composer label"))).toBe("您的问题");
});

test("what a report or an answer carries is text, never markup", async () => {
  const { page, chat, errors } = await held.open("/");
  await ask(chat, "hostile");
  const done = await turn(chat, "done");
  expect(await text(done.locator(".text"))).toContain('<img src=x onerror="document.title=1">');
  await done.locator(".to-sources").click();
  expect(await done.locator("img, script, b, u, .text i").count()).toBe(0);
  expect(await done.locator("a[href^='javascript']").count()).toBe(0);
  expect(await page.title()).toBe("年报问答");
  expect(errors).toEqual([]);
});

test("without any script a form asks and the page answers", async () => {
  const { page } = await held.open("/", { javaScriptEnabled: false });
  await page.locator("#q").fill("contradiction");
  await page.locator("report-chat button[type=submit]").click();
  expect(await text(page.locator(".figure-value"))).toBe("6件");
  expect(await text(page.locator(".asked .note"))).toContain("与正文不一致");
  await page.locator(".answer-text .mark").click();
  expect(page.url()).toContain("#cite-1");
});
