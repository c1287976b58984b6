// DraftAnswer -> VerifiedAnswer: the only place that makes one. Each sentence is held against the evidence it cites. No I/O. No clock.
import type { Answer, Citation } from "../contract.ts";
import { readNumbers } from "../numerals.ts";
import type { DraftAnswer } from "./draft.ts";
import type { DraftSentence, Evidence } from "./evidence.ts";

declare const verified: unique symbol;
/** An answer whose every sentence was checked; only `verify` makes one, and only this can be sent. */
export type VerifiedAnswer = Answer & { readonly [verified]: true };

export type Rejected = { sentence: DraftSentence; reason: string };
export type Verification = { answer: VerifiedAnswer; rejected: Rejected[] };

const SLOT = /\{f(\d+)(=?)\}/g;

/** Keeps the sentences that hold, fills their slots, and drops the others with the reason. `id` becomes the answer's. */
export function verify(draft: DraftAnswer, id: string): Verification {
  const rejected: Rejected[] = [];
  const lines: string[] = [];
  for (const sentence of draft.sentences) {
    const reason = fault(sentence, draft.evidence);
    if (reason) rejected.push({ sentence, reason });
    else lines.push(render(sentence, draft.evidence));
  }
  const { status, figures, citations, notes, options, suggestions } = draft.evidence;
  const answer = { id, status, answer: layOut(lines), figures, citations, notes, options, suggestions, composer: draft.composer };
  return { answer: answer as VerifiedAnswer, rejected };
}

/** Why a sentence may not be sent, or null. */
export function fault(sentence: DraftSentence, evidence: Evidence): string | null {
  const slots = [...sentence.text.matchAll(SLOT)].map((match) => Number(match[1]));
  if (slots.some((slot) => !evidence.figures[slot - 1])) return "a slot without a figure";
  if (sentence.cites.some((mark) => !evidence.citations[mark - 1])) return "a mark without a citation";
  const cited = sentence.cites.flatMap((mark) => evidence.citations[mark - 1] ?? []);
  switch (sentence.kind) {
    case "notice":
    case "term":
    case "head":
      return null;
    case "quote":
      return cited.some((citation) => citation.quote === sentence.text) ? null : "a quote that is not in the report";
    case "sentence":
    case "item":
      if (slots.some((slot) => !sentence.cites.includes(evidence.figures[slot - 1]?.citation ?? 0)))
        return "a figure whose place is not cited";
      return cited.length === 0 ? "a statement without a citation" : strayNumber(sentence, cited);
  }
}

/** A number outside a slot must stand in what the sentence cites. */
function strayNumber({ text, bound }: DraftSentence, cited: readonly Citation[]): string | null {
  const words = text.replace(SLOT, "　");
  const held = [
    bound,
    ...cited.flatMap((citation) => [
      citation.year,
      ...readNumbers(`${citation.quote}　${citation.issuer}　${citation.section}　${citation.title}`).map((number) => number.value),
    ]),
  ];
  const stray = readNumbers(words).find((number) => !held.includes(number.value) && !isWord(words.slice(number.start, number.end), cited));
  return stray ? `a number that is not in the evidence: ${words.slice(stray.start, stray.end)}` : null;
}

/** Numerals inside words of the form (三安全一稳定, 第三方) are words where the citation has them too. */
const isWord = (numeral: string, cited: readonly Citation[]): boolean =>
  /[^\d.,%]/.test(numeral) && cited.some((citation) => citation.quote.includes(numeral));

/** A sentence as it is sent: slots filled, marks behind its words. */
export function render({ kind, text, cites }: DraftSentence, evidence: Evidence): string {
  const words = text.replace(SLOT, (_, slot: string, formula: string) => {
    const figure = evidence.figures[Number(slot) - 1];
    return (formula ? figure?.formula : figure?.text) ?? "";
  });
  const marks = cites.map((mark) => `[${mark}]`).join("");
  switch (kind) {
    case "item":
      return `\n- ${words}${marks}`;
    case "quote":
      return `\n“${words}”${marks}`;
    case "head":
      return `\n${words}：`;
    case "term":
      return `${words}${marks}`;
    case "sentence":
    case "notice":
      return `${words}${marks}${/[。？！.?!]$/.test(words) ? "" : "。"}`;
  }
}

const layOut = (lines: readonly string[]): string =>
  lines
    .map((line, i) => (i > 0 && lines[i - 1]?.startsWith("\n") && !line.startsWith("\n") ? `\n${line}` : line))
    .join("")
    .trim();
