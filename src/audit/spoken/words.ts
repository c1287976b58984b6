// The words with which prose speaks of the form's figures, as data. No I/O. No clock.
import type { ApplicantKey, FamilyKey, FigureKey, RequestRowKey } from "../../form/vocabulary.ts";

/** An application for information, in any of its names. */
export const APPLICATION = `(?:(?:政府信息|信息|政务信息|政务)?公开申请(?:件|数|量|数量)?|依申请(?:公开)?(?:政府信息)?(?:信息)?(?:公开)?(?:申请)?(?:件|事项)?|申请(?:政府信息|信息)?公开(?:政府信息|信息)?(?:件)?|(?:政府)?信息公开申请件|申请件?)`;

/** Everybody who may apply: says nothing about the column. */
export const EVERYBODY = `(?:公民|自然人)[、和及与或]法人(?:或者?|和|及|与|、)(?:者)?其(?:他|它)组织`;
/** Applicants by column of the table. */
export const APPLICANT_WORDS: readonly (readonly [RegExp, ApplicantKey | "organisation"])[] = [
  [/法人(?:或者?|和|及|、)其(?:他|它)组织/, "organisation"],
  [/自然人|公民个人/, "natural_person"],
  [/商业企业/, "commercial"],
  [/科研机构/, "research"],
  [/(?:社会)?公益组织/, "welfare"],
  [/法律服务机构/, "legal_service"],
];

export const RECEIVED = "(?:新收到?|收到|受理|接收|接到|办理|处理|答复|并|了|登记)+";

/** What became of an application -> the row. Reasons are spoken of by the form's own words only. */
export const OUTCOMES: readonly (readonly [RegExp, RequestRowKey | FamilyKey])[] = [
  [/^(?:上年度?|去年)结转(?:到?本年度?)?(?:办理)?$/, "carried_in"],
  [/^结转(?:到|至)?(?:下|次|明)(?:一)?年度?(?:继续)?(?:办理)?$/, "carried_out"],
  [/^(?:办结|办理完毕|办结总数)$/, "handled"],
  [/^予以公开$/, "disclosed"],
  [/^部分公开$/, "partly_disclosed"],
  [/^不予公开$/, "refused"],
  [/^(?:因)?(?:属于)?国家秘密(?:不予公开)?$/, "refused.state_secret"],
  [/^(?:因)?保护第三方合法权益(?:不予公开)?$/, "refused.third_party"],
  [/^(?:因)?(?:属于)?三类内部事务信息(?:不予公开)?$/, "refused.internal_affairs"],
  [/^(?:因)?(?:属于)?四类过程性信息(?:不予公开)?$/, "refused.deliberative"],
  [/^(?:因)?(?:属于)?行政执法案卷(?:信息)?(?:不予公开)?$/, "refused.enforcement_file"],
  [/^(?:因)?(?:属于)?行政查询事项(?:不予公开)?$/, "refused.administrative_query"],
  [/^无法提供$/, "unavailable"],
  [/^(?:因)?本机关不掌握(?:相关)?(?:政府)?信息(?:无法提供)?$/, "unavailable.not_held"],
  [/^(?:因)?没有现成信息需要?另行制作(?:无法提供)?$/, "unavailable.needs_creation"],
  [/^(?:因)?补正后申请内容仍不明确(?:无法提供)?$/, "unavailable.unclear"],
  [/^不予处理$/, "not_processed"],
  [/^(?:因)?(?:属于)?信访(?:、)?举报(?:、)?投诉类(?:申请)?(?:不予处理)?$/, "not_processed.petition"],
  [/^(?:因)?(?:属于)?重复申请(?:不予处理)?$/, "not_processed.repeated"],
  [/^其他处理$/, "other_handling"],
];

