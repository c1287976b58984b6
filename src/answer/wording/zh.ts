// The sentences of rule-worded answers in plain Chinese. Data-like: no logic beyond choosing words. No I/O. No clock.

import type { Condition } from "../../condition.ts";
import { plain, shownBound } from "../../decimal.ts";
import { phraseOf } from "../../form/answer-phrases.ts";
import { phraseOf as askedAs } from "../../form/question-phrases.ts";
import { figureLabel } from "../../form/vocabulary.ts";
import type { Wording } from "./wording.ts";

const COMPARATORS: Record<Exclude<Condition["comparator"], "between">, string> = {
  more: "超过",
  at_least: "不少于",
  less: "少于",
  at_most: "不超过",
  equal: "等于",
  not_equal: "不等于",
};
/** "吴忠市利通区2024年的报告里", "2024年的报告中，". */
const inReport = (whose: string): string => (whose.endsWith("，") ? whose : `${whose}的报告里`);
const ONCE_MORE = { repeat: "再说一遍", sure: "重新查了一遍报告", source: "原文如下" };
const PARTS = { published: "公开了什么、作了多少决定", requests: "收到的申请和争议", wanting: "报告自己说的不足" };
const SECTIONS = {
  problems: "存在哪些问题？",
  plans: "有哪些改进措施？",
  training: "开展了哪些培训？",
  contact: "怎么联系？",
};
const FIELDS = { phone: "电话", fax: "传真", address: "地址", email: "电子邮箱", postcode: "邮编", hours: "办公时间" };
/** "衢州市区县政府2024年的报告中，" as one side of two: "衢州市区县政府2024年". */
const plainSet = (whose: string): string => whose.replace("的报告中，", "");
/** Of one authority or set in two years the second is called by its year: 比2023年的. */
function otherSide(left: string, right: string): string {
  const [of, than] = [plainSet(left), plainSet(right)];
  const year = /(?:19|20)\d\d年$/.exec(than)?.[0];
  return year && of.replace(/(?:19|20)\d\d年$/, year) === than ? year : than;
}
const inYears = (year: number | readonly number[]): string => (typeof year === "number" ? `${year}年` : zh.years(year));
const TIERS = { province: "省级", prefecture: "市级", county: "区县" };
const KINDS = { office: "政府办公室", town: "乡镇街道", zone: "开发区", institution: "学校、医院等单位" };
const OPEN = { issuer: "您想问哪个单位的报告？", figure: "您想问的是哪一项？", year: "您想问哪一年？" };

/** Of a rate one is higher, of cases there are more. */
const degree = (what: string, most: boolean): string => (/(?:率|比例|占比)$/.test(what) ? (most ? "高" : "低") : most ? "多" : "少");

/** Divisions named of those that never had a report here. */
const NEVER_NAMED = 5;

