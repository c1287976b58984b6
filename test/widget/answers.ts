// Canned answers for the stand-in service: one for every state the widget can be in. The figures are those of the reports in corpus/.
import type { Answer, Citation, Claim, Figure, Finding } from "../../src/contract.ts";

const litong: Citation = {
  report: "litong-2024",
  issuer: "吴忠市利通区",
  year: 2024,
  title: "利通区 2024 年政府信息公开工作年度报告",
  section: "三、收到和处理政府信息公开申请情况",
  quote: "一、本年新收政府信息公开申请数量 · 总计：38",
  url: "/reports/litong-2024#cell-received@total",
  source: "https://www.example.gov.cn/litong/2024.html",
};
const longde: Citation = {
  ...litong,
  report: "longde-2024",
  issuer: "固原市隆德县",
  title: "隆德县 2024 年政府信息公开工作年度报告",
  quote: "一、本年新收政府信息公开申请数量 · 总计：15",
  url: "/reports/longde-2024#cell-received@total",
};
const yindu: Citation = {
  ...longde,
  report: "yindu-office-2024",
  issuer: "安阳市殷都区人民政府办公室",
  title: "殷都区人民政府办公室 2024 年政府信息公开工作年度报告",
  quote: "一、本年新收政府信息公开申请数量 · 总计：28",
  url: "/reports/yindu-office-2024#cell-received@total",
};
const prose: Citation = {
  ...litong,
  section: "一、总体情况",
  quote: "全年未发生涉及政府信息公开的行政诉讼案件",
  url: "/reports/litong-2024#passage-3",
};
const received = (value: number, report: string, citation: number): Figure => ({
  value,
  text: `${value}件`,
  unit: "件",
  label: "新收政府信息公开申请 · 总计",
  report,
  key: "received@total",
  state: "reported",
  citation,
});
const answer = (parts: Partial<Answer>): Answer => ({
  id: "answer-1",
  status: "answered",
  answer: "",
  figures: [],
  citations: [],
  notes: [],
  options: [],
  suggestions: [],
  composer: "rules",
  ...parts,
});

/** Three figures of each of five reports: more than stand beside each other on a phone. */
const BUREAUS = ["人力资源和社会保障局", "住房和城乡建设局", "医疗保障局", "卫生健康委员会", "审计局"];
const MEASURES = ["新收政府信息公开申请", "予以公开", "不予公开"];
const bureauFigures = BUREAUS.flatMap((_, at) =>
  MEASURES.map((label, measure) => ({ ...received(at * 3 + measure, `bureau-${at}`, at * 3 + measure + 1), label: `${label} · 总计` })),
);

