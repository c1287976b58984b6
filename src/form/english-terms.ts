// Terms of the form in English, by their Chinese name: what each is called and what it means, in words written for this program. Data. No I/O. No clock.

/** `also`: other names people use of it. */
type EnglishTerm = { readonly name: string; readonly also?: readonly string[]; readonly explanation: string };
const NO_RATE = "the tables do not state this rate; here it is";
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
  审结: {
    name: "Concluded",
    explanation: "cases that were decided or ended otherwise: the upheld, the corrected and the other results together",
  },
  尚未审结: { name: "Pending", explanation: "cases not decided by the end of the report year" },
  本年新收政府信息公开申请: {
    name: "New disclosure requests received",
    explanation:
      "requests the authority received from 1 January to 31 December of the report year, whether or not they were dealt with in it",
  },
  上年结转政府信息公开申请: {
    name: "Requests carried over from the year before",
    also: ["carried over from the year before", "carried over from last year", "carried in"],
    explanation: "requests received earlier and not dealt with by the end of the year before",
  },
  结转下年度继续办理: {
    name: "Requests carried over to the next year",
    also: ["carried over to the next year", "carried over to next year", "carried over", "carried forward", "carryover"],
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
  政府信息公开工作年度报告: {
    name: "Annual report on open government information",
    also: ["annual report", "annual report on government information disclosure"],
    explanation:
      "what a department publishes by 31 January, and the department in charge of disclosure by 31 March, on the disclosure work of the year before, in six sections: overall situation; proactive disclosure; requests received and handled; reconsideration and litigation; problems and improvement; other matters",
  },
  主动公开: {
    name: "Proactive disclosure",
    also: ["disclosure on its own initiative", "voluntary disclosure", "proactively disclosed information", "active disclosure"],
    explanation:
      "government information that an authority makes public without being asked, on websites, in gazettes, at press conferences and the like; it has to, where the public's interests are touched, where the public needs to know widely or is to take part in a decision",
  },
  依申请公开: {
    name: "Disclosure on request",
    also: ["disclosure upon request", "disclosure on application", "disclosure upon application", "request for information", "foi request"],
    explanation:
      "citizens and organisations ask an authority that made or keeps government information for what it has not published, and it answers under the law",
  },
  信息处理费: {
    name: "Information-processing fee",
    also: ["information processing fee", "processing fee", "handling fee"],
    explanation:
      "a fee by requests or by pages that an authority may charge where requests clearly exceed a reasonable number or frequency; information is otherwise given free of charge",
  },
  勾稽关系: {
    name: "Identities of the tables",
    also: ["identities", "table identities", "cross-check", "cross-checks"],
    explanation:
      "equations that the numbers of the tables have to meet: received + carried in = dealt with + carried over; dealt with = the sum of the results; each row's total = natural persons + organisations; the total of disputes = the sum of their four results",
  },
  五公开: {
    name: "Five kinds of openness",
    also: ["five opens", "five disclosures", "five openness"],
    explanation: "decisions, their execution, management, services and results are all made public, and not the results alone",
  },
  政务新媒体: {
    name: "Government new media",
    also: ["new media", "government social media", "new media accounts"],
    explanation:
      "accounts and applications that authorities and institutions with administrative functions run on platforms such as Weibo and WeChat, and mobile clients of their own",
  },
  逾期不补正: {
    name: "Request not corrected in time",
    also: ["not corrected in time", "not corrected"],
    explanation:
      "asked to correct a request, the applicant did not do so in time without good reason, is taken to have given it up, and the authority no longer handles it",
  },
  逾期未缴纳费用: {
    name: "Fee not paid in time",
    also: ["fee not paid", "unpaid fee"],
    explanation:
      "the applicant did not pay the information-processing fee in time, is taken to have given the request up, and the authority no longer handles it",
  },
  其他处理中的其他情形: {
    name: "Other cases handled otherwise",
    also: ["other handling, other"],
    explanation: "requests handled otherwise for reasons besides a missing correction and an unpaid fee, such as those that were withdrawn",
  },
  商业企业: {
    name: "Commercial enterprises",
    also: ["commercial enterprise", "businesses"],
    explanation: "companies and other organisations run for profit that made a request in the organisation's name",
  },
  科研机构: {
    name: "Research institutions",
    also: ["research institution", "research bodies"],
    explanation: "institutions of research or teaching that made a request in the organisation's name",
  },
  社会公益组织: {
    name: "Public-welfare organisations",
    also: ["welfare organisations", "welfare organizations", "public welfare organisation"],
    explanation: "associations, foundations and others of public benefit that made a request in the organisation's name",
  },
  法律服务机构: {
    name: "Legal-service providers",
    also: ["legal services", "legal service providers", "legal service institutions"],
    explanation: "law firms, notaries, legal-aid offices and the like that made a request in the organisation's name",
  },
  其他法人或其他组织: {
    name: "Other organisations",
    also: ["other organizations", "other legal persons"],
    explanation: "organisations of none of the other kinds that made a request in the organisation's name",
  },
  其他对外管理服务事项: {
    name: "Other services to the public",
    explanation: "a row of the form of report years 2019 and 2020: management and services to the public besides licences",
  },
  政府集中采购: {
    name: "Centralised government procurement",
    also: ["government procurement", "centralized procurement"],
    explanation:
      "a row of the form of report years 2019 and 2020: number and total amount of purchases of what the catalogue of centralised procurement lists",
  },
  本年制发件数: {
    name: "Issued in the year",
    also: ["issued"],
    explanation: "regulations or normative documents newly made and issued in the report year",
  },
  本年废止件数: {
    name: "Repealed in the year",
    also: ["repealed"],
    explanation: "regulations or normative documents declared repealed or no longer valid in the report year",
  },
  现行有效件数: {
    name: "In force",
    also: ["currently in force", "currently valid"],
    explanation: "regulations or normative documents still in force at the end of the report year",
  },
  本年新制作数量: {
    name: "Newly drawn up in the year",
    explanation: "a column of the form of report years 2019 and 2020: regulations or normative documents newly made in the report year",
  },
  本年新公开数量: {
    name: "Newly made public in the year",
    explanation:
      "a column of the form of report years 2019 and 2020: regulations or normative documents newly made public in the report year",
  },
  对外公开总数量: {
    name: "Public in all",
    explanation:
      "a column of the form of report years 2019 and 2020: all regulations or normative documents that are public at the end of the report year",
  },
  上一年项目数量: {
    name: "Items of the year before",
    explanation: "a column of the form of report years 2019 and 2020: items of the kind at the end of the year before",
  },
  "本年增/减": {
    name: "Items added or removed in the year",
    explanation:
      "a column of the form of report years 2019 and 2020: items of the kind added or removed in the report year, negative where some were removed",
  },
  采购项目数量: {
    name: "Items procured",
    explanation: "a column of the form of report years 2019 and 2020: items of centralised government procurement in the report year",
  },
  采购总金额: {
    name: "Amount procured",
    explanation:
      "a column of the form of report years 2019 and 2020: the total amount of centralised government procurement, in units of 10,000 yuan",
  },
  公开率: {
    name: "Disclosure rate",
    explanation: `${NO_RATE} requests granted in full ÷ requests dealt with × 100%, without those granted in part`,
  },
  办结率: {
    name: "Completion rate",
    explanation: `${NO_RATE} requests dealt with ÷ (requests received + carried over from the year before) × 100%`,
  },
  部分公开率: { name: "Partial disclosure rate", explanation: `${NO_RATE} requests granted in part ÷ requests dealt with × 100%` },
  不予公开率: {
    name: "Refusal rate",
    explanation: `${NO_RATE} requests refused ÷ requests dealt with × 100%; the refused are the sum of all its reasons`,
  },
  无法提供率: {
    name: "Unavailability rate",
    explanation: `${NO_RATE} requests that could not be met ÷ requests dealt with × 100%; they are the sum of all its reasons`,
  },
  纠错率: {
    name: "Correction rate",
    explanation: `${NO_RATE} disputes whose result was corrected ÷ all disputes of the kind × 100%, pending ones included`,
  },
  败诉率: {
    name: "Loss rate",
    also: ["rate of lost lawsuits", "loss rate of administrative lawsuits"],
    explanation: `${NO_RATE} lawsuits whose result was corrected ÷ all lawsuits × 100%, pending ones included`,
  },
  胜诉率: {
    name: "Win rate",
    also: ["win rate of administrative lawsuits"],
    explanation: `${NO_RATE} lawsuits whose result was upheld ÷ all lawsuits × 100%, pending ones included`,
  },
  维持率: {
    name: "Upheld rate",
    also: ["rate upheld"],
    explanation: `${NO_RATE} disputes whose result was upheld ÷ all disputes of the kind × 100%, pending ones included`,
  },
};
