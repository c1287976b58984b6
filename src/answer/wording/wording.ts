// Every sentence a rule can say, as an interface: one implementation a language. Slots such as "{f1}" pass through untouched. Types only.

import type { Condition } from "../../condition.ts";
import type { Finding } from "../../contract.ts";
import type { FigureKey } from "../../form/vocabulary.ts";
import type { Members } from "../../names/classes.ts";
import type { ContactField } from "../../question/prose/contact.ts";
import type { Quantity } from "../../question/understanding.ts";
import type { OnceMore } from "../../question/words/service.ts";
import type { Part } from "../operations/overview.ts";
import type { NoteWording } from "./note-wording.ts";

/** `whose` is "吴忠市利通区2024年"; `what` is the figure's name; `slot` the place of its number. */
export interface Wording extends NoteWording {
  /** A number with its unit: "38件", "31.58%". */
  amount(value: number, unit: string): string;
  whose(issuer: string, year?: number): string;
  figure(key: FigureKey): string;
  /** What heads the figure where it stands by itself: "新收政府信息公开申请 · 总计". */
  label(key: FigureKey): string;
  /** What the audit found, in one sentence. */
  finding(finding: Finding): string;
  /** A complete question for one figure of one report, in words that the question rules read back. */
  ask(issuer: string, year: number, key: FigureKey): string;
  quantity(quantity: Quantity): string;
  condition(condition: Condition, unit: string): string;
  join(parts: readonly string[]): string;
  years(years: readonly number[]): string;

  /** A number that prose states; `what`: the words of the report it is a number of. */
  stated(whose: string, what: string, slot: string, unit: string, approximate: boolean): string;
  /** The same in a list. */
  statedItem(what: string, slot: string): string;
  /** A complete question for it. */
  askStated(issuer: string, year: number, what: string, unit: string): string;
  value(whose: string, what: string, slot: string): string;
  derived(whose: string, what: string, slot: string, formula: string): string;
  rate(whose: string, name: string, slot: string, formula: string): string;
  definition(rate: Quantity & { kind: "rate" }): string;
  /** Whose figure, and which: "利通区2024年予以公开的申请". */
  ofWhom(whose: string, what: string): string;
  blank(whose: string, what: string): string;
  missing(whose: string, what: string): string;
  undefinedRate(whose: string, name: string, slot: string): string;
  /** Before a number that is 0, where the question took it for granted that there are some. */
  nought(sentence: string): string;
  /** A question took one number for granted, and the report has another. */
  otherCount(said: number, printed: number, what: string): string;
  /** The verdict before a sentence that tells the number it rests on. */
  verdict(yes: boolean): string;
  /** Nobody meets the conditions in each of several years; `scope` says which. */
  noneInEachYear(scope: string, those: string): string;
  /** Of several things told some are so. */
  partlySo(): string;
  /** Close to what was said, and not it. */
  nearly(): string;
  /** A number rounded as one says it. */
  roughly(): string;
  exists(yes: boolean, whose: string, what: string, slot: string): string;
  /** `condition` is empty where the number says by itself whether it holds. */
  /** `so`: what holds instead, where one bound says it. */
  meets(yes: boolean, whose: string, what: string, slot: string, condition: string, so?: string): string;
  /** It is as said once it is rounded as said. */
  roughlySo(whose: string, what: string, slot: string, said: string): string;
  /** Whether a figure is the number that was told, `said`. */
  isSo(yes: boolean, whose: string, what: string, slot: string, said: string): string;
  /** Whether all is done: what is, and what is left. */
  finished(yes: boolean, whose: string, part: string, slot: string, left: string, leftSlot: string): string;
  wholly(yes: boolean, whose: string, part: string, slot: string, whole: string, wholeSlot: string): string;
  /** Why blank cells could be added up. */
  provenZeros(): string;
  /** What is asked stands in several places, with a number of its own in each. */
  severalHead(whose: string, count: number): string;
  listHead(whose: string, what: string): string;
  /** Before a list of reports, each with its figure. */
  eachHead(scope: string, what: string): string;
  /** `those`: who meets what is asked, as `meeting`, `without` or `allOf` words it; likewise below. */
  whichHead(scope: string, those: string): string;
  zeros(whose: string, names: string, slot: string): string;
  item(name: string, slot: string): string;
  /** Its own figure, and what part of the whole it is. */
  itemShare(name: string, own: string, share: string): string;

