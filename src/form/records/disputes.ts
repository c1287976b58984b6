// The groups of table `disputes` and the results in each. Data. No I/O. No clock.
import type { DisputeGroup, DisputeResult } from "../record.ts";
import { FORMAT, REGULATION } from "../sources.ts";

export const DISPUTE_RECORDS = [
  {
    key: "reconsideration",
    path: ["行政复议"],
    question: "行政复议",
    name: { zh: "政府信息公开行政复议", en: "administrative reconsideration cases" },
    asked: {
      zh: "(政府信息公开|信息公开|)(行政|)复议(案件|案|申请|) (申请|提起|提出|申请了|提起了)(了|)(行政|)复议 复议的案件",
      en: "(administrative_|)(reconsideration|review|appeal)(s|)(_case|_cases|_application|_applications|_decision|_decisions|_proceedings|)",
    },
    stated: "行政复议",
    tells: "(?<!未经)复议(?!后)",
    term: {
      term: "行政复议",
      names: ["复议", "信息公开行政复议"],
      explanation: "申请人认为行政机关在政府信息公开工作中侵犯其合法权益，向复议机关提出、请求纠正的程序。",
      source: `${REGULATION}第五十一条`,
    },
  },
  {
    key: "litigation.direct",
    path: ["行政诉讼", "未经复议直接起诉"],
    question: "未经复议直接起诉的行政诉讼",
    name: { zh: "未经复议直接起诉的行政诉讼", en: "lawsuits filed directly" },
    asked: {
      zh: `(未经|没经|没有经过|未经过|没经过|不经|不经过|没|没走|没有走|不走|跳过|绕过)(行政|)复议(就|而|便|)(直接|径行|径直|径|)(起诉|提起诉讼|诉讼|打官司|告上法庭|告到法院|)
      直接(向法院|到法院|上法院|去法院|)(起诉|提起诉讼|提起行政诉讼|诉讼|打官司|告上法庭|告上法院|告到法院|上法院) 直接起诉(类|)`,
      en: "(direct_|)(litigation|lawsuit|lawsuits|suits|court_cases)_without_(prior_|)(reconsideration|review) (direct|directly_filed)_(lawsuit|litigation|suit|court_case)(s|) sued_(directly|without_reconsideration) (lawsuit|litigation|suit|court_case)(s|)_(filed|brought)_directly without_(going_through_|prior_|first_|applying_for_|asking_for_|any_|first_going_through_|having_gone_through_|)(administrative_|)(reconsideration|review)(_first|_beforehand|) (filed|brought|went|go|gone|taken|sued)_(to_court_|in_court_|)directly directly_(to_court|in_court|sued|brought|filed|in_litigation) direct_(litigation|suits|court)",
    },
    stated: "(?:未经复议)?直接(?:提起|起诉)(?:的)?(?:行政诉讼)?",
    tells: "直接起诉|未经复议",
    term: {
      term: "未经复议直接起诉",
      names: ["直接起诉"],
      explanation: "申请人没有先申请行政复议，直接向人民法院提起的行政诉讼。",
      source: FORMAT,
    },
  },
  {
    key: "litigation.after_reconsideration",
    path: ["行政诉讼", "复议后起诉"],
    question: "复议后起诉的行政诉讼",
    name: { zh: "复议后起诉的行政诉讼", en: "lawsuits filed after reconsideration" },
    asked: {
      zh: `(行政|)复议(后|以后|之后|完|过后|结束后)(又|再|还|继续|仍|才|的|)(起诉|提起诉讼|提起行政诉讼|诉讼|打官司|告上法庭|告到法院|去起诉|被起诉)
      (先|)(经|经过)(行政|)复议(后|以后|之后|)(再|又|才|)(起诉|提起诉讼|诉讼|打官司|告到法院) 先复议(后|再)(起诉|诉讼|打官司|提起诉讼|上法院|告到法院)
      (不服|对)复议(决定|结果|)(不服|)(而|又|再|)(起诉|提起诉讼|诉讼) 复议不服(又|再|而|)(起诉|提起诉讼)`,
      en: "(litigation|lawsuit|lawsuits|suits|court_cases)_(that_|)(were_|)(filed_|brought_|came_|)(after|following)_(administrative_|a_|the_|)(reconsideration|review) (after|following)_(a_|the_|an_|)(administrative_|)(reconsideration|review)(_decision|_decisions|) post-reconsideration(_litigation|_lawsuits|)",
    },
    stated: "(?:行政)?复议后(?:提起|起诉)(?:的)?(?:行政诉讼)?",
    tells: "复议后",
    term: {
      term: "复议后起诉",
      explanation: "申请人先申请了行政复议，对复议决定不服，再向人民法院提起的行政诉讼。",
      source: FORMAT,
    },
  },
] as const satisfies readonly DisputeGroup[];

