// The words around a figure of the form in prose (src/audit/prose/words.ts): what each pattern takes, and what it leaves alone.
import { describe, expect, it } from "vitest";
import { APPLICATION, BOTH_DISPUTES, DISPUTE_FRAME, EVERYBODY, OTHER_SCOPE, OWN, RECEIVED } from "../../../src/audit/prose/words.ts";

const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`);

describe("APPLICATION", () => {
  it.each(["政府信息公开申请", "信息公开申请件", "依申请公开政府信息", "依申请公开事项", "申请信息公开", "申请件"])("%s is one", (words) =>
    expect(words).toMatch(whole(APPLICATION)),
  );
  it.each(["网络申请", "申请人", "许可申请", "信息公开"])("%s is none", (words) => expect(words).not.toMatch(whole(APPLICATION)));
});

describe("EVERYBODY", () => {
  it.each(["自然人、法人或其他组织", "公民、法人和其他组织", "自然人及法人或其它组织"])("%s is all who may apply", (words) =>
    expect(words).toMatch(whole(EVERYBODY)),
  );
  it.each(["自然人", "法人或其他组织"])("%s is a part of them", (words) => expect(words).not.toMatch(whole(EVERYBODY)));
});

describe("RECEIVED", () => {
  it.each(["收到", "受理答复", "接收并办理", "新收"])("%s", (words) => expect(words).toMatch(whole(RECEIVED)));
  it.each(["转办", "结转"])("not %s", (words) => expect(words).not.toMatch(whole(RECEIVED)));
});

describe("DISPUTE_FRAME", () => {
  it.each([
    ["因政府信息公开引发的行政复议", "行政复议"],
    ["发生涉及政府信息公开的行政诉讼", "行政诉讼"],
    ["收到行政复议", "行政复议"],
    // Nothing to take off: another verb is another thing.
    ["败诉的行政诉讼", "败诉的行政诉讼"],
  ])("%s → %s", (words, left) => expect(words.replace(DISPUTE_FRAME, "")).toBe(left));
});

describe("BOTH_DISPUTES", () => {
  it.each(["行政复议、行政诉讼", "行政复议和行政诉讼案件", "复议、诉讼情况", "行政复议以及行政诉讼事项"])("%s", (words) =>
    expect(words).toMatch(BOTH_DISPUTES),
  );
  it.each(["行政复议", "行政诉讼", "行政复议后行政诉讼"])("not %s", (words) => expect(words).not.toMatch(BOTH_DISPUTES));
});

describe("OWN", () => {
  it.each([
    ["2024年度全县受理", "受理"],
    ["我局收到", "收到"],
    ["本年度共收到", "收到"],
    // The office is less than its district, and a neighbour is somebody else.
    ["区政府收到", "区政府收到"],
    ["邻县收到", "邻县收到"],
  ])("%s → %s", (words, left) => expect(words.replace(OWN, "")).toBe(left));
});

describe("OTHER_SCOPE", () => {
  it.each(["区政府本级受理", "各乡镇共收到", "上半年收到", "截至9月收到", "去年收到", "3月份收到", "计划受理", "其中涉及土地的"])(
    "%s is not the table's",
    (words) => expect(words).toMatch(OTHER_SCOPE),
  );
  it.each(["截至12月31日收到", "上年结转", "上年度结转申请", "全年收到"])("%s may be", (words) => expect(words).not.toMatch(OTHER_SCOPE));
});
