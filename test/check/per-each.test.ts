// So many of each issue or month, and numbers said about (两三场, 二三十件): verdicts by hand from the five reports.
import { expect, test } from "vitest";
import { claimsIn } from "../../src/check/claims.ts";
import { inDigits } from "../../src/check/in-digits.ts";
import { perEachOf } from "../../src/check/per-each.ts";
import { Reader } from "../../src/check/reader.ts";
import { cases } from "../support/claims.ts";
import { realCorpus } from "../support/corpus.ts";

cases(
  "of each",
  ["利通区2024年办了30场“政府开放日”活动，摊到每个月有两三场。", "supported", 2.5],
  ["利通区2024年办了30场“政府开放日”活动，摊到每个月有五六场。", "contradicted", 2.5],
  ["西夏区政府办去年出版《政府公报》3期，平均每期公开32条信息。", "supported", 32],
  ["西夏区政府办去年出版《政府公报》3期，平均每期公开42条信息。", "contradicted", 32],
  ["《隆德县人民政府公报》去年刊发四期，平均每期公开文件不到10件。", "supported", 9.75],
  ["《隆德县人民政府公报》去年刊发四期，平均每期公开文件超过10件。", "contradicted", 9.75],
  // Of what each has nothing is told beside the number before.
  ["西夏区政府办去年出版《政府公报》3期，平均每期印了500份。", "not_found"],
  ["利通区2024年收到申请38件，平均每期公开32条信息。", "not_found"],
);
cases(
  "about so many",
  ["利通区因政府信息公开引发的行政诉讼有两三件。", "contradicted", 6],
  ["隆德县2024年收到二三十件申请。", "contradicted", 15],
  ["利通区2024年收到三四十件申请。", "supported", 38],
);
test.each([
  ["两三场", "两三场"],
  ["三四百件", "三四百件"],
  ["二十三件", "2十3件"],
])("%s is %s", (text, digits) => expect(inDigits(text)).toBe(digits));

test("what is of no each", async () => {
  const { store, language } = await realCorpus();
  const [claim] = claimsIn("利通区收到38件申请", language.simplify);
  const reader = new Reader(store, await store.directory("利通区"), language, "2025-06-01");
  expect(claim && (await perEachOf(claim, [], reader, store))).toBeNull();
});
