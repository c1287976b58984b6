// What is said of a set, word for word, beside figures that can be reckoned in the head (small.ts).
import { expect, test } from "vitest";
import { answer } from "../../src/answer/answer.ts";
import { NO_OPERATOR } from "../../src/answer/operator.ts";
import { language, store } from "./small.ts";

const ask = (question: string, region: string | null = null) =>
  answer(
    { question },
    {
      store,
      language: async () => language,
      operator: { ...NO_OPERATOR, region },
      origin: "https://host",
      today: "2026-03-01",
      newId: () => "a",
    },
  );

test.each([
  ["吴忠市各区县2024年新收申请合计", "吴忠市区县政府2024年的报告中，新收政府信息公开申请合计60件（30 + 30 + 0 = 60）[1][2]。"],
  [
    "吴忠市各区县2024年新收申请平均多少件",
    "吴忠市区县政府2024年的报告中，平均每份报告新收政府信息公开申请20件（(30 + 30 + 0) ÷ 3 = 20）[1][2]。",
  ],
  ["吴忠市各区县2024年新收申请的中位数", "吴忠市区县政府2024年的报告中，新收政府信息公开申请的中位数是30件（3个由小到大排列的第2个）[1]。"],
  [
    "吴忠市各区县2024年新收申请最多的是谁",
    "吴忠市区县政府2024年的报告中，新收政府信息公开申请最多的是吴忠市利通区、吴忠市盐池县，为30件[1][2]。",
  ],
  ["吴忠市各区县2024年新收申请超过30件的有哪些", "吴忠市区县政府2024年的报告中，没有新收政府信息公开申请超过30件的单位[1][2][3]。"],
  [
    "吴忠市直单位2024年新收申请在1到5件之间的有几个",
    "吴忠市市级部门2024年的报告中，新收政府信息公开申请在1件到5件之间的单位有2个：吴忠市教育局2024年、吴忠市审计局2024年[1][2]。",
  ],
  ["利通区2024年新收申请在吴忠各区县中排第几", "吴忠市利通区2024年新收政府信息公开申请30件，在吴忠市区县政府（3个）中排第1名[1]。"],
  ["同心县2024年新收申请在吴忠各区县中排第几", "吴忠市同心县2024年新收政府信息公开申请0件，在吴忠市区县政府（3个）中排第3名[1]。"],
  [
    "利通区2024年新收申请占吴忠各区县总量的百分之几",
    "吴忠市利通区2024年新收政府信息公开申请占吴忠市区县政府2024年新收政府信息公开申请的50%（30 ÷ 60 × 100 = 50）[1][2]。",
  ],
  // A rate of each, and nothing where there is nothing to divide by.
  [
    "吴忠各区县2024年予以公开占办结的比例谁最高",
    "吴忠市区县政府2024年的报告中，予以公开（总计）占本年度办理结果（总计）的比例最多的是吴忠市利通区，为30%[1][2]。",
  ],
  [
    "跟2023年比，2024年新收申请增长最多的吴忠区县是哪个",
    "吴忠市区县政府2024年的报告中，新收政府信息公开申请增加最多的是吴忠市利通区，由10件到30件，增加20件[1][2]。",
  ],
  [
    "吴忠各区县2024年比2023年新收申请减少最多的是哪个",
    "吴忠市区县政府2024年的报告中，新收政府信息公开申请减少最多的是吴忠市盐池县，由40件到30件，减少10件[1][2]。",
  ],
  // The most and the least held against each other.
  ["吴忠各区县2024年新收申请最多的和最少的差几件", "吴忠市利通区、吴忠市盐池县新收政府信息公开申请30件，比吴忠市同心县的0件多30件[1][3]。"],
  ["吴忠各区县2023年办结申请的极差是多少", "吴忠市盐池县本年度办结的申请20件，比吴忠市同心县的0件多20件[1][2]。"],
  ["吴忠市直单位2024年新收申请最高是最低的几倍", "吴忠市教育局、吴忠市财政局的新收政府信息公开申请无从计算：作为分母的数量是0件[2]。"],
  // One set in two years, and those that have both.
  ["吴忠各区县2024年新收申请比2023年多几件", "吴忠市区县政府2024年新收政府信息公开申请60件，比2023年的50件多10件[1][2][4][5]。"],
  [
    "吴忠市直单位2024年新收申请同比增加多少",
    "吴忠市市级部门2024年的报告中，新收政府信息公开申请6件，比上年的2件增加4件[1][2][4]。只比各年都有报告的1个：2024年0件，比2023年的2件少2件[3][4]。",
  ],
  // Several named are one whole.
  [
    "利通区、盐池县合计2024年新收申请比2023年多几件",
    "吴忠市利通区、吴忠市盐池县2024年新收政府信息公开申请60件，比2023年的50件多10件[1][2][3][4]。",
  ],
  [
    "吴忠市市级部门2024年的报告一共有几份",
    "收录了3份报告[1]。\n- 吴忠市审计局2024年政府信息公开工作年度报告[1]\n- 吴忠市教育局2024年政府信息公开工作年度报告[2]\n- 吴忠市财政局2024年政府信息公开工作年度报告[3]",
  ],
  ["盐池县2023年、2024年哪几年新收申请超过35件", "吴忠市盐池县2023年新收政府信息公开申请40件[1]。"],
  [
    "利通区、盐池县、同心县2023年新收申请谁多谁少",
    "按新收政府信息公开申请从多到少排列：\n- 吴忠市盐池县2023年：40件[1]\n- 吴忠市利通区2023年：10件[2]\n- 吴忠市同心县2023年：0件[3]",
  ],
  // Only those with both years; a median said in a sentence of its own; whose place stands before its county.
  ["同口径下吴忠市直单位2024年新收申请比2023年变动多少", "吴忠市市级部门2024年新收政府信息公开申请0件，比2023年的2件少2件[1][2]。"],
  [
    "中位数就行。新收申请。吴忠几个县区，2023",
    "吴忠市区县政府2023年的报告中，新收政府信息公开申请的中位数是10件（3个由小到大排列的第2个）[1]。",
  ],
  ["吴忠盐池县2024年新收申请几件", "吴忠市盐池县2024年新收政府信息公开申请30件[1]。"],
  [
    "教育、财政、审计三家2024年新收申请合计",
    "吴忠市教育局2024年、吴忠市财政局2024年、吴忠市审计局2024年新收政府信息公开申请合计6件（5 + 0 + 1 = 6）[1][3]。",
  ],
  ["利通区2024年新收申请几件（吴忠区县）", "吴忠市利通区2024年新收政府信息公开申请30件[1]。"],
  [
    "2023年和2024年两年都没有收到申请的吴忠区县有几个",
    "吴忠市区县政府2023年、2024年每年都没有新收政府信息公开申请的单位有1个：吴忠市同心县[1][2]。",
  ],
  [
    "吴忠市区县政府哪一年首次有新收申请",
    "吴忠市区县政府的报告中，最早有新收政府信息公开申请的是2023年：吴忠市利通区10件、吴忠市盐池县40件[1][2]。",
  ],
  [
    "吴忠的区县政府和市直单位2024年新收申请哪个多",
    "吴忠市区县政府2024年新收政府信息公开申请60件，比吴忠市市级部门2024年的6件多54件[1][2][4][5]。",
  ],
  [
    "哪些吴忠市直单位没有2023年的报告",
    "本站没有收录吴忠市市级部门以下单位2023年的报告：吴忠市审计局、吴忠市教育局。是否已经公布，请以该单位的网站为准。",
  ],
])("%s", async (question, said) => expect((await ask(question)).answer).toBe(said));

