// A piece of a model's sentence -> the passage it follows from, clause by clause, with the passage's own numbers; or why it does not. No I/O. No clock.
import type { Statement } from "../../../report/report.ts";
import { err, ok, type Result } from "../../../result.ts";
import { type Source, type SourceSentence, STANDS_ALONE } from "../sources.ts";
import { type Alignment, alignClause } from "./align.ts";
import { type Clause, clausesIn, counted, whole } from "./clauses.ts";
import { withoutLayout } from "./layout.ts";
import { WHO_FOLLOWS } from "./left-out.ts";
import { isAmong, needsNoMatch } from "./match.ts";
import { listsInOrder, numbersMoved, verbBefore, withoutHeading } from "./reorder.ts";
import { type IssuerWords, type Token, tokensOf, turnedRound, verbFirst } from "./tokens.ts";
import { HOW, QUANTIFIERS } from "./words.ts";

/** `at`, `end`: offsets into the piece; `text`: as the passage prints it; `statement`: the number as the report states it, when it does. */
type HeldNumber = { source: Source; at: number; end: number; text: string; statement?: Statement };
export type Followed = { places: Source[]; numbers: HeldNumber[] };

/** `planned`: question, heading or label already say that what follows is planned. `given`: what they say, and what was said before. */
type Following = { planned: boolean; given?: string };

const PLAN = /将|计划|下一步|下步|今后|拟|打算|准备|未来|接下来|改进|继续|20\d\d年起/;

/** Whether plans count, and what is given. */
type Reading = { says: boolean; given: string };
type Placed = { source: Source; sentence: number; alignment: Alignment; clause: Clause };

/** `text` as `withoutLayout` leaves it, without marks. Candidates come in the order they are tried. */
export function follow(text: string, candidates: readonly Source[], { planned, given = "" }: Following): Result<Followed, string> {
  const says: Reading = { says: planned || PLAN.test(text), given };
  for (const source of candidates) {
    const clauses = clausesIn(text, source, given);
    if (clauses.length === 0) continue;
    const together = clauses.some(({ relates }, i) => relates && i > 0) ? null : placeAll([whole(clauses, text)], source, says);
    const placed = together ?? placeAll(clauses, source, says) ?? placeAll(clauses.flatMap(counted), source, says);
    if (placed) return ok({ places: placed.map(placeOf), numbers: placed.flatMap(numbersOf) });
  }
  const scattered = placeApart(text, candidates, says);
  if (scattered) return ok({ places: scattered.map(placeOf), numbers: scattered.flatMap(numbersOf) });
  return err(`no passage says it: ${text}`);
}

