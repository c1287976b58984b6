// The question box: the public page with what its address asks, and the chat alone for a frame on another site.
import { Hono } from "hono/quick";
import { findingsOf } from "../../answer/reports/findings.ts";
import { Ask } from "../../contract.ts";
import { problemOf } from "../../http/problem.ts";
import { summaryOf } from "../../report/report.ts";
import type { Problem } from "../../result.ts";
import { pieceFor } from "../answer.ts";
import { storeIn } from "../bilingual.ts";
import { messageOf } from "../card.ts";
import type { ChatContent } from "../chat.ts";
import type { PagesDeps } from "../deps.ts";
import { embedPage } from "../embed.ts";
import { exhibitOf } from "../exhibit.ts";
import { pageHeaders } from "../headers.ts";
import { homePage } from "../home.ts";
import { preferencesOf } from "../preferences.ts";
import { provincesOf } from "../regions.ts";
import { firstReports, samplesOf, samplesOfReport } from "../samples.ts";
import type { Shown } from "../show.ts";
import type { STRINGS } from "../strings.ts";

export function homeRoutes(deps: PagesDeps, { show, words }: Shown): Hono {
  const app = new Hono();

  app.get("/embed", pageHeaders(deps.embeddable ?? ["*"]), async (c) => {
    const { language } = preferencesOf(c);
    const store = storeIn(deps, language);
    const report = await store.report(c.req.query("report") ?? "");
    const questions = report ? samplesOfReport(summaryOf(report), language) : samplesOf(await firstReports(store), language);
    // Which reports are asked, the address may say; what stands in the frame of this site only the operator.
    const { report: held, region, year } = c.req.query();
    const scope = { ...(held ? { report: held } : {}), ...(region ? { region } : {}), ...(year ? { year } : {}) };
    const starters = report ? questions : (deps.site.starters ?? questions);
    return c.html(embedPage(preferencesOf(c), deps.version, { questions: JSON.stringify(starters), ...scope }));
  });

  app.get("/", pageHeaders(null), async (c) => {
    const { language } = preferencesOf(c);
    const store = storeIn(deps, language);
    const [reports, size, extent] = await Promise.all([firstReports(store), store.size(), store.extent()]);
    const findings = await findingsOf(
      reports.map((report) => report.id),
      store,
    );
    const asked = await answered(c.req.query("q"), c.req.raw, deps, words(c));
    if (asked) c.header("X-Robots-Tag", "noindex, nofollow");
    const questions = language === "zh" && deps.site.starters ? [...deps.site.starters] : samplesOf(reports, language);
    const chat: ChatContent = { questions, ...(asked ? { asked } : {}) };
    const body = homePage(preferencesOf(c), {
      site: deps.site,
      chat,
      count: size.reports,
      years: extent.years,
      provinces: provincesOf(extent.provinces, language),
      reports,
      exhibit: await exhibitOf(findings, store, language),
    });
    // What a reader wrote is no title of this site.
    const share = asked?.answer
      ? messageOf({ question: `${words(c).answer.byReader}：${asked.question}`, answer: asked.answer })
      : undefined;
    return show(c, {
      title: words(c).site,
      body,
      current: "ask",
      widget: true,
      ...(share ? { share } : {}),
    });
  });
  return app;
}

/** What `/?q=…` asks, answered here so that it needs no script; undefined when nothing is asked. */
async function answered(
  q: string | undefined,
  request: Request,
  deps: PagesDeps,
  words: (typeof STRINGS)["zh"],
): Promise<ChatContent["asked"]> {
  const question = q?.trim() ?? "";
  if (question === "") return undefined;
  const ask = Ask.safeParse({ question });
  if (!ask.success) return { question: question.slice(0, 500), failure: words.answer.tooLong };
  const answer = await deps.ask(ask.data, request).catch((error: unknown): Problem => problemOf(error, deps.logError));
  return "tag" in answer
    ? { question, failure: `${words.answer.failed}${answer.tag === "internal" ? "" : answer.detail}` }
    : { question, answer, piece: await pieceFor(answer, deps.store) };
}
