// Which part of a figure there was most of, and a comparison of which one side is held (src/answer/operations/extreme-part.ts, rank.ts).
import { expect, test } from "vitest";
import { familyRows } from "../../../src/form/vocabulary.ts";
import { answered } from "../../support/answered.ts";
import { agency, all } from "../../support/meaning.ts";

const reasons = familyRows("refused").map((row) => `${row}@total` as const);

test("of one report the reason is told, not the report", async () => {
  const answer = await answered({ who: [agency("litong")], keys: reasons, operation: "max", order: "descending" });
  expect(answer.figures[0]).toMatchObject({ value: 6, key: "refused.third_party@total" });
  expect(answer.answer).toBe("吴忠市利通区2024年不予公开的申请中最多的是因保护第三方合法权益不予公开的申请，为6件[4]。");
});
test("of all reports the reason that is largest in sum", async () => {
  const answer = await answered({ who: [all], keys: reasons, operation: "max", order: "descending" });
  expect(answer.figures[0]).toMatchObject({ value: 6, formula: "0 + 0 + 6 + 0 = 6" });
  expect(answer.answer).toContain("合计最多的是因保护第三方合法权益不予公开的申请");
});
test("where there was none of any, the whole says it", async () => {
  const keys = familyRows("unavailable").map((row) => `${row}@total` as const);
  const answer = await answered({ who: [agency("xixia-office")], keys, operation: "max", order: "descending" });
  expect(answer.figures[0]).toMatchObject({ value: 0, state: "derived" });
  expect(answer.answer).toContain("无法提供的申请0件");
});
test("of two years one is held: nothing is the most", async () => {
  const answer = await answered({
    who: [agency("litong")],
    when: { kind: "list", years: [2021, 2024] },
    keys: ["penalties"],
    operation: "max",
    order: "descending",
  });
  expect([answer.status, answer.reason, answer.figures]).toEqual(["not_found", "one_side_missing", []]);
  expect(answer.answer).toContain("没有收录吴忠市利通区2021年的报告");
});
