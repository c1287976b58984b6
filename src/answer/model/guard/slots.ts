// Whether each slot stands where its figure belongs: with its issuer, its year, its name, and nothing beside it that changes its value. No I/O. No clock.
import type { Citation, Figure } from "../../../contract.ts";
import { common, featuresIn, featuresOf } from "./features.ts";
import { yearsIn } from "./names.ts";
import { heldNumbers, subjectOf } from "./numbers.ts";
import { bigrams } from "./overlap.ts";
import { pairFault } from "./pairs.ts";
import { clausesOf, MASK, placesOf, type Slot, type Worded } from "./worded.ts";

/** Right before or behind a slot these would make another number of it, or a bound. */
const CHANGES_BEFORE =
  /[\d.%＋+\-−–—~～×÷=≈/第零〇一二三四五六七八九十百千万亿两]$|(?:分之|约|大约|近|将近|接近|逾|超|超过|突破|不到|不足|不满|未达到?|少于|低于|多于|高于|大于|小于|至少|至多|不少于|不超过|并非|不是|非|除|以外)(?:了|为|有)?$/;
const CHANGES_BEHIND =
  /^(?:[\d.%％‰＋+\-−–—~～×÷=≈/十百千万亿倍成]|[余多来](?![\uE000出了于])|分之|以上|以下|左右|上下|以内|的?(?:[\d一二两三四五六七八九十半]+(?:倍|分之|成)|一半|倍|多倍))/;
/** Directions are only for figures that are differences; guard/pairs.ts reads those. */
const DENIED = /(?:没有|并未|未能?|不是|并非|从未|无)[^,，;；。]{0,6}$/;
/** Negations that are names of rows of the form. */
const NAMES_WITH_NOT =
  /不予公开|不公开|未予公开|不予处理|无法提供|不能提供|未能提供|不掌握|未掌握|没有现成信息|不明确|未经复议|尚未审结|未审结|逾期[不未]补正|不补正|未缴纳|无正当理由|不再处理|未按[^,，。]{0,10}缴纳|不满意/g;

export function slotFault(worded: Worded): string | null {
  for (const [i, slot] of worded.slots.entries()) {
    const fault = slot.formula
      ? formulaFault(worded, slot)
      : (besideFault(worded, slot) ?? placeFault(worded, slot, i) ?? nameFault(worded, slot, i));
    if (fault) return fault;
  }
  return pairFault(worded);
}

