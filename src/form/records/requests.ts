// The rows of table `requests` that stand in no group. Data. No I/O. No clock.
import type { RequestRow } from "../record.ts";
import { FORMAT, REGULATION } from "../sources.ts";

/** The rows before the four groups of results. */
export const FIRST_ROWS = [
  {
    key: "received",
    printed: "一、本年新收政府信息公开申请数量",
    misprints: ["本年新收"],
    question: "新收政府信息公开申请",
    name: { zh: "新收政府信息公开申请", en: "new disclosure requests received" },
    asked: {
      zh: `(本年|本年度|当年|年内|)新收(到|)(了|的|) 新增(的|)=(申请|信息公开|依申请|公开申请) (收到|接收到|接收|接到|受理|接收了|收到了|接到了|受理了) (收|接)(了|过|的) 收=(多少|几|申请|信息公开)
      收件 (提交|提出|递交)(了|过|上来|) (提|递)(了|过|上来|的) (提|递)=(申请|信息公开|公开) 收件(量|数) 收到(过|的|)`,
      en: "receive(d|s|) receiving submit(s|) file(s|) lodge(s|) (newly_|)(received|accepted|filed|submitted|lodged) get(s|) got gotten appl(y|ied|ies)",
    },
    stated: "新收到?(?:的)?政府信息公开申请",
    tells: "新收|收到|接收|受理|接到|收件|提出的?(?:政府)?信息公开申请|申请量",
    term: {
      term: "本年新收政府信息公开申请",
      names: ["新收申请", "新收", "本年新收", "新收政府信息公开申请"],
      explanation: "本机关在报告年度的1月1日至12月31日之间收到的政府信息公开申请的件数，不论当年是否办结。",
      source: FORMAT,
    },
  },
  {
    key: "carried_in",
    printed: "二、上年结转政府信息公开申请数量",
    misprints: ["上年结转"],
    question: "上年结转政府信息公开申请",
    name: { zh: "上年结转的政府信息公开申请", en: "disclosure requests carried over from the year before" },
    asked: {
      zh: `(上年|上年度|上一年|上一年度|去年|往年|前一年|上个年度|头年)(度|底|年底|末|)(没办完|未办结|没有办完|未办完|)(的|、|,|，|并|而|)(结转|遗留|转|留|剩|带|拖|延|压|积压|没办完|未办结|没有办完|未办完)(下来|过来|来|到今年|到本年|至本年|到今年来|到本年来|转入|)(的|)
      (从|由|自)(#|上年|上一年|去年|上年度|上一年度|前一年)(结转|转|遗留|留|接)(过来|下来|来|)(的|) (结转|转|遗留|留)(自|于)(上年|去年|上一年|上年度) 承接(上年|去年)(度|)(的|)
      积压(下来|)(的|)=申请 结转(过来|来|进来)(的|) 年初结转(的|)`,
      en: "carr(y|ied|ies)_(over_|forward_|)from_(the_|)((previous|last|prior|preceding)_year|year_before) carried_in (left_|remaining_|)(over_|)from_(the_|)((previous|last|prior|preceding)_year|year_before) inherited_from_(the_|)((previous|last|prior|preceding)_year|year_before)",
    },
    stated: "(?:上年度?|去年)结转(?:到?本年度?)?(?:办理)?",
    tells: "上年(?:度)?结转|结转自?上年|上年转入|上一年(?:度)?结转",
    term: {
      term: "上年结转政府信息公开申请",
      names: ["上年结转", "结转", "上年结转申请"],
      explanation: "上一年度收到、到上一年年底还没有办结、转到报告年度继续办理的申请的件数，应当等于上一年报告中的“结转下年度继续办理”。",
      source: FORMAT,
    },
  },
  {
    key: "disclosed",
    printed: "（一）予以公开",
    question: "予以公开的申请",
    name: { zh: "予以公开的申请", en: "requests granted in full" },
    asked: {
      zh: `(答应|同意|准|准许|允许|肯|愿意|愿)(给|让|给人|让人)(看|查|查看|查阅|瞧|拿|复制|抄)(的|) (予以|准予|给予|同意|批准|答应|决定|允许|准许|获得|获准|得到|获|全部|完全|全文|给|能)公开(了|的|) 被公开(了|的|)
      (全部|全都|都|完全|顺利|最终|最后|成功|)(给了|拿到|拿到了|得到|得到了|要到|要到了|看到|看到了)(人家|申请人|对方|他们|人|群众|老百姓|)(自己|)(想要的|所要的|要的|想看的|所申请的|申请的|全部|)(政府|)信息(的|)
      给(人|老百姓|群众|申请人|)公开(了|的)`,
      en: "(fully_|wholly_|completely_|entirely_)(granted|disclosed|released|approved|met|satisfied|provided|answered|successful) (granted|grant|approved|approve|disclosed|disclose|released|release|met|provided)_(in_full|fully|completely|entirely) disclose(d|s|) disclosing release(d|s|) made_public full(_disclosure|_disclosures|y_open)",
    },
    stated: "予以公开",
    tells: "(?<!不)予以公开|全部公开|同意公开",
    term: {
      term: "予以公开",
      names: ["同意公开"],
      explanation: "申请的信息可以公开，行政机关把信息提供给申请人，或者告知获取的方式、途径和时间。",
      source: `${REGULATION}第三十六条第（一）（二）项`,
    },
  },
  {
    key: "partly_disclosed",
    printed: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    question: "部分公开的申请",
    name: { zh: "部分公开的申请", en: "requests granted in part" },
    asked: {
      zh: `(那|)部分(予以|)(公开|提供)(了|的|) (只|)公开(了|)(一|)部分(的|) 区分处理(的|) (只|)(给|)公开(了|)一部分
      (只|仅|)(给|提供|拿到|得到|看到)(了|)(其中|)(一|)(部分|些|小部分)(信息|内容|材料|资料|)(的|)`,
      en: "(partly|partially|only_partly|only_partially)_(granted|disclosed|approved|released|met|refused|open) (grant(ed|)|disclose(d|)|release(d|)|approve(d|)|met|made_public)_(only_|)(in_part|partly|partially) partial(_disclosure|_disclosures|_release|_approval|_grant|_grants|) (distinguished|separated|redacted) in_part",
    },
    stated: "部分公开",
    tells: "部分公开|部分予以公开",
    term: {
      term: "部分公开",
      names: ["区分处理"],
      explanation:
        "申请的信息里既有可以公开的、也有不能公开的，行政机关区分开来，提供可以公开的内容，对其余内容说明理由。一件申请作了区分处理的，只计入这一项。",
      source: `${REGULATION}第三十七条`,
    },
  },
] as const satisfies readonly RequestRow[];

