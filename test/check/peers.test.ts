// Among whom somebody has the most, the second or alone (在各县中, 是各县区最多的, 居三县区首位): verdicts by hand from the table of test/sets/small.ts.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { peersOf, withoutPeers } from "../../src/check/peers.ts";
import { Reader } from "../../src/check/reader.ts";
import { language, store } from "../sets/small.ts";
import { cases } from "../support/claims.ts";

const verdictsOf = async (text: string): Promise<string> =>
  (await check(text, { store, language: async () => language, today: "2025-06-01" })).map(({ verdict }) => verdict).join(" ");

test.each<[string, string]>([
  // 吴忠市 itself has 70.
  ["盐池县2024年收到申请在各县中最多。", "supported"],
  ["同心县2024年收到申请在各县中最多。", "contradicted"],
  ["同心县2024年收到申请在各县里最少。", "supported"],
  ["盐池县2024年收到申请在各县里最少。", "contradicted"],
  ["盐池县2023年收到申请是各县区最多的。", "supported"],
  ["利通区2023年收到申请是各县区最多的。", "contradicted"],
  ["利通区2023年收到申请在各县区中排第二。", "supported"],
  ["盐池县2023年收到申请在各县区中排第二。", "contradicted"],
  ["2023年各县区中盐池县收到申请最多，利通区第二。", "supported supported"],
  ["2023年各县区中利通区收到申请最多，盐池县第二。", "contradicted contradicted"],
  ["吴忠市教育局2024年收到申请5件，在市级部门中最多。", "supported supported"],
  ["吴忠市教育局2024年收到申请5件，在各部门中最多。", "supported supported"],
  ["吴忠市教育局2024年收到申请5件，为市级部门最多。", "supported supported"],
  ["吴忠市审计局2024年收到申请1件，在市级部门中最多。", "supported contradicted"],
  ["吴忠市审计局2024年收到申请1件，为市级部门最多。", "supported contradicted"],
  // A kind, without the words for among them.
  ["2023年各县收到申请最多的是盐池县。", "supported"],
  ["2024年各县收到申请最多的是盐池县。", "supported"],
  ["2024年各县收到申请最多的不是盐池县。", "contradicted"],
  ["2024年收到申请最多的县是盐池县。", "supported"],
  ["2024年收到申请最多的县是同心县。", "contradicted"],
  ["2024年收到申请最多的县不是同心县。", "supported"],
  ["2024年收到申请最多的部门是吴忠市教育局。", "supported"],
  ["2024年收到申请最多的部门是吴忠市审计局。", "contradicted"],
  ["盐池县是2024年收到申请最多的县。", "supported"],
  // One district alone is first among nobody.
  ["2024年各区收到申请最多的是利通区。", "not_found"],
  ["吴忠市教育局2024年收到申请在各部门里最多。", "supported"],
  ["吴忠市审计局2024年收到申请在各部门里最多。", "contradicted"],
  ["盐池县2023年收到申请40件，居三县区首位。", "supported supported"],
  ["利通区2023年收到申请10件，居三县区首位。", "supported contradicted"],
  ["2024年各县区中只有同心县没有收到申请。", "supported"],
  ["2024年各县区中只有利通区收到了申请。", "contradicted"],
  // As many as are counted are not here; an office is no county.
  ["盐池县2023年收到申请40件，居六县区首位。", "supported not_found"],
  ["吴忠市教育局2024年收到申请在各县中最少。", "not_found"],
  // A district is among them or not: the first of the counties, the second of all.
  ["盐池县2024年予以公开的申请在各县中最多。", "not_found"],
])("%s %s", async (text, verdict) => {
  expect(await verdictsOf(text)).toBe(verdict);
});

cases(
  "where one's own place has no other, among all that are held",
  ["隆德县2024年处罚在各县区中最多。", "supported", 28649],
  ["隆德县2024年处罚28649件，是各县区最多的。", "supported", 28649],
  ["隆德县2024年处罚在各县区中最少。", "contradicted", 107],
  ["2024年各县区中只有隆德县有行政复议。", "contradicted"],
);

test.each([
  ["许可在各县中最多", "许可最多"],
  ["居四县区首位", "居首位"],
  ["吴忠市各县区中最多", "吴忠市各县区中最多"],
  ["各部门第一时间公开", "各部门第一时间公开"],
  ["许可居各县区第二", "许可居第二"],
])("%s is, without among whom, %s", (text, rest) => expect(withoutPeers(text)).toBe(rest));

test("those of its own place and year", async () => {
  const reader = new Reader(store, await store.directory("盐池县"), language, "2025-06-01");
  const own = (await store.reports({ reports: ["yc-2023"] }, { limit: 1 })).items[0];
  const peers = own && (await peersOf("在各县中最多", own, reader));
  const ids = (reports: readonly { id: string }[]): string[] => reports.map(({ id }) => id).sort();
  if (peers?.kind !== "reports") throw new Error("no peers");
  expect(peers.readings.map(ids)).toEqual([
    ["lt-2023", "tx-2023", "yc-2023"],
    ["tx-2023", "yc-2023"],
    ["lt-2023", "tx-2023", "yc-2023"],
    ["tx-2023", "yc-2023"],
  ]);
  expect(own && (await peersOf("收到申请最多", own, reader))).toBeNull();
});
