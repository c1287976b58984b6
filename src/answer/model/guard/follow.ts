// A piece of a model's sentence -> the passage it follows from, clause by clause, with the passage's own numbers; or why it does not. No I/O. No clock.
import type { Statement } from "../../../report/report.ts";
import { err, ok, type Result } from "../../../result.ts";
import { marksOf } from "../../../zh/marks.ts";
import { type Source, type SourceSentence, STANDS_ALONE } from "../sources.ts";
import { type Alignment, alignClause, needsNoMatch, WHO_FOLLOWS } from "./align.ts";
import { withoutLayout } from "./layout.ts";
import { type IssuerWords, type Token, tokensOf, turnedRound } from "./tokens.ts";
import { HOW, QUANTIFIERS } from "./words.ts";

/** `at`, `end`: offsets into the piece; `text`: as the passage prints it; `statement`: the number as the report states it, when it does. */
export type HeldNumber = { source: Source; at: number; end: number; text: string; statement?: Statement };
export type Followed = { places: Source[]; numbers: HeldNumber[] };

/** `planned`: question, heading or label already say that what follows is planned. */
export type Following = { planned: boolean };

/** In front of what is said: that a report says it. */
const REPORTING =
  /^(?:在)?(?:其)?(?:本?年度?)?(?:的)?(?:政府信息公开)?(?:工作)?(?:年度)?(?:报告|年报)(?:中|里)?(?:还|也|均|都)?(?:明确)?(?:提到|指出|显示|写明|写道|表示|介绍|称|说明|提出|强调|认为|说|坦言|载明)?[，,:：]?/;
const PLAN = /将|计划|下一步|下步|今后|拟|打算|准备|未来|接下来|改进|继续|20\d\d年起/;
/** A colon ends no clause here: what it announces belongs to it. */
const CLAUSE = new RegExp(`[${marksOf("clause").replace(/[:：]/g, "")}]+`);

type Clause = { text: string; at: number };
type Placed = { source: Source; sentence: number; alignment: Alignment; clause: Clause };

/** `text` as `withoutLayout` leaves it, without marks. Candidates come in the order they are tried. */
export function follow(text: string, candidates: readonly Source[], { planned }: Following): Result<Followed, string> {
  const says = planned || PLAN.test(text);
  for (const source of candidates) {
    const clauses = clausesIn(text, source);
    if (clauses.length === 0) return err("nothing is said");
    const placed =
      placeAll([whole(clauses, text)], source, says) ?? placeAll(clauses, source, says) ?? placeAll(clauses.flatMap(counted), source, says);
    if (placed) return ok({ places: placed.map(placeOf), numbers: placed.flatMap(numbersOf) });
  }
  const scattered = placeApart(text, candidates, says);
  if (scattered) return ok({ places: scattered.map(placeOf), numbers: scattered.flatMap(numbersOf) });
  return err(`no passage says it: ${text}`);
}

/** All clauses as one: the words of one sentence with some left out. */
const whole = (clauses: readonly Clause[], text: string): Clause => {
  const at = clauses[0]?.at ?? 0;
  return { text: text.slice(at), at };
};

/** 政务动态646条、概况类9条: items that each end with their number. */
function counted({ text, at }: Clause): Clause[] {
  const parts = text.split(/(?<=\d[\p{Script=Han}%]{0,4})、/u);
  let from = at;
  return parts.map((part) => {
    const clause = { text: part, at: from };
    from += part.length + 1;
    return clause;
  });
}

/** Every clause in one passage, in its order; a number stands under the heading of the clause before it, so that it is of what that says. */
function placeAll(clauses: readonly Clause[], source: Source, says: boolean): Placed[] | null {
  for (let first = 0; first < source.sentences.length; first++) {
    const placed: Placed[] = [];
    let [from, block] = [first, source.sentences[first]?.block];
    for (const clause of clauses) {
      let found: Placed[] | null = null;
      for (let sentence = from; sentence < source.sentences.length && !found; sentence++) {
        found = place(clause, source, sentence, says);
        const apart = placed.length > 0 && source.sentences[sentence]?.block !== block;
        if (found && apart && !found.every(isIndependent)) found = null;
        if (found) from = sentence;
      }
      if (!found || (placed.length === 0 && from !== first)) break;
      placed.push(...found);
      block = source.sentences[from]?.block;
      if (clause === clauses.at(-1)) return placed;
    }
  }
  return null;
}

