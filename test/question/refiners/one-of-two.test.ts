// One of two that were spoken of (src/question/refiners/one-of-two.ts).
import { expect, test } from "vitest";
import { ask } from "../../sets/turns.ts";

test.each([
  ["利通区和盐池县2024年谁新收的申请多>>前者公开了几件", "吴忠市利通区2024年予以公开的申请3件[1]。"],
  ["利通区和盐池县2024年新收各几件>>后者呢", "吴忠市盐池县2024年新收政府信息公开申请30件[1]。"],
  ["利通区2024年新收几件>>盐池县呢>>前者公开了几件", "吴忠市利通区2024年予以公开的申请3件[1]。"],
  ["利通区和盐池县2024年谁予以公开的多>>少的那家新收几件", "吴忠市盐池县2024年新收政府信息公开申请30件[1]。"],
  ["利通区和盐池县2024年谁予以公开的多>>少的呢", "吴忠市盐池县2024年予以公开的申请2件[1]。"],
])("%s", async (turns, expected) => expect((await ask(turns)).answer).toBe(expected));

test("one held against the other is of both", async () =>
  expect((await ask("利通区和盐池县2024年予以公开各几件>>前者比后者多几件")).answer).toContain("多1件"));
