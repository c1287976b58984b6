// The words of the lists written out -> what a word mistyped by its sound, or typed in Latin letters, is compared with. No I/O. No clock.
import { recordsWords } from "../../form/spelt.ts";
import { writtenOut } from "../lexicon.ts";
import { LISTS } from "../parsers/words.ts";
import type { WordRole } from "../tokens.ts";

/** Of a template that stands for more words than this only its core is written out, when that is not too large either. */
const MOST_OF_A_TEMPLATE = 24;
const MOST_OF_A_CORE = 120;
const CONTENT_ROLES: ReadonlySet<WordRole> = new Set(["content", "subject", "request", "dispute", "document", "item", "applicant", "rate"]);
/** Words of grammar that a question turns on all the same. */
const OTHERS = "决定 上年度 下年度 办结 受理 公开 平均 合计 总计 一共 万元 亿元 信息".split(" ");
const HAN_WORD = /^\p{Script=Han}{2,12}$/u;

/**
 * Words that a question turns on: the form's printed labels and terms, what people call its cells, what passages are about. Made by the build
 * (build/language.ts): it takes longer than a question.
 */
export function turningWords(): string[] {
  const words = [
    ...new Set([
      ...recordsWords(),
      ...OTHERS,
      ...LISTS.filter(({ role }) => CONTENT_ROLES.has(role)).flatMap(({ list }) =>
        Object.values(list).flatMap((names) =>
          names
            .trim()
            .split(/\s+/)
            .flatMap((name) => writtenOut(name, MOST_OF_A_TEMPLATE, MOST_OF_A_CORE)),
        ),
      ),
    ]),
  ];
  // 被拒的 is 被拒 where that is one of them too.
  const all = new Set(words);
  return words.filter(
    (word) => HAN_WORD.test(word) && !/^.[的了过着得]$/.test(word) && !(/[的了过着]$/.test(word) && all.has(word.slice(0, -1))),
  );
}

/** Words that hold a question together, the likelier first: needed to read one typed in Latin letters, and too short to be told by their sound alone. */
export const JOINING_WORDS: readonly string[] =
  "多少 有多少 多少件 几件 几个 几条 几份 几次 几 件 个 条 项 次 期 场 份 的 了 是 有 有没有 没有 吗 呢 啊 吧 去年 今年 前年 年 一共 总共 合计 总计 总数 数量 哪个 哪家 谁 最多 最少 占 百分之几 比例 比率 平均 和 比 请问 为什么 什么 怎么样 到 在 里 中 被 给 也 都 还 情况 报告 年报 万元 单位 问题 信息 政府信息 相关 有关 公开 发 发了 发布 发布了 我 想知道 我想知道 一年 全年 办公室 里面 一下 万 一 二 三 四 五 六 七 八 九 十 不 没 最 多 少 新 用 谁的 哪些 哪里 怎么 如何".split(
    " ",
  );
