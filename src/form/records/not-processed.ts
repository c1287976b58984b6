// Why a request was not processed: 不予处理 and its reasons. Data. No I/O. No clock.
import type { RequestGroup, RequestRow } from "../record.ts";
import { FORMAT, REGULATION } from "../sources.ts";

export const NOT_PROCESSED = {
  key: "not_processed",
  printed: "（五）不予处理",
  question: "不予处理的申请",
  name: { zh: "不予处理的申请", en: "requests not processed" },
  asked: {
    zh: "(不予|不|没|没有|未|不给|未予|不作|不做|拒绝|不予以|不肯|没给|没有给)(处理|办理|受理处理)(的|) 不予(处理|办理)类",
    en: "not_(be_|)(processed|process|dealt_with) not_(handled|accepted) (refused|declined)_to_(process|handle) non(-|_)processing left_unprocessed",
  },
  stated: "不予处理",
  tells: "不予处理",
  term: {
    term: "不予处理",
    names: ["不处理"],
    explanation: "申请不作为政府信息公开申请来处理。表中分{count}种情形：{parts}。",
    source: `${REGULATION}第三十五条、第三十六条第（六）项、第三十九条`,
  },
} as const satisfies RequestGroup;

export const NOT_PROCESSED_ROWS = [
  {
    key: "not_processed.petition",
    printed: "1.信访举报投诉类申请",
    question: "信访举报投诉类申请",
    name: { zh: "因属于信访举报投诉类不予处理的申请", en: "requests not processed as petitions or complaints" },
    asked: {
      zh: `(因|因为|由于|属于|属|是|按|当作|当成|算|算作)(信访|举报|投诉|上访|申诉)(、|和|及|或|)(信访|举报|投诉|上访|)(、|和|及|或|)(信访|举报|投诉|)(类|性质|)(的|)(申请|事项|)(的|)(而|就|才|被|)=(不|没|未|驳|退)
      (属于|是|因|)(信访|信访、|信访和)(举报|举报、|举报和|、举报)(、|和|)投诉(类|性质|性|)(的|)(信息公开|)(申请|事项|)(的|)
      (信访|举报|投诉|上访)(、|和|及|或|)(信访|举报|投诉|)(、|和|及|或|)(信访|举报|投诉|)(的|)(信息公开|)申请(的|) (信访|举报|投诉|信访投诉|举报投诉|投诉举报|信访举报)(类|性质)(的|)(申请|信息公开申请|)(的|) 以申请(代替|代|搞)信访(的|) (信访投诉|信访举报|举报投诉|投诉举报|信访举报投诉|投诉信访)=占
      (借|以|用)(政府|)(信息公开|公开|申请)(的名义|)(搞|进行|)(信访|上访|投诉|举报)(投诉|举报|)(的|)(申请|) 属于(信访|投诉|举报)(投诉|举报|)(的|) 以(信访|投诉|举报)(投诉|举报|)为由(的|)`,
      en: "(petition|complaint|report|tip-off|whistleblowing)(s|)((_or_|_and_|,_|/|,_or_)(petition|complaint|report|tip-off|whistleblowing)(s|)|)((_or_|_and_|,_|/|,_or_)(petition|complaint|report|tip-off)(s|)|)(-|_)type(_request|_requests|_application|_applications|) petition(s|)(,|)(_reports_or|_reports_and|_or|_and|_tip-offs_and|_tip-offs_or)_complaints petition(s|) (disguised_|really_|actually_)(petitions|complaints)",
    },
    stated: "信访(?:、)?举报(?:、)?投诉类(?:申请)?",
    tells: "信访|举报|投诉",
    term: {
      term: "信访举报投诉类申请",
      names: ["信访举报投诉", "信访类申请"],
      explanation:
        "以信息公开申请的形式进行信访、投诉、举报等活动。行政机关告知申请人不作为政府信息公开申请处理，并可以告知通过相应渠道提出。",
      source: `${REGULATION}第三十九条第一款`,
    },
  },
  {
    key: "not_processed.repeated",
    printed: "2.重复申请",
    question: "重复申请",
    name: { zh: "因重复申请不予处理的申请", en: "requests not processed as repeated" },
    asked: {
      zh: "(属于|是|因|因为|)重复(申请|提交|提出|提|递交)(的|)(申请|) 重复(性|)(的|)(信息公开|)申请(的|) (是|属|属于|算)重复(的|)",
      en: "(repeated|duplicate|duplicated|repeat|repetitive)(_request|_requests|_application|_applications|) repetition(s|) (submitted|filed|made|asked)_(twice|again|before|more_than_once)",
    },
    stated: "重复申请",
    tells: "重复申请",
    term: {
      term: "重复申请",
      names: ["重复提出申请"],
      explanation: "行政机关已就申请人的申请作出答复，申请人又就相同的政府信息提出申请。行政机关告知申请人不予重复处理。",
      source: `${REGULATION}第三十六条第（六）项`,
    },
  },
  {
    key: "not_processed.publication",
    printed: "3.要求提供公开出版物",
    question: "要求提供公开出版物的申请",
    name: { zh: "因要求提供公开出版物不予处理的申请", en: "requests not processed for asking for publications" },
    asked: {
      zh: "(属于|是|因|)(要求|索要|申请|索取|)(行政机关|)(提供|)(公开|)出版物(的|)(申请|) (要|索要|要求提供)(报纸|报刊|书籍|公报)(的|)",
      en: "public(ly_available|)_publication(s|) (ask(ed|ing|s|)_for_|request(ed|ing|s|)_(for_|))(public_|published_|publicly_available_|open_|)(publications|books|newspapers|gazettes) (for_|)asking_for_publications published_(books|publications|works) open_publications already_published_(books|publications|material)",
    },
    stated: "要求提供公开出版物",
    tells: "出版物",
    term: {
      term: "要求提供公开出版物",
      names: ["公开出版物"],
      explanation: "申请人要求提供政府公报、报刊、书籍等公开出版物。行政机关可以告知获取的途径。",
      source: `${REGULATION}第三十九条第二款`,
    },
  },
  {
    key: "not_processed.excessive",
    printed: "4.无正当理由大量反复申请",
    question: "无正当理由大量反复申请",
    name: { zh: "因无正当理由大量反复申请不予处理的申请", en: "requests not processed as excessive" },
    asked: {
      zh: "(无|没有|没)(正当|合理)理由(的|)(大量|)(反复|)(大量|)申请(的|) (大量|)反复(大量|)(提出|提交|)申请(的|) 大量反复(的|)(申请|) (频繁|恶意|滥用|滥)申请(的|) 滥用申请权(的|)",
      en: "(excessive|vexatious|abusive|mass|frivolous)(_and_repeated|_and_frequent|_repeated|)(_request|_requests|_application|_applications|) (large|great|huge|massive)_numbers_of_(repeated_|)(requests|applications) (repeatedly_|)(without|with_no)_(good|proper|valid|justified|justifiable|legitimate)_(reason|cause|grounds)",
    },
    stated: "无正当理由大量反复申请",
    tells: "反复申请|大量反复",
    term: {
      term: "无正当理由大量反复申请",
      names: ["大量反复申请", "反复申请"],
      explanation:
        "申请的数量、频次明显超过合理范围。行政机关可以要求申请人说明理由，认为理由不合理的，告知不予处理；认为合理的，可以确定延迟答复的合理期限。",
      source: `${REGULATION}第三十五条`,
    },
  },
  {
    key: "not_processed.reissue",
    printed: "5.要求行政机关确认或重新出具已获取信息",
    question: "要求行政机关确认或重新出具已获取信息的申请",
    name: {
      zh: "因要求行政机关确认或重新出具已获取信息不予处理的申请",
      en: "requests not processed for asking to confirm or reissue information",
    },
    asked: {
      zh: `(要求|)(行政机关|)(确认|)(或|或者|)重新(出具|开具|提供)(已|已经|)(获取|得到|拿到|取得|获得|)(的|)(政府|)(信息|)(的|)(申请|)
      (要求|)确认(或重新出具|)已(经|)获取(的|)(政府|)信息(的|)`,
      en: "(asking_for_|ask(ed|)_for_|)(confirmation_or_|confirmation_and_|)re(-|)issue(_of_information|) re(-|)issuing (confirm_or_|confirmed_or_)re(-|)issue(d|) (ask(ed|ing|)_(the_authority_|)to_|)(re(-|)|)confirm(_information|)(_or_re(-|)issue|)(_information|)(_already_(obtained|received|given|had|held)|) asking_to_(confirm_or_|)reissue(_information|) re(-|)issued information_(they_|the_applicant_|the_applicants_|)already_(had|obtained|received|held) already_(obtained|received)(_information|)",
    },
    stated: "要求行政机关(?:确认或者?)?重新出具已经?获取的?(?:政府)?信息",
    tells: "重新出具",
    term: {
      term: "要求行政机关确认或重新出具已获取信息",
      names: ["确认或重新出具已获取信息", "重新出具"],
      explanation: "申请人已经得到信息，又要求行政机关确认它或者再出具一份。这不是获取政府信息，不予处理。",
      source: FORMAT,
    },
  },
] as const satisfies readonly RequestRow[];
