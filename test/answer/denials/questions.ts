// Words of the form, names of issuers, years, words that narrow and words that colour -> questions, each with what it was made of. No I/O. No clock.
import fc from "fast-check";
import { askedIn } from "../../../src/form/asked.ts";
import { recordsOf } from "../../../src/form/named.ts";
import { phraseOf } from "../../../src/form/question-phrases.ts";
import { cellsOf, type FigureKey } from "../../../src/form/vocabulary.ts";

/** What a question was made of: what it is held to once it is answered. */
export type Made = {
  text: string;
  /** The report asked for; null when there is none of that issuer or that year, and for a region. */
  report: string | null;
  issuer: string;
  /** held: has a report, of this year or another · region: only others within it have · not held: neither. */
  is: "held" | "region" | "not held";
  year: number;
  /** The figure named; null where words are put together that may name several, or none. */
  key: FigureKey | null;
  /** The word put in that no table tells apart; "" for none. */
  narrow: string;
};

export const HELD: readonly { names: readonly string[]; id: string; year: number }[] = [
  { names: ["利通区", "吴忠市利通区", "利通区政府", "利通"], id: "litong", year: 2024 },
  { names: ["隆德县", "固原市隆德县", "隆德县人民政府", "隆德"], id: "longde", year: 2024 },
  { names: ["西夏区政府办公室", "西夏区", "银川市西夏区人民政府办公室"], id: "xixia-office", year: 2024 },
  { names: ["殷都区政府办公室", "殷都区", "安阳市殷都区"], id: "yindu-office", year: 2024 },
  { names: ["古城镇", "利通区古城镇", "吴忠市利通区古城镇人民政府"], id: "gucheng", year: 2023 },
];
/** With reports of some within them, none of their own. */
const REGIONS = ["固原市", "安阳市", "吴忠市", "银川市", "宁夏", "河南省"];
const NOT_HELD = [
  "海淀区",
  "中卫市",
  "盐池县",
  "红寺堡区",
  "金凤区",
  "彭阳县",
  "安阳县",
  "成都市",
  "上海市浦东新区",
  "西吉县",
  "兴庆区政府办公室",
];
const YEARS: readonly number[] = [2019, 2020, 2021, 2022, 2023, 2024];

/** By what they narrow: a part of the year, a kind of case or paper, who asked or was decided on, the way it came, money, a part of the place. */
export const NARROWING = {
  time: ["5月", "上半年", "第三季度", "春节期间", "12月份", "国庆期间", "10月1日"],
  kind: ["民事", "刑事", "交通", "治安", "环保", "土地征收", "食品药品", "拆迁", "婚姻", "劳动"],
  who: ["女性", "农民", "未成年人", "外国人", "律师", "老年人", "残疾人", "大学生"],
  way: ["网上", "信函", "当面", "电话", "传真"],
  money: ["的金额", "的总额", "的钱数"],
  more: [
    "双休日",
    "夜间",
    "外地人",
    "初次",
    "跨省",
    "涉外",
    "轻微",
    "重大",
    "超期",
    "退休人员",
    "微信上",
    "小区里",
    "四月",
    "头三个月",
    "一号文件",
  ],
  part: ["教育局", "公安局", "各部门", "卫健委", "开发区", "住建局"],
} as const;
const { money, ...BEFORE_WORDS } = NARROWING;
const narrowing = fc.constantFrom(...Object.values(BEFORE_WORDS).flat());

const BEFORE = ["", "请问", "俺想问下", "麻烦查一下，", "你好，", "我想知道", "帮我看看"];
const BETWEEN = ["", "到底", "一共", "总共", "究竟"];
const BEHIND = ["？", "", "呢？", "啊", "，谢谢"];

/** Every figure's words without the question that phraseOf makes of them, and its name in an answer's sentence. */
const subjects = cellsOf("2021").flatMap(({ key }) => {
  const asked = phraseOf(key).replace(/有多少.*$/, "");
  const named = recordsOf(key);
  const plain = named?.table === "requests" && key.endsWith("@total") ? [named.row.name.zh] : [];
  return [...new Set([asked, ...plain])].map((subject) => ({ key, subject }));
});
/** A template of the word lists (src/question/lexicon.ts) as one of the words it stands for; `pick` chooses among alternatives. */
function oneOf(template: string, pick: (count: number) => number): string {
  let text = template.replace(/=.*$/, "").replaceAll("_", " ").replaceAll("#", "2023年");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/\(([^()]*)\)/, (_, inner: string) => inner.split("|").at(pick(inner.split("|").length)) ?? "");
  }
  return text;
}
const ASKED = askedIn("zh");
const templates = Object.values(ASKED).flatMap((list) => Object.values<string>(list).flatMap((words) => words.trim().split(/\s+/)));
/** Words of the lists as people say them; which figure they name is not held, what is said of them is. */
const spoken = fc
  .record({ template: fc.constantFrom(...templates), picks: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }) })
  .map(({ template, picks }) => {
    let at = 0;
    return { key: null, subject: oneOf(template, (count) => (picks[at++ % picks.length] ?? 0) % count) };
  });
