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
/** …发一条，…就发三条. */
const MULTIPLE = new RegExp(
  `(?<left>[^，,。；]{2,40}?)(?<each>每)?(?<verb>${VERB})?(?<under>${NUMBER})${UNIT}(?<what>[^，,。；\\d]{0,12})[，,](?<right>[^，,。；]{0,30}?)(?<then>就|便)?(?<before>${BOUND})?(?<does>${VERB})?了?(?:得|要|能)?(?<bound>${BOUND})?(?<over>${NUMBER})${UNIT}(?<other>[^，,。；\\d]{0,12})`,
);

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

function multipleOf(text: string): Proportion | null {
  const match = MULTIPLE.exec(text);
  if (!match) return null;
  const { left = "", each = "", verb = "", under = "", what = "", right = "", then = "", before = "", does = "" } = match.groups ?? {};
  const { bound = "", over = "", other = "" } = match.groups ?? {};
  const [whole, part] = [numberIn(under), numberIn(over)];
  const perOne = whole === 1 && then !== "";
  const own = /每$/.test(left) || each !== "";
  if (!(whole > 0 && part > 0) || !(perOne || own)) return null;
  const [sideA, sideB] = [sideOf(right, does || verb, other || what), sideOf(left.replace(/每$/, ""), verb, what)];
  const times = part / whole;
  const amount = times < 1 ? `${whole}分之${part}` : `${Math.round(times * 100) / 100}倍`;
  return { at: [match.index, match.index + match[0].length], plain: `${sideA}是${sideB}的${before}${bound}${amount}` };
}

/** Null when the text says no such thing. */
export const proportionIn = (text: string): Proportion | null => (/每|就|便/.test(text) ? (shareOf(text) ?? multipleOf(text)) : null);