/** Both kinds of lawsuit together, which the form does not print. */
export const LITIGATION = {
  key: "litigation",
  path: ["行政诉讼"],
  question: "行政诉讼",
  name: { zh: "政府信息公开行政诉讼", en: "administrative lawsuits" },
  asked: {
    zh: `(政府信息公开|信息公开|)行政诉讼(案件|案|) 诉讼(案件|案|) (打|吃|惹|)(的|上|过|了|)官司 (行政|)官司 被(人|人家|群众|老百姓|公民|)告(了|过|)
      (被|)(人|)(起诉|告上法庭|告上法院|告到法院|告到法庭) 当被告 (做|)被告 (提起|提出)(了|)(行政|)诉讼 上(了|)法庭 对簿公堂 民告官(的|)(案件|案子|) 应诉(案件|) 涉诉(案件|)
      法院(的|)(案件|案子|官司)`,
    en: "(administrative_|)(litigation|lawsuit|court_case|court_action|suit|legal_case|legal_action|legal_proceeding|court_proceeding)(s|)(_case|_cases|) su(e|ed|es|ing) (went|go|goes|gone|going|taken|brought|take|bring|ended_up)_(to|in)_court (to|in)_court",
  },
  stated: "行政诉讼",
  tells: "诉讼|起诉",
  term: {
    term: "行政诉讼",
    names: ["信息公开行政诉讼", "诉讼"],
    explanation:
      "申请人认为行政机关在政府信息公开工作中侵犯其合法权益，以该机关为被告向人民法院提起的诉讼。表中分未经复议直接起诉和复议后起诉两组。",
    source: `${REGULATION}第五十一条`,
  },
} as const satisfies DisputeGroup;

