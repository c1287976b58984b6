import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import type { ByKey } from "../../src/form/vocabulary.ts";
import { brief, reportOf, requests } from "./make.ts";

const found = (text: string, figures = {}, heading = "") => brief(audit([reportOf({ figures, prose: [[1, heading, text]] })]));

describe("prose against table", () => {
  const wrong: [string, ByKey<number>, number, number][] = [
    ["2024年全县共收到政府信息公开申请 15 件，均按时答复。", requests(14), 15, 14],
    ["全年新收政府信息公开申请20件。", requests(14), 20, 14],
    ["我县受理答复自然人、法人或其他组织申请政府信息公开件共 38 件。", requests(12), 38, 12],
    ["我局2024年未收到政府信息公开申请。", requests(3), 0, 3],
    ["收到政府信息公开申请14件，其中予以公开 9 件。", requests(14), 9, 14],
    ["收到政府信息公开申请14件，其中自然人申请 13 件。", requests(14), 13, 14],
    ["全年未发生涉及政府信息公开的行政诉讼案件。", { "litigation.direct.total": 1, "litigation.direct.upheld": 1 }, 0, 1],
    ["全年没有因政府信息公开引发的行政复议和行政诉讼案件。", { "reconsideration.total": 2, "reconsideration.upheld": 2 }, 0, 2],
    ["因政府信息公开引发的行政复议案件 3 件。", { "reconsideration.total": 2, "reconsideration.upheld": 2 }, 3, 2],
    ["制发行政规范性文件 6 件。", { "normative_documents.issued": 7 }, 6, 7],
    ["全年未制发行政规范性文件。", { "normative_documents.issued": 7 }, 0, 7],
    ["现行有效的行政规范性文件 30 件。", { "normative_documents.in_force": 31 }, 30, 31],
    ["全年作出行政许可决定 5963 件、行政处罚决定 108 件。", { licences: 5963, penalties: 107 }, 108, 107],
    ["行政事业性收费611.23万元。", { fees: 611.1281 }, 611.23, 611.1281],
    ["收到政府信息公开申请20余件。", requests(45), 20, 45],
    ["收到政府信息公开申请14件，其中因无正当理由大量反复申请不予处理 3 件。", requests(14), 3, 0],
    ["收到政府信息公开申请14件，其中因要求提供公开出版物不予处理 2 件。", requests(14), 2, 0],
    ["收到政府信息公开申请14件，其中因危及“三安全一稳定”不予公开 1 件。", requests(14), 1, 0],
    ["收到政府信息公开申请14件，其中因申请人逾期不补正不再处理 2 件。", requests(14), 2, 0],
    ["因政府信息公开引发的行政诉讼尚未审结 2 件。", {}, 2, 0],
    ["因政府信息公开引发的行政复议其他结果 1 件。", {}, 1, 0],
    ["出台规章 2 件。", {}, 2, 0],
  ];
  it.each(wrong)("%s", (text, figures, left, right) => {
    expect(found(text, figures)).toEqual([["prose_vs_table", left, right]]);
  });

  const fine: [string, Record<string, number>][] = [
    ["2024年全县共收到政府信息公开申请 14 件。", requests(14)],
    ["收到政府信息公开申请40余件。", requests(45)],
    ["收到政府信息公开申请约45件。", requests(44)],
    // Another thing, another scope, another time: not the cell.
    ["收到网络申请 7 件、信函申请 2 件。", requests(9)],
    ["区政府本级受理政府信息公开申请 5 件。", requests(9)],
    ["各乡镇共收到政府信息公开申请 4 件。", requests(9)],
    ["2023年收到政府信息公开申请 21 件，2024年收到政府信息公开申请9件。", requests(9)],
    ["上半年收到政府信息公开申请 4 件。", requests(9)],
    ["去年收到政府信息公开申请 40 件。", requests(9)],
    ["通过区政府门户网站、政府公报等平台主动公开行政规范性文件 6 件。", { "normative_documents.issued": 7 }],
    ["公开区政府现行有效的 30 个行政规范性文件。", { "normative_documents.in_force": 31 }],
    ["以区政府名义下发文件 43 份。", { "normative_documents.issued": 7 }],
    ["公示行政许可信息 1023 条、行政处罚信息 57 条。", { licences: 5963, penalties: 107 }],
    ["未发生产生重大影响的信息公开申请事件。", requests(9)],
    ["本年度没有产生信息公开处理费。", { fees: 12 }],
    ["全年办理行政复议案件 120 件、行政应诉案件 30 件。", { "reconsideration.total": 2, "reconsideration.upheld": 2 }],
    ["未发生因履行政府信息公开职责不到位被追究责任的情况。", requests(9)],
    ["申请人未按要求补正的，视为放弃申请。", requests(9)],
    ["2025年，计划受理政府信息公开申请 50 件。", requests(9)],
    ["行政事业性收费6111281元。", { fees: 611.1281 }],
    ["行政事业性收费611.13万元。", { fees: 611.1281 }],
    ["行政事业性收费约611万元。", { fees: 611.1281 }],
    ["收取行政事业性收费0.06亿元。", { fees: 600 }],
    // Words of a row, but not of its figure.
    ["制定规章制度 6 项。", {}],
    ["受理行政复议案件 12 件，其中维持 10 件、纠正 2 件。", {}],
    ["收到政府信息公开申请9件。申请人要求提供公开出版物的，告知获取途径，全年告知 3 件。", requests(9)],
    ["收到政府信息公开申请9件。逾期未缴纳费用的视为放弃，全年提醒 3 件。", requests(9)],
    ["对外公开规范性文件 30 件。", {}],
    ["政府集中采购项目 12 项。", {}],
  ];
  it.each(fine)("nothing: %s", (text, figures) => {
    expect(found(text, figures)).toEqual([]);
  });

  it("counts what was carried in as received, where the word allows it", () => {
    const figures = {
      "received@total": 12,
      "received@natural_person": 12,
      "carried_in@total": 2,
      "carried_in@natural_person": 2,
      "handled@total": 14,
      "handled@natural_person": 14,
      "disclosed@total": 14,
      "disclosed@natural_person": 14,
    };
    expect(found("全年共受理政府信息公开申请14件。", figures)).toEqual([]);
    expect(found("全年新收政府信息公开申请14件。", figures)).toEqual([["prose_vs_table", 14, 12]]);
  });
});

