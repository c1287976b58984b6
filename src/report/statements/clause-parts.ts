// The words before a number -> who does what to what, or the compound noun that they are. No I/O. No clock.
import { NOUNS, namesPlatform, trimLead, VERBS_BY_LENGTH } from "./words.ts";

/**
 * `head` names who or where (政务微信), `action` what is done (发布), `object` to what (信息). Any may be "". `compound`: the object is a noun
 * with a verb in it (政策解读), of which no part stands for another number's object.
 */
export type ClauseParts = { head: string; action: string; object: string; compound?: true };

/** 发信息, 发视频: one character, and a verb before what is sent only. */
const SHORT_VERB = /^发(?=信息|消息|视频|推文|稿件|图文|动态|文章|帖|博文)/;
/** 账号由年初的46个压减至29个: what the first number counts, without since when. */
const FROM = /(?<=\p{Script=Han}{2})[由从](?:年初|原来|原有|原先|去年|上年)的?$/u;
/** By their first character, the longest first. */
const VERBS_BY_FIRST = Map.groupBy(VERBS_BY_LENGTH, (verb) => verb.charAt(0));
const JOINT = /^(?:、|和|及|以及|与|并)/;

/** Reads one clause. The first verb is the action, with the verbs right after it (办理答复, 录制发布, 予以公开及部分公开). */
export function clausePartsOf(clause: string): ClauseParts {
  const blank = (word: string): string => "\0".repeat(word.length);
  const hidden = clause.replace(NOUNS, blank).replace(/“[^“”]*”|《[^《》]*》/g, blank);
  const verbAt = (at: number): string | undefined =>
    VERBS_BY_FIRST.get(hidden.charAt(at))?.find((each) => hidden.startsWith(each, at)) ??
    (hidden.charAt(at) === "发" ? SHORT_VERB.exec(hidden.slice(at))?.[0] : undefined);
  let start = 0;
  while (start < hidden.length && !verbAt(start)) start++;
  if (start === hidden.length) return { head: "", action: "", object: clause.replace(FROM, "") };
  let end = start;
  for (let next = start, verb = verbAt(next); verb; verb = verbAt(next)) {
    end = next + verb.length;
    next = end + (JOINT.exec(hidden.slice(end))?.[0].length ?? 0);
  }
  const parts = { head: trimLead(clause.slice(0, start)), action: clause.slice(start, end), object: clause.slice(end) };
  return isCompound(parts) ? { head: "", action: "", object: clause, compound: true } : parts;
}

/** Verbs that also stand inside the name of a kind of information: 热点回应信息, 项目审批信息. Others with 信息 behind them are done to it. */
const NAMES_KIND =
  "(?:解读|公示|回应|通报|设置|审批|许可|处罚|检查|抽查|监测|检测|评估|培训|管理|服务|建设|调整|征集|征收|备案|认证|表彰|评选|处置)";
const NAMING = new RegExp(`^${NAMES_KIND}$`);
const TWO_NAMES = new RegExp(`^${NAMES_KIND}{2,}$`);
const KIND_OF_THING = /^(?:类)?(?:信息|文件|材料|文章|视频|稿件|图片|问答|动态|内容|事项|公告|结果|情况|栏目|专栏)?$/;
/** What is done to one thing after another and names no kind of it: 栏目推送30条, 结果维持2件, 政府网站现有3个. */
const DOING =
  /^(?:参与|参加|提出|提交|完成|实现|接受)|(?:现有|拥有|共有|涉及|覆盖|惠及|实现|收到|接到|召开|举办|举行|邀请|参加|列席|出席|作出|推出|推送|转发|转载|刊发|刊登|刊载|编发|印发|下发|制发|派发|发放|赠阅|维持|纠正|撤销|审结|结转|办结)$/;
/** The thing itself before the verb: 概况类信息更新9条 says that it was done to them. */
const THING = /(?:信息|文件|材料|数据|栏目)$/;
/** Who acts: an authority, people. What only sounds like one (城市) is none. */
const ACTOR =
  /^(?:我|本|全|各|该|其)|(?:(?<!城)市|(?<!农|乡)村|[省区县旗镇乡局委办厅院部处科所站队馆社校团组会署室]|政府|家庭|[用住农]户|部门|单位|机关|群众|公众|居民|网民|市民|企业|公司|各界|代表|干部|职工|[人者员方]|中心|街道)$/;
/** How or when it is done: a preposition begins such words, a place, time or adverb ends them. */
const ADVERBIAL =
  /^(?:在(?![建编岗])|通过|利用|借助|对(?![口外])|向|就(?![业医学读])|为(?!民)|由|将|把|按|经(?![费营济])|以(?!工)|因|从(?!业)|用(?![地水工电户品药人能])|围绕|根据|针对|结合|随着|于|给|与)|[上里中内下外前后间时年月日底末初度共均已也都再又将要能可应需须未不没无并且了着过被的所来等自]$|(?:累计|联合|共同|集中|统一|全部|同步|免费|主动|及时)$/;

/** 政策解读, 资金公示, 机构设置, 解读回应: a noun that ends in its verb, or has it before the word for what kind of thing it is. */
function isCompound({ head, action, object }: ClauseParts): boolean {
  if (head === "") return object === "" && TWO_NAMES.test(action);
  if (!/^[\p{Script=Han}、]{2,10}$/u.test(head) || namesPlatform(head) || ACTOR.test(head) || ADVERBIAL.test(head)) return false;
  if (object !== "") return NAMING.test(action) && KIND_OF_THING.test(object);
  return !DOING.test(action) && !THING.test(head);
}

/** The parts that are there, in one phrase. */
export const phrase = (...parts: string[]): string => parts.filter(Boolean).join(" ");
