// What reports on disclosure speak of, a line each: the words reports have for it and those people ask with. They lead to a passage; no number is found by them. No I/O. No clock.

/** Wider than alike.ts: 上课 is not 培训 wherever it stands, yet who asks for the one is shown the passage of the other. A maintainer adds a word to its line. */
const SUBJECTS: readonly string[] = [
  "培训 业务学习 集中学习 轮训 / 上课 上过课 讲课 听课 学习班 培训班 辅导 练兵 充电 教会",
  "指导 业务指导 一对一 面对面 点对点 / 手把手 带着做",
  "考核 考评 绩效 / 打分 评分 评比 计分 排名次 倒逼 逼着",
  "权重 考核 评分",
  "督查 检查 抽查 巡查 督导 通报 / 督促 自查 查过 暗访 盯着 来查",
  "社会评议 满意度 调查问卷 问卷调查 / 评议 问卷 调查表 满不满意 满意不满意 打分 挑刺",
  "听取意见 听取建议 征集意见 收集意见 看法",
  "责任追究 追责 问责 被追究 / 处分 挨批 挨罚 受罚",
  "领导小组 分管 牵头 专人负责 责任科室 责任领导 责任人 / 归谁 归口 谁管 科室管 管这件事 落到谁 谁头上 谁在管 谁负责",
  "队伍 队伍建设 人员 带队伍 人手",
  "经费 资金保障 财政预算 / 开支 花销 拨款 出钱 花钱 公家多少钱",
  "三审三校 先审后发 审校 四级审核 审核把关 发布审查 公开前审查 / 审核 审查 审批 审稿 把关 几道关 几个人审 审几遍 谁来审 校对 过目 几审几校",
  "保密 脱密 脱敏 失密 泄密 泄露 / 机密 漏出去 漏出 走漏 敏感内容 隐私",
  "错敏字 表述不规范 表述问题 错别字 错字 / 写错 打错字 笔误 白字 错误信息",
  "找错 纠错 错敏字 错别字 / 挑错 找茬 捉虫",
  "整改 改正 改过来 改好",
  "政务新媒体 新媒体 公众号 微信 微博 账号 抖音 视频号 客户端",
  "关停 注销 下线 僵尸账号 无力维护 / 僵尸 没人管 没人更新 没人打理 荒废 停更 砍掉 撤掉 关掉 关了",
  "监测 巡检 检测 日常监管 运行监测 体检",
  "第三方 / 外面的公司 外包 请人来 请外人 外头的公司",
  "门户网站 政府网站 官网 官方网站 网页",
  "专栏 栏目 / 栏目设置 版块 板块 频道",
  "公示栏 公开栏 公开角 / 布告栏 宣传栏 张贴栏 黑板报 贴在墙上 墙上",
  "全覆盖 / 弄齐全 齐全 一个不落",
  "村务公开 财务公开 党务公开 / 村里的账 村里的事 村账 账本 账目",
  "小程序 手机上看 用手机",
  "政府公报 公报 官报",
  "政务公开专区 市民大厅 政务服务大厅 服务大厅 便民服务站 / 办事大厅 大厅 专区 查阅点",
  "咨询窗口 / 窗口 柜台 前台",
  "谈事休息 / 休息 歇会儿 歇脚 坐一坐 坐着",
  "政府开放日 政府开放 / 开放日 参观 走进机关 进机关 请进来 请百姓 请市民 看看机关",
  "热线 12345 / 打电话投诉",
  "来信 信箱 留言 / 写信 写个信 去信 写封信 写信反映 网上反映 网上投诉 网上提意见 网友留言",
  "天内 工作日内 办理时限 / 几天 多久 多长时间 多少天 几时回",
  "回应 回应关切 解答 答疑 解疑 疑问 疑惑 提问 回答",
  "重大决策 行政决策 重大行政事项 / 决策 拍板 大事",
  "意见征集 民意征集 征求意见 征集意见 / 征集 出主意 提意见 大家意见",
  "会议 常务会议 座谈 开会 谈一谈",
  "解读 宣讲 / 讲解 讲清楚 讲明白 说明白 说清楚",
  "图解 图片解读 图文解读 一图读懂",
  "动漫 动画 卡通 / 漫画 懒人包",
  "通俗易懂 听得懂 记得住 看得懂 / 听明白 大白话",
  "精准推送 推送 办事提醒 送上门 发到手里 提醒",
  "适老化 无障碍 / 老人 老年人 老年 老年版 关怀版 老花 大字版 字号 眼花 残疾人 盲人 年纪大 上了年纪 岁数大 长者",
  "网上可办 最多跑一次 掌上可办 马上办 一网通办 一件事联办 / 网上办 网上办事 手机上办 手机上能办 跑腿 跑一趟",
  "服务事项 办事项目 办事服务",
  "预决算 预算 决算 三公 阳光财政 财政资金 公家的账 花钱账",
  "信息处理费 / 收费一节 收钱 要钱 交钱 收过钱 依申请公开收费",
  "收费标准 收费",
  "低保 临时救助 补贴 / 救助 困难户 救济",
  "养老 社会保障 养老钱 养老金",
  "医疗保险 医疗保障 医保 看病",
  "就业 稳岗 找工作",
  "燃气 用气 / 煤气 天然气 燃汽 厨房",
  "排查 整治 / 查过 来查 隐患",
  "规范性文件 红头文件",
  "失效 废止 清理 过时 过期 老文件",
  "流程 程序 登记 归档 手续 步骤 环节",
  "房屋拆迁 / 房屋 房子 拆迁 征地 补偿 拆房子 拆房 赔钱",
  "知晓度 关注度 / 兴趣 感兴趣 知名度 知道的人 不知道 不晓得 没人知道",
  "意识不强 意识不到位 认识不足 / 意识 重视 不积极 不上心 不当回事 不主动",
  "部分部门 部分单位 部分乡镇 少数干部 个别部门 个别单位 / 点名批评 下属部门 下属单位",
  "指南 目录 清单",
  "台账 任务清单 工作要点 重点任务 任务表",
  "原创 约稿 / 写稿 原创稿 自己写的",
  "减负 负担 / 减轻",
  "技术问题 技术支持 技术难题",
  "交接 衔接 人员变动 / 换人 交班",
  "矩阵 共建互联 / 联动 打通 连起来",
  "声音 传播 吸引力 宣传",
  "实时 时限 规定期限 限期 期限 拖延 超期 逾期",
  "新旧政策差异 / 新旧 新老规定 前后变化",
  "访谈 录制 / 视频 录播 出镜 节目 拍视频",
  "视野 眼界 见识",
];

