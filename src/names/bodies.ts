// The usual bodies of a local government, each with every name it goes by: full, short, joined with another, as it was called before. Data and
// three look-ups. No I/O. No clock.

import { spelledOut } from "../zh/template.ts";

/**
 * One body a line, its names apart by spaces; "(a|b|)" are alternatives. Full names as the reforms of 2018 and after gave them, at every level
 * (局 of a city is 委 or 厅 above it), with the shorter ones in use and those of before.
 */
const LINES: readonly string[] = [
  "教育(局|厅|委员会|委) 教育体育局 教体局 教育和体育局 教育科技局 教科局",
  "发展和改革(委员会|局|委) 发展改革(委员会|局|委) 发改(委|局|委员会) 发展和改革委 计委",
  "人力资源(和|与|)社会保障(局|厅) 人社(局|厅) 人保局 人力社保局 人力资源社会保障局 劳动局 社保局",
  "卫生健康(委员会|局|委|和体育局) 卫健(委|局|委员会) 卫体局 卫生和计划生育(委员会|局) 卫计(委|局) 卫生局 计生委",
  "市场监督管理局 市场监管局 市监局 市场监督局 工商局 工商行政管理局 质监局 食药监局",
  "住房(和|与|)城乡建设(局|厅|委员会) 住建(局|厅|委) 住房建设局 住房和建设局 建设局 城建局",
  "自然资源(局|厅) 自然资源和规划局 自然资源规划局 资源规划局 规划和自然资源局 规自局 自规局 国土(资源|)局 国土资源厅",
  "生态环境(局|厅) 环境保护(局|厅) 环保(局|厅)",
  "工业和信息化(局|厅|委员会) 工业信息化局 工信(局|厅|委) 经济和信息化(局|厅|委员会) 经信(局|厅|委) 科技和工业信息化局 科工信局 工信和科技局 工业和信息化和科学技术局",
  "文化和旅游(局|厅) 文化广电(和|)旅游(局|体育局) 文化旅游(局|广电局|体育局) 文化旅游广电局 文化旅游体育与广播影视局 文旅(局|厅|广电局|体广局) 文广旅(局|体局) 文广(新|)局 文体(旅游|)局 文化局 旅游局",
  "应急管理(局|厅) 应急(局|厅) 安全生产监督管理局 安监局",
  "行政审批(服务|)(管理|)局 审批服务管理局 审批(服务|)局 数据局",
  "退役军人事务(局|厅) 退役军人局 退役局",
  "医疗保障局 医保局",
  "城管(综合|)(行政|)执法局 城市管理(局|委员会) 城市管理(综合|)(行政|)执法局 城管(局|委) 综合行政执法局 综合执法局 城市综合管理局",
  "财政(局|厅)",
  "公安(局|厅)",
  "民政(局|厅)",
  "司法(局|厅)",
  "审计(局|厅)",
  "统计局",
  "税务局 国家税务局 国税局 地税局",
  "交通运输(局|厅|委员会) 交通(局|厅|委) 交运局 交通局",
  "水利(局|厅) 水务局 水利水电局",
  "农业农村(局|厅|委员会) 农业(局|厅|委) 农委 农牧(局|厅) 农村农业局 农业农村和水务局",
  "商务(局|厅|委员会) 商务和投资促进局 工信和商务局 商务委 商业局 商粮局",
  "林业(和草原|)局 林草局 林业和草原局 林业厅 园林绿化局 园林局 自然资源和林业局",
  "科学技术(局|厅|委员会) 科技(局|厅|委)",
  "民族(和|)宗教(事务|)(局|委员会|委) 民宗(局|委) 民族事务委员会 民委 宗教局",
  "国有资产监督管理委员会 国有资产监督管理局 国资(委|局)",
  "信访局 信访工作局",
  "乡村振兴局 扶贫(办|局|开发办公室)",
  "体育局",
  "机关事务(管理|服务|)(局|中心) 机关事务局",
  "大数据(发展|)(管理|)局 大数据局 大数据中心 政务服务(和|)(数据|大数据)管理局",
  "政务服务(管理|)(局|办公室|中心) 政务服务办 政数局 政务和数据局 政务局 行政服务中心",
  "住房公积金管理中心 住房公积金中心 公积金(管理|)中心 公积金办",
  "供销合作(社|联社|总社) 供销社",
  "气象局",
  "消防救援(支队|大队|总队) 消防(支队|大队|局)",
  "人民防空办公室 人防(办|办公室) 国防动员办公室 国动办",
  "档案局 档案馆",
  "地方金融(监督管理|)局 金融(工作|)(办公室|局|办)",
  "投资促进局 投促局 招商(局|投资促进局) 招商引资局",
  "粮食(和物资储备|)局 粮食和物资储备局 粮储局",
  "药品监督管理局 药监局",
  "外事(办公室|办|局) 外事侨务办公室 外侨办",
  "知识产权局",
  "烟草(专卖|)局",
  "邮政管理局",
  "海关",
  "房产(管理|)局 房屋管理局 房管局 住房保障(和房产管理|)局 住房保障局",
  "规划局 城乡规划局",
  "编制委员会办公室 机构编制委员会办公室 编办",
  "残疾人联合会 残联",
  "妇女联合会 妇联",
  "总工会 工会",
  "宣传部",
  "组织部",
  "统战部",
  "网信办",
  "政法委",
];

