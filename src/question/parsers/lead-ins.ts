// Tokens of one question -> the same, with what only leads to it (哪位大神告诉我), ends it (请查复) or says who asks (我是利通区人) read as words that say
// nothing. No I/O. No clock.
import { FIGURE_ROLES, hasWord, isWord, type Token, textOf } from "../tokens.ts";

/** Verbs that ask for something to be told, shown or found out: what stands before them says who asks, and why. */
const ASKING =
  "请教|求教|赐教|惠告|惠示|赐告|回答|答|请问|询问|打听|咨询|问|知道|晓得|得知|获知|获悉|知悉|知晓|了解|欲知|清楚|告诉|告知|见告|示知|提供|出示|列示|列出|列明|列举|开列|给出|说明|说|讲|查询|查明|查报|查找|核查|核实|核对|核报|查|核|确认|呈报|报送|上报|看|瞅|瞧|找|搜|科普|分享|甩|蹲|需要?|求证?|介绍|统计|打赌|调取|索取|获取|采访|报道";
/** Verbs of one character that are as often part of a longer word: only right at the beginning. */
const SHORT = "列|来|要|给|发|报|写|考|整|贴";
const BEHIND_VERB = "(?:一?下子?|一?眼|看|到|过|了|个|一个|一份|着|我|俺|我们|大家|您|你|各?位|关于|有关|[ ,:])*";
/** 督查了, 考核: the end of a longer word is no verb of asking. */
const OPENING = new RegExp(
  `^(?:.{0,16}?(?<![督检抽普调稽巡侦审复考慰访疑追质责顾演宣])(?:${ASKING})|.{0,5}(?:${SHORT})|(?:问题|提问|咨询|求助)(?=:))${BEHIND_VERB}$`,
);
/** 怎么查…有多少: where the number is to be found, of which it is told. */
const LOOKING =
  /^(?:我|请问|想问)?(?:怎么|如何|怎样|哪里|哪儿|在哪里?|去哪里?|从哪里?)(?:才)?(?:能够?|可以)?(?:查|看|找|知道|了解)(?:得?到|看|询)?$/;
/** A denial may narrow what is asked; that the asker does not know says nothing. */
const DENIAL = /不(?!知|晓|清楚|了解|明白|懂|好意思)|未|没(?!有?人知道|有?[找查看搞弄])|无|非|疑问|谁/;

const COURTESY =
  "并|请|还请|烦请|麻烦您?|劳驾|劳烦|有劳|敬请|恳请|务请|盼|望|速|尽快|及时|尽早|如实|简要|能不能|能否|可否|可以|帮忙?|替|给|跟|向|同|和|把|我们?|俺|咱|大家|本人|个|一下|下|在下";
const CLOSING = new RegExp(
  `^(?:[ ,]*(?:的(?:数据|数字|数目|数量|件数|情况|结果)?|数据|数字|数目|数量|件数|情况|结果))?(?:${COURTESY}|[ ,])*(?:告知|示知|见告|查复|查告|核复|赐复|赐告|惠告|复函|函复|告|复|回复|答复|解答|释疑|解惑|指教|说明|注明|标明|附上?|给出|列出|提供|发|贴|甩|晒|分享|说|讲|念|报|查|看|瞅|算|话|讲把|弄|搞|整)(?:给|我们?|俺|听|知|看|个|一下|下|清楚|明白|过来|上来|出来|来|到这儿?|出处|来源|依据|原文|链接|页码|准数|实数|具体|结果|[ ,])*$`,
);

const SELF = /^(?:作为|身为|我们?是|我们?系|本人系|本人是|俺们?是|咱们?是|家住|我住在?)/;
/** 我是市府办新闻口的: where somebody works; 我是问行政处罚的 says what is asked. */
const saysWhereFrom = (clause: readonly Token[], said: string): boolean =>
  /的$/.test(said) && clause.every((token) => token.kind !== "word" || !NAMES_ASKED.has(token.role) || isWord(token, "request", "process"));
