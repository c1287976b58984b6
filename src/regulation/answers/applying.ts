// Written answers on who may ask for information, how, of whom, and in what form. Data. No I/O. No clock.
import type { Written } from "../record.ts";

export const APPLYING: readonly Written[] = [
  {
    id: "apply-orally",
    asked: [
      ["impaired", "apply"],
      ["impaired", "disclosure"],
      ["channel", "apply", "may"],
      ["channel", "apply", "what"],
      ["channel", "disclosure", "may"],
    ],
    unless: ["hotline", "remedy", "counted"],
    lines: [
      {
        zh: "申请要用书面形式，信件、电子邮件等数据电文都算书面；书面确有困难的（例如不识字），可以口头提出，由受理的政府信息公开工作机构代为填写",
        en: "A request is made in writing; letters and electronic messages such as e-mail count as writing. Who truly cannot write may ask orally, and the disclosure office fills the form in",
        rules: ["29"],
      },
      {
        zh: "有阅读困难或者视听障碍的，行政机关应当提供必要的帮助",
        en: "Applicants who have difficulty in reading, seeing or hearing are given the help they need",
        rules: ["43"],
      },
      {
        zh: "各机关收哪些渠道的申请，写在它自己的政府信息公开指南里",
        en: "Which channels an organ takes requests by is said in its own guide to disclosure",
        rules: ["12"],
      },
    ],
    offers: ["request_url", "contact"],
  },
  {
    id: "apply-form",
    asked: [
      ["form", "apply", "disclosure"],
      ["form", "apply", "what"],
      ["purpose", "may"],
      ["purpose", "what"],
    ],
    unless: ["refused", "remedy", "many", "report"],
    lines: [
      {
        zh: "申请要写明：申请人的姓名或者名称、身份证明、联系方式；所要信息的名称、文号，或者便于查询的其他特征性描述；要什么形式，包括获取信息的方式、途径",
        en: "A request states the applicant's name, proof of identity and contact; the name, document number or another description of the information; and the form and way in which it is wanted",
        rules: ["29"],
      },
      {
        zh: "所列内容里没有用途，条例不要求说明申请的用途",
        en: "A purpose is not among these: the Regulations do not require one to be given",
        rules: ["29"],
      },
      {
        zh: "数量、频次明显超过合理范围的，行政机关才可以要求说明理由",
        en: "Only where requests clearly exceed a reasonable number or frequency may the organ ask for reasons",
        rules: ["35"],
      },
    ],
    offers: ["request_url", "contact"],
  },
  {
    id: "apply-who",
    asked: [
      ["who", "apply", "may"],
      ["who", "regulation"],
      ["who", "apply", "disclosure", "what"],
    ],
    unless: ["third", "fee", "utility", "silent", "remedy"],
    lines: [
      {
        zh: "公民、法人或者其他组织都可以申请，个人、公司、社会组织不分，条例没有要求申请人是本地人",
        en: "Citizens, legal persons and other organisations may all apply, individuals as well as companies; the Regulations do not ask for local residence",
        rules: ["27"],
      },
      {
        zh: "可以向地方各级人民政府和对外以自己名义履行行政管理职能的县级以上人民政府部门申请",
        en: "They may apply to local governments at every level and to departments of governments at county level and above",
        rules: ["27"],
      },
      {
        zh: "条例写的是公民、法人或者其他组织；外国人能否申请，条例没有明写，可以先问受理的机关",
        en: "The Regulations speak of citizens, legal persons and other organisations and do not say whether foreigners may apply: ask the office first",
        rules: ["27"],
      },
    ],
    offers: ["request_url", "contact"],
  },
  {
    id: "apply-elsewhere",
    asked: [
      ["elsewhere", "whom"],
      ["elsewhere", "apply"],
      ["elsewhere", "disclosure"],
    ],
    lines: [
      {
        zh: "谁制作的信息由谁负责公开；从公民、法人和其他组织那里取得的，由保存它的机关负责；从别的行政机关取得的，由制作或者最初获取它的机关负责",
        en: "Whoever made the information discloses it; what came from citizens or organisations is disclosed by the organ that keeps it; what came from another organ, by the one that made or first obtained it",
        rules: ["10"],
      },
      {
        zh: "找错了机关，它应当告知并说明理由，能确定由谁负责的，还要告知那个机关的名称、联系方式",
        en: "An organ that is not the right one says so with reasons and, where it knows, gives the right one's name and contact",
        rules: ["36"],
      },
    ],
    offers: ["contact"],
  },
  {
    id: "apply-how",
    asked: [
      ["how", "apply", "disclosure"],
      ["whom", "apply", "disclosure"],
      ["whom", "apply"],
      ["how", "apply"],
    ],
    unless: ["refused", "remedy", "review", "court", "hotline", "person", "time", "fee"],
    lines: [
      {
        zh: "向制作或者保存这份信息的行政机关的政府信息公开工作机构提出，用信件、数据电文等书面形式；书面确有困难的可以口头提出，由受理的机构代为填写",
        en: "Apply to the disclosure office of the organ that made or keeps the information, in writing, letters and electronic messages included; who truly cannot write may ask orally",
        rules: ["29", "10"],
      },
      {
        zh: "申请要写明姓名或者名称、身份证明、联系方式，所要信息的名称、文号或者其他特征性描述，以及获取信息的方式、途径",
        en: "State your name, proof of identity and contact, the name, document number or another description of the information, and how you want to get it",
        rules: ["29"],
      },
      {
        zh: "受理机构的地址、电话、传真和网上联系方式写在该机关的政府信息公开指南里",
        en: "The office's address, telephone, fax and online contact stand in the organ's guide to disclosure",
        rules: ["12"],
      },
      {
        zh: "不能当场答复的，机关应当自收到申请之日起20个工作日内答复",
        en: "Unless it can answer at once the organ answers within 20 working days of receiving the request",
        rules: ["33"],
      },
    ],
    offers: ["request_url", "contact"],
  },
];
