// Text -> tokens that two texts are compared by: numbers, guard words, roles, marks of punctuation, single characters of content. No I/O. No clock.

import { ORDINALS } from "../../../zh/digits.ts";
import { measureAt } from "../../../zh/units.ts";
import { OF_A_KIND } from "./kinds.ts";
import { ADDED, BY_MEANS, LIGHT, RESULTS } from "./light.ts";
import { FOLLOWS_FROM, SAME } from "./tables.ts";
import { type Quantified, quantified } from "./values.ts";
import { ABOUT_VERBS, BOUNDS, EMPTY_VERBS, GUARDS, NARROWING, NO_GUARDS, PUT_FIRST, ROLES } from "./words.ts";

/**
 * `is`: what must be equal for two tokens to match. `at`, `end`: UTF-16 offsets [at, end) into the text.
 * `joined`: behind 、 or 和; `etc`: behind 等, which closes a list;
 * `word`: a whole word of the tables; `quoted`: inside quotation marks; `named`: a number inside quotation marks, which is part of a name.
 * clause: ， ； and the like; item: 、; number: with its value; self: what the issuer calls itself, or its year.
 */
export type Token = {
  kind: "content" | "guard" | "role" | "number" | "clause" | "item" | "light" | "self" | "plan";
  is: string;
  at: number;
  end: number;
  number?: Quantified;
  joined?: true;
  etc?: true;
  word?: true;
  named?: true;
  quoted?: true;
};

export type IssuerWords = {
  /** What the issuer is called, longest first. */
  selves: readonly string[];
  /** The levels that it speaks of as its own: 区 of a district, and of the district's office. */
  levels: readonly string[];
  /** The year of the report. */
  year: number;
  /** In what is planned 将 and 下一步 may come and go: the sentence has one of them all the same. */
  plan: boolean;
  /** A compound of the tables (群众监督) is read as the words it is made of. */
  apart?: boolean;
  /** Of the passage, or of a sentence about it. */
  of: "passage" | "sentence";
};

/** Longest distance from the opening quotation mark of a name to a number in it. */
const NAME = 12;

/** Longest measure word between a number and 以上. */
const MEASURE = 3;

type Word = { kind: Token["kind"]; is: string };
const PLAN_WORDS = ["将", "将会", "拟", "计划", "打算", "准备", "将要", "会", "要", "今后", "下一步", "下步", "接下来", "未来", "继续"];
const MARKS: ReadonlyMap<string, Token["kind"]> = new Map([
  ...[..."，,；;。！!？?:：\n"].map((mark) => [mark, "clause"] as const),
  ["、", "item"] as const,
]);
/** 一是, 第二，（三）: they begin a statement of their own. */
const ENUMERATOR = new RegExp(
  String.raw`(?:(?<![统唯同第之])其?[${ORDINALS}]{1,2}是|第[${ORDINALS}]{1,2}[,，、]|[(（][${ORDINALS}\d]{1,2}[)）]|(?<!\d)\d{1,2}[.．](?!\d))`,
  "y",
);
/** 未发生因政府信息公开问题被追责的情况: the whole report is about this work, and need not say so again. */
const OF_THIS_WORK =
  /因为?(?:履行)?(?:政府信息公开|政务公开|信息公开)(?:工作|职责|问题|履行|不到位|不力|而)*(?=[开被追受进启]|责任追究|问责)/y;
