// Each rule that chooses an operation, with a question it is there for: which rule was taken, and what it chose (src/question/refiners/rules).
import { expect, test } from "vitest";
import { ASKING } from "../../../../src/question/refiners/rules/asking.ts";
import { OVER_FIGURES } from "../../../../src/question/refiners/rules/over-figures.ts";
import { OVER_ISSUERS } from "../../../../src/question/refiners/rules/over-issuers.ts";
import { RANKED_AND_LISTED } from "../../../../src/question/refiners/rules/ranked-and-listed.ts";
import { many, read } from "../../directory.ts";

/** Rule, question, operation. */
const TAKEN: readonly (readonly [string, string, string])[] = [
  ["矛盾", "列出所有矛盾", "contradictions"],
  ["正文与表", "利通区正文说24年一个行政诉讼都没有，是不是真的", "lookup"],
  ["做了哪些工作", "海原县村务公开怎么做的", "about"],
  ["为什么是这个数", "海原县行政强制为什么这么多", "lookup"],
  ["为什么不再处理", "海原县为何有一件申请后来不再处理", "list"],
  ["为什么变了", "海原县申请量咋少了", "change"],
  ["为什么变了", "海原县申请量为什么下降", "change"],
  ["为什么不予", "海原县为什么不予公开", "list"],
  ["为什么", "海原县为什么开展培训", "about"],
  ["哪些报告", "收录了哪些报告", "reports"],

  ["合起来的比率", "宁夏各县区总的不予公开率", "share"],
  ["是不是只有它", "只有海原县有行政许可，对吗", "which"],
  ["比其他都多", "海原县的行政许可比其他各县区都多，对吗", "rank_of"],
  ["是不是每家都", "海原县和贺兰县的行政许可都超过10件吗", "which"],
  ["是不是每家都", "宁夏各县区都有行政许可吗", "which"],
  ["在一个数之上或之下的", "行政许可超过贺兰县的宁夏各县区有哪些", "which"],
  ["没有报告", "哪些单位没有2024年的报告", "unpublished"],
  ["哪年开始", "海原县哪一年开始有行政复议", "first_year"],
  ["最多的占几成", "宁夏各县区行政许可最多的占几成", "share"],
  ["正文数字合条件的", "宁夏哪些县区培训超过3次", "which"],
  ["正文数字的合计与平均", "宁夏各县区发布信息合计", "sum"],
  ["首尾相比", "各单位行政许可最多的是最少的几倍", "fold"],
  ["首尾相比", "行政许可最多的和最少的差多少", "spread"],
  ["中位数", "申请量的中位数", "median"],
  ["变化最大", "行政许可增长最多的是哪个单位", "max"],
  ["增了减了的有哪些", "银川市各县区行政许可比前一年减少的有哪些", "rank"],
  ["两项相比的有哪些", "哪些单位的行政许可比行政强制多", "which"],
  ["几个条件", "行政许可超过100件且行政强制超过10件的单位有哪些", "which"],
  ["年年如此", "哪些单位连续三年没有行政复议", "which"],
  ["第几", "海原县的行政许可排第几", "rank_of"],
  ["几个单位", "有几个单位办过行政强制", "count"],
  ["第几到第几名", "宁夏各县区行政许可第2到第4名", "rank"],
  ["与第N名相比", "行政许可最多的和第二名差几件", "spread"],
  ["第N名", "行政强制第二多的是哪家", "max"],
  ["前几名合计", "2024年行政许可前三名合计多少", "sum"],
  ["前几名", "行政许可前三名是哪些单位", "rank"],
  ["两组相比", "各县区的行政许可一共比各部门多多少", "difference"],
  ["两组各自的平均", "各县区和各部门行政许可平均各多少", "mean"],
  ["谁多谁少", "对比海原县、贺兰县和利通区的行政许可，谁多谁少", "rank"],
  ["最多的话", "问题最多的是哪家", "about"],
  ["最", "谁的行政强制最少", "min"],
  ["谁多", "海原县和贺兰县哪个行政许可更多", "max"],
  ["一家在一组中", "贺兰县悦兴镇在各乡镇中行政许可的名次", "rank_of"],
  ["一家的排名", "海原县行政许可的排名", "rank_of"],
  ["排名", "行政强制排名", "rank"],
  ["哪些单位", "哪些单位有行政强制", "which"],
  ["…的县区", "宁夏2024年收到企业申请的县区", "which"],
  ["一组中的哪些", "宁夏各县区行政许可为0的，列个名单", "which"],
  ["各家的占比", "各单位自然人申请占比", "rank"],
  ["各家的数", "逐个列出宁夏各县区的行政许可件数", "rank"],

  ["是不是几倍", "海原县的行政许可是贺兰县的两倍多吗", "multiple"],
  ["多百分之几", "海原县的行政许可比贺兰县多百分之几", "difference"],
  ["变化的百分比", "海原县行政许可2024年比2023年下降多少 >> 百分比呢", "change"],
  ["一项比另一项多百分之几", "海原县的行政许可比行政处罚多百分之几", "difference"],
  ["翻番", "海原县行政许可翻了一番吗", "change"],
  ["一家与平均相比", "海原县的行政许可高于宁夏各县区的平均吗", "mean"],
  ["一年与另一年相比", "海原县2024年行政许可少于2023年，对吗", "difference"],
  ["几倍", "海原县的行政许可是贺兰县的几倍", "multiple"],
  ["涨了百分之几", "By what percentage did Longde say its requests fell?", "change"],
  ["占比变了", "海原县2025年予以公开的占比比2024年提高了还是降低了", "difference"],
  ["占比变了", "海原县予以公开的占比比上年提高了吗", "change"],
  ["为什么变了", "海原县不予公开的为什么比上年少了", "change"],
  ["各占多少", "海原县各类办理结果各占多少", "list"],
  ["占比", "海原县企业提交的申请占比多少", "share"],
  ["增幅", "海原县行政许可2023年到2024年的增幅", "change"],
  ["比上年", "海原县行政许可比上年增加了多少", "change"],
  ["相差", "海原县和贺兰县的行政许可差多少件", "difference"],
  ["多少了", "这两年海原县申请量有没有增长", "difference"],
  ["趋势", "海原县行政许可的历年走势", "trend"],
  ["平均", "各单位平均办了多少件行政许可", "mean"],
  ["和…比", "海原县行政许可跟贺兰县比怎么样", "difference"],
  ["对比", "对比海原县和贺兰县的行政许可", "compare"],
  ["之和与另一家相比", "海原县和贺兰县的行政许可之和超过利通区吗", "difference"],
  ["一共", "海原县和贺兰县一共办了多少件行政许可", "sum"],
  ["怎么做", "怎么联系海原县", "about"],
  ["…的单位", "结转下年度继续办理件数不为零的单位，请列出。", "which"],
  ["是不是几成", "海原县有一半申请都公开了，对吗", "share"],
  ["都…吗", "海原县的行政复议都维持了吗", "wholly"],
  ["对不对", "西夏区动漫解读占比23%对不对", "lookup"],
  ["哪几年", "海原县哪几年行政强制是零", "which_years"],
  ["有没有", "海原县有没有行政强制", "exists"],
  ["各家的比率", "各单位的公开率分别是多少", "rank"],
  ["几项", "海原县行政许可和行政强制各多少件", "list"],
  ["各家要点", "这些报告总的说明了什么", "compare"],
  ["要点", "介绍一下海原县", "overview"],
  ["概括", "海原县2024年整体情况如何", "summary"],
  ["一项", "海原县行政强制多少件", "lookup"],
  ["说了什么", "海原县的政策解读", "about"],
];

test.each(TAKEN)("%s: %s", (rule, question, operation) => {
  const trace = read(question, many).flatMap((meaning) => meaning.trace.filter((each) => each.startsWith("运算：")));
  expect(trace.map((each) => each.replace(/（.*/, ""))).toContain(`运算：${rule}：${operation}`);
});

test("every rule has its question", () => {
  const named = new Set(TAKEN.map(([rule]) => rule));
  const rules = [...ASKING, ...OVER_ISSUERS, ...RANKED_AND_LISTED, ...OVER_FIGURES].map(({ name }) => name);
  expect(rules.filter((name) => !named.has(name))).toEqual([]);
});
