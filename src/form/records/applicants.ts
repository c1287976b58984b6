// The columns of table `requests`: who applied. Data. No I/O. No clock.
import type { ApplicantColumn, RequestGroup } from "../record.ts";
import { FORMAT } from "../sources.ts";

export const APPLICANT_RECORDS = [
  {
    key: "natural_person",
    group: "",
    printed: "自然人",
    question: "自然人",
    name: { zh: "自然人", en: "natural persons" },
    asked: {
      zh: "自然人(申请人|) (老百姓|百姓|群众|市民|村民|居民|普通人)(个人|个体)(的|) (以|用|)(个人|自己|私人|公民)(的|)名义(提出|提交|提|申请|)(的|) (个人|公民|私人)(提出|提交|申请人|)(的|)",
      en: "(ordinary|private|single)_(individual|citizen|person)(s|) (natural_person|individual|citizen|private_person|private_individual|private_citizen|individual_applicant|individual_citizen)(s|) (natural|private)_persons natural-person",
    },
    stated: "自然人|公民个人",
    tells: "自然人|个人|公民",
    term: { term: "自然人", names: ["个人"], explanation: "以个人身份提出申请的人。", source: FORMAT },
  },
  {
    key: "commercial",
    group: "法人或其他组织",
    printed: "商业企业",
    question: "商业企业",
    name: { zh: "商业企业", en: "companies" },
    asked: {
      zh: "(以|用|)(公司|企业|厂家|商家|工厂)(的|)名义(提出|提交|提|申请|)(的|) 工商(企业|业) 商业企业 (企业|公司|商家|商业机构|企业单位|民企|国企|厂商)(提交|提出|)(的|)",
      en: "(commercial_|private_|)(enterprise|company|companies|business|businesses|corporation|firm)(s|) (corporate|commercial|business)_applicant(s|)",
    },
    stated: "商业企业",
    tells: "企业|公司",
    term: {
      term: "商业企业",
      explanation: "以营利为目的的企业法人及其他经营组织，以组织名义提出申请的，计入这一栏。",
      source: FORMAT,
    },
  },
  {
    key: "research",
    group: "法人或其他组织",
    printed: "科研机构",
    question: "科研机构",
    name: { zh: "科研机构", en: "research bodies" },
    asked: {
      zh: "科研(机构|院所|单位|组织) 研究(机构|院所|所|院|单位) 科研",
      en: "(scientific_|)research_(body|bodies) (scientific_|)research_(institute|institution|organisation|organization|center|centre|unit|group|facility|facilities|agency|agencies)(s|) (scientific_|academic_)(institution|institute|body|bodies)(s|) universit(y|ies) academics researchers",
    },
    stated: "科研机构",
    tells: "科研",
    term: { term: "科研机构", explanation: "从事科学研究、教学的机构，以组织名义提出申请的，计入这一栏。", source: FORMAT },
  },
  {
    key: "welfare",
    group: "法人或其他组织",
    printed: "社会公益组织",
    question: "社会公益组织",
    name: { zh: "社会公益组织", en: "welfare organisations" },
    asked: {
      zh: "(社会|)公益(性|)(组织|机构|团体) 慈善(组织|机构) 社会公益",
      en: "(public_welfare|public-welfare|social_welfare|charitable|welfare|public_interest|public-interest|non(-|)profit|non(-|_|)governmental|social)_(organisation|organization|group|body|bodies|institution)(s|) charit(y|ies) ngo(s|) non(-|)profit(s|)",
    },
    stated: "(?:社会)?公益组织",
    tells: "公益",
    term: {
      term: "社会公益组织",
      names: ["公益组织"],
      explanation: "社会团体、基金会等以公益为目的的组织，以组织名义提出申请的，计入这一栏。",
      source: FORMAT,
    },
  },
  {
    key: "legal_service",
    group: "法人或其他组织",
    printed: "法律服务机构",
    question: "法律服务机构",
    name: { zh: "法律服务机构", en: "legal services" },
    asked: {
      zh: "法律服务(机构|组织|单位) 律师事务所 律所 律师",
      en: "(legal_service|legal_services|law)_(agency|agencies|firm|firms|organisation|organization|institution|institutions|provider|body|bodies|practice)(s|) legal_services lawyer(s|) attorney(s|) solicitor(s|)",
    },
    stated: "法律服务机构",
    tells: "法律服务",
    term: {
      term: "法律服务机构",
      explanation: "律师事务所、公证处、法律援助机构等，以组织名义提出申请的，计入这一栏。",
      source: FORMAT,
    },
  },
  {
    key: "other",
    group: "法人或其他组织",
    printed: "其他",
    question: "其他类申请人",
    name: { zh: "其他组织", en: "other organisations" },
    asked: {
      zh: "(其他|其它)(类|类型|类别)(的|)(申请人|组织|主体|法人) (其他|其它)(法人或其他组织|法人|申请人) 其他组织",
      en: "other_(organi(s|z)ation|applicant|entity|entities|body|bodies|institution|legal_bod)(s|y|ies|) other_(kinds_of_|types_of_|)legal_(persons|entities) other_(kinds|types)_of_organi(s|z)ations",
    },
    stated: "法人(?:或者?|和|及|、)其(?:他|它)组织[中里]的?其(?:他|它)",
    tells: "(?<!或)其他组织",
    term: {
      term: "其他法人或其他组织",
      names: ["其他类申请人"],
      explanation: "商业企业、科研机构、社会公益组织、法律服务机构以外的法人或者组织，以组织名义提出申请的，计入这一栏。",
      source: FORMAT,
    },
  },
  { key: "total", group: "", printed: "总计", plain: true },
] as const satisfies readonly ApplicantColumn[];

/** The label above the five kinds of organisation; its figure is their sum. */
export const ORGANISATION = {
  key: "organisation",
  printed: "法人或其他组织",
  question: "法人或其他组织",
  name: { zh: "法人或其他组织", en: "organisations" },
  asked: {
    zh: "法人(或|或者|和|及|与|、)(其他|其它|非法人)组织 法人(组织|机构|单位|) 非自然人 组织机构 (单位|组织|机构|团体)(申请|提出的|提交的) (单位|组织|机构|团体|团体组织)(自己|)(来|去|)(的|)=(申请|提|递|占)",
    en: "(legal_persons|legal_entities)(_or_other_organi(s|z)ations|_and_other_organi(s|z)ations|_or_organi(s|z)ations|) legal_(person|entity) organi(s|z)ation(s|) institution(s|) corporate_bod(y|ies)",
  },
  stated: "法人(?:或者?|和|及|、)其(?:他|它)组织",
  tells: "法人|或其他组织",
  term: {
    term: "法人或其他组织",
    names: ["法人和其他组织", "法人"],
    explanation: "以组织名义提出申请的申请人，表中分{count}栏：{parts}。",
    source: FORMAT,
  },
} as const satisfies RequestGroup;