describe("arithmetic in prose", () => {
  const wrong: [string, number, number][] = [
    ["发布信息 100 条，其中微信 80 条、微博 30 条。", 100, 110],
    ["发布信息 100 条，其中微信 60 条、微博 20 条、其他 10 条。", 100, 90],
    ["办理建议和提案108件（其中建议41件、提案57件）。", 108, 98],
    ["网站发布 10 条、微信发布 20 条，共计 40 条。", 40, 30],
    ["共解读文件23个。其中图片解读文件16个，动漫解读文件7个，动漫解读占比23%。", 23, 30.43],
    ["举办活动 8 场，其中线上 3 场，占比40%。", 40, 37.5],
    ["发布信息中，动态类占60%，公告类占25%，其他类占20%。", 100, 105],
  ];
  it.each(wrong)("%s", (text, left, right) => {
    expect(found(text)).toEqual([["prose_arithmetic", left, right]]);
  });

  const fine = [
    "发布信息 100 条，其中微信 80 条、微博 10 条。",
    "发布信息 100 条，其中微信 60 条、微博 20 条、其他 20 条。",
    "公开政府信息 3800 余条。其中通过政府网站公开政府信息 2000 余条；通过政务新媒体公开信息 1800 余条。",
    "办理建议和提案108件（其中建议41件、提案67件）。",
    "举办活动 8 场，其中线上 3 场，占比37.5%。",
    "举办活动 7 场，其中线上 3 场，占42.9%。",
    "举办活动 7 场，其中线上 3 场，占比42.8%。",
    "举办活动 7 场，其中线上 3 场，约占四成。",
    "受理诉求 116 件，及时应答率 98.2%。",
    "政务微信发布信息 100 条，其中原创信息 80 条，政务微博发布信息 669 条。",
    "发布信息中，动态类占60%，公告类占25%，其他类占15%。",
    "“网上可办”事项覆盖面延伸至 89%，“马上办”事项比重扩充至 37.41%。",
    "发布信息1000条，同比增长12.5%。",
    "抽查部门 3 个、乡镇 4 个，共 2 次。",
  ];
  it.each(fine)("nothing: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("of shares of applications", () => {
    const prose = (rest: string) => `全年共收到政府信息公开申请9件，${rest}`;
    expect(found(prose("其中网络申请7件，约占申请总数的78%；信函申请2件，占申请总数的22%。"), requests(9))).toEqual([]);
    expect(found(prose("其中网络申请7件，占申请总数的87%。"), requests(9))).toEqual([["prose_arithmetic", 87, 77.78]]);
    expect(found(prose("涉及房屋拆迁的占50%，其他信息占50%。"), requests(9))).toEqual([["prose_arithmetic", 50, 55.56]]);
    expect(found(prose("涉及房屋拆迁的占66.7%，其他信息占33.3%。"), requests(9))).toEqual([]);
  });

  it("of changes from the year before", () => {
    const now = (text: string) => reportOf({ figures: requests(15), prose: [text] });
    const before = reportOf({ year: 2023, figures: requests(23) });
    expect(audit([now("受理政府信息公开申请 15 件，较上年下降 34.78%。")])).toEqual([]);
    expect(brief(audit([now("受理政府信息公开申请 15 件，较上年下降 33.35%。")]))).toEqual([["prose_arithmetic", 33.35, 34.78]]);
    expect(audit([now("受理政府信息公开申请 15 件，较往年下降 33.35%。")])).toEqual([]);
    expect(audit([before, now("受理政府信息公开申请 15 件，较上年下降 34.78%。")])).toEqual([]);
    expect(brief(audit([before, now("受理政府信息公开申请 15 件，较上年下降 40%。")]))).toEqual([["prose_arithmetic", 40, 34.78]]);
    expect(brief(audit([before, now("受理政府信息公开申请 15 件，同比增长 34.78%。")]))).toEqual([["prose_arithmetic", 34.78, -34.78]]);
  });
});

