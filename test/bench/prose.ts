// Random numbers -> sentences as annual reports have them, each of words put together anew, some with a number they state. No I/O. No clock.
import type { Random } from "./random.ts";

/** `at`: where the number with its unit stands, in UTF-16 units. */
export type Sentence = { text: string; stated?: { subject: string; value: number; unit: string; at: [number, number] } };

const words = (list: string): string[] => list.trim().split(/\s+/);
const CHANNELS = words(
  "政府门户网站 政务微信 政务微博 新闻客户端 政府公报 公开栏 政务服务大厅 村级公示栏 广播电台 电视台 手机短信 查阅点 档案馆 图书馆 便民热线 政务抖音号 社区网格群 数据开放平台 电子显示屏 宣传手册",
);
const FIELDS = words(
  "财政预决算 重大建设项目 公共资源交易 义务教育 医疗卫生 食品药品监管 生态环境 安全生产 社会救助 养老服务 住房保障 农村危房改造 征地补偿 惠农补贴 就业创业 乡村振兴 户籍管理 市政服务 城市综合执法 公共法律服务 文化惠民 税收管理 扶贫资金 水利工程 交通出行 防汛抗旱 森林防火 优化营商环境 国有土地出让 招生入学 疫苗接种 职业技能培训 退役军人优抚 残疾人康复 殡葬服务 供水供暖 垃圾分类 老旧小区改造 农机购置 畜禽防疫",
);
const ACTIONS = words(
  "梳理 发布 更新 归集 公示 解读 推送 核查 修订 编制 完善 规范 审核 汇总 清理 整合 细化 优化 督办 通报 回应 征集 采纳 公布 转载 制作 讲解 宣传 抽查 整改",
);
const OBJECTS = words(
  "公开目录 办事指南 政策文件 权责清单 服务事项 典型案例 工作简报 问答手册 图解材料 短视频 公开指南 年度计划 会议纪要 调查结果 意见建议 审批流程 收费标准 评估报告 执法信息 整改台账 招标公告 中标结果 补贴名单 检查结论 行政决定 建议提案答复 应急预案 统计数据 规划方案 人事信息",
);
const MANNERS = words(
  "及时 主动 全面 准确 分批 逐项 定期 依法 集中 同步 按季度 按月 多渠道 图文并茂地 面对面 点对点 线上线下同步 会同有关部门 逐村逐户 对照清单",
);
const SHORTCOMINGS = words(
  "主动公开的深度不够 政策解读形式较为单一 个别栏目更新不够及时 基层工作人员业务能力有待提高 依申请公开答复不够规范 新媒体互动性不强 信息发布审核把关不严 部门之间协同不足 公开内容与群众需求存在差距 专职人员偏少 检索功能不够便捷 数据标准不统一",
);
const MEASURES = words(
  "加强业务培训 健全审查制度 丰富解读形式 压实工作责任 拓宽公开渠道 强化督促检查 完善平台功能 充实人员力量 细化任务分工 提升答复质量 开展交叉检查 建立通报机制 推进标准化建设 引入第三方评估 畅通意见征集渠道",
);
const GATHERINGS = words("业务培训班 政府开放日 新闻发布会 座谈会 推进会 专题讲座 现场观摩 在线访谈 政策宣讲会 听证会 问需调研 集中宣传日");
const PEOPLE = words(
  "群众代表 企业负责人 人大代表 政协委员 基层干部 村民小组长 社区居民 媒体记者 法律顾问 一线工作人员 大学生村官 个体工商户",
);
const UNITS = words("条 件 篇 份 次 期 场 人次 项 个");

/** The 3755 commonest characters, in GB2312's order: made-up names of projects and places vary a text as real ones do. */
const COMMON = ((): string[] => {
  const decoder = new TextDecoder("gb18030");
  const found: string[] = [];
  for (let high = 0xb0; high <= 0xd7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (/^\p{Script=Han}$/u.test(character)) found.push(character);
    }
  return found;
})();

type Place = { name: string; towns: readonly string[] };
type Template = (r: Random, place: Place) => Sentence | string;

const madeUp = (r: Random): string => Array.from({ length: r.whole(2, 6) }, () => r.one(COMMON)).join("");
const where = (r: Random, place: Place): string => (place.towns.length > 0 && r.chance(0.5) ? r.one(place.towns) : place.name);
const pair = (r: Random, list: readonly string[]): string => `${r.one(list)}、${r.one(list)}`;

function stating(before: string, subject: string, value: number, unit: string, after: string): Sentence {
  const number = `${value}${unit}`;
  return { text: before + number + after, stated: { subject, value, unit, at: [before.length, before.length + number.length] } };
}