/** Totals are what people ask for; the hundred cells of single kinds of applicant come once in a while. */
const distinct = subjects.filter(({ key }) => !key.includes("@") || key.endsWith("@total"));
const subject = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...distinct) },
  { weight: 1, arbitrary: fc.constantFrom(...subjects) },
  { weight: 2, arbitrary: spoken },
);

const issuer = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HELD).chain((held) => fc.constantFrom(...held.names).map((name) => ({ name, held }))) },
  { weight: 1, arbitrary: fc.constantFrom(...NOT_HELD, ...REGIONS).map((name) => ({ name, held: null })) },
);
/** Half of the questions ask for the year that the issuer has. */
const year = fc.option(fc.constantFrom(...YEARS), { nil: null });
const narrow = fc.oneof({ weight: 1, arbitrary: fc.constant("") }, { weight: 1, arbitrary: narrowing });

type Shape = (place: string, when: string, narrow: string, what: string, unit: string, how: string) => string;
const shapes: Shape[] = [
  (place, when, narrow, what, unit, how) => `${place}${when}${narrow}${what}${how}有多少${unit}`,
  (place, when, narrow, what, unit, how) => `${when}${place}${narrow}的${what}${how}是多少${unit}`,
  (place, when, narrow, what, unit, how) =>
    `${place}${when}的${what}${how}有几${unit === "万元" ? "万元" : unit}${narrow ? `是${narrow}的` : ""}`,
  (place, when, narrow, what) => `${place}${when}有没有${narrow}${what}`,
  (place, when, narrow, what) => `${when}，${place}${narrow}${what}${what.endsWith("数") ? "" : "的数量"}`,
  (place, when, narrow, what, unit, how) => `${narrow}${what}，${place}${when}${how}有多少${unit}`,
];

export const made: fc.Arbitrary<Made> = fc
  .record({
    issuer,
    year,
    subject,
    narrow,
    shape: fc.constantFrom(...shapes),
    before: fc.constantFrom(...BEFORE),
    between: fc.constantFrom(...BETWEEN),
    behind: fc.constantFrom(...BEHIND),
  })
  .map(({ issuer: { name, held }, year, subject: { key, subject }, narrow, shape, before, between, behind }) => {
    const asked = year ?? held?.year ?? 2024;
    const unit = key === "fees" ? "万元" : "件";
    return {
      text: `${before}${shape(name, `${asked}年`, narrow, subject, unit, between)}${behind}`,
      report: held && held.year === asked ? `${held.id}-${held.year}` : null,
      issuer: name,
      is: held ? "held" : REGIONS.includes(name) ? "region" : "not held",
      year: asked,
      key,
      narrow,
    };
  });

/** What a question of two issuers, years or figures was made of: the reports of those it names that are held. */
/** `formal`: its figures are named as the form names them, and nothing narrows them. */
export type MadeOfSeveral = { text: string; reports: string[]; formal: boolean };

type Side = { name: string; held: (typeof HELD)[number] | null };
type Joint = (a: string, b: string, year: string, other: string, what: string, another: string) => string;
const joint: Joint[] = [
  (a, b, year, _, what) => `${a}和${b}${year}的${what}哪个多`,
  (a, b, year, _, what) => `${a}${year}${what}比${b}多多少`,
  (a, _, year, other, what) => `${a}${year}的${what}比${other}多多少`,
  (a, _, year, __, what, another) => `${a}${year}${what}占${another}的比例是多少`,
  (a, _, year, __, what) => `为什么${a}${year}${what}这么多`,
  (a, _, year, __, what) => `${a}${year}是不是没有${what}`,
  (a, _, year, __, what, another) => `${a}${year}${what}和${another}哪个多`,
  (a, b, year, __, what) => `${a}、${b}${year}的${what}合计多少`,
  (_, __, year, ___, what) => `${year}哪个地方的${what}最多`,
  (a, b, year, other, what) => `${a}${year}、${b}${other}的${what}分别是多少`,
  (a, _, __, ___, what, another) => `${a}的${what}有多少，${another}呢？`,
];
export const madeOfSeveral: fc.Arbitrary<MadeOfSeveral> = fc
  .record({
    a: issuer,
    b: issuer,
    year: fc.constantFrom<number>(2024, 2024, 2023, 2022),
    other: fc.constantFrom<number>(2023, 2024, 2021),
    what: subject,
    another: subject,
    shape: fc.constantFrom(...joint),
  })
  .map(({ a, b, year, other, what, another, shape }) => {
    const reports = ([a, b] as Side[]).flatMap(({ held }) =>
      held && [year, other].includes(held.year) ? [`${held.id}-${held.year}`] : [],
    );
    const formal = what.key !== null && another.key !== null;
    return { text: shape(a.name, b.name, `${year}年`, `${other}年`, what.subject, another.subject), reports, formal };
  });
