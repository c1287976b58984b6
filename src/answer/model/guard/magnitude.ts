// Words that claim an amount or a rank without a number: 翻了一番, 一半以上, 最多, 全部. Each must stand in what is cited. No I/O. No clock.

import { share } from "./numbers.ts";
import { bigrams } from "./overlap.ts";
import { DIRECTION } from "./pairs.ts";
import { quantified } from "./values.ts";
import { clausesOf, MASK, type Worded } from "./worded.ts";

/** Each list says one thing; a sentence may use any word of a list of which its passage uses one. */
const CLAIMS: readonly (readonly string[])[] = [
  ["翻番", "翻了一番", "翻一番", "翻了番", "翻倍", "翻了一倍", "成倍", "倍增", "加倍", "翻了两番"],
  ["一半以上", "半数以上", "过半", "超过一半", "大半", "多半", "超半"],
  ["大多数", "绝大多数", "大部分", "绝大部分", "多数", "占多数"],
  ["少数", "小部分", "极少数", "少部分", "个别"],
  [
    "最多",
    "居首",
    "首位",
    "榜首",
    "第一名",
    "位居第一",
    "排名第一",
    "名列第一",
    "居第一",
    "领先",
    "遥遥领先",
    "名列前茅",
    "最高",
    "之最",
    "最大",
    "冠",
  ],
  ["最少", "垫底", "末位", "最低", "最小", "倒数"],
  ["全部", "所有", "悉数", "一律", "无一例外", "均", "全都", "逐一", "百分之百", "百分百", "全覆盖"],
  ["唯一", "仅有", "只有", "仅", "只"],
  ["零", "为零", "空白", "挂零"],
  ["大幅", "大幅度", "显著", "明显", "急剧", "飞速", "猛增", "激增", "骤降", "锐减"],
  ["略", "略有", "小幅", "微增", "微降", "稍"],
  ["满分", "满额"],
  ["持平", "一样多", "不相上下", "相当", "相同", "相等", "差不多"],
  [
    "数十",
    "几十",
    "几百",
    "数百",
    "数千",
    "几千",
    "数万",
    "上百",
    "上千",
    "上万",
    "成百上千",
    "成千上万",
    "百余",
    "千余",
    "万余",
    "近百",
    "近千",
    "近万",
    "逾百",
    "逾千",
    "过百",
    "过千",
  ],
  ["大量", "众多", "无数", "许多", "不少", "很多", "大批", "海量"],
  ["若干", "几个", "几次", "几项", "几件", "几条", "一批", "数次", "数项", "数件", "数条", "多件", "多条"],
  ["多次", "屡次", "频繁", "反复"],
  ["多个", "多项", "多种"],
  ["不足", "不到", "以下"],
  ["超过", "超出", "超额", "突破", "以上", "逾"],
  ["首次", "首个", "首创", "历史新高", "历史最高", "创新高", "历年"],
  ["连续", "逐年", "每年", "连年"],
  ["增加", "增长", "上升", "增多", "上涨", "攀升", "走高"],
  ["减少", "下降", "下滑", "回落", "走低"],
];
/** 均 in 平均, 只 in 只有 of another list, 仅 in 不仅: words of their own. */
const NO_CLAIM = /最多跑|平均|不仅|不只|只要|不足之处|不足(?=[,，。;；]|$|主要|表现|有|与|和|方面|进行)|存在的?不足|的不足|相当于/g;

/** Belongs to the number behind it, which guard/numbers.ts holds against the passage. */
const BOUND =
  /(?:超过|超出|突破|逾|超|多于|高于|大于|不到|不足|不满|低于|少于|小于|接近|近|约|至少|至多|最多|最少|不少于|不超过|增加|增长|增多|上升|上涨|减少|下降|下滑|回落)(?:了|达到?|有|共|至|到|约)*$/;

/** Why a word of amount or rank is not supported, or null. Of a difference, guard/pairs.ts has already read which way it goes. */
export function magnitudeFault({ words, slots, sources, mentions }: Worded): string | null {
  let rest = words;
  for (const { at, end } of mentions) rest = rest.slice(0, at) + MASK.repeat(end - at) + rest.slice(end);
  for (const { at, end } of quantified(words)) {
    const from = at - (BOUND.exec(words.slice(0, at))?.[0].length ?? 0);
    const to = end + (/^[^,，;；。:：、]{0,2}/.exec(words.slice(end))?.[0].length ?? 0);
    rest = rest.slice(0, from) + MASK.repeat(to - from) + rest.slice(to);
  }
  rest = rest.replace(NO_CLAIM, (word) => MASK.repeat(word.length));
  if (slots.some(({ figure }) => figure.state === "derived" && !figure.key && figure.operands?.length === 2))
    rest = rest.replace(DIRECTION, (word) => MASK.repeat(word.length));
  if (slots.some(({ figure }) => figure.value === 0)) rest = rest.replace(/为零|零/g, (word) => MASK.repeat(word.length));
  const held = sources.flatMap(({ quote }) => clausesOf(quote.replace(NO_CLAIM, (word) => MASK.repeat(word.length))));
  for (const { text } of clausesOf(rest))
    for (const claim of CLAIMS) {
      const word = claim.find((each) => text.includes(each));
      if (word && !held.some((clause) => says(clause.text, text, claim))) return `a claim of amount that is not in the evidence: ${word}`;
    }
  return null;
}

/** A clause of the passage makes the claim, of the same thing: part of what else is said stands in it too. */
function says(held: string, said: string, claim: readonly string[]): boolean {
  if (!claim.some((each) => held.includes(each))) return false;
  const others = bigrams(claim.reduce((text, each) => text.replaceAll(each, "|"), said));
  return others.size > 0 ? share(others, bigrams(held)) >= SAME_THING_AT_LEAST : held.includes(said.replaceAll(MASK, ""));
}
const SAME_THING_AT_LEAST = 0.3;
