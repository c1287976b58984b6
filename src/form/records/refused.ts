// Why a request was refused: 不予公开 and its reasons. Data. No I/O. No clock.
import type { RequestGroup, RequestRow } from "../record.ts";
import { REGULATION } from "../sources.ts";

export const REFUSED = {
  key: "refused",
  printed: "（三）不予公开",
  question: "不予公开的申请",
  name: { zh: "不予公开的申请", en: "requests refused" },
  asked: {
    zh: `驳(了|掉|掉了|下|下了)(的|)=(几|多少|申请) (不|没|没有|未)(答应|同意|准|准许|允许|肯|愿意|愿)(给|让|给人|让人)(看|查|查看|查阅|瞧|拿|复制|抄)(的|) (不予|未予|不|没|没有|没给|没有给|未|拒绝|不同意|不给|不准|不准予|不能|不让|拒不|不肯|不愿|未予以|没有予以|没能|未能)(予以|)公开(了|的|)
      (被|遭|遭到|)(拒绝|拒|驳回|回绝)(了|公开|提供|)(的|) 没同意公开(的|)`,
    en: "refuse(d|s|) refusing reject(s|ed|ing|) (deny|denied|denies|denying) decline(d|s|) not_(be_|being_|)(disclosed|granted|released|made_public|approved) not_(disclose|grant|release|approve) (refusal|rejection|denial)(s|) turn(ed|s|)_down withh(old|olds|eld|olding) non(-|_)disclosure (say|said|saying)_no_to",
  },
  stated: "不予公开",
  tells: "不予公开|不公开|未予公开|拒绝公开",
  term: {
    term: "不予公开",
    names: ["拒绝公开", "不公开"],
    explanation: "申请的信息依法不能公开，行政机关决定不提供并说明理由。表中分{count}种情形：{parts}。",
    source: `${REGULATION}第十四条、第十五条、第十六条、第三十六条第（三）项`,
  },
} as const satisfies RequestGroup;

