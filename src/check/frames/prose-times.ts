// How many times as much of what only prose counts (微信的发布量约为微博的十二倍) -> one number stated by the other. Reads the store.
import { citationsOf } from "../../answer/evidence/ledger.ts";
import type { Citation } from "../../contract.ts";
import { plain, ratio } from "../../decimal.ts";
import { timesIn, within } from "../../zh/amounts.ts";
import { answerTo } from "../asked.ts";
import { type Frame, verdictOf } from "../frame.ts";
import { claimText } from "../wording.ts";
import { boundLast, isAnother, sidesOf } from "./times.ts";

export const proseTimes: Frame = {
  name: "proseTimes",
  async decide({ text: typed, segment, statement }, reader, store) {
    const text = boundLast(typed);
    const amount = statement && statement.unit !== "倍" ? null : timesIn(text);
    const sides = amount && !isAnother(text, amount) ? sidesOf(text, amount.start) : null;
    if (!amount || !sides || sides[0] === "") return null;
    const meaning = reader.read(`${sides[0]}和${sides[1]}相差多少`, segment);
    if (!meaning || meaning.quantities.value.length > 0 || meaning.operation.value !== "difference" || !meaning.topics) return null;
    const answer = await answerTo(meaning, store, reader.language);
    const [left, right, ...more] = answer.figures[0]?.operands ?? [];
    if (answer.status !== "answered" || !left || !right || more.length > 0 || left.approximate || right.approximate) return null;
    const found = ratio(left.value, right.value);
    if (found === null) return null;
    const marks = [left, right].flatMap(citationsOf);
    const citations = marks.map((mark) => answer.citations[mark - 1]).filter((each): each is Citation => each !== undefined);
    const shown = claimText.list([left, right].map(({ label, value, unit }) => `${label}${plain(value)}${unit}`));
    return verdictOf(within(left.value / right.value, amount.range), {
      said: `${shown}${plain(left.value)} ÷ ${plain(right.value)} = ${plain(found)}。`,
      claimed: amount.value,
      found,
      unit: "倍",
      citations: citations.filter(({ url }, i) => citations.findIndex((each) => each.url === url) === i),
    });
  },
};