  /** `count` in all, of which the first `listed` are told. */
  listedOf(count: number, listed: number, of?: "member" | "report"): string;
  /** How many members of a set were counted; `missing`: names of some of the `missingCount` that have no report of the year. */
  /** A set by its names, with the year its reports are of. */
  setLabel(names: string, year?: number): string;
  /** Behind the name of a set: who is left out of it. */
  setAside(names: readonly string[]): string;
  membersCounted(
    name: string,
    members: number,
    counted: number,
    year: number | undefined,
    missing: readonly string[],
    missingCount: number,
    registered: { members: number; never: readonly string[] } | null,
  ): string;
  /** Everyone whose report is held here. */
  everyone(): string;
  tooMany(): string;
  /** 它们, where the question before came to nobody. */
  nobodyBefore(): string;
  /** The formula of a median of an odd number: the value at `place` of `count`. */
  middleOf(count: number, place: number): string;
  /** So many reports, by name, tell of it besides those that were quoted. */
  othersSay(count: number, names: string): string;
  /** Those whose one figure is more, or less, than their other. */
  against(first: string, second: string, more: "more" | "less"): string;
  /** Several conditions in one. */
  allOf(parts: readonly string[]): string;
  /** What a mean is of: 平均每份报告新收…. */
  meanOf(what: string): string;
  median(scope: string, what: string, slot: string, formula: string): string;
  /** How one changed from a year to another; `direction` of the change. */
  changeItem(whose: string, from: string, to: string, direction: -1 | 0 | 1, slot: string): string;
  changeExtreme(scope: string, what: string, falls: boolean, most: boolean, whose: string, slot: string, from: string, to: string): string;
  changeHead(scope: string, what: string, falls: boolean, descending: boolean, percent: boolean): string;
  /** Whether all `all` of a set are among `those`; else how many are, and who is not stands behind. */
  eachOfSet(scope: string, those: string, yes: boolean, slot: string, all: string): string;
  /** Whose place in a set was asked for, and who is none of it. */
  notAmong(whose: string, what: string, slot: string, among: string): string;
  /** How many fell, or rose, against an earlier year. */
  changeCount(scope: string, what: string, since: number, falls: boolean, slot: string): string;
  /** Above those whose figure did not change; where there are none. */
  sameHead(scope: string, what: string): string;
  allChanged(scope: string, what: string): string;
  noChange(scope: string, what: string, falls: boolean): string;
  everyYear(years: string): string;
  firstYear(scope: string, what: string, condition: string | null, year: number, names: string): string;
  /** Of those who met it in no year before. */
  firstTime(those: string): string;
  neverYet(scope: string, what: string, condition: string | null): string;
  unpublished(scope: string, year: number, names: string): string;
  /** Of the divisions of `scope` these never had a report here. */
  neverHeld(scope: string, names: string, count: number): string;
  /** Those of `scope` that have a report of `year` here. */
  withReportOf(scope: string, year: number): string;
  allHave(scope: string, year: number): string;
  allPublished(scope: string, year: number): string;
  partlyRepeated(): string;
  total(scope: string, what: string, slot: string, formula: string): string;
  mean(scope: string, what: string, slot: string, formula: string): string;
  extreme(scope: string, what: string, most: boolean, whose: string, slot: string): string;
  /** The figure of the only one in a set that has it. */
  onlyOne(scope: string, what: string, whose: string, slot: string): string;
  /** Which part of a figure there was most of; `summed`: over several reports. */
  extremePart(scope: string, whole: string, most: boolean, parts: string, slot: string, summed: boolean): string;
  /** The issuers at one place of a ranking, from the second on. */
  nth(scope: string, what: string, descending: boolean, place: number, whose: string, slot: string): string;
  /** Who has a report of each of some years, and that nobody has. */
  ofEachYear(place: string, years: string, slot: string): string;
  noneOfEachYear(place: string, years: string): string;
  /** The places of a ranking from one to another. */
  placesHead(scope: string, what: string, descending: boolean, from: number, to: number): string;
  rankHead(scope: string, what: string, descending: boolean): string;
  /** `among`: the set it is placed in, when one was named. */
  /** `fromLeast`: the first has least. */
  place(whose: string, what: string, place: string, of: string, slot: string, among: string | null, fromLeast: boolean): string;
  /** `condition` null: the issuers that have any. */
  meeting(what: string, condition: string | null): string;
  /** `those` as the set that something is the most of. */
  among(those: string): string;
  count(scope: string, those: string, slot: string, names: string): string;
  /** The issuers that have none. */
  without(what: string): string;
  /** `slot`: the figure that each of them has, where it is one: 0. */
  none(scope: string, those: string, slot?: string): string;

