// A body is read before anything else; one that came with a GET, as workerd hands it on, is left alone.
import { Hono } from "hono";
import { expect, it } from "vitest";
import { requestBody } from "../../src/http/request-body.ts";

const app = new Hono();
app.use(requestBody({ after: () => () => {}, refuse: () => new Response(null, { status: 400 }) }));
app.all("/mcp", async (c) => c.text(`${c.req.method} ${await c.req.raw.text()}`));

it("gives what comes after the same bytes", async () => {
  const response = await app.fetch(new Request("https://host.test/mcp", { method: "POST", body: "多少件" }));
  expect(await response.text()).toBe("POST 多少件");
});

it("lets a GET with a body pass", async () => {
  const request = new Request("https://host.test/mcp");
  Object.defineProperty(request, "body", { value: new Blob(["{}"]).stream() });
  const response = await app.fetch(request);
  expect([response.status, await response.text()]).toEqual([200, "GET "]);
});
