// Written answers on how the form is laid out and how its results and numbers are to be read, where a question is for no single term. Data. No I/O. No clock.
import type { Written } from "../record.ts";

export const FORM: readonly Written[] = [
  {
    id: "approximate",
    asked: [["approximate"]],
    unless: ["apply", "fee"],
    lines: [
      {
        zh: "带“余”“多”“约”“近”的数字是报告正文里的约数，报告没有给出准数：“余”和“多”指比写出的数多一些，“近”指不到一些，“约”两边都有可能；这里照原样显示，并注明是约数",
        en: "Numbers with 余 or 多 (a little more), 近 (a little less) or 约 (about) are approximate in the report's own prose, which gives no exact one; they are shown as printed and marked as approximate",
        rules: [],
      },
      { zh: "表格里的数字都是准数", en: "Numbers in the tables are exact", rules: [] },
    ],
  },
  {
    id: "columns-disputes",
    asked: [["columns", "disputes"]],
    lines: [
      {
        zh: "第四部分的表分三组：行政复议、未经复议直接起诉、复议后起诉；每组五栏：结果维持、结果纠正、其他结果、尚未审结、总计",
        en: "The table of Section 4 has 3 groups (reconsideration, suits brought directly, suits after reconsideration) of 5 columns each: upheld, corrected, other result, pending, total",
        rules: ["format"],
      },
    ],
  },
  {
    id: "columns-requests",
    asked: [["columns", "requestTable"]],
    lines: [
      {
        zh: "第三部分的表按申请人分栏：自然人；法人或其他组织，其中又分商业企业、科研机构、社会公益组织、法律服务机构、其他五栏；最后是总计",
        en: "The table of Section 3 has columns by applicant: natural persons; organisations in 5 columns (commercial enterprises, research institutions, public-welfare organisations, legal-service providers, other); and the total",
        rules: ["format"],
      },
    ],
  },
  {
    id: "columns-proactive",
    asked: [["columns", "proactiveTable"]],
    lines: [
      {
        zh: "第二部分的表：规章、行政规范性文件各有制发、废止、现行有效件数三栏；行政许可、行政处罚、行政强制填处理决定数量；行政事业性收费填收费金额",
        en: "The table of Section 2: rules and normative documents have 3 columns (issued, repealed, in force); licences, penalties and coercive measures give the number of decisions; fees the amount collected",
        rules: ["format"],
      },
    ],
  },
  {
    id: "which-section",
    asked: [
      ["sectionOf", "report"],
      ["sectionOf", "proactiveTable"],
      ["sectionOf", "requestTable"],
      ["sectionOf", "disputes"],
    ],
    lines: [
      {
        zh: "第二部分的表：规章和行政规范性文件、行政许可、行政处罚、行政强制、行政事业性收费",
        en: "The table of Section 2: rules and normative documents, licences, penalties, coercive measures and fees",
        rules: ["format"],
      },
      { zh: "第三部分的表：收到和处理的申请", en: "The table of Section 3: requests received and handled", rules: ["format"] },
      {
        zh: "第四部分的表：行政复议和行政诉讼",
        en: "The table of Section 4: reconsideration and lawsuits",
        rules: ["format"],
      },
      {
        zh: "文字部分：第一部分总体情况，第五部分存在的主要问题及改进情况，第六部分其他需要报告的事项",
        en: "In prose: Section 1 overall situation, Section 5 problems and improvement, Section 6 other matters",
        rules: ["format"],
      },
    ],
  },
  {
    id: "who-won",
    asked: [
      ["upheld", "winner"],
      ["corrected", "winner"],
      ["upheld", "corrected", "what"],
    ],
    unless: ["disputesCounted"],
    lines: [
      {
        zh: "结果维持：复议机关或者法院维持了行政机关的决定，可以看作行政机关一方胜；结果纠正：它的决定被撤销、变更、确认违法或者责令重作，可以看作申请人一方胜",
        en: "Upheld: the organ's decision stands, so the organ prevailed; corrected: it was revoked, changed, found unlawful or ordered to be made anew, so the other side prevailed",
        rules: [],
      },
      {
        zh: "其他结果（如撤回、驳回、终止）和尚未审结，算不上哪一方胜",
        en: "Other results (withdrawn, dismissed, terminated) and pending cases count for neither side",
        rules: [],
      },
    ],
  },
  {
    id: "refused-or-not-processed",
    asked: [["refusedTerm", "notProcessedTerm"]],
    lines: [
      {
        zh: "不予公开：信息依法不能公开，说明理由后不提供；不予处理：申请本身不作为信息公开申请办理，例如信访举报投诉、重复申请、索要公开出版物",
        en: "Refused: by law the information may not be disclosed, and reasons are given; not processed: the request itself is not handled as one for information, such as petitions, repeated requests or requests for publications",
        rules: ["36", "39"],
      },
    ],
  },
];
