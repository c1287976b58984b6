// Tokens of a passage that a sentence leaves out -> whether what it still says is said of the same, and where the next word may stand. No I/O. No clock.

import { holdsOn } from "./match.ts";
import { SAME } from "./tables.ts";
import type { Token } from "./tokens.ts";
import { ACTOR, ADVERBS, BESIDE_A_NUMBER, HOW, PURPOSE, PUT_FIRST, QUANTIFIERS } from "./words.ts";

/** `subject[j]`: where what the number at j counts begins; `clause[j]`: where the clause of j does. */
export type Bounds = { subject: number[]; clause: number[] };
export function boundsOf(held: readonly Token[]): Bounds {
  const subject: number[] = [];
  const clause: number[] = [];
  let [number, start, list] = [0, 0, 0];
  for (const [j, token] of held.entries()) {
    // A list that 等 closes is not what is counted: 聚焦教育、医疗等重点领域发布信息640条.
    if (token.etc) list = j;
    subject.push(token.named ? j : Math.max(number, start, list));
    clause.push(start);
    if (token.kind === "clause") start = j + 1;
    if (token.kind === "number") number = j + 1;
  }
  return { subject, clause };
}

/** The last place in [from, to) at which something is left out that says what a number counts; -1 when nothing is. */
export function lastUnstated(held: readonly Token[], from: number, to: number, { text, given }: ComparedWith): number {
  const [first, last] = [held[from], held[to - 1]];
  if (!first || !last || to <= from) return -1;
  const plain = held
    .slice(from, to)
    .map((token) =>
      token.kind !== "content" || isGiven(token, given) || (token.quoted && names(held[to])) ? "|" : text.slice(token.at, token.end),
    )
    .join("");
  const rest = withoutGiven(plain.replace(BESIDE, "|"), given);
  for (let j = to - 1; j >= from; j--) if (held[j]?.kind === "content" && rest.replaceAll("|", "") !== "") return j;
  return -1;
}

/** The longest first, so that none leaves a part of another. */
const BESIDE = new RegExp([...BESIDE_A_NUMBER].sort((a, b) => b.length - a.length).join("|"), "g");

export type ComparedWith = { text: string; given: string };

/** “殷都政务”微信公众号: what stands behind a name in quotation marks is what it is called. */
const names = (next: Token | undefined): boolean => next?.kind === "content" && !next.quoted;

/** A word of the tables is given in whichever of its forms. */
const isGiven = ({ word, is }: Token, given: string): boolean =>
  word === true && (FORMS.get(is)?.some((form) => given.includes(form)) ?? false);
const FORMS: ReadonlyMap<string, readonly string[]> = new Map(SAME.map((forms) => [forms[0] ?? "", forms]));

const SHORTEST_GIVEN = 2;
/** Without each longest run of two and more that is given already. */
function withoutGiven(text: string, given: string): string {
  let rest = "";
  for (let at = 0; at < text.length; ) {
    let length = 0;
    while (at + length < text.length && text[at + length] !== "|" && given.includes(text.slice(at, at + length + 1))) length++;
    if (length >= SHORTEST_GIVEN) at += length;
    else rest += text[at++];
  }
  return rest;
}

const putFirst = (token: Token | undefined, text: string): boolean => token?.is === "将" && PUT_FIRST.test(text.slice(token.end));

const MEANT = /(?<!社会|医疗|监督|资金|组织|制度|服务)(?:保障|促使|促进|倒逼)$/;
/** What stands before the first word in its clause is left out: null when that changes who acts or whether it is so. */
export function leadingDrop(held: readonly Token[], j: number, compared: ComparedWith, bounds: Bounds): number | null {
  const { text } = compared;
  const start = bounds.clause[j] ?? 0;
  const left = held.slice(start, j);
  if (
    left.some(({ kind }, k) => kind === "guard" && !isOfAnotherItem(left, k, text)) ||
    (holdsOn(left.at(-1)) && !putFirst(left.at(-1), text))
  )
    return null;
  // 以上文件均在网站公示: of whom it is said that all were.
  if (left.some(({ is, at, end }) => is === "均" && text.slice(at, end) !== "都")) return null;
  const words = left.map((token) => text.slice(token.at, token.end)).join("");
  if (
    words !== "" &&
    // 组织业务培训: to have it done, and nobody who does it.
    !(words === "组织" && held.every(({ kind }) => kind !== "number")) &&
    ACTOR.test(words) &&
    !left.some(({ kind }) => kind === "role") &&
    !/^(?:在|通过|按|根据|围绕|依托|从|以|结合)/.test(words)
  )
    return null;
  // 保障工作有序衔接 is what is meant to be, and not that it is.
  if (MEANT.test(words)) return null;
  // 聚焦医疗教育、乡村振兴等重点领域: the list may go, what it is a list of stays.
  // So may a phrase of whom it is done to: 对12个乡镇开展督查1次.
  return held[j]?.etc || left[0]?.kind === "role" ? -1 : lastUnstated(held, start, j, compared);
}

