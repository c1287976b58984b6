// Ways to say one thing (推送 and 发布, 官网 and 政府网站) -> each in one form, so that two texts can be compared. No I/O. No clock.
import { directionWords } from "./direction.ts";

/** Ways to say one thing, so that a question need not use the report's verb. Each list folds to its first word. */
const SAME: readonly (readonly string[])[] = [
  [
    "同比",
    ..."较上年同期 比上年同期 较去年同期 比去年同期 与上年相比 与去年相比 较上一年 比上一年 较前一年 比前一年 较往年 比往年 较上年 比上年 较去年 比去年 比以往 较以往 比以前 较以前 以前 比过去 跟以前比 和以前比 以往比 往年比 以往 往年 上年 去年".split(
      " ",
    ),
  ],
  ["下降", "减少了", ...directionWords(false, true).filter((word) => word !== "下降")],
  ["增长", "增加了", ...directionWords(true, true).filter((word) => word !== "增长")],
  [
    "发布",
    ..."发布了 推送 刊发 刊印 下发 刊登 刊载 登载 编发 印发 出版 发出 推出 制发 发表 更新 张贴 贴出来 挂出来 登了 登出 编印 印制 印刷 晒了 晒出来 推了 发帖 挂网 挂了 挂上 挂上去 亮出来 贴上网 放上网".split(
      " ",
    ),
  ],
  ["开展", ..."举办 举行 召开 组织 进行 办了".split(" ")],
  ["收到", ..."受理 接收 接到 收受".split(" ")],
  ["办理", ..."办结 处理 处置 答复 回复 回应".split(" ")],
  ["经费", ..."费用 花费 开支 支出 资金 花的钱 花钱 钱".split(" ")],
  ["其他", "其它"],
  ["综合", ..."整合 归集 汇集".split(" ")],
  ["网络", ..."网上 线上 互联网".split(" ")],
  ["信函", ..."写信寄 写信 寄信 来信 书信".split(" ")],
  ["整改", ..."纠正 改正 更正 修正".split(" ")],
  ["适老化", ..."老年人 老人 老年 长者".split(" ")],
  ["关停", ..."给关了 停了 封了 砍掉 砍了 撤掉 裁掉 关掉 关闭 关了 注销 停用 下线".split(" ")],
  ["微信", ..."微信公众号 微信公众平台 公众号 公众平台 订阅号".split(" ")],
  ["审核", ..."审批 审查 审校".split(" ")],
  ["责任追究", ..."追究责任 追责 问责 被追究 受处分 被处分 处分 惩处 处罚干部".split(" ")],
  [
    "领导信箱",
    ..."网民信箱 网友信箱 信访信箱 民意信箱 投诉信箱 意见信箱 政府信箱 群众信箱 百姓信箱 领导的信箱 领导那个信箱 县长信箱 区长信箱 市长信箱 书记信箱 镇长信箱 局长信箱 省长信箱 首长信箱".split(
      " ",
    ),
  ],
  ["信息", ..."消息 讯息 资讯 帖子 推文 贴文 东西".split(" ")],
  ["人员", ..."人数 人次".split(" ")],
  ["群众", ..."老百姓 百姓 民众 市民 居民 公众".split(" ")],
  ["问题", "毛病"],
  ["政府网站", ..."政府门户网站 门户网站 政府官方网站 官方网站 政府官网 官网 门户网".split(" ")],
  ["无力维护", ..."没人维护 没人管 没人打理 没人更新 无人维护 无人管 管不过来".split(" ")],
  ["及时应答率", ..."应答率 答复率 回复率".split(" ")],
  ["培训", ..."参加培训 参训 受训 上过课 听过课 上课".split(" ")],
  ["动漫", ..."漫画 动画片 卡通片 动画 卡通".split(" ")],
  ["图片解读", ..."图解 一图读懂 长图解读".split(" ")],
  ["表述", ..."错别字 错字 别字 病句 错误表述 错漏字 用词".split(" ")],
  ["在线投诉", ..."网上投诉 线上投诉 网络投诉".split(" ")],
  ["村", ..."村子 村庄 条村 行政村".split(" ")],
  ["录制", ..."拍摄 录了".split(" ")],
];
const FOLD = new Map(SAME.flatMap(([first = "", ...others]) => others.map((word) => [word, first] as const)));
const FOLD_PATTERN = new RegExp([...FOLD.keys()].sort((a, b) => b.length - a.length).join("|"), "g");

const strip = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{Script=Han}\p{L}\p{N}%\s]+/gu, "");
const foldWord = (word: string): string => word.replace(FOLD_PATTERN, (each) => FOLD.get(each) ?? each);
export const wordsIn = (text: string): string[] => strip(text).split(/\s+/).filter(Boolean).map(foldWord);
/** The words of reports are compared with those of every question: what was folded last is kept. */
const MOST_KEPT = 4000;
const kept = new Map<string, string>();
/** A text without marks and spaces, every synonym in its first form. */
export function fold(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const folded = wordsIn(text).join("");
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, folded);
  return folded;
}
