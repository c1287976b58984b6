// A report -> the page that shows it to be read: its sections, passages and tables with their anchors, its findings beside them.
import { html } from "hono/html";
import type { Finding } from "../../contract.ts";
import { editionNamed, TABLE_SECTION, type TableName } from "../../form/vocabulary.ts";
import { type Passage, type Report, summaryOf } from "../../report/report.ts";
import { agencyOf } from "../agency.ts";
import { statementOf } from "../finding.ts";
import { heading } from "../heading.ts";
import type { Html } from "../layout.ts";
import type { Preferences } from "../preferences.ts";
import { samplesOfReport } from "../samples.ts";
import { STRINGS } from "../strings.ts";
import { webAddress } from "../view/links.ts";
import { sectionIn } from "../view/sections.ts";
import { langOf } from "../view/text.ts";
import { HTML_LANG, type Language } from "../view/words.ts";
import type { TableContext } from "./cell.ts";
import { flags, foundAt } from "./found.ts";
import { placesOf } from "./places.ts";
import { tableView } from "./table.ts";

const TABLES = Object.entries(TABLE_SECTION) as [TableName, number][];

export function reportPage(preferences: Preferences, report: Report, findings: Finding[]): Html {
  const { language } = preferences;
  const words = STRINGS[language].report;
  const context: TableContext = { report, places: placesOf(report.id, findings), language };
  const numbers = [0, ...report.sections.map((section) => section.number).filter((number) => number !== 0)];
  return html`<div class="wrap page report">
<nav class="trail"><a href="/reports">${STRINGS[language].nav.reports}</a></nav>
<h1 lang="zh-CN">${heading(report.title)}</h1>
${facts(report, language)}
<div class="report-body">
<nav class="contents" aria-label="${words.contents}"><ol>${report.sections
    .filter((section) => section.number !== 0)
    .map((section) => html`<li>${sectionLink(section, language)}</li>`)}</ol></nav>
<div class="report-text">
${summary(findings, language)}
${numbers.map((number) => sectionView(context, number))}
${foundAt(context, "end")}
</div></div></div>
<report-chat mode="floating" report="${report.id}" lang="${HTML_LANG[language]}" size="${preferences.size}" theme="${preferences.theme}" label="${words.ask}" placeholder="${words.askPlaceholder}" questions="${JSON.stringify(samplesOfReport(summaryOf(report), language))}"></report-chat>`;
}

function sectionLink(section: Report["sections"][number], language: Language): Html {
  const name = sectionIn(section.heading, language);
  return html`<a href="#section-${section.number}" lang="${langOf(name)}">${heading(name)}</a>`;
}

function facts(report: Report, language: Language): Html {
  const words = STRINGS[language].report;
  const source = webAddress(report.source);
  return html`<dl class="facts">
<div><dt>${words.issuer}</dt><dd lang="zh-CN"><a href="/agencies/${agencyOf(report.id)}">${report.issuer}</a></dd></div>
<div><dt>${words.year}</dt><dd>${report.year}</dd></div>
<div><dt>${words.form}</dt><dd>${words.edition(editionNamed(report.form))}</dd></div>
<div><dt>${words.source}</dt><dd>${source ? html`<a href="${source}" rel="noopener">${source}</a>` : words.noSource}</dd></div>
<div><dt>${words.data}</dt><dd><a href="/reports/${report.id}/figures.csv" download>${words.allFigures}</a></dd></div>
</dl>`;
}

/** What was found, before the text, each leading to where it stands. */
function summary(findings: Finding[], language: Language): Html {
  const words = STRINGS[language].report;
  if (findings.length === 0) return html`<p class="sound">${words.noFindings}</p>`;
  return html`<aside class="found" aria-label="${words.findings(findings.length)}"><p><strong>${words.findings(findings.length)}</strong> ${words.findingsLead}</p>
<ol lang="${HTML_LANG[language]}">${findings.map((finding, index) => html`<li><a href="#finding-${index + 1}">${statementOf(finding, language)}</a></li>`)}</ol></aside>`;
}

function sectionView(context: TableContext, number: number): Html | string {
  const { report } = context;
  const section = report.sections.find((each) => each.number === number);
  const passages = report.passages.filter((passage) => passage.section === number);
  const tables = TABLES.filter(([, at]) => at === number);
  if (number === 0 && passages.length === 0) return "";
  return html`<section id="section-${number}" class="section" lang="zh-CN"${number === 0 ? "" : html` aria-labelledby="heading-${number}"`}>
${number === 0 ? "" : html`<h2 id="heading-${number}">${heading(section?.heading ?? "")}</h2>`}
${tables.map(([table]) => tableView(context, table))}
${passages.map((passage, index) => passageView(context, passage, passages[index - 1]))}
</section>`;
}

/** Headings inside the section appear when they change; findings stand right after the passage they concern. */
function passageView(context: TableContext, passage: Passage, previous: Passage | undefined): Html {
  const words = STRINGS[context.language].report;
  const changed = passage.path.findIndex((each, depth) => previous?.path[depth] !== each);
  const headings = changed < 0 ? [] : passage.path.slice(changed);
  const anchor = `passage-${passage.n}`;
  return html`${headings.filter((each) => !passage.text.startsWith(each)).map((each) => html`<h3>${heading(each)}</h3>`)}
<p class="passage" id="${anchor}">${passage.text}${flags(context, anchor)}<a class="here" href="#${anchor}" aria-label="${words.linkHere} ${passage.n}" lang="${HTML_LANG[context.language]}">¶</a></p>
${foundAt(context, anchor)}`;
}
