// A second clause of another year than the first: its own year counts. Verdicts by hand from the table of test/sets/small.ts.
import { expect, test } from "vitest";
import { check } from "../../src/check/check.ts";
import { claimsIn } from "../../src/check/claims.ts";
import { inOwnYear } from "../../src/check/own-year.ts";
import { language, store } from "../sets/small.ts";

const verdictsOf = async (text: string): Promise<string> =>
  (await check(text, { store, language: async () => language, today: "2025-06-01" })).map(({ verdict }) => verdict).join(" ");

test.each<[string, string]>([
  ["吴忠市财政局2023年收到申请2件，2024年为零。", "supported supported"],
  ["吴忠市财政局2024年收到申请为零，2023年为零。", "supported contradicted"],
  ["吴忠市财政局2023年收到申请2件，2024年也是0件。", "supported supported"],
  ["吴忠市财政局2023年收到申请2件，2024年没有。", "supported supported"],
  ["吴忠市财政局2024年收到申请0件，2023年一件也没有。", "supported contradicted"],
  ["吴忠市财政局2023年收到申请2件，2024年2件。", "supported contradicted"],
  ["吴忠市财政局2023年收到申请2件，次年为零。", "supported supported"],
  ["吴忠市财政局2024年收到申请0件，上年为零。", "supported contradicted"],
  ["盐池县2024年收到申请30件，上年40件。", "supported supported"],
  ["盐池县2024年收到申请30件，上年30件。", "supported contradicted"],
  ["盐池县2024年收到申请30件，前一年有40件。", "supported supported"],
  ["盐池县2023年收到申请40件，第二年40件。", "supported contradicted"],
  ["盐池县2024年予以公开2件，上年予以公开5件。", "supported supported"],
  ["盐池县2024年予以公开2件，上年予以公开2件。", "supported contradicted"],
  // The year before, said twice, is one.
  ["盐池县2024年予以公开2件，上年收到申请40件，上年予以公开5件。", "supported supported supported"],
  ["盐池县2024年予以公开2件，上年收到申请40件，上年予以公开2件。", "supported supported contradicted"],
  ["盐池县2024年收到申请30件，2023年30件。", "supported contradicted"],
  ["盐池县2024年收到申请30件；2023年40件。", "supported supported"],
  ["盐池县2023年收到申请40件、2024年40件。", "supported contradicted"],
  ["盐池县2023年收到申请40件；2024年40件。", "supported contradicted"],
  ["盐池县2023年和2024年收到申请分别为40件、30件。", "supported supported"],
  ["盐池县2023年和2024年收到申请分别为40件、40件。", "supported contradicted"],
  // Of no report here.
  ["盐池县2023年收到申请40件，上年为零。", "supported not_found"],
])("%s %s", async (text, verdict) => {
  expect(await verdictsOf(text)).toBe(verdict);
});

test.each<[string, string]>([
  ["上年为零", "2023年为零"],
  ["次年度也没有", "2025年也没有"],
  // Counted in the year after it, or a change.
  ["上年有2件结转", "上年有2件结转"],
  ["比上年为多", "比上年为多"],
])("after 2024 %s is %s", (text, own) => {
  const [asked] = claimsIn(`${text}。`, (each) => each);
  const when = { value: { kind: "list" as const, years: [2024] }, origin: "said" as const };
  expect(asked && inOwnYear(asked, when).said.text.replace("。", "")).toBe(own);
  expect(asked && inOwnYear(asked, null)).toBe(asked);
});
