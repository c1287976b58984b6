// What was asked of the service and how it went -> the operator's page. Behind a token; made of the same counts as `npm run report`.
import { html } from "hono/html";
import type { Counted, Use } from "../http/use.ts";
import type { Html } from "./layout.ts";

const counts = (title: string, all: readonly Counted[]): Html | string =>
  all.length === 0
    ? ""
    : html`<h2>${title}</h2><div class="table-frame"><table class="plain"><thead><tr><th scope="col">${title}</th><th scope="col">次数</th></tr></thead>
<tbody>${all.map(({ name, count }) => html`<tr><th scope="row">${name}</th><td>${count}</td></tr>`)}</tbody></table></div>`;

/** `days`: how far back it looks. In Chinese only: whoever runs the service reads it. */
export function operatorPage(use: Use, days: number): Html {
  const pace = use.medianMs === null ? "" : `，一半在 ${use.medianMs} 毫秒以内，95% 在 ${use.p95Ms} 毫秒以内`;
  return html`<div class="wrap page operator"><h1>使用情况</h1>
<p class="lead">最近 ${days} 天：${use.requests} 次请求，${use.answers} 个问题${pace}。有帮助 ${use.helpful}，没有帮助 ${use.unhelpful.length}。${use.tokens > 0 ? `语言模型约用 ${use.tokens} 个 token${use.cost ? `，合 ${use.cost}` : ""}。` : ""}</p>
<p class="more"><a href="/operator?days=1">1 天</a> <a href="/operator?days=7">7 天</a> <a href="/operator?days=30">30 天</a> <a href="/operator.csv?days=${days}">全部（CSV）</a></p>
${counts("结果", use.byStatus)}
${counts("没有答案的原因", use.byReason)}
${counts("出错", use.problems)}
${counts("语言模型的失败", use.modelFailures)}
<h2>没有答上的问题</h2>
${
  use.unanswered.length === 0
    ? html`<p>没有。</p>`
    : html`<div class="table-frame"><table class="plain"><thead><tr><th scope="col">问题</th><th scope="col">原因</th><th scope="col">次数</th></tr></thead>
<tbody>${use.unanswered.map(({ question, reason, count }) => html`<tr><th scope="row">${question || "（没有保存：site.json 的 keep_questions）"}</th><td>${reason}</td><td>${count}</td></tr>`)}</tbody></table></div>`
}
<h2>没有帮助的反馈</h2>
${
  use.unhelpful.length === 0
    ? html`<p>没有。</p>`
    : html`<ul>${use.unhelpful.map(({ answer_id, comment, at }) => html`<li>${at.slice(0, 10)} <a href="/answers/${answer_id}">${answer_id}</a> ${comment ?? ""}</li>`)}</ul>`
}</div>`;
}
