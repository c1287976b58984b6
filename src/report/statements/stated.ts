// The compact text of a passage -> the figures it states, each with its subject restored. No I/O. No clock.
import type { Passage, Statement } from "../report.ts";
import { type Frame, frameOf, isPreposition, isRate, labelsPlatform, namesPlatform, phrase, trimLead } from "./frame.ts";
import { type Quantity, quantitiesOf } from "./quantities.ts";
import { recalled } from "./recall.ts";
import { bareHeading, labelAt, sentenceAt } from "./sentences.ts";

/** A statement whose places are in compact text. `total`: where its total's number begins, or −1−index of one in an earlier passage. */
export type Draft = Omit<Statement, "partOf"> & { total?: number };

/** How a part is worded; a list of parts ends where the wording changes. */
type Shape = "noun" | "platform" | "verb";
/** A figure once read, as the next one may refer to it. `base` is the subject without the noun counted after the number. */
export type Said = { quantity: Quantity; frame: Frame; base: string; subject: string; end: number };
type Parts = { total: number; unit: string; shape: Shape | null; sum: number; of: number };

const END = /[。!?\n]/;
const ENDS = "。;!?\n";
const BREAK = /[。;!?\n]/;

/** The noun counted that stands after the number, 31个【行政规范性文件】, and what is said of it (106个村【实现全覆盖】). */
function afterwards(text: string, quantity: Quantity, next: number): { object: string; rest: string; end: number; always?: true } {
  const stop = /[，。;、:!?()\n]/.exec(text.slice(quantity.end));
  const punctuation = stop ? quantity.end + stop.index : text.length;
  const end = Math.min(punctuation, next);
  const tail = text.slice(quantity.end, end);
  const clause = /^[^，。;:!?\n]*/.exec(text.slice(quantity.end))?.[0] ?? "";
  if (/^(?:以内|之内|内(?![容部设]))/.test(tail))
    return { object: "", rest: tail.replace(/^(?:以内|之内|内)/, ""), end: quantity.end, always: true };
  if (NO_OBJECT.test(tail) || !tail) return { object: "", rest: tail ? "" : clause, end: quantity.end };
  const frame = frameOf(tail.replace(/^的/, ""));
  const object = frame.action && (frame.head || frame.object) ? frame.head : frame.object || frame.action;
  const at = object ? text.indexOf(object, quantity.end) : -1;
  if (at < 0) return { object: "", rest: "", end: quantity.end };
  return { object, rest: clause.slice(at + object.length - quantity.end), end: at + object.length };
}
const NO_OBJECT = /^(?:较|比|占|同比|环比|前|后|起|上|以|且|和|及|与|并|已|均|全部|都|至|到|增|降|下降|减)/;

/** The clause that speaks of the number: the last before it that holds more than a date or a counting word. */
function ownClause(lead: string): { own: string; earlier: string[] } {
  const clauses = lead.split(/[，:]/);
  for (let i = clauses.length - 1; i >= 0; i--) {
    const own = trimLead(clauses[i] ?? "");
    if (own) return { own, earlier: clauses.slice(0, i).map(trimLead).filter(Boolean) };
  }
  return { own: "", earlier: [] };
}

const shapeOf = (frame: Frame): Shape =>
  frame.action ? (namesPlatform(frame.head) ? "platform" : "verb") : namesPlatform(frame.object) ? "platform" : "noun";

/** What the clause leaves unsaid is taken from the number before it in the sentence, or from the label above it. */
function restore(own: string, before: Said | null, label: string, part: boolean): Restored {
  const platform = labelsPlatform(label) ? label : "";
  if (!own && before) return { frame: before.frame, subject: before.base };
  if (before && isRate(own)) return { frame: before.frame, subject: tells(own, before.subject) ? own : phrase(before.subject, own) };
  const frame = frameOf(own);
  if (before && !frame.action && namesPlatform(own)) return whole({ ...before.frame, head: own });
  if (before && !frame.action) return whole({ head: before.frame.head, action: before.frame.action, object: own });
  const near = before ? [before.frame.head, before.frame.object].find(namesPlatform) : undefined;
  const named = namesPlatform(frame.head) || (!frame.action && namesPlatform(own));
  const lacks = !named && !namesPlatform(frame.object) && (frame.head === "" || part);
  const lent = lacks ? (near ?? platform) : named ? "" : platform;
  const object = frame.object || (frame.head === "" || namesPlatform(frame.head) ? (before?.frame.object ?? "") : "");
  if (!frame.action) return { frame: { ...frame, head: lent }, subject: phrase(lent, own) };
  return {
    frame: { head: namesPlatform(frame.head) ? frame.head : lent || frame.head, action: frame.action, object },
    subject: phrase(lent, frame.head, frame.action + object),
  };
}
const whole = (frame: Frame) => ({ frame, subject: phrase(frame.head, frame.action, frame.object) });
/** Whether a rate names itself what it is of: 动漫解读占比 after 动漫解读文件7个. */
const tells = (rate: string, subject: string): boolean => rate.length >= 4 && subject.replaceAll(" ", "").includes(rate.slice(0, 4));

/** "微信、微博分别发布信息100条、200条": the names before 分别, when there are as many as numbers. */
function sharedOut(text: string, quantities: readonly Quantity[], at: number, lead: string): string[] | null {
  const split = /^(.*?)(?:(?:数量)?分别)(?!类|批)(.*)$/.exec(lead);
  if (!split) return null;
  const names = trimLead(split[1] ?? "")
    .split(/、|和|及|与/)
    .filter(Boolean);
  let run = 1;
  while (quantities[at + run] && /^[、，和及与]$/.test(text.slice(quantities[at + run - 1]?.end ?? 0, quantities[at + run]?.start))) run++;
  if (names.length !== run || run < 2) return null;
  const rest = (split[2] ?? "").replace(/^(?:为|是|达|达到)/, "");
  return names.map((name) => phrase(name, trimLead(rest)));
}

