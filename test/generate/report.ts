// A figure set -> a whole annual report: title, six sections, prose and tables, ready to be drawn in any format.
import { SECTION_TITLES } from "../../src/form/vocabulary.ts";
import type { FigureSet } from "./figures.ts";
import { disputesTable, PLAIN, proactiveTable, requestsTable, type Style, type Table } from "./tables.ts";

export type Item = { heading: string; level: number } | { paragraph: string } | { table: Table };
export type Source = { issuer: string; year: number; title: string; items: Item[] };

const NUMERALS = ["一", "二", "三", "四", "五", "六"];

export function reportSource(set: FigureSet, { issuer, year, style = PLAIN }: { issuer: string; year: number; style?: Style }): Source {
  const title = `${issuer}${year}年政府信息公开工作年度报告`;
  const section = (n: number): Item => ({ heading: `${NUMERALS[n]}、${SECTION_TITLES[n]}`, level: 2 });
  const items: Item[] = [
    { heading: title, level: 1 },
    {
      paragraph: `根据《中华人民共和国政府信息公开条例》规定，现发布《${title}》。本报告所列数据统计期限从${year}年1月1日至12月31日。`,
    },
    section(0),
    { paragraph: `${year}年，${issuer}认真落实政务公开各项部署，不断提升公开质量。` },
    { paragraph: "（一）主动公开情况。全年通过政府网站公开信息1200条，其中政策解读36条，政务微信发布信息800余条。" },
    { paragraph: "（二）依申请公开情况。依法办理政府信息公开申请，全部按期答复。" },
    section(1),
    { table: proactiveTable(set, style) },
    section(2),
    { table: requestsTable(set, style) },
    section(3),
    { table: disputesTable(set, style) },
    section(4),
    { paragraph: "主要问题：一是政策解读形式不够丰富；二是业务培训有待加强。" },
    { paragraph: "改进措施：一是采取图表、视频等形式开展解读；二是定期组织培训。" },
    section(5),
    { paragraph: "本年度没有收取信息处理费。" },
  ];
  return { issuer, year, title, items };
}
