// The compact text of a passage -> the sentences that say there was none: 未收到政府信息公开申请, 未发生…案件. No I/O. No clock.
import type { Passage } from "../report.ts";
import type { StatementDraft } from "./parts.ts";
import { sentenceAt } from "./sentences.ts";
import { trimLead } from "./words.ts";

/** What may be said not to have been; without such a noun, 没有 is only a negation (没有超出范围). */
const THINGS =
  "申请 复议 诉讼 案件 收费 处理费 费用 事件 情况 情形 行为 投诉 举报 信访 责任追究 规章 文件 许可 处罚 强制 事项 件 问题 追责 现象 败诉 纠正".split(
    " ",
  );
/** What happens, so that 没有 before it counts it whatever words stand between. */
const EVENTS = "申请 复议 诉讼 案件 收费 费用 事件 投诉 举报 追究 败诉 处罚".split(" ");
const HAPPENED = "(?:发生|收到|接到|受理|出现|产生|收取|存在|涉及|制发|制定|出台|作出|实施|办理|结转|引发|接收|开展|发现|有)";

/** `object`: what there was none of, in front of the words or behind them; [start, end) holds both. */
type Denial = { words: string; at: number; object: string; start: number; end: number };

const MARK = /[，。;!?\n]/;
/** No clause is read further than so many characters: what is looked through for each 没有 stays so much. */
const MOST_OF_A_CLAUSE = 300;
/** From `from` to the next mark. */
function clauseFrom(text: string, from: number): string {
  const behind = text.slice(from, from + MOST_OF_A_CLAUSE);
  const end = behind.search(MARK);
  return end < 0 ? behind : behind.slice(0, end);
}
const endsWithOne = (text: string, words: readonly string[]): string | undefined => words.find((word) => text.endsWith(word));

/** 未发生 …; 没有产生 …: the verb says that it is about events. */
const NOT_HAPPENED = new RegExp(`(?:从|暂|尚)?(?:未|没有|没(?!有)|无)${HAPPENED}(?:过|任何)?`, "g");
const NEXT = new RegExp(`(?:未|没有|没|无)${HAPPENED}`);
function notHappened(text: string): Denial[] {
  return [...text.matchAll(NOT_HAPPENED)].flatMap(({ 0: words, index }): Denial[] => {
    const from = index + words.length;
    const clause = clauseFrom(text, from);
    const next = clause.search(NEXT);
    const behind = next < 0 ? clause : clause.slice(0, next);
    const length = Math.max(...THINGS.map((thing) => (behind.includes(thing) ? behind.lastIndexOf(thing) + thing.length : 0)));
    return length > 0 ? [{ words, at: index, object: behind.slice(0, length), start: index, end: from + length }] : [];
  });
}

/** 无行政复议、行政诉讼案件; 没有政府信息公开申请: only at the head of a clause or after a word of time. */
const THERE_IS_NONE = /(?<=^|[，。;:、!?\n]|年度?|期间|我[区县市镇局]|均|也|都|并)(?:暂|尚)?(?:没有|无)/g;
const LEADS = "任何 因 涉及 关于 相关 政府 政务 信息 行政 申请 收费 依申请 投诉 举报 结转".split(" ");
/** Characters that may stand between 没有 and what happens. */
const MOST_BETWEEN = 12;
/** Where what there is none of may end: with its clause, or before a verb. */
const VERB = /发生|产生|提起/g;
function thereIsNone(text: string): Denial[] {
  return [...text.matchAll(THERE_IS_NONE)].flatMap(({ 0: words, index }): Denial[] => {
    const from = index + words.length;
    const behind = clauseFrom(text, from);
    const ends = [...Array.from(behind.matchAll(VERB), (verb) => verb.index), behind.length];
    const lead = LEADS.find((each) => behind.startsWith(each));
    const ofThings = lead === undefined ? undefined : ends.find((end) => endsWithOne(behind.slice(lead.length, end), THINGS));
    const ofEvents = ends.find((end) => {
      const event = endsWithOne(behind.slice(0, end), EVENTS);
      return event !== undefined && end - event.length <= MOST_BETWEEN;
    });
    const length = ofThings ?? ofEvents;
    return length === undefined ? [] : [{ words, at: index, object: behind.slice(0, length), start: index, end: from + length }];
  });
}

/** 行政诉讼案件零发生: behind what it is of, the last in its clause. */
const IS_ZERO = /零发生|为零|为“零”|零申请/g;
function isZero(text: string): Denial[] {
  const found = new Map<number, Denial>();
  let [start, seen] = [0, 0];
  for (const { 0: words, index } of text.matchAll(IS_ZERO)) {
    for (; seen < index; seen++) if (MARK.test(text.charAt(seen))) start = seen + 1;
    const object = text.slice(start, index);
    if (endsWithOne(object, THINGS)) found.set(start, { words, at: index, object, start, end: index + words.length });
  }
  return [...found.values()];
}

export function readNones(text: string, passage: Passage): StatementDraft[] {
  const found = [...notHappened(text), ...thereIsNone(text), ...isZero(text)];
  const firsts = found.filter((one, i) => !found.slice(0, i).some((other) => other.start < one.end && one.start < other.end));
  return firsts.map(({ words, at, object, start }): StatementDraft => {
    const verb = words.replace(/^(?:从|暂|尚)?(?:未|没有|没|无)/, "").replace(/^零.*|^为.*/, "");
    const [from, to] = sentenceAt(text, start);
    const clause = text.slice(from, start).split(/[，:]/);
    const context = trimLead(clause.at(-1) ?? "");
    return {
      passage: passage.n,
      subject: trimLead(verb + object),
      value: 0,
      text: words,
      unit: "",
      sentence: [from, to],
      at: [at, at + words.length],
      none: true,
      ...(context ? { context } : {}),
    };
  });
}