/** `last` is the figure before this passage, to which 其中 at its head refers. */
export function readStated(
  text: string,
  passage: Passage,
  earlier: readonly Statement[],
  last: Said | null,
): { drafts: Draft[]; last: Said | null } {
  const quantities = quantitiesOf(text);
  const drafts: Draft[] = [];
  const heading = bareHeading(passage.path.at(-1) ?? "");
  let before: Said | null = null;
  let parts: Parts | null = null;
  let shared: string[] = [];
  let said: string[] = [];
  for (const [i, quantity] of quantities.entries()) {
    const raw: string = text.slice(before?.end ?? 0, quantity.start);
    const newSentence = END.test(raw) || !before;
    const newSegment = newSentence || BREAK.test(raw);
    const lead = newSegment ? raw.slice(Math.max(...[...ENDS].map((mark) => raw.lastIndexOf(mark))) + 1) : raw;
    const among = /其中/.test(lead);
    const opened = /^\(/.test(raw) && before !== null;
    const { own, earlier: clauses } = ownClause(lead.replace(/^\(/, ""));
    const label = labelAt(text, quantity.start) || heading;
    said = newSentence ? clauses : [...said, ...clauses];
    const anchor: Said | null = among ? (before ?? last) : newSentence || (newSegment && frameOf(own).action) ? null : before;
    parts = partsAt(parts, { among, opened, newSentence, quantity, before, earlier, drafts });
    const isPart = parts !== null && belongs(parts, quantity, frameOf(own), among || opened);
    if (!isPart && !isRate(own)) parts = null;
    if (isPart && parts) parts = { ...parts, shape: parts.shape ?? shapeOf(frameOf(own)), sum: parts.sum + quantity.value };
    const after = afterwards(text, quantity, quantities[i + 1]?.start ?? text.length);
    shared = sharedOut(text, quantities, i, lead) ?? shared;
    const given = shared.shift();
    const joined = isPreposition(own);
    const restored: Restored = given
      ? { frame: frameOf(given), subject: given }
      : joined
        ? whole(frameOf(""))
        : restore(own, anchor, label, isPart);
    const object = restored.subject.endsWith(after.object) ? "" : after.object;
    const rest = joined || after.always || (after.object && after.rest.length < 12) ? withoutNumbers(after.rest, joined) : "";
    const base = restored.subject;
    const subject: string =
      phrase(base, object, rest, recalled(restored.frame.object, said, base)) || (!own && before ? before.subject : "") || label;
    const context = phrase(...(label && !subject.includes(label) ? [label] : []), ...said);
    drafts.push({
      passage: passage.n,
      subject: !object && !own && anchor && !given ? anchor.subject : subject,
      value: quantity.value,
      text: text.slice(quantity.start, quantity.end),
      unit: quantity.unit,
      ...(quantity.approximate ? { approximate: true as const } : {}),
      sentence: sentenceAt(text, quantity.start),
      at: [quantity.start, quantity.end],
      ...(isPart && parts ? { total: parts.total } : {}),
      ...(context ? { context } : {}),
    });
    before = { quantity, frame: { ...restored.frame, object: restored.frame.object + object }, base, subject, end: after.end };
  }
  return { drafts, last: before };
}
/** What is left to say of the number, other numbers taken out; a list that goes on is not said of it, unless all of it hangs on one 对. */
function withoutNumbers(rest: string, joined: boolean): string {
  if (!joined && /^[、和及与]/.test(rest)) return "";
  return quantitiesOf(rest)
    .reduceRight((kept, number) => kept.slice(0, number.start) + kept.slice(number.end), rest)
    .replace(/^[、和]/, "");
}

type Restored = { frame: Frame; subject: string };
type Seen = {
  among: boolean;
  opened: boolean;
  newSentence: boolean;
  quantity: Quantity;
  before: Said | null;
  earlier: readonly Statement[];
  drafts: readonly Draft[];
};

/** Opens a list of parts at 其中 or at a bracket, and closes one at the end of its sentence. */
function partsAt(parts: Parts | null, seen: Seen): Parts | null {
  if (seen.opened && seen.before)
    return { total: seen.before.quantity.start, unit: seen.before.quantity.unit, shape: null, sum: 0, of: seen.before.quantity.value };
  if (seen.among) {
    const inside =
      seen.drafts.findLast((each) => each.unit === seen.quantity.unit && each.total === undefined) ??
      seen.drafts.findLast((each) => each.unit === seen.quantity.unit);
    if (inside) return { total: inside.at[0], unit: inside.unit, shape: null, sum: 0, of: inside.value };
    const index =
      seen.drafts.length === 0 ? seen.earlier.findLastIndex((each) => each.unit === seen.quantity.unit && each.partOf === undefined) : -1;
    const outside = index === seen.earlier.length - 1 ? seen.earlier[index] : undefined;
    return outside ? { total: -index - 1, unit: outside.unit, shape: null, sum: 0, of: outside.value } : null;
  }
  return seen.newSentence ? null : parts;
}

/** A part has its total's unit, is worded like the first part, and comes before the parts have filled the total. */
function belongs(parts: Parts, quantity: Quantity, frame: Frame, first: boolean): boolean {
  if (quantity.unit !== parts.unit || quantity.value > parts.of) return false;
  if (first) return true;
  return parts.sum < parts.of && (parts.shape === null || parts.shape === shapeOf(frame));
}
