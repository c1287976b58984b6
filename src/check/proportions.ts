// A sentence that says how many there are of one for each of another (每三份里有一份, 微博发一条，微信就发十二条) -> the share or the multiple it claims, in plain words. No I/O. No clock.
import { boundWords } from "../zh/bounds.ts";
import { DIGITS, ORDINALS } from "../zh/digits.ts";
import { readNumbers } from "../zh/numerals.ts";
import { unitsFor } from "../zh/units.ts";

/** [start, end) of the words in the text, and the claim in plain words. */
type Proportion = { at: [number, number]; plain: string };

const NUMBER = `(?:\\d{1,4}|[${ORDINALS}两]{1,3})`;
const UNIT = `(?:${unitsFor("claim").join("|")})`;
const BOUND = `(?:差不多|几乎|${boundWords("share", "before")})`;
/** What is done to make one of them; that it is made the noun says, where there is one. */
const VERB = "(?:发布|发|办理|办|审批|批|收到|收|开出|开|作出|做出|做|受理|制发|公开|登|印)";

/** 每三份申请里就有不止一份…. */
const SHARE = new RegExp(
  `每(?<under>${NUMBER})${UNIT}的?(?<of>[^，,。；每]{0,12}?)(?:里面?|当中|之中|中|内)?[，,]?(?:就|便|只|才|仅|大约|大概)?(?:有|占)?(?<bound>${BOUND})?(?:有)?(?<over>${NUMBER})(?<more>[多余])?${UNIT}`,
);
/** How many of what, in a clause: 微信就发约十二条. */
const COUNT = new RegExp(`(?<count>${NUMBER})${UNIT}`, "g");
const [BOUND_LAST, VERB_LAST, THEN_LAST] = [new RegExp(`${BOUND}$`), new RegExp(`${VERB}了?$`), /[就便]$/];
const LONGEST_CLAUSE = 50;

const numberIn = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : (DIGITS[text] ?? readNumbers(text)[0]?.value ?? Number.NaN);

function shareOf(text: string): Proportion | null {
  const match = SHARE.exec(text);
  if (!match) return null;
  const { under = "", of = "", bound = "", over = "", more = "" } = match.groups ?? {};
  const [whole, part] = [numberIn(under), numberIn(over)];
  if (!(whole > part && part > 0)) return null;
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  return { at: [0, text.length], plain: `${before}${of}中${bound}${whole}分之${part}${more}${after}` };
}

/** 微信公众号发: what is published without a word for it. */
const sideOf = (side: string, verb: string, what: string): string => `${side}${what === "" ? (verb === "发" ? "发布信息" : verb) : what}`;

type Side = { who: string; verb: string; bound: string; then: boolean; count: number; what: string };

/** The last count of a clause, with what stands before it taken apart from behind; null when it counts nothing. */
function countedIn(clause: string): Side | null {
  const match = clause.length > LONGEST_CLAUSE ? undefined : [...clause.matchAll(COUNT)].at(-1);
  if (!match) return null;
  let who = clause.slice(0, match.index);
  const take = (pattern: RegExp): string => {
    const found = pattern.exec(who)?.[0] ?? "";
    who = who.slice(0, who.length - found.length);
    return found;
  };
  const near = take(BOUND_LAST);
  const verb = take(VERB_LAST).replace(/了$/, "");
  const bound = near || take(BOUND_LAST);
  const then = take(THEN_LAST) !== "";
  const what = clause.slice(match.index + match[0].length).replace(/(?<![。！!])[。！!]+$/, "");
  return { who, verb, bound, then, count: numberIn(match.groups?.count ?? ""), what };
}

function multipleOf(text: string): Proportion | null {
  const clauses = text.split(/[，,]/);
  for (let i = 1; i < clauses.length; i++) {
    const [a, b] = [countedIn(clauses[i - 1] ?? ""), countedIn(clauses[i] ?? "")];
    if (!a || !b || !(a.count > 0 && b.count > 0) || a.who.length < 2 || /\d/.test(a.what)) continue;
    const each = /每$/.test(a.who);
    if (!each && !(a.count === 1 && b.then)) continue;
    const [left, right] = [sideOf(a.who.replace(/每$/, ""), a.verb, a.what), sideOf(b.who, b.verb || a.verb, b.what || a.what)];
    const times = b.count / a.count;
    const amount = times < 1 ? `${a.count}分之${b.count}` : `${Math.round(times * 100) / 100}倍`;
    return { at: [0, text.length], plain: `${right}是${left}的${b.bound}${amount}` };
  }
  return null;
}

/** Null when the text says no such thing. */
export const proportionIn = (text: string): Proportion | null => (/每|就|便/.test(text) ? (shareOf(text) ?? multipleOf(text)) : null);
