// Kept addresses of answers, and what the operator sees of their use.
import { Hono } from "hono/quick";
import { daysIn, useIn } from "../../http/operator.ts";
import { pieceFor } from "../answer.ts";
import { messageOf } from "../card.ts";
import type { PagesDeps } from "../deps.ts";
import { pageHeaders } from "../headers.ts";
import { operatorPage } from "../operator.ts";
import { preferencesOf } from "../preferences.ts";
import { savedPage, scopeIn } from "../saved.ts";
import type { Shown } from "../show.ts";

export function answersRoutes(deps: PagesDeps, { missing, show, words }: Shown): Hono {
  const { store } = deps;
  const app = new Hono();

  app.get("/answers/:id", pageHeaders(null), async (c) => {
    const opened = await deps.openLink(c.req.param("id"), c.req.raw);
    c.header("X-Robots-Tag", "noindex, nofollow");
    const { answer } = words(c);
    if (!opened) return missing(c, answer.gone, answer.goneLead, { href: "/", text: answer.home });
    const { link, answer: anew } = opened;
    const shown = {
      scope: await scopeIn(link.ask.scope, store),
      piece: await pieceFor(anew, store),
      path: `/answers/${c.req.param("id")}`,
      drawn: deps.drawPng !== undefined,
    };
    // What a reader wrote is no heading and no title of this site.
    const share = messageOf({
      question: `${answer.byReader}：${link.ask.question}`,
      answer: anew,
      card: `/answers/${c.req.param("id")}/card.${deps.drawPng ? "png" : "svg"}`,
    });
    return show(c, { title: answer.byReader, share, body: savedPage(preferencesOf(c).language, opened, shown), current: "ask" });
  });

  // Behind the operator's token, see http/operator.ts.
  app.get("/operator", pageHeaders(null), async (c) => {
    c.header("X-Robots-Tag", "noindex, nofollow");
    return show(c, {
      title: "使用情况",
      body: operatorPage(await useIn(c, { now: deps.now, ...(deps.use ? { use: deps.use } : {}) }), daysIn(c)),
    });
  });
  return app;
}
