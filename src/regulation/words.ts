// What questions about going about it speak of, each in the words people use, Chinese (folded to simplified) and English: a maintainer adds a word
// to its line. Data. No I/O. No clock.

const CONCEPTS = {
  how: /怎么|怎样|如何|咋|啥办法|什么办法|步骤|流程|程序|手续|方法|怎么个|哪些条件|how (?:do|can|to|should|does)/,
  what: /什么|啥|哪些|哪几|何|吗|么|what|which/,
  may: /能不能|可不可以|可以|能否|可否|能|行不行|算不算|有资格|有权|能够|允许|准不准|让不让|给不给|会不会|作不作数|作数|算数|管不管用|用不用|需不需要|要不要|行吗|can|may|allowed|entitled/,
  apply:
    /申请(?!人|量|数|率|情况)|要(?:一份|份|个|点)?.{0,8}(?:文件|材料|资料|信息|批文|文书|档案|合同)|索取|调取|递交?材料|提交申请|file a request|request(?:ing)? (?:for )?(?:government |public )?(?:information|record)|apply|foi request|request/,
  disclosure:
    /信息公开|公开.{0,4}信息|政府信息|公开.{0,3}申请|申请.{0,8}公开|依申请|政务公开|政府公开|公开(?:工作|信息)|要不要公开|公开不公开|公开条例|信息申请|要.{0,8}(?:文件|材料|资料|批文|文书|档案|合同)|information|disclos|record|request/,
  form: /申请(?:书|表)|填(?:写|哪些|什么|啥)|要写|写(?:明|清|些|什么|啥|哪些)|包括什么|身份证|证件|证明|材料|用途|理由|what (?:must|should) .{0,20}(?:contain|include)|what (?:must|should) (?:be|go|i put) in/,
  channel:
    /(?:电子)?邮件|邮箱|电邮|发邮|寄信|信件|邮寄|打(?:个)?电话|电话说|用嘴|口述|嘴上说|口头|当面|网上|网络|传真|微信|书面|email|e-mail|by post|by phone|online|orally|in writing/,
  whom: /向(?:谁|哪|什么)|找谁|跟谁|去哪|到哪|上哪|哪(?:个|些)(?:部门|单位|机关|地方)|哪里(?:递|交|申请|告|投诉|举报)|谁(?:受理|负责|来管|管)|(?:递|交|寄)给谁|where (?:do|can|should)|to whom|which (?:office|authority)/,
  who: /学生|研究生|记者|律师|农民|谁(?:能|可以|有权|有资格)|外国人|外地|本地人|个人|公司|企业|单位|法人|村民|小组|集体|组织|未成年|老百姓|港澳|台湾|资格|who (?:can|may)|foreigner|compan(?:y|ies)/,
  time: /多久|多长时间|多少(?:个)?(?:天|日|工作日)|几(?:个)?(?:天|日|工作日|周|个月)|期限|时限|什么时候|何时|几号|几月几|哪天(?:之)?前|by (?:some|what|which|a certain) date|by when|啥时候?|最(?:长|多).{0,6}(?:天|日|拖|延|久)|哪一?天|从何时|多长|有多久|几日|时效|how long|how many (?:working )?days|deadline|time limit|when/,
  late: /过了.{0,6}(?:天|月|期)|超期|逾期|拖(?:着|了|到|延)?|迟迟|延期|延长|延迟|再延|能延|延(?:多久|几天)|extend|extension|late|overdue/,
  reply:
    /答复|回复|答覆|回覆|回应|回(?:我|信|话)|给(?:个)?准?(?:信|结果|说法)|准信|回音|音信|信儿|出结果|结果(?:出来|下来)|答(?:个)?话|answer|reply|respond|response/,
  silent:
    /(?:不|没|没有|未|迟迟不|逾期不|超期不)(?:给)?(?:答复|回复|回应|回信|回话|理|搭理|回我|消息)|没(?:有)?(?:回|动静|音|下文|消息|反应)|石沉大海|杳无音信|不吭声|装死|ignored|no (?:answer|reply|response)|did not (?:answer|reply|respond)/,
  counted:
    /从(?:哪|什么时候|何时).{0,3}(?:天|开始|算|起)|哪一?天(?:算|开始|起)|起算|算(?:作|是)?收到|算(?:作|是|在)?(?:哪|几)一?(?:天|号)|签收|挂号|counted from|start(?:s)? (?:to run|counting)/,
  fee: /收(?:不收)?费|收钱|收(?:多少)?钱|交钱|要钱|要.{0,2}钱|多少钱|免费|缴费|费用|花钱|复印|处理费|掏钱|收你?钱|付费|钱吗|复印费|邮寄费|工本费|按页|fee|charge|cost|pay/,
  processing: /处理费|processing fee/,
  many: /太多|很多次|大量|反复|数量.{0,4}(?:多|超)|频次|频繁|一个月.{0,4}(?:份|件|次)|(?:十|几十|\d+)(?:几)?(?:份|件|次)申请|too many/,
  refused:
    /不(?:予)?公开|不(?:给|让)(?:我)?(?:看|公开|查)|拒绝|被拒|驳回|打回|不肯|不让|不给|不同意公开|否了|refus|den(?:y|ied)|reject|turned down|withheld/,
  unhappy: /不满意|不服|有异议|不认可|不对劲|不合理|侵犯|违法|不依法|不公开|不合法|dissatisf|disagree/,
  remedy:
    /(?:走|有|用|剩)(?:些)?(?:什么|啥|哪些|哪条|何种)[^,。]{0,4}(?:途径|渠道|路子?|办法|法子|招|辙|门路)|能(?:不能)?告(?:吗|么|不|得|他|它|[?。!]|$)|告得(?:了|赢)|怎么办|咋办|咋整|如何是好|能(?:咋|怎)|(?:能|该|可以)(?:再|去|够)?[干做](?:嘛|啥|些?什么|点[啥什])|投诉|举报|告(?:他|它|状|政府|谁|哪|到)|哪里告|去告|上哪告|救济|申诉|维权|找谁|说理|反映|控告|讨说法|what can i do|what now|what next|complain|appeal|remed(?:y|ies)|challenge/,
  complain: /投诉|举报|控告|告状|检举|complain|report an/,
  review: /复议|诉愿|\bappeal|reconsider|administrative review/,
  court: /起诉|诉讼|法院|打官司|告到法院|上法院|法庭|官司|上诉|sue|suing|court|lawsuit|litigat/,
  first: /先|直接|必须|一定要|前置|还是|before|first|directly|have to|must/,
  exempt:
    /(?:哪些|什么|哪类|啥).{0,8}(?:可以|能)?不(?:予|用|能|得|给)?公开|(?:哪些|什么|哪类|啥)样?.{0,8}(?:可以|能)不(?:给看|给|提供|让看)|不公开的(?:范围|情形|理由)|例外|免于公开|(?:which|what) .{0,30}(?:not be|be refused|exempt|withheld)/,
  secret: /国家秘密|涉密|机密|绝密|state secret/,
  trade: /商业秘密|商业机密|trade secret/,
  private: /隐私|别人的(?:信息|资料)|他人(?:信息|资料)|个人信息.{0,6}公开|privacy|personal data/,
  third:
    /第三方|对方.{0,3}(?:同意|不肯|反对)|(?:另|别)(?:一|的)?(?:家|个)?(?:公司|人|单位).{0,4}(?:同意|意见)|征求.{0,6}意见|同不同意|third party/,
  internal:
    /会议(?:纪要|记录)|内部(?:事务|文件|资料|管理)|人事|过程(?:性|稿)|讨论(?:记录|稿)|请示|草稿|执法案卷|案卷|meeting minutes|internal|draft/,
  partly: /(?:有的|部分|一部分).{0,8}(?:能|可以|可)?公开.{0,10}(?:有的|部分|不)|区分处理|遮挡|涂黑|partly|redact/,
  missing: /(?:没有|不存在|找不到|查不到)(?:这份|这个|该|此)?(?:资料|信息|文件|材料|档案)|信息不存在|不存在|does not exist|not held/,
  compile: /帮(?:我|忙).{0,4}(?:统计|汇总|整理|分析)|(?:加工|汇总|统计|分析).{0,8}(?:数据|信息|一份)|另行制作|compile|analy[sz]e/,
  repeat: /申请.{0,2}(?:两|二|三|多|好几|几)次|重复(?:申请|提)|再申请|又申请|同一(?:件|个).{0,4}申请|apply again|repeated/,
  petition: /上访|信访|反映问题|诉求.{0,4}公开|petition/,
  publication: /公报|报纸|报刊|书籍|出版物|gazette|newspaper/,
  correct:
    /(?:信息|记录|资料|档案|登记).{0,8}(?:记|写|登|弄|搞)错|(?:信息|记录|资料|档案)[^,。]{0,6}(?:错了|有误|不对)[^。]{0,8}改|不准确|更正|改正.{0,6}(?:信息|记录)|修改我的|inaccurate|correct(?:ion)? (?:of )?my/,
  impaired:
    /看不见|失明|盲|听障|视障|聋|残疾|残障|不识字|字认不|不认(?:得)?字|认不得字|写不来|写不了|大字不识|不会写|阅读困难|文盲|老人不会|blind|deaf|disab|illiterate|cannot read|cannot write/,
  proactive: /主动公开|(?:必须|应当|应该|要|需要|法定).{0,6}公开.{0,4}(?:哪些|什么|啥|内容|信息)|proactive/,
  must: /必须|要写|要有|得写|载明|应当|应该|法定|要(?:主动)?公开|哪些(?:内容|信息|事项)|must|should|required/,
  where: /在哪|哪里|哪儿|何处|什么地方|去哪|上哪|途径|渠道|where/,
  look: /查(?:到|阅|看|询|得)?|看(?:到)?|找(?:到)?|获取|拿到|find|look up|access/,
  offline: /没(?:有)?(?:电脑|网络|手机|上网)|不会上网|线下|老人.{0,4}查|档案馆|图书馆|政务大厅|without (?:internet|a computer)|library/,
  report: /年报|年度报告|工作报告|annual report|这种报告/,
  publish: /发布|公布|发|提交|写|出|编|publish/,
  content:
    /(?:包括|包含|含|写|有|要有|载明|列明)(?:了|些)?(?:哪些|什么|啥|哪几|几)|(?:分|有|写)(?:哪|几)(?:几)?(?:个)?(?:部分|方面|章)|应(?:当|该)?(?:包括|写)|内容(?:要求|有哪些|是什么)|contain|include/,
  why: /为什么|为何|为啥|凭什么|依据什么|why/,
  duty: /责任|处罚|处分|追责|后果|处理|liab|penalt|sanction|consequence/,
  oversee:
    /谁(?:来)?(?:监督|管|主管|负责)|监督.{0,8}(?:谁|哪)|主管.{0,16}(?:部门|单位|机关|谁)|哪个部门.{0,4}(?:管|负责|主管)|who (?:supervises|oversees|is in charge)|in charge/,
  utility:
    /自来水|供水|供电|电力公司|燃气公司|供气|供热|公交|医院|学校|大学|幼儿园|国企|事业单位|居委会|村委会|hospital|school|utility|utilities/,
  meaning: /是什么|指(?:的)?(?:是)?(?:什么|啥)|什么意思|到底(?:是|指)|定义|算不算|什么叫|meaning of|what is/,
  information: /政府信息(?!公开)|government information/,
  elsewhere:
    /(?:别的|其他|其它|另(?:一|外)个?|上级|下级)(?:部门|单位|机关).{0,8}(?:制作|做|发|出|手里|保存|文件|的)|谁(?:来)?负责公开|该找谁要|不归.{0,4}管|another (?:office|organ|department)/,
  unclear: /补正|补(?:充)?材料|写(?:得)?不清|不明确|不清楚|说不清|退回|incomplete|unclear/,
  person:
    /转人工|人工(?:客服|服务|坐席|咨询|$)|找(?:个)?(?:真?人(?:聊|问|谈|说|$)|工作人员)|(?:转|要|叫|换)(?:个)?真人|客服|接线员|(?:talk|speak) to (?:a |some)(?:human|person|one)|human agent|real person/,
  hotline: /12345|热线|hotline/,
  /** A time that has gone by. */
  elapsed: /(?:\d+|[一两二三四五六七八九十几半多])个?(?:月|天|周|星期|礼拜|工作日)(?:了|多|还|都|仍|过去)|好久|很久|老半天/,
  excessive: /太多|次数多|反复|大量|频繁|超过合理|超出合理|没完没了|滥用|too many|excessive/,
  purpose: /(?:说明|说|讲|写|给|填|有)(?:个|明)?(?:用途|理由|目的)|reason for/,
  liable: /(?:会|要|该|得|应当?|承担|负|追究)[^,。]{0,6}(?:处分|追责|责任|问责|后果|受罚|挨罚)/,
  undisclosed: /不(?:依法)?公开|公开不到位|不作为|不给公开|该公开/,
  circumstances: /(?:什么|何种|哪种|哪些|啥)(?:样的)?(?:情况|情形|时候|条件|前提)|in what (?:case|circumstance)/,
  standard: /标准|怎么收|怎么算|咋算|咋收|怎样计|如何计/,
  countable: /(?:多少|几)(?:份|件|页|次|张)/,
  author: /谁(?:来)?(?:编|写|发布|公布|负责|出)|由谁|哪个(?:部门|单位|机关)(?:编|写|发布|公布)|who (?:writes|publishes)/,
  ofAdministration: /行政事业|规费|事业性/,
  self: /\b(?:do|must|should|can|may|shall) i\b/,
  sectionOf: /第几(?:个)?(?:部分|章|节|张表|块)|哪(?:一)?(?:个)?(?:部分|章节?|张表)(?:里|中)?(?:印|写|有|填|能|可以|看|查)?|which section/,
  approximate: /[“"'「]?(?:余|多|约)[”"'」]?.{0,14}(?:数|意思|准)|(?:数字?|件数).{0,8}(?:带|有|加|写).{0,3}[“"'「]?(?:余|约|近)/,
  columns: /(?:哪些|哪几|几|什么|多少)(?:个)?(?:栏|列)|(?:栏目?|列)(?:有|是|分)(?:哪|几|什么)|which columns|what columns/,
  disputes: /复议|诉讼|第四|disput|section 4/,
  requestTable: /申请|第三|requests?|section 3/,
  proactiveTable: /第二|主动公开|许可|处罚|section 2/,
  disputesCounted: /多少|几件|几起|哪些|最/,
  upheld: /维持|upheld/,
  corrected: /纠正|corrected/,
  winner: /赢|输|胜诉|败诉|谁有理|哪(?:个|一个|边)?(?:是)?(?:政府|老百姓)|won|lost|prevail/,
  refusedTerm: /refused/,
  notProcessedTerm: /not processed/,
  article20: /(?:第)?(?:二十|20)条|article 20\b/,
  item: /第?[（(]?(?:十[一二三四五]?|[一二三四五六七八九]|1[0-5]|[1-9])[)）]?项|item (?:1[0-5]|[1-9])\b/,
  anyItem: /哪些|全部|所有|都有|十五项|内容|规定|what|items/,
  regulation: /条例|regulation/,
} as const satisfies Record<string, RegExp>;

export type Concept = keyof typeof CONCEPTS;
export const speaksOf = (text: string, concept: Concept): boolean => CONCEPTS[concept].test(text);
