// How much of a topic a report's words cover (src/answer/prose/topic-coverage.ts).
import { describe, expect, test } from "vitest";
import { coverage, isGeneric, topicCoverage } from "../../../src/answer/prose/topic-coverage.ts";
import { fold } from "../../../src/zh/alike.ts";

describe("covered", () => {
  test.each([
    ["政策解读", "开展政策解读18次", 1],
    ["政策解读", "举办业务培训班2期", 0],
    // Another word for it.
    ["举办培训", "开展培训2期", 1],
    ["微信公众号", "政务微信发布8115条", 1],
    ["", "任何内容", 1],
  ])("“%s” by “%s”", (topic, held, share) => expect(coverage(topic, held)).toBeCloseTo(share));
  test("half of it is less than all and more than nothing", () => {
    const half = coverage("政策解读 新闻发布会", "开展政策解读18次");
    expect(half).toBeGreaterThan(0.2);
    expect(half).toBeLessThan(0.8);
  });
});
test("工 of 公开工作 is nothing of 工资", () => expect(coverage("公开工资", "政务公开工作机制")).toBe(coverage("公开工资", "公开")));
test("of two that cover it alike, the one that says less besides has less extra", () =>
  expect(topicCoverage("政策解读", "政策解读").extra).toBeLessThan(topicCoverage("政策解读", "部门政策解读材料上传").extra));
test("marks, spaces and other words for one thing fold to one", () => expect(fold("政务微信公众号，推送 ")).toBe(fold("政务微信发布")));
test.each([
  ["政府信息公开工作情况", true],
  ["政务公开", true],
  ["适老化改造", false],
])("%s tells nothing apart: %s", (topic, generic) => expect(isGeneric(topic)).toBe(generic));
