// A number's own clause and the number before it -> whose number it is, with what the clause leaves unsaid resolved. No I/O. No clock.

import { type ClauseParts, clausePartsOf, phrase } from "./clause-parts.ts";
import type { WordsBefore } from "./number-context.ts";
import type { Quantity } from "./quantities.ts";
import { isPlatform, isRate, labelsPlatform, namesPlatform, trimLead } from "./words.ts";

/** A figure once read, as the next one may refer to it. `base` is the subject without the noun counted after the number; `unit` that of
 * the last number that was no rate; `rated` is what a rate after this number is of. */
export type Preceding = {
  quantity: Quantity;
  unit: string;
  clause: ClauseParts;
  base: string;
  subject: string;
  rated: string;
  end: number;
};
export type Resolved = { clause: ClauseParts; subject: string };

const whole = (clause: ClauseParts): Resolved => ({ clause, subject: phrase(clause.head, clause.action, clause.object) });
export const GIVEN_NOTHING: Resolved = whole(clausePartsOf(""));
export const resolvedAs = (name: string): Resolved => ({ clause: clausePartsOf(name), subject: name });

/**
 * `counted`: the number's unit, and the noun after it. `label` is the heading or label above the clause, `colon` that it stands in the
 * sentence itself (公开采购信息：…) and is said of all that follows. `part`: one of 其中's numbers, which share their total's platform.
 */
export function resolve(
  lead: WordsBefore,
  counted: { unit: string; object: string },
  before: Preceding | null,
  label: string,
  part: boolean,
  colon: boolean,
): Resolved {
  const { own } = lead;
  if (!own && before) return { clause: before.clause, subject: phrase(before.base, /累计|总数|目前/.exec(lead.text)?.[0] ?? "") };
  if (before && isRate(own)) {
    // 办结率99%，满意率98%: each of what was counted; 办结率99%，提高1个百分点: of the rate.
    const of = /率$/.test(own) ? before.rated : before.subject;
    return { clause: before.clause, subject: namesItself(own, of) ? own : phrase(of, own) };
  }
  const clause = clausePartsOf(own);
  const platform = labelsPlatform(label) || (colon && !clause.action) ? label : "";
  if (clause.action || !before) return resolveOwnClause(own, clause, before, platform, part, counted.object);
  // A bare noun shares the verb of the number before when both are counted alike, or stand in one list.
  const shares = part || lead.list || lead.among || counted.unit === before.unit;
  // 第一季度公开信息3条，第二季度4条.
  if (isPeriod(own) && isPeriod(before.clause.head)) return whole({ ...before.clause, head: own });
  if (isPlatform(own)) return whole(shares ? { ...before.clause, head: own } : { head: own, action: "", object: "" });
  // 课堂直播113场，观看量290523次: of what was just counted, where no platform says of what.
  if (ATTRIBUTE.test(own) && !namesPlatform(before.clause.head)) return { clause, subject: phrase(before.subject, own) };
  // 政府公报10期,政策解读31篇: what was counted itself is no place where the next was published.
  const counts = !before.clause.action && /^[期册本]$/.test(before.quantity.unit);
  const head = counts ? "" : (shares && !clause.compound) || namesPlatform(before.clause.head) ? before.clause.head : "";
  // 其中图片解读16个 of 解读文件23个: the noun has the verb in it.
  const action = shares && !(clause.compound && own.includes(before.clause.action)) ? before.clause.action : "";
  return whole({ head, action, object: own });
}

const isPeriod = (text: string): boolean => /^(?:第?[一二三四1-4]季度|[上下]半年)$/.test(text);

const ATTRIBUTE = /^(?:累计)?(?:总)?(?:阅读|观看|播放|点击|浏览|访问|收看|收听|下载|转发|点赞|评论|留言)(?:总)?(?:量|数|人数|人次|次数)$/;

/** A clause of its own: it may lack the platform, which the clause before or the label above has, and the object. */
function resolveOwnClause(
  own: string,
  clause: ClauseParts,
  before: Preceding | null,
  label: string,
  part: boolean,
  counted: string,
): Resolved {
  const near = before ? [before.clause.head, before.clause.object].find(isPlatform) : undefined;
  const named = namesPlatform(clause.head) || (!clause.action && namesPlatform(own));
  const lacks = !named && !namesPlatform(clause.object) && (clause.head === "" || part);
  const platform = lacks ? (near ?? label) : named ? "" : label;
  if (!clause.action)
    return {
      clause: isPlatform(own) ? { ...clause, head: own, object: "" } : { ...clause, head: platform },
      subject: phrase(platform, own),
    };
  const inherited = before?.clause.compound || before?.clause.object === platform ? "" : (before?.clause.object ?? "");
  const object = clause.object || counted || (clause.head === "" || isPlatform(clause.head) ? inherited : "");
  const head = namesPlatform(clause.head) ? clause.head : platform || clause.head;
  return {
    clause: { head, action: clause.action, object },
    subject: phrase(platform, clause.head, clause.action + (clause.object || (counted ? "" : object))),
  };
}

/** Whether a rate names what it is of: 动漫解读占比 after 动漫解读文件7个. */
const namesItself = (rate: string, subject: string): boolean => rate.length >= 4 && subject.replaceAll(" ", "").includes(rate.slice(0, 4));

/** "微信、微博分别发布信息100条、200条": the names before 分别, when there are as many as numbers. */
export function distributed(text: string, quantities: readonly Quantity[], at: number, lead: string): string[] | null {
  const split = /^([\s\S]*?)(?:(?:数量)?分别)(?!类|批)([\s\S]*)$/.exec(lead);
  if (!split) return null;
  const names = listed((split[1] ?? "").replace(/^.*，/, ""));
  let run = 1;
  while (quantities[at + run] && /^[、，和及与]$/.test(text.slice(quantities[at + run - 1]?.end ?? 0, quantities[at + run]?.start))) run++;
  if (names.length !== run || run < 2) return null;
  const rest = trimLead((split[2] ?? "").replace(/^(?:为|是|达|达到)/, ""));
  return names.map((name) => phrase(/^(?:19|20)\d{2}年度?$/.test(name) ? name : trimLead(name), rest));
}

/** The items of a list. 和 with a single character before it or none behind it is part of a name: 人和镇, 和田市. */
function listed(text: string): string[] {
  const items: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const joins = /[和及与]/.test(text[i] ?? "") && i - start >= 2 && text.length - i > 2;
    if (!joins && text[i] !== "、") continue;
    items.push(text.slice(start, i));
    start = i + 1;
  }
  return [...items, text.slice(start)].filter(Boolean);
}