/** Every clause in one passage, in its order; a number stands under the heading of the clause before it, so that it is of what that says. */
function placeAll(clauses: readonly Clause[], source: Source, says: Reading): Placed[] | null {
  for (let first = 0; first < source.sentences.length; first++) {
    const placed: Placed[] = [];
    let [from, block] = [first, source.sentences[first]?.block];
    for (const clause of clauses) {
      let found: Placed[] | null = null;
      for (let sentence = from; sentence < source.sentences.length && !found; sentence++) {
        found = place(clause, source, sentence, says);
        const apart = placed.length > 0 && source.sentences[sentence]?.block !== block;
        if (found && apart && !found.every(isIndependent)) found = null;
        if (
          found &&
          clause.relates &&
          placed.length > 0 &&
          !(sentence === placed.at(-1)?.sentence && found.every((each) => numbersOf(each).length > 0 || saysItsClause(each)))
        )
          found = null;
        if (found) from = sentence;
      }
      if (!found && placed.length > 0)
        found = (clause.relates ? null : placeBefore(clause, source, from, says, clauses)) ?? placeNames(clause, source, says);
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
  /设置|设有|设立|开设|分为|采取|采用|涵盖|涉及|现有|等|内容|形式|方式|渠道|平台|环节|方面|的|和|及|与|以及|其中|分别|主要|包括|有|是|为/g;

/** What stands earlier in the same part: its heading, or, where nothing is said to be the means of something, any statement without a number. */
function placeBefore(clause: Clause, source: Source, from: number, says: Reading, clauses: readonly Clause[]): Placed[] | null {
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

const AND = /[、和与及]|以及/;
/** 包括门户网站、政务公开专区和政民互动平台: each is the name of a part of the passage (一是门户网站。), in their order. */
function placeNames(clause: Clause, source: Source, says: Reading): Placed[] | null {
  const names = clause.text
    .replace(NAMING, "")
    .split(AND)
    .filter((name) => name !== "");
  if (names.length < (NAMING.test(clause.text) ? 2 : 3)) return null;
  const placed: Placed[] = [];
  let from = 0;
  for (const name of names) {
    let found: Placed[] | null = null;
    for (; from < source.sentences.length && !found; from++) {
      const held = source.sentences[from];
      if (held && held.text === held.heading) found = place({ text: name, at: [] }, source, from, says);
    }
    if (!found) return null;
    placed.push(...found);
  }
  return placed;
}
const NAMING = /^(?:分别|主要)?(?:包括|是|为|有|即|涵盖)/;

/** Clauses that each say something by themselves may come from several passages; how something is done belongs to what is done. */
function placeApart(text: string, candidates: readonly Source[], says: Reading): Placed[] | null {
  const [first] = candidates;
  const clauses = first ? clausesIn(text, first, says.given) : [];
  if (clauses.length < 2 || clauses.some(({ text: words, relates }) => relates || HOW.test(words))) return null;
  const placed: Placed[] = [];
  for (const [i, clause] of clauses.entries()) {
    const found = firstOf(candidates, (source) => {
      for (let sentence = 0; sentence < source.sentences.length; sentence++) {
        const at = place(clause, source, sentence, says);
        if (at && (i === 0 || at.every(isIndependent))) return at;
      }
      return null;
    });
    if (!found) return null;
    placed.push(...found);
  }
  return placed;
}

function firstOf<T, R>(all: readonly T[], find: (each: T) => R | null): R | null {
  for (const each of all) {
    const found = find(each);
    if (found) return found;
  }
  return null;
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

const placeOf = ({ source }: Placed): Source => source;

function place(clause: Clause, source: Source, index: number, says: Reading): Placed[] | null {
  const sentence = source.sentences[index];
  if (!sentence || (sentence.plan && !says.says)) return null;
  const reading = (of: IssuerWords["of"]): IssuerWords => ({
    selves: source.selves,
    levels: source.levels,
    year: source.report.year,
    plan: sentence.plan,
    of,
  });
  const held = heldTokens(sentence, reading("passage"));
  const said = withoutHeading(tokensSaid(clause, source, sentence.plan, reading("sentence")), clause.text, sentence);
  for (const tokens of held.readings)
    for (const words of said) {
      if (!words.every((token) => needsNoMatch(token) || isAmong(token, held.words))) continue;
      for (const variant of [words, ...listsInOrder(words, tokens), ...verbBefore(words, clause.text)].flatMap((each) => [
        ...numbersMoved(each),
      ])) {
        const alignment = alignClause(variant, tokens, { text: sentence.text, given: says.given });
        if (alignment && !loses(alignment, tokens, variant, sentence.text)) return [{ source, sentence: index, alignment, clause }];
      }
    }
  return null;
}

/** A clause's tokens are the same for each sentence of a report that plans, and for each that does not: read once, not once a sentence. */
const saidTokens = new WeakMap<Clause, Map<string, Token[]>>();

function tokensSaid(clause: Clause, { report }: Source, plan: boolean, reading: IssuerWords): Token[] {
  const known = saidTokens.get(clause) ?? new Map<string, Token[]>();
  saidTokens.set(clause, known);
  const key = `${report.id} ${plan}`;
  const tokens = known.get(key) ?? tokensOf(clause.text, reading);
  known.set(key, tokens);
  return tokens;
}

/** A sentence of a passage as it is compared: its tokens, also turned round, and what any of them is. Kept with the sentence. */
type HeldTokens = { readings: Token[][]; words: ReadonlySet<string> };
const tokensHeld = new WeakMap<SourceSentence, HeldTokens>();

function heldTokens(sentence: SourceSentence, reading: IssuerWords): HeldTokens {
  const known = tokensHeld.get(sentence);
  if (known) return known;
  const tokens = tokensOf(sentence.text, reading);
  const readings = [tokens, turnedRound(tokens), verbFirst(tokens, sentence.text)].filter((each) => each !== null);
  const held = { readings, words: new Set(tokens.map(({ is }) => is)) };
  tokensHeld.set(sentence, held);
  return held;
}

/** 个别单位…，…: who or in what case stands in the clause before, and holds for this one too. */
const REACHES = new Set([...QUANTIFIERS, "如", "除了"]);
function loses({ from }: Alignment, held: readonly Token[], said: readonly Token[], text: string): boolean {
  let clauses = 0;
  for (let k = from - 1; k >= 0 && clauses < 2; k--) {
    const token = held[k];
    if (token?.kind === "clause") clauses += 1;
    if (
      clauses === 1 &&
      token?.kind === "guard" &&
      REACHES.has(token.is) &&
      (!QUANTIFIERS.has(token.is) || WHO_FOLLOWS.test(text.slice(token.end)))
    )
      return !said.some(({ is }) => is === token.is);
  }
  return false;
}

function numbersOf({ source, sentence, alignment, clause }: Placed): HeldNumber[] {
  const { at, text } = source.sentences[sentence] as SourceSentence;
  return alignment.pairs
    .filter(({ said }) => said.kind === "number")
    .map(({ said, held }): HeldNumber => {
      const [start, end] = [at[held.at] ?? 0, (at[held.end - 1] ?? 0) + 1];
      const statement = source.report.statements.find(
        (each) => each.passage === source.passage.n && !each.none && each.at[0] < end && start < each.at[1],
      );
      return {
        source,
        at: clause.at[said.at] ?? 0,
        end: (clause.at[said.end - 1] ?? 0) + 1,
        text: text.slice(held.at, held.end),
        ...(statement ? { statement } : {}),
      };
    });
}