/** 个别内容不够规范、形式不够丰富: how many is said of the thing beside it; of who does it (个别单位) it holds for all that follows. */
function isOfAnotherItem(left: readonly Token[], k: number, text: string): boolean {
  const end = left.findIndex(({ kind }, i) => i > k && kind === "item");
  if (end < 0) return false;
  const from = left.slice(0, k + 1).findLastIndex(({ kind }) => kind === "item") + 1;
  const item = left.slice(from, end);
  const quantifier = item.findIndex(({ kind, is }) => kind === "guard" && QUANTIFIERS.has(is));
  if (quantifier < 0) return item.some(({ kind }) => kind === "guard");
  const behind = text.slice(item[quantifier]?.end ?? 0);
  return !WHO_FOLLOWS.test(behind);
}
/** Those who do something, right behind. */
export const WHO_FOLLOWS = /^.{0,4}(?:单位|部门|干部|人员|乡镇|街道|村|社区|地区|地方|机关|同志|领导|[局办委])/;

/** Where the next word may stand, and the last place on the way at which something telling was left out. */
export function continuations(
  held: readonly Token[],
  j: number,
  compared: ComparedWith,
  { joined, closing }: { joined: boolean; closing: boolean },
): { to: number; dropped: number }[] {
  const { text } = compared;
  const found: { to: number; dropped: number }[] = [];
  const counted = isCount(held[j]);
  const tail = tailOf(held, j, text);
  let [clauses, items, numbers, agents, guards] = [0, 0, 0, 0, 0];
  let guard: Token | undefined;
  for (let to = j + 1; to < held.length; to++) {
    const left = to - 1 > j ? held[to - 1] : undefined;
    if (left) {
      // A clause that is left out whole takes its own guard words with it.
      if (left.kind === "guard") guard = left;
      if (left.kind === "guard" && clauses === 0 && !isOfJoined(held, to - 1, text)) break;
      if (left.kind === "guard") guards += 1;
      if (left.kind === "clause") {
        clauses += 1;
        guards = 0;
      }
      if (left.kind === "item") items += 1;
      if (isCount(left)) numbers += 1;
      if (left.is === "由") agents += 1;
      // 梳理目录9期、文件4份: whole items, each with its own number, behind the verb that does all of them.
      const skips = numbers > 0 && clauses + items > 0;
      if (skips && (clauses > 0 || !leadsList(held, j))) break;
      if (skips && !(left.kind === "item" && numbers === items)) continue;
      // What a number counts is not left out behind it.
      if (counted && to - 1 === j + 1 && left.kind === "content" && !isGeneric(compared, left)) break;
    }
    // 未发生重大事件 is not 未发生事件: of what is denied nothing that narrows it down is left out.
    if (clauses === 0 && to > j + 1 && narrowsDenied(held, j, to, text)) continue;
    if (guards > 0 && !(guard && clauses === 0 && isOf(guard, held[to], text))) continue;
    // 方便群众查阅 is what the measures beside it are for, and not the first of many.
    if (clauses > CLAUSES_FOR && PURPOSE.test(text.slice(held[to]?.at ?? 0))) continue;
    const begins = left?.kind === "clause" || left?.kind === "item" || (clauses > 0 && onlyAdverbs(held, to, text));
    // From one clause into another: at its end and to the other's beginning, or from how it is done to what is done.
    if (clauses > 0 && !(tail.ends && begins) && !(tail.how && clauses === 1 && !namesActor(held, to, text))) continue;
    // From one item of a list to the beginning of another; with 和 between them its own attributes may go.
    // 甲、乙等 for 甲、乙、丙等: what follows the list follows what is left of it.
    // The whole list for what it is a list of: 公开民生信息 of 公开甲、乙等民生信息.
    // 对甲、乙及其他问题进行整改: what leads to a list, or stands before all of it with 的, does so to its last item as well.
    const led = held[to - 1]?.kind !== "item" && inLastItem(held, to) && leadsAll(held[j], text);
    const headed = (held[to]?.etc && leadsList(held, j)) || led;
    if (items > 0 && clauses === 0 && !begins && !joined && !headed && !(closing && (held[to]?.etc || held[to]?.word))) continue;
    if (left !== undefined && (holdsOn(left) || agents > 0)) continue;
    // 定期提醒负责人员更新栏目: who does it.
    if (clauses + items === 0 && actsBetween(held, j, to, text)) continue;
    const share = held[j]?.is === "占" && held[to]?.number?.unit === "%" && OF_ALL.test(text.slice(held[j]?.end, held[to]?.at));
    found.push({ to, dropped: share ? -1 : lastUnstated(held, j + 1, to, compared) });
  }
  return found;
}

const leadsAll = (token: Token | undefined, text: string): boolean =>
  token !== undefined && ((token.kind === "role" && token.is !== "为") || text[token.end] === "的");
/** The item that 和, 及 or 等 closes a list with. */
function inLastItem(held: readonly Token[], to: number): boolean {
  for (let k = to; k >= 0; k--) {
    const token = held[k];
    if (token?.joined && held[k - 1]?.kind !== "item") return true;
    if (token?.kind !== "content") return false;
  }
  return false;
}

