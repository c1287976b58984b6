// Whether the agencies, places and years a sentence names are those of its evidence. No I/O. No clock.
import { readNumbers } from "../../../zh/numerals.ts";
import { MASK, namesOf, placesOf, squeeze, type Worded } from "./worded.ts";

/** Ends of names of authorities and places. */
const NAME_END =
  /[省市区县旗镇乡州盟村局厅署院校队办委]|街道|政府(?!信息|公开|网站|门户|公报|工作|文件|部门|开放|系统|采购|职能|规章|办公)|中心|公司|集团|法院|大学|学校|银行|部门/g;
/** Words with such an end that name no one in particular. */
const COMMON = new Set(
  "全省 全市 全区 全县 全镇 全乡 全州 各省 各市 各区 各县 各镇 各乡 各村 本省 本市 本区 本县 本镇 该省 该市 该区 该县 该镇 该乡 该局 该办 该院 社区 辖区 地区 专区 园区 城区 市区 校区 山区 景区 街区 小区 片区 灾区 区县 县区 县市 市县 乡镇 城镇 村镇 镇村 乡村 农村 城乡 城市 省市 上市 开办 主办 承办 举办 协办 交办 督办 催办 转办 代办 经办 申办 创办 筹办 待办 即办 能办 通办 好办 快办 所办 办办 可办 查办 承办 领办 帮办 网办 评委 常委 党委 编委 村委 委托 出院 部队 团队 队伍 学校 院校 高校 政府 人民政府 各级政府 本级政府 上级政府 服务中心 政务服务中心 工作中心 各部门 相关部门 有关部门 职能部门 政府部门 该部门 部门 中心 为中心 公司 各公司 集团 布局 格局 结局 大局 全局 开局 布署 部署 落实落地 年中心 非洲 神州 联盟 结盟".split(
    " ",
  ),
);

/** Words that point to a year only a reader's calendar tells: they stand with the neighbour they have in the report. */
const RELATIVE_YEAR = /去年|前年|今年|明年|后年|上半年|下半年/g;
/** Words for a time that a report may use of its own year. */
const LOOSE_TIME = /往年|本年度?|当年|近年|历年|目前|如今|现在|近期|最近/g;
/** Common words that names of towns and districts end in too: 古城镇, 东城区. */
const ALSO_NAMES = /(?:城镇|[城山市园校]区)$/;

/** The whole of what the sentence rests on: cited places, and what its figures are called. */
function heldText({ sources, slots, evidence }: Worded): string {
  const places = slots.flatMap(({ figure }) => placesOf(figure, evidence));
  return [
    ...sources.map(({ all }) => all),
    ...places.map((place) => squeeze(`${place.issuer}。${place.title}。${place.section}`)),
    ...slots.map(({ figure }) => namesOf(figure)),
  ].join("。");
}

/** Why the names do not agree with the evidence, or null. */
export function nameFault(worded: Worded): string | null {
  const { mentions, sources, slots, evidence } = worded;
  const places = [...sources.map(({ citation }) => citation), ...slots.flatMap(({ figure }) => placesOf(figure, evidence))];
  const cited = new Set(places.map((place) => place.issuer));
  for (const { issuer, at, end } of mentions) {
    const name = worded.words.slice(at, end);
    if (!cited.has(issuer) && !sources.some(({ quote }) => quote.includes(name))) return `an agency that is not cited: ${name}`;
  }
  const several = new Set(evidence.citations.map((citation) => citation.issuer)).size > 1;
  const unnamed = [...cited].find((issuer) => !mentions.some((mention) => mention.issuer === issuer));
  const spans = worded.slots.some(({ figure }) => !figure.report);
  if (several && unnamed && !spans) return `an agency that is cited and not named: ${unnamed}`;
  return strangeName(worded);
}