describe("a year's prose", () => {
  const prose = [
    "2023年，我县通过政府门户网站公开政府信息6523条，其中工作动态2310条、政策文件412条、公示公告1890条，其他信息1911条。“平安某县”微信公众号发布信息1562条，政务微博发布信息423条。全年共收到政府信息公开申请42件，其中网络申请30件、信函申请10件、当面申请2件，均按时答复，按时答复率100%。与2022年的35件相比增长20%。",
    "受理的42件申请中，予以公开20件，占47.6%；部分公开6件，占14.3%；无法提供12件，占28.6%；不予处理4件，占9.5%。",
    "因政府信息公开引发行政复议3件，其中维持2件、纠正1件；行政诉讼1件。",
    "全县共制发行政规范性文件5件，废止3件，现行有效48件，均已在网站公开。",
    "2024年，计划开展培训4次，力争全年公开信息7000条。",
    "举办政务公开培训班2期，培训人员160人次，较上年增加40人次。",
    "组织开展政府开放日活动12场次，参与群众360余人，其中县直部门8场次，乡镇4场次。",
    "发布政策解读68篇，其中图解30篇、视频解读12篇、专家解读10篇、问答解读16篇，政策解读率100%。",
    "受理群众来信来访1260件，办结1248件，办结率99.05%。",
    "全县13个乡镇、45个部门共公开预决算信息116条，其中乡镇26条，部门90条。",
    "本年度共办理人大代表建议56件，政协提案78件，办结率均为100%，满意率分别为98.2%和99.1%。",
    "召开新闻发布会6场，其中县政府主要领导出席2场，占比33.3%，部门负责人出席12人次。",
    "一季度发布信息1200条，二季度发布1500条，三季度发布1800条，四季度发布2023条，全年累计6523条。",
    "本年度无行政复议、行政诉讼败诉案件。",
    "全县各级行政机关全年共收到政府信息公开申请68件，其中县本级42件，乡镇26件。",
  ];
  const both = (row: string, people: number, companies: number) => ({
    [`${row}@natural_person`]: people,
    [`${row}@commercial`]: companies,
    [`${row}@total`]: people + companies,
  });
  const figures = {
    ...both("received", 40, 2),
    ...both("handled", 40, 2),
    ...both("disclosed", 18, 2),
    ...both("partly_disclosed", 6, 0),
    ...both("unavailable.not_held", 12, 0),
    ...both("not_processed.repeated", 4, 0),
    "reconsideration.upheld": 2,
    "reconsideration.corrected": 1,
    "reconsideration.total": 3,
    "litigation.direct.upheld": 1,
    "litigation.direct.total": 1,
    "normative_documents.issued": 5,
    "normative_documents.repealed": 3,
    "normative_documents.in_force": 48,
  };

  it("that agrees with itself and with its tables has no findings", () => {
    expect(audit([reportOf({ year: 2023, figures, prose })])).toEqual([]);
  });

  it.each([
    ["公示公告1890条", "公示公告1980条", ["prose_arithmetic", 6523, 6613]],
    ["共收到政府信息公开申请42件", "共收到政府信息公开申请44件", ["prose_vs_table", 44, 42]],
    ["纠正1件", "纠正2件", ["prose_arithmetic", 3, 4]],
    ["废止3件", "废止4件", ["prose_vs_table", 4, 3]],
    ["现行有效48件", "现行有效84件", ["prose_vs_table", 84, 48]],
    ["占比33.3%", "占比43.3%", ["prose_arithmetic", 43.3, 33.33]],
    ["乡镇4场次", "乡镇5场次", ["prose_arithmetic", 12, 13]],
    ["三季度发布1800条", "三季度发布1700条", ["prose_arithmetic", 6523, 6423]],
  ])("%s written as %s is found", (right, wrong, finding) => {
    const changed = prose.map((passage) => passage.replace(right, wrong));
    expect(brief(audit([reportOf({ year: 2023, figures, prose: changed })]))).toContainEqual(finding);
  });
});
