// The words around a figure of the form in prose: what is not its name (form/stated.ts), as data. No I/O. No clock.
import { ORDINALS } from "../../zh/digits.ts";

/** An application for information, in any of its names. */
export const APPLICATION = `(?:(?:政府信息|信息|政务信息|政务)?公开申请(?:件|数|量|数量)?|依申请(?:公开)?(?:政府信息)?(?:信息)?(?:公开)?(?:申请)?(?:件|事项)?|申请(?:政府信息|信息)?公开(?:政府信息|信息)?(?:件)?|(?:政府)?信息公开申请件|申请件?)`;

/** Everybody who may apply: says nothing about the column. */
export const EVERYBODY = `(?:公民|自然人)[、和及与或]法人(?:或者?|和|及|与|、)(?:者)?其(?:他|它)组织`;
export const RECEIVED = "(?:新收到?|收到|受理|接收|接到|办理|处理|答复|并|了|登记)+";

const ABOUT_DISCLOSURE =
  "(?:因|涉及|关于|有关|涉)?(?:政府信息公开|信息公开|政务公开|依申请公开)(?:申请|工作|答复)?(?:问题)?(?:而)?(?:引发|引起|产生|发生|提起|导致)?(?:的)?";
/** Verbs and frames around a dispute, taken off before the rest is held against the names of disputes. */
export const DISPUTE_FRAME = new RegExp(
  `^(?:发生|收到|受理|引发|产生|出现|被提起|有|存在|办理|新增|应对)*(?:${ABOUT_DISCLOSURE})*(?:发生|引发|产生|提起)?`,
);
/** Both kinds of dispute at once, as a sentence denies them. */
export const BOTH_DISPUTES =
  /^(?:行政复议(?:案件|申请|情况)?(?:[、和及与或]|以及|或者)(?:政府信息公开)?行政诉讼|(?:行政)?复议[、和及与或](?:行政)?诉讼)(?:案件|申请|案|情况|事项|事件)?(?:发生|情况)?$/;

/** Whose year and whose office it is, when it is the report's own. A government's own office is less than its district. */
export const OWN =
  /^(?:(?:19|20)\d{2}年度?|全年|本年度?|全[区县市镇乡局街办系统省州旗]+|我[区县市镇乡局办委街道省州旗单位机关]+|本[机关单位级局办年度区县市镇]+|共|累计|总计)+/;
/** Time or scope other than the report's: the number is then not the table's. */
export const OTHER_SCOPE = new RegExp(
  String.raw`本级|各部门|各乡镇|乡镇\(?街道|部门单位|上半年|下半年|季度|截至(?!(?:20\d{2}年)?12月|目前|年底)|去年|往年|(?<!结转)上年(?!度?(?:结转|项目))|上一年(?!度?(?:结转|项目))|前一年|历年|近年|[${ORDINALS}\d]+月份?(?!31日|底)|将|拟|计划|预计|力争|其中(?:部分)?涉|涉诉`,
);
