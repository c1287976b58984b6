// A change since the year before in parts or times of it (少了三成多, 减少约三分之一, 翻了一番) -> whether the change that the reports state or give lies within it. Reads the store.
import { citationsOf } from "../../answer/evidence/ledger.ts";
import { coverage } from "../../answer/prose/topic-coverage.ts";
import type { Store } from "../../answer/reports/store.ts";
import type { Answer, Citation, Figure } from "../../contract.ts";
import { withParts } from "../../question/asked.ts";
import type { Understanding } from "../../question/understanding.ts";
import { type Amount, type Range, shareIn, timesIn, within } from "../../zh/amounts.ts";
import { DIGITS, SEVERAL } from "../../zh/digits.ts";
import { directionIn, directionWords, turned, WITH_YEAR_BEFORE } from "../../zh/direction.ts";
import { answerTo } from "../asked.ts";
import { MOST_BELOW } from "../bounds.ts";
import { SAME_THING, type Verdict } from "../decide.ts";
import { type Frame, refused, type Said, verdictOf } from "../frame.ts";
import type { Reader } from "../reader.ts";
import { claimText } from "../wording.ts";

const RISES = `${directionWords(true).join("|")}|多|涨`;
const FALLS = `${directionWords(false).join("|")}|少|降|跌`;
/** What was counted, whether it rose, and by how much. */
const CHANGED = new RegExp(`^(?<what>[^，,]{2,40}?)(?:(?<rises>${RISES})|${FALLS})(?:了|到了|幅)?(?<amount>[^，,]{1,16})$`);
const DOUBLED = new RegExp(
  `^(?<what>[^，,]{2,40}?)(?<bound>差不多|几乎|将近|接近|近)?翻(?:了|上)?(?<almost>差不多|几乎|将近|接近|近)?(?:(?<times>[一两${SEVERAL}])?番|(?:一)?倍)$`,
);
/** 比上年上升, 同比有所减少: which way, and no more. 大幅 and 略有 are for who says so to judge. */
const PLAIN = new RegExp(
  `^[，,]?(?<what>[^，,]{0,40}?)(?:${WITH_YEAR_BEFORE.source})[，,]?(?:又|还|都|却|则|也|已经?|有所|有|呈){0,2}(?:(?<rises>${RISES})|${FALLS})(?:了|趋势)?$`,
);
/** Not so much as nothing, and as much as there may be. */
const ANY: Range = [Number.MIN_VALUE, Number.POSITIVE_INFINITY];
const SINCE = new RegExp(`(?:${WITH_YEAR_BEFORE.source}|[较比]往年)[，,]?(?:又|还|都|已经?)?`, "g");
/** 与往年相比，…缩水了三分之一. */
const SINCE_FIRST = /^(?:与|和|同|跟|较|比)(?:往年|上一?年|去年|前一?年)(?:同期)?(?:相比|比较|比)?[，,]/;
/** How far from a doubling one still says so. */
const ABOUT_DOUBLE = 0.1;
/** What is compared with another issuer is another claim. */
const AGAINST = /(?<![同环占])比(?![上去往前]|例|重)|较(?![上去往前]|为)/;

/** In percent, up or down; null where the clause says no such thing, or says it in percent, as a number is asked for. */
type Changed = { what: string; rises: boolean; amount: Pick<Amount, "value" | "range"> };
function changeIn(typed: string): Changed | null {
  const text = typed
    .trim()
    .replace(/(?<![。；！!])[。；！!]+$/, "")
    .replace(SINCE_FIRST, "");
  if (AGAINST.test(text) || /[%％]|百分/.test(text)) return null;
  const doubled = DOUBLED.exec(text)?.groups;
  if (doubled) {
    const value = (2 ** (DIGITS[doubled.times ?? "一"] ?? (doubled.times === "两" ? 2 : 1)) - 1) * 100;
    const nearly = doubled.bound ?? doubled.almost;
    const range: Range = nearly ? [value * (1 - MOST_BELOW), value] : [value * (1 - ABOUT_DOUBLE), value * (1 + ABOUT_DOUBLE)];
    return { what: doubled.what ?? "", rises: true, amount: { value, range } };
  }
  const plain = PLAIN.exec(text)?.groups;
  if (plain) return { what: plain.what ?? "", rises: plain.rises !== undefined, amount: { value: Number.NaN, range: ANY } };
  const { what = "", rises, amount: words = "" } = CHANGED.exec(text)?.groups ?? {};
  const times = words === "" ? null : timesIn(words);
  const amount = times ?? (words === "" ? null : shareIn(words));
  if (!amount || words.slice(amount.end).trim() !== "" || (times && rises === undefined)) return null;
  const scale = times ? 100 : 1;
  return {
    what,
    rises: rises !== undefined,
    amount: { value: amount.value * scale, range: [amount.range[0] * scale, amount.range[1] * scale] },
  };
}