const NAMES_ASKED = new Set<string>([...FIGURE_ROLES, "ask", "operation", "content"]);
const KIND_OF_PERSON =
  /(?:人|科员|干部|学生|老师|教师|学者|编辑|主编|干事|研究生|博士生?|公务员|志愿者|家长|居民|市民|村民|住户|百姓|纳税人|群众|农民|媒体|记者|律师|业主|企业主|老板)$/;

const OWN_ROLES = new Set<string>([...FIGURE_ROLES, "generic", "operation", "comparator", "unit"]);
/** Words of prose that also say what somebody is doing who asks. */
const OF_ASKER = /^(?:咨询|问题|老师|学生|报道|统计|通报)$/;
const REPLY = /^(?:答复|回复)$/;
const ASKED_FOR = /(?:请|望|盼|予|予以|尽快|及时|速)$/;
/** What the question itself is about or how it asks. */
function isOwn(token: Token, text: string): boolean {
  if (token.kind !== "word") return token.kind !== "mark" && token.kind !== "rest";
  if (token.role === "content") return !OF_ASKER.test(textOf(text, token));
  if (token.role === "group") return token.value !== "report" && token.value !== "own";
  if (token.role === "ask")
    // 简报呢: what stands before is what is asked.
    return (
      token.value !== "tell" &&
      token.value !== "follow" &&
      token.value !== "yesno" &&
      !/^(?:哪|谁|(?:确认|核实)(?:一下)?)$/.test(textOf(text, token))
    );
  if (REPLY.test(textOf(text, token)) && ASKED_FOR.test(text.slice(0, token.start))) return false;
  return OWN_ROLES.has(token.role);
}

const filler = ({ start, end }: Token): Token => ({ kind: "word", role: "filler", value: "polite", start, end });
const saysNothing = (token: Token): Token =>
  token.kind === "mark" || isWord(token, "filler") || isWord(token, "group") || isWord(token, "ask", "tell") ? token : filler(token);

/** Errors: none. Only Chinese is read so: in English such words are fillers. */
export function withoutLeadIns(tokens: readonly Token[], text: string): Token[] {
  const named = tokens.findIndex(({ kind }) => kind === "who");
  const begin = tokens[0]?.start ?? 0;
  const looks = named > 0 && hasWord(tokens, "ask", "number") && LOOKING.test(text.slice(begin, tokens[named]?.start).trim());
  const first = looks ? named : tokens.findIndex((token) => isOwn(token, text));
  if (first < 0) return [...tokens];
  const own = tokens[first]?.start ?? 0;
  const before = text.slice(begin, own).trim();
  const opens = looks || (before !== "" && OPENING.test(before) && !DENIAL.test(before));
  const last = tokens.findLastIndex((token) => isOwn(token, text));
  const behind = text.slice(tokens[last]?.end ?? 0, tokens.at(-1)?.end ?? 0).replace(/(?<![?。!~\s])[?。!~\s]+$/, "");
  const closes = last > first && behind !== "" && CLOSING.test(behind);
  const out = tokens.map((token, i) => ((opens && i < first) || (closes && i > last) ? saysNothing(token) : token));
  return withoutSelf(out, text);
}

/** 作为利通区居民，本人系隆德县人: of the clause only the place is kept. */
function withoutSelf(tokens: readonly Token[], text: string): Token[] {
  const begin = tokens[0]?.start ?? 0;
  const comma = text.indexOf(",", begin);
  const said = comma < 0 ? "" : text.slice(begin, comma).trim();
  const clause = tokens.filter((token) => token.end <= comma);
  if (!SELF.test(said) || !(KIND_OF_PERSON.test(said) || saysWhereFrom(clause, said))) return [...tokens];
  return tokens.map((token) => (token.end <= comma && token.kind !== "who" && token.kind !== "when" ? saysNothing(token) : token));
}
