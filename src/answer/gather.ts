// One question's meaning -> the evidence for its answer, in the ledger. Reads the store.
import type { Status } from "../contract.ts";
import type { Understanding } from "../question/understanding.ts";
import type { Ledger } from "./evidence.ts";
import { noteAssumptions, noteInconsistencies } from "./notes.ts";
import { type Context, measuresOf, whoseOf } from "./operations/operand.ts";
import { operationFor } from "./operations/table.ts";
import type { Store } from "./store.ts";
import { suggestNearest, suggestNext, suggestSamples } from "./suggest.ts";
import { type Targets, targetsOf } from "./targets.ts";
import type { Wording } from "./wording/wording.ts";

/** Errors: those of the store. */
export async function gather(meaning: Understanding, store: Store, ledger: Ledger, wording: Wording): Promise<Status> {
  if (meaning.outOfScope) {
    ledger.say(wording.outOfScope(meaning.outOfScope), [], "notice");
    await suggestSamples(ledger, store);
    return "out_of_scope";
  }
  const [open] = meaning.open;
  if (open) {
    ledger.say(wording.clarify(open.slot), [], "notice");
    for (const each of meaning.open) for (const option of each.options) ledger.option(option);
    return "clarify";
  }
  const targets = await targetsOf(meaning, store);
  const context: Context = { meaning, measures: measuresOf(meaning), targets, store, ledger, wording };
  const status = needsTarget(meaning) && targets.found.length === 0 ? "not_found" : await operate(context);
  tellAbsent(targets, status, context);
  if (status === "answered") {
    noteAssumptions(context);
    await noteInconsistencies(context, ledger.figures);
    suggestNext(context);
  } else await suggestNearest(context);
  return status;
}

const needsTarget = (meaning: Understanding): boolean => meaning.operation.value !== "define";

async function operate(context: Context): Promise<Status> {
  const { meaning, ledger, wording, targets } = context;
  const before = ledger.sentences.length;
  const status = await operationFor(meaning)(context);
  if (status !== "not_found" || ledger.sentences.length > before) return status;
  const words = wording.join(meaning.quantities.value.map(wording.quantity)) || meaning.topic.replace(/\s+/g, "");
  for (const target of targets.found) ledger.say(wording.notSaid(whoseOf(target, wording), words), [], "notice");
  return status;
}

/** What was asked for and is not here: the answer itself when nothing else was found, a note beside it otherwise. */
function tellAbsent(targets: Targets, status: Status, { ledger, wording }: Context): void {
  for (const absent of targets.absent) {
    const text =
      absent.kind === "issuer"
        ? wording.noReport(absent.name)
        : wording.noYear(absent.name, wording.years(absent.asked), wording.years(absent.has));
    if (status === "answered") ledger.note("coverage", text);
    else ledger.say(text, [], "notice");
  }
}