/** Every body's names, longest first. */
const BODIES: readonly (readonly string[])[] = LINES.map((line) =>
  [...new Set(line.split(" ").flatMap(spelledOut))].sort((a, b) => b.length - a.length),
);

const byName = new Map<string, readonly string[][]>();
for (const names of BODIES) for (const name of names) byName.set(name, [...(byName.get(name) ?? []), [...names]]);
const LONGEST = Math.max(...[...byName.keys()].map((name) => name.length));
/** How long the longest name is that begins with two characters: most places of a text begin none. */
const longestBy = new Map<number, number>();
const beginningAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
for (const name of byName.keys()) {
  const beginning = beginningAt(name, 0);
  longestBy.set(beginning, Math.max(longestBy.get(beginning) ?? 0, name.length));
}

/** The other names of a body, by one of them: 卫生健康委员会 → 卫健委 … ; none for a body that is not in the table. */
const otherNamesOf = (name: string): string[] => [...new Set((byName.get(name) ?? []).flat().filter((each) => each !== name))];

/** Whether two names are of one body: 卫健局 and 卫生健康委员会. */
export const isSameBody = (a: string, b: string): boolean => a === b || (byName.get(a) ?? []).some((names) => names.includes(b));

/** The body that a name ends with: 衢州市卫生健康委员会 → 卫生健康委员会. The longest; null where none does. */
export function bodyIn(name: string): string | null {
  for (let length = Math.min(LONGEST, name.length); length >= 2; length--) {
    const end = name.slice(-length);
    if (byName.has(end)) return end;
  }
  return null;
}

/** The longest name of a body that begins at a place of a text; null where none does. */
export function bodyAt(text: string, at: number): string | null {
  for (let length = Math.min(longestBy.get(beginningAt(text, at)) ?? 0, text.length - at); length >= 2; length--) {
    const name = text.slice(at, at + length);
    if (byName.has(name)) return name;
  }
  return null;
}

/** Names without the 局, 委, 厅 or 办 that they end with, of two and three characters → the whole name; 局 before 委 where a body has both. */
const byStem = new Map<string, string>();
for (const ending of ["局", "委", "厅", "办"])
  for (const name of byName.keys()) {
    const stem = name.slice(0, -1);
    if (name.endsWith(ending) && (stem.length === 2 || stem.length === 3) && !byStem.has(stem)) byStem.set(stem, name);
  }
const STEMS_BEGIN = new Set([...byStem.keys()].map((stem) => stem.charAt(0)));

/** 住建, 医保: the name of a body without 局 or 委 that begins at a place of a text; as with it. Null where none does. */
export function stemAt(text: string, at: number): { stem: string; body: string } | null {
  if (!STEMS_BEGIN.has(text.charAt(at))) return null;
  for (let length = 3; length >= 2; length--) {
    const stem = text.slice(at, at + length);
    const body = byStem.get(stem);
    if (body !== undefined) return { stem, body };
  }
  return null;
}

/** A name without what it adds in brackets: 市场监督管理局（知识产权局）. */
const withoutBrackets = (name: string): string => name.replace(/[（(][^（）()]*[）)]$/, "");

/**
 * What a department is called besides, from the names it has: 衢州市卫生健康委员会 → 衢州市卫健委 and so on, then 卫健委 alone. None for what is
 * no department of the table.
 */
export function namesBesides(names: readonly string[]): string[] {
  const besides = new Set<string>();
  const bare = new Set<string>();
  for (const name of names.map(withoutBrackets)) {
    const body = bodyIn(name);
    if (body === null || body.length === name.length) continue;
    // 衢州市人民政府国有资产监督管理委员会 is 衢州市国资委.
    const place = name.slice(0, -body.length).replace(/人民政府$/, "");
    for (const each of [body, ...otherNamesOf(body)]) {
      besides.add(place + each);
      bare.add(each);
    }
  }
  return [...besides, ...bare].filter((each) => !names.includes(each));
}
