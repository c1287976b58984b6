// A clause and a sentence of a passage -> where its words stand there, in whichever construction says the same, with its numbers; or null. No I/O. No clock.
import type { Statement } from "../../../report/report.ts";
import type { Source, SourceSentence } from "../sources.ts";
import { type Alignment, alignClause } from "./align.ts";
import { alternativesOf } from "./alternatives.ts";
import type { Clause } from "./clauses.ts";
import { WHO_FOLLOWS } from "./left-out.ts";
import { isAmong, needsNoMatch } from "./match.ts";
import { blocksMoved, leadsOnly } from "./moved.ts";
import { regrouped } from "./regrouped.ts";
import { listsInOrder, numbersMoved, verbBefore, withoutHeading } from "./reorder.ts";
import { hasCompound, type IssuerWords, type Token, tokensOf } from "./tokens.ts";
import { rateOfAll, turnedRound, verbFirst } from "./turned.ts";
import { QUANTIFIERS } from "./words.ts";

/** `at`, `end`: offsets into the piece; `text`: as the passage prints it; `statement`: the number as the report states it, when it does. */
export type HeldNumber = { source: Source; at: number; end: number; text: string; statement?: Statement };
/** Whether plans count, what is given, and all that the sentence is held to; `reaches`: what earlier clauses of the same sentence have said that holds for this one too; `before`: what all earlier clauses have. */
export type Premises = {
  says: boolean;
  given: string;
  all: readonly Source[];
  reaches?: ReadonlySet<string>;
  before?: ReadonlySet<string>;
};
export type Placed = { source: Source; sentence: number; alignment: Alignment; clause: Clause };

/** In its own construction, or in one that says the same. */
export function place(clause: Clause, source: Source, index: number, says: Premises): Placed[] | null {
  const found =
    firstOf(waysOf(clause), (way) => placeWay(way, source, index, says)) ??
    firstOf(waysOf(clause), (way) => placeRegrouped(way, source, index, says)) ??
    (hasCompound(clause.text + (source.sentences[index]?.text ?? ""))
      ? firstOf(waysOf(clause), (way) => placeWay(way, source, index, says, true))
      : null);
  const { about } = clause;
  if (found && about !== undefined && !found.every((each) => speaksOf(each, about))) return null;
  if (found && clause.hangs && !found.every((each) => isBehindGiven(each, says.given))) return null;
  return found && isOfAll(clause) && !found.every((each) => beginsItsClause(each, says.before)) ? null : found;
}

/** The sentence that says it, or what heads it, is about this. */
const speaksOf = ({ source, sentence }: Placed, about: string): boolean => {
  const { text = "", heading = "" } = source.sentences[sentence] ?? {};
  return text.includes(about) || heading.includes(about);
};

/** In the passage's sentence there stands before it, at no more than a clause's distance, what has just been said. */
function isBehindGiven({ source, sentence, alignment }: Placed, given: string): boolean {
  const before = (source.sentences[sentence]?.text ?? "")
    .slice(0, alignment.pairs[0]?.held.at ?? 0)
    .split(/[,，;；]/)
    .slice(-2)
    .join("|");
  for (let from = 0; from + SHARED <= before.length; from++) if (given.includes(before.slice(from, from + SHARED))) return true;
  return false;
}
/** So many characters in a row are no accident. */
const SHARED = 4;

/** 全部按期答复: of all that was said before it. */
export const isOfAll = ({ text }: Clause): boolean => /^(?:也|并且?|且|已经?|现)*(?:均|全部|全都|都(?!市)|一律|无一)/.test(text);

/** Nothing of the passage's clause stands before what was taken of it, or only what was said before: what it is said of has not been left out. */
function beginsItsClause({ source, sentence, alignment }: Placed, said: ReadonlySet<string> = new Set()): boolean {
  const held = source.sentences[sentence];
  const first = alignment.pairs[0]?.held.at ?? 0;
  const before = (held?.text ?? "").slice(0, first);
  if (!/\p{L}(?:也|并且?|且|已经?)*$/u.test(before)) return true;
  const tokens = (held && tokensHeld.get(held)?.readings[0]) ?? [];
  const from = tokens.findLastIndex(({ kind, at }) => kind === "clause" && at < first) + 1;
  return tokens
    .slice(from)
    .every(
      ({ kind, is, at }) =>
        at >= first || kind === "light" || kind === "self" || is === "以上" || is === "上述" || (kind === "content" && said.has(is)),
    );
}

export function firstOf<T, R>(all: readonly T[], find: (each: T) => R | null): R | null {
  for (const each of all) {
    const found = find(each);
    if (found) return found;
  }
  return null;
}

const ways = new WeakMap<Clause, Clause[]>();
function waysOf(clause: Clause): Clause[] {
  const known = ways.get(clause) ?? alternativesOf(clause);
  ways.set(clause, known);
  return known;
}

const issuerWords =
  ({ selves, levels, report }: Source, plan: IssuerWords["plan"], apart = false) =>
  (of: IssuerWords["of"]): IssuerWords => ({ selves, levels, year: report.year, plan, apart, of });

