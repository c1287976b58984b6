// The words before a number -> who does what to what: head, action, object. No I/O. No clock.

/** `head` names who or where (政务微信), `action` what is done (发布), `object` to what (信息). Any may be "". */
export type Frame = { head: string; action: string; object: string };

/** Verbs of reports of this kind; longest first, so that 主动公开 is read before 公开. */
const VERBS = [
  "主动公开",
  "集中公开",
  "公开",
  "发布",
  "推送",
  "转发",
  "刊发",
  "刊登",
  "刊载",
  "出版",
  "编发",
  "编印",
  "印发",
  "下发",
  "制发",
  "印制",
  "制定",
  "制作",
  "出台",
  "废止",
  "清理",
  "受理",
  "办理",
  "答复",
  "回复",
  "回应",
  "办结",
  "收到",
  "接到",
  "接收",
  "接受",
  "收集",
  "征集",
  "采纳",
  "开展",
  "举办",
  "举行",
  "组织",
  "召开",
  "参加",
  "检查",
  "督查",
  "督办",
  "抽查",
  "巡查",
  "检测",
  "监测",
  "整改",
  "通报",
  "录制",
  "解读",
  "更新",
  "开设",
  "开通",
  "建成",
  "建立",
  "建设",
  "设立",
  "设置",
  "新增",
  "关停",
  "注销",
  "整合",
  "审核",
  "审查",
  "梳理",
  "公示",
  "投入",
  "安排",
  "拨付",
  "支出",
  "收取",
  "征收",
  "完成",
  "实现",
  "覆盖",
  "现有",
  "拥有",
  "共有",
  "依托",
  "综合",
  "编制",
  "修订",
  "上报",
  "报送",
  "报道",
  "发放",
  "张贴",
  "走访",
  "服务",
  "接待",
  "上线",
  "处理",
  "处置",
  "转办",
  "交办",
  "结转",
  "作出",
  "审结",
  "维持",
  "纠正",
  "败诉",
  "撤销",
  "引发",
  "发生",
  "新收",
  "提交",
  "提出",
  "申报",
  "公布",
  "上传",
  "录入",
  "运营",
  "管理",
  "培训",
  "评估",
  "予以公开",
  "部分公开",
  "不予公开",
  "不予处理",
  "无法提供",
  "出动",
  "摆放",
  "配备",
  "纳入",
  "归集",
  "认定",
  "查处",
  "解答",
  "接听",
  "处罚",
  "许可",
].sort((a, b) => b.length - a.length);

/** Nouns that hold a verb; within them it is none (政务公开经费, 政策解读材料). */
const COMPOUNDS =
  /(?:其他|社会|公益|基层|法人|群团|党|各类|公益性)组织|(?:政务|政府信息|信息|村务|党务|财务|校务|厂务|院务|依申请|基层政务|预决算)公开|公开(?:栏|专栏|专区|目录|讲|申请|指南|平台|工作|制度|条例|年报|年度|专题|渠道|机制|内容|情况|事项|类|属性|要点|标准|件)|政策解读(?:材料|稿|文章|视频|类|信息)|服务(?:热线|大厅|中心|事项|平台|指南|窗口|号)|管理(?:制度|办法|服务|局|平台)|信息处理费|处理费|处理决定|行政(?:处罚|许可|强制|征收|检查)|监测(?:报告|平台)|评估(?:报告|结果)|培训(?:班|会|活动|人员|材料)|督查(?:通报|报告)|检查(?:通报|情况)|通报(?:文件)?(?=\d)|建设(?:情况|工作|方面)|征集(?:栏|平台)|新闻发布|发布(?:会|厅|平台)|解读(?:材料|稿|率|形式)|办理(?:情况|结果|率)|答复(?:率|书)|处理(?:情况|结果)|公示(?:栏|牌)|接待(?:日|室)|更新(?:率)?(?=\d)|报道(?:稿)|受理(?:点|窗口)|办结率|回复率/g;

const PLATFORM =
  /网站|门户|网页|新媒体|微信|微博|公众号|视频号|抖音|快手|头条|客户端|APP|小程序|公报|公示栏|公开栏|宣传栏|电子屏|显示屏|LED|喇叭|广播|电视|报纸|报刊|平台|专栏|信箱|热线|大厅|查阅点|查阅场所|图书馆|档案馆|线上|线下|微矩阵|账号|两微|新闻发布会|渠道|媒体|政务号|头条号|微门户|在线投诉|留言板|专区/i;
