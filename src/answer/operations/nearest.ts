// A question that names a figure of the form beside words no table tells apart, and that prose did not answer -> the whole, or that it is not told apart.
import { unitOf } from "../../form/vocabulary.ts";
import type { Near } from "../../question/understanding.ts";
import { unitKind } from "../../zh/units.ts";
import { mentions } from "../outcome/absence.ts";
import { notFound, type Outcome } from "../outcome/outcome.ts";
import { isToldIn } from "../outcome/second-look.ts";
import type { Target } from "../reports/targets.ts";
import { lookup } from "./lookup.ts";
import { type AnswerContext, heldSide, read, whatOf, whoseOf } from "./operand.ts";

/** Who or what was meant by a number of people, firms or papers is what the form counts once each: 罚了多少人 asks for its decisions. */
const COUNTED_ONCE = new Set(["人", "家", "户", "位", "张", "份", "个", "次", "处"]);
const MONEY = "万元";

/** 户, 吨: the measure word alone; 上个月 is a time. */
const isMeasure = (words: string): boolean => [...words].length <= 2 && unitKind(words) !== null;
const isPiece = (words: string): boolean => [...words.trim()].length === 1;

/** Null when the figure named does not come near to what was asked. Errors: those of the store. */
export async function nearest(near: Near, context: AnswerContext): Promise<Outcome | null> {
  const [quantity] = near.quantities;
  const [target] = context.targets.found;
  if (!quantity || !target) return null;
  const { wording, ledger, meaning } = context;
  const what = whatOf(quantity, wording);
  const whose = whoseOf(target, wording);
  const counted = quantity.kind === "figure" ? unitOf(quantity.key) : "%";
  const once = COUNTED_ONCE.has(near.unit ?? "") && counted === "件";
  // 收费金额多少件: an amount of money is what the report has of it.
  if (near.open.length === 0 && (once || (counted === MONEY && near.unit === MONEY)) && near.quantities.length === 1) {
    if (once && (await isToldIn(near.unit ?? "", context))) return null;
    if (once) ledger.note("assumption", wording.countedIn(what, counted, near.unit ?? ""));
    return lookup({
      ...context,
      measures: near.quantities,
      meaning: { ...meaning, quantities: { value: near.quantities, origin: "said" } },
    });
  }
  if (near.open.length === 0 && near.unit !== MONEY) return null;
  // English words that no list knows, or that the report has in Chinese, cannot be said to stand apart from what it counts.
  if (near.inProse && (await mayBeTold(near.inProse, target, context))) return null;
  if (target.kind === "one" && quantity.kind === "figure") {
    const { issuer, year } = target.report;
    ledger.suggest(wording.ask(issuer, year, quantity.key));
  }
  const part = near.open.length > 0 ? wording.join(near.open) : wording.money();
  // Words that were read otherwise than typed (pinyin, a typing error) do not stand in the question.
  const typed = meaning.respelled ? [] : near.open;
  const [asked, ...others] = near.open;
  if (asked !== undefined && others.length === 0 && isMeasure(asked))
    return notFound({ reason: "not_separated", what, unit: counted, asked });
  // A piece of a word, of which the program knows nothing, is not what the report leaves out.
  if (near.open.length > 0 && near.open.every(isPiece)) return notFound({ reason: "not_understood", whose, whole: what, part, typed });
  if (near.unit !== MONEY && !near.ofParts) return notFound({ reason: "not_separated", whose, whole: what, part, typed });
  const reading = await read(target, quantity, context);
  const held = reading.state === "known" ? heldSide({ whose, what, figure: reading.figure }, context) : {};
  return notFound({ reason: "not_separated", whose, whole: what, part, typed, ...held });
}

async function mayBeTold(words: readonly string[], target: Target, { store }: AnswerContext): Promise<boolean> {
  const report = target.kind === "one" ? await store.report(target.report.id) : null;
  return words.some((each) => !/\p{Script=Han}/u.test(each) || !report || mentions(report, each));
}
