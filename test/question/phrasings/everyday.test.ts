// Cells of the form by everyday words for them (words/colloquial.ts), and words near to those that must not be read as a cell.
import { describe, expect, test } from "vitest";
import { read } from "../directory.ts";

/** Each after "隆德县". */
const FIGURES: Record<string, string[]> = {
  "received@total": ["新增的公开申请几件", "递上来几封公开申请书", "登记的公开申请有多少"],
  "received@organisation": ["以单位名义申请的几件", "企业和机构提了几件申请", "不是个人的申请有几件", "单位来申请的几件"],
  "received@commercial": ["老板们提了几件申请", "生意人的申请有几件"],
  "carried_in@total": ["以前年份没办完转过来的申请几件", "年初手里积压的申请几件", "上年度没办完的申请几件"],
  "carried_out@total": ["年终没办结的申请几件", "到年底还欠着几件没办"],
  "handled@total": ["办掉的申请有几件", "答复了几件申请"],
  "disclosed@total": ["顺利拿到材料的申请几件", "全给看的几件", "老百姓要信息的，批准了几件", "政府答应给的有几件"],
  "partly_disclosed@total": ["打了码再公开的申请几件", "只给了一些的申请有几件"],
  "refused@total": ["碰了钉子的申请几件", "不答应公开的几件"],
  "refused.state_secret@total": ["以保密为由不公开的几件", "因机密原因不给看的几件"],
  "refused.law_forbids@total": ["因法规不准公开而拒绝的几件"],
  "refused.security_stability@total": ["以维稳为由不公开的几件", "因为安全稳定不公开的几件", "怕不利于社会稳定没公开的几件"],
  "refused.internal_affairs@total": ["说是人家单位内部的事没公开的几件", "因单位内部的事不公开的几件"],
  "refused.deliberative@total": ["因为还没定稿不公开的几件", "以讨论稿为由不公开的几件"],
  "refused.enforcement_file@total": ["以办案卷宗为由不公开的几件"],
  "refused.administrative_query@total": ["让人走查询渠道的几件"],
  "unavailable.not_held@total": ["答复没有这个信息的几件", "信息根本不存在的几件", "不归本机关掌握的几件"],
  "unavailable.needs_creation@total": ["要重新统计汇总的申请几件"],
  "unavailable.unclear@total": ["申请的内容写得含糊的几件"],
  "not_processed@total": ["不予受理的申请几件"],
  "not_processed.petition@total": ["借公开申请来上访的几件", "申请里有举报投诉的几件"],
  "not_processed.repeated@total": ["同样的内容再申请一遍的几件"],
  "not_processed.excessive@total": ["无理由反复申请的几件"],
  "not_processed.reissue@total": ["要单位再开具一份的几件"],
  "other_handling@total": ["以别的方式办理的申请几件"],
  "other_handling.not_corrected@total": ["没在规定期限内补正的几件", "有没有人逾期不补正"],
  "other_handling.fee_unpaid@total": ["通知后没缴费不再处理的几件", "拖欠费用不交的申请几件"],
  "reconsideration.total": ["找上级提复议的几件"],
  "reconsideration.corrected": ["复议翻案的几件"],
  "reconsideration.pending": ["还在复议中的几件"],
  "litigation.total": ["诉讼案子几件", "告到法院几次"],
  "litigation.direct.total": ["越过复议直接去法院的几件"],
  "litigation.after_reconsideration.total": ["复议不服接着起诉的几件"],
  "litigation.upheld": ["胜诉几件", "法院判机关赢的几件"],
  "litigation.corrected": ["败诉几件", "法院判政府输的几件"],
  "litigation.pending": ["法院还没判的几件"],
  "normative_documents.repealed": ["停止执行的规范性文件几件"],
  licences: ["许可办件量"],
  penalties: ["行政罚案几件", "罚得多不多，几件", "罚款案子有几件"],
  coercive_measures: ["查封扣押这类行政强制几件"],
  fees: ["规费进账多少", "收了多少行政费"],
};

describe.each(Object.entries(FIGURES))("%s", (key, phrasings) =>
  test.each(phrasings)("隆德县%s", (words) => expect(read(`隆德县${words}`)[0]?.quantities.value).toEqual([{ kind: "figure", key }])),
);

describe("near to them, and none of the form's cells", () => {
  test.each([
    "隆德县信息保密审查制度有几项",
    "隆德县会议记录公开了几份",
    "隆德县检察院起诉了多少人",
    "隆德县公安局内部培训几次",
    "隆德县公开栏目有几个",
    "隆德县超期未答复的多吗",
    "隆德县热线打不通的投诉几件",
  ])("%s", (question) => expect(read(question)[0]?.quantities.value).toEqual([]));
});

describe("how it is printed is no part of what is asked", () => {
  test.each(["那份年报里隆德县行政处罚几件", "隆德县行政处罚那一栏填的是多少", "隆德县行政处罚数据栏多少"])("%s", (question) =>
    expect(read(question)[0]?.quantities.value).toEqual([{ kind: "figure", key: "penalties" }]),
  );
});

describe("cells in the words of a villager, a shop owner, a reporter", () => {
  test.each([
    ["隆德县查封扣押这一类的强制措施一年搞了几次", "coercive_measures"],
    ["隆德县各种行政事业费，总额多少万", "fees"],
    ["老百姓个人向隆德县递了几份申请", "received@natural_person"],
    ["隆德县公司名义提的申请有几个", "received@commercial"],
    ["隆德县给了一半没给一半的申请几件", "partly_disclosed@total"],
    ["隆德县全须全尾给公开了的几件", "disclosed@total"],
    ["隆德县年底没办完留到下一年的申请几件", "carried_out@total"],
    ["隆德县去年带过来的旧账几件申请", "carried_in@total"],
    ["隆德县法院还没判下来的公开官司有几件", "litigation.pending"],
    ["隆德县提供不了的申请有几件", "unavailable@total"],
  ])("%s", (question, key) => expect(read(question)[0]?.quantities.value).toEqual([{ kind: "figure", key }]));
});
