// The words by which a clause about a number is taken apart, as data. No I/O. No clock.

import { boundWords } from "../../zh/bounds.ts";
import { ORDINALS } from "../../zh/digits.ts";
import { CHANGES, COMPARED } from "../../zh/direction.ts";

/** What offices do, as annual reports put it. */
const VERBS = `
  主动公开 集中公开 公开 发布 推送 转发 转载 发出 发送 出刊 刊出 刊发 刊登 刊载 刊播 播报 播放 出版 编发 编印 编写 印发 下发 制发 印制 派发 发放 赠阅 制定 新制定 修改 修订
  新修订 制作 摄制 拍摄 推出 策划 出台 废止 清理 保留 受理 办理 答复 回复 回应 办结 办复 收到 接到 接收 接受 收集 征集 征求 采纳 采用 开展 举办 举行 组织 召开
  参加 参与 出席 列席 邀请 审议 检查 督查 督办 督促 抽查 巡查 检测 监测 排查 整改 通报 约谈 录制 解读 更新 开设 开通 建成 建立 建设 设立 设置 新建 新增 新设
  关停 注销 迁移 整合 归并 审核 审查 梳理 公示 投入 安排 拨付 支出 收取 征收 完成 实现 覆盖 惠及 涉及 现有 拥有 共有 依托 综合 编制 上报 报送 报道 张贴 悬挂
  走访 服务 接待 上线 处理 处置 转办 交办 结转 作出 审结 尚未审结 现行有效 维持 纠正 败诉 撤销 引发 发生 新收 提交 提出 申报 公布 上传 录入 录播 运营 管理 培训 评估 予以公开
  部分公开 不予公开 不予处理 无法提供 出动 摆放 配备 纳入 归集 认定 查处 解答 接听 处罚 许可 查阅 关注 调整 下架 备案 审批 认证 评选 表彰 选登 推广 应用 下达 复查
  征集到 收集到 宣布失效 压减 压减至 压减到 压减为 接入 汇集
`;
export const VERBS_BY_LENGTH = VERBS.trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** Words that make a noun of any verb before them: 抽查结果, 服务机构, 培训班. 信息, 专栏 and 报告 are not: 发布报告 is an action. */
const MAKES_NOUN =
  "(?:结果|机构|机关|人员|人数|次数|数量|数(?!据|字)|量(?!化)|率(?!先)|类(?!别)|对象|中心|小组|专班|窗口|大厅|热线|情况|班(?!子)|点(?!击|赞)|室|日(?!常|前)|栏(?!目)|牌|号(?!召)|意见箱|(?:通知|决定|意见|建议|告知)?书(?!面|记))";
/** What 公开 alone makes nouns with, because it names the whole field of work. */
const OF_DISCLOSURE = "公开(?:专栏|专区|目录|讲|申请|指南|平台|工作|制度|条例|年报|年度|专题|渠道|机制|内容|事项|属性|要点|标准|件)";
/** Nouns that hold a verb; within them it is none (政务公开经费, 抽查结果). */
export const NOUNS = new RegExp(
  [
    "(?:其他|社会|公益|基层|法人|群团|党|各类|公益性)组织",
    "(?:政务|政府信息|信息|村务|党务|财务|校务|厂务|院务|依申请|预决算)公开",
    OF_DISCLOSURE,
    `(?:${VERBS_BY_LENGTH.join("|")})${MAKES_NOUN}`,
    "政策解读(?:材料|文章|视频|信息)",
    "信息处理费|处理费|处理决定|行政(?:处罚|许可|强制|征收|检查)",
    "检查通报|督查通报|(?<=印发|下发|发出|编发|制发)(?:通报|公告|通告)|新闻发布会|公示公告|政务服务|公共服务|服务(?:平台|事项)|管理(?:平台|制度|办法)",
  ].join("|"),
  "g",
);

/** Where information is made public. */
const PLATFORM =
  "网站|门户|网页|政府网|官网|新媒体|微信|微博|公众号|视频号|抖音号?|快手号?|头条号?|客户端|APP|小程序|公报|公示栏|公开栏|宣传栏|电子屏|显示屏|LED屏?|喇叭|广播|电视台?|报纸|报刊|平台|专栏|信箱|热线|大厅|查阅点|查阅场所|图书馆|档案馆|线上|线下|账号|两微一端|渠道|媒体|政务号|留言板|在线投诉|专区";
const NAMES_PLATFORM = new RegExp(PLATFORM, "i");
export const namesPlatform = (text: string): boolean => NAMES_PLATFORM.test(text);
/** A name and nothing else: “殷都政务”微信公众号, 其它各类平台. What goes on after the platform's word speaks of something of it. */
const PLATFORM_WORDS = PLATFORM.toLowerCase()
  .split("|")
  .flatMap((word) => (word.endsWith("?") ? [word.slice(0, -1), word.slice(0, -2)] : [word]))
  .map((word) => word.replace("?", ""));
