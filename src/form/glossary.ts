// Terms of the statutory form -> what they mean, in words written for this program, each with the rule it comes from. Data and its lookup.
// No I/O. No clock.

/** `names`: other words for the term. `keys`: figures whose row or column the term is. `source`: the rule, by article. */
export type Term = { term: string; names: readonly string[]; keys: readonly string[]; explanation: string; source: string };

const REGULATION = "《中华人民共和国政府信息公开条例》";
const FORMAT = "《中华人民共和国政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）";
const FEES = "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）";

export const GLOSSARY: readonly Term[] = [
  {
    term: "政府信息公开工作年度报告",
    names: ["年报", "年度报告", "信息公开年报", "工作年度报告"],
    keys: [],
    explanation:
      "县级以上人民政府部门在每年1月31日前、政府信息公开工作主管部门在每年3月31日前公布的上一年度信息公开工作情况，依次为总体情况、主动公开、依申请公开、复议诉讼、问题与改进、其他事项六部分。",
    source: `${REGULATION}第四十九条、第五十条`,
  },
  {
    term: "主动公开",
    names: ["主动公开政府信息"],
    keys: [],
    explanation:
      "行政机关不待申请，自行通过政府网站、公报、新闻发布会等途径向社会公布的政府信息。凡涉及公众利益调整、需要公众广泛知晓或者需要公众参与决策的，都应当主动公开。",
    source: `${REGULATION}第十九条、第二十条`,
  },
  {
    term: "依申请公开",
    names: ["政府信息公开申请", "信息公开申请", "申请公开", "依申请"],
    keys: ["received"],
    explanation: "公民、法人或者其他组织就行政机关没有主动公开的政府信息，向制作或保存它的行政机关提出申请，由该机关依法作出答复。",
    source: `${REGULATION}第二十七条`,
  },
  {
    term: "本年新收政府信息公开申请",
    names: ["新收申请", "新收", "本年新收", "新收政府信息公开申请"],
    keys: ["received"],
    explanation: "本机关在报告年度的1月1日至12月31日之间收到的政府信息公开申请的件数，不论当年是否办结。",
    source: FORMAT,
  },
  {
    term: "上年结转政府信息公开申请",
    names: ["上年结转", "结转", "上年结转申请"],
    keys: ["carried_in"],
    explanation: "上一年度收到、到上一年年底还没有办结、转到报告年度继续办理的申请的件数，应当等于上一年报告中的“结转下年度继续办理”。",
    source: FORMAT,
  },
  {
    term: "结转下年度继续办理",
    names: ["结转下年度", "结转下年", "转下年"],
    keys: ["carried_out"],
    explanation: "到报告年度年底还没有办结、转到下一年度继续办理的申请的件数。",
    source: FORMAT,
  },
  {
    term: "本年度办理结果总计",
    names: ["办理结果", "办结", "办结总数", "本年度办理结果"],
    keys: ["handled"],
    explanation:
      "报告年度内办结的申请的总件数，即予以公开、部分公开、不予公开、无法提供、不予处理、其他处理六类之和。新收加上年结转，等于办结加结转下年。",
    source: FORMAT,
  },
  {
    term: "予以公开",
    names: ["同意公开"],
    keys: ["disclosed"],
    explanation: "申请的信息可以公开，行政机关把信息提供给申请人，或者告知获取的方式、途径和时间。",
    source: `${REGULATION}第三十六条第（一）（二）项`,
  },
  {
    term: "部分公开",
    names: ["区分处理"],
    keys: ["partly_disclosed"],
    explanation:
      "申请的信息里既有可以公开的、也有不能公开的，行政机关区分开来，提供可以公开的内容，对其余内容说明理由。一件申请作了区分处理的，只计入这一项。",
    source: `${REGULATION}第三十七条`,
  },
  {
    term: "不予公开",
    names: ["拒绝公开", "不公开"],
    keys: ["refused"],
    explanation:
      "申请的信息依法不能公开，行政机关决定不提供并说明理由。表中分八种情形：国家秘密、法律行政法规禁止公开、危及“三安全一稳定”、第三方合法权益、三类内部事务信息、四类过程性信息、行政执法案卷、行政查询事项。",
    source: `${REGULATION}第十四条、第十五条、第十六条、第三十六条第（三）项`,
  },
  {
    term: "属于国家秘密",
    names: ["国家秘密", "涉密"],
    keys: ["refused.state_secret"],
    explanation: "依照保守国家秘密的法律确定为国家秘密的政府信息，关系国家安全和利益，在一定时间内只限一定范围的人员知悉，不予公开。",
    source: `${REGULATION}第十四条`,
  },
  {
    term: "其他法律行政法规禁止公开",
    names: ["法律行政法规禁止公开", "法律法规禁止公开", "禁止公开"],
    keys: ["refused.law_forbids"],
    explanation: "除国家秘密以外，其他法律或者行政法规明文规定不得公开的政府信息，不予公开。",
    source: `${REGULATION}第十四条`,
  },
  {
    term: "危及“三安全一稳定”",
    names: ["三安全一稳定", "危及三安全一稳定"],
    keys: ["refused.security_stability"],
    explanation: "“三安全”指国家安全、公共安全、经济安全，“一稳定”指社会稳定。公开后可能危及它们的政府信息，不予公开。",
    source: `${REGULATION}第十四条`,
  },
  {
    term: "保护第三方合法权益",
    names: ["第三方合法权益", "第三方权益", "第三方"],
    keys: ["refused.third_party"],
    explanation:
      "涉及商业秘密、个人隐私等，公开会对第三方合法权益造成损害的政府信息，不予公开；第三方同意公开，或者不公开会对公共利益造成重大影响的，予以公开。",
    source: `${REGULATION}第十五条、第三十二条`,
  },
  {
    term: "三类内部事务信息",
    names: ["内部事务信息", "属于三类内部事务信息", "内部事务"],
    keys: ["refused.internal_affairs"],
    explanation: "行政机关的人事管理、后勤管理、内部工作流程三个方面的信息。它们只关系机关内部，可以不予公开。",
    source: `${REGULATION}第十六条第一款`,
  },
  {
    term: "四类过程性信息",
    names: ["过程性信息", "属于四类过程性信息"],
    keys: ["refused.deliberative"],
    explanation:
      "行政机关在履行行政管理职能过程中形成的讨论记录、过程稿、磋商信函、请示报告四类信息，可以不予公开；法律、法规、规章规定应当公开的除外。",
    source: `${REGULATION}第十六条第二款`,
  },
  {
    term: "行政执法案卷",
    names: ["行政执法案卷信息", "执法案卷", "属于行政执法案卷"],
    keys: ["refused.enforcement_file"],
    explanation: "行政机关在执法办案中形成并归入案卷的信息，可以不予公开；法律、法规、规章规定应当公开的除外。",
    source: `${REGULATION}第十六条第二款`,
  },
  {
    term: "行政查询事项",
    names: ["属于行政查询事项", "行政查询"],
    keys: ["refused.administrative_query"],
    explanation: "申请的是工商、不动产登记资料等，法律、行政法规对获取它们另有专门规定的信息。行政机关告知申请人依照有关规定去查询。",
    source: `${REGULATION}第三十六条第（七）项`,
  },
  {
    term: "无法提供",
    names: ["不能提供"],
    keys: ["unavailable"],
    explanation: "行政机关没有可以提供的信息。表中分三种情形：本机关不掌握相关政府信息、没有现成信息需要另行制作、补正后申请内容仍不明确。",
    source: `${REGULATION}第三十条、第三十六条第（四）（五）项、第三十八条`,
  },
  {
    term: "本机关不掌握相关政府信息",
    names: ["本机关不掌握", "不掌握相关信息", "不掌握"],
    keys: ["unavailable.not_held"],
    explanation: "经检索没有申请人所要的信息，或者该信息不由本机关负责公开。能确定由哪个机关负责的，告知申请人该机关的名称和联系方式。",
    source: `${REGULATION}第三十六条第（四）（五）项`,
  },
  {
    term: "没有现成信息需要另行制作",
    names: ["没有现成信息", "需要另行制作", "另行制作"],
    keys: ["unavailable.needs_creation"],
    explanation: "申请的内容要由行政机关对现有政府信息进行加工、分析才能得到。行政机关提供的应当是已制作或者获取的信息，可以不予提供。",
    source: `${REGULATION}第三十八条`,
  },
  {
    term: "补正后申请内容仍不明确",
    names: ["申请内容不明确", "内容仍不明确", "补正"],
    keys: ["unavailable.unclear"],
    explanation:
      "申请内容不明确的，行政机关在收到申请之日起7个工作日内一次性告知申请人补正；申请人补正之后仍不能让行政机关确定要的是什么信息，即属此项。",
    source: `${REGULATION}第三十条`,
  },
  {
    term: "不予处理",
    names: ["不处理"],
    keys: ["not_processed"],
    explanation:
      "申请不作为政府信息公开申请来处理。表中分五种情形：信访举报投诉类申请、重复申请、要求提供公开出版物、无正当理由大量反复申请、要求行政机关确认或重新出具已获取信息。",
    source: `${REGULATION}第三十五条、第三十六条第（六）项、第三十九条`,
  },
  {
    term: "信访举报投诉类申请",
    names: ["信访举报投诉", "信访类申请"],
    keys: ["not_processed.petition"],
    explanation:
      "以信息公开申请的形式进行信访、投诉、举报等活动。行政机关告知申请人不作为政府信息公开申请处理，并可以告知通过相应渠道提出。",
    source: `${REGULATION}第三十九条第一款`,
  },
  {
    term: "重复申请",
    names: ["重复提出申请"],
    keys: ["not_processed.repeated"],
    explanation: "行政机关已就申请人的申请作出答复，申请人又就相同的政府信息提出申请。行政机关告知申请人不予重复处理。",
    source: `${REGULATION}第三十六条第（六）项`,
  },
  {
    term: "要求提供公开出版物",
    names: ["公开出版物"],
    keys: ["not_processed.publication"],
    explanation: "申请人要求提供政府公报、报刊、书籍等公开出版物。行政机关可以告知获取的途径。",
    source: `${REGULATION}第三十九条第二款`,
  },
  {
    term: "无正当理由大量反复申请",
    names: ["大量反复申请", "反复申请"],
    keys: ["not_processed.excessive"],
    explanation:
      "申请的数量、频次明显超过合理范围。行政机关可以要求申请人说明理由，认为理由不合理的，告知不予处理；认为合理的，可以确定延迟答复的合理期限。",
    source: `${REGULATION}第三十五条`,
  },
  {
    term: "要求行政机关确认或重新出具已获取信息",
    names: ["确认或重新出具已获取信息", "重新出具"],
    keys: ["not_processed.reissue"],
    explanation: "申请人已经得到信息，又要求行政机关确认它或者再出具一份。这不是获取政府信息，不予处理。",
    source: FORMAT,
  },
  {
    term: "其他处理",
    names: ["其他处理情形"],
    keys: ["other_handling"],
    explanation: "不属于前五类的办理结果：申请人逾期不补正、逾期不缴纳信息处理费而不再处理的，以及其他情形，例如申请人撤回申请。",
    source: FORMAT,
  },
  {
    term: "逾期不补正",
    names: ["申请人无正当理由逾期不补正", "无正当理由逾期不补正"],
    keys: ["other_handling.not_corrected"],
    explanation: "行政机关告知补正后，申请人没有正当理由而在合理期限内不补正的，视为放弃申请，行政机关不再处理。",
    source: `${REGULATION}第三十条`,
  },
  {
    term: "逾期未缴纳费用",
    names: ["申请人逾期未按收费通知要求缴纳费用", "逾期未缴费"],
    keys: ["other_handling.fee_unpaid"],
    explanation: "行政机关依法决定收取信息处理费后，申请人没有在收费通知规定的期限内缴费的，视为放弃申请，行政机关不再处理。",
    source: FEES,
  },
  {
    term: "信息处理费",
    names: ["政府信息公开信息处理费", "信息公开处理费", "处理费"],
    keys: [],
    explanation:
      "申请公开政府信息的数量、频次明显超过合理范围时，行政机关可以按件或者按量收取的费用，为的是引导合理申请。通常情况下提供政府信息不收费。",
    source: `${REGULATION}第四十二条；${FEES}`,
  },
  {
    term: "勾稽关系",
    names: ["勾稽", "钩稽关系"],
    keys: [],
    explanation:
      "表中数字之间必须成立的等式：新收＋上年结转＝办理结果总计＋结转下年度；办理结果总计＝各类结果之和；每行总计＝自然人＋法人或其他组织各栏；复议、诉讼的总计＝四种结果之和。",
    source: FORMAT,
  },
  {
    term: "自然人",
    names: ["个人"],
    keys: ["@natural_person"],
    explanation: "以个人身份提出申请的人。",
    source: FORMAT,
  },
  {
    term: "法人或其他组织",
    names: ["法人和其他组织", "法人"],
    keys: ["@organisation"],
    explanation: "以组织名义提出申请的申请人，表中分商业企业、科研机构、社会公益组织、法律服务机构、其他五栏。",
    source: FORMAT,
  },
  {
    term: "商业企业",
    names: [],
    keys: ["@commercial"],
    explanation: "以营利为目的的企业法人及其他经营组织，以组织名义提出申请的，计入这一栏。",
    source: FORMAT,
  },
  {
    term: "科研机构",
    names: [],
    keys: ["@research"],
    explanation: "从事科学研究、教学的机构，以组织名义提出申请的，计入这一栏。",
    source: FORMAT,
  },
  {
    term: "社会公益组织",
    names: ["公益组织"],
    keys: ["@welfare"],
    explanation: "社会团体、基金会等以公益为目的的组织，以组织名义提出申请的，计入这一栏。",
    source: FORMAT,
  },
  {
    term: "法律服务机构",
    names: [],
    keys: ["@legal_service"],
    explanation: "律师事务所、公证处、法律援助机构等，以组织名义提出申请的，计入这一栏。",
    source: FORMAT,
  },
  {
    term: "规章",
    names: ["政府规章", "部门规章"],
    keys: ["regulations.issued"],
    explanation:
      "国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府依照《立法法》制定的规范性法律文件。县级政府和乡镇没有制定权，这一行通常为0。",
    source: `${REGULATION}第二十条第（一）项`,
  },
  {
    term: "行政规范性文件",
    names: ["规范性文件", "红头文件"],
    keys: ["normative_documents.issued"],
    explanation:
      "行政机关依职权、按程序制定并公布，涉及公民、法人和其他组织权利义务，在一定时期内反复适用的公文；不含规章以上的立法，也不含内部事务的文件。",
    source: `${REGULATION}第二十条第（一）项`,
  },
  {
    term: "本年制发件数",
    names: ["制发"],
    keys: ["normative_documents.issued"],
    explanation: "报告年度内新制定并发布的规章或者行政规范性文件的件数。",
    source: FORMAT,
  },
  {
    term: "本年废止件数",
    names: ["废止"],
    keys: ["normative_documents.repealed"],
    explanation: "报告年度内宣布废止或者失效的规章或者行政规范性文件的件数。",
    source: FORMAT,
  },
  {
    term: "现行有效件数",
    names: ["现行有效"],
    keys: ["normative_documents.in_force"],
    explanation: "到报告年度年底仍然有效的规章或者行政规范性文件的件数。",
    source: FORMAT,
  },
  {
    term: "行政许可",
    names: [],
    keys: ["licences"],
    explanation: "行政机关根据申请，经依法审查，准予从事特定活动的行为。表中是报告年度内作出的处理决定的数量。",
    source: `${REGULATION}第二十条第（五）项；《行政许可法》第二条`,
  },
  {
    term: "行政处罚",
    names: [],
    keys: ["penalties"],
    explanation: "行政机关依法对违反行政管理秩序的行为，以减损权益或者增加义务的方式予以惩戒。表中是报告年度内作出的处理决定的数量。",
    source: `${REGULATION}第二十条第（六）项；《行政处罚法》第二条`,
  },
  {
    term: "行政强制",
    names: ["行政强制措施", "行政强制执行"],
    keys: ["coercive_measures"],
    explanation:
      "行政强制措施和行政强制执行：前者是为制止违法、防止危害而暂时限制人身自由或者控制财物，后者是对不履行行政决定的依法强制履行。表中是报告年度内作出的处理决定的数量。",
    source: `${REGULATION}第二十条第（六）项；《行政强制法》第二条`,
  },
  {
    term: "行政事业性收费",
    names: ["事业性收费"],
    keys: ["fees"],
    explanation:
      "国家机关、事业单位等依照法律法规，在实施社会公共管理、提供公共服务的过程中向特定对象收取的费用。表中是报告年度的收费金额，单位为万元。",
    source: `${REGULATION}第二十条第（八）项`,
  },
  {
    term: "其他对外管理服务事项",
    names: [],
    keys: ["other_services"],
    explanation: "2019、2020年度报告使用的格式中的一行：行政许可以外，行政机关对外提供的其他管理和服务事项。",
    source: `${REGULATION}第二十条第（五）项；国办公开办函〔2019〕60号`,
  },
  {
    term: "政府集中采购",
    names: ["集中采购"],
    keys: ["procurement.items"],
    explanation: "2019、2020年度报告使用的格式中的一行：列入集中采购目录的采购项目的数量和总金额。",
    source: `${REGULATION}第二十条第（九）项；国办公开办函〔2019〕60号`,
  },
  {
    term: "行政复议",
    names: ["复议", "信息公开行政复议"],
    keys: ["reconsideration.total"],
    explanation: "申请人认为行政机关在政府信息公开工作中侵犯其合法权益，向复议机关提出、请求纠正的程序。",
    source: `${REGULATION}第五十一条`,
  },
  {
    term: "行政诉讼",
    names: ["信息公开行政诉讼", "诉讼"],
    keys: ["litigation.total"],
    explanation:
      "申请人认为行政机关在政府信息公开工作中侵犯其合法权益，以该机关为被告向人民法院提起的诉讼。表中分未经复议直接起诉和复议后起诉两组。",
    source: `${REGULATION}第五十一条`,
  },
  {
    term: "未经复议直接起诉",
    names: ["直接起诉"],
    keys: ["litigation.direct.total"],
    explanation: "申请人没有先申请行政复议，直接向人民法院提起的行政诉讼。",
    source: FORMAT,
  },
  {
    term: "复议后起诉",
    names: [],
    keys: ["litigation.after_reconsideration.total"],
    explanation: "申请人先申请了行政复议，对复议决定不服，再向人民法院提起的行政诉讼。",
    source: FORMAT,
  },
  {
    term: "结果维持",
    names: ["维持"],
    keys: ["reconsideration.upheld"],
    explanation: "复议机关维持原行政行为，或者法院判决驳回原告的诉讼请求等，行政机关的处理没有被改变。",
    source: FORMAT,
  },
  {
    term: "结果纠正",
    names: ["纠正", "纠错"],
    keys: ["reconsideration.corrected"],
    explanation: "复议机关或者法院撤销、变更原行政行为，确认其违法，或者责令行政机关履行、重新作出等。",
    source: FORMAT,
  },
  {
    term: "其他结果",
    names: [],
    keys: ["reconsideration.other"],
    explanation: "维持和纠正以外的结案，例如申请人撤回申请、原告撤诉、程序终止。",
    source: FORMAT,
  },
  {
    term: "尚未审结",
    names: ["未审结"],
    keys: ["reconsideration.pending"],
    explanation: "到报告年度年底复议机关或者法院还没有作出决定、判决的案件。",
    source: FORMAT,
  },
  {
    term: "公开率",
    names: ["予以公开率"],
    keys: [],
    explanation: "表格没有规定这一比率。这里按“予以公开的件数÷本年度办理结果总计×100%”计算，不含部分公开。",
    source: "本站的计算口径",
  },
  {
    term: "纠错率",
    names: ["复议纠错率", "行政复议纠错率"],
    keys: [],
    explanation: "表格没有规定这一比率。这里按“结果纠正的件数÷该类案件总计×100%”计算，总计含尚未审结的。",
    source: "本站的计算口径",
  },
  {
    term: "败诉率",
    names: ["行政诉讼败诉率"],
    keys: [],
    explanation: "表格没有规定这一比率。这里按“行政诉讼结果纠正的件数÷行政诉讼总计×100%”计算，总计含尚未审结的。",
    source: "本站的计算口径",
  },
  {
    term: "维持率",
    names: ["复议维持率"],
    keys: [],
    explanation: "表格没有规定这一比率。这里按“结果维持的件数÷该类案件总计×100%”计算，总计含尚未审结的。",
    source: "本站的计算口径",
  },
];

const NAMES: readonly (readonly [string, Term])[] = GLOSSARY.flatMap((term) =>
  [term.term, ...term.names].map((name) => [name.replace(/[“”]/g, ""), term] as const),
).sort((a, b) => b[0].length - a[0].length);

/** The term of the glossary by its name or another name for it; undefined when it has none. */
export const termNamed = (name: string): Term | undefined => NAMES.find(([each]) => each === name.replace(/["“”'‘’「」]/g, ""))?.[1];
/** The term that a figure's row or column is. */
export const termOf = (key: string): Term | undefined =>
  GLOSSARY.find(({ keys }) => keys.some((each) => key === each || key.startsWith(`${each}@`)));
/** The longest term that a text names. */
export const termIn = (text: string): Term | undefined => {
  const plain = text.replace(/["“”'‘’「」《》]/g, "");
  return NAMES.find(([name]) => plain.includes(name))?.[1];
};
