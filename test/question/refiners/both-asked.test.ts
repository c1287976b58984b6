// Two things of the prose asked for in one clause are two questions; what the form counts, and what is told apart, stays one.
import { expect, test } from "vitest";
import { read } from "../directory.ts";

const asked = (question: string): string[] => read(question).map(({ topic, unit }) => [topic, unit].filter(Boolean).join(" "));

test.each([
  ["利通区培训班期数及参训人数", ["培训班 期", "培训班 参训 人"]],
  ["利通区培训班办了几期多少人", ["培训班 期", "培训班 人"]],
  ["殷都区的平台建设和监督保障讲了什么", ["平台建设", "监督保障"]],
  ["隆德县存在的问题及改进措施", ["问题", "改进 措施"]],
  ["隆德县公报出了几期公开文件几件", ["公报 发布 期", "公开文件 件"]],
  ["隆德县微信发了多少条微博多少条", ["微信 发布 条", "微博 发布 条"]],
  ["利通区督查了几个乡镇几个部门", ["督查 乡镇 个", "督查 部门 个"]],
])("%s", (question, topics) => expect(asked(question)).toEqual(topics));

test.each(["利通区收到和办结多少件", "主动公开和依申请公开有什么区别", "利通区复议和诉讼各几件", "利通区培训班办了几期"])(
  "%s is one",
  (question) => expect(read(question)).toHaveLength(1),
);