/** The rows after them. */
export const LAST_ROWS = [
  {
    key: "handled",
    printed: "（七）总计",
    label: "本年度办理结果",
    misprints: ["合计", "办理结果总计"],
    question: "办结总数",
    name: { zh: "本年度办结的申请", en: "requests handled in the year" },
    asked: {
      zh: "(已|已经|)(办结|办完|办理完毕|受理完毕|处理完|处理完毕|办理完|办理完成|处理完成|答复完|答复完毕)(了|的|) (办结|办理)(总数|总量|总计|量|数|件) (办理|处理)结果(的|)(总计|合计|总数|总计数) (总|)办结(数|数量|件数)",
      en: "handle(d|s|) handling process(ed|es|) complete(d|s|) conclude(d|s|) close(d|) (fully_|)processed deal(s|t|)_with dealing_with answer(ed|s|) repl(y|ied|ies)_to respond(ed|s|)_to finish(ed|) resolved settled",
    },
    stated: "(?:办结|办理完毕|办结总数)",
    tells: "办理结果总计|办结|办理完毕|办理总|答复总|办理的|共办理|共答复",
    term: {
      term: "本年度办理结果总计",
      names: ["办理结果", "办结", "办结总数", "本年度办理结果"],
      explanation:
        "报告年度内办结的申请的总件数，即予以公开、部分公开、不予公开、无法提供、不予处理、其他处理六类之和。新收加上年结转，等于办结加结转下年。",
      source: FORMAT,
    },
  },
  {
    key: "carried_out",
    printed: "四、结转下年度继续办理",
    question: "结转下年度继续办理的申请",
    name: { zh: "结转下年度继续办理的申请", en: "requests carried over to the next year" },
    asked: {
      zh: `(结转|转|留|压|拖|转结|遗留|顺延|推迟|推|移|延)(到|至|入|给|)(了|)(#|下年|下年度|下一年|下一年度|明年|次年|来年|第二年|翌年)(度|)(再|)(继续|接着|)(办理|办|处理|)(的|) (结转|转|留|推迟|延|移)(了|)(几|多少)(件|宗|)(到|至|入|给)(了|)(#|下年|下年度|下一年|下一年度|明年|次年|来年)(度|) 办不完(的|)
      (拖|拖着|搁|搁着|压着|悬着|)(没|没有|未|还没|还没有|尚未|仍未)(办完|办结|处理完|办理完|处理完毕|办理完毕|答复完|办好|结束)(的|) 跨年(度|)(办理|)(的|) 继续办理(的|)
      年(底|末)(结转|未办结|没办完)(的|) (剩下|剩余)(没办|没办完|未办)(的|)`,
      en: "carr(y|ies|ied)(_over|_forward|)_(to|into)_(the_|)(next|following|subsequent|coming)_year still_(open|being_processed|being_handled|unfinished|outstanding) (not_yet_|un)(completed|processed|handled|finished|answered) left_(open|unfinished|pending|over)_at_(the_|)(end_of_(the_|)year|year_end|year-end) outstanding(_at_(the_|)(end_of_(the_|)year|year_end|year-end)|) pending_at_(the_|)(end_of_(the_|)year|year_end|year-end) (the_|)backlog",
    },
    stated: "结转(?:到|至)?(?:下|次|明)(?:一)?年度?(?:继续)?(?:办理)?",
    tells: "结转(?:到|至)?(?:下|次)(?:一)?年|转入(?:下|次)(?:一)?年|留待下年",
    term: {
      term: "结转下年度继续办理",
      names: ["结转下年度", "结转下年", "转下年"],
      explanation: "到报告年度年底还没有办结、转到下一年度继续办理的申请的件数。",
      source: FORMAT,
    },
  },
] as const satisfies readonly RequestRow[];