function placeWay(clause: Clause, source: Source, index: number, says: Premises, apart = false): Placed[] | null {
  const sentence = source.sentences[index];
  if (!sentence || (sentence.plan && !says.says)) return null;
  const reading = issuerWords(source, sentence.plan, apart);
  const held = heldTokens(sentence, reading("passage"));
  const whole = tokensSaid(clause, source, sentence.plan, reading("sentence"));
  const isHere = (token: Token): boolean => needsNoMatch(token) || isAmong(token, held.words) || leadsOnly(token);
  // Only what the heading says may be left out of a clause.
  const lacks = whole.some((token) => !isHere(token) && !sentence.heading.includes(clause.text.slice(token.at, token.end)));
  const said = lacks ? [] : withoutHeading(whole, clause.text, sentence);
  // Word for word the passage's own: 关于印发, whose 关于 only lays out what a sentence says of it elsewhere, is read as the passage reads it.
  const verbatim = sentence.text.includes(clause.text) ? [tokensOf(clause.text, reading("passage"))] : [];
  for (const tokens of held.readings) {
    const turned = tokens.filter(({ at }, i) => tokens.slice(i + 1).some((behind) => behind.at < at));
    for (const words of [...said, ...verbatim]) {
      if (!words.every(isHere)) continue;
      for (const variant of orders(words, tokens, clause.text)) {
        const alignment = alignClause(variant, tokens, { text: sentence.text, given: says.given + (clause.given ?? "") });
        // What is read in front of its object is what is done to it: 对申请人进行答复 has nothing else done to them.
        if (turned.length > 0 && !alignment?.pairs.some((pair) => turned.includes(pair.held))) continue;
        if (alignment && !loses(alignment, tokens, [...variant.map(({ is }) => is), ...(says.reaches ?? [])], sentence.text))
          return [{ source, sentence: index, alignment, clause }];
      }
    }
  }
  return null;
}

/** Its words in an order of their own, where that decides nothing. */
function placeRegrouped(clause: Clause, source: Source, index: number, says: Premises): Placed[] | null {
  const sentence = source.sentences[index];
  if (!sentence || (sentence.plan && !says.says)) return null;
  const reading = issuerWords(source, sentence.plan);
  const [held] = heldTokens(sentence, reading("passage")).readings;
  const found = held
    ? regrouped(
        clause,
        tokensSaid(clause, source, sentence.plan, reading("sentence")),
        source,
        index,
        held,
        says.given + (clause.given ?? ""),
      )
    : null;
  const said = [...(found ?? [])].flatMap(({ alignment }) => alignment.pairs.map(({ held: { is } }) => is));
  return found && held && found.every(({ alignment }) => !loses(alignment, held, [...said, ...(says.reaches ?? [])], sentence.text))
    ? found
    : null;
}

/** The orders in which a passage may have them, its own first. */
function* orders(words: readonly Token[], held: readonly Token[], text: string): Generator<Token[]> {
  for (const each of [[...words], ...listsInOrder(words, held), ...verbBefore(words, text)]) yield* numbersMoved(each);
  yield* blocksMoved(words, held, text);
}

/** A clause's tokens are the same for each sentence of a report that plans, and for each that does not: read once, not once a sentence. */
const saidTokens = new WeakMap<Source["report"], Map<string, Token[]>>();
const MOST_CLAUSES_KEPT = 2_000;

function tokensSaid({ text }: Clause, { report }: Source, plan: boolean, reading: IssuerWords): Token[] {
  const known = saidTokens.get(report) ?? new Map<string, Token[]>();
  saidTokens.set(report, known);
  const key = `${plan} ${reading.apart} ${text}`;
  const tokens = known.get(key) ?? tokensOf(text, reading);
  if (known.size >= MOST_CLAUSES_KEPT) known.clear();
  known.set(key, tokens);
  return tokens;
}

/** A sentence of a passage as it is compared: its tokens, also turned round, and what any of them is. Kept with the sentence. */
type HeldTokens = { readings: Token[][]; words: ReadonlySet<string> };
const tokensHeld = new WeakMap<SourceSentence, HeldTokens>();
const heldApart = new WeakMap<SourceSentence, HeldTokens>();

function heldTokens(sentence: SourceSentence, reading: IssuerWords): HeldTokens {
  const kept = reading.apart ? heldApart : tokensHeld;
  const known = kept.get(sentence);
  if (known) return known;
  const tokens = tokensOf(sentence.text, reading);
  const readings = [tokens, turnedRound(tokens), verbFirst(tokens, sentence.text), rateOfAll(tokens, sentence.text)].filter(
    (each) => each !== null,
  );
  const held = { readings, words: new Set(readings.flat().map(({ is }) => is)) };
  kept.set(sentence, held);
  return held;
}

/** 个别单位…，…: who or in what case stands in the clause before, and holds for this one too. */
const REACHES = new Set([...QUANTIFIERS, "如", "除了"]);
/** 如有疑问，请与…联系（电话：…: where someone is reached stays so without a question. */
const ADDRESS = /联系[(（]/;
function loses({ from }: Alignment, held: readonly Token[], said: readonly string[], text: string): boolean {
  let clauses = 0;
  for (let k = from - 1; k >= 0 && clauses < 2; k--) {
    const token = held[k];
    if (token?.kind === "clause") clauses += 1;
    if (
      clauses === 1 &&
      token?.kind === "guard" &&
      REACHES.has(token.is) &&
      !ADDRESS.test(text.slice(token.end, held[from]?.at)) &&
      (!QUANTIFIERS.has(token.is) || WHO_FOLLOWS.test(text.slice(token.end)))
    )
      return !said.includes(token.is);
  }
  return false;
}

export function numbersOf({ source, sentence, alignment, clause }: Placed): HeldNumber[] {
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
