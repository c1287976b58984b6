// The words that alignment treats in a way of their own, as tables: those that decide whether a statement is true, those that say nothing,
// and those that say the same. Everything else is content and has to stand in the passage. No I/O. No clock.
import { boundList } from "../../../zh/bounds.ts";
import { directionWords } from "../../../zh/direction.ts";

/**
 * Truth hangs on these: a sentence has them where its passage has them and nowhere else. Each list is one word in several forms, so that
 * 没有发生 follows from 未发生. The first form names the list.
 */
export const GUARDS: readonly (readonly string[])[] = [
  ["未", "没有", "没", "未曾", "并未", "并没有", "从未"],
  ["无", "并无", "毫无", "零"],
  ["不", "并不"],
  ["非", "并非"],
  ["未能", "没能", "没有能够"],
  ["尚未", "还没有", "还未", "仍未", "尚无"],
  ["不能", "无法", "不可"],
  ["不再"],
  ["无力", "没有能力", "无能力", "没有力量", "无力量"],
  ["不够", "欠缺", "不到位", "缺乏", "缺少"],
  ["较低", "不够高", "不高", "偏低", "比较低", "不太高"],
  ["不畅", "不够顺畅", "不够通畅", "不顺畅", "不通畅", "不顺", "不够顺", "不够畅通", "不畅通"],
  ["不强", "不够强", "较弱", "薄弱", "比较弱", "偏弱", "不太强"],
  ["滞后"],
  ["个别", "极个别"],
  ["部分", "一部分", "有的", "一些", "某些", "少数", "有些"],
  ["大部分", "大多数", "多数", "绝大部分"],
  ["基本", "基本上"],
  ["原则上"],
  ["尝试", "试着", "探索", "试行"],
  ["努力", "力争", "争取", "力求", "致力", "力图"],
  ["确保", "保证"],
  ["最大限度", "尽最大限度", "最大程度", "尽可能", "尽量", "尽力"],
  ["希望", "有望", "期望"],
  ["有待", "仍需", "尚需", "还需", "需要", "需", "还需要", "仍需要", "须", "亟待", "亟需", "有待于"],
  ["拟", "计划", "打算", "准备", "将要", "将会", "预计"],
  ["要求", "督促", "敦促", "责令"],
  ["委托", "聘请", "请第三方", "请第三方机构"],
  ["配合", "协助"],
  ["占", "约占", "占比", "占了"],
  ["如", "如果", "若", "凡", "一旦", "遇有"],
  ["除了"],
  ["由于", "因", "因为", "鉴于", "缘于"],
  ["导致", "致使", "造成"],
  ["取消", "撤销", "停止", "暂停", "中止", "终止"],
  ["关停", "关闭", "注销下线", "注销", "下线"],
  ["解决", "整治", "化解"],
  ["避免", "防止", "防范", "杜绝", "预防", "消除", "遏制", "严禁", "禁止"],
  ["减轻", "缓解", ...directionWords(false)],
  ["纠正"],
  ["不定期"],
  ["拒绝", "拒不"],
];

/** They bound the number that follows, or that stands before them. Elsewhere they are content: 存在不足, 以上文件. */
export const BOUNDS: readonly (readonly string[])[] = [
  boundList("model", "before", "about", "near"),
  [...boundList("model", "before", "over"), ...boundList("model", "after", "at_least")],
  [...boundList("model", "before", "under"), ...boundList("model", "after", "at_most")],
];

/** Words with such a character in them that are none: they are content like any other. */
export const NO_GUARDS: readonly string[] = (
  "不断 不同 不少 不得不 不错 不限于 不管 不论 无论 不忘 不懈 不误 不可或缺 未来 无障碍 无缝 无偿 无纸化 无线 非常 非遗 不足之处 " +
  "有计划 组织领导 社会组织 其他组织 组织机构 组织部 基层组织 公益组织 因地制宜 因此 因素 原因 如何 如下 如期 如实 若干 零距离 零跑 不予公开 不予处理 无法提供 不掌握 没有现成信息 不明确 未经复议 尚未审结 " +
  "主要领导 主要负责人 主要负责同志 附近 最近 近年 近期 近几年 靠近 亲近 需求 超市 超前 基本目录 基本建设 基本信息 基本公共 基本医疗 基本养老 将军 准备工作 工作计划 年度计划 计划生育 探索性 没收 " +
  "约稿 预约 节约 违约 公约 面对面 点对点 一对一 核对 对照 应对 对接 对外 对标 对象 对应 绝对 比对 校对 方向 导向 面向 自由 理由 被动 由来 缘由 希望工程 " +
  "整治行动 排查整治 专项整治 集中整治 综合整治 》要求 条例要求 积极性 大力度 着力点 各项要求 上级要求 有关要求 相关要求 按要求 任务要求 规范要求 总体要求 " +
  "有效 有序 有力 有限 所有 具有 拥有 是否 作为 行为 成为 认为 和谐 存在 在线 平等 等级 共同 公共 共享 共建 共治 等候 为主 为民 为了 占地 占用 及时 普及 提及 危及 顾及 波及"
).split(" ");