/** Each makes another kind of sentence. */
const TEMPLATES: readonly Template[] = [
  (r, place) =>
    `印发《${where(r, place)}${madeUp(r)}${r.one(FIELDS)}实施办法》和《${madeUp(r)}${r.one(OBJECTS)}规定》，${r.one(MANNERS)}${r.one(ACTIONS)}。`,
  (r) => `会同${madeUp(r)}中心、${madeUp(r)}公司${r.one(ACTIONS)}${r.one(FIELDS)}${r.one(OBJECTS)}，${madeUp(r)}事项做到应公开尽公开。`,
  (r) => {
    const [channel, unit] = [r.one(CHANNELS), r.one(UNITS)];
    return stating(
      `全年通过${channel}${r.one(ACTIONS)}各类信息`,
      `${channel} 各类信息`,
      r.whole(3, 9000),
      unit,
      `，其中${r.one(FIELDS)}方面占比最高。`,
    );
  },
  (r, place) => {
    const field = r.one(FIELDS);
    return stating(
      `${where(r, place)}围绕${field}${r.one(MANNERS)}${r.one(ACTIONS)}${r.one(OBJECTS)}`,
      `${field} ${r.one(OBJECTS)}`,
      r.whole(1, 600),
      r.one(UNITS),
      `，方便群众查阅。`,
    );
  },
  (r) => {
    const gathering = r.one(GATHERINGS);
    return stating(
      `组织${gathering}`,
      gathering,
      r.whole(1, 40),
      "场",
      `，邀请${pair(r, PEOPLE)}参加，听取对${pair(r, FIELDS)}工作的意见。`,
    );
  },
  (r, place) =>
    `${where(r, place)}把${r.one(FIELDS)}列为年度重点，${r.one(MANNERS)}${r.one(ACTIONS)}${r.one(OBJECTS)}，并在${pair(r, CHANNELS)}同步公布。`,
  (r) => `“${madeUp(r)}”${r.one(FIELDS)}项目的${r.one(OBJECTS)}、${r.one(OBJECTS)}均已${r.one(MANNERS)}${r.one(ACTIONS)}。`,
  (r, place) =>
    `在${where(r, place)}${madeUp(r)}片区试行${r.one(OBJECTS)}${r.one(ACTIONS)}制度，${r.one(PEOPLE)}可凭身份证在${r.one(CHANNELS)}查询。`,
  (r) => `针对${r.one(PEOPLE)}反映的${r.one(FIELDS)}问题，${r.one(MANNERS)}${r.one(ACTIONS)}，办理结果向社会公开。`,
  (r) => `一是${r.one(SHORTCOMINGS)}；二是${r.one(SHORTCOMINGS)}，尤其是${r.one(FIELDS)}领域的${r.one(OBJECTS)}。`,
  (r) => `下一步将${r.one(MEASURES)}，${r.one(MEASURES)}，对${pair(r, FIELDS)}的${r.one(OBJECTS)}实行清单管理。`,
  (r, place) => `聘请${madeUp(r)}律师事务所对${where(r, place)}的${r.one(OBJECTS)}进行合法性审查，${r.one(MANNERS)}提出修改意见。`,
  (r) => `${r.one(CHANNELS)}新设“${madeUp(r)}”专栏，集中${r.one(ACTIONS)}${r.one(FIELDS)}的${r.one(OBJECTS)}和${r.one(OBJECTS)}。`,
  (r, place) => {
    const people = r.one(PEOPLE);
    return stating(`${where(r, place)}接受${people}咨询`, `${people} 咨询`, r.whole(2, 3000), "人次", `，内容主要涉及${pair(r, FIELDS)}。`);
  },
  (r) => `${r.one(OBJECTS)}由${madeUp(r)}办公室牵头${r.one(ACTIONS)}，${r.one(MANNERS)}报送备案，未发现泄密情况。`,
  (r, place) => `${where(r, place)}与${madeUp(r)}街道联合举办${r.one(GATHERINGS)}，${r.one(PEOPLE)}现场体验${r.one(FIELDS)}服务流程。`,
];

/** A paragraph of two to four sentences. Offsets of what it states are into the paragraph. */
export function paragraph(
  r: Random,
  place: Place,
): { text: string; stated: (NonNullable<Sentence["stated"]> & { sentence: [number, number] })[] } {
  let text = "";
  const stated: (NonNullable<Sentence["stated"]> & { sentence: [number, number] })[] = [];
  for (let left = r.whole(2, 4); left > 0; left--) {
    const made = r.one(TEMPLATES)(r, place);
    const sentence = typeof made === "string" ? { text: made } : made;
    const start = text.length;
    text += sentence.text;
    if ("stated" in sentence && sentence.stated) {
      const { at, ...rest } = sentence.stated;
      stated.push({ ...rest, at: [start + at[0], start + at[1]], sentence: [start, text.length] });
    }
  }
  return { text, stated };
}

/** Of one section of the form: what its paragraphs are headed by. */
export const SUBHEADINGS: Record<number, readonly string[]> = {
  1: ["（一）主动公开情况", "（二）依申请公开情况", "（三）政府信息管理情况", "（四）平台建设情况", "（五）监督保障情况"],
  5: ["（一）存在的主要问题", "（二）改进措施"],
  6: [],
};
