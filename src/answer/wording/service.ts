// What the service says of itself: a few sentences each, in Chinese and English, with no number in any. Data. No I/O. No clock.
import type { ServiceId } from "../../question/words/service.ts";

type Text = { readonly zh: string; readonly en: string };
/** `also`: what of the corpus is told behind it. */
type ServiceAnswer = { readonly lines: readonly Text[]; readonly also?: "held" | "samples" };

export const SERVICE_ANSWERS: Readonly<Record<ServiceId, ServiceAnswer>> = {
  thanks: { lines: [{ zh: "不客气，还可以接着问", en: "You are welcome; ask on as you like" }] },
  ok: { lines: [{ zh: "好的，还可以接着问", en: "Fine; ask on as you like" }] },
  bye: { lines: [{ zh: "再见", en: "Goodbye" }] },
  hello: {
    lines: [
      {
        zh: "您好。可以问政府信息公开工作年度报告里的数字和内容，也可以问怎么申请政府信息公开",
        en: "Hello. Ask for numbers and content of the annual reports on open government, or how to request government information",
      },
    ],
    also: "samples",
  },
  abilities: {
    lines: [
      {
        zh: "这里回答政府信息公开工作年度报告里的问题：某一项的数字，合计、占比、排名和比较，报告写了什么、有哪些问题，怎么联系",
        en: "This service answers questions about annual reports on open government: single figures, totals, shares, rankings and comparisons, what a report says, its problems, how to reach the office",
      },
      {
        zh: "也可以问哪些报告的数字前后对不上，某个数字是什么，哪些报告提到某件事，名词是什么意思，政府信息公开怎么申请、多久答复、不公开怎么办",
        en: "It also says which reports contradict themselves, what a number stands for, which reports mention a thing, what a term means, and how to request information, how long it takes and what to do against a refusal",
      },
      { zh: "每个数字都带出处，点开就是原文", en: "Every figure comes with its source, which opens at its place" },
    ],
    also: "samples",
  },
  limits: {
    lines: [
      {
        zh: "报告里没有的答不了：没有收录的单位和年份，报告没有单列的部分，天气、新闻一类别的事；也不作评价和预测",
        en: "What the reports do not have cannot be answered: authorities and years that are not held, parts that a report does not tell apart, other subjects; nor are there opinions or forecasts",
      },
    ],
    also: "held",
  },
  who: {
    lines: [
      {
        zh: "这里是自动问答程序，不是真人：按写定的规则读懂问题，从收录的年度报告里查出数字和原文",
        en: "This is an automatic service, not a person: it reads questions by fixed rules and looks up figures and text in the annual reports held",
      },
      {
        zh: "配置了语言模型时，模型只改写句子，数字都出自报告，逐句核对后才显示",
        en: "Where a language model is configured it only words sentences; the figures come from the reports, and each sentence is checked before it is shown",
      },
    ],
  },
  source: {
    lines: [
      {
        zh: "数字都取自收录的政府信息公开工作年度报告：表格里的格、正文里写明的数，或者由它们算出来的，算式一并列出",
        en: "All figures come from the annual reports held: cells of their tables, numbers their prose states, or what is computed from these, with the arithmetic shown",
      },
      {
        zh: "每个数字后面标着出处，点开就是报告原文的那个位置；报告没有的照实说没有，不编数字",
        en: "Each is marked with its source, which opens at its place in the report; what a report does not have is said to be missing and never made up",
      },
      {
        zh: "报告由各机关编写公布，报告自己的数字对不上时会提示",
        en: "The reports are written and published by the authorities; where one contradicts itself that is noted",
      },
    ],
  },
  mistakes: {
    lines: [
      {
        zh: "以报告原文为准：每个数字都能点开出处核对。程序读错或者答错都有可能，答得不对请在答案下面点“没有帮助”并写明哪里不对",
        en: "The report itself counts: every figure opens at its source. The program may misread or answer wrongly; if so, mark the answer as not helpful below it and say what is wrong",
      },
    ],
  },
  export: {
    lines: [
      {
        zh: "可以导出：每份报告的页面上有“全部数据（CSV）”，每张表有“下载本表（CSV）”，核查结果也能导出；程序可以用接口取全部数字的 CSV，见本站的“接口文档”",
        en: "Yes: each report's page has all its data as CSV, each table its own, and the audit's findings can be exported; programs get every figure as CSV by the interface described under API on this site",
      },
    ],
  },
  api: {
    lines: [
      {
        zh: "有接口：HTTP 接口、与 OpenAI 兼容的接口和 MCP，也可以用一行代码把问答框嵌进网页，见本站的“嵌入与调用”和“接口文档”",
        en: "There is an HTTP interface, one compatible with OpenAI's and MCP, and the chat can be embedded in a page with one line; see the pages on embedding and the API",
      },
    ],
  },
  privacy: {
    lines: [
      {
        zh: "问题里的身份证号、电话、银行卡号和邮箱在保存、记录之前会遮去；问题保存与否、保存多久由本站管理者决定，见本站的隐私说明",
        en: "Numbers of identity cards, telephones, bank cards and e-mail addresses in a question are masked before anything is kept or logged; whether and how long questions are kept is the operator's decision, see the site's privacy page",
      },
    ],
  },
  price: { lines: [{ zh: "在这里提问不收费", en: "Asking here costs nothing" }] },
  languages: {
    lines: [
      {
        zh: "可以用简体中文、繁体中文和英文提问，用哪种问就用哪种答，引用的原文保持报告的文字；口语和常见的错别字、拼音也能认出一些",
        en: "Ask in simplified or traditional Chinese or in English and you are answered in the same, with quotes as the reports print them; colloquial words, common slips and pinyin are understood to some degree",
      },
    ],
  },
  plainer: {
    lines: [
      {
        zh: "请说出看不懂的词，例如问“什么是不予处理”，这里会用平常话解释；也可以问“某地年报的要点”",
        en: "Name the term that is unclear, as in “What does not processed mean”, and it is explained; or ask for the main points of a report",
      },
    ],
  },
  originals: {
    lines: [
      {
        zh: "每份收录的报告都有全文页面，点答案后面的出处，或者从本站的“报告”列表打开；知道公布网址的，页面上也给出",
        en: "Every report held can be read in full: open a source behind an answer, or the list of reports on this site; where the published address is known the page gives it",
      },
    ],
    also: "held",
  },
  held: { lines: [], also: "held" },
};
