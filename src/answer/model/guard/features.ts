// Words that tell the figures of the form apart, as data: what a stretch of a sentence says a figure is. No I/O. No clock.
import type { Figure } from "../../../contract.ts";
import { phraseOf } from "../../../form/answer-phrases.ts";

/**
 * One per row, column or result of the form, with the words that name it in reports, in answers and in speech. `within` is the family that
 * need not be named beside it: 保护第三方合法权益 is a reason for 不予公开.
 */
const FEATURES: readonly { name: string; words: RegExp; within?: string }[] = [
  { name: "received", words: /新收|收到|接收|受理|接到|收件|提出的?(?:政府)?信息公开申请|申请量/ },
  { name: "carried_in", words: /上年(?:度)?结转|结转自?上年|上年转入|上一年(?:度)?结转/ },
  { name: "carried_out", words: /结转(?:到|至)?(?:下|次)(?:一)?年|转入(?:下|次)(?:一)?年|留待下年/ },
  { name: "handled", words: /办理结果总计|办结|办理完毕|办理总|答复总|办理的|共办理|共答复/ },
  { name: "disclosed", words: /(?<!不)予以公开|全部公开|同意公开/ },
  { name: "partly_disclosed", words: /部分公开|部分予以公开/ },
  { name: "refused", words: /不予公开|不公开|未予公开|拒绝公开/ },
  { name: "state_secret", words: /国家秘密/, within: "refused" },
  { name: "law_forbids", words: /法律行政法规禁止|法律法规禁止|法律禁止|法规禁止/, within: "refused" },
  { name: "security_stability", words: /三安全一稳定|安全稳定/, within: "refused" },
  { name: "third_party", words: /第三方/, within: "refused" },
  { name: "internal_affairs", words: /内部事务/, within: "refused" },
  { name: "deliberative", words: /过程性/, within: "refused" },
  { name: "enforcement_file", words: /执法案卷/, within: "refused" },
  { name: "administrative_query", words: /查询事项/, within: "refused" },
  { name: "unavailable", words: /无法提供|不能提供|未能提供/ },
  { name: "not_held", words: /不掌握|未掌握/, within: "unavailable" },
  { name: "needs_creation", words: /没有现成|另行制作/, within: "unavailable" },
  { name: "unclear", words: /不明确/, within: "unavailable" },
  { name: "not_processed", words: /不予处理/ },
  { name: "petition", words: /信访|举报|投诉/, within: "not_processed" },
  { name: "repeated", words: /重复申请/, within: "not_processed" },
  { name: "publication", words: /出版物/, within: "not_processed" },
  { name: "excessive", words: /反复申请|大量反复/, within: "not_processed" },
  { name: "reissue", words: /重新出具/, within: "not_processed" },
  { name: "other_handling", words: /其他处理/ },
  { name: "not_corrected", words: /逾期(?:不|未)补正|不补正/, within: "other_handling" },
  { name: "fee_unpaid", words: /未缴纳|未按.{0,8}缴纳|不缴纳/, within: "other_handling" },
  { name: "other_other", words: /“?其他”?一项/, within: "other_handling" },
  { name: "natural_person", words: /自然人|个人|公民/ },
  { name: "commercial", words: /企业|公司/, within: "organisation" },
  { name: "research", words: /科研/, within: "organisation" },
  { name: "welfare", words: /公益/, within: "organisation" },
  { name: "legal_service", words: /法律服务/, within: "organisation" },
  { name: "other_organisation", words: /(?<!或)其他组织/, within: "organisation" },
  { name: "organisation", words: /法人|或其他组织/ },
  { name: "regulations", words: /规章(?!制度)/ },
  { name: "normative_documents", words: /规范性文件/ },
  { name: "issued", words: /制发/ },
  { name: "repealed", words: /废止/ },
  { name: "in_force", words: /现行有效/ },
  { name: "made", words: /新制作/ },
  { name: "newly_published", words: /新公开/ },
  { name: "published_total", words: /对外公开的?.{0,8}总/ },
  { name: "items_last_year", words: /上一年项目/ },
  { name: "items_change", words: /本年增减|项目.{0,4}增减/ },
  { name: "licences", words: /许可/ },
  { name: "penalties", words: /处罚/ },
  { name: "coercive_measures", words: /行政强制|强制措施/ },
  { name: "other_services", words: /对外管理服务/ },
  { name: "fees", words: /收费/ },
  { name: "procurement", words: /采购/ },
  { name: "reconsideration", words: /(?<!未经)复议(?!后)/ },
  { name: "litigation", words: /诉讼|起诉/ },
  { name: "direct", words: /直接起诉|未经复议/, within: "litigation" },
  { name: "after_reconsideration", words: /复议后/, within: "litigation" },
  { name: "upheld", words: /维持/ },
  { name: "corrected", words: /纠正/ },
  { name: "other_result", words: /其他结果/ },
  { name: "pending", words: /尚未审结|未审结/ },
];

export const featuresIn = (text: string): Set<string> => new Set(FEATURES.filter(({ words }) => words.test(text)).map(({ name }) => name));

/** What a figure of the form is, and what of it a sentence has to say; of a computed one, what its operands are. */
export function featuresOf(figure: Figure): { all: Set<string>; needed: Set<string> } {
  const all = featuresIn(`${figure.key ? (phraseOf(figure.key)?.zh ?? "") : ""}|${figure.label}`);
  for (const operand of figure.key ? [] : (figure.operands ?? [])) for (const each of featuresOf(operand).all) all.add(each);
  const implied = new Set(FEATURES.flatMap(({ name, within }) => (within && all.has(name) ? [within] : [])));
  return { all, needed: without(all, implied) };
}

export const without = <T>(set: ReadonlySet<T>, taken: ReadonlySet<T>): Set<T> => new Set([...set].filter((each) => !taken.has(each)));
export const common = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): Set<T> => new Set([...a].filter((each) => b.has(each)));