export const ANSWERS: Record<string, Answer> = {
  departments: answer({
    answer: `部门2024年的报告中，各报告的${MEASURES.join("、")}：\n${BUREAUS.map(
      (name, at) =>
        `- ${name}2024年：${MEASURES.map((label, measure) => `${label}${at * 3 + measure}件`).join("、")}${MEASURES.map((_, measure) => `[${at * 3 + measure + 1}]`).join("")}`,
    ).join("\n")}`,
    figures: bureauFigures,
    citations: bureauFigures.map(({ report = "", text }, at) => ({
      ...litong,
      report,
      issuer: BUREAUS[Math.floor(at / MEASURES.length)] ?? "",
      quote: text,
      url: `/reports/${report}#cell-${at}`,
    })),
  }),
  lookup: answer({
    answer: "吴忠市利通区2024年新收政府信息公开申请38件。[1]",
    figures: [received(38, "litong-2024", 1)],
    citations: [litong],
    notes: [{ kind: "assumption", text: "没有说明年份，按最近的2024年报告回答。", citations: [1] }],
    suggestions: ["利通区2024年予以公开的有多少件？", "隆德县2024年新收多少件申请？"],
  }),
  share: answer({
    answer: "予以公开12件，占办结总数38件的31.58%。[1]",
    figures: [
      {
        value: 31.58,
        text: "31.58%",
        unit: "%",
        label: "予以公开占办结总数的比例",
        state: "derived",
        formula: "12 ÷ 38 × 100 = 31.58",
        citation: 1,
        operands: [received(38, "litong-2024", 1)],
      },
    ],
    citations: [litong],
  }),
  contradiction: answer({
    answer: "吴忠市利通区2024年涉及政府信息公开的行政诉讼合计6件。[1]",
    figures: [
      {
        ...received(6, "litong-2024", 1),
        text: "6件",
        label: "行政诉讼 · 总计",
        key: "litigation.total",
        state: "derived",
        formula: "3 + 3 = 6",
      },
    ],
    citations: [
      {
        ...litong,
        section: "四、政府信息公开行政复议、行政诉讼情况",
        quote: "行政诉讼 · 未经复议直接起诉 · 总计：3",
        url: "/reports/litong-2024#cell-litigation.direct.total",
      },
      prose,
    ],
    notes: [
      { kind: "inconsistency", text: "同一份报告的正文说“全年未发生涉及政府信息公开的行政诉讼案件”，与表格的6件不一致。", citations: [2] },
    ],
  }),
  ranking: answer({
    answer:
      "2024年新收政府信息公开申请最多的是吴忠市利通区，38件。[1]\n- 吴忠市利通区：38件[1]\n- 安阳市殷都区人民政府办公室：28件[3]\n- 固原市隆德县：15件[2]",
    figures: [received(38, "litong-2024", 1), received(28, "yindu-office-2024", 3), received(15, "longde-2024", 2)],
    citations: [litong, longde, yindu],
  }),
  trend: answer({
    answer:
      "- 吴忠市利通区2022年新收政府信息公开申请20件[2]\n- 吴忠市利通区2023年新收政府信息公开申请31件[3]\n- 吴忠市利通区2024年新收政府信息公开申请38件[1]",
    figures: [received(20, "litong-2022", 2), received(31, "litong-2023", 3), received(38, "litong-2024", 1)],
    citations: [
      litong,
      {
        ...litong,
        report: "litong-2022",
        year: 2022,
        quote: "一、本年新收政府信息公开申请数量 · 总计：20",
        url: "/reports/litong-2022#cell-received@total",
      },
      {
        ...litong,
        report: "litong-2023",
        year: 2023,
        quote: "一、本年新收政府信息公开申请数量 · 总计：31",
        url: "/reports/litong-2023#cell-received@total",
      },
    ],
  }),
  approximate: answer({
    answer: "西夏区政府办公室2024年公开政府信息3800余条。[1]",
    figures: [
      {
        value: 3800,
        text: "3800余条",
        unit: "条",
        label: "公开政府信息",
        report: "litong-2024",
        state: "stated",
        approximate: true,
        citation: 1,
      },
    ],
    citations: [prose],
  }),
  clarify: answer({
    status: "clarify",
    answer: "已收录5份报告，请问您要问哪一份？",
    options: ["利通区2024年新收到多少件政府信息公开申请？", "隆德县2024年新收到多少件政府信息公开申请？"],
  }),
  not_found: answer({
    status: "not_found",
    answer: "没有收录北京市海淀区的报告，因此无法回答。",
    notes: [{ kind: "coverage", text: "目前收录了宁夏、河南的5份报告。", citations: [] }],
    suggestions: ["收录了哪些报告？"],
  }),
  out_of_scope: answer({
    status: "out_of_scope",
    answer: "这里只回答政府信息公开年度报告里的内容，写不了诗。",
    suggestions: ["利通区2024年新收多少件申请？"],
  }),
  hostile: answer({
    answer: '报告写道：<img src=x onerror="document.title=1"> 与 <script>document.title=2</script>[1]\n- <b>38</b>件[1]',
    figures: [{ ...received(38, "litong-2024", 1), label: '<img src=x onerror="document.title=3">', text: "<i>38</i>件" }],
    citations: [
      {
        ...litong,
        quote: '<img src=x onerror="document.title=4">',
        issuer: "<u>利通区</u>",
        source: "javascript:document.title=5",
        url: "javascript:document.title=6",
      },
    ],
    notes: [{ kind: "correction", text: "<svg onload=document.title=7>", citations: [1] }],
    suggestions: ["<img src=x onerror=document.title=8>"],
  }),
};

export const CLAIMS: Claim[] = [
  {
    text: "隆德县2024年共作出行政处罚28649件。",
    verdict: "supported",
    claimed: 28649,
    found: 28649,
    unit: "件",
    explanation: "报告的表格载明28649件。",
    citations: [longde],
  },
  {
    text: "利通区2024年共受理信息公开申请83件。",
    verdict: "contradicted",
    claimed: 83,
    found: 38,
    unit: "件",
    explanation: "报告载明38件。",
    citations: [litong],
  },
  {
    text: "利通区2024年未发生行政诉讼。",
    verdict: "conflicting",
    claimed: 0,
    found: 6,
    unit: "件",
    explanation: "正文说没有，表格载6件。",
    citations: [prose, litong],
  },
  { text: "殷都区2024年财政收入12亿元。", verdict: "not_found", explanation: "已收录的报告没有提到。", citations: [] },
];

export const FINDINGS: Finding[] = [
  {
    id: "finding-a",
    report: "litong-2024",
    kind: "prose_vs_table",
    severity: "error",
    statement: "正文称“全年未发生涉及政府信息公开的行政诉讼案件”，而表格中“行政诉讼”为 6 件（3 + 3）。",
    left: 0,
    right: 6,
    citations: [
      prose,
      {
        ...litong,
        section: "四、政府信息公开行政复议、行政诉讼情况",
        quote: "行政诉讼 · 未经复议直接起诉 · 总计：3",
        url: "/reports/litong-2024#cell-litigation.direct.total",
      },
      {
        ...litong,
        section: "四、政府信息公开行政复议、行政诉讼情况",
        quote: "行政诉讼 · 复议后起诉 · 总计：3",
        url: "/reports/litong-2024#cell-litigation.after_reconsideration.total",
      },
    ],
  },
  {
    id: "finding-b",
    report: "litong-2024",
    kind: "repeated_text",
    severity: "warning",
    statement: "第三段与上年报告逐字相同。",
    left: 1,
    right: 1,
    citations: [{ ...prose, url: "/reports/litong-2024#passage-2" }],
  },
];
