// The rules of law that written answers rest on: each article's name and content, in this program's own words, in Chinese and English. Data.
// Sources: 《中华人民共和国政府信息公开条例》 (State Council Order No. 711, in force 2019-05-15), 《中华人民共和国行政复议法》 (revised 2023, in force
// 2024-01-01), 《中华人民共和国行政诉讼法》 (2017), 《政府信息公开信息处理费管理办法》 (国办函〔2020〕109号, in force 2021-01-01). No I/O. No clock.
import { ITEMS, itemName } from "./items.ts";
import type { Rule } from "./record.ts";

const article = (zh: string, number: number, gist: string, english: string): Rule => ({
  name: { zh: `《政府信息公开条例》${zh}`, en: `Article ${number} of the Regulations on Open Government Information` },
  says: { zh: gist, en: english },
});
const other = (zh: string, en: string, gist: string, english: string): Rule => ({ name: { zh, en }, says: { zh: gist, en: english } });

export const RULES = {
  "2": article(
    "第二条",
    2,
    "政府信息是行政机关在履行行政管理职能过程中制作或者获取的，以一定形式记录、保存的信息。",
    "Government information is information that an administrative organ makes or obtains in carrying out its duties and that is recorded and kept in some form.",
  ),
  "3": article(
    "第三条",
    3,
    "国务院办公厅主管全国的政府信息公开工作，县级以上地方人民政府办公厅（室）主管本行政区域的。",
    "The General Office of the State Council is in charge nationwide; the general office of each local government at county level and above is in charge in its area.",
  ),
  "5": article(
    "第五条",
    5,
    "坚持以公开为常态、不公开为例外，遵循公正、公平、合法、便民的原则。",
    "Disclosure is the norm and non-disclosure the exception.",
  ),
  "10": article(
    "第十条",
    10,
    "行政机关制作的信息由制作它的机关负责公开；从公民、法人和其他组织获取的由保存它的机关负责公开；获取的其他行政机关的信息由制作或者最初获取它的机关负责公开。",
    "The organ that made the information discloses it; what was obtained from citizens or organisations is disclosed by the organ that keeps it; what was obtained from another organ, by the one that made it or first obtained it.",
  ),
  "12": article(
    "第十二条",
    12,
    "行政机关编制、公布政府信息公开指南和目录；指南写明工作机构的名称、办公地址、办公时间、联系电话、传真号码和互联网联系方式等。",
    "Each organ publishes a guide and a catalogue; the guide gives the name, address, office hours, telephone, fax and online contact of its disclosure office.",
  ),
  "13": article(
    "第十三条",
    13,
    "除第十四条、第十五条、第十六条规定的以外，政府信息应当公开，方式是主动公开和依申请公开。",
    "Apart from Articles 14, 15 and 16, government information is to be disclosed, proactively or on request.",
  ),
  "14": article(
    "第十四条",
    14,
    "依法确定为国家秘密的、法律和行政法规禁止公开的，以及公开后可能危及国家安全、公共安全、经济安全、社会稳定的政府信息，不予公开。",
    "State secrets, information whose disclosure laws or administrative regulations forbid, and information that may endanger national, public or economic security or social stability are not disclosed.",
  ),
  "15": article(
    "第十五条",
    15,
    "涉及商业秘密、个人隐私等，公开会损害第三方合法权益的，不得公开；第三方同意公开，或者行政机关认为不公开会对公共利益造成重大影响的，予以公开。",
    "Trade secrets, personal privacy and the like are not disclosed where that would harm a third party, unless the third party agrees or the organ finds that withholding would gravely affect the public interest.",
  ),
  "16": article(
    "第十六条",
    16,
    "人事管理、后勤管理、内部工作流程等内部事务信息，讨论记录、过程稿、磋商信函、请示报告等过程性信息，以及行政执法案卷信息，可以不予公开；法律、法规、规章规定应当公开的，从其规定。",
    "Internal affairs (personnel, logistics, internal workflow), deliberative material (records of discussion, drafts, letters of consultation, requests for instructions and reports) and enforcement case files may be withheld, unless a law, regulation or rule requires disclosure.",
  ),
  "19": article(
    "第十九条",
    19,
    "涉及公众利益调整、需要公众广泛知晓或者需要公众参与决策的政府信息，行政机关应当主动公开。",
    "Information that touches the public's interests, that the public needs to know widely or that calls for its part in decisions is disclosed proactively.",
  ),
  "20": article(
    "第二十条",
    20,
    "行政机关应当主动公开本机关的十五项信息，第（一）项至第（十五）项。",
    "Each organ proactively discloses fifteen items of its own information.",
  ),
  "21": article(
    "第二十一条",
    21,
    "设区的市、县级人民政府及其部门，以及乡镇人民政府，还应当根据本地情况主动公开与群众有关的事项，如征地、房屋征收、社会救助等。",
    "Cities with districts, counties and townships further disclose local matters such as land and house expropriation and social assistance.",
  ),
  "23": article(
    "第二十三条",
    23,
    "主动公开的信息通过政府公报、政府网站或者其他互联网政务媒体、新闻发布会以及报刊、广播、电视等途径公开。",
    "Proactive disclosure is made through gazettes, government websites and other online media, press conferences, newspapers, radio and television.",
  ),
  "25": article(
    "第二十五条",
    25,
    "各级人民政府应当在国家档案馆、公共图书馆、政务服务场所设置政府信息查阅场所，配备设施、设备，为群众获取政府信息提供便利。",
    "Governments set up reading places with equipment at state archives, public libraries and government service halls.",
  ),
  "26": article(
    "第二十六条",
    26,
    "属于主动公开范围的，应当自该信息形成或者变更之日起20个工作日内及时公开；法律、法规另有规定的，从其规定。",
    "What falls under proactive disclosure is published within 20 working days of being made or changed, unless laws or regulations provide otherwise.",
  ),
  "27": article(
    "第二十七条",
    27,
    "除主动公开的以外，公民、法人或者其他组织可以向地方各级人民政府、对外以自己名义履行行政管理职能的县级以上人民政府部门申请获取相关政府信息。",
    "Citizens, legal persons and other organisations may apply to local governments at every level and to departments of governments at county level and above.",
  ),
  "29": article(
    "第二十九条",
    29,
    "申请应当向行政机关的政府信息公开工作机构提出，采用包括信件、数据电文在内的书面形式；书面确有困难的，可以口头提出，由受理的工作机构代为填写。申请写明：（一）申请人的姓名或者名称、身份证明、联系方式；（二）所申请信息的名称、文号或者便于查询的其他特征性描述；（三）形式要求，包括获取信息的方式、途径。",
    "A request goes to the organ's disclosure office in writing, letters and electronic messages included; who truly cannot write may ask orally and the office fills the form in. It states: 1. the applicant's name, proof of identity and contact; 2. the name, document number or other description of the information; 3. the form and the way in which it is wanted.",
  ),
  "30": article(
    "第三十条",
    30,
    "申请内容不明确的，行政机关应当给予指导和释明，并自收到申请之日起7个工作日内一次性告知补正的事项和合理的期限；答复期限自收到补正的申请之日起计算；无正当理由逾期不补正的，视为放弃申请，不再处理。",
    "Where a request is unclear the organ gives guidance and, within 7 working days of receiving it, says once what is to be corrected and by when; the time to answer runs from receipt of the corrected request; who does not correct it in time without good reason is taken to have given it up.",
  ),
  "31": article(
    "第三十一条",
    31,
    "收到申请的时间：当面提交的，为提交之日；邮寄的，为行政机关签收之日；平常信函等无需签收的，工作机构于收到当日与申请人确认，为确认之日；通过互联网或者传真提交的，为双方确认之日。",
    "Date of receipt: in person, the day of submission; by post, the day the organ signs for it; by ordinary mail that needs no signature, the day the office confirms it with the applicant; online or by fax, the day both sides confirm it.",
  ),
  "32": article(
    "第三十二条",
    32,
    "公开会损害第三方合法权益的，行政机关应当书面征求第三方的意见；第三方应当自收到征求意见书之日起15个工作日内提出意见，逾期未提出的，由行政机关决定是否公开；第三方不同意且有合理理由的，不予公开；不公开可能对公共利益造成重大影响的，可以决定公开，并书面告知第三方。",
    "Where disclosure would harm a third party the organ asks for its opinion in writing; the third party answers within 15 working days, failing which the organ decides; with good reasons against it the information is not disclosed, unless withholding may gravely affect the public interest.",
  ),
  "33": article(
    "第三十三条",
    33,
    "能够当场答复的，应当当场答复；不能当场答复的，应当自收到申请之日起20个工作日内答复；需要延长的，应当经政府信息公开工作机构负责人同意并告知申请人，延长的期限最长不得超过20个工作日；征求第三方和其他机关意见的时间不计算在内。",
    "If it can, the organ answers at once; otherwise within 20 working days of receiving the request; an extension needs the consent of the head of the disclosure office and notice to the applicant and is at most 20 working days; time spent on asking third parties and other organs is not counted.",
  ),
  "35": article(
    "第三十五条",
    35,
    "申请的数量、频次明显超过合理范围的，行政机关可以要求说明理由；理由不合理的，告知不予处理；理由合理但不能按期答复的，可以确定延迟答复的合理期限并告知申请人。",
    "Where requests clearly exceed a reasonable number or frequency the organ may ask for reasons; if they are not reasonable it declines to process them; if they are, it may set a later reasonable date.",
  ),
  "36": article(
    "第三十六条",
    36,
    "对申请分别答复：（一）已经主动公开的，告知获取的方式、途径；（二）可以公开的，提供该信息，或者告知获取的方式、途径和时间；（三）决定不予公开的，告知并说明理由；（四）经检索没有的，告知该信息不存在；（五）不属于本机关负责公开的，告知并说明理由，能够确定负责机关的，告知其名称、联系方式；（六）已经答复、又重复申请相同信息的，告知不予重复处理；（七）属于工商、不动产登记资料等，法律、行政法规对获取有特别规定的，告知依照规定办理。",
    "Replies: 1. already published: where to get it; 2. may be disclosed: it is given, or how and when to get it; 3. refused: with reasons; 4. not found in a search: that it does not exist; 5. another organ's: so told, with that organ's name and contact where known; 6. same information asked for again after an answer: not processed again; 7. business or real-estate registers and the like with rules of their own: under those rules.",
  ),
  "37": article(
    "第三十七条",
    37,
    "申请的信息中含有不应当公开的内容或者不属于政府信息的内容，但能够区分处理的，应当提供可以公开的内容，并对不予公开的内容说明理由。",
    "Where parts must not be disclosed but can be separated, the rest is given, with reasons for what is withheld.",
  ),
  "38": article(
    "第三十八条",
    38,
    "行政机关提供的应当是已制作或者获取的信息；除区分处理的以外，需要对现有信息进行加工、分析的，可以不予提供。",
    "What is given is information already made or obtained; what would need processing or analysis need not be given, separation of parts apart.",
  ),
  "39": article(
    "第三十九条",
    39,
    "以申请公开的形式进行信访、投诉、举报等活动的，告知不作为政府信息公开申请处理，并可以告知通过相应渠道提出；要求提供政府公报、报刊、书籍等公开出版物的，可以告知获取的途径。",
    "Petitions, complaints or reports in the form of a request are not processed as one and may be pointed to their own channel; for gazettes, periodicals, books and other publications the organ may say where to get them.",
  ),
  "40": article(
    "第四十条",
    40,
    "根据申请人的要求和保存的实际情况确定提供的形式；可能危及载体安全或者成本过高的，可以通过电子数据等适当形式提供，或者安排查阅、抄录。",
    "The form follows the applicant's wish and how the information is kept; where that endangers the original or costs too much, electronic data, or reading and copying on the spot, will do.",
  ),
  "41": article(
    "第四十一条",
    41,
    "有证据证明行政机关提供的与自身相关的政府信息记录不准确的，可以要求更正；有权更正的机关审核属实的，应当更正并告知；不属于本机关职能范围的，可以转送有权更正的机关并告知，或者告知向其提出。",
    "Who has evidence that a record about himself is inaccurate may ask for its correction; the competent organ corrects it when that is so, another passes it on or says where to ask.",
  ),
  "42": article(
    "第四十二条",
    42,
    "依申请提供政府信息，不收取费用；但是申请的数量、频次明显超过合理范围的，可以收取信息处理费。",
    "Information is given on request free of charge; only where requests clearly exceed a reasonable number or frequency may an information-processing fee be charged.",
  ),
  "43": article(
    "第四十三条",
    43,
    "申请公开政府信息的公民存在阅读困难或者视听障碍的，行政机关应当为其提供必要的帮助。",
    "Applicants who have difficulty in reading, seeing or hearing are given the help they need.",
  ),
  "44": article(
    "第四十四条",
    44,
    "多个申请人就相同信息向同一机关申请，该信息属于可以公开的，可以纳入主动公开；申请人认为应当主动公开的，可以建议纳入，审核后属于的应当及时主动公开。",
    "What several people ask of one organ may be published proactively; an applicant may propose that it be.",
  ),
  "47": article(
    "第四十七条",
    47,
    "政府信息公开工作主管部门加强日常指导和监督检查；公民、法人或者其他组织认为行政机关未按照要求主动公开，或者对申请不依法答复处理的，可以向主管部门提出，查证属实的，应当督促整改或者通报批评。",
    "The department in charge guides and inspects; whoever finds that an organ does not publish as required or does not lawfully answer a request may turn to it, and when that is found so it orders correction or criticises the organ publicly.",
  ),
  "49": article(
    "第四十九条",
    49,
    "县级以上人民政府部门在每年1月31日前向本级主管部门提交上一年度的年度报告并向社会公布；县级以上地方人民政府的主管部门在每年3月31日前向社会公布本级政府上一年度的年度报告。",
    "Departments submit and publish the report on the previous year before January 31 (31/1); the department in charge publishes that of the government itself before March 31 (31/3).",
  ),
  "50": article(
    "第五十条",
    50,
    "年度报告包括：（一）主动公开政府信息的情况；（二）收到和处理政府信息公开申请的情况；（三）因政府信息公开工作被申请行政复议、提起行政诉讼的情况；（四）存在的主要问题及改进情况，各级人民政府的还包括工作考核、社会评议和责任追究结果情况；（五）其他需要报告的事项。",
    "The report covers: 1. proactive disclosure; 2. requests received and handled; 3. reconsideration and litigation; 4. main problems and improvement, and for governments also appraisal, public review and accountability; 5. other matters.",
  ),
  "51": article(
    "第五十一条",
    51,
    "公民、法人或者其他组织认为行政机关在政府信息公开工作中侵犯其合法权益的，可以向上一级行政机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼。",
    "Whoever finds that an organ's disclosure work infringes his lawful rights may complain to the next higher organ or the department in charge, or apply for administrative reconsideration or sue as the law provides.",
  ),
  "53": article(
    "第五十三条",
    53,
    "不依法履行政府信息公开职能，或者不及时更新公开的内容、指南、目录等，由上一级行政机关责令改正；情节严重的，对负有责任的领导人员和直接责任人员依法给予处分；构成犯罪的，依法追究刑事责任。",
    "An organ that does not lawfully disclose, or does not keep its content, guide and catalogue up to date, is ordered by the next higher organ to correct it; in grave cases those responsible are disciplined, and a crime is prosecuted.",
  ),
  "54": article(
    "第五十四条",
    54,
    "法律、法规授权的具有管理公共事务职能的组织公开政府信息的活动，适用本条例。",
    "The Regulations apply to organisations that laws or regulations authorise to manage public affairs.",
  ),
  "55": article(
    "第五十五条",
    55,
    "教育、卫生健康、供水、供电、供气、供热、环境保护、公共交通等与人民群众利益密切相关的公共企事业单位，公开在提供社会公共服务过程中制作、获取的信息，依照相关法律、法规和国务院有关主管部门或者机构的规定执行。",
    "Schools, hospitals, water, power, gas, heating, environmental protection, public transport and other public enterprises and institutions disclose under the laws, regulations and rules of their own fields.",
  ),
  "reconsideration-11": other(
    "《行政复议法》第十一条",
    "Article 11 of the Administrative Reconsideration Law",
    "公民、法人或者其他组织认为行政机关在政府信息公开工作中侵犯其合法权益的，可以依法申请行政复议。",
    "Whoever finds that disclosure work infringes his lawful rights may apply for reconsideration.",
  ),
  "reconsideration-20": other(
    "《行政复议法》第二十条",
    "Article 20 of the Administrative Reconsideration Law",
    "可以自知道或者应当知道该行政行为之日起六十日内提出行政复议申请；法律规定的申请期限超过六十日的除外。",
    "The application is made within 60 days of learning of the act, unless a law sets a longer time.",
  ),
  "reconsideration-23": other(
    "《行政复议法》第二十三条",
    "Article 23 of the Administrative Reconsideration Law",
    "申请政府信息公开，行政机关不予公开的，应当先向行政复议机关申请行政复议，对行政复议决定不服的，可以再依法向人民法院提起行政诉讼。",
    "Where a request is refused, reconsideration must be applied for first; who does not accept its decision may then sue in a people's court.",
  ),
  "litigation-45": other(
    "《行政诉讼法》第四十五条",
    "Article 45 of the Administrative Litigation Law",
    "不服复议决定的，可以在收到复议决定书之日起十五日内向人民法院提起诉讼；法律另有规定的除外。",
    "Who does not accept the decision on reconsideration may sue within 15 days of receiving it, unless a law provides otherwise.",
  ),
  "litigation-46": other(
    "《行政诉讼法》第四十六条",
    "Article 46 of the Administrative Litigation Law",
    "直接向人民法院提起诉讼的，应当自知道或者应当知道作出行政行为之日起六个月内提出；法律另有规定的除外。",
    "A suit brought directly is brought within 6 months of learning that the act was taken, unless a law provides otherwise.",
  ),
  format: other(
    "《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）",
    "the Form of the Annual Report (Guobangongkaibanhan [2021] No. 30)",
    "年度报告第二部分的表按条例第二十条第（一）、（五）、（六）、（八）项填写规章和行政规范性文件的件数、行政许可、行政处罚、行政强制的处理决定数量和行政事业性收费的金额，其中文件各有制发、废止、现行有效三栏。第三部分的表按申请人分自然人和法人或其他组织，后者分五栏，另有总计。第四部分的表填行政复议和行政诉讼，分三组，每组五栏。第一、第五、第六部分是文字：总体情况，存在的主要问题及改进情况，其他需要报告的事项。",
    "The table of Section 2 counts, by items (1), (5), (6) and (8) of Article 20, rules and normative documents, licensing, penalty and coercive decisions, and fees, with 3 columns for documents. The table of Section 3 is by applicant, with 5 columns for organisations. That of Section 4, on reconsideration and lawsuits, has 3 groups of 5 columns. Sections 1, 5 and 6 are prose: the overall situation, problems and improvement, other matters.",
  ),
  hotline: other(
    "《关于进一步优化地方政务服务便民热线的指导意见》（国办发〔2020〕53号）",
    "the Guidance on Local Government Service Hotlines (Guobanfa [2020] No. 53)",
    "各地的政务服务便民热线统一为12345，受理咨询、求助、投诉、举报和意见建议。",
    "Local government service hotlines are joined under 12345, for questions, help, complaints, reports and suggestions.",
  ),
  fees: other(
    "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）",
    "the Measures on the Information-Processing Fee (Guobanhan [2020] No. 109)",
    "信息处理费可以按件计收，也可以按量计收，不得重复计算。按件：同一申请人一个自然月内10件以下（含10件）不收费，11—30件（含30件）的部分每件100元，31件以上的部分以10件为一档，每增加一档每件提高100元。按量：30页以下（含30页）不收费，31—100页（含100页）的部分每页10元，101—200页（含200页）的部分每页20元，201页以上的部分每页40元。",
    "The fee goes by requests or by pages, never both. By requests, of one applicant in 1 calendar month: up to 10 free; from 11 to 30, 100 yuan each; from 31 on, 100 yuan more for every further 10. By pages: up to 30 free; 31 to 100, 10 yuan a page; 101 to 200, 20 yuan; from 201 on, 40 yuan.",
  ),
} as const satisfies Record<string, Rule>;

const ITEM_RULES: Readonly<Record<string, Rule>> = Object.fromEntries(
  ITEMS.map((item, i) => [
    `item-${i + 1}`,
    article(`第二十条${itemName(i + 1)}`, 20, `第二十条${itemName(i + 1)}：${item.zh}。`, `Item (${i + 1}) of Article 20: ${item.en}.`),
  ]),
);

/** Undefined for what is no rule here. */
export const ruleOf = (id: string): Rule | undefined => ITEM_RULES[id] ?? (RULES as Readonly<Record<string, Rule>>)[id];