const DOCUMENT = `(?:行政)?规范性文件`;
const DECIDED = "(?:作出|做出|办理|实施|处理|办结|完成)*(?:的)?";
/** Section 2 of the form. Published is not issued: 公开, 公示, 发布 are not among these words. */
export const PROACTIVE: readonly (readonly [RegExp, FigureKey])[] = [
  [
    new RegExp(`^(?:新)?(?:制发|制定|出台|制定出台|制定印发)(?:的)?${DOCUMENT}$|^${DOCUMENT}(?:制发|制发件数)$`),
    "normative_documents.issued",
  ],
  [new RegExp(`^(?:废止|废止失效|宣布废止)(?:的)?${DOCUMENT}$|^${DOCUMENT}废止(?:件数)?$`), "normative_documents.repealed"],
  [new RegExp(`^现行有效(?:的)?${DOCUMENT}$|^${DOCUMENT}现行有效$`), "normative_documents.in_force"],
  [/^(?:新)?(?:制发|制定|出台)(?:的)?(?:政府)?规章$/, "regulations.issued"],
  [/^废止(?:的)?(?:政府)?规章$/, "regulations.repealed"],
  [/^现行有效(?:的)?(?:政府)?规章$/, "regulations.in_force"],
  [new RegExp(`^${DECIDED}行政许可(?:处理)?(?:决定|事项办理)?$`), "licences"],
  [new RegExp(`^${DECIDED}行政处罚(?:处理)?(?:决定|案件)?$`), "penalties"],
  [new RegExp(`^${DECIDED}行政强制(?:措施)?(?:处理)?(?:决定)?$`), "coercive_measures"],
  [/^(?:收取|征收|收缴)?行政事业性收费(?:金额|收入|总额)?$/, "fees"],
];

const ABOUT_DISCLOSURE =
  "(?:因|涉及|关于|有关|涉)?(?:政府信息公开|信息公开|政务公开|依申请公开)(?:申请|工作|答复)?(?:问题)?(?:而)?(?:引发|引起|产生|发生|提起|导致)?(?:的)?";
/** Verbs and frames around a dispute, taken off before the rest is held against DISPUTES. */
export const DISPUTE_FRAME = new RegExp(
  `^(?:发生|收到|受理|引发|产生|出现|被提起|有|存在|办理|新增|应对)*(?:${ABOUT_DISCLOSURE})*(?:发生|引发|产生|提起)?`,
);
const CASE = "(?:案件|申请|案|情况|事项|事件)?(?:发生|情况)?";
export const DISPUTES: readonly (readonly [RegExp, FigureKey[]])[] = [
  [
    new RegExp(
      `^行政复议(?:案件|申请|情况)?(?:[、和及与或]|以及|或者)(?:政府信息公开)?行政诉讼${CASE}$|^(?:行政)?复议[、和及与或](?:行政)?诉讼${CASE}$`,
    ),
    ["reconsideration.total", "litigation.total"],
  ],
  [new RegExp(`^行政诉讼${CASE}$`), ["litigation.total"]],
  [new RegExp(`^行政复议${CASE}$`), ["reconsideration.total"]],
  [/^行政复议(?:案件)?(?:结果)?维持$/, ["reconsideration.upheld"]],
  [/^行政复议(?:案件)?(?:结果|被)?纠正$/, ["reconsideration.corrected"]],
  [new RegExp(`^(?:未经复议)?直接(?:提起|起诉)(?:的)?(?:行政诉讼)?${CASE}$`), ["litigation.direct.total"]],
  [new RegExp(`^(?:行政)?复议后(?:提起|起诉)(?:的)?(?:行政诉讼)?${CASE}$`), ["litigation.after_reconsideration.total"]],
];

/** Whose year and whose office it is, when it is the report's own. A government's own office is less than its district. */
export const OWN =
  /^(?:(?:19|20)\d{2}年度?|全年|本年度?|全[区县市镇乡局街办系统省州旗]+|我[区县市镇乡局办委街道省州旗单位机关]+|本[机关单位级局办年度区县市镇]+|共|累计|总计)+/;
/** Time or scope other than the report's: the number is then not the table's. */
export const OTHER_SCOPE =
  /本级|各部门|各乡镇|乡镇\(?街道|部门单位|上半年|下半年|季度|截至(?!(?:20\d{2}年)?12月|目前|年底)|去年|往年|(?<!结转)上年(?!度?结转)|上一年(?!度?结转)|前一年|历年|近年|[一二三四五六七八九十\d]+月份?(?!31日|底)|将|拟|计划|预计|力争|其中(?:部分)?涉|涉诉/;
