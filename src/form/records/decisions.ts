// The rows of table `proactive` about decisions and money, and their columns. Data. No I/O. No clock.
import { EDITION_2019, EDITION_2021 } from "../editions.ts";
import type { ProactiveColumn, ProactiveRow } from "../record.ts";
import { FORMAT_2019, REGULATION } from "../sources.ts";

/** The edition of 2019 asks how many items the authority has, and how many more than before. */
const ITEM_COLUMNS = [
  {
    key: ".items_last_year",
    printed: "上一年项目数量",
    unit: "项",
    until: EDITION_2019,
    question: "上一年项目数量",
    name: { zh: "{row}上一年项目数量", en: "{item} items in the year before" },
    asked: {
      zh: "(上一年|上年|上年度|上一年度)(的|)项目(数量|数|总数)",
      en: "items_(in_|)(the_|)(year_before|previous_year|last_year|prior_year)",
    },
    stated: "{row}(?:事项)?上一?年度?项目(?:数量|总数)",
    tells: "上一年项目",
    term: {
      term: "上一年项目数量",
      explanation: "2019、2020年度报告使用的格式中的一栏：上一年度年底该类事项的项数。",
      source: FORMAT_2019,
    },
  },
  {
    key: ".items_change",
    printed: "本年增/减",
    unit: "项",
    until: EDITION_2019,
    question: "本年增/减",
    name: { zh: "{row}项目本年增减", en: "{item} items added or removed" },
    asked: {
      zh: "(本年|本年度|)(项目|)(增减|增/减)(数|数量|项目数|) 项目(增减|增加或减少)(数|) (项目|事项)(数|数量|)(比|较|比起|与|同|)(上一年|上年|上年度|上一年度|去年|)(相比|)(增减|增加|减少|增|减|变化)(了|)(多少|几|)(项|个|)",
      en: "item_change(s|) (net_|)change_in_items items_added_or_removed",
    },
    stated: "{row}(?:事项|项目)?(?:本年)?增/?减(?:数|数量|项目数)?",
    tells: "本年增减|项目.{0,4}增减",
    term: {
      term: "本年增/减",
      names: ["本年增减"],
      explanation: "2019、2020年度报告使用的格式中的一栏：报告年度内该类事项增加或者减少的项数，减少的为负数。",
      source: FORMAT_2019,
    },
  },
] as const satisfies readonly ProactiveColumn[];
const DECISION_COLUMNS = [
  ...ITEM_COLUMNS,
  { key: "", printed: "本年处理决定数量", reprinted: [{ until: EDITION_2019, printed: "处理决定数量" }], unit: "件", plain: true },
] as const satisfies readonly ProactiveColumn[];

export const DECISION_ROWS = [
  {
    key: "licences",
    item: "第二十条第（五）项",
    printed: "行政许可",
    singular: "licence",
    question: "行政许可",
    plainName: { zh: "行政许可处理决定", en: "administrative licence decisions" },
    name: { zh: "行政许可", en: "administrative licence decisions" },
    asked: {
      zh: "(行政|)审批许可 (行政|)许可(事项|)(的|)(办理|处理|审批|受理|办结)(的|) 行政许可(事项|证|类|) 许可(决定|证|) 发证",
      en: "(administrative_|)(licence|license|permit)(s|)(_decision|_decisions|_issued|_approval|_approvals|) administrative_(licensing|licencing|permission|permissions)(_decision|_decisions|) licensing_decision(s|) licensed permitted",
    },
    stated: "行政许可(?:处理)?(?:决定|事项办理)?",
    tells: "许可",
    term: {
      term: "行政许可",
      explanation: "行政机关根据申请，经依法审查，准予从事特定活动的行为。表中是报告年度内作出的处理决定的数量。",
      source: `${REGULATION}第二十条第（五）项；《行政许可法》第二条`,
    },
    columns: DECISION_COLUMNS,
  },
  {
    key: "other_services",
    item: "第二十条第（五）项",
    printed: "其他对外管理服务事项",
    until: EDITION_2019,
    singular: "other service",
    question: "其他对外管理服务事项",
    plainName: { zh: "其他对外管理服务事项处理决定", en: "decisions on other public services" },
    name: { zh: "其他对外管理服务事项", en: "decisions on other public services" },
    asked: {
      zh: "其他对外管理服务(事项|)",
      en: "(decisions_on_|)other_(public_|external_|public-facing_|)(management_|administrative_|)(and_|)service(s|)",
    },
    stated: "其(?:他|它)对外管理服务事项(?:处理)?(?:决定)?",
    tells: "对外管理服务",
    term: {
      term: "其他对外管理服务事项",
      explanation: "2019、2020年度报告使用的格式中的一行：行政许可以外，行政机关对外提供的其他管理和服务事项。",
      source: `${REGULATION}第二十条第（五）项；${EDITION_2019.document}`,
    },
    columns: DECISION_COLUMNS,
  },
  {
    key: "penalties",
    item: "第二十条第（六）项",
    printed: "行政处罚",
    singular: "penalty",
    question: "行政处罚",
    plainName: { zh: "行政处罚处理决定", en: "administrative penalty decisions" },
    name: { zh: "行政处罚", en: "administrative penalty decisions" },
    asked: {
      zh: "(行政|)处罚(案件|)(的|)(办理|处理|实施|办结)(的|) 罚款等(行政|)处罚 罚(了|过)=(多少|几) 行政处罚(案件|类|) 处罚(案件|) 罚款决定 罚单 行政罚款决定",
      en: "(administrative_|)(penalty|penalties|punishment|punishments|fine|fines|sanction|sanctions)(_decision|_decisions|_case|_cases|) (was_|were_|)fined penali(s|z)ed penali(s|z)e",
    },
    stated: "行政处罚(?:处理)?(?:决定|案件)?",
    tells: "处罚",
    term: {
      term: "行政处罚",
      explanation: "行政机关依法对违反行政管理秩序的行为，以减损权益或者增加义务的方式予以惩戒。表中是报告年度内作出的处理决定的数量。",
      source: `${REGULATION}第二十条第（六）项；《行政处罚法》第二条`,
    },
    columns: DECISION_COLUMNS,
  },
  {
    key: "coercive_measures",
    item: "第二十条第（六）项",
    printed: "行政强制",
    singular: "coercion",
    question: "行政强制",
    plainName: { zh: "行政强制处理决定", en: "administrative coercion decisions" },
    name: { zh: "行政强制", en: "administrative coercion decisions" },
    asked: {
      zh: "(行政|)强制(措施|)(的|)(办理|处理|实施|办结)(的|) 行政强制(措施|执行|类|) 强制(措施|执行|)(类|)",
      en: "(administrative_|)(coercive|compulsory|enforcement)_(measure|measures|action|actions|execution|executions|order|orders|enforcement)(_decision|_decisions|) (administrative_|)(coercion|compulsion)(s|)",
    },
    stated: "行政强制(?:措施)?(?:处理)?(?:决定)?",
    tells: "行政强制|强制措施",
    term: {
      term: "行政强制",
      names: ["行政强制措施", "行政强制执行"],
      explanation:
        "行政强制措施和行政强制执行：前者是为制止违法、防止危害而暂时限制人身自由或者控制财物，后者是对不履行行政决定的依法强制履行。表中是报告年度内作出的处理决定的数量。",
      source: `${REGULATION}第二十条第（六）项；《行政强制法》第二条`,
    },
    columns: DECISION_COLUMNS,
  },
] as const satisfies readonly ProactiveRow[];

