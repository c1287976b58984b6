// What is counted over a group (各部门中2家有, 没有一家超过30件, 占三个县区的一半): verdicts by hand from the table of test/sets/small.ts.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { language, store } from "../sets/small.ts";

test.each<[string, string]>([
  // 教育局 5, 审计局 1, 财政局 none.
  ["2024年吴忠市各部门中，有2家收到申请。", "supported"],
  ["2024年吴忠市各部门中，有1家收到申请。", "contradicted"],
  // There may be more than the three that are held.
  ["2024年吴忠市各部门中，有3家收到申请。", "not_found"],
  ["2024年吴忠市三个部门中，有3家收到申请。", "contradicted"],
  ["2024年吴忠市各部门中，1家没有新收申请。", "supported"],
  ["2024年吴忠市三个部门中，2家没有新收申请。", "contradicted"],
  ["2024年吴忠市各部门中新收申请超过4件的有1家。", "supported"],
  ["2024年吴忠市三个部门中新收申请超过5件的有1家。", "contradicted"],
  ["2024年吴忠市各部门的新收申请没有一家超过5件。", "supported"],
  ["2024年吴忠市各部门的新收申请没有一家超过4件。", "contradicted"],
  ["2024年吴忠市各部门没有一家的新收申请超过5件。", "supported"],
  ["2024年吴忠市各部门没有一家的新收申请超过4件。", "contradicted"],
  ["2024年吴忠市各部门有1家没有收到申请。", "supported"],
  ["2024年吴忠市三个部门有2家没有收到申请。", "contradicted"],
  // Of the departments of a district none is held: what is said of them is not said of it.
  ["2024年利通区各部门有1家没有收到申请。", "not_found"],
  // 利通区 30, 盐池县 30, 同心县 none.
  ["2024年利通区的新收申请占吴忠市三个县区的50%。", "supported"],
  ["2024年利通区的新收申请占吴忠市三个县区的60%。", "contradicted"],
  ["2024年利通区的新收申请占吴忠市各县区的60%。", "contradicted"],
  // With more of them the share would be smaller.
  ["2024年利通区的新收申请占吴忠市各县区的40%。", "not_found"],
  ["2024年教育局的新收申请占吴忠市三个部门的83.33%。", "supported"],
  ["2024年教育局的新收申请占吴忠市三个部门的93.33%。", "contradicted"],
  ["2024年吴忠市各县区里新收申请最少的是同心县。", "supported"],
  ["2024年吴忠市各县区里新收申请最少的是盐池县。", "contradicted"],
  ["2023年吴忠市各县区新收申请最多的是盐池县。", "supported"],
  ["2023年吴忠市各县区新收申请最多的是利通区。", "contradicted"],
  ["2023年吴忠市各县区新收申请最多的不是利通区。", "supported"],
  ["2023年吴忠市各县区新收申请最多的不是盐池县。", "contradicted"],
  ["2023年吴忠市三个县区中，盐池县的新收申请最多，利通区次之。", "supported supported"],
  ["2023年吴忠市三个县区中，利通区的新收申请最多，盐池县次之。", "contradicted contradicted"],
  ["2023年利通区的新收申请在吴忠市三个县区中排第2。", "supported"],
  ["2023年利通区的新收申请在吴忠市三个县区中排第1。", "contradicted"],
  ["2024年吴忠市三个县区平均新收申请20件。", "supported"],
  ["2024年吴忠市三个县区平均新收申请21件。", "contradicted"],
])("%s %s", async (text, verdict) => {
  const claims = await check(text, { store, language: async () => language, today: "2025-06-01" });
  expect(claims.map((each) => each.verdict).join(" "), claims.map((each) => each.explanation).join("\n")).toBe(verdict);
});
