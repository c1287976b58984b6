// What may stand for what when a model's sentence is compared with a passage: the one place to add a word or a
// construction; count words are in src/zh/units.ts.
// One group a line, its first word names it. Only what may stand for the other in every sentence of these reports. No I/O. No clock.

const lines = (text: string): string[][] =>
  text
    .split("\n")
    .map((line) => line.trim().split(/\s+/))
    .filter((words) => words.length > 1);

/** Two ways to say one thing. */
export const SAME: readonly (readonly string[])[] = lines(`
  提升 提高 提高了 提升了
  加强 增强 强化 加大 做好 抓好
  开展 组织开展 组织 举办 举行 召开 组织召开 办了 做了 搞了
  发生 出现 产生
  设置 设立 开设 设有 设了
  新增 新设 新开设 新设立 增设
  录制 录了 录制了
  下发 印发 发了
  建立 建立健全 搭建 建设
  完善 健全 健全完善 优化完善
  优化 改进 改善
  公众 社会公众 群众 市民 老百姓 广大群众 人民群众 广大市民 居民群众
  渠道 途径
  方式 形式 办法 手段 模式
  收到 接到 接收 受理 受理答复 收到了 受理了
  收到并办理 接收并办理 受理并办理
  办理 办理了
  答复 回复
  办结 办理完毕 办理完结
  公布 公示 发布 登载 刊登 刊载
  听取 听取了 征求
  征集 收集
  拓宽 拓展 扩宽 扩展
  梳理 整理
  纳入 列入 纳进 归入
  推动 推进 推行
  实现 实现了 做到 做到了 达到 达到了 达
  微信公众号 公众号
  政务微信 政务微信公众号
  政务微博 微博
  网站 门户网站 政府网站 政府门户网站 官网 政府官网 官方网站 人民政府官网 人民政府网站 人民政府门户网站 省政府网站 省政府门户网站 省人民政府门户网站 市政府网站 市政府门户网站 市人民政府门户网站 县政府网站 县政府门户网站 县人民政府门户网站 区政府网站 区政府门户网站 区人民政府门户网站 镇政府网站 镇政府门户网站 镇人民政府门户网站
  新媒体 政务新媒体
  政府公报 公报 人民政府公报
  问卷 调查问卷 问卷调查
  发布调查问卷 发放调查问卷 发放问卷 发布问卷
  电话 联系电话 电话号码
  地址 联系地址 通讯地址 办公地址
  邮箱 电子邮箱 邮件地址 电子邮件
  邮编 邮政编码
  制定 制订
  账号 帐号
  其他 其它
  由 安排
  均 都 全部 全都 一律
  能 能够
  已 已经
  追责 追究责任 责任追究 问责 被追究责任 被追责 被问责 开展责任追究
  按期 按时 在规定期限内 规定期限内 在法定期限内 法定期限内 如期
  申请 政府信息公开申请 信息公开申请 政府信息公开申请件 申请政府信息公开件 依申请公开申请 依申请公开件 依申请公开 公开申请
  整改 改正
  今后 下一步 下步 接下来 未来
  宣传 宣讲
  规范性文件 行政规范性文件
  部门 职能部门
  摆放 放置
  查阅 查看
  了解 知晓
  汇总 收集汇总
  综合 整合 汇集 汇总整合
  清理 清除
  现场 当场
  相结合 结合 双管齐下
  通过 利用 运用 借助 依托 采取 采用
  较往年 比往年
  较去年 比去年 较上年 比上年 较上一年 比上一年
  动员群众 发动群众 广泛发动群众 请群众 邀请群众 引导群众 发动公众 邀请公众 引导公众 引导社会公众 邀请社会公众 请公众 动员公众
  通报 进行通报 予以通报
  落实 贯彻落实 抓好落实
  压实 夯实 压紧压实
  明确 确定
  负责 具体负责
  发现问题 发现的问题
  网上 网络 线上
  一半 50%
  认识不足 认识不够 认识不到位
  意识不强 意识不足 意识薄弱
  监测 监管监测
  方便 便于 便利
  责任人 负责人
  经办人员 办理人员 承办人员
  工作人员 办事人员
  变动较多 变动较大 变动频繁
  下架 撤下
  失效 已经失效 过时
  标注 注明
  当天 当日 同日
  更正 改正 纠正过来
  巡查 巡检
  每月 按月
  每季度 按季度 按季
  值守 值班 值守负责
  适老化 适老
  印制 印刷 制作
  刊发 出版 编印
  政策文件 文件
  交流 经验交流
  兼职 兼任
  人手 人员力量
  检查 抽查
  常态化 常态 经常性
  机制 工作机制
  制度 工作制度
  流程 工作流程 办理流程
  指南 公开指南 信息公开指南 政府信息公开指南
  目录 公开目录
  专栏 栏目 专题专栏
  诉求 群众诉求
  咨询 政策咨询
  培训班 业务培训班 专题培训班
  职责 工作职责
  第一时间 及时
  督促整改 督促其整改
`);

