// Passages that answer -> quotations in the ledger, each cut to the pieces that do, with its citation; the rest folded, with where it stands.
import { citePassage, type Report } from "../../report/report.ts";
import type { AnswerContext } from "../operations/operand.ts";
import type { Excerpt } from "./aspects.ts";
import { digestOf, headOf } from "./digest.ts";
import { coverage } from "./topic-coverage.ts";

/** Pieces shown of one report, and passages they come from; what is left is told with its places. */
const MOST_PIECES = 5;
const MOST_SHOWN = 3;
/** Where each is to be named: 五大平台是哪些. */
const MOST_NAMED = 11;
/** A first passage no longer than this, in characters, only announces the others. */
const ANNOUNCES = 40;

/** The passages that answer, each cut to the pieces that do, every piece with its citation; the rest is folded, with where it stands. */
export function quote(report: Report, excerpts: readonly Excerpt[], { ledger, wording, meaning }: AnswerContext, topic = ""): void {
  const whose = wording.whose(report.issuer, report.year);
  const sections = new Set(excerpts.map(({ passage }) => passage.section));
  const heading = report.sections.find((each) => each.number === excerpts[0]?.passage.section)?.heading;
  ledger.say(
    sections.size === 1 && heading ? wording.section(whose, heading, excerpts[0]?.passage.section) : wording.says(whose),
    [],
    "head",
  );
  const { each = false } = meaning.prose;
  const listed = each && excerpts.length > MOST_SHOWN;
  let most = each ? MOST_NAMED : MOST_SHOWN;
  let room = each ? MOST_NAMED : MOST_PIECES;
  let more = 0;
  const folded: number[] = [];
  for (const [i, { passage, range }] of (listed ? excerpts : nearestFirst(excerpts, topic)).entries()) {
    const citation = citePassage(report, passage, range);
    const mark = ledger.cite(citation);
    const whole = digestOf(citation.quote, topic, each);
    // Points that stand in passages of their own: asked which they are, each is named by its first sentence.
    const { pieces, left } = listed && i > 0 ? { pieces: [headOf(citation.quote)], left: 0 } : whole;
    if (i === 0 && citation.quote.length <= ANNOUNCES) most++;
    const shown = i < most ? pieces.slice(0, room) : [];
    room -= shown.length;
    for (const piece of shown) ledger.say(piece, [mark], "quote");
    more += left + pieces.length - shown.length;
    if (left > 0 || shown.length < pieces.length) folded.push(mark);
  }
  if (folded.length > 0) ledger.say(wording.more(more), folded, "notice", more);
}

/** In the report's order as long as all are shown; of more those first that cover most of what is asked. */
function nearestFirst(excerpts: readonly Excerpt[], topic: string): readonly Excerpt[] {
  if (topic === "" || excerpts.length <= MOST_SHOWN) return excerpts;
  const covered = new Map(excerpts.map((excerpt) => [excerpt, coverage(topic, excerpt.passage.text.slice(...excerpt.range))]));
  return excerpts.toSorted((a, b) => (covered.get(b) ?? 0) - (covered.get(a) ?? 0));
}
