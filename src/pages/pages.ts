// The pages as one Hono app, to be mounted at the root: each route gathers what its page shows and sets it in the layout.
import { type Context, Hono } from "hono";
import { findingsOf } from "../answer/findings.ts";
import { Ask, Check, FINDING_KINDS, type Finding, type FindingKind } from "../contract.ts";
import { TABLE_SECTION, type TableName } from "../form/vocabulary.ts";
import { daysIn, useIn } from "../http/operator.ts";
import { problemBody, problemInit, problemOf } from "../http/problem.ts";
import { serviceUrl } from "../http/service-url.ts";
import { type ReportSummary, summaryOf } from "../report/report.ts";
import type { Problem } from "../result.ts";
import { agencyContent, agencyPage } from "./agency.ts";
import { pieceFor } from "./answer.ts";
import { auditPage } from "./audit.ts";
import type { ChatContent } from "./chat.ts";
import { checkPage, claimsCsv, LONGEST_SHARED } from "./check.ts";
import { choicesOf } from "./configurator.ts";
import type { PagesDeps } from "./deps.ts";
import { type Described, docsPage } from "./docs.ts";
import { embedPage } from "./embed.ts";
import { exhibitOf } from "./exhibit.ts";
import { icon, pageFile, widgetFile } from "./files.ts";
import { pageHeaders } from "./headers.ts";
import { homePage } from "./home.ts";
import { document, type PageContent } from "./layout.ts";
import { metaFiles } from "./meta.ts";
import { operatorPage } from "./operator.ts";
import { keepPreferences, oneOf, preferencesOf } from "./preferences.ts";
import { provincesOf } from "./regions.ts";
import { tablesCsv } from "./report/csv.ts";
import { reportPage } from "./report/page.ts";
import { reportListPage } from "./report-list.ts";
import { samplesOf, samplesOfReport } from "./samples.ts";
import { absentPage, savedPage, scopeIn } from "./saved.ts";
import { messageOf, shared } from "./share.ts";
import { siteInfo } from "./site.ts";
import { STRINGS } from "./strings.ts";
import { usePage } from "./use.ts";

export type { PagesDeps } from "./deps.ts";

const LISTED = 100;
const HOME_LISTED = 60;
/** A page of findings that a phone still scrolls through. */
const FINDINGS_LISTED = 40;

