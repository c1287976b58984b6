// A whole alignment -> whether its end, its subject and its lists are the passage's own. No I/O. No clock.
import type { Alignment } from "./align.ts";
import { type Bounds, type ComparedWith, isCount, isGeneric, lastUnstated, leadsList } from "./left-out.ts";
import type { Token } from "./tokens.ts";

/** What stands behind the last word in its clause is left out: it may not deny, bound or undo what was said. */
export function endsWell(held: readonly Token[], j: number, compared: ComparedWith): boolean {
  const next = held[j + 1];
  if (isCount(held[j]) && next?.kind === "content" && !isGeneric(compared, next)) return false;
  if (held[j]?.kind === "role") return false;
  if (cutsHead(held, j, compared.text)) return false;
  // 责任追究制度 is a rule, and nobody who was held to account.
  if (held[j]?.is === "追责" && /^(?:制度|力度|机制|办法|规定|体系)/.test(compared.text.slice(held[j]?.end))) return false;
  let items = false;
  for (let k = j + 1; k < held.length; k++) {
    const token = held[k];
    if (!token || token.kind === "clause") break;
    if (token.kind === "item") items = k === j + 1 || items;
    if (token.kind === "guard" && !(items && saysItself(held, j))) return false;
  }
  return true;
}

/** What a list is of, behind all of its items: 收费及减税栏目 are columns, and no 收费. */
const HEAD = /(?:栏目|专栏|专区|目录|清单|台账|机制|制度|体系|小程序|公众号|账号|活动|会议)$/;
function cutsHead(held: readonly Token[], j: number, text: string): boolean {
  const [last, next] = [held[j], held[j + 1]];
  if (!last || !next || !(next.kind === "item" || next.joined)) return false;
  const end = held.findIndex(({ kind }, k) => k > j && kind === "clause");
  const closing = held[end < 0 ? held.length - 1 : end - 1];
  const rest = closing ? text.slice(last.end, closing.end) : "";
  return HEAD.test(rest) && !/[的由]/.test(rest) && !HEAD.test(text.slice(0, last.end));
}

/** An item with a guard word of its own (更新不及时) says something by itself; the next one's is another's. */
function saysItself(held: readonly Token[], j: number): boolean {
  for (let k = j; k >= 0; k--) {
    const token = held[k];
    if (!token || token.kind === "item" || token.kind === "clause") return false;
    if (token.kind === "guard") return true;
  }
  return false;
}

/** Of what is denied, needed or done by someone the subject stays whole: 重点领域信息更新不及时 is not said of all information. */
export function keepsSubject(pairs: Alignment["pairs"], held: readonly Token[], { clause }: Bounds, compared: ComparedWith): boolean {
  const first = pairs[0];
  if (!first || !pairs.some(({ held: { kind, is } }) => kind === "guard" || is === "由")) return true;
  const j = held.indexOf(first.held);
  const start = held.slice(0, j + 1).findLastIndex(({ kind }, k) => k < j && (kind === "item" || kind === "clause"));
  const from = start + 1;
  return lastUnstated(held, Math.max(from, clause[j] ?? 0), j, compared) < 0;
}

/** Beside a number some of a list are not all of it: without 等 behind them they may not stand for the whole. */
export function keepsLists(pairs: Alignment["pairs"], held: readonly Token[]): boolean {
  if (!pairs.some(({ said }) => said.kind === "number")) return true;
  return pairs.every((pair, i) => {
    const before = pairs[i - 1]?.held;
    if (!pair.held.etc || pair.said.etc || !before) return true;
    // 公开民生信息16条, of 公开甲、乙等民生信息16条: the list is left out whole, and what it is a list of stays.
    if (leadsList(held, held.indexOf(before))) return true;
    return held.slice(held.indexOf(before), held.indexOf(pair.held)).some(({ kind }) => kind === "clause");
  });
}