export const REFUSED_ROWS = [
  {
    key: "refused.state_secret",
    printed: "1.属于国家秘密",
    question: "属于国家秘密的申请",
    name: { zh: "因属于国家秘密不予公开的申请", en: "requests refused as state secrets" },
    asked: {
      zh: "(属于|涉及|涉|因|是|)国家(秘密|机密|绝密)(的|) 涉密(的|) 涉及(秘密|机密)(的|) 国家秘密",
      en: "(a_|)state(_|-)secret(s|)(_information|) state_secrecy (top_secret|classified|secret)(_information|_as|_material|_documents|) secrecy national_secret(s|)",
    },
    stated: "国家秘密",
    tells: "国家秘密",
    term: {
      term: "属于国家秘密",
      names: ["国家秘密", "涉密"],
      explanation: "依照保守国家秘密的法律确定为国家秘密的政府信息，关系国家安全和利益，在一定时间内只限一定范围的人员知悉，不予公开。",
      source: `${REGULATION}第十四条`,
    },
  },
  {
    key: "refused.law_forbids",
    printed: "2.其他法律行政法规禁止公开",
    question: "其他法律行政法规禁止公开的申请",
    name: { zh: "因其他法律行政法规禁止公开而不予公开的申请", en: "requests refused because other laws forbid disclosure" },
    asked: {
      zh: `(属于|)(其他|其它|)(法律|法规|法律法规|法律、行政法规|法律、法规|法律行政法规|行政法规|法律和行政法规|法律及行政法规)(明确|)(禁止|不允许|不准|不让|不许)(公开|)(的|) (依法|法定)禁止公开(的|)
      法律法规禁止类`,
      en: "(prohibited|forbidden|barred|banned)_by_(other_|another_|)(law|laws|statute|statutes|laws_or_regulations|law_or_regulation|laws_and_regulations|laws_and_administrative_regulations) (because_|)(other_|another_|)(law(s|)|laws_(or|and)_(administrative_|)regulations)_(forbid|prohibit|bar|ban)(s|)(_disclosure|_it|_publication|) (legally_|)(forbidden|prohibited) legal_prohibition(s|) disclosure_(is_|was_|)(forbidden|prohibited)",
    },
    stated: "(?:其(?:他|它))?法律[、和及]?(?:行政)?法规禁止(?:公开)?",
    tells: "法律行政法规禁止|法律法规禁止|法律禁止|法规禁止",
    term: {
      term: "其他法律行政法规禁止公开",
      names: ["法律行政法规禁止公开", "法律法规禁止公开", "禁止公开"],
      explanation: "除国家秘密以外，其他法律或者行政法规明文规定不得公开的政府信息，不予公开。",
      source: `${REGULATION}第十四条`,
    },
  },
  {
    key: "refused.security_stability",
    printed: "3.危及“三安全一稳定”",
    question: "危及“三安全一稳定”的申请",
    name: { zh: "因危及“三安全一稳定”不予公开的申请", en: "requests refused for security and stability" },
    asked: {
      zh: `(危及|影响|危害|涉及|妨碍|属于|可能危及|)(“|「|"|)三(个|)安全(、|和|)一(个|)稳定(”|」|"|)(的|)
      (可能|)(危及|影响|危害|妨害|威胁)(到|)(国家安全|公共安全|经济安全|社会稳定|安全稳定|安全和稳定|稳定)(的|)`,
      en: "(endanger(s|ed|ing|)_|threaten(s|ed|ing|)_|harm(s|ed|ing|)_|affect(s|ed|ing|)_)(national_|public_|economic_|state_|)(security|safety)(_and_stability|_or_stability|_and_social_stability|_or_social_stability|) (national|economic|state)_security(_and_stability|) (for_|)security_(and|or)_(social_|)stability security_(ground|grounds|reason|reasons|concerns) three_securit(y|ies)(_and|,|)_one_stability social_stability endanger(s|ed|ing|)_(social_|)stability",
    },
    stated: "(?:可能)?危及[“”]?三安全一稳定[“”]?",
    tells: "三安全一稳定|安全稳定",
    term: {
      term: "危及“三安全一稳定”",
      names: ["三安全一稳定", "危及三安全一稳定"],
      explanation: "“三安全”指国家安全、公共安全、经济安全，“一稳定”指社会稳定。公开后可能危及它们的政府信息，不予公开。",
      source: `${REGULATION}第十四条`,
    },
  },
  {
    key: "refused.third_party",
    printed: "4.保护第三方合法权益",
    question: "保护第三方合法权益的申请",
    name: { zh: "因保护第三方合法权益不予公开的申请", en: "requests refused to protect third parties" },
    asked: {
      zh: `(属于|为了|为|因|因为|涉及|)(保护|侵犯|侵害|损害|影响|伤害|顾及|照顾|)(到|)第三(方|人)(的|)(合法|)(权益|利益|权利)(的|)(保护|) 保护第三(方|人)
      (涉及|因为|保护|)(商业秘密|个人隐私)(的|)
      (怕|担心|可能|会|避免|以免|)(保护|侵犯|侵害|损害|影响|伤害|顾及|照顾|牵涉|涉及|)(到|)(别人|别家|他人|其他人|旁人|第三者)(的|)(合法|正当|)(隐私|利益|权益|权利|商业秘密)(的|)
      (因|因为|由于|)第三(方|人)(不同意|合法权益|权益|原因|因素|)(的|)`,
      en: "(protect_|protecting_|protection_of_|protects_|)(a_|the_|)(legitimate_|)(third_party|third-party|third_parties|third_party's|third_parties')(_rights|_interests|_rights_and_interests|_privacy|_lawful_rights|) (lawful_|legitimate_|)(rights|interests|rights_and_interests)_of_(a_|)third_(party|parties) (trade|commercial|business)_secret(s|) (personal_|)privacy protect(ing|)_others",
    },
    stated: "保护第三方合法权益",
    tells: "第三方",
    term: {
      term: "保护第三方合法权益",
      names: ["第三方合法权益", "第三方权益", "第三方"],
      explanation:
        "涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害的政府信息，不予公开；第三方同意公开，或者不公开会对公共利益造成重大影响的，予以公开。",
      source: `${REGULATION}第十五条、第三十二条`,
    },
  },
  {
    key: "refused.internal_affairs",
    printed: "5.属于三类内部事务信息",
    question: "属于三类内部事务信息的申请",
    name: { zh: "因属于三类内部事务信息不予公开的申请", en: "requests refused as internal affairs" },
    asked: {
      zh: '(属于|是|因|涉及|)(“|「|"|)(三类|)内部(管理|)事务(类|性|)(信息|事项|)(”|」|"|)(的|) 三类内部(事务|)信息 内部(管理|)信息(的|)',
      en: "(three_(types|kinds|categories|classes)_of_|)internal_(affair|affairs|matter|matters|administration|administrative_matters|management)(_information|_document|_documents|)",
    },
    stated: "三类内部事务信息",
    tells: "内部事务",
    term: {
      term: "三类内部事务信息",
      names: ["内部事务信息", "属于三类内部事务信息", "内部事务"],
      explanation: "行政机关的人事管理、后勤管理、内部工作流程三个方面的信息。它们只关系机关内部，可以不予公开。",
      source: `${REGULATION}第十六条第一款`,
    },
  },
  {
    key: "refused.deliberative",
    printed: "6.属于四类过程性信息",
    question: "属于四类过程性信息的申请",
    name: { zh: "因属于四类过程性信息不予公开的申请", en: "requests refused as deliberative information" },
    asked: {
      zh: '(属于|是|因|涉及|)(“|「|"|)(四类|)(过程|程序)性(信息|材料|文件)(”|」|"|)(的|) 四类过程(性|)(信息|) 过程(性|)信息(的|) 过程稿(的|) 讨论记录、过程稿、磋商信函、请示报告',
      en: "(four_(types|kinds|categories|classes)_of_|)(deliberative|procedural|process-related|process|in-process|pre-decisional)_(information|documents|materials|records) deliberative(_process|) process-related drafts_and_discussions",
    },
    stated: "四类过程性信息",
    tells: "过程性",
    term: {
      term: "四类过程性信息",
      names: ["过程性信息", "属于四类过程性信息"],
      explanation:
        "行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告四类信息，可以不予公开；法律、法规、规章规定应当公开的除外。",
      source: `${REGULATION}第十六条第二款`,
    },
  },
  {
    key: "refused.enforcement_file",
    printed: "7.属于行政执法案卷",
    question: "属于行政执法案卷的申请",
    name: { zh: "因属于行政执法案卷不予公开的申请", en: "requests refused as enforcement files" },
    asked: {
      zh: "(属于|是|因|涉及|)(行政|)执法(案卷|卷宗|档案|案件卷宗)(信息|)(的|)",
      en: "(law_|administrative_|)(law_|)enforcement_(case_|)(file|files|dossier|dossiers|record|records|casefile|casefiles) (case_|)files_of_(law_|)enforcement",
    },
    stated: "行政执法案卷(?:信息)?",
    tells: "执法案卷",
    term: {
      term: "行政执法案卷",
      names: ["行政执法案卷信息", "执法案卷", "属于行政执法案卷"],
      explanation: "行政机关在执法办案中形成并归入案卷的信息，可以不予公开；法律、法规、规章规定应当公开的除外。",
      source: `${REGULATION}第十六条第二款`,
    },
  },
  {
    key: "refused.administrative_query",
    printed: "8.属于行政查询事项",
    question: "属于行政查询事项的申请",
    name: { zh: "因属于行政查询事项不予公开的申请", en: "requests refused as administrative queries" },
    asked: {
      zh: "(属于|是|因|)行政查询(事项|类|)(的|) (属于|)查询(事项|类)(的|)",
      en: "administrative_(query|queries|inquiry|inquiries|enquiry|enquiries|search|searches|look-ups)(_matter|_matters|_item|_items|) (query|inquiry|enquiry)_matter(s|)",
    },
    stated: "行政查询事项",
    tells: "查询事项",
    term: {
      term: "行政查询事项",
      names: ["属于行政查询事项", "行政查询"],
      explanation: "申请的是工商、不动产登记资料等，法律、行政法规对获取它们另有专门规定的信息。行政机关告知申请人依照有关规定去查询。",
      source: `${REGULATION}第三十六条第（七）项`,
    },
  },
] as const satisfies readonly RequestRow[];