/** In a sentence about a report: 网站上, 公开中; 所有…都, whose 都 the passage has; 要 before what is to be done, which says less. */
const SAYS_NOTHING =
  /(?<=公众号|网站|官网|平台|微信|微博|新媒体|公报|专栏|栏目|小程序|大厅|信息|过程|公开|方面|工作|内容|窗口|报告|年报|专区|形式|栏目|公开角|公开栏|网页|方式|渠道|流程|制度|文件|解读|服务|系统|大厅|视频|单位|部门|环节|领域|活动|程序|抽查|检查|培训|会议|清单)[上中里内](?![级线述国心央共省市小午容部外])|所有(?=[^,，;；。]{1,20}[都均])|(?<![重主需必首将只紧摘扼])要(?![求点素闻件务])|[之以](?=[后前内](?!来))|达到?了?(?=\d)|(?<=收到|收取|发生|出现|产生|举办|开展|召开|组织|发布|公布|受到|追责|问责|追究)过|这(?=\d)|给出?了(?=.{0,4}(?:答复|回复|回应))|(?<=时限|期限)里|到(?=现场)|能够?(?=更)|(?<![社机开大例晚协工委年学本])会(?=及时|定期|同步|主动|先|不断|积极|持续|通过|对|在)|(?:仍然?|依然|依旧)(?=比较|较|明显|突出|存在|不够)|先(?=作|做(?!法)|进行|予以|加以)|(?:比较|较为|较|相对|有些|略显)(?=单一|被动|滞后|薄弱|欠缺|不足|缺乏)|在(?=线[上下])|(?:在线上|线上(?=则?(?:通过|利用|依托|依靠|借助)))(?=[^,，;；。]{0,24}(?:小程序|网站|微信|微博|公众号|新媒体))|(?:在线下|线下(?=则?(?:通过|利用|依托|依靠|借助)))(?=[^,，;；。]{0,24}(?:公开栏|公示栏|大厅|服务站|专区|窗口|公开角))|来(?=解读|宣传|公开|发布|开展|推进|加强|提升|提高|完善|规范|满足|保障|保证|确保|方便|增强|落实|实现|听取|收集|征集|做好|改进|处理)|(?<=及时|主动|持续|不断|积极|定期|严格|认真|全面|广泛|高效|集中)地|[作做](?=[^,，;；。]{0,6}(?:处理|说明|安排|部署|调整|介绍|规定|解读)$)|的(?:形式|方式|办法|手段)(?=对|来|进行|解读|宣传|宣讲|公开|发布|推送|展示|讲解|加强|强化|开展|推进|提升)/y;
/** 工作要求, 按照条例要求, 予以部分公开: names of things, and no word that truth hangs on. */
const NAMED_THING =
  /(?<=[》例项级作关务范体规门署院办府区县市]|有关|相关|具体|总体|部署|上级)的?要求(?=$|[,，、;；。:：和与及])|部分公开(?=$|[,，、;；。的\d件占情和]|申请|答复)/uy;
/** Of something that there is too little of it, and not less than a number: 培训力度不足, but 不足100件 and 存在不足. */
const TOO_LITTLE = /(?<=\p{Script=Han}{2})(?<!存在|一些|主要|有|的|点|处|改进|补|针对|方面)不足(?=$|[,，、;；。]|的)/uy;
/** 我区, 本办, 全县: of the issuer's own level, which `levels` names. */
const SELF =
  /(?:我|本|该)(单位|机关|办公室|[办局委厅院])(?!域)|(?:我|本|全|该)(省|市|区|县|旗|镇|乡|街道|州)(?!域)|(省|市|区|县|旗|镇|乡|街道|州)里(?!面)|(?<=[纳列]入)(省|市|区|县|旗|镇|乡|街道|州)(?![级委直属])/y;

/** 甲及相关乙: they stand between what joins and what is joined. */
const SORTS: ReadonlySet<string> = new Set(["相关", "有关"]);
export const JOINS: ReadonlySet<string> = new Set(["和", "与", "及", "以及", "或", "或者", "并", "并且"]);

const isCompound = (word: string, { kind, is }: Word): boolean => kind === "content" && is !== "" && COMPOUND.test(word);
/** Who, or of what sort; never with what is done to whom (请群众), and never what the law calls by a name (政府信息公开申请). */
const COMPOUND = /^(?:群众|公众|社会|广大|人民|居民|业务|专题|政务服务|办件|办理|日常)(?!.*(?:公开|申请)).{2,}$/;