/** Looks for names in what is left once the evidence's own issuers are taken out. */
function strangeName(worded: Worded): string | null {
  const { mentions, names } = worded;
  const held = heldText(worded);
  let rest = worded.words;
  for (const { at, end } of mentions) rest = rest.slice(0, at) + MASK.repeat(end - at) + rest.slice(end);
  for (const match of rest.matchAll(NAME_END)) {
    const end = match.index + match[0].length;
    const before = /[\p{Script=Han}]*$/u.exec(rest.slice(Math.max(0, match.index - 3), match.index))?.[0] ?? "";
    // Names have two characters and more before their end, and those two tell them apart: 海淀区, 教育局.
    if (before.length < 2 || isCommon(rest.slice(match.index - before.length, end), rest.slice(end))) continue;
    const telling = rest.slice(match.index - 2, end);
    if (!held.includes(telling) && isName(telling, rest, end)) return `a name that is not in the evidence: ${telling}`;
  }
  for (const match of rest.matchAll(/[\p{Script=Han}]{2,}/gu)) {
    const run = match[0];
    for (let at = 0; at + 2 <= run.length; at++) {
      const starts = at === 0 || /[和与及跟同比在、]/.test(run[at - 1] ?? "");
      for (let length = Math.min(6, run.length - at); length >= 2; length--) {
        const word = run.slice(at, at + length);
        if ((length > 2 || starts) && names.isPlace(word) && !held.includes(word)) return `a place that is not in the evidence: ${word}`;
      }
    }
  }
  return null;
}

/** Whether the run that ends here does so in a word that names no one in particular. */
const isCommon = (run: string, behind: string): boolean =>
  !/^(?:人民)?政府|^办事处/.test(behind) &&
  [2, 3, 4].some((length) => COMMON.has(run.slice(-length)) && !(run.length > length && ALSO_NAMES.test(run)));

/** 办 and 委 also begin words (办理, 委托), grammar ends no name, and 全县部门 names no one. */
function isName(word: string, rest: string, end: number): boolean {
  const next = rest.slice(end, end + 1);
  if (/[办委队院]$/.test(word) && /[理结事公件案复答法好学成托员派任伍所子]/.test(next)) return false;
  return !/^.?[的了和与在为对各是有全本该年月日比较跟及同由]|[各全本该省市县区镇乡级关能责]部门$/.test(word);
}

/** Why the years do not agree with the evidence, or null. */
export function yearFault({ words, sources, slots, evidence }: Worded): string | null {
  const places = [...sources.map(({ citation }) => citation), ...slots.flatMap(({ figure }) => placesOf(figure, evidence))];
  const cited = new Set(places.map((place) => place.year));
  for (const { year, text } of yearsIn(words))
    if (!cited.has(year) && !sources.some(({ quote }) => yearsIn(quote).some((each) => each.year === year)))
      return `a year that is not in the evidence: ${text}`;
  for (const match of words.matchAll(RELATIVE_YEAR)) {
    const [before, behind] = [words.slice(match.index - 1, match.index), words.slice(match.index, match.index + match[0].length + 1)];
    const told = /\p{Script=Han}/u.test(before) ? `${before}${match[0]}` : behind;
    if (!sources.some(({ quote }) => quote.includes(told))) return `a year left to the reader: ${match[0]}`;
  }
  const held = [...sources.map(({ quote }) => quote), ...slots.map(({ figure }) => namesOf(figure))];
  for (const [word] of words.matchAll(LOOSE_TIME))
    if (!held.some((text) => text.includes(word))) return `a time left to the reader: ${word}`;
  return null;
}

export type YearSpan = { year: number; at: number; end: number; text: string };
const EARLIEST = 1900;
const LATEST = 2200;

/** 2024年, 二〇二四年, and the bare 2024 that no unit follows. */
export function yearsIn(words: string): YearSpan[] {
  return readNumbers(words).flatMap((number): YearSpan[] => {
    const text = words.slice(number.start, number.end);
    const isYear =
      Number.isInteger(number.value) && number.value >= EARLIEST && number.value <= LATEST && !number.percent && !number.approximate;
    const follows = words.slice(number.end, number.end + 1);
    if (!isYear || !/^(?:\d{4}|[一二][〇零○一二三四五六七八九]{3})$/.test(text)) return [];
    if (follows === "年") return [{ year: number.value, at: number.start, end: number.end + 1, text: `${text}年` }];
    return /^\d{4}$/.test(text) && /^[-./〕）)]$/.test(follows) ? [{ year: number.value, at: number.start, end: number.end, text }] : [];
  });
}