export const MONEY_ROWS = [
  {
    key: "fees",
    item: "第二十条第（八）项",
    printed: "行政事业性收费",
    singular: "fee",
    question: "行政事业性收费",
    plainName: { zh: "行政事业性收费金额", en: "administrative fees collected" },
    name: { zh: "行政事业性收费", en: "administrative fees" },
    asked: {
      zh: "(行政|)事业性费用 行政事业性收费 (行政|)事业性收费 行政(性|)收费 收费(总|)(金额|额) 收费",
      en: "(administrative_|)(and_|)(institutional_|public_service_|service_|)(fee|fees|charge|charges)(_collected|_charged|_revenue|_income|_receipts|_collection|_collections|_levied|) (income|revenue|receipts|money)_from_(administrative_|)(fees|charges)",
    },
    stated: "(?:收取|征收|收缴)?行政事业性收费(?:金额|收入|总额)?",
    tells: "收费",
    term: {
      term: "行政事业性收费",
      names: ["事业性收费"],
      explanation:
        "国家机关、事业单位等依照法律法规，在实施社会公共管理、提供公共服务的过程中向特定对象收取的费用。表中是报告年度的收费金额，单位为万元。",
      source: `${REGULATION}第二十条第（八）项`,
    },
    columns: [...ITEM_COLUMNS, { key: "", printed: "本年收费金额（单位：万元）", unit: "万元", since: EDITION_2021, plain: true }],
  },
  {
    key: "procurement",
    item: "第二十条第（九）项",
    printed: "政府集中采购",
    misprints: ["政府集中采购", "集中采购"],
    until: EDITION_2019,
    singular: "central procurement",
    question: "政府集中采购",
    name: { zh: "政府集中采购", en: "central procurement" },
    asked: { zh: "政府集中采购 集中采购 政府采购", en: "(central(ised|ized|)_|government_|public_|)(procurement|purchasing)(s|)" },
    stated: "政府集中采购",
    tells: "采购",
    term: {
      term: "政府集中采购",
      names: ["集中采购"],
      explanation: "2019、2020年度报告使用的格式中的一行：列入集中采购目录的采购项目的数量和总金额。",
      source: `${REGULATION}第二十条第（九）项；${EDITION_2019.document}`,
    },
    columns: [
      {
        key: ".items",
        printed: "采购项目数量",
        unit: "项",
        question: "采购项目数量",
        name: { zh: "{row}项目", en: "items procured in {item}" },
        asked: { zh: "采购项目(数量|数|) 项目(数量|数)", en: "items_(procured|purchased|bought)" },
        stated: "(?:完成|实施|开展)*{row}(?:采购)?项目(?:数量|数)?",
        tells: "采购项目",
        term: {
          term: "采购项目数量",
          explanation: "2019、2020年度报告使用的格式中的一栏：报告年度内政府集中采购的项目的数量。",
          source: FORMAT_2019,
        },
      },
      {
        key: ".amount",
        printed: "采购总金额",
        unit: "万元",
        question: "采购总金额",
        name: { zh: "{row}总金额", en: "amount spent on {item}" },
        asked: {
          zh: "采购(总|)(金额|额) 总金额 金额 花(了|费|掉|) 用(了|去)=(多少钱|几多钱|多少万|几万|多少元|几元|的钱|钱)",
          en: "amount_(spent|procured|purchased)(_on|)",
        },
        stated: "{row}(?:采购)?总?金额",
        tells: "采购总?金额",
        term: {
          term: "采购总金额",
          explanation: "2019、2020年度报告使用的格式中的一栏：报告年度内政府集中采购的总金额，单位为万元。",
          source: FORMAT_2019,
        },
      },
    ],
  },
] as const satisfies readonly ProactiveRow[];
