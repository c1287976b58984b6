// How much more or less than another, in parts or times of it (比隆德县多一倍, 比制发的多一半, 少三成) -> whether the difference by the other lies within it. Reads the store.
import { plain } from "../../decimal.ts";
import { shareIn, timesIn, within } from "../../zh/amounts.ts";
import { type Frame, refused, verdictOf } from "../frame.ts";
import { citationsFor, named, nameOf } from "../values.ts";
import { bothOf } from "./both.ts";

/** 比…多出两倍, 比…的少三成. */
const MORE_BY =
  /^(?<left>[^比]{1,40})比(?<right>[^比，,]{1,30}?)的?(?:要|还|更|足足|整整|竟|竟然)?(?<way>[多高大少低小])(?:出|出了|了)?(?<amount>[^，,]{1,16})$/;
/** The year before is no other report's figure. */
export const YEARLY = /^(?:上一?年|去年|往年|前一?年|同期)/;

export const moreBy: Frame = {
  name: "moreBy",
  async decide(said, reader, store) {
    const text = said.text.replace(/(?<![。；！!])[。；！!]+$/, "");
    const { left = "", right = "", way = "", amount: words = "" } = MORE_BY.exec(text)?.groups ?? {};
    if (right === "" || YEARLY.test(right) || /百分点/.test(words)) return null;
    const times = timesIn(words);
    const share = times ? null : shareIn(words);
    const amount = times ?? share;
    // What stands behind the amount would say more than how much.
    if (!amount || words.slice(amount.end).trim() !== "" || (said.statement && !["倍", "%"].includes(said.statement.unit))) return null;
    const isMore = /[多高大]/.test(way);
    // Nothing is less than another by all of it or more.
    if (times && !isMore) return refused({ why: "", reason: "not_understood" }, said.statement);
    const both = await bothOf([left, right], said, reader, store);
    if (!both) return null;
    if ("verdict" in both) return both;
    const { quantity, other, mine, theirs } = both;
    // Of shares it may be points that are meant.
    if (quantity.kind === "rate" || theirs.value === 0) return null;
    const difference = isMore ? mine.value - theirs.value : theirs.value - mine.value;
    const scale = times ? 1 : 100;
    const found = (difference / theirs.value) * scale;
    const shown = Math.round(found * 100) / 100;
    const unit = times ? "倍" : "%";
    return verdictOf(within(found, amount.range), {
      said: `${named(mine.report)}${nameOf(quantity)} ${plain(mine.value)}，${named(theirs.report)}${nameOf(other)} ${plain(theirs.value)}，前者比后者${isMore ? "多" : "少"} ${plain(shown)}${unit === "倍" ? " 倍" : "%"}（${plain(difference)} ÷ ${plain(theirs.value)}${times ? "" : " × 100"} ≈ ${plain(shown)}）。`,
      claimed: amount.value,
      found: shown,
      unit,
      citations: await citationsFor(
        mine.report.id === theirs.report.id ? [mine.report] : [mine.report, theirs.report],
        JSON.stringify(other) === JSON.stringify(quantity) ? [quantity] : [quantity, other],
        store,
      ),
    });
  },
};