/** A formula may only follow its own figure, in brackets. */
function formulaFault({ words, slots }: Worded, slot: Slot): string | null {
  const before = slots.filter((each) => each.end <= slot.at && !each.formula).at(-1);
  return before?.figure === slot.figure && /[(（]$/.test(words.slice(0, slot.at)) ? null : "a formula away from its figure";
}

function besideFault({ words }: Worded, slot: Slot): string | null {
  const [before, behind] = [words.slice(0, slot.at), words.slice(slot.end)];
  if (CHANGES_BEFORE.test(before)) return "words before a figure that change it";
  if (CHANGES_BEHIND.test(behind)) return "words behind a figure that change it";
  const clause = before.slice(lastBreak(before)).replace(NAMES_WITH_NOT, MASK);
  return DENIED.test(clause) && slot.figure.value !== 0 ? "a figure that is denied" : null;
}

const lastBreak = (text: string): number => Math.max(...[...",，;；。:：、"].map((mark) => text.lastIndexOf(mark))) + 1;

/** Issuer and year: those last named before the slot, or dealt out in order by 分别. */
function placeFault(worded: Worded, slot: Slot, i: number): string | null {
  const { evidence, mentions, slots, words } = worded;
  const places = placesOf(slot.figure, evidence);
  const own = { issuers: new Set(places.map((place) => place.issuer)), years: new Set(places.map((place) => place.year)) };
  const everywhere = everyPlace(evidence.figures, worded);
  if (!slot.figure.report && own.issuers.size > 1) {
    const strange = mentions.find((mention) => !own.issuers.has(mention.issuer));
    if (strange) return "a computed figure said of another agency";
  } else {
    const issuer = dealt(mentions, slot, i, slots, words);
    if (issuer ? !own.issuers.has(issuer.issuer) : everywhere.issuers.size > 1) return "a figure said of another agency, or of none";
  }
  const year = dealt(yearWords(words), slot, i, slots, words);
  if (year ? !own.years.has(year.year) : everywhere.years.size > 1 && own.years.size === 1)
    return "a figure said of another year, or of none";
  return null;
}

const everyPlace = (figures: readonly Figure[], { evidence }: Worded): { issuers: Set<string>; years: Set<number> } => {
  const places: Citation[] = figures.flatMap((figure) => placesOf(figure, evidence));
  return { issuers: new Set(places.map((place) => place.issuer)), years: new Set(places.map((place) => place.year)) };
};

/** Years said, and 上年 as the year before the one said last. */
function yearWords(words: string): { at: number; end: number; year: number }[] {
  const said = yearsIn(words).map(({ at, end, year }) => ({ at, end, year }));
  const before = [...words.matchAll(/上一?年度?(?!结转|项目)/g)].flatMap((match) => {
    const last = said.filter((each) => each.end <= match.index).at(-1);
    return last ? [{ at: match.index, end: match.index + match[0].length, year: last.year - 1 }] : [];
  });
  return [...said, ...before].sort((a, b) => a.at - b.at);
}

/**
 * What a slot is said of: the last one named before it. 甲和乙分别为{f1}和{f2}: as many slots as were named, in order. Named only behind
 * the slot ({f1}是甲的), it is that.
 */
function dealt<T extends { at: number; end: number }>(
  named: readonly T[],
  slot: Slot,
  i: number,
  slots: readonly Slot[],
  words: string,
): T | undefined {
  const plain = slots.filter((each) => !each.formula);
  const place = plain.indexOf(slots[i] as Slot);
  const share = words.lastIndexOf("分别", slot.at);
  if (share >= 0 && !named.some((each) => each.at > share && each.end <= slot.at)) {
    const start = Math.max(0, ...plain.filter((each) => each.end <= share).map((each) => each.end));
    const group = named.filter((each) => each.at >= start && each.end <= share);
    const first = plain.findIndex((each) => each.at > share);
    if (group.length > 1) return group[place - first];
  }
  const before = named.filter((each) => each.end <= slot.at).at(-1);
  if (before) return before;
  const end = plain[place + 1]?.at ?? words.length;
  return named.find((each) => each.at >= slot.end && each.at < end);
}

/** The figure's name: nothing of another row or column near it, and all that narrows it said by then. */
function nameFault(named: Worded, slot: Slot, i: number): string | null {
  const worded = withoutMentions(named);
  if (slot.figure.state === "stated") return statedFault(worded, slot, i);
  const { all, needed } = featuresOf(slot.figure);
  if (all.size === 0) return null;
  const { words, slots } = worded;
  const dealtOut = dealtFeatures(worded, slot, i);
  const near = dealtOut ?? featuresIn(nearby(worded, slot));
  const alien = [...near].find((each) => !all.has(each));
  if (alien) return `a figure under another name: ${alien}`;
  const next = slots.find((each) => each.at >= slot.end)?.at ?? words.length;
  const clauseEnd = clausesOf(words.replaceAll(MASK, "#")).find(({ at, end }) => at <= slot.at && slot.at < end)?.end ?? words.length;
  const said = dealtOut
    ? new Set([...dealtOut, ...featuresIn(words.slice(0, slot.at))])
    : featuresIn(words.slice(0, Math.min(next, clauseEnd)));
  const unsaid = [...needed].filter((each) => !said.has(each));
  if (unsaid.length > 0 && !sharedByAll(unsaid, worded)) return `a figure without its name: ${unsaid.join(" ")}`;
  return mistakable(worded, slot, near) ? "a figure that cannot be told from another" : null;
}

/** 政府办结果维持: an issuer's name and the word behind it make no word together. */
const withoutMentions = (worded: Worded): Worded => ({
  ...worded,
  words: worded.mentions.reduce((words, { at, end }) => words.slice(0, at) + "·".repeat(end - at) + words.slice(end), worded.words),
});

/** What every figure of the answer is needs no saying: there is no other to take it for. */
const sharedByAll = (features: readonly string[], { evidence }: Worded): boolean =>
  evidence.figures.every((figure) => features.every((each) => featuresOf(figure).all.has(each))) &&
  features.every((each) => COMMON_ROWS.has(each));
const COMMON_ROWS: ReadonlySet<string> = new Set(["received", "handled", "issued"]);

/** The words of the slot's own clause since the slot before; when they name nothing, those behind it, then the unclaimed ones before. */
function nearby({ words, slots }: Worded, slot: Slot): string {
  const clause = clausesOf(words.replaceAll(MASK, "#")).find(({ at, end }) => at <= slot.at && slot.at < end) ?? {
    at: 0,
    end: words.length,
  };
  const previous = slots.filter((each) => each.end <= slot.at).at(-1)?.end ?? 0;
  const next = slots.find((each) => each.at >= slot.end)?.at ?? words.length;
  const ahead = words.slice(Math.max(clause.at, previous), slot.at);
  if (featuresIn(ahead).size > 0) return ahead;
  const behind = words.slice(slot.end, Math.min(clause.end, next));
  if (featuresIn(behind).size > 0) return behind;
  return words.slice(previous, slot.at);
}

/** 新收和结转的申请分别为{f1}和{f2}: names divided by 和 or 、, as many as slots behind 分别. */
function dealtFeatures({ words, slots }: Worded, slot: Slot, i: number): Set<string> | null {
  const share = words.lastIndexOf("分别", slot.at);
  if (share < 0) return null;
  const plain = slots.filter((each) => !each.formula);
  const start = Math.max(0, lastIndexOfAny(words, share), ...plain.filter((each) => each.end <= share).map((each) => each.end));
  const parts = words
    .slice(start, share)
    .split(/[、和与及]/)
    .map(featuresIn)
    .filter((features) => features.size > 0);
  const group = plain.filter((each) => each.at > share);
  if (parts.length < 2 || parts.length !== group.length) return null;
  return parts[plain.indexOf(slots[i] as Slot) - plain.indexOf(group[0] as Slot)] ?? null;
}
const lastIndexOfAny = (text: string, before: number): number =>
  Math.max(...[...",，;；。:："].map((mark) => text.lastIndexOf(mark, before))) + 1;

/** Another figure of the same place fits the words near the slot as well. */
function mistakable({ evidence }: Worded, slot: Slot, near: ReadonlySet<string>): boolean {
  const own = featuresOf(slot.figure).all;
  return evidence.figures.some((other) => {
    if (other === slot.figure || other.report !== slot.figure.report || other.state === "derived" || slot.figure.state === "derived")
      return false;
    const theirs = featuresOf(other).all;
    if (theirs.size === own.size && common(theirs, own).size === own.size) return false;
    return common(near, theirs).size > common(near, own).size;
  });
}

/** A number from prose is held against its passage like any other: its subject must be nearer than that of every other number there. */
function statedFault(worded: Worded, slot: Slot, i: number): string | null {
  const { words, slots, evidence, sources } = worded;
  const subject = bigrams(dealtParts(worded, i) ?? subjectOf(words, slot, slots).near);
  if (subject.size === 0) return "a figure without its name";
  const like = (text: ReadonlySet<string>): number => common(subject, text).size;
  const label = bigrams(slot.figure.label);
  const own = like(label);
  const beside = sources
    .filter(({ citation }) => citation === evidence.citations[slot.figure.citation - 1])
    .flatMap(heldNumbers)
    .filter((number) => number.value !== slot.figure.value && !slot.figure.text.includes(number.text));
  if (own === 0 || beside.some(({ near }) => like(near) > own)) return "a figure under another name";
  // Of two names that fit alike, the one with less left unsaid is meant: 部门开展督查 is not 乡镇部门开展督查.
  const others = evidence.figures.filter((figure) => figure.state === "stated" && figure.value !== slot.figure.value);
  const nearer = others
    .map((figure) => bigrams(figure.label))
    .some((theirs) => like(theirs) > own || (like(theirs) === own && theirs.size < label.size));
  return nearer ? "a figure that cannot be told from another" : null;
}

/** 甲和乙分别为{f1}和{f2}: the i-th of as many names as slots. */
function dealtParts({ words, slots }: Worded, i: number): string | null {
  const slot = slots[i];
  const share = slot ? words.lastIndexOf("分别", slot.at) : -1;
  if (!slot || share < 0) return null;
  const plain = slots.filter((each) => !each.formula);
  const start = Math.max(0, lastIndexOfAny(words, share), ...plain.filter((each) => each.end <= share).map((each) => each.end));
  const parts = words
    .slice(start, share)
    .split(/[和与及]/)
    .filter((part) => bigrams(part).size > 0);
  const group = plain.filter((each) => each.at > share && !words.slice(share, each.at).match(/[,，;；。]/));
  return parts.length === group.length ? (parts[group.indexOf(slot)] ?? null) : null;
}
