// What a figure is called in a sentence and in a question, by key: words that read naturally and that the question grammar reads back. Data.
import type { FigureKey } from "./vocabulary.ts";

type Phrase = { zh: string; en: string };

/** Rows of `requests`, cells of `proactive` and `disputes`, and what is derived from them. */
const ROWS: Record<string, Phrase> = {
  received: { zh: "新收政府信息公开申请", en: "new disclosure requests received" },
  carried_in: { zh: "上年结转的政府信息公开申请", en: "disclosure requests carried over from the year before" },
  disclosed: { zh: "予以公开的申请", en: "requests granted in full" },
  partly_disclosed: { zh: "部分公开的申请", en: "requests granted in part" },
  refused: { zh: "不予公开的申请", en: "requests refused" },
  "refused.state_secret": { zh: "因属于国家秘密不予公开的申请", en: "requests refused as state secrets" },
  "refused.law_forbids": { zh: "因其他法律行政法规禁止公开而不予公开的申请", en: "requests refused because other laws forbid disclosure" },
  "refused.security_stability": { zh: "因危及“三安全一稳定”不予公开的申请", en: "requests refused for security and stability" },
  "refused.third_party": { zh: "因保护第三方合法权益不予公开的申请", en: "requests refused to protect third parties" },
  "refused.internal_affairs": { zh: "因属于三类内部事务信息不予公开的申请", en: "requests refused as internal affairs" },
  "refused.deliberative": { zh: "因属于四类过程性信息不予公开的申请", en: "requests refused as deliberative information" },
  "refused.enforcement_file": { zh: "因属于行政执法案卷不予公开的申请", en: "requests refused as enforcement files" },
  "refused.administrative_query": { zh: "因属于行政查询事项不予公开的申请", en: "requests refused as administrative queries" },
  unavailable: { zh: "无法提供的申请", en: "requests for information that could not be provided" },
  "unavailable.not_held": { zh: "因本机关不掌握相关政府信息无法提供的申请", en: "requests for information not held" },
  "unavailable.needs_creation": {
    zh: "因没有现成信息需要另行制作无法提供的申请",
    en: "requests that would need new information to be created",
  },
  "unavailable.unclear": { zh: "因补正后申请内容仍不明确无法提供的申请", en: "requests still unclear after correction" },
  not_processed: { zh: "不予处理的申请", en: "requests not processed" },
  "not_processed.petition": { zh: "因属于信访举报投诉类不予处理的申请", en: "requests not processed as petitions or complaints" },
  "not_processed.repeated": { zh: "因重复申请不予处理的申请", en: "requests not processed as repeated" },
  "not_processed.publication": { zh: "因要求提供公开出版物不予处理的申请", en: "requests not processed for asking for publications" },
  "not_processed.excessive": { zh: "因无正当理由大量反复申请不予处理的申请", en: "requests not processed as excessive" },
  "not_processed.reissue": {
    zh: "因要求行政机关确认或重新出具已获取信息不予处理的申请",
    en: "requests not processed for asking to confirm or reissue information",
  },
  other_handling: { zh: "其他处理的申请", en: "requests handled otherwise" },
  "other_handling.not_corrected": { zh: "因申请人逾期不补正而不再处理的申请", en: "requests dropped because not corrected in time" },
  "other_handling.fee_unpaid": { zh: "因申请人逾期未缴纳费用而不再处理的申请", en: "requests dropped because the fee was not paid" },
  "other_handling.other": { zh: "其他处理中列为“其他”的申请", en: "requests handled otherwise, for other reasons" },
  handled: { zh: "本年度办理结果总计的申请", en: "requests handled in the year" },
  carried_out: { zh: "结转下年度继续办理的申请", en: "requests carried over to the next year" },
  "regulations.issued": { zh: "制发的规章", en: "regulations issued" },
  "regulations.repealed": { zh: "废止的规章", en: "regulations repealed" },
  "regulations.in_force": { zh: "现行有效的规章", en: "regulations in force" },
  "normative_documents.issued": { zh: "制发的行政规范性文件", en: "normative documents issued" },
  "normative_documents.repealed": { zh: "废止的行政规范性文件", en: "normative documents repealed" },
  "normative_documents.in_force": { zh: "现行有效的行政规范性文件", en: "normative documents in force" },
  licences: { zh: "行政许可处理决定", en: "administrative licence decisions" },
  penalties: { zh: "行政处罚处理决定", en: "administrative penalty decisions" },
  coercive_measures: { zh: "行政强制处理决定", en: "administrative coercion decisions" },
  fees: { zh: "行政事业性收费金额", en: "administrative fees collected" },
  "regulations.made": { zh: "新制作的规章", en: "regulations newly made" },
  "regulations.newly_published": { zh: "新公开的规章", en: "regulations newly published" },
  "regulations.published_total": { zh: "对外公开的规章总数量", en: "regulations published in total" },
  "normative_documents.made": { zh: "新制作的规范性文件", en: "normative documents newly made" },
  "normative_documents.newly_published": { zh: "新公开的规范性文件", en: "normative documents newly published" },
  "normative_documents.published_total": { zh: "对外公开的规范性文件总数量", en: "normative documents published in total" },
  other_services: { zh: "其他对外管理服务事项处理决定", en: "decisions on other public services" },
  "licences.items_last_year": { zh: "行政许可上一年项目数量", en: "licence items in the year before" },
  "licences.items_change": { zh: "行政许可项目本年增减", en: "change in licence items" },
  "other_services.items_last_year": { zh: "其他对外管理服务事项上一年项目数量", en: "other service items in the year before" },
  "other_services.items_change": { zh: "其他对外管理服务事项项目本年增减", en: "change in other service items" },
  "penalties.items_last_year": { zh: "行政处罚上一年项目数量", en: "penalty items in the year before" },
  "penalties.items_change": { zh: "行政处罚项目本年增减", en: "change in penalty items" },
  "coercive_measures.items_last_year": { zh: "行政强制上一年项目数量", en: "coercion items in the year before" },
  "coercive_measures.items_change": { zh: "行政强制项目本年增减", en: "change in coercion items" },
  "fees.items_last_year": { zh: "行政事业性收费上一年项目数量", en: "fee items in the year before" },
  "fees.items_change": { zh: "行政事业性收费项目本年增减", en: "change in fee items" },
  "procurement.items": { zh: "政府集中采购项目", en: "central procurement items" },
  "procurement.amount": { zh: "政府集中采购总金额", en: "central procurement amount" },
};

