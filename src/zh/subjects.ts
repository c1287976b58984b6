// What reports on disclosure speak of, a line each: the words reports have for it and those people ask with. They lead to a passage; no number is found by them. No I/O. No clock.

/** Wider than alike.ts: 上课 is not 培训 wherever it stands, yet who asks for the one is shown the passage of the other. A maintainer adds a word to its line. */
const SUBJECTS: readonly string[] = [
  "培训 培训班 业务学习 集中学习 上课 上过课 讲课 听课 学习班 辅导 轮训 练兵 充电 教会",
  "指导 业务指导 一对一 面对面 手把手 点对点 带着做",
  "考核 考评 绩效 打分 评分 评比 计分 权重 排名次 倒逼 逼着",
  "督查 检查 抽查 巡查 督导 督促 自查 通报 查过 暗访 盯着",
  "评议 社会评议 满意度 问卷 调查问卷 调查表 满不满意 满意不满意 打分 挑刺 听取意见 收集意见 看法",
  "责任追究 追责 问责 处分 挨批 挨罚 受罚",
  "领导小组 分管 牵头 专人负责 责任科室 责任领导 责任人 归谁 归口 谁管 科室管 管这件事 落到谁 谁头上",
  "队伍 队伍建设 人员 带队伍 人手",
  "经费 专项经费 资金保障 财政预算 开支 花销 拨款 出钱",
  "审核 三审三校 先审后发 审校 审查 审批 四级审核 把关 几道关 校对 过目",
  "保密 脱密 脱敏 失密 泄密 泄露 机密 秘密 漏出去 漏出 走漏 敏感内容 隐私",
  "错敏字 找错 纠错 表述不规范 错别字 写错 错字 笔误 错误信息",
  "整改 改正 改过来 改好",
  "政务新媒体 新媒体 公众号 微信 微博 账号 抖音 视频号 客户端",
  "关停 注销 下线 僵尸账号 无力维护 僵尸 没人管 没人更新 没人打理 荒废 停更 砍掉 撤掉",
  "监测 巡检 检测 日常监管 运行监测 体检",
  "第三方机构 委托第三方 第三方 外面的公司 外包 请人来",
  "门户网站 政府网站 官网 官方网站 网页",
  "专栏 栏目 栏目设置 版块 板块 频道",
  "公示栏 公开栏 村务公开栏 公开角 布告栏 宣传栏 张贴栏 黑板报 贴在墙上 墙上",
  "村务公开 财务公开 党务公开 村里的账 村里的事 村账 账本 账目",
  "小程序 手机上看 用手机",
  "政府公报 公报 官报",
  "专区 市民大厅 政务服务大厅 服务大厅 便民服务站 办事大厅 大厅 查阅",
  "休息 歇会儿 歇脚 坐一坐 坐着",
  "开放日 政府开放 参观 走进机关 进机关 请进来 请百姓 请市民 看看机关",
  "热线 12345 政务服务热线 打电话投诉",
  "留言 网民留言 信箱 领导信箱 来信 写信反映 网上反映",
  "回应 回应关切 解答 答疑 解疑 疑问 疑惑 提问 回答",
  "决策 重大决策 重大行政决策 重大行政事项 拍板 大事",
  "征集 意见征集 民意征集 征求意见 听取建议 出主意 提意见 大家意见",
  "会议 常务会议 座谈 开会 谈一谈",
  "解读 政策解读 宣讲 讲解 讲清楚 讲明白 说明白 说清楚 图解",
  "动漫 动画 卡通 漫画 懒人包",
  "通俗易懂 听得懂 记得住 听明白 看得懂 大白话",
  "推送 精准推送 送上门 发到手里 办事提醒 提醒",
  "适老化 无障碍 老人 老年人 残疾人 年纪大 上了年纪 岁数大 长者",
  "网上可办 最多跑一次 掌上可办 马上办 一网通办 一件事联办 网上办 网上办事 手机上办 手机上能办 跑腿 跑一趟",
  "服务事项 办事项目 办事服务",
  "预决算 预算 决算 三公 阳光财政 财政资金 公家的账 花钱账",
  "信息处理费 收费标准 收钱 要钱 交钱 收过钱 收费",
  "低保 救助 临时救助 补贴 困难户 救济",
  "养老 社会保障 养老钱 养老金",
  "医疗保险 医疗保障 医保 看病",
  "就业 稳岗 找工作",
  "燃气 用气 煤气 天然气 厨房",
  "排查 整治 隐患",
  "规范性文件 红头文件",
  "失效 废止 清理 过时 过期 老文件",
  "流程 程序 登记 归档 手续 步骤 环节",
  "房屋拆迁 房屋 房子 拆迁 征地 补偿 拆房子 拆房 赔钱",
  "知晓度 关注度 知名度 知道的人 不知道 不晓得 没人知道",
  "意识 认识不足 重视 不上心 不当回事",
  "指南 目录 清单",
  "台账 任务清单 工作要点 重点任务 任务表",
  "原创 约稿 写稿 稿子 原创稿",
  "负担 减负 减轻",
  "技术问题 技术支持 技术难题",
  "交接 衔接 人员变动 换人 交班",
  "联动 矩阵 共建互联 打通 连起来",
  "声音 传播 吸引力 宣传",
  "实时 时限 规定期限 限期 期限 拖延 超期 逾期",
  "新旧政策差异 新旧 新老规定 前后变化",
  "录制 视频 访谈 出镜 节目 拍视频",
  "视野 眼界 见识",
];

const LINES = SUBJECTS.map((line) => line.split(" "));
const LINES_OF = new Map<string, string[][]>();
for (const line of LINES) for (const word of line) LINES_OF.set(word, [...(LINES_OF.get(word) ?? []), line]);
const WORD = new RegExp([...LINES_OF.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

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
