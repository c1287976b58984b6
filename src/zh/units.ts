// What follows a number -> its measure word; and which measure words count the same kind of thing. No I/O. No clock.

/** What a unit counts; units of one kind answer the same kind of question. */
type UnitKind = "thing" | "occasion" | "person" | "money" | "share" | "duration";
/**
 * numeral: a Chinese numeral before it counts (三件); before others it is mostly part of a word (三级, 两微一端) · spoken: it does where somebody
 * speaks · application: applications and cases are counted so · claim: who claims something of them counts them so · whole: counted one by
 * one, so that a change in percent comes from two whole numbers · piece: 个 may stand for it · cell: printed behind a figure in its cell ·
 * amount: digits before it are an amount, no year and no telephone number · asked: people ask with it, but in a report it is part of another word.
 */
type Use = "numeral" | "spoken" | "application" | "claim" | "whole" | "piece" | "cell" | "amount" | "asked";
type Row = { words: string; kind: UnitKind | null; uses: readonly Use[] };

const TABLE: readonly Row[] = [
  { words: "件 份", kind: "thing", uses: ["numeral", "spoken", "application", "claim", "whole", "piece", "cell", "amount"] },
  { words: "条", kind: "thing", uses: ["numeral", "spoken", "application", "claim", "whole", "piece", "cell", "amount"] },
  { words: "个", kind: "thing", uses: ["numeral", "application", "claim", "whole", "cell", "amount"] },
  { words: "起 宗", kind: "thing", uses: ["spoken", "application", "claim", "whole", "piece", "cell"] },
  { words: "项", kind: "thing", uses: ["numeral", "application", "piece", "cell", "amount"] },
  { words: "例", kind: "thing", uses: ["application", "claim", "piece"] },
  { words: "篇", kind: "thing", uses: ["numeral", "spoken", "whole", "piece"] },
  { words: "部", kind: "thing", uses: ["numeral", "piece"] },
  { words: "户", kind: "thing", uses: ["numeral"] },
  { words: "家", kind: "thing", uses: ["numeral", "claim"] },
  { words: "则 平台", kind: "thing", uses: ["piece"] },
  { words: "类 款 幅 册 张 处 种 台 本 村", kind: "thing", uses: [] },
  { words: "期 场", kind: "occasion", uses: ["numeral", "spoken", "whole", "amount"] },
  { words: "次", kind: "occasion", uses: ["numeral", "claim", "whole", "cell", "amount"] },
  { words: "场次", kind: "occasion", uses: ["numeral", "whole"] },
  { words: "批 批次 轮", kind: "occasion", uses: ["numeral"] },
  { words: "届 回", kind: "occasion", uses: ["asked"] },
  { words: "人", kind: "person", uses: ["numeral", "spoken", "whole"] },
  { words: "人次", kind: "person", uses: ["numeral", "whole"] },
  { words: "名 位", kind: "person", uses: ["numeral"] },
  { words: "元", kind: "money", uses: ["numeral", "spoken", "cell", "amount"] },
  { words: "万元 亿元", kind: "money", uses: ["spoken", "cell", "amount"] },
  { words: "万", kind: "money", uses: ["asked", "spoken", "cell", "amount"] },
  { words: "亿", kind: "money", uses: ["asked", "amount"] },
  { words: "百元 千元", kind: "money", uses: ["asked", "cell"] },
  { words: "%", kind: "share", uses: ["asked", "amount"] },
  { words: "个百分点 百分点", kind: "share", uses: [] },
  { words: "个工作日 工作日 小时 个月 天", kind: "duration", uses: ["numeral"] },
  { words: "日", kind: "duration", uses: [] },
  { words: "月", kind: "duration", uses: ["asked"] },
  { words: "倍", kind: null, uses: ["numeral", "spoken"] },
  { words: "封", kind: null, uses: ["application"] },
  { words: "笔", kind: null, uses: ["claim"] },
  {
    words: `
      个自然日 个小时 分钟 件次 篇次 户次 台次 条次 次数 车次 频次 组 所 座 套 辆 间 卷 段 节 课时 集 档 栏 层 成 分 字 页 周 秒
      公里 平方米 米 亩 吨 公斤 支 只 块 枚 面 单 通 版块 版面 板块 方面 领域 大类 大项 小项 环节 栏目 级 乡镇 镇 街道 社区 站
      点 岗 行 句 阶段 县 区 市 省 乡 校 院 馆 账号 部门 单位 种类 盒 箱 包 袋 班 遍 趟`,
    kind: null,
    uses: [],
  },
];

