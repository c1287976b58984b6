// lookup, list, exists: one figure after another, each said in a sentence of its own.
import type { Figure } from "../../contract.ts";
import { holds } from "../condition.ts";
import { citationsOf } from "../evidence.ts";
import { type Context, figuresOf, keysOf, MOST_OPERANDS, type Operand, type Operation, operands, read, tell, whoseOf } from "../operand.ts";
import type { Target } from "../targets.ts";

/** The value of each target and quantity. A region is summed; "all reports" are listed one by one. */
export const lookup: Operation = async (context) => {
  let answered = 0;
  for (const target of context.targets.found) {
    if (target.kind === "many" && target.name === null) answered += await listReports(target, context);
    else for (const quantity of context.meaning.quantities.value) answered += await sayOne(target, quantity, context);
  }
  return answered > 0 ? "answered" : "not_found";
};

async function sayOne(target: Target, quantity: Context["meaning"]["quantities"]["value"][number], context: Context): Promise<number> {
  const { ledger, wording } = context;
  const reading = await read(target, quantity, context);
  const whose = whoseOf(target, wording);
  const what = wording.quantity(quantity);
  if (reading.state !== "known") {
    tell(reading, whose, what, context);
    return 0;
  }
  const slot = ledger.figure(reading.figure);
  ledger.say(sentence(reading.figure, slot, whose, what, quantity, context), citationsOf(reading.figure));
  return 1;
}

function sentence(
  figure: Figure,
  slot: string,
  whose: string,
  what: string,
  quantity: Context["meaning"]["quantities"]["value"][number],
  { wording }: Context,
): string {
  const formula = slot.replace("}", "=}");
  if (quantity.kind === "rate") return wording.rate(whose, what, slot, formula, quantity.definition);
  if (figure.state !== "derived") return wording.value(whose, what, slot);
  return figure.report ? wording.derived(whose, what, slot, formula) : wording.total(whose, what, slot, formula);
}

async function listReports(target: Target & { kind: "many" }, context: Context): Promise<number> {
  const { ledger, wording, store, meaning } = context;
  let listed = 0;
  for (const quantity of meaning.quantities.value) {
    if (quantity.kind === "rate") {
      listed += await sayOne(target, quantity, context);
      continue;
    }
    const totals = await store.totals(target.selection, keysOf(quantity.key), { limit: MOST_OPERANDS });
    const known = totals.filter((total) => total.value !== null);
    const figures = await figuresOf(known, quantity.key, context);
    ledger.say(wording.listHead(whoseOf(target, wording), wording.quantity(quantity)), [], "head");
    figures.forEach((figure, i) => {
      const report = known[i]?.report;
      if (report) ledger.say(wording.item(wording.whose(report.issuer, report.year), ledger.figure(figure)), citationsOf(figure), "item");
    });
    ledger.note("coverage", wording.coverage(target.reports, target.year));
    const unfilled = totals.filter((total) => total.value === null).map((total) => total.report.issuer);
    if (unfilled.length > 0) ledger.note("coverage", wording.unfilledNames(wording.join(unfilled)));
    listed += figures.length;
  }
  return listed;
}

/** Several figures of one report, as a list. */
export const list: Operation = async (context) => {
  const { targets, meaning, ledger, wording } = context;
  const [target] = targets.found;
  if (targets.found.length !== 1 || target?.kind !== "one" || meaning.quantities.value.length < 2) return lookup(context);
  const { known } = await operands(context);
  if (known.length === 0) return "not_found";
  ledger.say(wording.listHead(whoseOf(target, wording), ""), [], "head");
  for (const { what, figure } of known) ledger.say(wording.item(what, ledger.figure(figure)), citationsOf(figure), "item");
  return "answered";
};

/** Whether there is any, or whether a condition holds. */
export const exists: Operation = async (context) => {
  const { known } = await operands(context);
  for (const operand of known) sayWhether(operand, context);
  return known.length > 0 ? "answered" : "not_found";
};

function sayWhether({ whose, what, figure }: Operand, { meaning, ledger, wording }: Context): void {
  const slot = ledger.figure(figure);
  const { condition } = meaning;
  const text = condition
    ? wording.meets(holds(condition, figure.value), whose, what, slot, wording.condition(condition, figure.unit))
    : wording.exists(figure.value !== 0, whose, what, slot);
  ledger.say(text, citationsOf(figure), "sentence", condition?.value);
}
