// 2024年首次: who of a set met a condition in that year and in none before it, beside figures that can be reckoned in the head (small.ts).
import { expect, test } from "vitest";
import { ask } from "./turns.ts";

const THOSE = "的单位如下：\n- ";
test.each([
  // Who was over it in no year before; whoever has no year before is left out.
  ["2024年首次超过20件申请的县区", `区县政府2024年的报告中，首次新收政府信息公开申请超过20件${THOSE}吴忠市利通区2024年：30件[1]`],
  ["2024年第一次有申请的县区有哪些", "没有首次有新收政府信息公开申请的单位"],
  ["哪年县区首次有申请", "区县政府报告中，最早有新收政府信息公开申请的是2023年：吴忠市利通区10件、吴忠市盐池县40件[1][2]。"],
])("%s", async (turns, expected) => {
  expect((await ask(turns)).answer).toContain(expected);
});

test("whoever has no report before it is left out, and that is said", async () => {
  const { notes } = await ask("2024年首次收到申请的部门有哪些");
  expect(notes.map(({ text }) => text).join()).toContain("另有2个没有收录各年的报告");
});