/** What the first word of a line says follows from any of the others, and not the other way round. */
export const FOLLOWS_FROM: readonly (readonly string[])[] = lines(`
  实现 延伸至 扩充至 提升至 提高到 提高至 增加到 增至 降至 降到 上升至 上升到 扩大到
  收到 收到并办理
  办理 收到并办理
  均 全
  公布 公开
  公开 公布
  推送 公布
  压实 落实
  不够 不
`);

/** At the end of what is done they name the doing: 开展政务新媒体运行监测 is 监测政务新媒体运行. */
export const VERBAL_NOUNS: readonly string[] =
  "监测 检查 督查 培训 考核 宣传 解读 评估 检测 指导 审核 审查 管理 监管 更新 整治 排查 调查 征集 巡查 巡检 评议 通报 维护".split(" ");

/** Grammar, and what every sentence about a report may add or leave out: it changes nothing that is said. */
export const LIGHT: readonly string[] = (
  "予以 加以 给予 的 了 着 例如 比如 或 或者 并 并且 而 而且 和 与 及 以及 也 还 又 则 即 且 同时 此外 另外 其中 等 等等 方面 工作 情况 共 共计 总共 一共 累计 合计 总计 全年 年度 本年度 本年 主要 具体 " +
  "自然人、法人或其他组织 自然人、法人和其他组织 公民、法人或其他组织 公民、法人和其他组织 公民、法人或者其他组织 自然人、法人或者其他组织 " +
  "包括 主要包括 分别 分别为 是 有 在 于 进行 该 等方式 等形式 等内容 等渠道 等平台 等方面 等环节 等工作 等事项 等措施 等做法 等途径 相关 有关 各项 具体来看 总的来看 一方面 另一方面 首先 其次 再次 最后 再者 另 与此同时 具体包括 包括但不限于 分别是 作出 方法 措施 做法 " +
  "但 但是 不过 虽 虽然 然而 在某些方面 某些方面 现有 目前 当前 主要表现为 主要表现在 表现为 表现在 主要是 主要有 体现为 体现在 说来 上述 这些 涉及 涵盖"
).split(" ");

/** What only a sentence about a report adds, never one of the report itself: places and time in a word that says nothing. */
export const ADDED: readonly string[] =
  "网站上 平台上 公众号上 平时 目前 如今 这一年 当年 年内 期间 其 它们 他们 逐一 通过它们 总体上 总体 整体上".split(" ");

/**
 * How it is done, in whatever words: 通过…等方式, 用…的办法, 以…形式. `y`: read at one place of a text.
 */
export const BY_MEANS =
  /(?:综合运用|综合利用|充分利用|灵活运用|通过|采取|采用|利用|运用|使用|借助|依托|借|以|用)(?=[^,，;；。]{2,48}?(?:方式|形式|办法|手段|模式|途径|渠道|语言|平台|网站|媒体|公众号))/y;

/**
 * Constructions of a sentence about a report -> the reports' own. In order; `from` is found once in a clause, `to` takes its place. What is
 * put in may only be words that leave nothing out and add nothing.
 */
