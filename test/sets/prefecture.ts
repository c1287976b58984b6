// A seed -> the reports of one prefecture and of another's county beside it: its government, departments, counties with theirs, towns and an
// office, over three years, not all in all years; and who of them is what, as the list below says and no rule of the program does.
import { AgencyFile } from "../../src/names/agencies.ts";
import type { AuthorityKind, Tier } from "../../src/names/classes.ts";
import type { Report } from "../../src/report/report.ts";
import { cells } from "../bench/cells.ts";
import { random } from "../bench/random.ts";
import type { Given } from "../store/given.ts";

export type Member = { id: string; name: string; region: string; kind: AuthorityKind; tier: Tier; size: number };
export const YEARS = [2024, 2023, 2022];
/** Of these years some members have no report. */
const CHANCE: Record<number, number> = { 2024: 0.95, 2023: 0.8, 2022: 0.6 };

const BODIES =
  "教育局 财政局 公安局 民政局 司法局 卫生健康委员会 住房和城乡建设局 自然资源局 农业农村局 市场监督管理局 发展和改革委员会 工业和信息化局 商务局 文化和旅游局 应急管理局 审计局 统计局 医疗保障局 交通运输局 水利局".split(
    " ",
  );
const COUNTIES = ["利通区", "红寺堡区", "青铜峡市", "盐池县", "同心县"];
const TOWN =
  "金积 古城 板桥 上桥 高闸 马莲渠 郭家桥 扁担沟 东塔 金银滩 大河 新庄集 柳泉 太阳山 小坝 大坝 峡口 青铜 叶盛 瞿靖 陈袁滩 邵岗 花马池 大水坑 惠安堡 高沙窝 麻黄山 冯记沟 青山 王乐井".split(
    " ",
  );

/** As many members as `wanted`, of every kind; the more, the more towns. */
function members(wanted: number): Member[] {
  const all: Member[] = [{ id: "wuzhong", name: "吴忠市", region: "640300", kind: "government", tier: "prefecture", size: 40 }];
  const county = (i: number) => ({ name: `吴忠市${COUNTIES[i]}`, region: `64030${i + 2}` });
  for (const i of COUNTIES.keys()) all.push({ id: `county-${i}`, ...county(i), kind: "government", tier: "county", size: 20 });
  all.push({ id: "longde", name: "固原市隆德县", region: "640423", kind: "government", tier: "county", size: 20 });
  all.push({ id: "longde-jy", name: "固原市隆德县教育局", region: "640423", kind: "department", tier: "county", size: 4 });
  all.push({ id: "litong-office", name: "吴忠市利通区人民政府办公室", region: "640302", kind: "office", tier: "county", size: 4 });
  const put = (member: Member) => all.length < wanted && all.push(member);
  const share = Math.max(3, Math.floor((wanted - all.length) / 3));
  for (const [i, body] of BODIES.slice(0, share).entries())
    put({ id: `dept-${i}`, name: `吴忠市${body}`, region: "640300", kind: "department", tier: "prefecture", size: 4 });
  for (let i = 0; all.length < wanted; i++) {
    const place = county(i % COUNTIES.length);
    const round = Math.floor(i / COUNTIES.length);
    const body = BODIES[Math.floor(round / 2)];
    if (round % 2 === 0 && body)
      put({ id: `cd-${i}`, name: place.name + body, region: place.region, kind: "department", tier: "county", size: 4 });
    else
      put({
        id: `town-${i}`,
        name: `${place.name}${TOWN[round % TOWN.length]}${Math.floor(round / TOWN.length) || ""}镇`,
        region: place.region,
        kind: "town",
        tier: "county",
        size: 1,
      });
  }
  return all;
}

export type Prefecture = Given & { members: Member[] };

/** At least `count` reports are aimed at; the same seed gives the same. */
export function prefecture(count: number, seed: number): Prefecture {
  const r = random(seed);
  const all = members(Math.max(18, Math.round(count / 2.35)));
  const reports: Report[] = [];
  for (const { id, name, region, size } of all)
    for (const year of YEARS) {
      if (reports.length >= count || !r.chance(CHANCE[year] ?? 1)) continue;
      const figures = cells(r, size);
      reports.push({
        ...{ id: `${id}-${year}`, issuer: name, title: `${name}${year}年政府信息公开工作年度报告`, year, form: "2021", region },
        ...{ sections: [], passages: [], figures, printed: {}, statements: [] },
      });
    }
  const agencies = AgencyFile.parse({
    issuers: Object.fromEntries(
      all.map(({ id, name, region, kind, tier }) => {
        const level = kind === "town" ? "town" : kind === "government" ? tier : "department";
        return [id, { name, short: [name.replace(/^(?:吴忠市|固原市)(?=..)/, "")], region, level }];
      }),
    ),
    regions: {
      "64": { name: "宁夏回族自治区", short: ["宁夏"] },
      "6403": { name: "吴忠市", short: ["吴忠"] },
      "6404": { name: "固原市", short: ["固原"] },
      ...Object.fromEntries(COUNTIES.map((name, i) => [`64030${i + 2}`, { name: `吴忠市${name}`, short: [name] }])),
      "640423": { name: "固原市隆德县", short: ["隆德县"] },
    },
  });
  return { reports, agencies, findings: [], members: all };
}
