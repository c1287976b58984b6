// Written answers on the time to answer, how it is counted, corrections, fees and what replies there are. Data. No I/O. No clock.
import type { Written } from "../record.ts";

export const REPLYING: readonly Written[] = [
  {
    id: "received-when",
    asked: [
      ["counted", "apply"],
      ["counted", "reply"],
      ["counted", "time"],
    ],
    lines: [
      {
        zh: "期限从收到申请之日起算：当面提交的，是提交之日；邮寄的，是行政机关签收之日；平常信函不用签收的，是工作机构与申请人确认之日；通过互联网或者传真提交的，是双方确认之日",
        en: "Time runs from receipt: in person, the day of submission; by post, the day the organ signs for it; by ordinary mail, the day the office confirms it with the applicant; online or by fax, the day both sides confirm it",
        rules: ["31"],
      },
      {
        zh: "要求补正的，自收到补正的申请之日起算",
        en: "Where a correction was asked for, it runs from receipt of the corrected request",
        rules: ["30"],
      },
    ],
  },
  {
    id: "third-party",
    asked: [
      ["third", "time"],
      ["third", "reply"],
      ["third", "how"],
      ["third", "disclosure"],
      ["third", "remedy"],
    ],
    lines: [
      {
        zh: "公开会损害第三方合法权益的，机关要书面征求第三方意见，第三方应当自收到征求意见书之日起15个工作日内提出；逾期没提的，由机关决定是否公开",
        en: "Where disclosure would harm a third party, the organ asks for its opinion in writing; the third party has 15 working days from receipt, and after that the organ decides",
        rules: ["32"],
      },
      {
        zh: "第三方不同意且有合理理由的，不予公开；不公开可能对公共利益造成重大影响的，机关可以决定公开，并书面告知第三方",
        en: "With good reasons against it the information is not disclosed; where withholding may gravely affect the public interest the organ may disclose it and tells the third party in writing",
        rules: ["32"],
      },
      {
        zh: "征求意见的时间不计算在答复期限内",
        en: "The time this takes is not counted in the time to answer",
        rules: ["33"],
      },
    ],
  },
  {
    id: "correction-of-request",
    asked: [
      ["unclear", "apply"],
      ["unclear", "time"],
      ["unclear", "what"],
      ["unclear", "how"],
    ],
    unless: ["report", "elsewhere"],
    lines: [
      {
        zh: "申请内容不明确的，机关应当指导和释明，自收到申请之日起7个工作日内一次性告知要补正什么、多久补上（合理的期限，由机关定）",
        en: "Where a request is unclear the organ gives guidance and, within 7 working days of receiving it, says once what is to be corrected and by when",
        rules: ["30"],
      },
      {
        zh: "无正当理由逾期不补正的，视为放弃申请，不再处理；补正了的，答复期限自收到补正的申请之日起算",
        en: "Who does not correct it in time without good reason is taken to have given it up; otherwise the time to answer runs from receipt of the corrected request",
        rules: ["30"],
      },
    ],
  },
  {
    id: "fees",
    asked: [
      ["fee", "apply"],
      ["fee", "disclosure"],
      ["fee", "many"],
      ["processing", "how"],
      ["processing", "circumstances"],
      ["processing", "standard"],
      ["fee", "look"],
      ["fee", "standard"],
      ["fee", "countable"],
      ["fee", "self"],
    ],
    unless: ["report", "ofAdministration"],
    lines: [
      {
        zh: "依申请提供政府信息，不收取费用；申请的数量、频次明显超过合理范围的，才可以收取信息处理费",
        en: "Information is given on request free of charge; only where requests clearly exceed a reasonable number or frequency may an information-processing fee be charged",
        rules: ["42"],
      },
      {
        zh: "按件计收时，同一申请人一个自然月内10件以下（含10件）不收，11—30件（含30件）的部分每件100元，31件以上的部分每增加10件一档，每件再提高100元",
        en: "By requests, of one applicant in 1 calendar month: up to 10 are free; from 11 to 30 each costs 100 yuan; from 31 on, 100 yuan more for every further 10",
        rules: ["fees"],
      },
      {
        zh: "按量计收时，30页以下（含30页）不收，31—100页（含100页）的部分每页10元，101—200页（含200页）的部分每页20元，201页以上的部分每页40元；按件和按量不得重复计算",
        en: "By pages: up to 30 are free; 31 to 100 cost 10 yuan a page, 101 to 200 20 yuan, from 201 on 40 yuan; the two are never added together",
        rules: ["fees"],
      },
    ],
  },
  {
    id: "reply-late",
    asked: [
      ["silent", "remedy"],
      ["silent", "complain"],
      ["silent", "apply"],
      ["silent", "what"],
      ["late", "silent"],
      ["silent", "elapsed"],
      ["late", "reply", "complain"],
      ["late", "reply", "remedy"],
    ],
    unless: ["third"],
    lines: [
      {
        zh: "机关应当自收到申请之日起20个工作日内答复；经政府信息公开工作机构负责人同意并告知申请人，可以延长，最长不超过20个工作日",
        en: "The organ answers within 20 working days of receiving the request; with the consent of the head of its disclosure office and notice to the applicant it may take at most 20 working days more",
        rules: ["33"],
      },
      {
        zh: "对申请不依法答复处理的，可以向政府信息公开工作主管部门提出，查证属实的，应当督促整改或者通报批评",
        en: "Where a request is not lawfully answered you may turn to the department in charge of disclosure, which orders correction or criticises publicly what it finds to be so",
        rules: ["47"],
      },
      {
        zh: "认为侵犯自己合法权益的，也可以向上一级行政机关或者主管部门投诉、举报，或者依法申请行政复议、提起行政诉讼",
        en: "You may also complain to the next higher organ or the department in charge, or apply for reconsideration or sue as the law provides",
        rules: ["51"],
      },
    ],
    offers: ["hotline", "contact"],
  },
  {
    id: "reply-time",
    asked: [
      ["time", "reply"],
      ["late", "time"],
      ["late", "may"],
      ["late", "reply"],
      ["time", "apply", "disclosure"],
      ["time", "disclosure", "how"],
      ["late", "unhappy"],
      ["third", "late"],
    ],
    unless: ["proactive", "review", "court", "report", "petition"],
    lines: [
      {
        zh: "能当场答复的，应当当场答复；不能的，自收到申请之日起20个工作日内答复",
        en: "If it can, the organ answers at once; otherwise within 20 working days of receiving the request",
        rules: ["33"],
      },
      {
        zh: "需要延长的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日",
        en: "An extension needs the consent of the head of the disclosure office and notice to the applicant, and is at most 20 working days",
        rules: ["33"],
      },
      {
        zh: "征求第三方和其他机关意见的时间不计算在内",
        en: "Time spent on asking third parties and other organs is not counted",
        rules: ["33"],
      },
      {
        zh: "逾期不答复的，可以向政府信息公开工作主管部门提出",
        en: "If no answer comes in time you may turn to the department in charge of disclosure",
        rules: ["47"],
      },
    ],
    offers: ["contact"],
  },
];
