// A piece of a model's sentence -> the passage it follows from, clause by clause, with the passage's own numbers; or why it does not. No I/O. No clock.
import { err, ok, type Result } from "../../../result.ts";
import { type Source, STANDS_ALONE } from "../sources.ts";
import { AMONG, isAmongThose, isFarFrom, isRateOfAll, listsWhat, placeAmong, saysAllOfIt } from "./attached.ts";
import { type Clause, clausesIn } from "./clauses.ts";
import { counted, distributed, predicated } from "./divided.ts";
import { endsItsClause, placeEach } from "./each.ts";
import { withoutLayout } from "./layout.ts";
import { NAMING, placeNames } from "./named.ts";
import { firstOf, type HeldNumber, isOfAll, numbersOf, type Placed, type Premises, place } from "./place.ts";
import { readingsOf } from "./readings.ts";
import { HOW, LINKS, PURPOSE } from "./words.ts";

export type Followed = { places: Source[]; numbers: HeldNumber[] };

/** `planned`: question, heading or label already say that what follows is planned; `told`: heading or label do. `given`: what they say, and what was said before. */
type Following = { planned: boolean; told?: boolean; given?: string };

const PLAN = /将|计划|下一步|下步|今后|拟|打算|准备|未来|接下来|改进|继续|20\d\d年起|(?<![重主需必首只紧摘扼])要(?![求点素闻件务])/;

/** `text` as `withoutLayout` leaves it, without marks. Candidates come in the order they are tried. */
export function follow(text: string, candidates: readonly Source[], following: Following): Result<Followed, string> {
  const found = followed(text, candidates, following);
  return found ? ok(found) : err(unsaid(text, candidates, premisesOf(text, candidates, following)));
}

const premisesOf = (text: string, candidates: readonly Source[], { planned, given = "" }: Following): Premises => ({
  says: planned || PLAN.test(text),
  given,
  all: candidates,
});

/** The same, null where it does not follow: why not costs as much again to find out, and not everyone asks. */
export function followed(text: string, candidates: readonly Source[], following: Following): Followed | null {
  // What comes of something is said with it: behind a mark it would be of another passage.
  if (LINKS.test(text)) return null;
  const isWrongTense = (placed: readonly Placed[]): boolean => following.told !== true && isToldAsDone(text, placed);
  const says = premisesOf(text, candidates, following);
  const { given } = says;
  let readings: ReturnType<typeof readingsOf> | null = null;
  for (const source of candidates) {
    const clauses = clausesIn(text, source, given);
    if (clauses.length === 0) continue;
    readings = readingsOf(clauses, readings);
    const placed = firstOf(readings.tried, (each) => placeAll(each, source, says));
    if (placed && !isWrongTense(placed)) return { places: placed.map(placeOf), numbers: placed.flatMap(numbersOf) };
  }
  const scattered = placeApart(text, candidates, says);
  return scattered && !isWrongTense(scattered) ? { places: scattered.map(placeOf), numbers: scattered.flatMap(numbersOf) } : null;
}

/** What is planned, told beside what another section says was done or under the report's year, in a sentence that does not itself say that it is planned. */
function isToldAsDone(text: string, placed: readonly Placed[]): boolean {
  if (PLAN.test(text)) return false;
  const plans = placed.filter(isPlan);
  const sections = new Set(plans.map(({ source }) => source.passage.section));
  return (
    plans.some((each) => isOfItsYear(text, each)) ||
    (plans.length > 0 && placed.some(({ source }) => !sections.has(source.passage.section)))
  );
}
const isPlan = ({ source, sentence }: Placed): boolean => source.sentences[sentence]?.plan === true;
const isOfItsYear = (text: string, { source, sentence }: Placed): boolean => {
  const year = `${source.report.year}年`;
  return text.includes(year) && source.sentences[sentence]?.text.includes(year) === false;
};

/** The first clause that no passage says even by itself; where each is said somewhere, they are not said together. */
function unsaid(text: string, candidates: readonly Source[], says: Premises): string {
  const [first] = candidates;
  const clauses = first ? clausesIn(text, first, says.given) : [];
  const alone = (clause: Clause): boolean => candidates.some((source) => placeAll([clause], source, says) !== null);
  const missing = clauses.find((clause) => !alone(clause));
  return missing ? `no passage says it: ${missing.text}` : `not said together: ${text}`;
}

