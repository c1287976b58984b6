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
  ["不够", "欠缺", "不到位", "缺乏", "缺少"],
  ["较低", "不高", "偏低"],
  ["不畅", "不顺畅", "不通畅"],
  ["不强", "较弱", "薄弱"],
  ["滞后"],
  ["个别", "极个别"],
  ["部分", "有的", "一些", "某些", "少数", "有些"],
  ["大部分", "大多数", "多数", "绝大部分"],
  ["基本", "基本上"],
  ["原则上"],
  ["尝试", "试着", "探索", "试行"],
  ["努力", "力争", "争取", "力求", "致力", "力图"],
  ["确保", "保证"],
  ["希望", "有望", "期望"],
  ["有待", "仍需", "尚需", "还需", "需要", "需", "还需要", "仍需要", "须", "亟待", "亟需", "有待于"],
  ["拟", "计划", "打算", "准备", "将要", "将会", "预计"],
  ["要求", "督促", "敦促", "责令"],
  ["委托", "聘请", "请第三方"],
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
  ["减轻", ...directionWords(false)],
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
  "不断 不仅 不但 不同 不少 不过 不得不 不错 不限于 不管 不论 无论 不忘 不懈 不误 不可或缺 未来 无障碍 无缝 无偿 无纸化 无线 非常 非遗 不足之处 " +
  "因地制宜 因此 因素 原因 如何 如下 如期 如实 若干 零距离 零跑 部分公开 不予公开 不予处理 无法提供 不掌握 没有现成信息 不明确 未经复议 尚未审结 " +
  "附近 最近 近年 近期 近几年 靠近 亲近 需求 超市 超前 基本目录 基本建设 基本信息 基本公共 基本医疗 基本养老 将军 准备工作 工作计划 年度计划 计划生育 探索性 没收 " +
  "约稿 预约 节约 违约 公约 面对面 点对点 一对一 核对 对照 应对 对接 对外 对标 对象 对应 绝对 比对 校对 方向 导向 面向 自由 理由 被动 由来 缘由 希望工程 " +
  "各项要求 上级要求 工作要求 有关要求 相关要求 按要求 任务要求 规范要求 总体要求 " +
  "了解 有效 有序 有力 有限 所有 具有 拥有 是否 作为 行为 成为 认为 和谐 存在 在线 平等 等级 共同 公共 共享 共建 共治 等候 为主 为民 为了 占地 占用 及时 普及 涉及 提及 危及 顾及 波及"
).split(" ");

/** Grammar, and what every sentence about a report may add or leave out: it changes nothing that is said. */
export const LIGHT: readonly string[] = (
  "予以 加以 给予 的 了 着 例如 比如 或 或者 并 并且 而 而且 和 与 及 以及 也 还 同时 此外 另外 其中 等 等等 方面 工作 情况 共 共计 总共 一共 累计 合计 总计 全年 年度 本年度 本年 主要 具体 " +
  "自然人、法人或其他组织 自然人、法人和其他组织 公民、法人或其他组织 公民、法人和其他组织 公民、法人或者其他组织 自然人、法人或者其他组织 " +
  "包括 主要包括 分别 分别为 是 有 在 于 进行 该 等方式 等形式 等内容 相关 有关 各项 具体来看 总的来看 一方面 另一方面 作出 方法 措施 做法"
).split(" ");

/** They say who does it to whom. Left out only together with what they govern. */
export const ROLES: readonly string[] = "对于 针对 对 向 被 将 为".split(" ");