const words = (row: Row): string[] => row.words.trim().split(/\s+/);
const byLength = (list: readonly string[]): string[] => [...list].sort((a, b) => b.length - a.length);

/** The units of a use, the longest first, so that 个工作日 is read whole. */
export const unitsFor = (use: Use): string[] => byLength(TABLE.filter(({ uses }) => uses.includes(use)).flatMap(words));
const READ = byLength(TABLE.filter(({ uses }) => !uses.includes("asked")).flatMap(words));

/**
 * Units that are one unit: whoever says one of a row means its name. `both`: to every reader · `question`: what people ask with · `sentence`: what a
 * model may write for what a passage prints, where a question keeps the two apart (件 of cases, 份 of papers).
 */
const ALIKE = {
  件: { both: "宗 起 例", question: "桩 单 封 笔 件次 宗次 起次 例次 桩次", sentence: "份 件次 项" },
  条: { question: "则", sentence: "则 条次" },
  场: { both: "场次", sentence: "次 回" },
  次: { question: "回" },
  期: { question: "集 本", sentence: "期次" },
  人: { both: "名 人次", question: "个人 号人 口人 口子", sentence: "位" },
  "%": { both: "百分点 个百分点", question: "个点", sentence: "％" },
  天: { both: "日", sentence: "自然日" },
  种: { question: "类 方面 个方面" },
  万元: { question: "万块 万 元 块 块钱 钱 经费 资金 费用" },
  亿元: { question: "亿" },
  个: {},
  份: {},
  张: {},
  处: {},
  项: {},
  篇: {},
  家: {},
  部: {},
  倍: {},
} as const satisfies Record<string, { both?: string; question?: string; sentence?: string }>;
/** The units a question may count in. */
export type AskedUnit = keyof typeof ALIKE;
/** Every unit with the words for it, its own name first. */
export const unitsAlike = (user: "question" | "sentence"): readonly (readonly [AskedUnit, string[]])[] =>
  Object.entries(ALIKE as Record<string, { both?: string; question?: string; sentence?: string }>).map(([unit, row]) => [
    unit as AskedUnit,
    [unit, ...`${row.both ?? ""} ${row[user] ?? ""}`.split(" ").filter(Boolean)],
  ]);

const ONE_TO_ALL = new Map(
  Object.entries(ALIKE as Record<string, { both?: string }>).flatMap(([unit, { both = "" }]) =>
    both
      .split(" ")
      .filter(Boolean)
      .map((word) => [word, unit] as const),
  ),
);
/** Whether two units are one to every reader: 场 and 场次; not 人 and 人次, of which one person may be several. */
export const isSameUnit = (a: string, b: string): boolean => a === b || (oneOf(a) === oneOf(b) && a !== "人次" && b !== "人次");
const oneOf = (unit: string): string => ONE_TO_ALL.get(unit) ?? unit;

/** In the order of the table: the first row that has a unit says its kind. */
const KINDS = TABLE.flatMap((row) => (row.kind === null ? [] : words(row).map((unit) => ({ unit, kind: row.kind }))));
/** What kind of thing a unit counts, by its end where it has more characters (个工作日); null for what is in no list. */
export const unitKind = (unit: string): UnitKind | null =>
  KINDS.find((each) => unit === each.unit || (each.unit.length > 1 && unit.endsWith(each.unit)))?.kind ?? null;

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
  const known = READ.find((each) => rest.startsWith(each));
  // 轮次, 期次, 条次: any one measure word may be counted in turns.
  if (known?.length === 1 && known !== "次" && /^次(?!要|数|日|年)/.test(rest.slice(1))) return { unit: `${known}次`, length: 2 };
  if (known) return { unit: known, length: known.length };
  if (NEVER.test(rest)) return null;
  const other = /^([\p{Script=Han}]{1,2})(?=[，。;、:!?)]|$)/u.exec(rest)?.[1];
  return other ? { unit: other, length: other.length } : null;
}