export const namesPlatform = (text: string): boolean => PLATFORM.test(text);

/** A label that tells where figures under it come from; 平台建设 names no platform. */
export const labelsPlatform = (label: string): boolean =>
  namesPlatform(label) && !/^(?:政府信息公开|政务公开|信息公开)?(?:平台|渠道)/.test(label);

/** Rates and comparisons: they say something of the number before, and have no subject of their own. */
const RATE =
  /^(?:约|大约)?(?:占|比重|比例|较|同比|环比|相比|比上|比去|比前|增长|增加|上升|提高|提升|下降|减少|降低|增幅|降幅|增|降|及时|按时|按期)|^[^，]{0,8}(?:率|比例|占比|比重)(?:为|达|达到|均为|均达|达到了|是|:)*$/;
export const isRate = (lead: string): boolean => RATE.test(lead);

const LEADING =
  /^(?:[，、;:。)(\s—-]|其中[，:]?|截至|截止|目前|(?:19|20)\d{2}年度?(?:以来)?|\d{1,2}月(?:底)?|\d{1,2}日|全年度?|本年度?|今年以来|今年|年内|年度|期间|一年来|以来|累计|共计|总共|总计|合计|共(?!同|享|建|有|青)|并(?!联)|且|同时|此外|以及|及(?!时)|和(?!谐)|与|另外|另有|另|还(?!款)|分别|依法|已|均|其次|(?:[一二三四五六七八九十]+)(?:是|要)|\([一二三四五六七八九十\d]+\)|\d{1,2}[.、．]|一方面|另一方面|据统计|经统计)/;
const TRAILING =
  /(?:(?:数量|总数|总量|件数|条数)(?:为|达|达到|是|共)*|[，、:(—]|共计|累计|总计|合计|总共|共|达到|达|为|是|大约|约|近|已|了|(?<!平)均|各|分别|超过|超)$/;

const ADVERB =
  /^(?:及时|准确|全面|积极|主动(?!公开)|严格|扎实|认真|深入|持续|切实|进一步|大力|不断|规范|有序|依规|高效|集中(?!公开)|统一|充分|精准|多渠道|全方位|广泛)(?![^，]{0,4}率)[、]?/;

/** Takes connectors, dates and counting words off both ends: "其中，全年共发布信息" → "发布信息". */
export function trimLead(text: string): string {
  let trimmed = text;
  for (let before = ""; before !== trimmed; ) {
    before = trimmed;
    trimmed = trimmed.replace(LEADING, "").replace(ADVERB, "");
  }
  for (let before = ""; before !== trimmed; ) {
    before = trimmed;
    trimmed = trimmed.replace(TRAILING, "");
  }
  return trimmed;
}

/** Reads one clause. The first verb is the action, with the verbs right after it (办理答复, 录制发布). */
export function frameOf(clause: string): Frame {
  const hidden = clause
    .replace(COMPOUNDS, (word) => "\0".repeat(word.length))
    .replace(/“[^”]*”|《[^》]*》/g, (word) => "\0".repeat(word.length));
  let start = -1;
  let end = -1;
  for (let i = 0; i < hidden.length; i++) {
    const verb = VERBS.find((each) => hidden.startsWith(each, i));
    if (!verb) {
      if (start >= 0 && i >= end) break;
      continue;
    }
    if (start < 0) start = i;
    if (i > end && end >= 0) break;
    end = i + verb.length;
    i = end - 1;
  }
  if (start < 0) return { head: "", action: "", object: clause };
  return { head: trimLead(clause.slice(0, start)), action: clause.slice(start, end), object: clause.slice(end) };
}

/** Lead words that only join the number to what follows it: 对12个乡镇开展督查. */
export const isPreposition = (own: string): boolean =>
  /^(?:对|向|给|为|由|在|从|按照|按|围绕|涉及|覆盖|坚持|将|把|以|组织|经|于|需要|用)$/.test(own);

/** The frame in one phrase, empty parts left out. */
export const phrase = (...parts: string[]): string => parts.filter(Boolean).join(" ");