/** 需要回应的问题和群众来信: what makes a thing true of the one goes with it, and is not said of the other. */
const isOf = (guard: Token, joined: Token | undefined, text: string): boolean =>
  joined?.joined === true && guard.is === "有待" && /^[^,，;；。]*的/.test(text.slice(guard.end, joined.at));
function isOfJoined(held: readonly Token[], g: number, text: string): boolean {
  const guard = held[g];
  const clause = held.findIndex(({ kind }, k) => k > g && kind === "clause");
  const joined = held.slice(g + 1, clause < 0 ? held.length : clause).find((token) => token.joined);
  return guard !== undefined && isOf(guard, joined, text);
}

/** A verb in front of the first item of a list: 公开甲、乙等信息. */
export function leadsList(held: readonly Token[], j: number): boolean {
  if (!held[j]?.word || held[j + 1]?.kind !== "content") return false;
  for (let k = j - 1; k >= 0 && held[k]?.kind !== "clause"; k--) if (held[k]?.kind === "item" || held[k]?.kind === "number") return false;
  return true;
}

/** Between the beginning of its clause and the word at `to` stands only how well or how often. */
function onlyAdverbs(held: readonly Token[], to: number, text: string): boolean {
  const from = held.slice(0, to).findLastIndex(({ kind }) => kind === "clause" || kind === "item") + 1;
  const first = held[from];
  return from > 0 && from < to && first !== undefined && ADVERBS.test(text.slice(first.at, held[to]?.at));
}

/** 占申请总数的78%: of what the sentence counts. */
const OF_ALL = /^[^,，;；。、]{0,8}(?:总数|总量|总件数)的?$/;

/** So many clause ends may lie between a measure and what it is for. */
export const CLAUSES_FOR = 3;

/** A number that counts; one inside a name (“三审三校”) counts nothing. */
export const isCount = (token: Token | undefined): boolean =>
  token?.kind === "number" && !token.named && !DATES.has(token.number?.unit ?? "");
const DATES: ReadonlySet<string> = new Set(["年", "月", "日", "号"]);

export const isGeneric = ({ text, given }: ComparedWith, token: Token): boolean =>
  BESIDE_A_NUMBER.some((word) => text.startsWith(word, token.at)) || given.includes(text.slice(token.at, token.at + SHORTEST_GIVEN));

const DENIALS: ReadonlySet<string> = new Set(["未", "无", "尚未"]);
/** Between a denial with its verb and what is denied: 未发生产生重大影响的…事件. */
function narrowsDenied(held: readonly Token[], j: number, to: number, text: string): boolean {
  const from = held.slice(0, j + 1).findLastIndex(({ kind }) => kind === "clause" || kind === "item") + 1;
  const denied = held.slice(from, j + 1).some(({ kind, is }) => kind === "guard" && DENIALS.has(is));
  if (!denied) return false;
  return (
    held.slice(j + 1, to).some((token) => token.kind === "content" && text[token.end] === "的") || text[held[to - 1]?.end ?? 0] === "的"
  );
}

/** What is left out between two words ends with who does what the second says. */
function actsBetween(held: readonly Token[], j: number, to: number, text: string): boolean {
  const [first, last] = [held[j + 1], held[to - 1]];
  if (to <= j + 1 || !first || !last || held[to]?.kind !== "content") return false;
  return ACTOR.test(text.slice(first.at, last.end)) && CAUSES.test(text.slice(first.at, last.end));
}
/** To have somebody do it. */
export const CAUSES = /提醒|督促|引导|组织|指导|邀请|鼓励|动员|协调|推动|要求|安排|支持|帮助|号召|发动|让|请|使/;

/** Who acts stands between the beginning of the clause and the word at `to`. */
function namesActor(held: readonly Token[], to: number, text: string): boolean {
  const from = held.slice(0, to).findLastIndex(({ kind }) => kind === "clause") + 1;
  const [first, last] = [held[from], held[to - 1]];
  return from < to && first !== undefined && last !== undefined && ACTOR.test(text.slice(first.at, last.end));
}

/** 将材料通过网站等渠道，推送给企业: by what means it is done may be left out. */
const BY = /^(?:通过|利用|依托|借助|运用|按照|根据)/;
/** `ends`: nothing telling stands behind j in its clause; `how`: the clause says how what the next one says is done. */
function tailOf(held: readonly Token[], j: number, text: string): { ends: boolean; how: boolean } {
  let k = j + 1;
  while (k < held.length && held[k]?.kind === "content") k++;
  const kind = held[k]?.kind;
  const ends =
    (kind === "clause" || kind === "item") &&
    (lastUnstated(held, j + 1, k, { text, given: "" }) < 0 || (kind === "clause" && BY.test(text.slice(held[j]?.end))));
  let start = j;
  while (start > 0 && held[start - 1]?.kind !== "clause") start--;
  for (let at = start; at <= j; at++) if (HOW.test(text.slice(held[at]?.at ?? 0))) return { ends, how: true };
  const words = text.slice(Math.max(..."，,；;。:：".split("").map((mark) => text.lastIndexOf(mark, held[j]?.at ?? 0) + 1)));
  return { ends, how: HOW.test(words.replace(/^(?:20\d\d年度?|全年|今年)/, "")) };
}
