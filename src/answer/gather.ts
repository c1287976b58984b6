// One question's meaning -> the evidence for its answer, in the ledger, and how it went. Reads the store.
import type { Reason, Status } from "../contract.ts";
import type { Understanding } from "../question/understanding.ts";
import type { Ledger } from "./evidence.ts";
import { noteAssumptions, noteInconsistencies } from "./notes.ts";
import { type Context, measuresOf } from "./operations/operand.ts";
import { operationFor } from "./operations/table.ts";
import { notFound, type Outcome, reasonOf, sayWhyNot } from "./outcome.ts";
import type { Store } from "./store.ts";
import { suggestNearest, suggestNext, suggestSamples } from "./suggest.ts";
import { type Absent, type Targets, targetsOf } from "./targets.ts";
import type { Wording } from "./wording/wording.ts";

/** How one question went; `reason` with every status but answered. */
export type Gone = { status: Status; reason?: Reason };

/** Errors: those of the store. */
export async function gather(meaning: Understanding, store: Store, ledger: Ledger, wording: Wording): Promise<Gone> {
  if (meaning.outOfScope) {
    ledger.say(wording.outOfScope(meaning.outOfScope), [], "notice");
    await suggestSamples(ledger, store);
    return { status: "out_of_scope", reason: "not_about_reports" };
  }
  const [open] = meaning.open;
  if (open) {
    ledger.say(wording.clarify(open.slot), [], "notice");
    for (const each of meaning.open) for (const option of each.options) ledger.option(option);
    return { status: "clarify", reason: "ambiguous" };
  }
  const targets = await targetsOf(meaning, store);
  const context: Context = { meaning, measures: measuresOf(meaning), targets, store, ledger, wording };
  const outcome = needsTarget(meaning) && targets.found.length === 0 ? notFound() : await operationFor(meaning)(context);
  if (outcome.status === "not_found") for (const why of outcome.whyNot) await sayWhyNot(why, context);
  tellAbsent(targets, outcome, context);
  if (outcome.status === "answered") {
    noteAssumptions(context);
    await noteInconsistencies(context, ledger.figures);
    suggestNext(context);
    return { status: "answered" };
  }
  await suggestNearest(context);
  return { status: outcome.status, reason: absentReason(targets, outcome) ?? reasonOf(outcome) ?? "not_stated" };
}

const needsTarget = (meaning: Understanding): boolean => meaning.operation.value !== "define";

/** What is not held goes before what a report that is held does not say. */
const absentReason = ({ found, absent }: Targets, outcome: Outcome): Reason | undefined => {
  const [first] = absent;
  if (!first || outcome.status === "clarify") return undefined;
  return found.length > 0 ? "one_side_missing" : first.kind === "issuer" ? "no_report" : "no_year";
};

/** What was asked for and is not here: the answer itself when nothing else was found, a note beside it otherwise. */
function tellAbsent(targets: Targets, outcome: Outcome, { ledger, wording }: Context): void {
  for (const absent of targets.absent) {
    const text = absentText(absent, wording);
    if (outcome.status === "answered") ledger.note("coverage", text);
    else ledger.say(text, [], "notice");
  }
}

export const absentText = (absent: Absent, wording: Wording): string =>
  absent.kind === "issuer"
    ? wording.noReport(absent.name)
    : wording.noYear(absent.name, wording.years(absent.asked), wording.years(absent.has));