export function pages(deps: PagesDeps): Hono {
  const { store } = deps;
  const app = new Hono();
  const asset = pageFile(deps);

  const show = (c: Context, content: PageContent, status: 200 | 400 | 404 = 200) => {
    const { pathname, search, origin } = new URL(c.req.url);
    const frame = { preferences: preferencesOf(c), site: deps.site, version: deps.version, origin, here: pathname + search };
    return c.html(document(frame, content), status);
  };
  const words = (c: Context) => STRINGS[preferencesOf(c).language];
  const firstReports = async (limit: number): Promise<ReportSummary[]> => (await store.reports({}, { limit })).items;

  app.get("/widget.js", widgetFile(deps));
  app.get("/assets/page.js", (c) => asset(c, "page.js"));
  app.get("/assets/page.css", (c) => asset(c, "page.css"));
  app.get("/favicon.svg", icon);
  app.get("/favicon.ico", icon);
  app.get("/view", keepPreferences);
  app.route("/", metaFiles(deps));
  app.route("/", shared(deps));

  app.get("/api/site", async (c) => c.json(await siteInfo(c.req.query(), deps), 200, { "Cache-Control": "public, max-age=300" }));

  app.get("/embed", pageHeaders(deps.embeddable ?? ["*"]), async (c) => {
    const report = await store.report(c.req.query("report") ?? "");
    const { language } = preferencesOf(c);
    const questions = report ? samplesOfReport(summaryOf(report), language) : samplesOf(await firstReports(HOME_LISTED), language);
    // Which reports are asked, the address may say; what stands in the frame of this site only the operator.
    const { report: held, region, year } = c.req.query();
    const scope = { ...(held ? { report: held } : {}), ...(region ? { region } : {}), ...(year ? { year } : {}) };
    const starters = report ? questions : (deps.site.starters ?? questions);
    return c.html(embedPage(preferencesOf(c), deps.version, { questions: JSON.stringify(starters), ...scope }));
  });

  app.get("/", pageHeaders(null), async (c) => {
    const [reports, size, extent] = await Promise.all([firstReports(HOME_LISTED), store.size(), store.extent()]);
    const { language } = preferencesOf(c);
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
      exhibit: await exhibitOf(findings, store),
    });
    const share = asked?.answer ? messageOf({ question: asked.question, answer: asked.answer }) : undefined;
    return show(c, {
      title: words(c).site,
      body,
      current: "ask",
      widget: true,
      ...(share ? { share } : {}),
    });
  });

  app.get("/reports", pageHeaders(null), async (c) => {
    const chosen = {
      region: c.req.query("region") ?? "",
      year: c.req.query("year") ?? "",
      q: (c.req.query("q") ?? "").slice(0, 100).trim(),
    };
    const year = /^\d{4}$/.test(chosen.year) ? Number(chosen.year) : null;
    const region = /^\d{2,6}$/.test(chosen.region) ? chosen.region : null;
    const selection = {
      ...(region ? { regions: [region] } : {}),
      ...(year ? { years: [year] } : {}),
      ...(chosen.q ? { q: chosen.q } : {}),
    };
    const cursor = c.req.query("cursor");
    const [page, { years, provinces: codes }] = await Promise.all([
      store.reports(selection, { limit: LISTED, ...(cursor ? { cursor } : {}) }),
      store.extent(),
    ]);
    const { language } = preferencesOf(c);
    const provinces = provincesOf(codes, language);
    const next = page.next ? `/reports?${new URLSearchParams({ ...chosen, cursor: page.next })}` : undefined;
    const body = reportListPage(language, { reports: page.items, provinces, years, chosen, ...(next ? { next } : {}) });
    return show(c, { title: words(c).reports.title, body, current: "reports" });
  });

  app.get("/agencies/:id", pageHeaders(null), async (c) => {
    const content = await agencyContent(c.req.param("id"), store);
    const { agency, nav, report } = words(c);
    if (!content)
      return show(
        c,
        { title: agency.notFound, body: absentPage(agency.notFound, report.notFoundLead, { href: "/reports", text: nav.reports }) },
        404,
      );
    return show(c, { title: content.name, body: agencyPage(preferencesOf(c).language, content), current: "reports" });
  });

  app.get("/reports/:id", pageHeaders(null), async (c) => {
    const id = c.req.param("id");
    const [report, findings] = await Promise.all([store.report(id), findingsOf([id], store)]);
    const { report: text, nav } = words(c);
    if (!report)
      return show(
        c,
        { title: text.notFound, body: absentPage(text.notFound, text.notFoundLead, { href: "/reports", text: nav.reports }) },
        404,
      );
    const own = findings.filter((finding: Finding) => finding.report === id);
    return show(c, { title: report.title, body: reportPage(preferencesOf(c), report, own), current: "reports", widget: true });
  });

  app.get("/reports/:id/:file{[a-z]+\\.csv}", async (c) => {
    const table = c.req.param("file").replace(/\.csv$/, "");
    const every = Object.keys(TABLE_SECTION) as TableName[];
    const tables = table === "figures" ? every : every.filter((each) => each === table);
    const report = tables.length > 0 ? await store.report(c.req.param("id")) : null;
    if (!report) return c.notFound();
    return c.body(tablesCsv(report, tables, serviceUrl(c.req.url, deps.base)), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${report.id}-${table}.csv"`,
      "X-Content-Type-Options": "nosniff",
    });
  });

  app.get("/answers/:id", pageHeaders(null), async (c) => {
    const opened = await deps.openLink(c.req.param("id"), c.req.raw);
    c.header("X-Robots-Tag", "noindex, nofollow");
    const { answer } = words(c);
    if (!opened)
      return show(c, { title: answer.gone, body: absentPage(answer.gone, answer.goneLead, { href: "/", text: answer.home }) }, 404);
    const { link, answer: anew } = opened;
    const shown = { scope: await scopeIn(link.ask.scope, store), piece: await pieceFor(anew, store) };
    // What a reader wrote is no heading and no title of this site.
    const share = messageOf({
      question: `${answer.byReader}：${link.ask.question}`,
      answer: anew,
      card: `/answers/${c.req.param("id")}/card.svg`,
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

  app.get("/audit", pageHeaders(null), async (c) => {
    const kind = oneOf([...FINDING_KINDS, ""], c.req.query("kind"), "");
    const cursor = c.req.query("cursor");
    const chosen = { region: c.req.query("region") ?? "", year: c.req.query("year") ?? "", q: "" };
    const selection = {
      ...(/^\d{2,6}$/.test(chosen.region) ? { regions: [chosen.region] } : {}),
      ...(/^\d{4}$/.test(chosen.year) ? { years: [Number(chosen.year)] } : {}),
    };
    const { years, provinces: codes } = await store.extent();
    const { language } = preferencesOf(c);
    const has = async (each: FindingKind): Promise<boolean> => (await store.findings({}, { kinds: [each], limit: 1 })).items.length > 0;
    const [page, present] = await Promise.all([
      store.findings(selection, { limit: FINDINGS_LISTED, ...(kind ? { kinds: [kind] } : {}), ...(cursor ? { cursor } : {}) }),
      Promise.all(FINDING_KINDS.map(has)),
    ]);
    const ids = [...new Set(page.items.map((finding) => finding.report))];
    const reports = (await store.reports({ reports: ids }, { limit: Math.max(ids.length, 1) })).items;
    const kinds = FINDING_KINDS.filter((_, i) => present[i]);
    const next = page.next
      ? `/audit?${new URLSearchParams({ ...(kind ? { kind } : {}), region: chosen.region, year: chosen.year, cursor: page.next })}`
      : undefined;
    const filter = { provinces: provincesOf(codes, language), years, chosen };
    const content = { findings: page.items, reports, kinds, kind, filter, part: Boolean(next || cursor), ...(next ? { next } : {}) };
    return show(c, {
      title: words(c).audit.title,
      body: auditPage(preferencesOf(c).language, content),
      current: "audit",
    });
  });

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
    return show(c, { title: words(c).check.title, body: checkPage(preferencesOf(c).language, { text: "" }), current: "check" });
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

  app.get("/use", pageHeaders(null), async (c) => {
    const [sample = ""] = samplesOf(await firstReports(HOME_LISTED));
    const body = usePage(preferencesOf(c).language, serviceUrl(c.req.url, deps.base), sample, choicesOf(c.req.query()));
    return show(c, { title: words(c).use.title, body, current: "use", widget: true });
  });

  app.get("/docs", pageHeaders(null), async (c) => {
    const [{ openapi }, reports] = await Promise.all([import("../http/openapi.ts"), firstReports(HOME_LISTED)]);
    const described = openapi(serviceUrl(c.req.url, deps.base)) as Described;
    const body = docsPage(preferencesOf(c).language, described, samplesOf(reports)[0] ?? "");
    return show(c, { title: words(c).docs.title, body });
  });

  const absent = (c: Context) => {
    const { absent: text, answer } = words(c);
    return show(c, { title: text.title, body: absentPage(text.title, text.lead, { href: "/", text: answer.home }) }, 404);
  };
  // A page that cannot be made is a page that says so.
  app.onError(async (error, c) => {
    const problem = problemOf(error, deps.logError);
    const { status, headers } = problemInit(problem);
    const { title } = problemBody(problem);
    const { answer } = words(c);
    const body = absentPage(title, problem.detail, { href: "/", text: answer.home });
    const page = document(
      { preferences: preferencesOf(c), site: deps.site, origin: new URL(c.req.url).origin, version: deps.version, here: "/" },
      { title, body },
    );
    await pageHeaders(null)(c, async () => {
      c.res = new Response(String(await page), { status, headers: { "Content-Type": "text/html; charset=UTF-8", ...headers } });
    });
    return c.res;
  });
  // Hono runs no middleware around this handler, so the headers of a page are put on here.
  app.notFound(async (c) => {
    await pageHeaders(null)(c, async () => {
      c.res = await absent(c);
    });
    return c.res;
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
