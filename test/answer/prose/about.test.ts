// Questions that prose answers: the passages that bear on them, quoted word for word, and nothing when none does.
import { describe, expect, test } from "vitest";
import { answered } from "../../support/answered.ts";
import { agency } from "../../support/meaning.ts";

const ask = (id: string, topic: string, text: string, year = 2024) =>
  answered({ who: [agency(id)], when: { kind: "list", years: [year] }, operation: "about", topic, text });

describe("problems and plans are told apart", () => {
  test.each([
    ["litong", "存在哪些问题", ["政策解读", "更新不及时"], ["加强监督考核"]],
    ["litong", "下一步打算怎么改进", ["加强监督考核"], ["更新不及时"]],
    ["longde", "有什么不足", ["沟通交流不畅"], ["业务培训"]],
    ["longde", "有哪些改进措施", ["业务培训", "双线共建互联"], ["沟通交流不畅"]],
    ["xixia-office", "存在什么问题", ["培训需要进一步加强"], ["访谈解读"]],
    ["yindu-office", "存在什么问题", ["政策解读形式不够丰富"], ["卡通形象"]],
    ["yindu-office", "下一步怎么改进", ["卡通形象"], ["形式不够丰富"]],
  ] as const)("%s %s", async (id, text, says, saysNot) => {
    const { status, answer } = await ask(id, text, text);
    expect(status).toBe("answered");
    for (const words of says) expect(answer).toContain(words);
    for (const words of saysNot) expect(answer).not.toContain(words);
  });
});

describe("contacts", () => {
  test("are where a number stands", async () => {
    const { answer } = await ask("xixia-office", "联系", "怎么联系");
    expect(answer).toContain("2078503");
  });
  test("a report that prints none says so", async () => {
    expect(await ask("longde", "联系电话", "联系电话是多少")).toMatchObject({ status: "not_found", figures: [], citations: [] });
  });
});

describe("topics", () => {
  test.each([
    ["yindu-office", "新形式解读政策", "卡通形象"],
    ["litong", "村务公开", "村务公开小程序"],
    ["longde", "政务新媒体关停", "关停 2 个政务新媒体"],
    ["xixia-office", "平台", "西夏阳光政务微信公众号"],
    ["xixia-office", "社会评议", "调查问卷"],
  ] as const)("%s %s", async (id, topic, words) => {
    const { status, answer, citations } = await ask(id, topic, `${topic}怎么样`);
    expect(status).toBe("answered");
    expect(answer).toContain(words);
    expect(citations.every((citation) => citation.report.startsWith(id))).toBe(true);
  });

  test.each([
    ["litong", "房价走势"],
    ["longde", "脱贫攻坚成绩"],
    ["yindu-office", "疫情防控"],
  ] as const)("%s says nothing of %s", async (id, topic) => {
    expect(await ask(id, topic, `${topic}怎么样`)).toMatchObject({ status: "not_found", citations: [] });
  });
});
