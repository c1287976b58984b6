// What follows a number -> its measure word. Known ones from a table, others by their shape. No I/O. No clock.

/** Longest first where one begins another. 个 stands last of its kind so that 个工作日 is read whole. */
const KNOWN = `
  个百分点 百分点 个工作日 工作日 个自然日 个小时 小时 分钟 个月 人次 场次 件次 批次 篇次 户次 台次 条次 次数 车次 频次 元 人 条 件 期 次
  场 份 篇 部 户 家 项 名 位 批 轮 组 处 所 座 台 套 辆 间 张 册 本 卷 幅 段 节 课时 集 档 栏 款 类 种 层 宗 起 例 倍 成 分 字 页 天 周 日 秒
  公里 平方米 米 亩 吨 公斤 支 只 块 枚 面 笔 单 通 封 则 版块 版面 板块 方面 领域 平台 大类 大项 小项 环节 栏目 级 村 乡镇 镇 街道 社区 站
  点 岗 行 句 阶段 县 区 市 省 乡 校 院 馆 账号 部门 单位 种类 盒 箱 包 袋 班 遍 趟 个
`;
const BY_LENGTH = KNOWN.trim()
  .split(/\s+/)
  .sort((a, b) => b.length - a.length);

/** Words after a number that are no measure: grammar, time, and what belongs to an ordinal or an address. */
const NEVER =
  /^(?:年|月|号|时|点(?!击)|后|前|以|的|和|与|及|或|等|为|是|在|到|至|比|较|占|了|内|中|上|下(?!发)|余|多|来|左|右|均|都|也|并|其|已|将|由|对|从|按|分别|增|减|升|降|同)/;

export type Measure = { unit: string; length: number };

/**
 * The measure word at the head of `after`, or null. "大" before a noun is skipped (5大平台 → 平台). What the table lacks is taken
 * when it is one or two characters that fill the clause to its end (开设专栏12档，).
 */
export function measureAt(after: string): Measure | null {
  const large = /^大(?=[\p{Script=Han}]{2})/u.exec(after)?.[0].length ?? 0;
  const rest = after.slice(large);
  const noun = large ? /^[\p{Script=Han}]{2}/u.exec(rest)?.[0] : undefined;
  if (noun) return { unit: noun, length: large + noun.length };
  const known = BY_LENGTH.find((each) => rest.startsWith(each));
  // 轮次, 期次, 条次: any one measure word may be counted in turns.
  if (known?.length === 1 && known !== "次" && /^次(?!要|数|日|年)/.test(rest.slice(1))) return { unit: `${known}次`, length: 2 };
  if (known) return { unit: known, length: known.length };
  if (NEVER.test(rest)) return null;
  const other = /^([\p{Script=Han}]{1,2})(?=[，。;、:!?)]|$)/u.exec(rest)?.[1];
  return other ? { unit: other, length: other.length } : null;
}
