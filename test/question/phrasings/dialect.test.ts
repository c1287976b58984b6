// Cantonese and the words of Taiwan, percentages held against shares, and people of whom the form counts cases.
import { expect, test } from "vitest";
import { read } from "../directory.ts";

test.each([
  ["利通區有幾多宗申請係因為保護第三方合法權益而唔公開", "refused.third_party@total"],
  ["隆德縣收咗幾多件申請", "received@total"],
  ["隆德縣入面不予公開合共幾多件", "refused@total"],
  ["隆德縣有冇行政處罰", "penalties"],
  ["隆德縣公所開罰了幾件", "penalties"],
  ["因陳情、檢舉而不予處理的申請，隆德縣有幾件", "not_processed.petition@total"],
  ["利通区2024年挨了几起官司", "litigation.total"],
  ["利通区2024年摊上多少复议", "reconsideration.total"],
  // What was not done at all is not what was done.
  ["西夏区政府办压根没处理的申请几件", "not_processed@total"],
  ["利通区根本没公开的申请有多少件", "refused@total"],
  ["利通区不给办的申请有几件", "not_processed@total"],
])("%s", (question, key) => expect(read(question)[0]?.quantities.value).toEqual([{ kind: "figure", key }]));

test("more than three tenths is said of a share", () => {
  const [understood] = read("利通区予以公开的超过三成吗");
  expect(understood?.quantities.value).toMatchObject([{ kind: "rate", over: "disclosed@total", under: "handled@total" }]);
  expect(understood?.condition).toMatchObject({ comparator: "more", value: 30 });
});

test("people who went to court are cases", () => {
  expect(read("有几个人去法院告隆德县")[0]?.near).toMatchObject({ quantities: [{ key: "litigation.total" }], open: [], unit: "人" });
});
