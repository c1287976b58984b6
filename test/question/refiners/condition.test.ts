// Bounds, lengths of rankings and places in them, as worded (src/question/refiners/condition.ts).
import { expect, test } from "vitest";
import { condition } from "../../../src/question/refiners/condition.ts";
import type { Bound } from "../../../src/question/understanding.ts";
import { changed } from "./run.ts";

test.each([
  ["利通区的行政许可超过五百件了吗", { condition: { comparator: "more", value: 500 } }],
  ["哪些单位的行政处罚在80件以上", { condition: { comparator: "at_least", value: 80 } }],
  ["哪些单位的复议不到3件", { condition: { comparator: "less", value: 3 } }],
  ["隆德县的行政强制是0吗", { condition: { comparator: "equal", value: 0 } }],
  ["隆德县收了42件申请，对吧", { condition: { comparator: "equal", value: 42 } }],
  ["哪些单位没有行政强制", { condition: { comparator: "equal", value: 0 } }],
  ["哪些单位的行政处罚在80到120件之间", { condition: { comparator: "between", value: 80, to: 120 } }],
  ["行政处罚介于80件和120件的有哪些单位", { condition: { comparator: "between", value: 80, to: 120 } }],
  ["行政处罚80—120件的单位有哪些", { condition: { comparator: "between", value: 80, to: 120 } }],
  ["哪些单位一件复议也没有收到", { condition: { comparator: "equal", value: 0 } }],
  ["零复议的单位有几家", { condition: { comparator: "equal", value: 0 } }],
  ["哪些单位从来没有过行政诉讼", { condition: { comparator: "equal", value: 0 } }],
  // Of money, whose cells are in 万元.
  ["哪些单位的收费超过两千万", { condition: { comparator: "more", value: 2000 } }],
  ["哪些单位的收费超过2000万元", { condition: { comparator: "more", value: 2000 } }],
  ["哪些单位的收费不到500000元", { condition: { comparator: "less", value: 50 } }],
  ["哪些单位的行政处罚过了两千件", { condition: { comparator: "more", value: 2000 } }],
  ["哪些单位的行政处罚破百", { condition: { comparator: "at_least", value: 100 } }],
  ["连着两年都有行政诉讼的部门", { condition: { comparator: "more", value: 0 } }],
  ["收费过千万的单位有哪些", { condition: { comparator: "more", value: 1000 } }],
  ["一封申请都没人递的单位有哪些", { condition: { comparator: "equal", value: 0 } }],
  ["利通区哪几年是一个申请都没来的", { condition: { comparator: "equal", value: 0 } }],
  ["哪一年起新收申请变成零了", { condition: { comparator: "equal", value: 0 } }],
  ["利通区的申请首次超过30件是哪年", { condition: { comparator: "more", value: 30 } }],
  ["哪些单位申请不足20件", { condition: { comparator: "less", value: 20 } }],
  ["哪些单位的行政处罚高于各县区平均数", { againstMean: "more" }],
  ["一件规范性文件都没制发。哪些部门", { condition: { comparator: "equal", value: 0 } }],
  ["败诉率排最前的两个县区", { limit: 2 }],
  ["哪三个局行政许可最少", { limit: 3 }],
  ["收费大户三强", { limit: 3 }],
  ["行政许可最多的前三名", { limit: 3 }],
  ["行政许可前70名", { limit: 70 }],
  ["行政许可倒数三名", { limit: 3 }],
  ["行政处罚第二多的是哪家", { place: 2 }],
  ["哪些单位的行政处罚高于平均数", { againstMean: "more" }],
])("%s", (text, expected) => expect(changed(condition, text)).toEqual(expected));

test.each([
  [
    "哪些单位行政处罚超过80件且行政许可不到500件",
    [
      ["penalties", "more", 80],
      ["licences", "less", 500],
    ],
  ],
  [
    "收到过申请而且有过行政复议的是哪几家",
    [
      ["received@total", "more", 0],
      ["reconsideration.total", "more", 0],
    ],
  ],
  // Two bounds of one figure.
  [
    "申请不足20件但又不是零的部门有几个",
    [
      ["received@total", "less", 20],
      ["received@total", "not_equal", 0],
    ],
  ],
  // What is said of all at the end.
  [
    "申请、处罚、诉讼三样全是0的是哪几家",
    [
      ["received@total", "equal", 0],
      ["penalties", "equal", 0],
      ["litigation.total", "equal", 0],
    ],
  ],
  // Nobody is asked for in words: the members stand at the end.
  [
    "新收申请10件以上、但一起行政复议都没有的部门",
    [
      ["received@total", "at_least", 10],
      ["reconsideration.total", "equal", 0],
    ],
  ],
  [
    "没收到申请却有行政诉讼的是哪几家",
    [
      ["received@total", "equal", 0],
      ["litigation.total", "more", 0],
    ],
  ],
  [
    "既收到申请又被提起复议的是哪几家",
    [
      ["received@total", "more", 0],
      ["reconsideration.total", "more", 0],
    ],
  ],
  [
    "规范性文件制发4件以上、又有废止的是哪几家",
    [
      ["normative_documents.issued", "at_least", 4],
      ["normative_documents.repealed", "more", 0],
    ],
  ],
])("%s: each condition of its own figure", (text, expected) => {
  const { conditions = [] } = changed(condition, text) as { conditions?: Bound[] };
  expect(
    conditions.map(({ quantity, condition: { comparator, value } }) => [quantity.kind === "figure" && quantity.key, comparator, value]),
  ).toEqual(expected);
});

test.each(["利通区收到多少件申请", "利通区2024年行政许可几件", "隆德县有没有行政强制"])("%s sets no bound", (text) =>
  expect(changed(condition, text)).toEqual({}),
);
