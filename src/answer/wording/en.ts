// The sentences of rule-worded answers in plain English. Names and quotes stay as the reports have them. No I/O. No clock.
import { plain, shownBound } from "../../decimal.ts";
import { phraseOf, rateNamed } from "../../form/answer-phrases.ts";
import {
  COMPARATORS,
  capital,
  FIELDS,
  FORM_SECTIONS,
  inYears,
  KINDS,
  NEVER_NAMED,
  ONCE_MORE,
  OPEN,
  PARTS,
  SECTIONS,
  TIERS,
  UNITS_IN_ENGLISH,
  withUnit,
} from "./en-words.ts";
import { findingInEnglish } from "./finding-in-english.ts";
import type { Wording } from "./wording.ts";

/** "Among the 2024 reports of …" as one side of two: "the 2024 reports of …". */
const asSide = (whose: string): string => whose.replace(/^Among the /, "the ");

export const en: Wording = {
  amount: withUnit,
  ofWhom: (whose, what) => `${whose}: ${what}`,
  whose: (issuer, year) => (year === undefined ? issuer : `${issuer} ${year}`),
  figure: (key) => phraseOf(key)?.en ?? key,
  label: (key) => capital(en.figure(key)),
  finding: findingInEnglish,
  // Figures have names that go on behind their noun (granted in full; cases, corrected): nothing may follow them.
  ask: (issuer, year, key) => `${issuer} ${year}: how many ${en.figure(key)}?`,
  quantity: (quantity) =>
    quantity.kind === "figure"
      ? [quantity.key, ...(quantity.and ?? [])].map(en.figure).join(" plus ")
      : (rateNamed(quantity.name)?.english ?? `${en.figure(quantity.over)} as a share of ${en.figure(quantity.under)}`),
  condition: ({ comparator, value, to = value }, unit) => {
    // No number but the reader's own stands in it.
    const amount = (exact: number): string => {
      const bound = shownBound(exact);
      return /万元|亿元/.test(unit) ? `${plain(bound)} (${UNITS_IN_ENGLISH[unit] ?? ""})` : withUnit(bound, unit);
    };
    return comparator === "between" ? `between ${amount(value)} and ${amount(to)}` : `${COMPARATORS[comparator]} ${amount(value)}`;
  },
  join: (parts) => parts.join(", "),
  years: (years) => years.join(", "),

  stated: (whose, what, slot, unit, approximate) => {
    const notes = [UNITS_IN_ENGLISH[unit] ?? "", approximate ? "approximate" : ""].filter((each) => each !== "");
    return `${whose}: the report states of “${what}”: ${slot}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`;
  },
  statedItem: (what, slot) => `“${what}”: ${slot}`,
  askStated: (issuer, year, what, unit) => `${issuer} ${year}: ${unit === "%" ? "what percentage is" : `how many ${unit} of`} “${what}”?`,
  value: (whose, what, slot) => `${whose}: ${what.replace(/：$/, "")}: ${slot}`,
  derived: (whose, what, slot, formula) => `${whose}: ${what}: ${slot} (${formula})`,
  rate: (whose, name, slot, formula) => `${whose}: ${name}: ${slot} (${formula})`,
  definition: (rate) =>
    `The ${en.quantity(rate)} is computed as: ${en.figure(rate.over)} ÷ ${rate.plus ? `(${en.figure(rate.under)} + ${en.figure(rate.plus)})` : en.figure(rate.under)} × 100%.`,
  blank: (whose, what) => `${whose}: the report leaves “${what}” blank, which is not a zero`,
  missing: (whose, what) => `${whose}: the report has no entry for “${what}”`,
  undefinedRate: (whose, name, slot) => `${whose}: ${name} cannot be computed, since it would be a share of ${slot}`,
  nought: (sentence) => `None. ${sentence}`,
  otherCount: (said, printed, what) => `The question speaks of ${said}; the report has ${printed} ${what}`,
  exists: (yes, whose, what, slot) => (yes ? `Yes. ${whose}: ${what}: ${slot}` : `No. ${whose}: ${what}: ${slot}`),
  verdict: (yes) => (yes ? "Yes. " : "No. "),
  meets: (yes, whose, what, slot, condition, so) =>
    `${yes ? "Yes" : "No"}. ${whose}: ${what}: ${slot}${condition && `, ${so ?? (yes ? "" : "not ") + condition}`}`,
  roughlySo: (whose, what, slot, said) => `Roughly so, ${whose}: ${what}: ${slot}, about ${said}`,
  isSo: (yes, whose, what, slot, said) => `${yes ? "Yes" : "No"}, ${whose}: ${what}: ${slot}${yes ? "" : `, not ${said}`}`,
  wholly: (yes, whose, part, slot, whole, wholeSlot) =>
    `${yes ? "Yes" : "No"}: ${whose}, ${whole}: ${wholeSlot}, of which ${part}: ${slot}${yes ? ", which is all of them" : ", which is not all of them"}`,
  finished: (yes, whose, part, slot, left, leftSlot) => `${yes ? "Yes" : "No"}: ${whose}, ${part}: ${slot}; ${left}: ${leftSlot}`,
  provenZeros: () => "Cells left blank count as 0 where the printed ones already add up to the printed total",
  severalHead: (whose, count) => `${whose} states it in ${count} places, each for itself`,
  listHead: (whose, what) => `${whose}${what ? ` ${what}` : ""}`,
  eachHead: (scope, what) => `${scope}, ${what} by report`,
  whichHead: (scope, those) => `${scope ? `${scope}: ` : ""}those ${those}`,
  zeros: (whose, names, slot) => `${whose}${whose ? ": " : ""}${names}: ${slot} each`,
  item: (name, slot) => `${name}: ${slot}`,
  itemShare: (name, own, share) => `${name}: ${own}, ${share}`,

  listedOf: (count, listed) => `${plain(count)} in all; the first ${plain(listed)} are listed.`,
  setLabel: (names, year) => (year === undefined ? names : `${names} (${year})`),
  setAside: (names) => ` (without ${names.join(", ")})`,
  membersCounted: (name, members, counted, year, missing, missingCount, registered) => {
    const rest =
      missingCount === 0
        ? ""
        : ` (${missingCount} without a report${year === undefined ? "" : ` of ${year}`} here: ${missing.join(", ")}${missingCount > missing.length ? " and others" : ""})`;
    const never = registered?.never ?? [];
    const whole =
      never.length === 0
        ? ""
        : `${registered?.members} there are (never held: ${never.slice(0, NEVER_NAMED).join(", ")}${never.length > NEVER_NAMED ? " and others" : ""}); `;
    return `${name}: ${whole}${members} are held here, of which ${counted} ${year === undefined ? "reports" : `reports of ${year}`} were counted${rest}.`;
  },
  everyone: () => "all authorities here",
  nobodyBefore: () => "The question before came to no authority: please say which are meant.",
  tooMany: () => "Too many authorities: please name a province, a city or a county.",
  middleOf: (count, place) => `number ${plain(place)} of ${plain(count)} in order`,
  othersSay: (count, names) => `${count} more report${count === 1 ? "" : "s"} tell of it: ${names}`,
  against: (first, second, more) => `with ${more === "more" ? "more" : "fewer"} ${first} than ${second}`,
  allOf: (parts) => parts.join(" and "),
  median: (scope, what, slot, formula) => `${scope}: the median of ${what} is ${slot} (${formula}).`,
  changeItem: (whose, from, to, direction, slot) =>
    `${whose}: from ${from} to ${to}, ${direction === 0 ? `no change (${slot})` : `${direction > 0 ? "up" : "down"} ${slot}`}`,
  changeExtreme: (scope, what, falls, most, whose, slot, from, to) =>
    `${scope}, ${what} ${falls ? "fell" : "rose"} ${most ? "most" : "least"} at ${whose}: from ${from} to ${to}, by ${slot}.`,
  changeHead: (scope, what, falls, descending, percent) =>
    `${scope}, by how ${what} ${falls ? "fell" : "rose"}${percent ? " in percent" : ""}, ${descending ? "most" : "least"} first`,
  eachOfSet: (scope, those, yes, slot, all) => {
    const have = those.replace(/^with any /, "with ");
    return yes ? `Yes. ${scope}, all ${all} are ${have}` : `No. ${scope}, ${slot} of ${all} are ${have}; these are not`;
  },
  outOf: (all) => `of ${all}, `,
  notAmong: (whose, what, slot, among) => `${whose}: ${what}: ${slot}; it is none of ${among}, and has no place among them`,
  changeCount: (scope, what, since, falls, slot) => `${scope}, ${what} ${falls ? "fell" : "rose"} from ${since} at ${slot}`,
  sameHead: (scope, what) => `${scope}, ${what} did not change at these`,
  allChanged: (scope, what) => `${scope}, ${what} changed at all of them.`,
  noChange: (scope, what, falls) => `${scope}, ${what} ${falls ? "fell" : "rose"} at none.`,
  everyYear: (years) => `in each of ${years} `,
  firstYear: (scope, what, condition, year, names) =>
    `${scope}, the first year with ${what}${condition === null ? "" : ` ${condition}`} is ${year}: ${names}.`,
  firstTime: (those) => `${those} for the first time`,
  neverYet: (scope, what, condition) => `${scope}, there is no year with ${what}${condition === null ? "" : ` ${condition}`}.`,
  unpublished: (scope, year, names) =>
    `No ${year} report is held here for these of ${scope}: ${names}. Whether it is published, their own sites tell.`,
  neverHeld: (scope, names, count) => `${scope}: of ${count} more no report of any year is held here: ${names}.`,
  withReportOf: (scope, year) => `${scope} with a report of ${year}`,
  allHave: (scope, year) => `All of ${scope} have one of ${year}.`,
  allPublished: (scope, year) => `All of ${scope} that are held here have a report of ${year}.`,
  partlyRepeated: () =>
    "Governments are added to departments, counties or towns below them: the upper report may include the lower figures, so that the sum may count twice. Apart",
  total: (scope, what, slot, formula) => `${scope}: ${what}, in total ${slot}${formula ? ` (${formula})` : ""}`,
  meanOf: (what) => `${what} per report on average`,
  mean: (scope, what, slot, formula) => `${scope}: ${what}, ${slot} per report on average (${formula})`,
  extremePart: (scope, whole, most, parts, slot, summed) =>
    `${scope}: of ${whole}, ${summed ? "taken together, " : ""}the ${most ? "most" : "fewest"} were ${parts}: ${slot}`,
  extreme: (scope, what, most, whose, slot) =>
    `${scope ? `${scope}: the` : "The"} ${most ? "most" : "fewest"} ${what}: ${whose} with ${slot}`,
  onlyOne: (scope, what, whose, slot) =>
    `${scope ? `${scope}: only` : "Only"} one report has this figure, and none to compare it with: ${whose}, ${what}: ${slot}`,
  nth: (scope, what, descending, place, whose, slot) =>
    `${scope ? `${scope}: number` : "Number"} ${place} in ${what}, from ${descending ? "most to fewest" : "fewest to most"}: ${whose} with ${slot}`,
  ofEachYear: (place, years, slot) => `Authorities${place && ` of ${place}`} with a report held here for each of ${years}: ${slot}`,
  noneOfEachYear: (place, years) => `No authority${place && ` of ${place}`} has a report held here for each of ${years}.`,
  noneInEachYear: (scope, those) => `${scope}: nobody is ${those}`,
  partlySo: () => "Some of it is so, and some is not",
  nearly: () => "Not quite. ",
  roughly: () => "Roughly so. ",
  placesHead: (scope, what, descending, from, to) =>
    `${scope ? `${scope}: ` : ""}numbers ${from} to ${to} in ${what}, from ${descending ? "most to fewest" : "fewest to most"}`,
  rankHead: (scope, what, descending) => `${scope ? `${scope}: ` : ""}${what}, from ${descending ? "most to fewest" : "fewest to most"}`,
  place: (whose, what, place, of, slot, among, fromLeast) =>
    `${whose}: ${what}: ${slot}, number ${place} of ${of}${among === null ? "" : ` among ${among}`}${fromLeast ? ", fewest first" : ""}`,
  among: (those) => `of those ${those}, `,
  meeting: (what, condition) => `with ${condition ?? "any"} ${what}`,
  count: (scope, those, slot, names) => `${scope ? `${scope}: ` : ""}${slot} ${those}${names ? `: ${names}` : ""}`,
  without: (what) => `without any ${what}`,
  none: (scope, those, slot) => `${scope ? `${scope}: ` : ""}none ${those}${slot ? ` (${slot} each)` : ""}`,

  difference: (left, right, what, more, slot, leftSlot, rightSlot, percentSlot) =>
    more === 0
      ? `${left} and ${right} are equal${what ? ` in ${what}` : ""}: a difference of ${slot} (${leftSlot} and ${rightSlot})`
      : `${left}: ${what ? `${what}: ` : ""}${leftSlot}, ${percentSlot ? `${percentSlot} (${slot})` : slot} ${more > 0 ? "more" : "fewer"} than ${asSide(right)} with ${rightSlot}`,
  rest: (whole, part, slot, wholeSlot, partSlot) => `${whole}: ${wholeSlot}; without ${part} (${partSlot}) ${slot} remain`,
  likeForLike: (count, year, other, more, slot, ofYear, ofOther) => {
    const whose = `Of the ${count} with reports of both years: ${ofYear} in ${year}, `;
    return more === 0
      ? `${whose}as in ${other} with ${ofOther} (a difference of ${slot})`
      : `${whose}${slot} ${more > 0 ? "more" : "fewer"} than ${ofOther} in ${other}`;
  },
  multiple: (left, right, what, slot, formula) => `${left}: ${what ? `${what}: ` : ""}${slot} those of ${asSide(right)} (${formula})`,
  shareTogether: (whose, parts, sum, sumFormula, whole, slot, formula) =>
    `${whose}: ${parts}, in total ${sum} (${sumFormula}), make up ${slot} of ${whole} (${formula})`,
  setName: (name, members) => [members ? en.members(members) : "", name ?? ""].filter(Boolean).join(" of "),
  wholeOf: (whose, what) => `${what} in ${asSide(whose)}`,
  levelWithLast: (count) => `${count} more are level with the last of them and are not counted`,
  everyoneIn: (name, year) => `Among the ${year === undefined ? "" : `${inYears(year)} `}reports of all authorities of ${name}`,
  share: (left, right, what, slot, formula) =>
    `${what ? `${capital(what)}: ` : ""}${asSide(left)} make${what ? "s" : ""} up ${slot} of ${asSide(right)} (${formula})`,
  side: (whose, what, slot) => `${whose}: ${what}: ${slot}`,
  change: (whose, what, from, to, direction, slot, percentSlot, inPercent) =>
    direction === 0
      ? `${whose}: ${what}: ${to}, unchanged from ${from} the year before (a difference of ${slot})`
      : inPercent && percentSlot
        ? `${whose}: ${what}: ${to}, ${direction > 0 ? "up" : "down"} ${percentSlot} from ${from} the year before (${slot})`
        : `${whose}: ${what}: ${to}, ${direction > 0 ? "up" : "down"} ${slot} from ${from} the year before${percentSlot ? ` (${percentSlot})` : ""}`,

  overviewPart: (part, whose) =>
    part === "published" ? `${whose}: ${PARTS[part]}` : PARTS[part].charAt(0).toUpperCase() + PARTS[part].slice(1),
  contradictionsIn: () => "Places where the report contradicts itself",
  sectionQuestion: (whose, section) => `${whose}: ${SECTIONS[section]}`,
  row: (what, sides) => `${what}: ${sides.map(({ whose, slot }) => `${whose}: ${slot}`).join(", ")}`,
  more: (count) => `${count} more in the report`,
  section: (whose, section, number) => {
    const named = FORM_SECTIONS[(number ?? 0) - 1];
    return `${whose}: the report says under “${section}”${named ? ` (${named})` : ""}`;
  },
  says: (whose) => `${whose}: the report says`,
  reportItem: (issuer, year) => en.whose(issuer, year),
  reportsOfYears: (all, years, some) => `of ${all} held, ${some} are of ${years}`,
  reportsHead: (count) => `There are ${count}`,

  numberHead: (digits) => `${digits} stands in`,
  morePlaces: () => "There are more places, not all listed",
  searchedInPart: () => "There are many reports here; only a part was looked through",
  mentions: (words, slot) => `Reports that mention “${words}”: ${slot}`,
  noneMention: (words, reports) => `Of the ${reports} reports looked through, each does not mention “${words}”`,
  lookedThrough: (names) => `Looked through: ${names}`,
  mentionsIn: (whose, words) => `The report of ${whose} mentions “${words}”`,
  mentionsLabel: (words) => `Reports that mention “${words}”`,
  contradictions: (slot, more, whose) =>
    `Reports whose figures contradict each other: ${slot}${whose ? ` (${whose})` : ""}; see the notes${more ? " (there are more on the audit page)" : ""}`,
  contradictionsLabel: () => "Reports that contradict themselves",
  noContradictions: () => "The audit found no contradiction in these reports",
  addsUp: (whose) => `${whose}: these sums agree with their totals`,
  // What a report calls it is quoted as printed.
  sumItem: (label, slot, formula) => `${/\p{Script=Han}/u.test(label) ? `“${label}”` : label}: ${slot} (${formula})`,

  byRule: () => "Under the rules on open government information",
  ruleInBrief: () => "This is the substance of the rules in brief, not their text, which alone counts",
  requestUrl: (url) => `Where to apply, as this site says: ${url}`,
  hotline: (number) => `Hotline, as this site says: ${number}`,
  operatorSays: () => "In the words of whoever runs this site, not of a report",
  operatorContact: (contact) => `Contact, as this site says: ${contact}`,
  onceMore: (kind) => ONCE_MORE[kind],

  field: (field) => FIELDS[field],
  fieldsMissing: (whose, missing, held) =>
    `${whose}: ${missing || "no way to reach the office"}${missing ? " was not" : " was"} found in the report${held ? `, but ${held} was` : ""}`,
  fieldQuestion: (whose, field) => `${whose}: ${field}?`,

  term: (term, explanation, source) => `${term}: ${explanation} (source: ${source})`,

  noReport: (name, set) => `There is no report of “${name}${set ? ` (${set})` : ""}” here`,
  withdrawn: (name, year, date, reason) => `The ${year} report of ${name} was taken back on ${date} (${reason})`,
  noYear: (name, years, has) => `There is no ${years} report${name ? ` of ${name}` : ""} here; there is one for ${has}`,
  have: (names, more) => `The reports here are those of ${names}${more ? " and others" : ""}`,
  notSaid: (whose, words) => `${whose}: the report does not mention “${words}”`,
  notFound: (whose, numeric) =>
    `${whose}: ${numeric ? "this number" : "nothing about this"} was ${numeric ? "not " : ""}found in the report`,
  nearestOf: (whose, numeric) =>
    `${whose}: no ${numeric ? "number" : "passage"} of the report has all the words of the question; the nearest one is`,
  notUnderstood: (part, whose, whole) =>
    `“${part}” was not understood, so this is not answered${whose && whole ? `; ${whose} has the total of ${whole} for the year` : ""}`,
  notSeparated: (whose, whole, part) => `${whose}: the report gives only the year's total of ${whole}; “${part}” is not counted separately`,
  oneSideMissing: (missing) => `No comparison is possible: ${missing}`,
  nothingToCompareWith: () => "the report of one side is not held here",
  countedIn: (what) => `The form counts ${what} as cases, not otherwise`,
  notToldApart: (words) => `The report does not tell “${words}” apart: this is the total`,
  money: () => "amount of money",
  notWhole: (issuer) => `These are the figures of ${issuer} itself, not of the whole district`,
  noCause: (whose) => `${whose}: the report gives no reason`,
  notAsPresumed: (whose) => `It is not as the question has it. ${whose}: the report says`,
  besideCause: (whose) => `${whose}: beyond these words the report gives no reason`,
  notComparable: (left, right) => `${left} and ${right} are counted in different units and cannot be compared`,
  noComparison: (what) => `${what ? `${what}: what` : "What"} was asked could not be compared or reckoned`,
  outOfScope: (reason) => reason,
  nothingHeld: "No reports are held yet, so there is nothing to answer from.",
  clarify: (slot) => OPEN[slot],

  members: ({ kinds = [], tiers = [] }) => {
    const level = tiers.map((tier) => TIERS[tier]).join(" and ");
    return kinds.map((kind) => (kind === "government" || kind === "department" ? `${level} ${kind}s`.trim() : KINDS[kind])).join(", ");
  },
  all: (year, except = [], members = {}) =>
    `${year === undefined ? "Among the reports here" : `Among the ${inYears(year)} reports`}${members.kinds ? ` of ${en.members(members)}` : ""}${except.length > 0 ? `, ${except.join(", ")} left out` : ""}`,
  together: (sets) => `Taken together: ${sets.join("; ")}`,
  region: (name, year, issuers = [], members, except = []) =>
    `Among the ${year === undefined ? "" : `${inYears(year)} `}reports of ${members ? `${en.members(members)} of ` : ""}${name}${issuers.length > 0 && !members ? ` (held here: only ${issuers.join(", ")})` : ""}${except.length > 0 ? `, ${except.join(", ")} left out` : ""}`,
  assumedYear: (year, newer) =>
    newer === undefined
      ? `No year was named; this is the newest report, for ${year}`
      : `No year was named; this is ${year}, for which most have a report. Of ${newer} only some are held here; you can ask for ${newer}`,
  plannedIn: (year) => `Plans for ${year + 1} stand in the report for ${year}, which is quoted here.`,
  insteadOfYear: (asked, year) =>
    `Of ${asked} only some reports are held here; this is ${year}, for which most have one. You can ask for ${asked}`,
  assumed: (what) => `It was not said whose report is meant; this is that of ${what}`,
  takenAs: (what) => `The question was taken to mean: ${what}`,
  passedOver: (clauses) => `Not understood: ${clauses.map((each) => `“${each}”`).join(", ")}. The rest of the question is answered`,
  nearestPassage: "No passage has all the words of the question; the nearest one is quoted",
  leftOut: (words) => `Not understood, and left out of the search: “${words}”`,
  corrected: (typed, name) => `“${typed}” was read as “${name}”`,
  onlyWithin: (scope) => `Looked only within ${scope === "" ? "the scope that was chosen" : scope}`,
  answeredOnly: (count) => `Only the first ${count} questions are answered at once; please ask the others again`,
  onlyAlike: (counted, members) => `Of the ${members} held here, only the ${counted} with reports of each year were counted`,
  notEveryYear: (count) => `${count} more left out: a report of one of the years is not held, or the figure is blank`,
  notCompared: (count, year, percent) =>
    `${count} more left out: no report of ${year} is held, the figure is blank${percent ? `, or it was 0 in ${year}` : ""}`,
  ofThoseBefore: (count) => `This counts only the ${count} authorities that the question before came to.`,
  coverage: (reports, year) => `Counted over the ${reports} ${year === undefined ? "" : `${year} `}reports held here`,
  fromProse: () => "These numbers are stated in the prose of each report, and may be counted differently",
  notInProse: (names) => `No number that is clearly the same was found in the prose of ${names}`,
  countedApart: () => "The reports count this in different units, so they are listed and neither ranked nor reckoned together",
  nothingToDivide: (count) => `${plain(count)} more have nothing to divide by and are left out`,
  unfilled: (count) => `${count} further reports leave this blank and are not counted`,
  unfilledNames: (names) => `${capital(names)} leave this blank and are not counted`,
  mixedYears: () => "The reports are of different years",
};