/** They say who does it to whom. Left out only together with what they govern. */
export const ROLES: readonly string[] = "对于 针对 对 向 被 将 把 为".split(" ");

/** Behind these 对 only leads to what they are about: 加强对工作人员的培训 is 加强工作人员培训. */
export const ABOUT_VERBS = /(?:加强|加大|做好|强化|开展|提高|提升|深化|抓好|落实|推进|增强|完善|注重|加快|规范)$/;

/** 对政策进行解读 is 解读政策. */
export const DONE_TO: ReadonlySet<string> = new Set(["进行", "予以", "加以", "给予"]);

/** Right before what they narrow down they stay: what is done with important information is not done with all of it. */
export const NARROWING: readonly string[] = "重要 重大 重点 特殊 敏感 涉密 紧急 典型 原创 新增 副".split(" ");

/** 将…纳入考核 puts first what something is done with, and plans nothing. */
export const PUT_FIRST =
  /^[^,，;；。]*(?:[,，](?:通过|利用|依托)[^,，;；。]*)?(?:(?:渠道|方式|平台|形式|途径)[,，][^,，;；。]{0,4})?(?:纳入|列入|列为|贯穿|作为|融入|转化|打造|推送|落实到|归入)/;

/** How well or how often something is done: in front of what is done it may be left out. */
export const ADVERBS = /^(?:持续|不断|进一步|积极|切实|扎实|着力|认真|严格|及时|主动|深入|全面|广泛|大力|有效|充分|依法|统筹|同步|多次)+$/;

/** What follows is what a measure is for, or what came of it: of the one right before it, in the same sentence. */
export const LINKS =
  /^(?:从而|进而|借此|以此|以(?=提[高升]|加[大强]|增[强进]|(?:最大限度|尽可能|尽量)?满足|减轻|扩大|推[动进]|促进|了解|掌握|拓宽|规范|强化|畅通|保障|方便))/;
/** They begin what a measure is for, and mean the one beside it; 让 and 确保 speak of all that a sentence has said. */
export const PURPOSE = new RegExp(`^(?:以便|便于|方便|便利)|${LINKS.source}`);

/** How many of those named behind them are meant. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(["个别", "部分", "大部分"]);

/** Verbs that a sentence may put before the name of what is done. */
export const EMPTY_VERBS: readonly string[] = ["实行", "实施", "执行", "落实", "推动", "采取", "开展", "坚持", "以", "为", "承担", "履行"];

/** A clause that begins so says how; what is done stands in the next. */
export const HOW = /^(?:通过|采取|按照|围绕|根据|依托|针对|利用|结合|以|为|在|借助|综合利用|充分利用)/;

/** Beside a number these may be left out: they do not say what is counted. */
export const BESIDE_A_NUMBER: readonly string[] =
  "政府信息公开系统 信息公开系统 政务公开系统 政府信息 信息公开 政务公开 主动公开 政府 政务 信息 公开 发布 更新 开展 内容 目前 完成 实现 达到 及时 准确 全面 主动 积极 依法 严格 认真 集中 依规 高效 年 扎实 持续 做好 相关 有关 各类 共有 现有 县政府 区政府 市政府 镇政府 通过 按要求 按照要求 出版 刊发 编发 编印 发行 专题 业务 提出 提交 统筹 组织 继续 逐步 同步 先后 陆续 事项 坚持 仍 共计 现 本 全 各 大力 有效 切实 进一步 不断 深入 着力 延伸至 扩充至 提升至 提高到 提高至 增加到 增至 降至 降到 上升至 上升到 扩大到 多种 多角度 全方位 多渠道 多形式 多样化 多元化 多方位 广泛 安排 投入 列支 收到并办理 受理答复 受理 收到 落实 实行 实施 执行 推动 采取".split(
    " ",
  );

/** Who acts, at the end of what names them. */
export const ACTOR = /(?:部门|机构|单位|乡镇|街道|[局办委院所厅]|村|社区|公众|群众|网格员|企业|公司|协会|组织|学校|医院|中心|人员)$/;
