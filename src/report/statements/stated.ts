// The compact text of a passage -> the figures it states, each with its subject resolved. No I/O. No clock.
import { startOf } from "../../zh/marks.ts";
import type { Passage, Statement } from "../report.ts";
import { clausePartsOf, phrase } from "./clause-parts.ts";
import { distributed, GIVEN_NOTHING, type Preceding, type Resolved, resolve, resolvedAs } from "./ellipsis.ts";
import { fullNameOf } from "./full-names.ts";
import { type WordsBefore, wordsAfter, wordsBefore } from "./number-context.ts";
import { openParts, type PartList, type StatementDraft, staysOpen, summedUp, withPart } from "./parts.ts";
import { type Quantity, quantitiesOf } from "./quantities.ts";
import { bareHeading, colonBefore, labelAt, sentenceAt } from "./sentences.ts";
import { isPreposition, isRate } from "./words.ts";
import { otherYear } from "./years.ts";

/** What reading has gathered when it comes to a number. `clauses` and `since` are of the sentence, up to its full stop. */
type State = { before: Preceding | null; parts: PartList | null; shared: string[]; clauses: string[]; since: number };

/** `last` is the figure before this passage, to which 其中 at its head refers; `usualYear` goes without saying. */
export function readStated(
  text: string,
  passage: Passage,
  earlier: readonly Statement[],
  last: Preceding | null,
  usualYear: string,
): { drafts: StatementDraft[]; last: Preceding | null } {
  const quantities = quantitiesOf(text);
  const heading = bareHeading(passage.path.at(-1) ?? "");
  const drafts: StatementDraft[] = [];
  const state: State = { before: null, parts: null, shared: [], clauses: [], since: 0 };
  for (const [i, quantity] of quantities.entries()) {
    const { before } = state;
    const lead = wordsBefore(text.slice(before?.end ?? 0, quantity.start), before === null);
    if (lead.sentence) [state.clauses, state.since] = [[], drafts.length];
    state.clauses = [...state.clauses, ...lead.earlier];
    state.shared = distributed(text, quantities, i, lead.text) ?? state.shared;
    const list = openParts(state.parts, lead, quantity.unit, before, drafts, earlier);
    const part = list && withPart(list, lead, quantity);
    const under = state.parts && !part && !staysOpen(lead) ? state.parts.under : null;
    state.parts = part ?? (staysOpen(lead) ? list : null);
    const summed = summedUp(lead, quantity, drafts.slice(state.since));
    for (const each of summed ?? []) each.total = quantity.start;

    const label = labelAt(text, quantity.start) || heading;
    const colon = colonBefore(text, quantity.start);
    const joined = isPreposition(lead.own);
    const after = wordsAfter(text, quantity, quantities[i + 1]?.start ?? text.length, joined);
    // PartList hang on their total, and after them the sentence goes on from it.
    const hangsOn = (part ? part.under : under) ?? before;
    // A rate behind parts that make the whole is the whole's.
    const full = state.parts !== null && state.parts.sum >= state.parts.of ? state.parts.under : null;
    const rated = isRate(lead.own) && /率$/.test(lead.own) ? full : null;
    const anchor = rated ? rated : lead.among ? (hangsOn ?? last) : standsAlone(lead) ? null : hangsOn;
    const name = summed?.map((each) => each.subject).join("、") ?? state.shared.shift();
    const resolved: Resolved = name
      ? resolvedAs(name)
      : joined
        ? GIVEN_NOTHING
        : resolve(lead, { unit: quantity.unit, object: after.object }, anchor, colon || label, part !== null, colon !== "");
    const object = resolved.subject.endsWith(after.object) ? "" : after.object;
    const whole = phrase(resolved.subject, object, after.rest, fullNameOf(resolved.clause.object, state.clauses, resolved.subject));
    // 1期60人: the second number has no words of its own, and is of the first one's subject, noun and all.
    const repeats = !name && !lead.own && !object && anchor !== null;
    const year = otherYear(text.slice(startOf(text, quantity.start, "sentence"), quantity.start), usualYear);
    const own = (repeats ? phrase(anchor.subject, resolved.subject.slice(anchor.base.length).trim()) : whole) || label;
    const subject = own.includes(year) ? own : phrase(year, own);
    drafts.push({
      ...statementDraft(text, passage, quantity),
      subject,
      ...(part ? { total: part.total } : {}),
      ...contextOf(subject, label, state.clauses),
    });
    const clause = { ...resolved.clause, object: resolved.clause.object + object };
    const unit = isRate(lead.own) && before ? before.unit : quantity.unit;
    const of = isRate(lead.own) && before ? (anchor?.rated ?? subject) : subject;
    state.before = { quantity, unit, clause, base: resolved.subject, subject, rated: of, end: after.end };
  }
  return { drafts, last: state.before };
}

/** A new sentence, or a new segment with a verb and an object of its own, owes nothing to the number before. */
function standsAlone(lead: WordsBefore): boolean {
  const { action, object } = clausePartsOf(lead.own);
  return lead.sentence || (lead.segment && action !== "" && object !== "");
}

const statementDraft = (text: string, passage: Passage, quantity: Quantity) => ({
  passage: passage.n,
  value: quantity.value,
  text: text.slice(quantity.start, quantity.end),
  unit: quantity.unit,
  ...(quantity.approximate ? { approximate: true as const } : {}),
  sentence: sentenceAt(text, quantity.start),
  at: [quantity.start, quantity.end] as [number, number],
});

function contextOf(subject: string, label: string, clauses: readonly string[]): { context?: string } {
  const context = phrase(...new Set(label && !subject.includes(label) ? [label, ...clauses] : clauses));
  return context ? { context } : {};
}
