// Written answers on what may be withheld and what kinds of reply a request may get. Data. No I/O. No clock.
import type { Written } from "../record.ts";

export const REFUSING: readonly Written[] = [
  {
    id: "secret",
    asked: [
      ["secret", "may"],
      ["secret", "apply"],
      ["secret", "how"],
    ],
    lines: [
      {
        zh: "依法确定为国家秘密的政府信息不予公开，申请也不能公开",
        en: "Information lawfully classified as a state secret is not disclosed, on request either",
        rules: ["14"],
      },
      {
        zh: "法律、行政法规禁止公开的，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的，同样不予公开",
        en: "Nor is what laws or administrative regulations forbid to disclose, or what may endanger national, public or economic security or social stability",
        rules: ["14"],
      },
      {
        zh: "能够区分处理的，应当提供其余可以公开的内容，并说明理由",
        en: "Where it can be separated, the rest is given, with reasons",
        rules: ["37"],
      },
    ],
  },
  {
    id: "third-party-rights",
    asked: [
      ["trade", "may"],
      ["trade", "what"],
      ["trade", "apply"],
      ["private", "may"],
      ["private", "what"],
      ["private", "apply"],
    ],
    lines: [
      {
        zh: "涉及商业秘密、个人隐私等，公开会损害第三方合法权益的，不得公开",
        en: "Trade secrets, personal privacy and the like are not disclosed where that would harm a third party",
        rules: ["15"],
      },
      {
        zh: "第三方同意公开，或者行政机关认为不公开会对公共利益造成重大影响的，予以公开",
        en: "They are disclosed where the third party agrees or the organ finds that withholding would gravely affect the public interest",
        rules: ["15"],
      },
    ],
  },
  {
    id: "internal",
    asked: [
      ["internal", "may"],
      ["internal", "apply"],
      ["internal", "disclosure"],
    ],
    lines: [
      {
        zh: "内部事务信息（人事管理、后勤管理、内部工作流程等）可以不予公开",
        en: "Information on internal affairs (personnel, logistics, internal workflow) may be withheld",
        rules: ["16"],
      },
      {
        zh: "履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告等过程性信息，以及行政执法案卷信息，也可以不予公开",
        en: "So may records of discussion, drafts, letters of consultation, requests for instructions and reports made in the course of its duties, and enforcement case files",
        rules: ["16"],
      },
      {
        zh: "法律、法规、规章规定应当公开的，从其规定；会议纪要属于哪一种，要看它的内容，由机关判断并说明理由",
        en: "Where a law, regulation or rule requires disclosure, that holds; minutes of a meeting are judged by what they contain, with reasons given",
        rules: ["16", "36"],
      },
    ],
  },
  {
    id: "partly",
    asked: [["partly"]],
    unless: ["report", "review"],
    lines: [
      {
        zh: "信息中有不应当公开的内容，或者不属于政府信息的内容，但能够区分处理的，机关应当提供可以公开的部分，并对不予公开的部分说明理由",
        en: "Where parts must not be disclosed but can be separated, the organ gives the rest, with reasons for what it withholds",
        rules: ["37"],
      },
    ],
  },
  {
    id: "compile",
    asked: [
      ["compile", "may"],
      ["compile", "apply"],
      ["compile", "disclosure"],
    ],
    unless: ["report"],
    lines: [
      {
        zh: "机关提供的是已制作或者已获取的信息；除区分处理的以外，需要对现有信息加工、分析的，可以不予提供",
        en: "What is given is information already made or obtained; what would need processing or analysis need not be given",
        rules: ["38"],
      },
    ],
  },
  {
    id: "repeat",
    asked: [
      ["repeat", "how"],
      ["repeat", "what"],
      ["repeat", "may"],
    ],
    unless: ["report"],
    lines: [
      {
        zh: "已经就申请作出答复，又重复申请公开相同信息的，告知不予重复处理",
        en: "Where the same information is asked for again after an answer, the applicant is told that it will not be processed again",
        rules: ["36"],
      },
      {
        zh: "数量、频次明显超过合理范围的，机关可以要求说明理由，理由不合理的，告知不予处理",
        en: "Where requests clearly exceed a reasonable number or frequency the organ may ask for reasons, and declines to process them where these are not reasonable",
        rules: ["35"],
      },
    ],
  },
  {
    id: "excessive",
    asked: [
      ["excessive", "apply", "how"],
      ["excessive", "apply", "may"],
      ["excessive", "apply", "what"],
    ],
    unless: ["report", "fee", "processing"],
    lines: [
      {
        zh: "申请的数量、频次明显超过合理范围的，行政机关可以要求申请人说明理由；理由不合理的，告知不予处理",
        en: "Where requests clearly exceed a reasonable number or frequency the organ may ask for reasons, and declines to process them where these are not reasonable",
        rules: ["35"],
      },
      {
        zh: "理由合理，但不能按期答复的，可以确定延迟答复的合理期限并告知申请人；也可以收取信息处理费",
        en: "Where the reasons are sound but it cannot answer in time it may set a later reasonable date and tell the applicant; it may also charge an information-processing fee",
        rules: ["35", "42"],
      },
    ],
  },
  {
    id: "petition",
    asked: [
      ["petition", "disclosure"],
      ["petition", "apply"],
    ],
    unless: ["report"],
    lines: [
      {
        zh: "以申请公开的形式进行信访、投诉、举报等活动的，告知不作为政府信息公开申请处理，并可以告知通过相应渠道提出",
        en: "Petitions, complaints or reports in the form of a request are not processed as one; the organ may point to the right channel",
        rules: ["39"],
      },
    ],
    offers: ["hotline"],
  },
  {
    id: "publication",
    asked: [
      ["publication", "apply", "what"],
      ["publication", "apply", "disclosure"],
      ["publication", "apply", "may"],
    ],
    lines: [
      {
        zh: "要求提供政府公报、报刊、书籍等公开出版物的，机关可以告知获取的途径，不必另行申请",
        en: "For gazettes, periodicals, books and other publications the organ may say where to get them; no request is needed",
        rules: ["39"],
      },
      {
        zh: "主动公开的信息可以通过政府公报、政府网站等途径看到",
        en: "What is published proactively can be read in gazettes and on government websites",
        rules: ["23"],
      },
    ],
  },
  {
    id: "missing",
    asked: [
      ["missing", "how"],
      ["missing", "reply"],
      ["missing", "what"],
    ],
    unless: ["report"],
    lines: [
      {
        zh: "经检索没有所申请信息的，告知该信息不存在；不属于本机关负责公开的，告知并说明理由，能够确定负责机关的，告知其名称、联系方式",
        en: "Where a search finds nothing the applicant is told that it does not exist; where another organ is responsible, so with reasons and, where known, that organ's name and contact",
        rules: ["36"],
      },
      {
        zh: "没有现成信息，需要加工、分析的，可以不予提供",
        en: "What would need processing or analysis need not be given",
        rules: ["38"],
      },
    ],
  },
  {
    id: "correct-record",
    asked: [["correct"]],
    unless: ["report", "review", "court"],
    lines: [
      {
        zh: "有证据证明行政机关提供的与自己相关的政府信息记录不准确的，可以要求更正；有权更正的机关审核属实的，应当更正并告知",
        en: "With evidence that a record about yourself is inaccurate you may ask for its correction; the competent organ corrects it when that is so and tells you",
        rules: ["41"],
      },
      {
        zh: "不属于这个机关职能范围的，它可以转送有权更正的机关并告知申请人，或者告知向谁提出",
        en: "Another organ may pass it on to the competent one and tell you, or say where to ask",
        rules: ["41"],
      },
    ],
  },
  {
    id: "exempt",
    asked: [["exempt"]],
    unless: ["report"],
    lines: [
      {
        zh: "国家秘密、法律和行政法规禁止公开的，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的，不予公开",
        en: "State secrets, what laws or administrative regulations forbid to disclose, and what may endanger national, public or economic security or social stability are not disclosed",
        rules: ["14"],
      },
      {
        zh: "涉及商业秘密、个人隐私等会损害第三方合法权益的，不得公开；第三方同意，或者不公开会对公共利益造成重大影响的除外",
        en: "Trade secrets, privacy and the like that would harm a third party are not disclosed, unless the third party agrees or withholding would gravely affect the public interest",
        rules: ["15"],
      },
      {
        zh: "内部事务信息、过程性信息和行政执法案卷信息，可以不予公开",
        en: "Information on internal affairs, deliberative material and enforcement case files may be withheld",
        rules: ["16"],
      },
      {
        zh: "此外都以公开为原则：公开为常态，不公开为例外",
        en: "Everything else is to be disclosed: disclosure is the norm, non-disclosure the exception",
        rules: ["5", "13"],
      },
    ],
  },
];
