// The rows of table `proactive` about documents of the authority, and their columns. Data. No I/O. No clock.
import { EDITION_2019, EDITION_2021 } from "../editions.ts";
import type { ProactiveColumn, ProactiveRow } from "../record.ts";
import { FORMAT, FORMAT_2019, REGULATION } from "../sources.ts";

/** What was done with documents of the authority, in either edition. */
const DOCUMENT_COLUMNS = [
  {
    key: ".issued",
    printed: "本年制发件数",
    unit: "件",
    since: EDITION_2021,
    question: "制发",
    name: { zh: "制发的{row}", en: "{row} issued" },
    asked: {
      zh: `(新|)(定|立)(了|下|出|下了|出了)=(几|多少|规范|行政规范|红头|规章) (核发|发放|批了|批出|审批通过)(了|的|出|) 新增(了|) 发(了|过|出|出去|的|出去的) 出了 发=(多少|几)
      (本年|本年度|当年|新|)(制发|印发|出台|制定|制订|下发|颁布|颁发|发布|制定出台|制定发布|新发)(了|的|过|件数|数量|) 发文 制发件数`,
      en: "(newly_|)(issue|issues|issued|issuing|enacted|enact|adopted|adopt|promulgated|introduced|formulated|publish|published|publishes) new=_(normative|regulatory|administrative_normative|policy_document|rule|regulation|local_|government_r)",
    },
    stated: "新?(?:制发|制定|出台|制定出台|制定印发)的?{row}|{row}(?:制发|制发件数)",
    tells: "制发",
    term: { term: "本年制发件数", names: ["制发"], explanation: "报告年度内新制定并发布的规章或者行政规范性文件的件数。", source: FORMAT },
  },
  {
    key: ".repealed",
    printed: "本年废止件数",
    unit: "件",
    since: EDITION_2021,
    question: "废止",
    name: { zh: "废止的{row}", en: "{row} repealed" },
    asked: {
      zh: "(本年|本年度|当年|)(废止|废除|废掉|废了|作废|失效|宣布失效|取消)(了|的|件数|数量|过|)",
      en: "repeal(s|ed|ing|) abolish(es|ed|) rescind(s|ed|) annul(s|led|) scrap(s|ped|) invalidate(d|s|) declared_invalid withdrawn cancel(s|led|) (no_longer|ceased_to_be)_(in_force|valid|in_effect)",
    },
    stated: "(?:废止|废止失效|宣布废止)的?{row}|{row}废止(?:件数)?",
    tells: "废止",
    term: {
      term: "本年废止件数",
      names: ["废止"],
      explanation: "报告年度内宣布废止或者失效的规章或者行政规范性文件的件数。",
      source: FORMAT,
    },
  },
  {
    key: ".in_force",
    printed: "现行有效件数",
    unit: "件",
    since: EDITION_2021,
    question: "现行有效",
    name: { zh: "现行有效的{row}", en: "{row} in force" },
    asked: {
      zh: `(现行|目前|现在|现今|仍|仍然|还|依然|继续|至今|)(有效|生效|在效|在执行|执行|管用|起作用|在用|能用)(的|件数|数量|着|) 现行(的|) 保留有效(的|) 有效(的|件数) 有效=(规范性|行政|文件|规章|红头)
      现有(的|) 有效期内(的|) 存量(件|数|)`,
      en: "(currently_|still_|now_|remain_|remained_|)(in_force|in_effect|valid|effective|existing|active|on_the_books)",
    },
    stated: "现行有效的?{row}|{row}现行有效(?:件数)?",
    tells: "现行有效",
    term: {
      term: "现行有效件数",
      names: ["现行有效"],
      explanation: "到报告年度年底仍然有效的规章或者行政规范性文件的件数。",
      source: FORMAT,
    },
  },
  {
    key: ".made",
    printed: "本年新制作数量",
    unit: "件",
    until: EDITION_2019,
    question: "新制作",
    name: { zh: "新制作的{row}", en: "{row} newly drawn up" },
    asked: { zh: "(本年|本年度|当年|)新制作(的|了|数量|)", en: "newly_(drawn_up|drafted|produced)" },
    stated: "(?:本年)?新制作的?{row}|{row}(?:本年)?新制作(?:数量|件数)?",
    tells: "新制作",
    term: {
      term: "本年新制作数量",
      explanation: "2019、2020年度报告使用的格式中的一栏：报告年度内新制定的规章或者规范性文件的件数。",
      source: FORMAT_2019,
    },
  },
  {
    key: ".newly_published",
    printed: "本年新公开数量",
    unit: "件",
    until: EDITION_2019,
    question: "新公开",
    name: { zh: "新公开的{row}", en: "{row} newly made public" },
    asked: { zh: "(本年|本年度|当年|)新公开(的|了|数量|)", en: "newly_(made_public|disclosed|released)" },
    stated: "(?:本年)?新公开的?{row}|{row}(?:本年)?新公开(?:数量|件数)?",
    tells: "新公开",
    term: {
      term: "本年新公开数量",
      explanation: "2019、2020年度报告使用的格式中的一栏：报告年度内新向社会公开的规章或者规范性文件的件数。",
      source: FORMAT_2019,
    },
  },
  {
    key: ".published_total",
    printed: "对外公开总数量",
    unit: "件",
    until: EDITION_2019,
    question: "对外公开总数量",
    name: { zh: "对外公开的{row}总数量", en: "{row} published in total" },
    asked: {
      zh: "(对外|累计|)公开总(数量|数|量) 对外公开(的|)(总数|数量|)",
      en: "(published|made_public)_in_total total_(published|made_public)",
    },
    stated: "对外公开的?{row}总(?:数量|数|量)|{row}对外公开总(?:数量|数|量)",
    tells: "对外公开的?.{0,8}总",
    term: {
      term: "对外公开总数量",
      explanation: "2019、2020年度报告使用的格式中的一栏：到报告年度年底对外公开的规章或者规范性文件的总件数。",
      source: FORMAT_2019,
    },
  },
] as const satisfies readonly ProactiveColumn[];