/** Words that each tell of the subject wherever a sentence has them: those before the stroke, for whoever asks with any word of the line. */
const STROKE = " / ";
const LINES = SUBJECTS.map((line) => line.replace(STROKE, " ").split(" "));
const LINES_OF = new Map<string, string[][]>();
for (const line of LINES) for (const word of line) LINES_OF.set(word, [...(LINES_OF.get(word) ?? []), line]);
const TOLD_BY = new Map<string, string[]>();
for (const line of SUBJECTS) {
  const [told = "", asked] = line.split(STROKE);
  if (asked !== undefined)
    for (const word of line.replace(STROKE, " ").split(" ")) TOLD_BY.set(word, [...(TOLD_BY.get(word) ?? [word]), ...told.split(" ")]);
}
const longestFirst = (words: Iterable<string>): RegExp => new RegExp([...words].sort((a, b) => b.length - a.length).join("|"), "g");
const WORD = longestFirst(LINES_OF.keys());
const TOLD = longestFirst(TOLD_BY.keys());

export type Subject = { start: number; end: number; told: readonly string[] };
/** What a text speaks of, each as [start, end) of it with the words of which a sentence that tells of it has one. */
export const subjectsIn = (text: string): Subject[] =>
  Array.from(text.matchAll(TOLD), ({ 0: word, index }) => ({ start: index, end: index + word.length, told: TOLD_BY.get(word) ?? [word] }));

/** The other words for what a text speaks of, each once. */
export function otherWords(text: string): string[] {
  const found = new Set<string>();
  for (const [word] of text.matchAll(WORD)) for (const line of LINES_OF.get(word) ?? []) for (const other of line) found.add(other);
  return [...found].filter((word) => !text.includes(word));
}

/** The text with each of its words for a subject in the words that `held` has for it, where `held` lacks its own. */
export const asSaidIn = (held: string, text: string): string =>
  text.replace(WORD, (word) =>
    held.includes(word)
      ? word
      : (LINES_OF.get(word)
          ?.flat()
          .find((other) => held.includes(other)) ?? word),
  );