/** Two ways to say one thing. Only what may stand for the other in every sentence of these reports. */
export const SAME: readonly (readonly string[])[] = [
  ["提升", "提高"],
  ["加强", "增强", "强化"],
  ["开展", "组织开展", "举办", "举行", "召开", "组织召开", "办了"],
  ["发生", "出现", "产生"],
  ["设置", "设立", "开设", "设有", "设了"],
  ["建立", "建立健全", "搭建"],
  ["完善", "健全", "健全完善"],
  ["优化", "改进"],
  ["公众", "社会公众", "群众", "市民", "老百姓", "广大群众", "人民群众", "广大市民"],
  ["渠道", "途径"],
  ["收到", "接到", "接收", "受理", "受理答复", "接收并办理", "收到并办理", "受理并办理"],
  ["答复", "回复"],
  ["公布", "公示", "发布"],
  ["听取", "听取了", "征求"],
  ["拓宽", "拓展", "扩宽"],
  ["梳理", "整理"],
  ["纳入", "列入"],
  ["推动", "推进"],
  ["微信公众号", "公众号"],
  [
    "网站",
    "门户网站",
    "政府网站",
    "政府门户网站",
    "官网",
    "政府官网",
    "官方网站",
    "人民政府官网",
    "人民政府网站",
    "人民政府门户网站",
    "省政府网站",
    "省政府门户网站",
    "省人民政府门户网站",
    "市政府网站",
    "市政府门户网站",
    "市人民政府门户网站",
    "县政府网站",
    "县政府门户网站",
    "县人民政府门户网站",
    "区政府网站",
    "区政府门户网站",
    "区人民政府门户网站",
    "镇政府网站",
    "镇政府门户网站",
    "镇人民政府门户网站",
  ],
  ["新媒体", "政务新媒体"],
  ["问卷", "调查问卷", "问卷调查"],
  ["电话", "联系电话", "电话号码"],
  ["地址", "联系地址", "通讯地址", "办公地址"],
  ["邮箱", "电子邮箱", "邮件地址", "电子邮件"],
  ["邮编", "邮政编码"],
  ["采取", "采用"],
  ["制定", "制订"],
  ["账号", "帐号"],
  ["其他", "其它"],
  ["由", "安排"],
  ["均", "都", "全部"],
  ["能", "能够"],
  ["已", "已经"],
  ["追责", "追究责任", "责任追究", "问责"],
  ["按期", "按时", "在规定期限内", "规定期限内", "在法定期限内", "法定期限内", "如期"],
  [
    "申请",
    "政府信息公开申请",
    "信息公开申请",
    "政府信息公开申请件",
    "申请政府信息公开件",
    "依申请公开申请",
    "依申请公开件",
    "依申请公开",
    "公开申请",
  ],
  ["整改", "改正"],
  ["今后", "下一步", "下步", "接下来", "未来"],
  ["宣传", "宣讲"],
  ["规范性文件", "行政规范性文件"],
  ["部门", "职能部门"],
  ["依托", "借助"],
  ["摆放", "放置"],
  ["查阅", "查看"],
  ["了解", "知晓"],
];

/** Behind these 对 only leads to what they are about: 加强对工作人员的培训 is 加强工作人员培训. */
export const ABOUT_VERBS = /(?:加强|加大|做好|强化|开展|提高|提升|深化|抓好|落实|推进|增强|完善|注重|加快|规范)$/;

/** 对政策进行解读 is 解读政策. */
export const DONE_TO: ReadonlySet<string> = new Set(["进行", "予以", "加以", "给予"]);

/** Right before what they narrow down they stay: what is done with important information is not done with all of it. */
export const NARROWING: readonly string[] = "重要 重大 重点 特殊 敏感 涉密 紧急 典型 原创 新增 副".split(" ");

/** 将…纳入考核 puts first what something is done with, and plans nothing. */
export const PUT_FIRST = /^[^,，;；。]*(?:纳入|列入|列为|贯穿|作为|融入|转化|打造|推送|落实到|归入)/;

/** How many of those named behind them are meant. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(["个别", "部分", "大部分"]);

/** Verbs that a sentence may put before the name of what is done. */
export const EMPTY_VERBS: readonly string[] = ["实行", "实施", "执行", "落实", "采取", "开展", "以", "为"];

/** A clause that begins so says how; what is done stands in the next. */
export const HOW = /^(?:通过|采取|按照|围绕|根据|依托|针对|利用|结合|以|为|在|借助|综合利用|充分利用)/;

/** Beside a number these may be left out: they do not say what is counted. */
export const BESIDE_A_NUMBER: readonly string[] =
  "政府信息 信息公开 政务公开 主动公开 政府 政务 信息 公开 发布 更新 开展 内容 目前 完成 实现 达到 及时 准确 全面 主动 积极 依法 严格 认真 集中 依规 高效 年 扎实 持续 做好 相关 有关 各类 共有 现有 县政府 区政府 市政府 镇政府 通过 专题 业务 提出 提交 统筹 组织 继续 逐步 同步 先后 陆续".split(
    " ",
  );

/** Who acts, at the end of what names them. */
export const ACTOR = /(?:部门|机构|单位|乡镇|街道|[局办委院所厅]|村|社区|公众|群众|网格员|企业|公司|协会|组织|学校|医院|中心|人员)$/;
