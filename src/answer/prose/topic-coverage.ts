// How much of a question's topic a report's words cover: 0–1, by shared runs of characters. No I/O. No clock.
import { wordsIn } from "../../zh/alike.ts";
import { matchesOf } from "../../zh/matches.ts";

/** Words every report is full of: they may be missing, but tell nothing apart. */
const GENERIC =
  "政府信息公开 政府信息 信息公开 政务公开 主动公开 政府 政务 信息 公开 工作 发布 开展 情况 全年 本年 年度 共计 累计 总共 一共 总数 数量 报告 相关 各类 内容 方面 有关 当年 今年 账号 帐号 建设 渠道 途径 方式 形式 这种 那种 提交 提出 递交 申请人 通过 行政 承诺 保证 坚持 做到 运营 参加".split(
    " ",
  );
const GENERIC_PATTERN = new RegExp([...GENERIC].sort((a, b) => b.length - a.length).join("|"), "g");
const GENERIC_WEIGHT = 0.3;
/** Single characters that only hold a question together. */
const LIGHT = new Set("的了过着是有在共总计约被把给让做办发出搞开收花用数量率年内中等各个条件次期份和与及对向于以里上下".split(""));
/** How a report speaks of its own issuer; the question has named it already. */
const SELF = /[我全本各](?:[省市区县旗镇乡办局]|机关|单位|街道|部门)|[区县市]?政府办公室|[省市区县](?:人民)?政府|办公室/g;
const SELF_NAME = /[省市区县](?:人民)?政府|办公室/;
const SHORTEST_RUN = 2;

/**
 * Weight of each character of a word: generic words and single characters left over count little, light characters nothing. What an
 * issuer calls itself counts nothing either, unless the other text tells two such names apart (区政府名义, 区政府办公室名义).
 */
function weights(text: string, selfCounts: boolean): number[] {
  const weight = Array.from(text, (character): number => (LIGHT.has(character) ? 0 : text.length === 1 ? GENERIC_WEIGHT : 1));
  for (const match of matchesOf(GENERIC_PATTERN, text)) weight.fill(GENERIC_WEIGHT, match.index, match.index + match[0].length);
  if (!selfCounts) for (const match of matchesOf(SELF, text)) weight.fill(0, match.index, match.index + match[0].length);
  return weight;
}

/** Marks the characters of `text` that stand in a run of two or more which `held` has too; null where none does, as of nearly all that is compared. */
function covered(text: string, held: string): boolean[] | null {
  let marks: boolean[] | null = null;
  let length = 0;
  for (let start = 0; start < text.length; start++) {
    // What is left of a run is held as well; shorter than two it tells nothing.
    length = Math.max(length - 1, 0);
    if (length < SHORTEST_RUN) length = held.includes(text.slice(start, start + SHORTEST_RUN)) ? SHORTEST_RUN : 0;
    if (length === 0 || start + length > text.length) continue;
    while (start + length < text.length && held.includes(text.slice(start, start + length + 1))) length++;
    marks ??= new Array<boolean>(text.length).fill(false);
    marks.fill(true, start, start + length);
  }
  return marks;
}

/**
 * Share of the topic's weight that `held` covers, and the share of `held`'s own weight that the topic does not explain: of two texts that
 * cover a topic alike, the one that says less besides is closer to it.
 */
export function topicCoverage(topic: string, held: string): { covered: number; extra: number } {
  const [asked, said] = [prepared(topic), prepared(held)];
  const self = asked.namesSelf;
  return { covered: part(asked, said, self), extra: 1 - part(said, asked, self) };
}
/** What of `held` the topic does not explain, alone. */
export function unexplained(topic: string, held: string): number {
  const asked = prepared(topic);
  return 1 - part(prepared(held), asked, asked.namesSelf);
}

/** The share that is covered alone, where how much else is said does not matter. */
export function coverage(topic: string, held: string): number {
  const asked = prepared(topic);
  return part(asked, prepared(held), asked.namesSelf);
}

/** A text ready to be compared; weights are made when they are first asked for. */
type Prepared = { text: string; words: string[]; namesSelf: boolean; weights: Map<boolean, { each: number[]; whole: number }> };

/** The statements of a report are compared with every question to it: what was prepared once is kept, up to a few reports' worth. */
const MOST_KEPT = 4000;
const kept = new Map<string, Prepared>();

function prepared(original: string): Prepared {
  const before = kept.get(original);
  if (before) return before;
  const words = wordsIn(original);
  const text = words.join("");
  const made: Prepared = { text, words, namesSelf: SELF_NAME.test(text), weights: new Map() };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(original, made);
  return made;
}

function weightsOf({ words, weights: known }: Prepared, selfCounts: boolean): { each: number[]; whole: number } {
  const before = known.get(selfCounts);
  if (before) return before;
  const each = words.flatMap((word) => weights(word, selfCounts));
  const made = { each, whole: each.reduce((total, weight) => total + weight, 0) };
  known.set(selfCounts, made);
  return made;
}

function part(own: Prepared, other: Prepared, selfCounts: boolean): number {
  const { each, whole } = weightsOf(own, selfCounts);
  const marks = covered(own.text, other.text);
  if (whole === 0) return marks?.some(Boolean) || own.text === "" ? 1 : 0;
  if (!marks) return 0;
  let total = 0;
  for (let i = 0; i < each.length; i++) if (marks[i] && !isStray(i, marks, each)) total += each[i] ?? 0;
  return total / whole;
}

/** 公开工 of 公开工作 has nothing of 工资: one character of a word, held only with the generic word beside it. */
const isStray = (i: number, marks: readonly boolean[], each: readonly number[]): boolean =>
  each[i] === 1 && isGenericAt(each[i - 1]) && marks[i - 1] === true && marks[i + 1] !== true && each[i + 1] === 1;
const isGenericAt = (weight: number | undefined): boolean => weight === GENERIC_WEIGHT;

/** Whether a topic says nothing that tells one passage of a report from another. */
export const isGeneric = (topic: string): boolean => wordsIn(topic).every((word) => weights(word, false).every((weight) => weight < 1));
