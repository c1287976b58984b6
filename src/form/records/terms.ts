// Terms of the subject that are no row, column or result of the form. Data. No I/O. No clock.
import type { TermText } from "../record.ts";
import { FEES, FORMAT, REGULATION } from "../sources.ts";

export const GENERAL_TERMS = [
  {
    term: "政府信息公开工作年度报告",
    names: ["年报", "年度报告", "信息公开年报", "工作年度报告"],
    explanation:
      "县级以上人民政府部门在每年1月31日前、政府信息公开工作主管部门在每年3月31日前公布的上一年度信息公开工作情况，依次分{sections}部分：{titles}。",
    source: `${REGULATION}第四十九条、第五十条`,
  },
  {
    term: "主动公开",
    names: ["主动公开政府信息"],
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
    term: "信息处理费",
    names: ["政府信息公开信息处理费", "信息公开处理费", "处理费"],
    explanation:
      "申请公开政府信息的数量、频次明显超过合理范围时，行政机关可以按件或者按量收取的费用，为的是引导合理申请。通常情况下提供政府信息不收费。",
    source: `${REGULATION}第四十二条；${FEES}`,
  },
  {
    term: "勾稽关系",
    names: ["勾稽", "钩稽关系"],
    explanation:
      "表中数字之间必须成立的等式：新收＋上年结转＝办理结果总计＋结转下年度；办理结果总计＝各类结果之和；每行总计＝自然人＋法人或其他组织各栏；复议、诉讼的总计＝{results}种结果之和。申请表的表头印作“本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和”。",
    source: FORMAT,
  },
  {
    term: "五公开",
    names: ["“五公开”"],
    explanation: "决策公开、执行公开、管理公开、服务公开和结果公开：把公开放进办文办会的全过程，而不只是公布结果。",
    source: "《国务院办公厅印发〈关于全面推进政务公开工作的意见〉实施细则的通知》（国办发〔2016〕80号）",
  },
  {
    term: "政务新媒体",
    names: ["政务号", "政务账号"],
    explanation:
      "各级行政机关、承担行政职能的事业单位及其内设机构在微博、微信等第三方平台上开设的政务账号或者应用，以及自行开发建设的移动客户端。",
    source: "《国务院办公厅关于推进政务新媒体健康有序发展的意见》（国办发〔2018〕123号）",
  },
] as const satisfies readonly (TermText & { readonly keys?: readonly string[] })[];