const BEHIND_PLATFORM = "上 端 等 方面 平台 账号 渠道 、 和 》".split(" ");
/** Characters of its own that a name may have before that word. */
const MOST_OF_A_NAME = 12;
export function isPlatform(text: string): boolean {
  const name = text.toLowerCase();
  // From which places on there is nothing but what may stand behind the word.
  const ends = [name.length];
  for (let at = name.length - 1; at > 0; at--)
    if (BEHIND_PLATFORM.some((word) => ends.includes(at + word.length) && name.startsWith(word, at))) ends.push(at);
  const comma = name.indexOf("，");
  const last = Math.min(MOST_OF_A_NAME, comma < 0 ? name.length : comma);
  return ends.some((end) =>
    PLATFORM_WORDS.some((word) => end - word.length <= last && name.startsWith(word, end - word.length) && end >= word.length),
  );
}

/** A label that tells where figures under it come from; 平台建设 names no platform. */
export const labelsPlatform = (label: string): boolean =>
  namesPlatform(label) && !/^(?:政府信息公开|政务公开|信息公开)?(?:平台|渠道)/.test(label);

/** Rates and comparisons: they say something of the number before, and have no subject of their own. */
const RATE = new RegExp(
  `^(?:${boundWords("prose", "before", "about")})?(?:占|比重|比例|${COMPARED}|比[^，]{1,12}(?:[多少高低]|${CHANGES})$|${CHANGES}|增|降|及时|按时|按期)|` +
    "^[^，]{0,8}(?:率|比例|占比|比重)(?:为|达|达到|均为|均达|达到了|是|:)*$",
);
export const isRate = (lead: string): boolean => RATE.test(lead);

/** Connectors, dates, counting words and adverbs before a clause's own words. */
const LEADING = [
  /^[，、;:。)(\s—-]/,
  /^(?:其中[，:]?|截至|截止|目前|期间|一年来|以来|包括|包含|含(?!义)|如下)/,
  /^(?:19|20)\d{2}年度?(?:以来|底|末)?|^\d{1,2}月(?:底)?|^\d{1,2}日/,
  /^(?:全年度?|本年度?|今年以来|今年|年内|年度)/,
  /^(?:累计|共计|总共|总计|合计|共(?!同|享|建|有|青))/,
  /^(?:并(?!联)|且|同时|此外|以及|及(?!时)|另外|另有|另|还(?!款)|分别|依法|已|均|其次|一方面|另一方面|据统计|经统计)/,
  new RegExp(`^(?:[${ORDINALS}]+(?:是|要)|\\([${ORDINALS}\\d]+\\)|\\d{1,2}[.、．])`),
  /^(?:及时|准确|全面|积极|主动(?!公开)|严格|扎实|认真|深入|持续|切实|进一步|大力|不断|规范|有序|依规|高效|集中(?!公开)|统一|充分|精准|多渠道|全方位|广泛)(?![^，]{0,4}率)[、]?/,
];
const TRAILING = new RegExp(
  `(?:(?:数量|总数|总量|件数|条数)(?:为|达到?|是|共){0,3}|[，、:(—]|全年|共计|累计|总计|合计|总共|共|达到|达|为|是|${boundWords("prose", "before", "about", "near")}|已|了|(?<!平)均|各|分别|超过|超)$`,
);

/** 共和县, 且末县, 均川镇, 还地桥镇: the connector is the first character of a division's name. */
function beginsName(text: string, connector: RegExp): boolean {
  const [word = ""] = connector.exec(text) ?? [];
  if (!/^\p{Script=Han}$/u.test(word)) return false;
  const name = DIVISION.exec(text.slice(word.length))?.[0];
  return name !== undefined && !PREPOSITIONS.test(name) && !VERBS_BY_LENGTH.some((verb) => name.includes(verb));
}
const DIVISION = /^\p{Script=Han}{1,3}?(?:自治[县州旗]|街道|社区|[市区县旗镇乡村])(?!级|民|内|里|域)/u;
const PREPOSITIONS = /^[向对在为由给从经按于将把让有]/;

/** Takes connectors, dates and counting words off both ends: "其中，全年共发布信息" → "发布信息". */
export function trimLead(text: string): string {
  let trimmed = text;
  for (let before = ""; before !== trimmed; ) {
    before = trimmed;
    for (const pattern of LEADING) trimmed = beginsName(trimmed, pattern) ? trimmed : trimmed.replace(pattern, "");
  }
  for (let before = ""; before !== trimmed; ) {
    before = trimmed;
    trimmed = trimmed.replace(TRAILING, "");
  }
  return trimmed;
}

/** Words that only join a number to what follows it: 对12个乡镇开展督查. */
export const isPreposition = (own: string): boolean => /^(?:对|向|给|为|由|在|从|按照|按|围绕|将|把|以|经|于|用)$/.test(own);
