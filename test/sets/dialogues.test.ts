// What is said of a set in the turn behind another question, word for word, beside figures that can be reckoned in the head (small.ts).
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { NO_OPERATOR } from "../../src/answer/wording/operator.ts";
import { language, store } from "./small.ts";

/** Turns parted by ">>"; the last is answered. */
const ask = (turns: string) => {
  const said = turns.split(">>");
  const history = said.slice(0, -1).flatMap((content) => [
    { role: "user" as const, content },
    { role: "assistant" as const, content: "…" },
  ]);
  return answer(
    { question: said.at(-1) ?? "", history },
    { store, language: async () => language, operator: NO_OPERATOR, origin: "https://host", today: "2026-03-01", newId: () => "a" },
  );
};

test.each([
  // Of those that a list came to, and not of all they were looked for among.
  [
    "吴忠各区县2024年新收申请超过20件的有哪些>>平均呢",
    "吴忠市利通区2024年、吴忠市盐池县2024年平均每份报告新收政府信息公开申请30件（(30 + 30) ÷ 2 = 30）[1][2]。",
  ],
  [
    "2024年新收申请超过0件的有哪些>>它们合计多少",
    "吴忠市2024年、吴忠市利通区2024年、吴忠市盐池县2024年、吴忠市教育局2024年、吴忠市审计局2024年新收政府信息公开申请合计136件（70 + 30 + 30 + 5 + 1 = 136）[1][2][3][4][5]。",
  ],
  ["吴忠各区县2024年新收申请超过900件的有哪些>>它们合计多少", "前一个问题没有得出任何单位，请说明问的是哪些单位。"],
  // 上年 is of the figure spoken of last.
  ["盐池县2024年收到几件>>公开了几件>>比上年多吗", "吴忠市盐池县2024年予以公开的申请2件，比上年的5件减少3件（60%）[1][2]。"],
  // Several numbers told: each by its own figure.
  [
    "利通区2024年收到30件，公开3件，对吗",
    "是，吴忠市利通区2024年新收政府信息公开申请为30件[1]。是，吴忠市利通区2024年予以公开的申请为3件[2]。",
  ],
  [
    "利通区2024年收到30件，公开4件，对吗",
    "是，吴忠市利通区2024年新收政府信息公开申请为30件[1]。不是，吴忠市利通区2024年予以公开的申请为3件，不是4件[2]。",
  ],
  // The city's government alone is set aside, and the counties of the city are not.
  [
    "2024年除吴忠市政府外，各县新收申请一共多少件",
    "区县政府2024年的报告中，除吴忠市外，新收政府信息公开申请合计60件（30 + 30 + 0 = 60）[1][2]。",
  ],
  [
    "2024年办结数和新收数都为0的有几个",
    "2024年的报告中，没有本年度办结的申请且没有新收政府信息公开申请的单位有2个：吴忠市财政局2024年、吴忠市同心县2024年[1][2][3][4]。",
  ],
  [
    "2024年新收申请在5到30之间的有几个",
    "2024年的报告中，新收政府信息公开申请在5件到30件之间的单位有3个：吴忠市利通区2024年、吴忠市盐池县2024年、吴忠市教育局2024年[1][2][3]。",
  ],
])("%s", async (turns, sentence) => {
  expect((await ask(turns)).answer).toBe(sentence);
});