/** Every clause in one passage, in its order; a number stands under the heading of the clause before it, so that it is of what that says. */
function placeAll(clauses: readonly Clause[], source: Source, says: Premises): Placed[] | null {
  // Nothing is said before the first clause: where it stands is the same from wherever in the passage one begins to look.
  const opening: (Placed[] | null | undefined)[] = [];
  for (let first = 0; first < source.sentences.length; first++) {
    const placed: Placed[] = [];
    let [from, block] = [first, source.sentences[first]?.block];
    for (const clause of clauses) {
      let found: Placed[] | null = null;
      const premises = { ...withBefore(says, clauses, clause), before: saidIn(placed) };
      for (let sentence = from; sentence < source.sentences.length && !found; sentence++) {
        const opens = clause === clauses[0] && placed.length === 0;
        const known = opens ? opening[sentence] : undefined;
        found =
          known === undefined
            ? place(clause, source, sentence, placed.length === 0 ? premises : { ...premises, reaches: reachingIn(placed, sentence) })
            : known;
        if (opens) opening[sentence] = found;
        const apart = placed.length > 0 && source.sentences[sentence]?.block !== block;
        if (found && apart && !found.every(isIndependent)) found = null;
        if (
          found &&
          clause.relates &&
          placed.length > 0 &&
          !(
            sentence === placed.at(-1)?.sentence &&
            found.every((each) => numbersOf(each).length > 0 || saysItsClause(each) || listsWhat(each, placed.at(-1)))
          )
        )
          found = null;
        if (found && placed.length > 0 && AMONG.test(clause.text) && !found.every((each) => isAmongThose(each, placed.at(-1))))
          found = null;
        if (found && PURPOSE.test(clause.text) && isFarFrom(placed.at(-1), found[0])) found = null;
        if (found && LINKS.test(clause.text) && found[0]?.sentence !== placed.at(-1)?.sentence) found = null;
        // What is said of all is said of what stands before it.
        if (found && isOfAll(clause) && placed.length > 0 && (sentence > from + 1 || standsAlone(placed.at(-1)))) found = null;
        if (found?.some(isRateOfAll) && !(placed.at(-1)?.sentence === sentence && saysAllOfIt(placed.at(-1)))) found = null;
        if (found) from = standsIn(source, sentence);
      }
      if (!found) {
        found = placeEach(clause, source, placed.length > 0 ? from : first, says);
        if (found && placed.length === 0) from = first;
      }
      // 分别是…: of what the sentence before has said.
      if (!found && placed.length === 0 && first === 0 && (clause.relates || NAMING.test(clause.text)))
        found = placeNames(clause, source, says);
      if (!found && placed.length > 0)
        found =
          (clause.relates || isOfAll(clause) ? null : placeBefore(clause, source, from, says, clauses)) ?? placeNames(clause, source, says);
      if (!found || (placed.length === 0 && from !== first)) break;
      placed.push(...found);
      block = source.sentences[from]?.block;
      if (clause === clauses.at(-1)) return placed;
    }
  }
  return null;
}

/** Of the clause of the passage that it stands on nothing is left but how it is attached: 围绕…等内容. */
function saysItsClause({ source, sentence, alignment }: Placed): boolean {
  const text = source.sentences[sentence]?.text ?? "";
  const [first, last] = [alignment.pairs[0]?.held, alignment.pairs.at(-1)?.held];
  if (!first || !last) return false;
  const start = Math.max(...MARKS.map((mark) => text.lastIndexOf(mark, first.at) + 1));
  const ends = MARKS.map((mark) => text.indexOf(mark, last.end)).filter((at) => at >= 0);
  const matched = new Set(alignment.pairs.flatMap(({ held }) => Array.from({ length: held.end - held.at }, (_, i) => held.at + i)));
  const left = [...text.slice(start, Math.min(text.length, ...ends))]
    .map((character, i) => (matched.has(start + i) ? "|" : character))
    .join("");
  return !/\p{L}/u.test(left.replace(OTHER_ITEMS, "").replace(HOW, "").replace(ATTACHED, ""));
}
const OTHER_ITEMS = /\p{L}+(?=[、及和与])/gu;
const MARKS = [..."，,；;。:："];
const ATTACHED =
  /设置|设有|设立|开设|分为|采取|采用|涵盖|涉及|现有|等|内容|形式|方式|渠道|平台|环节|方面|的|和|及|与|以及|其中|分别|主要|包括|有|是|为|对|对于|进行|相关|有关/g;

/** What stands earlier in the same part: its heading, or, where nothing is said to be the means of something, any statement without a number. */
function placeBefore(clause: Clause, source: Source, from: number, says: Premises, clauses: readonly Clause[]): Placed[] | null {
  const block = source.sentences[from]?.block;
  const means = clauses.some(({ text }) => HOW.test(text));
  for (let sentence = 0; sentence < from; sentence++) {
    const held = source.sentences[sentence];
    if (!held || held.block !== block || (means && held.text !== held.heading)) continue;
    const found = place(clause, source, sentence, says);
    if (found?.every((each) => numbersOf(each).length === 0)) return found;
  }
  return null;
}

/** Clauses that each say something by themselves may come from several passages; how something is done belongs to what is done. */
function placeApart(text: string, candidates: readonly Source[], says: Premises): Placed[] | null {
  const [first] = candidates;
  const clauses = first ? clausesIn(text, first, says.given) : [];
  const numbers = clauses.flatMap(counted);
  return (
    placeScattered(clauses.flatMap(distributed).flatMap(predicated), candidates, says) ??
    (numbers.length > clauses.length ? placeScattered(numbers.flatMap(distributed).flatMap(predicated), candidates, says) : null)
  );
}