const DISPUTES: Record<string, Phrase> = {
  reconsideration: { zh: "政府信息公开行政复议", en: "administrative reconsideration cases" },
  litigation: { zh: "政府信息公开行政诉讼", en: "administrative lawsuits" },
  "litigation.direct": { zh: "未经复议直接起诉的行政诉讼", en: "lawsuits filed directly" },
  "litigation.after_reconsideration": { zh: "复议后起诉的行政诉讼", en: "lawsuits filed after reconsideration" },
};
const RESULTS: Record<string, Phrase> = {
  upheld: { zh: "结果维持的", en: "upheld" },
  corrected: { zh: "结果纠正的", en: "corrected" },
  other: { zh: "其他结果的", en: "with another result" },
  pending: { zh: "尚未审结的", en: "still pending" },
  total: { zh: "", en: "" },
};
const APPLICANTS: Record<string, Phrase> = {
  natural_person: { zh: "自然人", en: "natural persons" },
  commercial: { zh: "商业企业", en: "companies" },
  research: { zh: "科研机构", en: "research bodies" },
  welfare: { zh: "社会公益组织", en: "welfare organisations" },
  legal_service: { zh: "法律服务机构", en: "legal services" },
  other: { zh: "其他组织", en: "other organisations" },
  organisation: { zh: "法人或其他组织", en: "organisations" },
};

/** What a key is called, in Chinese and English; null for no key of the form. */
export function phraseOf(key: FigureKey): Phrase | null {
  const [row = "", column] = key.split("@");
  if (column) return requestPhrase(row, column);
  const dispute = /^(reconsideration|litigation(?:\.direct|\.after_reconsideration)?)\.(\w+)$/.exec(key);
  if (dispute) return disputePhrase(dispute[1] ?? "", dispute[2] ?? "");
  return ROWS[key] ?? null;
}

function requestPhrase(row: string, column: string): Phrase | null {
  const phrase = ROWS[row];
  const applicant = APPLICANTS[column];
  if (!phrase) return null;
  return applicant ? { zh: `${applicant.zh}${phrase.zh}`, en: `${phrase.en} from ${applicant.en}` } : phrase;
}

function disputePhrase(group: string, result: string): Phrase | null {
  const phrase = DISPUTES[group];
  const outcome = RESULTS[result];
  if (!phrase || !outcome) return null;
  return { zh: `${outcome.zh}${phrase.zh}`, en: outcome.en ? `${phrase.en}, ${outcome.en}` : phrase.en };
}