const table = new Map<string, Word>();
const put = (words: readonly string[], kind: Token["kind"], is?: string): void => {
  for (const word of words) table.set(word, { kind, is: is ?? word });
};
put(NARROWING, "content");
put(EMPTY_VERBS, "content");
put(OF_A_KIND, "content");
for (const group of FOLLOWS_FROM) put(group, "content");
for (const group of SAME) put(group, "content", group[0]);
put(LIGHT, "light");
put(RESULTS, "light");
put(ROLES, "role");
put(["对", "对于", "针对"], "role", "对");
for (const group of GUARDS) put(group, "guard", group[0]);
for (const group of BOUNDS) put(group, "guard", group[0]);
for (const word of NO_GUARDS) table.set(word, { kind: "content", is: "" });
const COMPOUNDS = new RegExp([...table].flatMap(([word, known]) => (isCompound(word, known) ? [word] : [])).join("|"));
/** Whether it is read otherwise with its compounds taken apart. */
export const hasCompound = (text: string): boolean => COMPOUNDS.test(text);
const LONGEST = Math.max(...[...table.keys()].map((word) => word.length));
const bounds = new Set(BOUNDS.flat());
const plans = new Set(PLAN_WORDS);
const added = new Set(ADDED);
const LONGEST_ADDED = Math.max(...ADDED.map((word) => word.length));

/** `text` as `withoutLayout` leaves it: half width, without spaces. */
export function tokensOf(text: string, reading: IssuerWords): Token[] {
  const numbers = numbersIn(text, reading.year);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, numbers, reading);
    const before = tokens.findLast(({ kind, is }) => kind !== "light" || !SORTS.has(is));
    const [first] = token;
    if (first && before && (before.kind === "item" || (before.kind === "light" && JOINS.has(before.is)))) first.joined = true;
    if (first && before?.kind === "light" && (before.is.startsWith("等") || before.etc)) first.etc = true;
    if (first && quoted(text, at)) first.quoted = true;
    if (first?.kind === "number" && /[“《「][^”》」]*$/.test(text.slice(Math.max(0, at - NAME), at))) first.named = true;
    tokens.push(...token);
    at = token.at(-1)?.end ?? at + 1;
  }
  return tokens;
}

function tokenAt(text: string, at: number, numbers: ReadonlyMap<number, Quantified>, reading: IssuerWords): Token[] {
  ENUMERATOR.lastIndex = at;
  const enumerated = ENUMERATOR.exec(text);
  if (enumerated) return [{ kind: "clause", is: "", at, end: at + enumerated[0].length }];
  const self =
    reading.selves.find((name) => text.startsWith(name, at)) ??
    (reading.of === "sentence" && isOwnOffice(text, at, reading) ? OFFICE : undefined);
  if (self) return [{ kind: "self", is: "self", at, end: at + self.length }];
  SELF.lastIndex = at;
  const own = SELF.exec(text);
  if (own && (isOwnKind(own, reading) || reading.levels.includes(own[2] ?? own[3] ?? own[4] ?? "")))
    return [{ kind: "self", is: "self", at, end: at + own[0].length }];
  const ownYear = [`${reading.year}年度`, `${reading.year}年`].find((year) => text.startsWith(year, at));
  if (ownYear) return [{ kind: "self", is: "self", at, end: at + ownYear.length }];
  OF_THIS_WORK.lastIndex = at;
  const work = OF_THIS_WORK.exec(text);
  if (work) return [{ kind: "light", is: work[0], at, end: at + work[0].length }];
  BY_MEANS.lastIndex = at;
  const means = BY_MEANS.exec(text);
  if (means) return [{ kind: "content", is: "通过", at, end: at + means[0].length, word: true }];
  const number = numbers.get(at);
  if (number) return [{ kind: "number", is: `${number.value}`, at, end: endOf(text, number), number }];
  NAMED_THING.lastIndex = at;
  const named = NAMED_THING.exec(text)?.[0];
  if (named)
    return [...named].map((character, i) => ({
      kind: character === "的" ? "light" : "content",
      is: character,
      at: at + i,
      end: at + i + 1,
    }));
  TOO_LITTLE.lastIndex = at;
  if (TOO_LITTLE.test(text)) return [{ kind: "guard", is: "不够", at, end: at + 2, word: true }];
  if (reading.of === "sentence") {
    SAYS_NOTHING.lastIndex = at;
    const nothing = SAYS_NOTHING.exec(text);
    if (nothing) return [{ kind: "light", is: nothing[0], at, end: at + nothing[0].length }];
  }
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const known = table.get(word);
    if (reading.plan && plans.has(word)) return [{ kind: "plan", is: "plan", at, end: at + length }];
    if (reading.of === "sentence" && length <= LONGEST_ADDED && added.has(word)) return [{ kind: "light", is: word, at, end: at + length }];
    if ((word === "将" || word === "把") && PUT_FIRST.test(text.slice(at + 1))) return [{ kind: "light", is: word, at, end: at + 1 }];
    if (!known || (reading.apart && isCompound(word, known))) continue;
    if (known.is === "") return [...word].map((character, i) => ({ kind: "content" as const, is: character, at: at + i, end: at + i + 1 }));
    if (word === "对" && ABOUT_VERBS.test(text.slice(0, at))) return [{ kind: "light", is: word, at, end: at + 1 }];
    if (goesWithoutSaying(known.is, word, text.slice(0, at), text.slice(at), reading))
      return [{ kind: "light", is: word, at, end: at + length }];
    if (known.kind === "light") return [{ kind: lightAs(word, reading), is: word, at, end: at + length }];
    const counts = numbers.has(at + length) || [...numbers.values()].some((number) => number.end <= at && at - number.end <= MEASURE);
    if (bounds.has(word) && !counts) return [{ kind: "content", is: word, at, end: at + length, word: true }];
    return [{ ...known, at, end: at + length, word: true }];
  }
  const character = text[at] ?? "";
  const mark = MARKS.get(character);
  if (mark) return [{ kind: mark, is: "", at, end: at + 1 }];
  const word = /[\p{L}\p{N}%@.]/u.test(character);
  return [{ kind: word ? "content" : "light", is: character, at, end: at + 1 }];
}

