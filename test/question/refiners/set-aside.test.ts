// What a question sets aside (src/question/refiners/set-aside.ts), with what is left of cells reckoned.
import { describe, expect, test } from "vitest";
import { ask } from "../../sets/turns.ts";

describe("of cells the part is taken from what it is a part of", () => {
  const SAID = "吴忠市盐池县2024年新收政府信息公开申请30件，除去自然人新收政府信息公开申请的0件，还有30件[1][2]。";
  test.each([
    "盐池县2024年新收申请除了自然人还有几件",
    "盐池县2024年自然人以外的申请有几件",
    "不算自然人，盐池县2024年收到几件申请",
    "盐池县2024年扣掉自然人，剩下的申请有几件",
  ])("%s", async (question) => expect((await ask(question)).answer).toBe(SAID));

  test.each([
    ["盐池县2024年办结的里面去掉予以公开的还剩几件", "除去予以公开的申请的2件，还有18件"],
    ["盐池县2024年除了予以公开还有多少件", "除去予以公开的申请的2件，还有18件"],
    ["盐池县2024年新收几件>>公开了几件>>剩下的呢", "还有28件"],
  ])("%s", async (turns, expected) => expect((await ask(turns)).answer).toContain(expected));
});

test.each([
  // Authorities are set aside from sets, and what stands behind says nothing of it.
  ["除了盐池县，2024年谁新收的申请最多", "吴忠市"],
  ["盐池县2024年罚得不算多吧", "没有"],
])("%s stays as it is read", async (question, expected) => {
  const { answer } = await ask(question);
  expect(answer).toContain(expected);
  expect(answer).not.toContain("除去");
});