export const RESULT_RECORDS = [
  {
    key: "upheld",
    printed: "结果维持",
    name: { zh: "结果维持的", en: "upheld" },
    asked: {
      zh: `(结果|被|予以|获得|得到|判决|裁决|决定|最终|最后|)维持(了|原判|原决定|原行政行为|的|结果|) (政府|行政机关|官方|机关|)(胜诉|打赢)(了|的|) (政府|行政机关|官方|机关)赢(了|的|) 赢(了|的)
      (复议机关|复议机构|上级|)(支持|认可|肯定)(了|)(政府|行政机关|原决定|原行政行为|原来的决定|原处理决定)(的|) 告输(了|的|) (申请人|原告|百姓|老百姓)(败诉|输)(了|的|)
      驳回(原告|)诉讼请求(的|)`,
      en: "(was_|were_|)(upheld|affirmed|maintained|sustained) (uphold|affirm|sustain|maintain)(s|)(_the_decision|_the_original_decision|) (original_|)decision_(stood|stands) kept_unchanged",
    },
    stated: "(?:结果)?维持",
    tells: "维持",
    term: {
      term: "结果维持",
      names: ["维持"],
      explanation: "复议机关维持原行政行为，或者法院判决驳回原告的诉讼请求等，行政机关的处理没有被改变。",
      source: FORMAT,
    },
  },
  {
    key: "corrected",
    printed: "结果纠正",
    name: { zh: "结果纠正的", en: "corrected" },
    asked: {
      zh: `(结果|被|予以|得到|遭|获|依法|判决|决定|最终|最后|)(纠正|纠错|撤销|改判|推翻|改正|更正|责令重作|判令重作|责令重做)(了|的|结果|) (被|)(确认|判定|认定)违法(的|)
      (政府|行政机关|官方|机关|)(败诉|打输|输掉)(了|的|) (政府|行政机关|官方|机关)输(了|的|) 输(了|的|掉) (被|)(判|判决|判定)(败诉|输|违法)(了|的|) 告赢(了|的|)
      (申请人|原告|百姓|老百姓)(胜诉|赢)(了|的|)`,
      en: "(was_|were_|)(corrected|overturned|reversed|revoked|lost|quashed|annulled|amended) (was|were|been|decision|decisions)_set_aside correct(s|) overturn(s|) reverse(s|) changed_(by_the_court|on_(review|appeal|reconsideration)) found_unlawful lose(s|)",
    },
    stated: "(?:结果|被)?纠正",
    tells: "纠正",
    term: {
      term: "结果纠正",
      names: ["纠正", "纠错"],
      explanation: "复议机关或者法院撤销、变更原行政行为，确认其违法，或者责令行政机关履行、重新作出等。",
      source: FORMAT,
    },
  },
  {
    key: "other",
    printed: "其他结果",
    name: { zh: "其他结果的", en: "with another result" },
    asked: {
      zh: "(以|按|因|)(其他|其它|别的)结果(结案|了结|收场|审结|办结|结束|终结)(了|)(的|) (其他|其它)(结果|结案|判决结果|处理结果|裁判结果)(的|)",
      en: "(other|another|different)_(result|outcome|ending)(s|) (with_|)another_(result|outcome) (ended|concluded|closed|decided)_(otherwise|differently|in_another_way)",
    },
    stated: "其(?:他|它)结果",
    tells: "其他结果",
    term: { term: "其他结果", explanation: "维持和纠正以外的结案，例如申请人撤回申请、原告撤诉、程序终止。", source: FORMAT },
  },
  {
    key: "pending",
    printed: "尚未审结",
    name: { zh: "尚未审结的", en: "still pending" },
    asked: {
      zh: `(压|拖|搁|晾|悬|挂|卡)着(还|)(没|未|没有)(判|审|结|了结|审结|判决|判下来|结果|下文)(的|) (尚未|还未|未|没|没有|还没|还没有|仍未|尚没)(结|办结|了结|审结|审完|结案|判|判完|判决|宣判|审理完|审理完毕|裁决|有结果|出结果|审理结束|判下来)(的|)
      (还在|正在|仍在)(审|审理|审理中|诉讼中|复议中|打官司|审着)(的|) 在(审|审理|审理中|审着)(的|) 在(诉讼中|复议中)的 审理中(的|) (未|没|待)(决|审)(的|) 未结(的|) 悬而未决(的|)`,
      en: "(not_yet_|un)(decided|concluded|settled|resolved|judged|ruled_on|adjudicated|tried) (still_|)pending (still_|)undecided not_yet_(closed|heard) awaiting_(a_|)(judgment|judgement|decision|ruling|trial) still_(ongoing|being_heard|before_the_court) under_trial (not|have_not_been|not_been)_(decided|concluded)_yet",
    },
    stated: "(?:尚未|未)审结",
    tells: "尚未审结|未审结",
    term: {
      term: "尚未审结",
      names: ["未审结"],
      explanation: "到报告年度年底复议机关或者法院还没有作出决定、判决的案件。",
      source: FORMAT,
    },
  },
  { key: "total", printed: "总计", plain: true },
] as const satisfies readonly DisputeResult[];

/** What is no longer pending, whichever way it ended: three results together, which the form does not print. */
export const CONCLUDED = {
  key: "concluded",
  of: ["upheld", "corrected", "other"],
  printed: "审结",
  name: { zh: "已审结的", en: "concluded" },
  asked: {
    zh: `(已经|已|一共|)(审结|结案|审完|审下来|审理完|审理完毕|判完|判下来|打完|了结|完结|审理终结|审理结束)(了|的|过|) (有|出)(了|)(结果|结论|裁决)(了|)=(吗|么|没|吧|的案|的复|的官|的诉|的有|,|。|?|$) (都|全|全都|全部|已经|已|)结(了|)=(吗|么|没|吧)`,
    en: "(already_|)(concluded|closed|decided|resolved|settled|finished|completed)",
  },
  stated: "(?:已)?(?:审结|结案)",
  tells: "(?<!未)审结|结案",
  term: {
    term: "审结",
    names: ["已审结", "结案"],
    explanation: "复议机关或者法院已经作出决定、判决，或者以其他方式结案。表中没有这一列，是结果维持、结果纠正、其他结果三列之和。",
    source: FORMAT,
  },
} as const satisfies DisputeResult & { readonly of: readonly (typeof RESULT_RECORDS)[number]["key"][] };
