// Tokens -> the words a question is about, in the form passages have them. No I/O. No clock.
import { FIGURE_ROLES, isWord, type Token, textOf } from "../tokens.ts";
import { ENGLISH_FIGURES_IN_PROSE } from "../words/english-prose.ts";

const KEPT = new Set<string>([...FIGURE_ROLES, "content", "generic"]);
/** Verbs and particles at the edges of a figure word that passages need not have. */
const TRIM = /^(?:被|给|因为|因|由于|有|的)+|(?<![了的过着])[了的过着]+$/g;
const TRIMMED_FIRST = new Set("被给因由有的");
const TRIMMED_LAST = new Set("了的过着");
/** Words that hold no content though they are verbs of the form. */
const LIGHT = new Set("人 说 办 收 发 给 有 提 做 办理 花 用 用于 弄 搞".split(" "));
/** Words of grammar and of reckoning that are as often parts of a longer word: 内 of 内容, 查 of 督查, 部门 of 职能部门, 清单 of 任务清单. */
const PARTS = new Set(["filler", "group", "operation", "join"]);
const LONGEST_PART = 3;
const MONEY_UNIT = /^(?:元|块|块钱|钱|万元|万块|万|亿|亿元|%|百分点|个百分点|个点|倍)$/;

const IN_LATIN = /^[a-z]/;

export function keptText(text: string, token: Token): string {
  if (token.kind !== "rest" && token.kind !== "word") return "";
  const typed = textOf(text, token);
  const words = TRIMMED_FIRST.has(typed.charAt(0)) || TRIMMED_LAST.has(typed.charAt(typed.length - 1)) ? typed.replace(TRIM, "") : typed;
  if (token.kind === "rest") return LIGHT.has(words) ? "" : words;
  if (token.role === "content" && token.value === "address") return "地址";
  // English asks of Chinese reports: the value is what they call it.
  if (token.role === "generic" && IN_LATIN.test(words)) return "政府信息公开";
  if (token.role === "content" && /\p{Script=Han}/u.test(token.value)) return token.value;
  if (IN_LATIN.test(words) && KEPT.has(token.role) && token.role !== "content")
    return ENGLISH_FIGURES_IN_PROSE[token.value] ?? (token.role === "applicant" ? "" : words);
  if (token.role === "document" && /^[发出][了过出去的得]*$/.test(textOf(text, token))) return "发布";
  // 网上提的, 用信函递上去的: what came in, in whatever words.
  if (token.role === "request" && token.value === "received" && !/[收受接]/.test(words)) return "收到";
  if (token.role === "subject" && token.value === "application" && /^要/.test(words)) return "申请";
  if (token.role === "unit") return ["万元", "亿元", "%", "倍"].includes(token.value) && !MONEY_UNIT.test(words) ? words : "";
  // 下降, 增长: prose states them.
  if (token.role === "operation") return token.value === "change" ? words.replace(/^(?:比|较|跟|和|与)|(?:了?(?:多少|几|情况))$/g, "") : "";
  return KEPT.has(token.role) && !LIGHT.has(words) ? words : "";
}

/**
 * Whether a word that is usually dropped belongs to the words beside it. A single character left over is a broken word, so what touches it
 * is kept; a single character is kept between two pieces; what names a kind of thing (部门, 清单) is kept behind what says which.
 */
function isPart(tokens: readonly Token[], i: number, text: string, behindKept: boolean): boolean {
  const token = tokens[i];
  if (token?.kind !== "word" || (!PARTS.has(token.role) && !isWord(token, "ask", "tell"))) return false;
  const words = textOf(text, token);
  // 总共挂了几条: how many of what in all is part of no word; nor is what brings an object to its verb (把村务亮出来).
  if (/^(?:[的了吗呢是和与跟同及或把将]|一?共|总共|合共|共计|合计|累计|[搞弄做]了)$/.test(words)) return false;
  const length = token.end - token.start;
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  const broken = (other: Token | undefined) => other?.kind === "rest" && other.end - other.start === 1 && !LIGHT.has(textOf(text, other));
  if (length <= LONGEST_PART && (broken(before) || broken(after))) return true;
  // 机关信息, 部门文件: which kind of thing.
  if (isWord(token, "group", "plain") && after && /^类?(?:信息|文件|动态)$/.test(textOf(text, after))) return true;
  const content = (other: Token | undefined) => other?.kind === "rest" || (other?.kind === "word" && other.role === "content");
  if (length === 1) return !/^[比多少里中上在被把有给对]$/.test(words) && (behindKept || content(before)) && content(after);
  return (
    length <= LONGEST_PART &&
    (behindKept || content(before)) &&
    (isWord(token, "operation", "list") || isWord(token, "group", "plain") || /^(?:事项|指标)$/.test(words))
  );
}

/** What is kept of a word for issuers in prose: 几个乡镇 is about 乡镇. */
const nounOf = (words: string): string =>
  words
    .replace(/^(?:(?:which|what|all|every|each|the|these|who|where|how many|of)(?:\s+|$))+(?:of (?:the|them|these)\s*)*/, "")
    .replace(/(?:有|是)?(?:哪些|哪几个|哪个|谁|多少个?|几个)$/, "")
    .replace(/^(?:多少|几多?|哪些?|各|每|所有|全部)?(?:个|家|份|一个)?的?/, "");

/** Beside an issuer's name, words for issuers in general are part of what is asked about. */
export function topicOf(text: string, tokens: readonly Token[]): string {
  const named = tokens.some((token) => token.kind === "who");
  const out: string[] = [];
  let joined = false;
  let keptTo = -1;
  for (const [i, token] of tokens.entries()) {
    // 利通区政府办公室名义: under which of its names, whoever is asked of.
    const name =
      token.kind === "who" && text.startsWith("名义", token.end)
        ? /(?:人民)?政府办公室$|(?:人民)?政府$|办公室$/.exec(textOf(text, token))
        : null;
    if (name) {
      out.push(name[0]);
      [joined, keptTo] = [true, token.end];
      continue;
    }
    // 政府网站发布报告多少条: the reports are what was published.
    if (
      keptTo === token.start &&
      out.at(-1) === "发布" &&
      textOf(text, token) === "报告" &&
      tokens.some((each) => isWord(each, "unit", "条") || isWord(each, "unit", "篇"))
    ) {
      out.push("报告");
      keptTo = token.end;
      continue;
    }
    const part = isPart(tokens, i, text, keptTo === token.start);
    const group = named && token.kind === "word" && token.role === "group" && ["count", "every", "which"].includes(token.value);
    const words = part ? textOf(text, token) : group ? nounOf(textOf(text, token)) : keptText(text, token);
    if (words === "" || (!isWord(token, "content") && /^[\s\d.,:-]*$/.test(words))) {
      joined = false;
      continue;
    }
    const own = token.kind === "rest" || part;
    if ((joined && own) || (part && out.length > 0 && tokens[i - 1]?.end === token.start && keptText(text, tokens[i - 1] as Token) !== ""))
      out[out.length - 1] += words;
    else out.push(words);
    joined = part;
    keptTo = token.end;
  }
  // 9月份的开放日: of which part of the year is looked at apart (question/prose/asked.ts).
  return out.filter((words) => !/^月份?$/.test(words)).join(" ");
}
/** 发布量, 公开 量: how much was published. */
export const withoutAmount = (topic: string): string => topic.replace(AMOUNT_OF, "");
const AMOUNT_OF = /(?<=发布|公开|更新|推送|刊发|刊登|解读|印发) ?总?量(?= |$)/g;