test("a government and what is below it in one sum: said, with each level apart", async () => {
  const { answer: text, figures } = await ask("吴忠市所有单位2024年新收申请合计");
  expect(figures[0]?.value).toBe(136);
  expect(text).toContain("相加可能重复。分开来看：");
  expect(text).toContain("- 市级政府（1）：70件");
  expect(text).toContain("- 区县政府（3）：60件");
  expect(text).toContain("- 市级部门（3）：6件");
});

test("the set: whom it has, how many, and where every row is", async () => {
  const { set, notes } = await ask("吴忠市直单位2023年新收申请合计");
  expect(set).toEqual({
    label: "吴忠市市级部门 2023年",
    reports: 1,
    members: 3,
    listed: 1,
    data: "https://host/api/figures?format=csv&key=received%40total&region=6403&year=2023&kind=department&level=prefecture",
  });
  expect(notes.map(({ text }) => text)).toContain(
    "吴忠市市级部门收录了3个，统计了其中1个2023年的报告（2个没有收录2023年的报告：吴忠市审计局、吴忠市教育局）",
  );
});

test("without a year the last that most have, and it is said; 去年 likewise, and a year that is written out as it stands", async () => {
  const without = await ask("吴忠市直单位新收申请合计");
  expect(without.figures[0]?.value).toBe(6);
  expect(without.notes.map(({ text }) => text)).toContain(
    "问题没有说年份，取多数单位都有报告的2024年；2025年的只收录了一部分，也可以问2025年",
  );
  const last = await ask("吴忠市直单位去年新收申请合计");
  expect(last.figures[0]?.value).toBe(6);
  expect(last.notes.map(({ text }) => text)).toContain("2025年的报告只收录了一部分，这里按多数单位都有报告的2024年回答；也可以问2025年");
  expect((await ask("吴忠市直单位2025年新收申请合计")).figures[0]?.value).toBe(9);
});

test("at home a group is the home's own", async () => {
  expect((await ask("各区县2024年新收申请合计", "6403")).figures[0]?.value).toBe(60);
  expect((await ask("市教育局2024年新收申请多少件", "6403")).figures[0]?.value).toBe(5);
});

test("two figures and one condition are not answered by one of them", async () => {
  expect((await ask("吴忠各区县2024年新收申请和行政处罚超过5件的有哪些")).status).not.toBe("answered");
});
