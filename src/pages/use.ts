// How to embed the chat and call the service, as a page; every example is complete and carries this service's own address.
import { html } from "hono/html";
import { type Choices, configurator } from "./configurator.ts";
import type { Html } from "./layout.ts";
import { recipes } from "./recipes.ts";
import { STRINGS } from "./strings.ts";
import { HTML_LANG, type Language } from "./view/words.ts";

type Row = { name: string; value: string; zh: string; en: string };

const ATTRIBUTES: readonly Row[] = [
  { name: "host", value: "https://…", zh: "服务地址；默认取脚本所在的地址", en: "the service; by default where the script came from" },
  { name: "report", value: "…-2024", zh: "只依据这一份报告回答", en: "answer from this report only" },
  { name: "region", value: "…县 · 640302", zh: "只依据这个地区的报告回答", en: "answer from this region's reports only" },
  { name: "year", value: "2024", zh: "只依据这一年的报告回答", en: "answer from this year's reports only" },
  { name: "mode", value: "inline · floating", zh: "放在页面中，或浮在右下角", en: "in the page, or floating at its corner" },
  { name: "lang", value: "zh-CN · en", zh: "界面语言，读者可以切换", en: "language of the interface; readers can switch" },
  {
    name: "theme",
    value: "host · auto · light · dark · contrast",
    zh: "配色；默认 host：网页声明为深色才深；auto 跟随系统",
    en: "colours; host: dark only where the page says so; auto follows the system",
  },
  { name: "welcome", value: "…", zh: "浮动问答框开头的话", en: "what a floating chat begins with" },
  { name: "size", value: "normal · large", zh: "字号，读者可以切换", en: "type size; readers can switch" },
  { name: "placeholder", value: "…", zh: "输入框里的提示", en: "hint in the input" },
  { name: "questions", value: '["…", "…"]', zh: "开头的示例问题，JSON 或用 | 分隔", en: "starter questions, JSON or separated by |" },
  { name: "label", value: "…", zh: "浮动按钮上的字", en: "words on the floating button" },
  { name: "tools", value: "full · none", zh: "是否显示大字、语言等按钮", en: "whether to show buttons for type size, language …" },
];

const VARIABLES: readonly Row[] = [
  { name: "--report-chat-accent", value: "#0f4c5c", zh: "主色", en: "accent" },
  { name: "--report-chat-on-accent", value: "#ffffff", zh: "主色上的文字", en: "text on the accent" },
  { name: "--report-chat-ink", value: "#1b2126", zh: "文字", en: "text" },
  { name: "--report-chat-paper", value: "#ffffff", zh: "背景", en: "background" },
  { name: "--report-chat-radius", value: "6px", zh: "圆角", en: "corner radius" },
  { name: "--report-chat-size", value: "17px", zh: "字号", en: "type size" },
];

const METHODS: readonly Row[] = [
  { name: "ask(question)", value: "boolean", zh: "替读者提问；正在作答时返回 false", en: "asks; false while an answer is being made" },
  { name: "open() · close()", value: "", zh: "打开、关上浮动的问答框", en: "opens and closes the floating chat" },
  { name: "clear()", value: "", zh: "清空问答", en: "clears the conversation" },
];

const EVENTS: readonly Row[] = [
  { name: "ask", value: "{ question }", zh: "读者提问时", en: "a question is asked" },
  { name: "answer", value: "Answer", zh: "收到完整回答时", en: "the whole answer has come" },
  { name: "error", value: "Problem", zh: "没能回答时", en: "no answer could be given" },
];

export function usePage(language: Language, host: string, sample: string, choices: Choices): Html {
  const words = STRINGS[language].use;
  const body = JSON.stringify({ question: sample });
  const example = (text: string): Html =>
    html`<div class="example"><pre tabindex="0"><code>${text}</code></pre><button type="button" class="copy" data-copied="${words.copied}" hidden>${words.copy}</button></div>`;
  const rows = (title: string, list: readonly Row[]): Html =>
    html`<div class="table-frame" role="region" tabindex="0" aria-label="${title}"><table class="plain"><thead><tr><th scope="col">${words.columns.name}</th><th scope="col">${words.columns.value}</th><th scope="col">${words.columns.meaning}</th></tr></thead>
<tbody>${list.map((row) => html`<tr><th scope="row"><code>${row.name}</code></th><td><code>${row.value}</code></td><td>${row[language]}</td></tr>`)}</tbody></table></div>`;
  return html`<div class="wrap page use"><h1>${words.title}</h1><p class="lead">${words.lead}</p>
<h2>${words.embed}</h2><p>${words.embedLead}</p>
<div id="try">${configurator(language, choices, host, example)}</div>
<h3>${words.recipes}</h3>
${recipes(host).map(([name, code]) => html`<details><summary>${name}</summary>${example(code)}</details>`)}
<p>${words.policy}</p>${example(`Content-Security-Policy: script-src 'self' ${host}; connect-src 'self' ${host}`)}
<h3>${words.attributes}</h3>${rows(words.attributes, ATTRIBUTES)}
<h3>${words.css}</h3>${rows(words.css, VARIABLES)}
<h3>${words.events}</h3>${rows(words.events, EVENTS)}
<h3>${words.methods}</h3>${rows(words.methods, METHODS)}
<h2>${words.frame}</h2>${example(`<iframe src="${host}/embed?lang=${HTML_LANG[language]}" title="${STRINGS[language].site}" width="400" height="640"></iframe>`)}
<h2>${words.link}</h2><p>${words.linkLead}</p>${example(`${host}/?q=${sample}`)}
<h2>${words.http}</h2><p>${words.httpLead}</p>${example(`curl ${host}/api/ask -H 'Content-Type: application/json' -d '${body}'`)}
<h2>${words.openai}</h2><p>${words.openaiLead}</p>${example(`${host}/v1`)}
<h2>${words.mcp}</h2><p>${words.mcpLead}</p>${example(`${host}/mcp`)}
<p class="more"><a href="/docs">${words.more}</a></p></div>`;
}
