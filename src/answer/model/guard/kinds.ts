// Words of one kind, any of which may stand for another in a sentence that says the same of the same thing: the table. No I/O. No clock.
import { lines } from "./lines.ts";

/**
 * Coarser than `SAME`: not synonyms, but what is done to a thing in one of them may be told in another (完善流程, 优化流程). That something is
 * achieved, ended, paid, decided or refused is of no kind here, nor who does it, how often, or how much; a line never holds a word and its contrary.
 */
const KINDS: readonly (readonly string[])[] = lines(`
  加强 提升 增强 深化 促进 推动 优化 完善 规范 改进 夯实 巩固 细化 抓牢 做优 做强 健全 持续加强 发力
  建立 设置 打造 制定 形成 组建 成立 创建 出台
  检查 监测 巡查 督查 核查 排查 监管 监督 查看
  征集 听取 收集 搜集
  收集汇总 汇总 梳理 综合 归集
  了解 掌握 摸清 知悉 获知
  清楚 熟悉 明白 明晰
  拓宽 扩大 丰富 扩充 延伸
  畅通 打通
  按照 根据 依据 遵照 依照 参照 对照
  关注 关心 关切
  学习 借鉴 领会 研学
  提供 供给 给出
  安排 部署 布置 调度 统筹 谋划
  沟通 联系 联络 交流
  对接 衔接
  处理 办理 处置
  整改 修改 修正
  指导 辅导 指引 点拨
  告知 通知 提醒 提示
  发挥 用好 利用好 发挥好
  把关 审核 审查 审校 把控
  引导 鼓励 动员 带动 吸引
  方便 便利 便捷
  渠道 方式 路径 举措 措施 做法
  制度 机制 体系 规定 规章
  流程 程序 环节 步骤 链条
  水平 能力 素质 素养 本领
  效果 成效 实效
  质量 质效 品质
  内容 事项 要点
  需求 诉求 关切
  平台 载体 阵地 渠道平台
  队伍 力量
  动态 状况 现状 近况 进度
  责任 职责
  意识 观念 理念 认知
  纰漏 错误 失误
  材料 资料
  原则 理念 方针 思路
  目标 导向 方向
  专栏 板块 版块
  体现 彰显 展示
  严格 从严 严把 认真
  及时 第一时间 尽快 迅速
`);

const kinds = new Map<string, number[]>();
for (const [kind, words] of KINDS.entries()) for (const word of words) kinds.set(word, [...(kinds.get(word) ?? []), kind]);

/** All words that are of a kind, so that a text is read in them. */
export const OF_A_KIND: readonly string[] = [...kinds.keys()];
export const sameKind = (a: string, b: string): boolean => kinds.get(a)?.some((kind) => kinds.get(b)?.includes(kind)) ?? false;
/** Whether any of `words` is of the same kind. */
export const anyOfKind = (word: string, words: ReadonlySet<string>): boolean =>
  (kinds.get(word) ?? []).some((kind) => KINDS[kind]?.some((each) => words.has(each)));
