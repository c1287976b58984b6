// Whether a heading, a label or an introduction says nothing of a report: only whose it is, what was asked, and words that announce. No I/O. No clock.

import { withoutLayout } from "./layout.ts";
import { tokensOf } from "./tokens.ts";

const ANNOUNCING =
  /主要|做法|措施|方式|情况|包括|如下|以下|几个|几点|几方面|方面|内容|概括|概况|总结|做了|开展|工作|要点|特点|体现|表现|在于|分为|具体|举措|形式|渠道|线上|线下|成效|计划|已开展|已完成|下一步|今后|来看|其一|其二|总体|报告|年报|存在|有|在|是|为|的|了|和|与|及|年度?|共|中|上|等|对|从|主动公开|依申请公开|政府信息管理|信息管理|平台建设|监督保障|主动|活动|安排|打算|任务|政府信息公开|政务公开|信息公开|进行|提出|重点|抓好|分别|两地|两份/g;
const PROBLEMS = /不足之处|不足|问题|短板|困难|薄弱环节|改进|整改/g;
const ASKS_PROBLEMS = /不足|问题|短板|困难|薄弱|缺点|毛病|差距|欠缺/;
const DENIES = /[未无不非没拒]|取消|停/;
const SHORTEST_RUN = 2;

/** `names`: what the issuers are called; a year other than theirs is not harmless. */
export function isHarmless(
  text: string,
  { names, years, question }: { names: readonly string[]; years: readonly number[]; question: string },
): boolean {
  let rest = withoutLayout(text);
  for (const name of [...names].sort((a, b) => b.length - a.length)) rest = rest.replaceAll(name, "|");
  for (const year of years) rest = rest.replaceAll(`${year}年`, "|").replaceAll(`${year}`, "|");
  if (ASKS_PROBLEMS.test(question)) rest = rest.replace(PROBLEMS, "|");
  // 未办结 or 不公开 before a statement would turn it round, though it be asked about.
  if (
    tokensOf(rest, { selves: [], levels: [], year: 0, plan: true, of: "sentence" }).some(
      ({ kind, is }) => kind === "guard" && DENIES.test(is),
    )
  )
    return false;
  const asked = withoutLayout(question);
  rest = rest
    .replace(ANNOUNCING, "|")
    .split("|")
    .map((part) => withoutRuns(part, asked))
    .join("|");
  return !/[\p{Script=Han}\p{N}\p{L}]/u.test(rest.replace(ANNOUNCING, ""));
}

/** Takes out each longest run of two and more that the question has too. */
function withoutRuns(text: string, asked: string): string {
  let rest = "";
  for (let at = 0; at < text.length; ) {
    let length = 0;
    while (at + length < text.length && asked.includes(text.slice(at, at + length + 1))) length++;
    if (length >= SHORTEST_RUN) at += length;
    else rest += text[at++];
  }
  return rest;
}
