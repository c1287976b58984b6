// Terms of the form in English, by their Chinese name: what each is called and what it means, in words written for this program. Data, and where
// the Chinese entry's source is named in English. No I/O. No clock.
import { readNumbers } from "../zh/numerals.ts";

type EnglishTerm = { readonly name: string; readonly explanation: string };
export const ENGLISH_TERMS: Readonly<Record<string, EnglishTerm>> = {
  行政复议: {
    name: "Administrative reconsideration",
    explanation:
      "whoever finds that an authority has infringed their lawful rights in disclosing information asks a reconsideration authority to put it right",
  },
  行政诉讼: {
    name: "Administrative litigation",
    explanation:
      "a lawsuit against an authority over its disclosure of information; the form counts those brought directly and those brought after reconsideration apart",
  },
  未经复议直接起诉: {
    name: "Litigation without prior reconsideration",
    explanation: "lawsuits brought without reconsideration having been asked for first",
  },
  复议后起诉: {
    name: "Litigation after reconsideration",
    explanation: "lawsuits brought by those who had asked for reconsideration and were not content with its decision",
  },
  结果维持: { name: "Upheld", explanation: "the reconsideration authority or the court left what the authority had done unchanged" },
  结果纠正: {
    name: "Corrected",
    explanation:
      "the reconsideration authority or the court revoked or changed what the authority had done, found it unlawful, or ordered it to act or to decide anew",
  },
  其他结果: { name: "Other results", explanation: "cases that ended neither upheld nor corrected, such as those that were withdrawn" },
  尚未审结: { name: "Pending", explanation: "cases not decided by the end of the report year" },
  本年新收政府信息公开申请: {
    name: "New disclosure requests received",
    explanation:
      "requests the authority received from 1 January to 31 December of the report year, whether or not they were dealt with in it",
  },
  上年结转政府信息公开申请: {
    name: "Requests carried over from the year before",
    explanation: "requests received earlier and not dealt with by the end of the year before",
  },
  结转下年度继续办理: {
    name: "Requests carried over to the next year",
    explanation: "requests not dealt with by the end of the report year",
  },
  本年度办理结果总计: { name: "Requests dealt with", explanation: "all requests dealt with in the report year, whatever their result" },
  予以公开: {
    name: "Granted in full",
    explanation: "the information asked for was provided, or the applicant was told how, where and when to get it",
  },
  部分公开: { name: "Granted in part", explanation: "the part that could be disclosed was separated from the rest and provided" },
  不予公开: { name: "Refused", explanation: "the information may not be disclosed by law, and the authority refused it with its reasons" },
  无法提供: {
    name: "Could not be provided",
    explanation: "the authority does not hold the information, would have to create it, or could not make out what was asked for",
  },
  不予处理: {
    name: "Not processed",
    explanation: "requests that are none by their content or manner, such as petitions and repeated requests",
  },
  其他处理: { name: "Handled otherwise", explanation: "requests that ended in none of the other ways" },
  属于国家秘密: { name: "State secrets", explanation: "information classified as a state secret under the law is not disclosed" },
  其他法律行政法规禁止公开: {
    name: "Disclosure forbidden by other laws",
    explanation: "information that laws or administrative regulations other than those on state secrets forbid to disclose",
  },
  "危及“三安全一稳定”": {
    name: "Endangering security and stability",
    explanation: "disclosure might endanger national, public or economic security or social stability",
  },
  保护第三方合法权益: {
    name: "Protection of third parties",
    explanation: "disclosure of trade secrets, personal privacy and the like would harm a third party, who did not consent",
  },
  三类内部事务信息: {
    name: "Internal affairs",
    explanation: "information on the personnel, the logistics and the internal workflow of an authority, which it need not disclose",
  },
  四类过程性信息: {
    name: "Deliberative information",
    explanation:
      "records of discussions, drafts, letters of consultation and reports for instructions, which an authority need not disclose",
  },
  行政执法案卷: {
    name: "Enforcement files",
    explanation: "information in the case files of administrative law enforcement, which an authority need not disclose",
  },
  行政查询事项: {
    name: "Administrative queries",
    explanation: "registers and the like that other rules say how to consult; the applicant is told so",
  },
  本机关不掌握相关政府信息: { name: "Information not held", explanation: "the authority does not hold the information asked for" },
  没有现成信息需要另行制作: {
    name: "Would need to be created",
    explanation: "the information does not exist and would have to be created",
  },
  补正后申请内容仍不明确: {
    name: "Still unclear after correction",
    explanation: "what is asked for remained unclear after the applicant was asked to correct the request",
  },
  信访举报投诉类申请: { name: "Petitions and complaints", explanation: "requests that are petitions, reports of wrongdoing or complaints" },
  重复申请: {
    name: "Repeated requests",
    explanation: "requests for information that the authority has already replied on to the same applicant",
  },
  要求提供公开出版物: {
    name: "Requests for publications",
    explanation: "requests for gazettes, newspapers, books and other public publications",
  },
  无正当理由大量反复申请: { name: "Excessive requests", explanation: "many or repeated requests without good reason" },
  要求行政机关确认或重新出具已获取信息: {
    name: "Requests to confirm or reissue",
    explanation: "requests to confirm or issue anew information the applicant already has",
  },
  行政许可: {
    name: "Administrative licences",
    explanation: "permission to carry on an activity, which an authority grants on application; the form counts the decisions of the year",
  },
  行政处罚: {
    name: "Administrative penalties",
    explanation:
      "penalties such as warnings, fines and confiscation for breaches of administrative rules; the form counts the decisions of the year, not the money",
  },
  行政强制: {
    name: "Administrative coercion",
    explanation: "coercive measures and enforcement such as sealing and seizure; the form counts the decisions of the year",
  },
  行政事业性收费: {
    name: "Administrative fees",
    explanation: "fees charged by government bodies and public institutions; the form gives the amount in units of 10,000 yuan",
  },
  规章: { name: "Regulations", explanation: "rules made by ministries and by the governments of provinces and larger cities" },
  行政规范性文件: {
    name: "Normative documents",
    explanation: "documents below regulations that bind the public generally and can be applied repeatedly",
  },
  自然人: { name: "Natural persons", explanation: "individuals who made a request" },
  法人或其他组织: {
    name: "Organisations",
    explanation: "companies, research bodies, welfare organisations, legal services and others that made a request",
  },
};

/** "《…条例》第三十六条第（三）项" -> "Regulations on Open Government Information, Article 36"; a source of another name as it is cited. */
export function sourceInEnglish(source: string): string {
  if (source.includes("年度报告格式")) return "the prescribed format of annual reports on open government information";
  const own = /政府信息公开条例》([^《]*)/.exec(source)?.[1];
  if (own === undefined) return source;
  const articles = [...own.matchAll(/第([一二三四五六七八九十百]+)条/g)].flatMap(([, words = ""]) => readNumbers(words)[0]?.value ?? []);
  const several = [...new Set(articles)];
  return `Regulations on Open Government Information${several.length > 0 ? `, Article${several.length > 1 ? "s" : ""} ${several.join(", ")}` : ""}`;
}