  /** `percentSlot`: by how much in percent, where that was asked for; the difference stands beside it. */
  difference(
    left: string,
    right: string,
    what: string,
    more: -1 | 0 | 1,
    slot: string,
    leftSlot: string,
    rightSlot: string,
    percentSlot?: string,
  ): string;
  /** What is left of a whole without a part of it: 除去自然人的33件，还有5件. */
  rest(whole: string, part: string, slot: string, wholeSlot: string, partSlot: string): string;
  /** The same comparison over `count` members of a set that have a report of both years. */
  likeForLike(count: number, year: number, other: number, more: -1 | 0 | 1, slot: string, slotOfYear: string, slotOfOther: string): string;
  multiple(left: string, right: string, what: string, slot: string, formula: string): string;
  /** A set by its place and what it is made of: 衢州市区县政府. */
  setName(name: string | null, members: Members | undefined): string;
  /** A figure of a whole, where it is what something is a part of. */
  wholeOf(whose: string, what: string): string;
  /** How many are equal to the last of those that were counted, and were not. */
  levelWithLast(count: number): string;
  /** All that are held in a place, as one side of two. */
  /** Before how many of a set are so: how many there are in all. */
  outOf(all: string): string;
  everyoneIn(name: string, year: number | readonly number[] | undefined): string;
  /** `what`: what both sides share; empty where each side names its own. */
  share(left: string, right: string, what: string, slot: string, formula: string): string;
  /** Several parts added up, and what they make up of a whole: `sum` with its `sumFormula`, `slot` with its `formula`. */
  shareTogether(whose: string, parts: string, sum: string, sumFormula: string, whole: string, slot: string, formula: string): string;
  side(whose: string, what: string, slot: string): string;
  /** `inPercent`: the percentage is what was asked for, and the difference stands beside it. */
  change(
    whose: string,
    what: string,
    from: string,
    to: string,
    direction: -1 | 0 | 1,
    slot: string,
    percentSlot?: string,
    inPercent?: boolean,
  ): string;

  /** The head of a part of an overview. */
  overviewPart(part: Part, whose: string): string;
  contradictionsIn(): string;
  /** A complete question for a part of a report's prose. */
  sectionQuestion(whose: string, section: "problems" | "plans" | "training" | "contact"): string;
  /** One figure of several reports. */
  row(what: string, sides: readonly { whose: string; slot: string }[]): string;
  /** Behind what is quoted: that the passages say more, at the places marked. */
  more(count: number): string;
  /** `number`: which of the form's six. */
  section(whose: string, section: string, number?: number): string;
  says(whose: string): string;
  reportItem(issuer: string, year: number, title: string): string;
  /** Of all that are held, how many are of those years. */
  reportsOfYears(all: string, years: string, some: string): string;
  reportsHead(count: string): string;