export const zh: Wording = {
  amount: (value, unit) => `${plain(value)}${unit}`,
  ofWhom: (whose, what) => `${whose}${what}`,
  whose: (issuer, year) => (year === undefined ? issuer : `${issuer}${year}年`),
  figure: (key) => phraseOf(key)?.zh ?? key,
  label: figureLabel,
  finding: ({ statement }) => statement,
  ask: (issuer, year, key) => `${issuer}${year}年${askedAs(key)}`,
  quantity: (quantity) =>
    quantity.kind === "rate"
      ? quantity.name
      : quantity.and
        ? `${zh.join([quantity.key, ...quantity.and].map(zh.figure))}合计`
        : zh.figure(quantity.key),
  condition: ({ comparator, value, to = value }, unit) =>
    comparator === "between"
      ? `在${plain(value)}${unit}到${plain(to)}${unit}之间`
      : `${COMPARATORS[comparator]}${plain(shownBound(value))}${unit}`,
  join: (parts) => parts.join("、"),
  years: (years) => years.map((year) => `${year}年`).join("、"),

  stated: (whose, what, slot) => zh.value(whose, `${what}：`, slot),
  statedItem: (what, slot) => zh.item(what, slot),
  askStated: (issuer, year, what, unit) => `${issuer}${year}年${what}${unit === "%" ? "是百分之多少" : `有多少${unit}`}？`,
  value: (whose, what, slot) => `${whose}${what}${slot}`,
  derived: (whose, what, slot, formula) => `${whose}${what}共${slot}（${formula}）`,
  rate: (whose, name, slot, formula) => `${whose}${name}为${slot}（${formula}）`,
  definition: ({ name, definition }) => `${name}在这里的算法是：${definition}。`,
  blank: (whose, what) => `${whose}的报告没有填写“${what}”这一格（空白不能当作没有）`,
  missing: (whose, what) => `${whose}的报告里没有“${what}”这一项`,
  undefinedRate: (whose, name, slot) => `${whose}的${name}无从计算：作为分母的数量是${slot}`,
  nought: (sentence) => `没有，${sentence}`,
  otherCount: (said, printed, what) => `问题里说的是${said}件，报告里${what}是${printed}件`,
  exists: (yes, whose, what, slot) => (yes ? `有，${whose}${what}${slot}` : `没有，${whose}${what}为${slot}`),
  verdict: (yes) => (yes ? "是，" : "不是，"),
  meets: (yes, whose, what, slot, condition, so) =>
    `${yes ? "是" : "不是"}，${whose}${what}为${slot}${condition && `，${so ?? (yes ? "" : condition.startsWith("在") ? "不" : "没有") + condition}`}`,
  roughlySo: (whose, what, slot, said) => `大致是，${whose}${what}为${slot}，约${said}`,
  isSo: (yes, whose, what, slot, said) => `${yes ? "是" : "不是"}，${whose}${what}为${slot}${yes ? "" : `，不是${said}`}`,
  wholly: (yes, whose, part, slot, whole, wholeSlot) =>
    `${yes ? "是" : "不是"}，${whose}${whole}${wholeSlot}，其中${part}${slot}${yes ? "，是全部" : "，不是全部"}`,
  finished: (yes, whose, part, slot, left, leftSlot) => `${yes ? "是" : "不是"}，${whose}${part}${slot}，${left}${leftSlot}`,
  provenZeros: () => "没有填写的格子按勾稽关系计为 0：已填的各格相加正好等于表中的总计",
  severalHead: (whose, count) => `${whose}的报告有${count === 2 ? "两" : count}处说到，数字各是各的`,
  listHead: (whose, what) => `${whose}${what}的各项如下`,
  eachHead: (scope, what) => `${scope}各报告的${what}`,
  whichHead: (scope, those) => `${scope}${those}如下`,
  zeros: (whose, names, slot) => `${whose}${names}${whose ? "各项" : ""}均为${slot}`,
  item: (name, slot) => `${name}：${slot}`,
  itemShare: (name, own, share) => `${name}：${own}，占${share}`,

  listedOf: (count, listed, of = "member") => {
    const unit = of === "report" ? "份" : "个";
    return `共${plain(count)}${unit}，列出前${plain(listed)}${unit}`;
  },
  setLabel: (names, year) => (year === undefined ? names : `${names} ${year}年`),
  setAside: (names) => `（除${names.join("、")}外）`,
  membersCounted: (name, members, counted, year, missing, missingCount, registered) => {
    const rest =
      missingCount === 0
        ? ""
        : `（${missingCount}个没有收录${year === undefined ? "" : `${year}年的`}报告：${missing.join("、")}${missingCount > missing.length ? "等" : ""}）`;
    const never = registered?.never ?? [];
    const whole =
      never.length === 0
        ? ""
        : `共有${registered?.members}个（从未收录的有${never.slice(0, NEVER_NAMED).join("、")}${never.length > NEVER_NAMED ? "等" : ""}），`;
    return `${name}${whole}收录了${members}个，统计了其中${counted}${year === undefined ? "份报告" : `个${year}年的报告`}${rest}`;
  },
  everyone: () => "收录的单位",
  nobodyBefore: () => "前一个问题没有得出任何单位，请说明问的是哪些单位",
  tooMany: () => "涉及的单位太多，请说出一个省、市或县，再问一次",
  middleOf: (count, place) => `${plain(count)}个由小到大排列的第${plain(place)}个`,
  othersSay: (count, names) => `另有${count}份报告也讲到：${names}`,
  against: (first, second, more) => `${first}比${second}${more === "more" ? "多" : "少"}的单位`,
  allOf: (parts) => `${parts.map((part) => part.replace(/的单位$/, "")).join("且")}的单位`,
  median: (scope, what, slot, formula) => `${scope}${what}的中位数是${slot}（${formula}）`,
  changeItem: (whose, from, to, direction, slot) =>
    `${whose}：由${from}${direction === 0 ? `到${to}，没有变化（${slot}）` : `${direction > 0 ? "增加" : "减少"}到${to}，${direction > 0 ? "增加" : "减少"}${slot}`}`,
  changeExtreme: (scope, what, falls, most, whose, slot, from, to) =>
    `${scope}${what}${falls ? "减少" : "增加"}最${most ? "多" : "少"}的是${whose}，由${from}到${to}，${falls ? "减少" : "增加"}${slot}`,
  changeHead: (scope, what, falls, descending, percent) =>
    `${scope}按${what}的${falls ? "减少" : "增长"}${percent ? "幅度" : "数量"}从${descending ? "多到少" : "少到多"}排列`,
  eachOfSet: (scope, those, yes, slot, all) =>
    yes ? `是，${scope}${all}单位都是${those}` : `不是，${scope}${all}单位中，${those}有${slot}，不是的如下`,
  outOf: (all) => `${all}单位中，`,
  notAmong: (whose, what, slot, among) => `${whose}${what}${slot}，不在${among}之内，没有名次`,
  changeCount: (scope, what, since, falls, slot) => `${scope}${what}比${since}年${falls ? "减少" : "增加"}的单位有${slot}`,
  sameHead: (scope, what) => `${scope}${what}没有变化的单位如下`,
  allChanged: (scope, what) => `${scope}没有${what}不变的单位`,
  noChange: (scope, what, falls) => `${scope}没有${what}${falls ? "减少" : "增加"}的单位`,
  everyYear: (years) => `${years}每年都`,
  firstYear: (scope, what, condition, year, names) =>
    `${scope}最早${condition === null ? `有${what}` : `${what}${condition}`}的是${year}年：${names}`,
  firstTime: (those) => `首次${those}`,
  neverYet: (scope, what, condition) => `${scope}各年都没有${zh.meeting(what, condition)}`,
  unpublished: (scope, year, names) => `本站没有收录${scope}以下单位${year}年的报告：${names}。是否已经公布，请以该单位的网站为准`,
  neverHeld: (scope, names, count) => `${scope}中，各年的报告都没有收录的还有${count}个：${names}`,
  withReportOf: (scope, year) => `${scope}中有${year}年报告的`,
  allHave: (scope, year) => `${scope}，都有${year}年的报告`,
  allPublished: (scope, year) => `${scope}收录的单位都有${year}年的报告`,
  partlyRepeated: () => "这里既有一级政府，又有它下面的部门、区县或乡镇：上级的报告可能已包含下级的数字，相加可能重复。分开来看",
  total: (scope, what, slot, formula) => `${scope}${what}合计${slot}${formula ? `（${formula}）` : ""}`,
  meanOf: (what) => `平均每份报告${what}`,
  mean: (scope, what, slot, formula) => `${scope}平均每份报告${what}${slot}（${formula}）`,
  extremePart: (scope, whole, most, parts, slot, summed) =>
    `${scope}${whole}中${summed ? "合计" : ""}最${most ? "多" : "少"}的是${parts}，为${slot}`,
  extreme: (scope, what, most, whose, slot) => `${scope}${what}最${degree(what, most)}的是${whose}，为${slot}`,
  onlyOne: (scope, what, whose, slot) => `${scope}只有一份有这个数，没有别的可比：${whose}${what}${slot}`,
  nth: (scope, what, descending, place, whose, slot) =>
    `${scope}${what}从${descending ? "多到少" : "少到多"}排第${place}的是${whose}，为${slot}`,
  ofEachYear: (place, years, slot) => `${place}${years}都有报告的单位，本站收录了${slot}`,
  noneOfEachYear: (place, years) => `本站收录的${place}单位里，没有${years}都有报告的`,
  noneInEachYear: (scope, those) => `没有哪个单位是${scope}${those}`,
  partlySo: () => "有的对，有的不对",
  nearly: () => "不完全是，",
  roughly: () => "大致是，",
  placesHead: (scope, what, descending, from, to) => `${scope}${what}从${descending ? "多到少" : "少到多"}排第${from}到第${to}的如下`,
  rankHead: (scope, what, descending) => `${scope}按${what}从${descending ? "多到少" : "少到多"}排列`,
  place: (whose, what, place, of, slot, among, fromLeast) =>
    `${whose}${what}${slot}，在${among === null ? `${of}报告` : `${among}（${of}）`}中${fromLeast ? "从少到多" : ""}排第${place}`,
  count: (scope, those, slot, names) => `${scope}${those}有${slot}${names ? `：${names}` : ""}`,
  among: (those) => `${those}中，`,
  meeting: (what, condition) => (condition === null ? `有${what}的单位` : `${what}${condition}的单位`),
  without: (what) => `没有${what}的单位`,
  none: (scope, those, slot) => `${scope}没有${those.replace(/^有/, "")}${slot ? `，各为${slot}` : ""}`,

  difference: (left, right, what, more, slot, leftSlot, rightSlot, percentSlot) =>
    more === 0
      ? `${plainSet(left)}与${plainSet(right)}的${what}相同，相差${slot}（前者${leftSlot}，后者${rightSlot}）`
      : `${plainSet(left)}${what}${leftSlot}，比${otherSide(left, right)}的${rightSlot}${more > 0 ? "多" : "少"}${percentSlot ? `${percentSlot}（${slot}）` : slot}`,
  rest: (whole, part, slot, wholeSlot, partSlot) => `${whole}${wholeSlot}，除去${part}的${partSlot}，还有${slot}`,
  likeForLike: (count, year, other, more, slot, ofYear, ofOther) => {
    const whose = `只比各年都有报告的${count}个：${year}年${ofYear}，`;
    return more === 0
      ? `${whose}与${other}年的${ofOther}相同，相差${slot}`
      : `${whose}比${other}年的${ofOther}${more > 0 ? "多" : "少"}${slot}`;
  },
  multiple: (left, right, what, slot, formula) => `${plainSet(left)}${what && `的${what}`}是${plainSet(right)}的${slot}（${formula}）`,
  shareTogether: (whose, parts, sum, sumFormula, whole, slot, formula) =>
    `${whose}${parts}合计${sum}（${sumFormula}），占${plainSet(whole)}的${slot}（${formula}）`,
  setName: (name, members) => `${name ?? ""}${members ? zh.members(members) : ""}`,
  wholeOf: (whose, what) => `${whose}${what}`,
  levelWithLast: (count) => `与其中最后一名数量相同的还有${count}个，没有计入`,
  everyoneIn: (name, year) => `${name}各单位${year === undefined ? "" : inYears(year)}的报告中，`,
  share: (left, right, what, slot, formula) =>
    `${plainSet(left)}${what}占${right.replace(/^((?:19|20)\d\d年)的报告中，/, "收录的$1各份报告合计").replace("的报告中，", "")}${what}的${slot}（${formula}）`,
  side: (whose, what, slot) => `${whose}${what}${slot}`,
  change: (whose, what, from, to, direction, slot, percentSlot, inPercent) =>
    direction === 0
      ? `${whose}${what}${to}，与上年的${from}持平，相差${slot}`
      : inPercent && percentSlot
        ? `${whose}${what}${to}，比上年的${from}${direction > 0 ? "增长" : "下降"}${percentSlot}（${direction > 0 ? "增加" : "减少"}${slot}）`
        : `${whose}${what}${to}，比上年的${from}${direction > 0 ? "增加" : "减少"}${slot}${percentSlot ? `（${percentSlot}）` : ""}`,

  overviewPart: (part, whose) => (part === "published" ? `${whose}的年度报告里，${PARTS[part]}` : PARTS[part]),
  contradictionsIn: () => "报告自己前后对不上的数字",
  sectionQuestion: (whose, section) => `${whose}${SECTIONS[section]}`,
  row: (what, sides) => `${what}：${sides.map(({ whose, slot }) => `${whose}${slot}`).join("，")}`,
  more: (count) => `另有${count}处见原文`,
  section: (whose, section) => `${whose}的报告在“${section}”中写道`,
  says: (whose) => `${whose}的报告写道`,
  reportItem: (_issuer, _year, title) => title,
  reportsOfYears: (all, years, some) => `收录的${all}中，${years}的有${some}`,
  reportsHead: (count) => `收录了${count}`,

  numberHead: (digits) => `${digits}出现在`,
  morePlaces: () => "还有更多位置，没有一一列出",
  searchedInPart: () => "收录的报告很多，只查找了其中一部分",
  mentions: (words, slot) => `有${slot}报告提到“${words}”`,
  noneMention: (words, reports) => `查过的${reports}份报告没有一份提到“${words}”`,
  lookedThrough: (names) => `查过的是${names}的报告`,
  mentionsIn: (whose, words) => `${whose}的报告提到“${words}”`,
  mentionsLabel: (words) => `提到“${words}”的报告`,
  contradictions: (slot, more, whose) =>
    `有${slot}报告的数字前后对不上${whose ? `（${whose}）` : ""}，列在下面的提示里${more ? "（还有更多，见核查页）" : ""}`,
  contradictionsLabel: () => "前后矛盾的报告",
  noContradictions: () => "核查没有发现这些报告的数字前后矛盾",
  addsUp: (whose) => `${whose}的报告里，这些相加与总数一致`,
  sumItem: (label, slot, formula) => `${label}：${slot}（${formula}）`,

  byRule: () => "按照政府信息公开的有关规定",
  ruleInBrief: () => "以上是规定的大意，不是原文，以法规原文为准",
  requestUrl: (url) => `本站提供的申请入口：${url}`,
  hotline: (number) => `本站提供的热线：${number}`,
  operatorSays: () => "本站管理者的答复（不是年度报告的内容）",
  operatorContact: (contact) => `本站提供的联系方式：${contact}`,
  onceMore: (kind) => ONCE_MORE[kind],

  field: (field) => FIELDS[field],
  fieldsMissing: (whose, missing, held) => `${whose}的报告里没有查到${missing || "联系方式"}${held ? `，查到的有${held}` : ""}`,
  fieldQuestion: (whose, field) => `${whose}报告里的${field}`,

  term: (term, explanation, source) => `${term}：${explanation}（依据：${source}）`,

  noReport: (name, set) => `没有收录${set ? `${name}“${set}”` : `“${name}”`}的报告`,
  withdrawn: (name, year, date, reason) => `${name}${year}年的报告已于${date}撤回（${reason}），不再提供其中的数字`,
  noYear: (name, years, has) => `没有收录${name}${years}的报告，收录的是${has}的`,
  have: (names, more) => `收录的单位有：${names}${more ? "等" : ""}`,
  notSaid: (whose, words) => `${whose}的报告没有提到“${words}”`,
  notFound: (whose, numeric) => `${inReport(whose)}没有查到${numeric ? "这个数字" : "相关内容"}`,
  nearestOf: (whose, numeric) => `${inReport(whose)}没有与问题的用词完全对应的${numeric ? "数字" : "话"}，最接近的原文是`,
  notUnderstood: (part, whose, whole) =>
    `没有看懂“${part}”，所以没有回答${whose && whole ? `；${inReport(whose)}有“${whole}”的全年总数` : ""}`,
  notSeparated: (whose, whole, part) => `${inReport(whose)}只有“${whole}”的全年总数，没有单列“${part}”`,
  oneSideMissing: (missing) => `无法比较：${missing}`,
  nothingToCompareWith: () => "缺少其中一方的报告",
  countedIn: (what, unit, asked) => `报告按${unit}统计${what}，没有按${asked}统计`,
  notToldApart: (words) => `报告没有区分“${words}”，这里是全部`,
  money: () => "金额",
  notWhole: (issuer) => `这是${issuer}本机关的数字，不是全区的，也不是全县、全市的`,
  noCause: (whose) => `${whose}的报告没有说明原因`,
  notAsPresumed: (whose) => `与问题里说的不一样，${whose}的报告写道`,
  besideCause: (whose) => `${whose}的报告与此有关的原文如下，此外没有说明原因`,
  notComparable: (left, right) => `${left}与${right}的单位不同，不能相比`,
  noComparison: (what) => `${what}没能按所问的方式比较或计算`,
  outOfScope: (reason) => reason,
  nothingHeld: "目前还没有收录任何报告，收录之后才能回答。",
  clarify: (slot) => OPEN[slot],

  members: ({ kinds = [], tiers = [] }) => {
    const level = tiers.map((tier) => TIERS[tier]).join("、");
    const words = kinds.map((kind) =>
      kind === "government" ? `${level}政府` : kind === "department" ? `${level.replace("区县", "县级")}部门` : KINDS[kind],
    );
    return words.join("、");
  },
  all: (year, except = [], members = {}) =>
    `${members.kinds ? zh.members(members) : ""}${year === undefined ? (members.kinds ? "" : "收录的") : `${inYears(year)}的`}报告中，${except.length > 0 ? `除${except.join("、")}外，` : ""}`,
  together: (sets) =>
    `${zh.join(
      sets.map((each) =>
        plainSet(each)
          .replace(/的报告本站收录的(只有.*)，其中，$/, "（$1）")
          .replace(/除([^除]*)外，$/, "（除$1外）"),
      ),
    )}的报告中，`,
  region: (name, year, issuers = [], members, except = []) =>
    `${name}${members ? zh.members(members) : ""}${year === undefined ? "" : inYears(year)}的报告${issuers.length > 0 && !members && except.length === 0 ? `本站收录的只有${issuers.join("、")}，其中，` : "中，"}${except.length > 0 ? `除${except.join("、")}外，` : ""}`,
  assumedYear: (year, newer) =>
    newer === undefined
      ? `问题没有说年份，取最新的${year}年报告`
      : `问题没有说年份，取多数单位都有报告的${year}年；${newer}年的只收录了一部分，也可以问${newer}年`,
  plannedIn: (year) => `${year + 1}年的打算写在${year}年的报告里，这里是那一份`,
  insteadOfYear: (asked, year) => `${asked}年的报告只收录了一部分，这里按多数单位都有报告的${year}年回答；也可以问${asked}年`,
  assumed: (what) => `问题没有说明，这里按${what}回答`,
  takenAs: (what) => `这个问题按这个意思回答：${what}`,
  passedOver: (clauses) => `没有看懂${clauses.map((each) => `“${each}”`).join("")}，按其余的话回答`,
  nearestPassage: "没有哪一段与问题的用词完全对应，引用的是最接近的一段",
  leftOut: (words) => `“${words}”没有看懂，查找时没有用上`,
  corrected: (typed, name) => `“${typed}”按“${name}”理解`,
  onlyWithin: (scope) => `只在${scope === "" ? "所指定的范围" : scope}内查找`,
  answeredOnly: (count) => `一次只回答${count}个问题，后面的请另外再问`,
  onlyAlike: (counted, members) => `收录了${members}个，只统计了其中各年都有报告的${counted}个`,
  notEveryYear: (count) => `另有${count}个没有收录各年的报告，或没有填写这一项，未计入`,
  notCompared: (count, year, percent) =>
    `另有${count}个没有收录${year}年的报告，或没有填写这一项${percent ? `，或${year}年为0` : ""}，未计入`,
  ofThoseBefore: (count) => `这里只算前一个问题得出的${count}个单位`,
  coverage: (reports, year) => `只统计了本站收录的${reports}份${year === undefined ? "" : `${year}年的`}报告`,
  fromProse: () => "这些数字取自各报告的正文，各家的统计口径可能不同",
  notInProse: (names) => `${names}的正文里没有找到可以并列的数字`,
  countedApart: () => "各报告的数法不同，不能放在一起比较或计算，分别列出",
  nothingToDivide: (count) => `另有${plain(count)}份报告的分母是0，无从计算，未计入`,
  unfilled: (count) => `另有${count}份报告没有填写这一项，未计入`,
  unfilledNames: (names) => `${names}没有填写这一项，未计入`,
  mixedYears: () => "各报告的年份不同，比较时请注意",
};
