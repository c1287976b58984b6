// Words that say nothing, or only how something is done, when a model's sentence is compared with a passage: tables. No I/O. No clock.

/** At the end of what is done they name the doing: 开展政务新媒体运行监测 is 监测政务新媒体运行. */
export const VERBAL_NOUNS: readonly string[] =
  "监测 检查 督查 培训 考核 宣传 解读 评估 检测 指导 审核 审查 管理 监管 更新 整治 排查 调查 征集 巡查 巡检 评议 通报 维护".split(" ");

/** Grammar, and what every sentence about a report may add or leave out: it changes nothing that is said. */
export const LIGHT: readonly string[] = (
  "予以 加以 给予 的 了 着 例如 比如 或 或者 并 并且 而 而且 和 与 及 以及 也 还 又 则 即 且 同时 此外 另外 其中 等 等等 方面 工作 情况 共 共计 总共 一共 累计 合计 总计 全年 年度 本年度 本年 主要 具体 " +
  "自然人、法人或其他组织 自然人、法人和其他组织 公民、法人或其他组织 公民、法人和其他组织 公民、法人或者其他组织 自然人、法人或者其他组织 " +
  "包括 主要包括 分别 分别为 是 有 在 于 进行 该 等方式 等形式 等内容 等渠道 等平台 等方面 等环节 等工作 等事项 等措施 等做法 等途径 等多种形式 等多种方式 等多种渠道 等多种途径 等多种手段 等主题 等议题 等课题 相关 有关 各项 具体来看 总的来看 一方面 另一方面 首先 其次 再次 最后 再者 另 与此同时 具体包括 包括但不限于 分别是 作出 方法 措施 做法 " +
  "但 但是 不过 会同 诸如 譬如 虽 虽然 然而 在某些方面 某些方面 现有 目前 当前 主要表现为 主要表现在 表现为 表现在 主要是 主要有 体现为 体现在 说来 上述 这些 涉及 涵盖 包含 不仅 不但 从而 进而 随后 接着"
).split(" ");

/** What only a sentence about a report adds, never one of the report itself: places and time in a word that says nothing. */
export const ADDED: readonly string[] = (
  "平时 目前 如今 这一年 当年 年内 期间 其 它们 他们 逐一 通过它们 总体上 总体 整体上 借此 同样 一系列 各环节 各个环节 各自 自身 这样 这一 这类 这项 那些 此类 起来 还会 过去一年 一年来 一年中 一共是 共有 展望 亦 它 该单位 之间 数量 总数 总量 进一步 切实 扎实 着力 大力 积极 认真 不断 " +
  // What the clause is about, in whichever word leads to it.
  "着重 注重 侧重 重在 有效 有序 稳步 逐步 充分 深入 妥善 扎实做好 认真做好 切实做好 同时还 并且还 而且还 以此 由此 据此 据介绍 其间 整个 围绕 围绕着 聚焦 聚焦于 紧扣 立足 立足于 着眼 着眼于 关于 就是 对于如何 至于 而言 来说 来讲 来看 方面来看 " +
  // Names of what is said as a whole.
  "思路 理念 举措 一环 连同 收到的 有关方面 相关方面 这方面 之中 当中 过程中 上述各项 相应 相应的 对应的 各自的 所需的 " +
  // What comes next, and what is put forward.
  "再 又 再者 除此之外 与此同时还 依次 逐级 逐层 提出 提出了 提到 提及 谈到 讲到 主要做的是 做的是 所做的 开展的 " +
  // It may be so, where the passage has it so; here and there; of its own.
  "一年里 全年里 这一年里 年度内 可以 可供 那里 这里 当地 自己 自己的 本身 一并 一项项 依靠 本着 抓手 为抓手 作为抓手 此项 各方面 全年内 一年间 眼下 现阶段 与此相关 相关工作 这方面工作 该项"
).split(" ");

/** They make a result of what is planned; of what the passage has done they say no more. */
export const RESULTS: readonly string[] = ["了", "得到", "得以", "有所"];

/**
 * How it is done, in whatever words: 通过…等方式, 用…的办法, 以…形式. `y`: read at one place of a text.
 */
export const BY_MEANS =
  /(?:经由|综合运用|综合利用|充分利用|灵活运用|通过|采取|采用|利用|运用|使用|借助|依托|借|以|用(?![来于以]))(?=[^,，;；。]{2,48}?(?:方式|形式|办法|手段|模式|途径|渠道|语言|平台|网站|媒体|公众号)|[^,，;；。]{2,32}?等(?:解读|宣传|宣讲|公开|发布|推送|讲解|展示))/y;
