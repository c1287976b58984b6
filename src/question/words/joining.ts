// Words that hold a question together, for one typed in Latin letters. Data only. No I/O. No clock.

/** The likelier first: needed to read one typed in Latin letters, and too short to be told by their sound alone. */
export const JOINING_WORDS: readonly string[] =
  "多少 有多少 多少件 几件 几个 几条 几份 几次 几 件 个 条 项 次 期 场 份 的 了 是 有 有没有 没有 吗 呢 啊 吧 去年 今年 前年 年 一共 总共 合计 总计 总数 数量 哪个 哪家 谁 最多 最少 占 百分之几 比例 比率 平均 和 比 请问 为什么 什么 怎么样 到 在 里 中 被 给 也 都 还 情况 报告 年报 万元 单位 问题 信息 政府信息 相关 有关 公开 发 发了 发布 发布了 我 想知道 我想知道 一年 全年 办公室 里面 一下 万 一 二 三 四 五 六 七 八 九 十 不 没 最 多 少 新 用 谁的 哪些 哪里 怎么 如何".split(
    " ",
  );
