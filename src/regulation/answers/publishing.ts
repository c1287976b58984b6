// Written answers on proactive disclosure, the fifteen items of Article 20, where to look, and the annual report itself. Data. No I/O. No clock.
import type { Written } from "../record.ts";

export const PUBLISHING: readonly Written[] = [
  {
    id: "publish-time",
    asked: [
      ["time", "proactive"],
      ["time", "publish", "information"],
    ],
    unless: ["report"],
    lines: [
      {
        zh: "属于主动公开范围的，应当自该信息形成或者变更之日起20个工作日内及时公开；法律、法规另有规定的，从其规定",
        en: "What falls under proactive disclosure is published within 20 working days of being made or changed, unless laws or regulations provide otherwise",
        rules: ["26"],
      },
    ],
  },
  {
    id: "look-offline",
    asked: [
      ["offline", "look"],
      ["offline", "disclosure"],
    ],
    lines: [
      {
        zh: "可以去国家档案馆、公共图书馆、政务服务场所，那里应当设置政府信息查阅场所，配备设施、设备",
        en: "Go to the state archives, a public library or a government service hall: each has to have a place to read government information",
        rules: ["25"],
      },
    ],
    offers: ["contact"],
  },
  {
    id: "look-where",
    asked: [
      ["where", "look", "proactive"],
      ["where", "look", "information"],
    ],
    unless: ["report"],
    lines: [
      {
        zh: "主动公开的信息通过政府公报、政府网站或者其他互联网政务媒体、新闻发布会以及报刊、广播、电视等途径公开",
        en: "Proactive disclosure is made through gazettes, government websites and other online media, press conferences, newspapers, radio and television",
        rules: ["23"],
      },
      {
        zh: "档案馆、图书馆、政务服务场所也设有查阅场所；没有主动公开的，可以申请",
        en: "Archives, libraries and service halls have reading places too; what is not published may be requested",
        rules: ["25", "27"],
      },
    ],
    offers: ["request_url"],
  },
  {
    id: "report-time",
    asked: [
      ["report", "time", "publish"],
      ["report", "why", "publish"],
      ["report", "author"],
    ],
    lines: [
      {
        zh: "县级以上人民政府部门每年1月31日前提交并公布上一年度的年度报告，县级以上地方人民政府的主管部门每年3月31日前公布本级政府的",
        en: "Departments submit and publish the report on the previous year before January 31 (31/1), the department in charge that of the government itself before March 31 (31/3)",
        rules: ["49"],
      },
      {
        zh: "编写年度报告是条例规定的义务，统一的格式由全国政府信息公开工作主管部门公布",
        en: "The report is a duty under the Regulations; its form is set nationwide",
        rules: ["49", "50"],
      },
    ],
  },
  {
    id: "report-content",
    asked: [
      ["report", "content", "disclosure"],
      ["report", "content", "must"],
    ],
    unless: ["publish"],
    lines: [
      {
        zh: "年度报告应当包括：主动公开政府信息的情况；收到和处理政府信息公开申请的情况；被申请行政复议、提起行政诉讼的情况；存在的主要问题及改进情况，各级政府的还包括工作考核、社会评议和责任追究结果情况；其他需要报告的事项",
        en: "The report covers proactive disclosure; requests received and handled; reconsideration and litigation; main problems and improvement, and for governments also appraisal, public review and accountability; and other matters",
        rules: ["50"],
      },
    ],
  },
  {
    id: "utilities",
    asked: [
      ["utility", "apply"],
      ["utility", "disclosure"],
    ],
    unless: ["report"],
    lines: [
      {
        zh: "教育、卫生健康、供水、供电、供气、供热、环境保护、公共交通等公共企事业单位，公开在提供社会公共服务过程中制作、获取的信息，依照相关法律、法规和国务院有关主管部门或者机构的规定执行",
        en: "Schools, hospitals, water, power, gas, heating, environmental protection, public transport and other public enterprises and institutions disclose under the laws, regulations and rules of their own fields",
        rules: ["55"],
      },
      {
        zh: "法律、法规授权的具有管理公共事务职能的组织，公开政府信息适用条例",
        en: "Organisations that laws or regulations authorise to manage public affairs fall under the Regulations",
        rules: ["54"],
      },
    ],
  },
  {
    id: "information",
    asked: [["information", "meaning"]],
    unless: ["report", "apply"],
    lines: [
      {
        zh: "政府信息是行政机关在履行行政管理职能过程中制作或者获取的，以一定形式记录、保存的信息",
        en: "Government information is information that an administrative organ makes or obtains in carrying out its duties and that is recorded and kept in some form",
        rules: ["2"],
      },
    ],
  },
  {
    id: "proactive-what",
    asked: [
      ["proactive", "what"],
      ["proactive", "must"],
      ["article20", "anyItem"],
      ["article20", "meaning"],
    ],
    unless: ["report", "item"],
    lines: [
      {
        zh: "涉及公众利益调整、需要公众广泛知晓或者需要公众参与决策的，行政机关应当主动公开",
        en: "What touches the public's interests, needs to be known widely or calls for the public's part in decisions is disclosed proactively",
        rules: ["19"],
      },
      {
        zh: "第二十条列了十五项，包括规章和规范性文件，机关职能和联系方式，规划，统计信息，行政许可和行政处罚，财政预算决算，行政事业性收费，政府集中采购，重大建设项目，民生政策，应急预案，监督检查，公务员招考等",
        en: "Article 20 lists fifteen (15) items, among them rules and normative documents, functions and contact, plans, statistics, licences and penalties, budgets and accounts, fees, procurement, major construction projects, social policies, emergency plans, inspections and recruitment",
        rules: ["20"],
      },
      {
        zh: "市、县、乡镇还要公开与当地群众有关的事项，如征地、房屋征收、社会救助",
        en: "Cities, counties and townships add local matters such as land and house expropriation and social assistance",
        rules: ["21"],
      },
    ],
  },
];
