// A number's own clause and the number before it -> whose number it is, with what the clause leaves unsaid restored. No I/O. No clock.
import type { Lead } from "./around.ts";
import { type Frame, frameOf, phrase } from "./frame.ts";
import type { Quantity } from "./quantities.ts";
import { isPlatform, isRate, labelsPlatform, namesPlatform, trimLead } from "./words.ts";

/** A figure once read, as the next one may refer to it. `base` is the subject without the noun counted after the number; `unit` that of
 * the last number that was no rate. */
export type Said = { quantity: Quantity; unit: string; frame: Frame; base: string; subject: string; end: number };
export type Restored = { frame: Frame; subject: string };

const whole = (frame: Frame): Restored => ({ frame, subject: phrase(frame.head, frame.action, frame.object) });
export const NOTHING: Restored = whole(frameOf(""));
export const given = (name: string): Restored => ({ frame: frameOf(name), subject: name });

/**
 * `counted`: the number's unit, and the noun after it. `label` is the heading or label above the clause, `colon` that it stands in the
 * sentence itself (公开采购信息：…) and is said of all that follows. `part`: one of 其中's numbers, which share their total's platform.
 */
export function restore(
  lead: Lead,
  counted: { unit: string; object: string },
  before: Said | null,
  label: string,
  part: boolean,
  colon: boolean,
): Restored {
  const { own } = lead;
  if (!own && before) return { frame: before.frame, subject: phrase(before.base, /累计|总数|目前/.exec(lead.text)?.[0] ?? "") };
  if (before && isRate(own)) return { frame: before.frame, subject: namesItself(own, before.subject) ? own : phrase(before.subject, own) };
  const frame = frameOf(own);
  const platform = labelsPlatform(label) || (colon && !frame.action) ? label : "";
  if (frame.action || !before) return clause(own, frame, before, platform, part, counted.object);
  // A bare noun shares the verb of the number before when both are counted alike, or stand in one list.
  const shares = part || lead.list || lead.among || counted.unit === before.unit;
  if (isPlatform(own)) return whole(shares ? { ...before.frame, head: own } : { head: own, action: "", object: "" });
  const head = shares || namesPlatform(before.frame.head) ? before.frame.head : "";
  return whole({ head, action: shares ? before.frame.action : "", object: own });
}

/** A clause of its own: it may lack the platform, which the clause before or the label above has, and the object. */
function clause(own: string, frame: Frame, before: Said | null, label: string, part: boolean, counted: string): Restored {
  const near = before ? [before.frame.head, before.frame.object].find(isPlatform) : undefined;
  const named = namesPlatform(frame.head) || (!frame.action && namesPlatform(own));
  const lacks = !named && !namesPlatform(frame.object) && (frame.head === "" || part);
  const platform = lacks ? (near ?? label) : named ? "" : label;
  if (!frame.action)
    return { frame: isPlatform(own) ? { ...frame, head: own, object: "" } : { ...frame, head: platform }, subject: phrase(platform, own) };
  const object = frame.object || counted || (frame.head === "" || isPlatform(frame.head) ? (before?.frame.object ?? "") : "");
  const head = namesPlatform(frame.head) ? frame.head : platform || frame.head;
  return {
    frame: { head, action: frame.action, object },
    subject: phrase(platform, frame.head, frame.action + (frame.object || (counted ? "" : object))),
  };
}

/** Whether a rate names what it is of: 动漫解读占比 after 动漫解读文件7个. */
const namesItself = (rate: string, subject: string): boolean => rate.length >= 4 && subject.replaceAll(" ", "").includes(rate.slice(0, 4));

/** "微信、微博分别发布信息100条、200条": the names before 分别, when there are as many as numbers. */
export function sharedOut(text: string, quantities: readonly Quantity[], at: number, lead: string): string[] | null {
  const split = /^(.*?)(?:(?:数量)?分别)(?!类|批)(.*)$/.exec(lead);
  if (!split) return null;
  const names = (split[1] ?? "")
    .replace(/^.*，/, "")
    .split(/、|和|及|与/)
    .filter(Boolean);
  let run = 1;
  while (quantities[at + run] && /^[、，和及与]$/.test(text.slice(quantities[at + run - 1]?.end ?? 0, quantities[at + run]?.start))) run++;
  if (names.length !== run || run < 2) return null;
  const rest = trimLead((split[2] ?? "").replace(/^(?:为|是|达|达到)/, ""));
  return names.map((name) => phrase(/^(?:19|20)\d{2}年度?$/.test(name) ? name : trimLead(name), rest));
}