export const CONSTRUCTIONS: readonly { from: RegExp; to: string }[] = [
  // 文件由谁起草就由谁解读
  { from: /由谁(.{1,6}?)[,，]?就?由谁(.{1,6})$/, to: "谁$1谁$2" },
  // 一个是甲，一个是乙
  { from: /^(?:一个|另一个|一是|二是)(?:是|为)(?=\S)/, to: "" },
  { from: /^(?:主要的?|具体的?)?(?:改进|保障)?(?:措施|做法|方式|形式|途径|渠道|内容|重点)(?:主要|上)?(?:是|有|包括|为|涉及|涵盖)/, to: "" },
  { from: /^(?:会|将会)(?=\S)/, to: "将" },
  { from: /^可(?:以)?(?=[与向通在拨])/, to: "" },
];

/**
 * Two constructions of one thing, where a passage may have either: a clause is also tried in the second. As above, `from` is found once.
 */
export const ALTERNATIVES: readonly { from: RegExp; to: string }[] = [
  // 实现村务公开全覆盖
  { from: /实现([^,，;；。]{2,12}?)全覆盖/, to: "$1实现全覆盖" },
  // 没有因公开问题被追责
  { from: /(?:没有|未)(因[^,，;；。]{2,16}?)(?=(?:而|被|受到)*(?:追责|问责|追究))/, to: "未发生$1" },
  // 重点领域有甲、乙等; 渠道包括甲、乙和丙
  { from: /^([^,，;；。、]{2,8}?)(?:主要)?(?:有|包括|涉及|涵盖|是|为)([^,，;；。]+、[^,，;；。]+?)等?$/, to: "$2等$1" },
  // 依托五大平台开展政务公开
  { from: /^依托([^,，;；。]{2,12}?)(?:来)?(?:开展|推进)([^,，;；。]{2,10})$/, to: "$2依托$1" },
  { from: /发布信息(?=$|[实执严按]行?|落实|做到)/, to: "信息发布" },
  // 分平台发布信息: what is published is information
  { from: /(发布|公开)信息$/, to: "$1" },
  { from: /^(?:还|并|也)?有专人/, to: "安排专人" },
  { from: /开会/, to: "召开会议" },
  { from: /清理(?=[^,，;；。]{0,8}(?:账号|帐号|号”|平台|新媒体))/, to: "注销下线" },
  { from: /^有(?=[^,，;；。]{2,40}(?:环节|栏目|专栏|专区|窗口)$)/, to: "设置" },
  // 占比为 12%, 比例是 12%, 比重达到 12%
  { from: /(?:占比|比例|比重)(?:达到?|约?为|是)(?=\d)/, to: "占比" },
  { from: /占比?(?=\d)/, to: "比重" },
  { from: /(水平|质量|能力|效果|力度)(?:还|仍)?不够高/, to: "$1有待提升" },
  // 业务培训常态化开展
  { from: /^([^,，;；。]{2,10}?)(?:也|都|均|已)?(常态化|定期|持续|广泛|集中|深入|扎实)(开展|推进|进行)$/, to: "$2$3$1" },
  {
    from: /^在(?=[^,，;；。]{0,14}(?:网站|平台|公众号|微信|微博|新媒体|专栏|栏目|小程序|公报)[上中里]?(?:公开|发布|公布|推送|刊登|刊发))/,
    to: "通过",
  },
  // 信息要经过四级审核
  { from: /(?:都)?(?:要|需要|须)?(?:经过|经)(?=[^,，;；。]{2,8}(?:审核|审查|审校|审批|把关)$)/, to: "" },
  { from: /再由/, to: "由" },
  // 政民互动 is what people and government do
  { from: /^(?:还|也)?通过([^,，;；。]+?)等(?:渠道|方式|平台)[与和同](?:群众|公众|市民|网民|老百姓)互动$/, to: "$1等政民互动渠道" },
];

/** 甲、乙、丙依次审核: what several do is said of each, 甲审核、乙审核、丙审核. The order is that of the list. */
export const EACH_DOES = /(?:依次|逐级|层层|分别|共同)?(审核|审查|审校|把关|签发|复核)$/;
