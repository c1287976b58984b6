// What is to be done with the figures of a question (src/question/refiners/operation.ts).
import { describe, expect, test } from "vitest";
import { operation } from "../../../src/question/refiners/operation.ts";
import { many } from "../directory.ts";
import { after, changed, measured } from "./run.ts";

test.each([
  ["海原县行政强制多少件", "lookup"],
  ["海原县行政许可和行政强制各多少件", "list"],
  ["海原县和贺兰县一共办了多少件行政许可", "sum"],
  ["海原县和贺兰县的行政许可差多少件", "difference"],
  ["海原县的行政许可是贺兰县的几倍", "multiple"],
  ["海原县行政许可比上年增加了多少", "change"],
  ["海原县行政许可的历年走势", "trend"],
  ["各单位平均办了多少件行政许可", "mean"],
  ["哪家的行政强制最多", "max"],
  ["谁的行政强制最少", "min"],
  ["行政许可前三名是哪些单位", "rank"],
  ["海原县的行政许可排第几", "rank_of"],
  ["有几个单位办过行政强制", "count"],
  ["哪些单位有行政强制", "which"],
  ["海原县有没有行政强制", "exists"],
  ["海原县的行政复议都维持了吗", "wholly"],
  ["海原县企业提交的申请占比多少", "share"],
  ["海原县为什么行政强制这么多", "lookup"],
  ["收录了哪些报告", "reports"],
  ["海原县是怎么做政策解读的", "about"],
  ["行政强制第二多的是哪家", "max"],
  ["行政强制最多的三家一共办了多少件", "sum"],
  ["海原县和贺兰县哪个行政许可更多", "max"],
  ["海原县行政许可的排名", "rank_of"],
  ["各单位企业提交的申请占比", "rank"],
  ["海原县的行政许可从2022年到2023年多了多少", "difference"],
  ["海原县行政许可跟贺兰县比怎么样", "difference"],
  ["对比海原县和贺兰县的行政许可", "compare"],
  ["把海原县和贺兰县放一起比比", "compare"],
  ["介绍一下海原县", "overview"],
  ["海原县为什么不予公开", "list"],
  ["海原县为什么开展培训", "about"],
  ["海原县微博发了多少条", "lookup"],
  // A mean of rates means nothing: each one's own is told.
  ["各单位的公开率平均是多少", "rank"],
  ["行政强制倒数第二的是哪家", "min"],
  ["行政强制第二少的是哪家", "min"],
  ["对比海原县和贺兰县是怎么做政策解读的", "about"],
  ["海原县是怎么做培训的", "about"],
  ["概括一下海原县的报告", "overview"],
  ["海原县的报告自相矛盾吗", "contradictions"],
  ["各区县行政许可逐个列出", "rank"],
  ["海原县和贺兰县的行政许可是不是一样多", "compare"],
  ["2023年海原县比贺兰县多发多少件规范性文件", "difference"],
  ["海原县比贺兰县少收了多少件申请", "difference"],
])("%s: %s", (text, expected) => expect(changed(operation, text, many).operation?.value).toBe(expected));

describe("what goes with it", () => {
  test("fewest first", () => expect(changed(operation, "谁的行政强制最少", many).order).toBe("ascending"));
  test("any at all", () => expect(changed(operation, "有几个单位办过行政强制", many).condition).toEqual({ comparator: "more", value: 0 }));
  test("a cause is asked for", () => expect(changed(operation, "海原县为什么行政强制这么多", many).cause).toBe(true));
  test("a share's whole", () =>
    expect(measured(changed(operation, "海原县企业提交的申请占比多少", many))).toBe("received@commercial received@total"));
});

test("as before, where the question says nothing of its own", () =>
  expect(after(operation, "海原县的行政许可排第几 >> 行政强制呢", many).operation).toEqual({ value: "rank_of", origin: "carried" }));
test.each(["什么是部分公开", "写一首诗"])("%s is decided before", (text) => expect(changed(operation, text)).toEqual({}));
