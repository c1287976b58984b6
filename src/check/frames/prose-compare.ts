// A comparison of two things that only prose counts (微博发的信息比微信多) -> the two numbers stated, held against each other. Reads the store.
import { citationsOf } from "../../answer/evidence/ledger.ts";
import type { Citation } from "../../contract.ts";
import { plain } from "../../decimal.ts";
import { answerTo } from "../asked.ts";
import { type Frame, verdictOf } from "../frame.ts";
import { comparedIn } from "../sides.ts";
import { claimText } from "../wording.ts";
import { comparesAs } from "./compare.ts";

export const proseCompare: Frame = {
  name: "proseCompare",
  async decide(said, reader, store) {
    const holds = said.statement ? null : comparesAs(said.text);
    const sides = holds && comparedIn(said.text);
    if (!holds || !sides) return null;
    const meaning = reader.read(`${sides.left}和${sides.right}相差多少`, said.segment);
    if (!meaning || meaning.quantities.value.length > 0 || meaning.operation.value !== "difference") return null;
    const answer = await answerTo(meaning, store, reader.language);
    const [left, right, ...more] = answer.figures[0]?.operands ?? [];
    if (answer.status !== "answered" || !left || !right || more.length > 0 || left.approximate || right.approximate) return null;
    const marks = [left, right].flatMap(citationsOf);
    const citations = marks.map((mark) => answer.citations[mark - 1]).filter((each): each is Citation => each !== undefined);
    return verdictOf(holds(left.value, right.value), {
      said: claimText.list([left, right].map(({ label, value, unit }) => `${label}${plain(value)}${unit}`)),
      found: left.value,
      unit: left.unit,
      citations: citations.filter(({ url }, i) => citations.findIndex((each) => each.url === url) === i),
    });
  },
};
