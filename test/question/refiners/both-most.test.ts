// bothMost: one question for the most of two figures is two; asksWhose: whether it is asked whose they are.
import { expect, test } from "vitest";
import { bothMost } from "../../../src/question/refiners/both-most.ts";
import { ask } from "../../sets/turns.ts";

test("nothing to part", () => expect(bothMost([], "")).toEqual([[]]));

const COUNTIES = "吴忠市区县政府2024年的报告中，";
const RECEIVED = `${COUNTIES}新收政府信息公开申请最多的是吴忠市利通区、吴忠市盐池县，为30件[1][2]。`;
const DISCLOSED = `${COUNTIES}予以公开的申请最多的是吴忠市利通区，为3件[3]。`;
const SUITS = "是吴忠市利通区、吴忠市盐池县、吴忠市同心县，为0件[3][4][5][6][7][8]。";
test.each([
  ["2024年吴忠哪个县申请和公开都最多", RECEIVED + DISCLOSED],
  ["吴忠各区县2024年申请最多的和公开最多的是同一个吗", RECEIVED + DISCLOSED],
  ["2024年吴忠哪个县申请最多、哪个公开最多", RECEIVED + DISCLOSED],
  ["2024年吴忠哪个县区申请和诉讼都最多", `${RECEIVED}${COUNTIES}政府信息公开行政诉讼最多的${SUITS}`],
  ["2024年吴忠申请最多的县区和诉讼最少的县区是同一个吗", `${RECEIVED}${COUNTIES}政府信息公开行政诉讼最少的${SUITS}`],
  // Their sums over the set are no answer to whose.
  [
    "2024年吴忠哪个县申请和诉讼合计最多",
    "吴忠市区县政府2024年的报告中，新收政府信息公开申请、政府信息公开行政诉讼合计最多的是吴忠市利通区、吴忠市盐池县，为30件[1][2][3][4][5][6]。",
  ],
])("%s", async (turns, sentence) => {
  expect((await ask(turns)).answer).toBe(sentence);
});

test.each([["吴忠市2024年申请和诉讼哪个最多", "吴忠市2024年新收政府信息公开申请70件，比政府信息公开行政诉讼的0件多70件[1][2][3]。"]])(
  "%s: which of the two figures",
  async (turns, sentence) => {
    expect((await ask(turns)).answer).toBe(sentence);
  },
);
