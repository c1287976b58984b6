// DraftAnswer -> VerifiedAnswer: the only place that makes one. Each sentence is held against the evidence it cites. No I/O. No clock.
import type { Answer, Citation } from "../../contract.ts";
import { ruleOf } from "../../regulation/rule-of.ts";
import { STOPS } from "../../zh/marks.ts";
import { matchesOf } from "../../zh/matches.ts";
import { readNumbers } from "../../zh/numerals.ts";
import { SLOT } from "../model/guard/layout.ts";
import type { DraftAnswer, SentenceCheck } from "./draft.ts";
import type { DraftSentence, Evidence } from "./ledger.ts";

declare const verified: unique symbol;
/** An answer whose every sentence was checked; only `verify` makes one, and only this can be sent. */
export type VerifiedAnswer = Answer & { readonly [verified]: true };

export type Rejected = { sentence: DraftSentence; reason: string };
type Verification = { answer: VerifiedAnswer; rejected: Rejected[] };

const NOTHING_HELD = "这个问题没有得到核对得上的答案，请换一种问法。";

/** Keeps the sentences that hold, fills their slots, and drops the others with the reason. `id` becomes the answer's. */
export function verify(draft: DraftAnswer, id: string): Verification {
  const rejected: Rejected[] = [];
  const lines: string[] = [];
  for (const sentence of draft.sentences) {
    const reason = fault(sentence, draft.evidence, draft.check);
    if (reason) rejected.push({ sentence, reason });
    else lines.push(render(sentence, draft.evidence));
  }
  const { status, reason, set, figures, citations, notes, options, suggestions, typography } = draft.evidence;
  const { script, question = script, figure: shown = (figure) => figure } = typography;
  const said = joinLines(lines).trimEnd();
  const answer: Answer = {
    id,
    // With every sentence dropped there is nothing to show a figure beside: that is no answer, and says so.
    status: said === "" ? "not_found" : status,
    answer: said || script(NOTHING_HELD),
    figures: said === "" ? [] : figures.map(shown),
    citations,
    notes: notes.map((note) => ({ ...note, text: script(note.text) })),
    options: options.map(question),
    suggestions: suggestions.map(question),
    composer: draft.composer,
    ...(set && said !== "" ? { set: { ...set, label: script(set.label) } } : {}),
    ...(said === "" ? { reason: "not_understood" as const } : reason ? { reason } : {}),
  };
  return { answer: answer as VerifiedAnswer, rejected };
}

/** Why a sentence may not be sent, or null. A model's sentence is held to `check` as well (model/compose.ts). */
export function fault(sentence: DraftSentence, evidence: Evidence, check?: SentenceCheck): string | null {
  const slots = matchesOf(SLOT, sentence.text).map((match) => Number(match[1]));
  if (slots.some((slot) => !evidence.figures[slot - 1])) return "a slot without a figure";
  if (sentence.cites.some((mark) => !evidence.citations[mark - 1])) return "a mark without a citation";
  const cited = sentence.cites.flatMap((mark) => evidence.citations[mark - 1] ?? []);
  if (sentence.by === "model" && sentence.kind !== "sentence" && sentence.kind !== "item") return "a kind of sentence only rules make";
  switch (sentence.kind) {
    case "notice":
      return denialFault(sentence, evidence) ?? apartFault(sentence, evidence) ?? noticeFault(sentence, cited, evidence);
    case "term":
    case "head":
      return null;
    case "rule":
      return ruleFault(sentence);
    case "operator":
      return operatorFault(sentence.text, evidence.operator);
    case "quote":
      return sentence.text !== "" && cited.some((citation) => citation.quote.includes(sentence.text))
        ? null
        : "a quote that is not in the report";
    case "sentence":
    case "item":
      if (slots.some((slot) => !sentence.cites.includes(evidence.figures[slot - 1]?.citation ?? 0)))
        return "a figure whose place is not cited";
      if (cited.length === 0) return "a statement without a citation";
      if (sentence.by !== "model") return strayNumber(sentence, cited);
      return check ? check(sentence) : "a model's sentence with nothing to check it with";
  }
}

/** "没有提到X", "no reason is given": what a sentence looks like that something does not stand in a report, whoever worded it. */
export const DENIAL =
  /没有(?:一份)?提到|没有查到|没有单列|没有说明原因|没有按.+统计|not mention|was not found|nothing about this was found|no way to reach|gives no reason|not counted separately|cases, not otherwise/;
const plain = (text: string): string => text.normalize("NFKC").replace(/\s/g, "").toLowerCase();

/** A denial is of what was looked for and not found; words that it names are the question's, and nothing quoted beside it has them. */
function denialFault({ text, denies }: DraftSentence, { question, searched, citations }: Evidence): string | null {
  if (!denies) return DENIAL.test(text) ? "a denial of nothing in particular" : null;
  const { words } = denies;
  const reports = [denies.report].flat();
  if (denies.typed && !plain(question).includes(plain(words))) return "a denial of words that nobody asked for";
  const looked = searched.filter((each) => reports.includes(each.report) && each.words === words);
  // Words may stand in a report of which no sentence tells what is asked.
  const isHeld = denies.typed === true && looked.some(({ mentioned }) => mentioned);
  if (isHeld || reports.some((report) => !looked.some((each) => each.report === report && !each.mentioned)))
    return "a denial that was not searched for, or is not so";
  return denies.typed && citations.some((citation) => reports.includes(citation.report) && plain(citation.quote).includes(plain(words)))
    ? "a denial beside a quotation of the same words"
    : null;
}

