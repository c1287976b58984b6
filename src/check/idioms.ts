// Ways of speaking of a claim (挂零, 当属, 以纠正告终, 多搞了10场) -> the plain words that the frames read. The list that a maintainer adds to. No I/O. No clock.
import { boundWords } from "../zh/bounds.ts";
import { ORDINALS } from "../zh/digits.ts";
import type { Asked } from "./segment.ts";

/** What may be put between 多 and a number without saying what is counted: 多搞了10场. 多公开12件 says it. */
const LIGHT_VERBS = "搞|办|开|批|收|出|发|做|审|接|录|登|印|弄|跑|办理|举办|组织|开展|召开|举行|发布|审批";
const NUMBER = `(?:${boundWords("claim", "before")})?(?:[\\d${ORDINALS}两百千万]|多少|$)`;

/** Of cases that end in somebody's favour. */
const DISPUTE = "(?:复议|诉讼|官司)(?:案子|案件|案)?(?:里|中|上)?[，,]?";

/**
 * Each with what stands in its place, in this order; groups may be used there. A row is a pattern of words without open repetition, so that no
 * text takes longer than its length.
 */
const IDIOMS: readonly (readonly [words: string, plain: string])[] = [
  // None at all.
  [
    "(?:是|还是|仍是|仍|都|均)?(?:个零|挂了?零|归了?零|清了?零|吃了?(?:零蛋|鸭蛋)|剃了?光头|抱了?零蛋|一片空白|空白|交了?(?:一张|一份)?白卷|颗粒无收)(?=$|[。！!])",
    "为零",
  ],
  ["(?:实现|做到|继续保持|保持|达到)了?(?=[^，,。]{0,12}零(?:发生|纠错|纠正|改判|败诉|申请|复议|诉讼|处罚|收费|强制|许可))", ""],
  ["零(?:发生|出现)", "为零"],
  ["零(?:纠错|纠正|改判)率?", "没有一件被纠正"],
  ["零败诉率?", "没有一件败诉"],
  ["(?:纠错|纠正)率(?:为|是)?(?:零|0[%％]?)(?![\\d.])", "没有一件被纠正"],
  ["不(?:是|为)(?:零|0)(?=$|[。！])", "有"],
  // All of them, of disputes.
  [
    `(?=[政机官被一都也没])(?<=${DISPUTE})(?:政府|机关|官方|被告)?(?:一[件起场个次]|一直)?(?:都|也)?没(?:有)?(?:输|败)过?(?=$|[。，！])`,
    "没有一件被纠正",
  ],
  [
    `(?=[政机官被一都也没])(?<=${DISPUTE})(?:政府|机关|官方|被告)?(?:一[件起场个次])?(?:都|也)?没(?:有)?(?:赢|胜)过?(?=$|[。，！])`,
    "没有一件被维持",
  ],
  [`(?=[政机官全都])(?<=${DISPUTE})(?:政府|机关|官方)?(?:全部|全都|全|都)(?:输|败)(?:了|光|掉)?了?(?=$|[。，！])`, "全部被纠正"],
  [`(?=[政机官全都])(?<=${DISPUTE})(?:政府|机关|官方)?(?:全部|全都|全|都)(?:赢|胜)了?(?=$|[。，！])`, "全部被维持"],
  ["全军覆没|全盘皆输|满盘皆输|一败涂地", "全部被纠正"],
  // Who is said to be first.
  ["(?:当属|要数|当数|首推|莫过于|还得数|还得是|就数)", "是"],
  [
    "(?:独占鳌头|一骑绝尘|独领风骚|拔得头筹|一马当先|一枝独秀|独占第一|夺魁|摘得头名|稳居第一|高居榜首|拔了?头筹|位列榜首|独占首位)",
    "排第一",
  ],
  ["(?:敬陪末座|叨陪末座|吊车尾|殿后|排末尾|甘居末位|落在最后|排在最后)", "垫底"],
  ["的(?:单位|地方|机关|部门|区县|县区|一家|那家)(?=(?:是|非))", "的"],
  ["非(?<who>[^，,。非]{2,20})莫属", "是$<who>"],
  ["居(?<set>[^，,。]{2,6})之首", "在$<set>里排第一"],
  ["居(?<set>[^，,。]{2,6})之末", "在$<set>里垫底"],
  // What came of it.
  ["(?=[都均全维])(?<=复议|诉讼|官司)(?:都|均|全都?)?维持了?(?:原(?:来的?)?)?(?:决定|处理|答复|行政行为)", "被维持"],
  ["(?:是)?以(?:结果)?(?<how>维持|纠正|其他结果)(?:而)?(?:告终|收场|收尾|结案|结束|了结)", "被$<how>"],
  ['以[“”"]?(?<how>[^“”"，,。；以]{3,16})[“”"]?(?:作答|答复|了结|结案|办结)的(?=申请)', "$<how>的"],
  ["(?:得到|给予|作出|做出|获得)了?(?:全部|完全|完整)公开(?:的)?(?:答复|处理|决定)?", "予以公开"],
  ["(?=[而所为没未能提])(?<=不掌握[^，,。不]{0,8}?)(?:而|所以|为由)?(?:没有?|未)能?提供(?:的|(?=$|[，。]))", "无法提供的"],
  // None but one.
  [
    "除了?(?<who>[^，,除外]{2,16})[，,](?:就|便|再)?(?:没有|无)一?(?:家|个(?:单位|地方|县区|机关))(?:有|收到|发生|出现|办|作出|做出)?过?",
    "除$<who>外，其余各家都没有",
  ],
  // What most of them are.
  ["(?<![都均])以(?<who>自然人|个人|公民|企业|商业企业|公司|法人|社会组织)(?:申请)?为主", "过半来自$<who>"],
  // Having been sued, or not.
  ["(?:打|吃|惹|摊)(?:上)?(?:了|过)(?:一?[场次回起桩]|几[场次回])?(?:行政)?官司", "有行政诉讼"],
  ["(?:当|做)(?:了|过)(?:一[次回])?被告|(?:被)?告上(?:了|过)?法[院庭]", "有行政诉讼"],
  ["(?:没|从?未)有行政诉讼", "没有行政诉讼"],
  ["(?:被人?)?告上(?:了|过)?法[院庭]", "有行政诉讼"],
  ["没有被?人?有行政诉讼", "没有行政诉讼"],
  ["被人?有行政诉讼", "有行政诉讼"],
  ["(?:摊上|惹上|碰上|遇上|吃上)(?:了|过)?(?=(?:行政)?(?:复议|诉讼|官司))", "有"],
  ["法院(?:从来?)?(?:没有?|未)判(?:决)?过(?<who>[^，,。；]{2,12})(?:败诉|输)", "$<who>没有败诉的行政诉讼"],
  ["(?:动|动用|采取)(?:了|过)(?=[^，,。]{0,8}行政强制)", "实施了"],
  ["没(?:有)?(?:立|出|发|定|搞)过?(?:任何|一件)?(?:新的?)?(?=(?:行政)?规范性文件|规章)", "没有制发"],
  ["罚的(?=比|多于|少于|没有|[和与])|(?=罚的)(?<=[比于]|没有)罚的", "行政处罚"],
  ["批的(?=比|多于|少于|没有|[和与])|(?=批的)(?<=[比于]|没有)批的", "行政许可"],
  ["(?:多达|高达|足足有?|竟有|整整有?)", ""],
  // Whose the case was, and who decided it.
  ["被?(?:提起|提出|发起)过?的(?=(?:政府)?(?:信息公开)?的?(?:行政)?(?:复议|诉讼|官司))", ""],
  ["信息公开复议", "信息公开行政复议"],
  ["在(?:政府)?信息公开(?:的)?(?:案件|案子|官司|诉讼)[里中]", ""],
  [
    "法院(?<when>[^，,。；]{0,16}?)(?<times>(?:[\\d一两]{1,3}|多少)[次回起件])判(?:决|了)?(?<who>[^，,。；]{2,20})",
    "$<when>$<who>的行政诉讼$<times>",
  ],
  ["被法院判过?(?=结果|纠正|败)", "有行政诉讼"],
  // To ask for something is not to be given it.
  ["(?:来|前来|去|跑来)(?:提)?申请过?(?:政府)?(?:信息)?公开(?!了|的)", "提出申请"],
  // More or less than another.
  [`(?:领先于?|高出|超出|反超)(?<who>[^，,。\\d]{2,16}?)(?=(?:约|近|整整)?${NUMBER.replace("|$", "")})`, "比$<who>多"],
  [`(?:落后于?|落下)(?<who>[^，,。\\d]{2,16}?)(?=(?:约|近|整整)?${NUMBER.replace("|$", "")})`, "比$<who>少"],
  ["(?:甩开|碾压|完胜|盖过|压过|力压|远超|赶超|胜过)了?(?<who>[^，,。]{2,16}?)(?:一大截|很远|老远|一头)?(?=$|[。！])", "多于$<who>"],
  ["(?:比|较)(?<when>往年|上一?年|去年)(?:少了|减少了|下降了|降了|低了)", "较$<when>下降"],
  ["(?:比|较)(?<when>往年|上一?年|去年)(?:多了|增加了|上升了|涨了|高了)", "较$<when>增长"],
  // How much more, with a verb that tells nothing.
  [`(?=[多少])(?<=比[^，,。]{2,40})(?<way>[多少])(?:${LIGHT_VERBS})(?:了|出)?(?=${NUMBER})`, "$<way>"],
  // More of one than of the other.
  ["废(?:止|除)?得多[、，,]?而?(?:立|制发|制定|出台|发)得少|(?:立|制发|制定|出台|发)得少[、，,]?而?废(?:止|除)?得多", "废止的比制发的多"],
  ["废(?:止|除)?得少[、，,]?而?(?:立|制发|制定|出台|发)得多|(?:立|制发|制定|出台|发)得多[、，,]?而?废(?:止|除)?得少", "制发的比废止的多"],
  [
    "[，,](?:其|在)?(?:(?:数量|总量|总数|条数|件数|数目)上?|(?<=申请[，,](?:其|在)?))(?=(?:还|也|却|远)?(?:比|超过|超出|高于|多于|少于|低于|不及|不如|小于|大于|没有?超过))",
    "",
  ],
  ["(?=家家|份份|个个)(?<=[份家个](?:单位|年报|报告|地方|机关)?(?:里|中|当中|之中)?[，,]?)(?:家家户?户?|份份|个个)(?=都|均|全)", ""],
  // A name that does not end where another word begins: 利通区委托.
  ["(?=委托|政务公开)(?<=[省市区县镇乡])", " "],
  ["^(?:这)?[两二三四五2-5](?:家|地|县|个(?:县|区|地方|单位|县区))(?:相比|比|论|对比|比较)(?<what>[^，,。比]{2,10})(?=[，,])", "$<what>"],
  // What leads up to it: 在…这一项上，翻遍五份年报，听说.
  ["在(?<what>[^，,。在]{2,20})(?:这一?[项点块条]|方面)(?:上|里)?(?=[，,])", "$<what>"],
  [
    `(?:翻遍|查遍|遍查|看遍|通观|纵观|综观|通览|遍览|纵览|横向比较|横向对比|比较|对比|对照)了?(?=这?(?:全部|所有|[${ORDINALS}\\d]{1,3})(?:份|家|个|地))`,
    "",
  ],
  ["^[\\s，,]*(?:听说|据说|听闻|传闻|网传|坊间说|有人说|都说|人家说|据传|相传)[，,]?", ""],
  ["^[\\s，,]*(?:说是|据称|声称|号称|为的是|目的是)(?:要|为了)?", ""],
  // Whose words it is said to be in, where it is not what is asked of the report.
  ["(?:自己|也|自我|坦率地?|坦诚地?|如实)?(?:承认|坦承|坦言|自认|自承|自称|自述|反思|检讨)(?:了|说|称|道)?[，,：:]?", ""],
];
const PATTERNS = IDIOMS.map(([words, plain]) => [new RegExp(words, "g"), plain] as const);
/** Whether a clause has any of them: most have none, and one look takes half as long as to try each. */
const ANY = new RegExp(IDIOMS.map(([words]) => `(?:${words.replace(/\(\?<[a-z]+>/g, "(?:")})`).join("|"));

/** The clause as one would say it plainly; as it is, where it has none of these. */
export function inPlainWords(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const said = ANY.test(text) ? PATTERNS.reduce((words, [idiom, plain]) => words.replace(idiom, plain), text) : text;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, said);
  return said;
}
/** A clause is asked about by whoever looks for a claim in it, and its sentence for each of its claims: the last few are kept. */
const MOST_KEPT = 256;
const kept = new Map<string, string>();

/** A claim as its frames and its questions read it; what is shown of it stays as typed. */
export function plainly(asked: Asked): Asked {
  const said = { ...asked.said, text: inPlainWords(asked.said.text), segment: inPlainWords(asked.said.segment) };
  if (asked.kind === "words") return { ...asked, said };
  const clause = { before: inPlainWords(asked.clause.before), after: inPlainWords(asked.clause.after) };
  // 多罚了28542件 says by its verb what is counted: as typed it is asked too.
  const questions = [...new Set([...asked.questions.map(inPlainWords), ...asked.questions])];
  return { ...asked, clause, questions, said: { ...said, clause, ...(questions[0] ? { question: questions[0] } : {}) } };
}
