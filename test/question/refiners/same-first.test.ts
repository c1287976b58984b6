// sameFirst: 是同一个吗 after two rankings asks both again.
import { expect, test } from "vitest";
import { sameFirst } from "../../../src/question/refiners/same-first.ts";
import { ask } from "../../sets/turns.ts";

test("after nothing", () => expect(sameFirst("是同一个吗", [], "是同一个吗")).toBeNull());

test.each(["是同一个吗", "那是不是同一个县？", "它们是同一家吗", "两个是同一个单位吗", "是否为同一个区县"])("%s", async (question) => {
  const { answer } = await ask(`吴忠各区县2024年申请最多的是谁>>公开最多的呢>>${question}`);
  expect(answer).toBe(
    "吴忠市区县政府2024年的报告中，新收政府信息公开申请最多的是吴忠市利通区、吴忠市盐池县，为30件[1][2]。吴忠市区县政府2024年的报告中，予以公开的申请最多的是吴忠市利通区，为3件[3]。",
  );
});
