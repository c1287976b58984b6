// Why information could not be provided: 无法提供 and its reasons. Data. No I/O. No clock.
import type { RequestGroup, RequestRow } from "../record.ts";
import { REGULATION } from "../sources.ts";

export const UNAVAILABLE = {
  key: "unavailable",
  printed: "（四）无法提供",
  question: "无法提供的申请",
  name: { zh: "无法提供的申请", en: "requests for information that could not be provided" },
  asked: {
    zh: "(无法|不能|没法|没办法|未能|没能|无从|难以|提供不了|不能够)提供(的|) 提供不(了|出来|出)(信息|)(的|) (无|没)法(给|)提供(的|) 给不(了|出)(的|)",
    en: "(could_not|couldn't|cannot|can't|unable_to|can_not|could_not_be)_(be_|)(provided|provide|supply|supplied|furnish|furnished|answered|answer) unavailable not_(be_|)(provided|provide|supply|supplied|furnished|furnish|available) impossible_to_(provide|supply|answer)",
  },
  stated: "无法提供",
  tells: "无法提供|不能提供|未能提供",
  term: {
    term: "无法提供",
    names: ["不能提供"],
    explanation: "行政机关没有可以提供的信息。表中分{count}种情形：{parts}。",
    source: `${REGULATION}第三十条、第三十六条第（四）（五）项、第三十八条`,
  },
} as const satisfies RequestGroup;

export const UNAVAILABLE_ROWS = [
  {
    key: "unavailable.not_held",
    printed: "1.本机关不掌握相关政府信息",
    question: "本机关不掌握相关政府信息的申请",
    name: { zh: "因本机关不掌握相关政府信息无法提供的申请", en: "requests for information not held" },
    asked: {
      zh: `(政府|)信息不存在(或|、|或者)(不|未|没)(掌握|保存)(的|)
      (因|因为|由于|)(本机关|本单位|本部门|机关|该机关|单位|部门|政府|自己|我机关|行政机关|)(并|根本|)(不|未|没|没有)(掌握|保存|持有)(相关|有关|该|所申请|这些|这个|)(的|)(政府|)(信息|资料|材料|)(的|)
      (手里|手头|手上)(就|根本|)没有(相关|有关|该|这个|)(的|)(信息|资料)(的|)`,
      en: "(because_|)(the_|)(information_|)(is_|was_|were_|)not_held (do_not|does_not|did_not|didn't|doesn't|don't)_(actually_|)(hold|possess|keep)(_the|_that|_any|_such|_requested|)(_relevant|)(_information|_records|_documents|) not_(actually_|)(hold|possess)(_the|_that|_any|_such|)(_relevant|)(_information|_records|_documents|) doesn't_(hold|have)_(the|that|such)_(information|records) (do|does|did)_not_have_(the|that|such|any|relevant)_(relevant_|)(information|records|documents) not_in_(its_|their_|the_|)(authority's_|)possession lack(ed|s|ing|)_(the_|such_|)information (information_|)(did_not|does_not)_exist no_such_(information|record|records|document|documents) non(-|_)existent(_information|)",
    },
    stated: "本机关不掌握(?:相关)?(?:政府)?信息",
    tells: "不掌握|未掌握",
    term: {
      term: "本机关不掌握相关政府信息",
      names: ["本机关不掌握", "不掌握相关信息", "不掌握"],
      explanation: "经检索没有申请人所要的信息，或者该信息不由本机关负责公开。能确定由哪个机关负责的，告知申请人该机关的名称和联系方式。",
      source: `${REGULATION}第三十六条第（四）（五）项`,
    },
  },
  {
    key: "unavailable.needs_creation",
    printed: "2.没有现成信息需要另行制作",
    question: "没有现成信息需要另行制作的申请",
    name: { zh: "因没有现成信息需要另行制作无法提供的申请", en: "requests that would need new information to be created" },
    asked: {
      zh: `(因|因为|由于|)(没有|没|无)现成(的|)(政府|)(信息|资料|材料|)(、|，|,|而|)(需要|需|要|)(另行|重新|专门|)(制作|加工|)(的|)
      (需要|需|要|得|)(另行|另外|专门)(制作|加工|搜集|汇总)(的|)(信息|)(的|)`,
      en: "(would_|)(need|needs|needed|need_to|require|requires|required)(_new_information|)(_to_be_|_to_|_)(created|create|creation|compiled|compile|compilation|produced|produce|processed|specially_made|specially_created)(_specially|_anew|) need(s|ed|)_new_information(_to_be_created|) had_to_be_(created|produced|compiled|specially_made|made_specially) no_(existing|ready|ready-made|readily_available)_information not_readily_available new_information",
    },
    stated: "没有现成信息需要?另行制作",
    tells: "没有现成|另行制作",
    term: {
      term: "没有现成信息需要另行制作",
      names: ["没有现成信息", "需要另行制作", "另行制作"],
      explanation: "申请的内容要由行政机关对现有政府信息进行加工、分析才能得到。行政机关提供的应当是已制作或者获取的信息，可以不予提供。",
      source: `${REGULATION}第三十八条`,
    },
  },
  {
    key: "unavailable.unclear",
    printed: "3.补正后申请内容仍不明确",
    question: "补正后申请内容仍不明确",
    name: { zh: "因补正后申请内容仍不明确无法提供的申请", en: "requests still unclear after correction" },
    asked: {
      zh: `(补正|补充)(后|过后|以后|之后|过|完|了)(申请|)(内容|)(仍|还是|仍然|还|依然|依旧|也)(不明确|不清楚|说不清|不清|不明)(的|) (申请|)内容(仍|还|仍然|)(不明确|不清楚|不明)(的|)
      申请(不明确|不清楚)(的|) 仍不明确(的|) 说不清要什么(的|)`,
      en: "(were_|)(still_|remained_|remain_|remaining_|too_|was_|were_|)(unclear|vague|ambiguous)(_even|)(_after_(correction|clarification|supplementing|supplementation|being_corrected)|) not_clear(_after_(correction|clarification)|)",
    },
    stated: "补正后申请内容仍不明确",
    tells: "不明确",
    term: {
      term: "补正后申请内容仍不明确",
      names: ["申请内容不明确", "内容仍不明确", "补正"],
      explanation:
        "申请内容不明确的，行政机关在收到申请之日起7个工作日内一次性告知申请人补正；申请人补正之后仍不能让行政机关确定要的是什么信息，即属此项。",
      source: `${REGULATION}第三十条`,
    },
  },
] as const satisfies readonly RequestRow[];
