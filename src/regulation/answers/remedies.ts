// Written answers on what to do against a refusal: complaint, reconsideration, court; whom to turn to. Data. No I/O. No clock.
import type { Line, Written } from "../record.ts";

const FIRST: Line = {
  zh: "申请政府信息公开，行政机关不予公开的，应当先申请行政复议；对复议决定不服的，可以再向人民法院起诉",
  en: "Where a request is refused, administrative reconsideration must be applied for first; who does not accept its decision may then sue in court",
  rules: ["reconsideration-23"],
};
const SIXTY: Line = {
  zh: "行政复议申请可以自知道或者应当知道该行政行为之日起六十日内提出；法律规定的期限更长的除外",
  en: "The application for reconsideration is made within 60 days of learning of the act, unless a law sets a longer time",
  rules: ["reconsideration-20"],
};
const FIFTEEN: Line = {
  zh: "不服复议决定的，可以在收到复议决定书之日起十五日内向人民法院起诉",
  en: "Who does not accept the decision on reconsideration may sue within 15 days of receiving it",
  rules: ["litigation-45"],
};
const SIX_MONTHS: Line = {
  zh: "法律没有规定应当先复议的，直接起诉应当自知道或者应当知道作出行政行为之日起六个月内提出；法律另有规定的除外",
  en: "Where no law requires reconsideration first, a suit is brought within 6 months of learning of the act, unless a law provides otherwise",
  rules: ["litigation-46"],
};
const COMPLAINT: Line = {
  zh: "认为行政机关在政府信息公开工作中侵犯自己合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼",
  en: "Whoever finds that an organ's disclosure work infringes his lawful rights may complain to the next higher organ or the department in charge, or apply for reconsideration or sue as the law provides",
  rules: ["51"],
};
const IN_CHARGE: Line = {
  zh: "没有按要求主动公开，或者对申请不依法答复处理的，可以向政府信息公开工作主管部门提出；县级以上地方的主管部门是政府办公厅（室）",
  en: "Where an organ does not publish as required or does not lawfully answer a request you may turn to the department in charge of disclosure, which is the general office of the government at county level and above",
  rules: ["47", "3"],
};

export const REMEDIES: readonly Written[] = [
  {
    id: "reconsideration-first",
    asked: [
      ["review", "court", "first"],
      ["review", "court", "may"],
      ["refused", "court", "first"],
      ["refused", "court", "may"],
      ["court", "first", "may"],
      ["court", "first", "what"],
      ["court", "time"],
      ["review", "time"],
      ["review", "unhappy"],
      ["review", "may", "disclosure"],
      ["review", "refused", "may"],
      ["review", "refused", "what"],
      ["review", "how", "apply"],
      ["review", "whom"],
      ["court", "whom"],
      ["court", "disclosure", "how"],
      ["court", "refused", "how"],
    ],
    unless: ["report"],
    lines: [FIRST, SIXTY, FIFTEEN, SIX_MONTHS, COMPLAINT],
    offers: ["contact"],
  },
  {
    id: "refused-what-now",
    asked: [
      ["refused", "remedy"],
      ["refused", "whom"],
      ["unhappy", "remedy"],
      ["unhappy", "whom"],
      ["unhappy", "how", "reply"],
      ["complain", "disclosure", "how"],
      ["complain", "disclosure", "whom"],
      ["complain", "disclosure", "may"],
      ["complain", "how"],
      ["complain", "whom"],
      ["remedy", "apply", "disclosure"],
    ],
    unless: ["exempt", "person", "hotline", "silent"],
    lines: [COMPLAINT, FIRST, SIXTY, IN_CHARGE],
    offers: ["hotline", "contact"],
  },
  {
    id: "hotline",
    asked: [
      ["hotline", "may"],
      ["hotline", "apply"],
      ["hotline", "complain"],
      ["hotline", "meaning"],
    ],
    unless: ["report"],
    lines: [
      {
        zh: "12345是各地的政务服务便民热线，可以咨询、求助、投诉和反映问题；条例没有把它列为申请公开或者申请复议的渠道",
        en: "12345 is the government service hotline of each place, for questions, help and complaints; the Regulations do not name it as a way to file a request or to apply for reconsideration",
        rules: ["hotline"],
      },
      {
        zh: "申请公开要用书面形式向机关的政府信息公开工作机构提出",
        en: "A request is made in writing to the organ's disclosure office",
        rules: ["29"],
      },
      COMPLAINT,
    ],
    offers: ["hotline", "request_url", "contact"],
  },
  {
    id: "person",
    asked: [["person"]],
    unless: ["report"],
    lines: [
      {
        zh: "这里只有自动问答，没有人工座席",
        en: "There is only this automatic service here, no human agent",
        rules: [],
      },
      {
        zh: "要与人联系，可以找该机关的政府信息公开工作机构，它的地址、电话写在该机关的政府信息公开指南里",
        en: "To speak with someone turn to the organ's disclosure office; its address and telephone stand in the organ's guide to disclosure",
        rules: ["12"],
      },
      {
        zh: "问“某机关的电话”，可以看到报告里印出的联系方式",
        en: "Ask for the telephone number of an authority to see what its report prints",
        rules: [],
      },
    ],
    offers: ["hotline", "contact"],
  },
  {
    id: "oversight",
    asked: [["oversee", "disclosure"]],
    unless: ["report"],
    lines: [
      {
        zh: "国务院办公厅主管全国的政府信息公开工作，县级以上地方人民政府办公厅（室）主管本行政区域的",
        en: "The General Office of the State Council is in charge nationwide; the general office of each local government at county level and above is in charge in its area",
        rules: ["3"],
      },
      {
        zh: "主管部门负责日常指导和监督检查，群众反映的不依法公开、不依法答复，查证属实的应当督促整改或者通报批评",
        en: "It guides and inspects, and where it finds that an organ does not lawfully publish or answer, orders correction or criticises publicly",
        rules: ["47"],
      },
    ],
  },
  {
    id: "sanctions",
    asked: [
      ["duty", "refused", "what"],
      ["duty", "unhappy", "what"],
      ["duty", "silent", "what"],
      ["liable", "undisclosed"],
    ],
    unless: ["report", "fee"],
    lines: [
      {
        zh: "不依法履行政府信息公开职能的，由上一级行政机关责令改正；情节严重的，对负有责任的领导人员和直接责任人员依法给予处分；构成犯罪的，依法追究刑事责任",
        en: "An organ that does not lawfully disclose is ordered by the next higher organ to correct it; in grave cases those responsible are disciplined, and a crime is prosecuted",
        rules: ["53"],
      },
    ],
  },
];
