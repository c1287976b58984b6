// A service at the root, under a path: links, forms and redirects of its pages have the path, and what a reader wrote is left alone.
import { Hono } from "hono";
import { html } from "hono/html";
import { expect, it } from "vitest";
import { underBasePath } from "../../src/http/base-path.ts";

const app = new Hono()
  .get("/", (c) =>
    c.html(html`<a href="/reports">报告</a><script src="/widget.js"></script><form action="/"></form><p>${c.req.query("q") ?? ""}</p>`),
  )
  .get("/out", (c) => c.html('<a href="https://example.invalid/x">源</a><a href="//other.example/x">另</a><a href="#main">跳</a>'))
  .get("/view", (c) => c.redirect("/reports", 303))
  .get("/away", (c) => c.redirect("https://example.invalid/"))
  .post("/api/ask", async (c) => c.json({ body: await c.req.json(), path: c.req.path }));
const fetch = underBasePath("/nianbao", (request) => app.fetch(request));
const get = async (path: string) => fetch(new Request(`https://host.test${path}`));

it("writes the path before every link of a page", async () => {
  const text = await (await get("/nianbao/")).text();
  expect(text).toBe('<a href="/nianbao/reports">报告</a><script src="/nianbao/widget.js"></script><form action="/nianbao/"></form><p></p>');
});

it("leaves a reader's text and other sites' addresses as they are", async () => {
  const text = await (await get(`/nianbao/?q=${encodeURIComponent(' href="/reports"')}`)).text();
  expect(text).toContain("<p> href=&quot;/reports&quot;</p>");
  expect(await (await get("/nianbao/out")).text()).toContain('href="https://example.invalid/x">源</a><a href="//other.example/x">');
});

it("leads to where it stands", async () => {
  expect((await get("/nianbao")).headers.get("location")).toBe("/nianbao/");
  expect((await get("/nianbao?q=1")).headers.get("location")).toBe("/nianbao/?q=1");
  expect((await get("/nianbao/view")).headers.get("location")).toBe("/nianbao/reports");
  expect((await get("/nianbao/away")).headers.get("location")).toBe("https://example.invalid/");
});

it("is nowhere else", async () => {
  for (const path of ["/", "/reports", "/nianbaox/", "/api/ask"]) expect((await get(path)).status).toBe(404);
});

it("passes bodies through", async () => {
  const request = new Request("https://host.test/nianbao/api/ask", { method: "POST", body: '{"question":"问"}' });
  expect(await (await fetch(request)).json()).toEqual({ body: { question: "问" }, path: "/api/ask" });
});