/** Words that are said not to be counted apart were asked for, and stand beside no number that is quoted. */
function apartFault({ apart = [] }: DraftSentence, { question, citations }: Evidence): string | null {
  if (apart.some((words) => !plain(question).includes(plain(words)))) return "words set apart that nobody asked for";
  const isQuoted = (words: string): boolean =>
    citations.some(({ quote, url }) => url.includes("#passage-") && plain(quote).includes(plain(words)) && /\d/.test(quote));
  return apart.some(isQuoted) ? "words set apart beside a number that is quoted of them" : null;
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;
/**
 * A number of a notice is a year, one of the question's, one that was counted (`bounds`), or stands in what the answer cites; what the audit found
 * has reckoned its numbers itself.
 */
function noticeFault({ text, bounds = [] }: DraftSentence, cited: readonly Citation[], evidence: Evidence): string | null {
  const { question, citations, notes } = evidence;
  if (notes.some((note) => note.kind === "inconsistency" && note.text === text)) return null;
  const words = text.replace(SLOT, "　").replace(YEAR, "　");
  const numbers = readNumbers(words).filter(({ start, end }) => /\d/.test(words.slice(start, end)));
  if (numbers.length === 0) return null;
  const held = new Set([
    ...bounds,
    ...[question, ...(cited.length > 0 ? cited : citations).map(({ quote }) => quote)].flatMap((each) =>
      readNumbers(each).map(({ value }) => value),
    ),
  ]);
  const stray = numbers.find(({ value }) => !held.has(value) && !held.has(-value));
  return stray ? `a number of a notice that nothing bears out: ${words.slice(stray.start, stray.end)}` : null;
}

/** What is said of the law names the articles it rests on, and every number of it stands in one of them. */
function ruleFault({ text, laws = [] }: DraftSentence): string | null {
  const rules = laws.map(ruleOf);
  if (rules.length === 0 || rules.some((rule) => rule === undefined)) return "a rule without its article";
  const held = rules.flatMap((rule) => (rule ? [rule.name.zh, rule.name.en, rule.says.zh, rule.says.en].flatMap(readNumbers) : []));
  const stray = readNumbers(text).find((number) => !held.some(({ value }) => value === number.value));
  return stray ? `a number that is not in the article: ${text.slice(stray.start, stray.end)}` : null;
}

/** What is shown as the operator's is what the operator wrote; around it stand words and no numbers. */
function operatorFault(text: string, operator: readonly string[]): string | null {
  const own = operator.filter((each) => text.includes(each));
  if (own.length === 0) return "an operator's sentence without the operator's words";
  return /\d/.test(own.reduce((rest, each) => rest.replaceAll(each, ""), text)) ? "a number that the operator did not write" : null;
}

/** A number outside a slot must stand in what the sentence cites. */
function strayNumber({ text, bounds = [] }: DraftSentence, cited: readonly Citation[]): string | null {
  const words = text.replace(SLOT, "　");
  const numbers = readNumbers(words);
  if (numbers.length === 0) return null;
  const held = [
    ...bounds,
    ...cited.flatMap((citation) => [
      citation.year,
      ...readNumbers(`${citation.quote}　${citation.issuer}　${citation.section}　${citation.title}`).map((number) => number.value),
    ]),
  ];
  const stray = numbers.find((number) => !held.includes(number.value) && !isWord(words.slice(number.start, number.end), cited));
  return stray ? `a number that is not in the evidence: ${words.slice(stray.start, stray.end)}` : null;
}

/** Numerals inside words of the form (三安全一稳定, 第三方) are words where the citation has them too. */
const isWord = (numeral: string, cited: readonly Citation[]): boolean =>
  /[^\d.,%]/.test(numeral) && cited.some((citation) => citation.quote.includes(numeral));

/** A sentence as it is sent: slots filled, marks behind its words, in the reader's script; what a report says stays in its own. */
export function render({ kind, text, cites, laws = [] }: DraftSentence, evidence: Evidence): string {
  const filled = text.replace(SLOT, (_, slot: string, formula: string) => {
    const figure = evidence.figures[Number(slot) - 1];
    return (formula ? figure?.formula : figure?.text) ?? "";
  });
  const { script, stop, colon, quotes } = evidence.typography;
  const words = kind === "quote" ? filled : script(filled);
  const marks = cites.map((mark) => `[${mark}]`).join("");
  switch (kind) {
    case "item":
      return `\n- ${words}${marks}`;
    case "rule":
      return `\n- ${words}${evidence.typography.sources(laws.flatMap((law) => ruleOf(law)?.name ?? []))}`;
    case "operator":
      return `\n${filled}`;
    case "quote":
      return `\n${quotes[0]}${words}${quotes[1]}${marks}`;
    case "head":
      return `\n${words}${colon}`;
    case "term":
      return `${words}${marks}`;
    case "sentence":
    case "notice":
      return `${words}${marks}${ENDED.test(words) ? "" : stop}`;
  }
}

/** A half-width full stop ends an English sentence. */
const ENDED = new RegExp(`[${STOPS}.]$`);

const joinLines = (lines: readonly string[]): string => lines.map((line, i) => following(lines[i - 1], line)).join("");

/** A line as it stands behind the one before it: what follows a line of its own begins a new one, and nothing begins with a break. */
export function following(before: string | undefined, line: string): string {
  if (before === undefined) return line.replace(/^\n/, "");
  return before.startsWith("\n") && !line.startsWith("\n") ? `\n${line}` : line;
}