function placeScattered(clauses: readonly Clause[], candidates: readonly Source[], says: Premises): Placed[] | null {
  if (
    clauses.length < 2 ||
    clauses.some(({ text: words, relates }, i) => (relates && i === 0) || (HOW.test(words) && !SAYS_WHAT.test(words)))
  )
    return null;
  const placed: Placed[] = [];
  for (const [i, clause] of clauses.entries()) {
    const last = placed.at(-1);
    const found =
      (clause.relates || AMONG.test(clause.text)) && last
        ? placeBeside(clause, last, withBefore(says, clauses, clause))
        : firstOf(candidates, (source) => {
            for (let sentence = 0; sentence < source.sentences.length; sentence++) {
              const at = place(clause, source, sentence, says);
              if (
                last &&
                at &&
                PURPOSE.test(clause.text) &&
                (at[0]?.source !== last.source || at[0].sentence !== last.sentence || isFarFrom(last, at[0]))
              )
                continue;
              if (at?.some(isRateOfAll) && !(last?.source === source && last.sentence === sentence && saysAllOfIt(last))) continue;
              if (at && (i === 0 || (at.every(isIndependent) && !losesObject(clause, at)))) return at;
            }
            return null;
          });
    if (!found) return null;
    placed.push(...found);
  }
  return placed;
}

/** 在网站公开信息, 依托5大平台: how, and what is done, in one clause. */
const SAYS_WHAT =
  /^(?:在|通过|依托|利用|借助|针对|围绕|结合)[^,，;；。]{2,24}?(?:公开|发布|开展|推送|宣传|解读|办理|答复|受理|举办|召开|刊登|公示|公布|更新|检查|监测|审核|设置|设立|提供)[^,，;；。]{2}|^依托[^,，;；。]{0,4}\d/;

/** 及时在网站公示, of what another passage says is published: the thing would be that of the clause before. */
const losesObject = ({ text }: Clause, placed: readonly Placed[]): boolean => DOES.test(text) && !placed.every(endsItsClause);
const DOES = /(?:公开|公布|公示|发布|更新|推送|办理|答复|解读|审核|检查|整改|查阅|宣传|清理|汇总|反馈)$/;

/** What it is, has or is about stands in the sentence of what was said before it. */
function placeBeside(clause: Clause, last: Placed, says: Premises): Placed[] | null {
  const { source, sentence } = last;
  const found =
    place(clause, source, sentence, says) ??
    (isOfAll(clause) ? place(clause, source, sentence + 1, says) : placeAmong(clause, { source, sentence }, says));
  return found?.every((each) => isOfAll(clause) || numbersOf(each).length > 0 || saysItsClause(each) || listsWhat(each, last))
    ? found
    : null;
}

/** What its numbers count is named in the clause itself, and not restored from what stands before it. */
function isIndependent(placed: Placed): boolean {
  const { source, sentence, alignment } = placed;
  if (source.sentences[sentence]?.block === STANDS_ALONE) return true;
  const held = source.sentences[sentence]?.text ?? "";
  const from = alignment.pairs[0]?.held.at ?? 0;
  const own = held.slice(Math.max(...[..."，,；;。"].map((mark) => held.lastIndexOf(mark, from - 1) + 1)));
  const named = (part: string): boolean => [...part].filter((character) => own.includes(character)).length >= part.length * NAMED_AT_LEAST;
  return numbersOf(placed).every(
    ({ statement }) => statement === undefined || withoutLayout(statement.subject.replaceAll(" ", "|")).split("|").every(named),
  );
}
const NAMED_AT_LEAST = 0.7;

/** Restored from what stands before it: what is said of all that a sentence names is not said of it. */
const standsAlone = (placed: Placed | undefined): boolean => placed?.source.sentences[placed.sentence]?.block === STANDS_ALONE;

/** The sentence, or for a number that the passage states the sentence it stands in: what is said next may stand right behind it. */
function standsIn({ sentences }: Source, index: number): number {
  const { block, at: [at = 0] = [] } = sentences[index] ?? {};
  return block === STANDS_ALONE ? sentences.findIndex((each) => (each.at[0] ?? 0) <= at && at <= (each.at.at(-1) ?? 0)) : index;
}

const placeOf = ({ source }: Placed): Source => source;

/** What the clauses before it count need not be named again. */
const withBefore = (says: Premises, clauses: readonly Clause[], clause: Clause): Premises => ({
  ...says,
  given: `${says.given}|${clauses
    .slice(0, clauses.indexOf(clause))
    .map(({ text }) => text)
    .join("|")}`,
});
const saidIn = (placed: readonly Placed[]): ReadonlySet<string> =>
  new Set(placed.flatMap(({ alignment }) => alignment.pairs.map(({ held }) => held.is)));
const reachingIn = (placed: readonly Placed[], sentence: number): ReadonlySet<string> =>
  new Set(placed.filter((each) => each.sentence === sentence).flatMap(({ alignment }) => alignment.pairs.map(({ said }) => said.is)));
