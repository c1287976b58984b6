// How a request was handled otherwise: 其他处理, a group of three rows, or in the edition of 2019 one row. Data. No I/O. No clock.
import type { RequestGroup, RequestRow } from "../record.ts";
import { FEES, FORMAT, REGULATION } from "../sources.ts";

export const OTHER_HANDLING = {
  key: "other_handling",
  printed: "（六）其他处理",
  question: "其他处理的申请",
  name: { zh: "其他处理的申请", en: "requests handled otherwise" },
  asked: {
    zh: "(其他|其它|别的|另外的)(处理|办理)(方式|情形|结果|类|的方式|)(的|) 作(了|)(其他|其它)处理(的|)",
    en: "(handled_|)otherwise other_(handling|treatment|disposition|disposal) (handled|dealt_with|processed|treated|disposed_of)_in_(some_|)(an|)other_way(s|)",
  },
  stated: "其他处理",
  tells: "其他处理",
  term: {
    term: "其他处理",
    names: ["其他处理情形"],
    explanation: "不属于前五类的办理结果：申请人逾期不补正、逾期不缴纳信息处理费而不再处理的，以及其他情形，例如申请人撤回申请。",
    source: FORMAT,
  },
} as const satisfies RequestGroup;

export const OTHER_HANDLING_ROWS = [
  {
    key: "other_handling.not_corrected",
    printed: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    question: "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    name: { zh: "因申请人逾期不补正而不再处理的申请", en: "requests dropped because not corrected in time" },
    asked: {
      zh: `(申请人|)(无正当理由|没有正当理由|)(逾期|超期|过期|到期|超时|)(不|未|没|没有|不肯|拒不)(按期|按时|按要求|及时|)(补正|补充|补交|补齐|补)(申请|材料|)(的|)(、|，|,|)(行政机关|)(不再处理|)(其政府信息公开申请|其|)`,
      en: "(applicant(s|)_|)(fail(ed|ing|ure|s|)_to|did_not|didn't|does_not|doesn't|do_not|don't|refused_to|neglected_to|not)_(clarify|correct|amend|supplement|rectify)(ing|)(_(it|them|their|the|his|her)|)(_request|_requests|_application|_applications|)(_in_time|_on_time|_by_the_deadline|_within_the_time_limit|) without_(correcting|clarifying|supplementing)(_it|_them|)(_in_time|) not_(clarified|corrected|amended|supplemented)(_in_time|_on_time|_by_the_deadline|) uncorrected dropped_because_not_corrected(_in_time|) late_(correction|clarification)(s|)",
    },
    stated: "(?:申请人)?(?:无正当理由)?逾期(?:不|未)补正(?:[、而]?(?:行政机关)?不再处理(?:其政府信息公开申请)?)?",
    tells: "逾期(?:不|未)补正|不补正",
    term: {
      term: "逾期不补正",
      names: ["申请人无正当理由逾期不补正", "无正当理由逾期不补正"],
      explanation: "行政机关告知补正后，申请人没有正当理由而在合理期限内不补正的，视为放弃申请，行政机关不再处理。",
      source: `${REGULATION}第三十条`,
    },
  },
  {
    key: "other_handling.fee_unpaid",
    printed: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    question: "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    name: { zh: "因申请人逾期未缴纳费用而不再处理的申请", en: "requests dropped because the fee was not paid" },
    asked: {
      zh: `(申请人|)(逾期|超期|)(不|未|没|没有|拒不|不肯)(按|按照|)(收费通知|通知|)(的|)(要求|)(按时|按期|按规定|)(缴纳|缴|交|交纳|支付|付)(信息处理|)(费用|费|钱|)(的|)(、|，|,|)(行政机关|)(不再处理|)(其政府信息公开申请|其|)`,
      en: "(unpaid|non-paid)_(fee|fees|charge|charges) fee(s|)_unpaid (dropped_because_|because_|)(the_|)(fee|charge)(s|)_(was_|were_|had_)(not_|not_been_|un)paid (fee|charge)(s|)_not_paid (applicant(s|)_|)(fail(ed|ing|ure|s|)_to|did_not|didn't|does_not|do_not|don't|refused_to)_pay(_the|_a|_their|_processing|)(_fee|_fees|_charge|_charges|) (not_|without_|non-)pay(ing|ment)(_of|)(_the|_a|_their|)(_fee|_fees|_charge|_charges|)",
    },
    stated: "(?:申请人)?逾期未按?(?:收费通知)?(?:要求)?缴纳(?:信息处理)?费用?(?:[、而]?(?:行政机关)?不再处理(?:其政府信息公开申请)?)?",
    tells: "未缴纳|未按.{0,8}缴纳|不缴纳",
    term: {
      term: "逾期未缴纳费用",
      names: ["申请人逾期未按收费通知要求缴纳费用", "逾期未缴费"],
      explanation: "行政机关依法决定收取信息处理费后，申请人没有在收费通知规定的期限内缴费的，视为放弃申请，行政机关不再处理。",
      source: FEES,
    },
  },
  {
    key: "other_handling.other",
    printed: "3.其他",
    question: "其他处理中的其他情形",
    name: { zh: "其他处理中列为“其他”的申请", en: "requests handled otherwise, for other reasons" },
    asked: {
      zh: '(其他|其它)处理(中|里|里面|当中|中的|里的|下|下的|之|—|-|、|:|)(“|「|"|)(其他|其它)(”|」|"|)(情形|类|项|)',
      en: "(handle(d|)_|)otherwise(,|)_for_other_reasons other_handling(,|_-|:|)_(for_|)other(_reasons|_cases|_grounds|) other(_reasons|_cases|_circumstances|)_(within|in|under|of)_other_handling other_(reasons|cases|circumstances)_for_other_handling",
    },
    stated: "其(?:他|它)处理[中里]的?[“”]?其(?:他|它)[“”]?(?:情形)?",
    tells: "“?其他”?一项",
    term: {
      term: "其他处理中的其他情形",
      explanation: "其他处理中逾期不补正、逾期未缴纳费用以外的情形，例如申请人撤回申请、主动终止。",
      source: FORMAT,
    },
  },
] as const satisfies readonly RequestRow[];
