// A number said of each of a group (各部门都不超过5件); verdicts by hand from the table of test/sets/small.ts.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { language, store } from "../sets/small.ts";

const verdictsOf = async (text: string): Promise<string> =>
  (await check(text, { store, language: async () => language, today: "2025-06-01" })).map(({ verdict }) => verdict).join(" ");

test.each<[string, string]>([
  ["2024年吴忠市各部门收到申请都不超过5件。", "supported"],
  ["2024年吴忠市各部门收到申请都不超过4件。", "contradicted"],
  ["2024年吴忠市三个县区收到的申请均在10件以上。", "contradicted"],
  ["2024年吴忠市三个县区收到的申请均在30件以下。", "supported"],
  ["2024年吴忠市各县区收到申请均为30件。", "contradicted not_found"],
  ["2024年吴忠市各县区收到申请均不少于10件。", "contradicted"],
  ["2024年吴忠市三个部门收到申请都不到6件。", "supported"],
  ["2024年吴忠市三个部门收到申请都不到5件。", "contradicted"],
  ["2024年吴忠市四个部门收到申请都不到6件。", "not_found"],
  ["2024年吴忠市没有一个部门收到的申请超过5件。", "supported"],
  ["2024年吴忠市没有一个部门收到的申请超过4件。", "contradicted"],
  ["除利通区外，2024年吴忠市没有一个县区收到的申请超过30件。", "supported"],
  ["除利通区外，2024年吴忠市没有一个县区收到的申请超过20件。", "contradicted"],
])("%s %s", async (text, verdict) => {
  expect(await verdictsOf(text)).toBe(verdict);
});
