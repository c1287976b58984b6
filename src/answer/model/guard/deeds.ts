// Words that decide whether the order of a clause's words matters: deeds, those who do them, what only leads to a deed. Tables. No I/O. No clock.

/** What an authority does with something: it belongs to what it is done to. */
export const DEEDS =
  /^(?:公开|公布|公示|发布|刊登|刊载|推送|更新|解读|宣传|宣讲|培训|学习|检查|抽查|监测|检测|监督|督查|督导|考核|评估|评议|审核|审查|审校|审批|管理|监管|维护|建设|改造|升级|整治|排查|整改|调查|征集|征求|收集|汇总|梳理|归集|听取|接受|受理|收到|办理|答复|回应|应答|处理|解答|解决|印发|下发|制发|印制|印刷|制定|修订|编制|编发|出台|出版|录制|制作|举办|召开|清理|废止|关停|注销|下线|摆放|放置|查阅|查询|申请|获取|咨询|投诉|沟通|联系|对接|指导|调整|完善|健全|优化|规范|提升|提高|改进|拓宽|拓展|扩大|丰富|深化|参与|通报|追究|追责|保障|维持|纠正|审理|负责|牵头|分管|明确|纳入|列入|报送|反馈|引导|满足|打通|打造|分析|询问|跟进)+$/;
/** Behind a deed they make a thing of it, and in front of it: 公开栏, 村务公开. */
export const MAKES_A_THING = { behind: /^[栏角区率度量性单群员者日部]/, before: /(?:政务|信息|村务|党务|财务|依申请)$/ };

/** They only lead to what is done, and may be put in front of anything that is done. */
export const LEADS_TO_DEEDS =
  /^(?:进行|予以|加以|给予|[作做]|作了|做了|作出|做出|做好|抓好|做到|采取|采用|运用|利用|使用|借助|依托|通过|开展|组织|推进|推行|推动|落实|执行|实行|实施|坚持|注重|重视|强调|强化|加强|着力|推出|提供|设有|设置|设立|指定|安排|统筹|围绕|针对|结合|[的地]|其|[类等]|方面|工作|相关|有关|各项|各类)$/;

/** Who does something, or has it done to them. */
export const SOMEBODY =
  /部门|机构|单位|机关|乡镇|街道|社区|群众|公众|市民|居民|村民|百姓|网民|网格员|企业|公司|协会|组织|学校|医院|中心|人员|干部|领导|同志|主任|科室|专人|负责人|责任人|申请人|第三方|记者|上级|下级|[局委办厅]$/;

/** For whom all of it is done, and need not be said. */
export const BENEFITS = /^(?:群众|公众|社会|社会公众|市民|居民|百姓|老百姓|广大群众)$/;

/** What is meant to be so, and not that it is. */
export const MEANT = /保障|促使|促进|倒逼|推动|力求|满足|方便|便于|确保|以便|探索|争取/;

/** Guard words that only name a deed. */
export const UNTOUCHED = /^(?:关停|关闭|注销|下线|注销下线|纠正)$/;