/** 下降百分之多少 is answered by how large the fall is: which way it went, the two figures say. */
function directionOf({ value, operands }: Figure): number {
  const [now, before] = operands ?? [];
  return Math.sign(now && before ? now.value - before.value : value);
}

/** 复议和诉讼都比上年多: of each by itself, for one is not what the other was. Null where they are not several. */
async function ofEach(
  meaning: Understanding,
  { rises, amount }: Changed,
  said: Said,
  reader: Reader,
  store: Store,
): Promise<Verdict | null> {
  const { quantities } = meaning;
  if (quantities.value.length < 2) return null;
  const judged: { figure: Figure; holds: boolean; told: string; citations: Citation[] }[] = [];
  for (const quantity of quantities.value) {
    const answer = await answerTo(withParts(meaning, { quantities: { ...quantities, value: [quantity] } }), store, reader.language);
    const [figure] = answer.figures;
    // From nothing it rose by no share.
    if (answer.status !== "answered" || figure?.unit !== "%" || figure.state === "stated" || !figure.operands)
      return refused({ why: "", reason: "not_understood" }, said.statement);
    const holds = directionOf(figure) > 0 === rises && directionOf(figure) !== 0 && within(Math.abs(figure.value), amount.range);
    judged.push({ figure, holds, told: claimText.plain(answer.answer), citations: cited(figure, answer) });
  }
  const shown = judged.find(({ holds }) => !holds) ?? judged[0];
  if (!shown) return null;
  const holds = judged.every((each) => each.holds);
  return verdictOf(holds, {
    said: holds ? judged.map(({ told }) => told).join("") : shown.told,
    ...(Number.isNaN(amount.value) ? {} : { claimed: amount.value }),
    found: Math.abs(shown.figure.value),
    unit: "%",
    citations: holds ? judged.flatMap(({ citations }) => citations) : shown.citations,
  });
}

const cited = (figure: Figure, { citations }: Answer): Citation[] =>
  citationsOf(figure)
    .map((mark) => citations[mark - 1])
    .filter((each): each is Citation => each !== undefined);

export const change: Frame = {
  name: "change",
  async decide(said, reader, store) {
    const changed = changeIn(said.text);
    if (!changed || (said.statement && !["%", "倍"].includes(said.statement.unit))) return null;
    const { rises, amount } = changed;
    const asked = `${changed.what.replace(SINCE, "")}同比${rises ? "增长" : "下降"}百分之多少`;
    for (const question of [asked, turned(asked) ?? ""]) {
      const meaning = question === "" ? null : reader.fully(question, said.segment);
      if (!meaning || meaning.who.value.length > 1) continue;
      const each = await ofEach(meaning, changed, said, reader, store);
      if (each) return each;
      const answer = await answerTo(meaning, store, reader.language);
      const [figure] = answer.figures;
      if (answer.status !== "answered" || figure?.unit !== "%") continue;
      const direction = figure.state === "stated" ? directionIn(figure.label) : directionOf(figure);
      // 前者多出三成: a change that prose states of something else is none of it.
      // Without an amount only the two years' own figures tell which way it went.
      if (Number.isNaN(amount.value) && figure.state === "stated") continue;
      if (direction === 0 || (figure.state === "stated" && coverage(meaning.topic, figure.label) < SAME_THING)) continue;
      return verdictOf(direction > 0 === rises && within(Math.abs(figure.value), amount.range), {
        said: claimText.plain(answer.answer),
        ...(Number.isNaN(amount.value) ? {} : { claimed: amount.value }),
        found: Math.abs(figure.value),
        unit: "%",
        citations: cited(figure, answer),
      });
    }
    return null;
  },
};