/** 由办公室副主任分管, of what an office says: it speaks of itself. */
const OFFICE = "办公室";
const isOwnOffice = (text: string, at: number, { selves }: IssuerWords): boolean =>
  text.startsWith(OFFICE, at) && /(?:^|[由经在,，、;；]|安排)$/.test(text.slice(0, at)) && selves.some((name) => name.endsWith(OFFICE));

/** 本局 is whoever reports; 该局 only one that is called so. */
const isOwnKind = ([word, kind]: RegExpExecArray, { selves }: IssuerWords): boolean =>
  kind !== undefined && (!word.startsWith("该") || /单位|机关/.test(kind) || selves.some((name) => name.endsWith(kind)));

/** What the passage has done is done, and of several that are named 都 says no more: the one in what is planned, the other of one thing, would. */
const goesWithoutSaying = (is: string, word: string, before: string, behind: string, { plan, of }: IssuerWords): boolean =>
  (is === "已" && !plan) ||
  (is === "均" &&
    (word === "都" || word === "均") &&
    of === "sentence" &&
    (/(?:、|和|及|与)[^,，;；。]*$/.test(before) || /^[^,，;；。]*全覆盖/.test(behind)));

/** 了 makes something done of what is planned. */
const lightAs = (word: string, { of, plan }: IssuerWords): Token["kind"] =>
  of === "sentence" && plan && RESULTS.includes(word) ? "content" : "light";

const quoted = (text: string, at: number): boolean => text.lastIndexOf("“", at) > text.lastIndexOf("”", at - 1);

/** Behind the numeral, what belongs to it and its unit. */
function endOf(text: string, number: Quantified): number {
  const more = /^[余餘多]/.exec(text.slice(number.end))?.[0].length ?? 0;
  const rest = text.slice(number.end + more, number.end + more + 6);
  const unit = number.unit === "元" ? /^[万亿]?元/.exec(rest)?.[0] : /^[年月日号时分]/.exec(rest)?.[0];
  return number.end + more + (unit?.length ?? (number.unit === "" ? 0 : (measureAt(rest)?.length ?? 0)));
}

/** Words that begin like a number of things. */
const NO_COUNT = /^一(?:年[里中来]|方面|条龙|站式|揽子|系列|部分)/;
/** Numerals that are words (一网通办, 三审三校) count nothing and stay content. */
function numbersIn(text: string, year: number): Map<number, Quantified> {
  const numbers = new Map<number, Quantified>();
  for (const number of quantified(text)) {
    const arabic = /\d/.test(number.text);
    // 队伍建设: one numeral as cheques have it is a character of a word.
    if (/^[壹贰叁肆伍陆柒捌玖拾]$/.test(number.text) || NO_COUNT.test(text.slice(number.at))) continue;
    if (arabic || number.unit !== "" || number.value === year) numbers.set(number.at, number);
  }
  return numbers;
}
