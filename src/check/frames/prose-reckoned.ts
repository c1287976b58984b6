// A sum or a difference of two numbers that only prose states (网站和微信合计1338条, 开放日比隆德县多10场) -> whether the two come to it. Reads the store.
import { citationsOf } from "../../answer/evidence/ledger.ts";
import { coverage } from "../../answer/prose/topic-coverage.ts";
import type { Answer, Citation, Figure } from "../../contract.ts";
import { plain, sum } from "../../decimal.ts";
import type { Understanding } from "../../question/understanding.ts";
import { within } from "../../zh/amounts.ts";
import { answerTo } from "../asked.ts";
import { claimedRange, inUnit } from "../bounds.ts";
import { directionSaid } from "../decide.ts";
import { type Frame, refused, verdictOf } from "../frame.ts";
import { SUMS } from "../sums.ts";
import { claimText } from "../wording.ts";

/** How much of one label the other must have, for two reports to count the same thing. */
const ALIKE = 0.5;
/** 30场次 and 20场. */
const isAlike = (a: Figure, b: Figure): boolean =>
  inUnit(b, a.unit) !== null && Math.max(coverage(a.label, b.label), coverage(b.label, a.label)) >= ALIKE;

function wayIn(meaning: Understanding, text: string): "sum" | "difference" | null {
  if (meaning.quantities.value.length > 0) return null;
  if (SUMS.test(text)) return meaning.kind === "stated_sides" || (meaning.topics && meaning.operation.value === "sum") ? "sum" : null;
  return meaning.operation.value === "difference" && !meaning.topics && meaning.who.value.length === 2 ? "difference" : null;
}

const citedBy = (figures: readonly Figure[], { citations }: Answer): Citation[] =>
  figures
    .flatMap(citationsOf)
    .map((mark) => citations[mark - 1])
    .filter((each): each is Citation => each !== undefined)
    .filter(({ url }, i, all) => all.findIndex((each) => each.url === url) === i);

export const proseReckoned: Frame = {
  name: "proseReckoned",
  async decide({ statement, clause, question, text, segment }, reader, store) {
    if (!statement || !clause || !question || statement.none || statement.unit === "%" || statement.unit === "倍") return null;
    const meaning = reader.fully(question, segment);
    const way = meaning && wayIn(meaning, text);
    if (!meaning || !way) return null;
    const answer = await answerTo(meaning, store, reader.language);
    // Added up in the answer itself, or told side by side.
    const [total] = way === "sum" ? answer.figures : [];
    const told = total?.operands?.length === 2 ? total.operands : answer.figures;
    const [left, right, ...more] = told.filter(
      (each, i, all) => all.findIndex(({ label, value }) => label === each.label && value === each.value) === i,
    );
    // One sentence that states both is for others; so are two that are not the ones named.
    if (!left || !right || left.operands) return null;
    const known = more.length === 0 && ![left, right].some(({ state, approximate }) => state !== "stated" || approximate);
    if (!known || answer.status !== "answered" || (way === "difference" ? !isAlike(left, right) : inUnit(right, left.unit) === null))
      return refused({ why: claimText.plain(answer.answer), reason: answer.reason ?? "not_stated" }, statement);
    const [a, b] = [inUnit(left, statement.unit), inUnit(right, statement.unit)];
    if (a === null || b === null) return refused({ why: "", reason: "not_comparable" }, statement);
    const signed = way === "sum" ? sum([a, b]) : sum([a, -b]);
    const found = Math.abs(signed);
    const straight = way === "sum" || signed * directionSaid(clause) >= 0;
    const sign = way === "sum" ? "+" : "-";
    const [first, second] = signed < 0 ? [b, a] : [a, b];
    return verdictOf(straight && within(found, claimedRange(statement, clause.before, clause.after)), {
      said: `${claimText.plain(answer.answer)}${told === answer.figures ? `${plain(first)} ${sign} ${plain(second)} = ${plain(found)}${statement.unit}。` : ""}`,
      claimed: statement.value,
      found,
      unit: statement.unit || left.unit,
      citations: citedBy([left, right], answer),
    });
  },
};