/** Clauses that each say something by themselves may come from several passages; how something is done belongs to what is done. */
function placeApart(text: string, candidates: readonly Source[], says: boolean): Placed[] | null {
  const [first] = candidates;
  const clauses = first ? clausesIn(text, first) : [];
  if (clauses.length < 2 || clauses.some(({ text: words }) => HOW.test(words))) return null;
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

function place(clause: Clause, source: Source, index: number, says: boolean): Placed[] | null {
  const sentence = source.sentences[index];
  if (!sentence || (sentence.plan && !says)) return null;
  const reading = (of: IssuerWords["of"]): IssuerWords => ({
    selves: source.selves,
    levels: source.levels,
    year: source.report.year,
    plan: sentence.plan,
    of,
  });
  const held = heldTokens(sentence, reading("passage"));
  const said = withoutHeading(tokensOf(clause.text, reading("sentence")), clause.text, sentence);
  for (const tokens of held.readings)
    for (const words of said) {
      if (!words.every((token) => needsNoMatch(token) || held.words.has(token.is))) continue;
      for (const variant of numbersMoved(words)) {
        const alignment = alignClause(variant, tokens, { text: sentence.text });
        if (alignment && !loses(alignment, tokens, variant, sentence.text)) return [{ source, sentence: index, alignment, clause }];
      }
    }
  return null;
}

/** A sentence of a passage as it is compared: its tokens, also turned round, and what any of them is. Kept with the sentence. */
type HeldTokens = { readings: Token[][]; words: ReadonlySet<string> };
const tokensHeld = new WeakMap<SourceSentence, HeldTokens>();

function heldTokens(sentence: SourceSentence, reading: IssuerWords): HeldTokens {
  const known = tokensHeld.get(sentence);
  if (known) return known;
  const tokens = tokensOf(sentence.text, reading);
  const turned = turnedRound(tokens);
  const held = { readings: turned ? [tokens, turned] : [tokens], words: new Set(tokens.map(({ is }) => is)) };
  tokensHeld.set(sentence, held);
  return held;
}

/** What the heading above says may stand before the clause, as its topic: the whole of it that is there, and only with more behind. */
function withoutHeading(tokens: readonly Token[], text: string, { heading }: SourceSentence): Token[][] {
  const variants = [[...tokens]];
  const first = tokens.findIndex(({ kind }) => kind === "content");
  const named = heading.replace(/(?:方面|情况|工作)*[。：:]*$/, "");
  if (first < 0) return variants;
  for (let to = first + 1; to < tokens.length; to++) {
    const token = tokens[to - 1];
    if (token?.kind !== "content") break;
    const topic = text.slice(tokens[first]?.at ?? 0, token.end);
    if (!named.includes(topic)) break;
    if (topic.length >= 2 && named.endsWith(topic) && tokens.length - to >= 2)
      variants.push([...tokens.slice(0, first), ...tokens.slice(to)]);
  }
  return variants;
}

/** 1期培训班 is 培训班1期: each number may stand elsewhere in its clause. */
function* numbersMoved(tokens: readonly Token[]): Generator<Token[]> {
  yield [...tokens];
  for (const [i, token] of tokens.entries()) {
    if (token.kind !== "number") continue;
    let end = i + 1;
    while (tokens[end]?.kind === "number") end++;
    const run = tokens.slice(i, end);
    const rest = [...tokens.slice(0, i), ...tokens.slice(end)];
    for (let to = i + 1; to <= rest.length; to++) yield [...rest.slice(0, to), ...run, ...rest.slice(to)];
    for (let to = i - 1; to > 0; to--) yield [...rest.slice(0, to), ...run, ...rest.slice(to)];
    if (end > i + 1) break;
  }
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

/** Whose report it is and that it says so is no clause. */
function withoutSource(text: string, { selves, report }: Source): string {
  const own = [...selves, `${report.year}年度`, `${report.year}年`];
  let rest = text;
  for (let name = own.find((each) => rest.startsWith(each)); name !== undefined; name = own.find((each) => rest.startsWith(each)))
    rest = rest.slice(name.length).replace(/^的(?=.{0,4}(?:报告|年报))/, "");
  const reporting = REPORTING.exec(rest)?.[0] ?? "";
  return reporting === "" ? text : rest.slice(reporting.length);
}

function clausesIn(text: string, source: Source): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  for (const part of text.split(new RegExp(`(${CLAUSE.source})`))) {
    const bare = clauses.length === 0 ? withoutSource(part, source) : part;
    if (!CLAUSE.test(part) && bare !== "") clauses.push({ text: bare, at: at + part.length - bare.length });
    at += part.length;
  }
  return clauses;
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
        at: clause.at + said.at,
        end: clause.at + said.end,
        text: text.slice(held.at, held.end),
        ...(statement ? { statement } : {}),
      };
    });
}