  /** Before the places of a number, as typed. */
  numberHead(digits: string): string;
  morePlaces(): string;
  searchedInPart(): string;
  /** How many reports have the words, as typed. */
  mentions(words: string, slot: string): string;
  noneMention(words: string, reports: number): string;
  lookedThrough(names: string): string;
  mentionsIn(whose: string, words: string): string;
  mentionsLabel(words: string): string;
  /** `slot`: how many reports contradict themselves; `more`: not all are told; `whose`: their names. */
  contradictions(slot: string, more: boolean, whose?: string): string;
  contradictionsLabel(): string;
  noContradictions(): string;
  /** Before the sums of a report that are right. */
  addsUp(whose: string): string;
  sumItem(label: string, slot: string, formula: string): string;

  term(term: string, explanation: string, source: string): string;

  /** Before what the law says, and behind it: that it is told in brief. */
  byRule(): string;
  ruleInBrief(): string;
  /** The operator's address for requests and hotline, and the head of an answer in the operator's own words. */
  requestUrl(url: string): string;
  hotline(number: string): string;
  operatorSays(): string;
  operatorContact(contact: string): string;
  /** Before the last answer, given anew: as it stands, after being looked up again, or with the words it rests on. */
  onceMore(kind: OnceMore): string;

  field(field: ContactField): string;
  /** `held`: what the report does print; "" when that is told already, or it prints nothing. `missing` "": no way to reach the office at all. */
  fieldsMissing(whose: string, missing: string, held: string): string;
  fieldQuestion(whose: string, field: string): string;

  /** `set`: how the question calls those of `name`. */
  noReport(name: string, set?: string): string;
  /** The operator took the report back on `date` (YYYY-MM-DD), for `reason` in the operator's words. */
  withdrawn(name: string, year: number, date: string, reason: string): string;
  noYear(name: string, years: string, has: string): string;
  /** `more`: there are others. */
  have(names: string, more: boolean): string;
  /** The words stand in the question and nowhere in the report. */
  notSaid(whose: string, words: string): string;
  /** Nothing was found, which says less: `numeric` when a number was asked for. */
  notFound(whose: string, numeric: boolean): string;
  /** Instead of a denial, before the words quoted. */
  nearestOf(whose: string, numeric: boolean): string;
  notUnderstood(part: string, whose?: string, whole?: string): string;
  notSeparated(whose: string, whole: string, part: string): string;
  oneSideMissing(missing: string): string;
  nothingToCompareWith(): string;
  /** The form counts `what` in `unit`; the question asked for `asked` of it. */
  countedIn(what: string, unit: string, asked: string): string;
  /** Words of the question that the form does not tell apart: the number is that of all. */
  notToldApart(words: string): string;
  /** How a sum of money is called where the form counts cases. */
  money(): string;
  /** The number of one office is not that of the county it serves. */
  notWhole(issuer: string): string;
  noCause(whose: string): string;
  /** Head of what stands nearest to what a reason was asked for, where no reason is given in so many words. */
  /** Before what the report says of a change that the question took to be otherwise. */
  notAsPresumed(whose: string): string;
  besideCause(whose: string): string;
  notComparable(left: string, right: string): string;
  noComparison(what: string): string;
  outOfScope(reason: string): string;
  /** Where there is no report at all, none can be chosen. */
  nothingHeld: string;
  clarify(slot: "issuer" | "figure" | "year"): string;

  /** "区县政府", "市级部门", "乡镇街道": "" for any. */
  members(members: Members): string;
  /** `except`: names of those left out. */
  all(year?: number | readonly number[], except?: readonly string[], members?: Members): string;
  /** `issuers`: whose reports they are, when they are few. */
  /** Several sets, or sets and single reports, as one: each as `all`, `region` or `whose` names it. */
  together(sets: readonly string[]): string;
  region(
    name: string,
    year?: number | readonly number[],
    issuers?: readonly string[],
    members?: Members,
    except?: readonly string[],
  ): string;
}