export const DOCUMENT_ROWS = [
  {
    key: "regulations",
    item: "第二十条第（一）项",
    printed: "规章",
    singular: "regulation",
    question: "规章",
    name: { zh: "规章", en: "regulations" },
    asked: {
      zh: "(政府|地方政府|地方|部门|行政|)规章",
      en: "(government_|local_|departmental_|local_government_|administrative_|)(rule|rules|regulation|regulations)",
    },
    stated: "(?:政府)?规章",
    tells: "规章(?!制度)",
    term: {
      term: "规章",
      names: ["政府规章", "部门规章"],
      explanation:
        "国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府依照《立法法》制定的规范性法律文件。县级政府和乡镇没有制定权，这一行通常为0。",
      source: `${REGULATION}第二十条第（一）项`,
    },
    columns: DOCUMENT_COLUMNS,
  },
  {
    key: "normative_documents",
    item: "第二十条第（一）项",
    printed: "行政规范性文件",
    reprinted: [{ until: EDITION_2019, printed: "规范性文件" }],
    misprints: ["行政规范性文件", "规范性文件"],
    singular: "normative document",
    question: "行政规范性文件",
    name: { zh: "行政规范性文件", en: "normative documents" },
    asked: {
      zh: "(行政|)规范性(文件|公文) 红头文件 规范(类|)文件",
      en: "(administrative_|)(normative|regulatory|policy|prescriptive|rule-making|standard-setting)_document(s|)",
    },
    stated: "(?:行政)?规范性文件",
    tells: "规范性文件",
    term: {
      term: "行政规范性文件",
      names: ["规范性文件", "红头文件"],
      explanation:
        "行政机关依职权、按程序制定并公布，涉及公民、法人和其他组织权利义务，在一定时期内反复适用的公文；不含规章以上的立法，也不含内部事务的文件。",
      source: `${REGULATION}第二十条第（一）项`,
    },
    columns: DOCUMENT_COLUMNS,
  },
] as const satisfies readonly ProactiveRow[];
