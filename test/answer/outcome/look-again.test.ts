// What is looked for before a denial: a sentence that speaks of it in any words that are known for it, and none that speaks of another thing.
import { expect, test } from "vitest";
import { lookAgain, type Sought } from "../../../src/answer/outcome/look-again.ts";

const PASSAGE = {
  n: 1,
  section: 1,
  path: ["（四）平台建设"],
  text:
    "刊发《某县人民政府公报》4期，公开文件39件。2024年共计关停2个政务新媒体，缓解基层负担。统筹安排专项经费28万元，确保工作运转。" +
    "开展专题培训班1期60人，持续强化政务公开工作人员能力建设。政府网站公布咨询、投诉电话，由于机构改革调整了分工。",
};
const found = (sought: Sought): string => {
  const nearby = lookAgain({ passages: [PASSAGE] } as unknown as Parameters<typeof lookAgain>[0], sought);
  return nearby && nearby.share >= 0.5 ? PASSAGE.text.slice(...nearby.range) : "";
};

test.each<[string, Sought, string]>([
  ["as it stands", { topic: "公报", numeric: true }, "公报》4期"],
  ["in other words for the same subject", { topic: "砍掉 公众号", numeric: true, unit: "个" }, "关停2个"],
  ["with a little between the characters of a word", { topic: "安排经费", numeric: true, unit: "万元" }, "28万元"],
  ["by a word of the heading above", { topic: "平台建设 关停", numeric: true }, "关停2个"],
  ["that gives a reason", { topic: "调整分工", holds: (text) => text.includes("由于") }, "由于机构改革"],
])("%s", (_, sought, words) => expect(found(sought)).toContain(words));

test.each<[string, Sought]>([
  ["a number behind which the words stand", { topic: "政务公开工作人员", numeric: true, unit: "人" }],
  ["a number of another kind", { topic: "公报", numeric: true, unit: "人" }],
  ["a sentence of another month", { topic: "公报", numeric: true, periods: ["5月"] }],
  ["where words of the same subject are no words for it", { topic: "微博", numeric: true, strict: true }],
  ["of a thing of which something else became", { topic: "政务新媒体", numeric: true, fates: ["overdue"] }],
  ["a topic that every report is full of", { topic: "政府信息公开" }],
  ["nothing", { topic: "" }],
])("not %s", (_, sought) => expect(found(sought)).toBe(""));
