// A made-up report and a store that holds it -> the passages a model's sentences are held to.
import { Ledger } from "../../../src/answer/evidence/ledger.ts";
import { type Source, sourcesOf } from "../../../src/answer/model/sources.ts";
import type { Store } from "../../../src/answer/reports/store.ts";
import { citePassage, type Passage, type Report } from "../../../src/report/report.ts";
import { statementsOf } from "../../../src/report/statements.ts";

const PLACE = { line: 1, start: 0, end: 0 };

/** Section 1 or what the text says it is in; `section` 5 holds what is wrong and what is planned. */
export type Prose = { text: string; section?: number };

export function reportOf(id: string, issuer: string, year: number, prose: readonly Prose[]): Report {
  const passages = prose.map(({ text, section = 1 }, i): Passage => ({ n: i + 1, section, path: [], text, place: PLACE }));
  return {
    ...{ id, issuer, year, title: `${issuer}${year}年政府信息公开工作年度报告`, form: "2021", region: "000000" },
    sections: [{ number: 1, heading: "一、总体情况", place: PLACE }],
    passages,
    figures: {},
    printed: {},
    statements: statementsOf(passages),
  };
}

export type Made = { sources: Source[]; ledger: Ledger };

/** The rules have found the passages that hold `found`; without it the first of each report. */
export async function madeOf(
  reports: readonly Report[],
  names: Readonly<Record<string, readonly string[]>>,
  found?: string,
): Promise<Made> {
  const store = {
    report: async (id: string) => reports.find((report) => report.id === id) ?? null,
    agency: async (id: string) => ({ names: names[id] ?? [] }),
  } as unknown as Store;
  const ledger = new Ledger();
  for (const report of reports) {
    const passages = report.passages.filter((passage, i) => (found === undefined ? i === 0 : passage.text.includes(found)));
    for (const passage of passages) ledger.say(citePassage(report, passage).quote, [ledger.cite(citePassage(report, passage))], "quote");
  }
  return { ledger, sources: await sourcesOf(ledger.citations, store) };
}

export const QINGHE = reportOf("qinghe-2024", "青河市云山区", 2024, [
  {
    text:
      "（一）主动公开情况。2024年，我区主动公开政府信息3120条，其中，政府门户网站公开1015条、政务新媒体公开2105条；开展政策解读18次，" +
      "制作动漫解读作品6部；编发《云山区政府公报》4期，刊登文件80余件。",
  },
  {
    text: "（二）依申请公开情况。全区共受理自然人、法人或其他组织提出的政府信息公开申请27件，均能在规定期限内完成答复，全年未发生行政诉讼案件。",
  },
  {
    text:
      "（三）平台建设情况。政府网站方面。设置重点领域专栏，聚焦义务教育、医疗卫生、农田水利等重点领域发布信息640条；完成适老化改造。政务新媒体方面。" +
      "建立日常巡查机制，委托第三方机构不定期检测错别字，对无人维护的账号进行清理，2024年累计检查3次。",
  },
  {
    text:
      "（四）监督保障情况。一是加强组织领导。安排政府办公室副主任分管，专人负责政务公开工作。二是强化培训。围绕公文属性认定、依申请公开办理等内容，" +
      "举办业务培训班2期90人，接受社会公众评议，重要文件由主要领导审定。",
  },
  {
    section: 5,
    text:
      "2024年，我区政务公开工作仍存在一些不足：一是个别单位重视不够，信息更新不及时；二是政策解读形式不够丰富，解读与群众关切的关联度较低；" +
      "三是重点领域信息公开质量有待进一步提升。",
  },
  {
    section: 5,
    text: "改进措施：一是加强监督考核，定期通报各单位公开情况；二是尝试以短视频、图解等形式解读政策；三是努力提高依申请公开办理质量。",
  },
  {
    section: 6,
    text: "本年度没有产生信息公开处理费。如有疑问，请与青河市云山区人民政府办公室联系（地址：云山路12号，邮编：300100，电话：0310-5551234，传真：0310-5554321）。",
  },
]);
export const NAMES = { qinghe: ["青河市云山区", "云山区"], beishi: ["青河市北石镇", "北石镇"] };
export const BEISHI = reportOf("beishi-2024", "青河市北石镇", 2024, [
  { text: "我镇共发布各类信息210条，召开政务公开推进会3次，组织村干部参加业务培训。" },
  { section: 5, text: "下一步，我镇将加强与各村的沟通联系，健全信息报送制度。" },
]);
