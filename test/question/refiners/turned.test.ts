// Follow-ups that turn the question before about (src/question/refiners/turned.ts), word for word, beside figures that can be reckoned in the head.
import { expect, test } from "vitest";
import { ask } from "../../sets/turns.ts";

test.each([
  // Those that have some, behind those that have none.
  ["吴忠各区县2024年哪些没收到申请>>收到了申请的呢", "吴忠市利通区2024年：30件"],
  ["吴忠各区县2024年没有收到申请的是哪个>>有申请的呢", "吴忠市盐池县2024年：30件"],
  // Whether it alone of those is so.
  ["吴忠市直单位2024年哪些没收到申请>>只有财政局吗", "是，"],
  ["吴忠各区县2023年哪些没收到申请>>只有利通区吗", "不是，"],
  // The one that led is no longer asked to lead.
  ["吴忠各区县2023年新收申请最多的是哪个>>它2024年呢", "吴忠市盐池县2024年新收政府信息公开申请30件[1]。"],
  // Who is equal to the first is told with it.
  ["吴忠各区县2024年新收申请最多的是哪个>>有并列的吗", "吴忠市利通区、吴忠市盐池县，为30件"],
])("%s", async (turns, part) => expect((await ask(turns)).answer).toContain(part));
