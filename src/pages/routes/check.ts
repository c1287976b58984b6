// The desk that checks a pasted text, by address or by form, and its verdicts as CSV.
import type { Context } from "hono";
import { Hono } from "hono/quick";
import { Check } from "../../contract.ts";
import { serviceUrl } from "../../http/service-url.ts";
import { checkPage, claimsCsv, LONGEST_SHARED } from "../check.ts";
import type { PagesDeps } from "../deps.ts";
import { pageHeaders } from "../headers.ts";
import { preferencesOf } from "../preferences.ts";
import { claimOf, firstReports } from "../samples.ts";
import type { Shown } from "../show.ts";

export function checkRoutes(deps: PagesDeps, { show, words }: Shown): Hono {
  const app = new Hono();

  const checkDesk = async (c: Context, text: string) => {
    const checked = Check.safeParse({ text });
    const { check } = words(c);
    const content = checked.success
      ? { text, claims: await deps.check(checked.data.text) }
      : { text: text.slice(0, 20_000), problem: text.trim() === "" ? check.empty : check.tooLong };
    const body = checkPage(preferencesOf(c).language, content);
    return show(c, { title: check.title, body, current: "check" }, checked.success ? 200 : 400);
  };
  const pasted = async (c: Context): Promise<string> => {
    const form = await c.req.parseBody().catch(() => ({}) as Record<string, unknown>);
    return typeof form.text === "string" ? form.text.replaceAll("\r\n", "\n") : "";
  };
  app.get("/check", pageHeaders(null), async (c) => {
    const text = c.req.query("text");
    if (text) return checkDesk(c, text.slice(0, LONGEST_SHARED));
    return show(c, {
      title: words(c).check.title,
      body: checkPage(preferencesOf(c).language, { text: "", sample: claimOf(await firstReports(deps.store)) }),
      current: "check",
    });
  });
  app.post("/check", pageHeaders(null), async (c) => checkDesk(c, await pasted(c)));
  app.post("/check.csv", async (c) => {
    const checked = Check.safeParse({ text: await pasted(c) });
    if (!checked.success) return c.text(words(c).check.tooLong, 400);
    return c.body(claimsCsv(await deps.check(checked.data.text), serviceUrl(c.req.url, deps.base)), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="check.csv"',
    });
  });
  return app;
}
