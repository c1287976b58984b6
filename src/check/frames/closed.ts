// That cases were closed (诉讼均已审结) -> whether the form counts any of them as 尚未审结. Reads the store.
import { sum } from "../../decimal.ts";
import type { FigureKey } from "../../form/vocabulary.ts";
import { wholeOf } from "../../question/refiners/shares.ts";
import { blankIn, type Frame, onlyQuantity, readRest, refused, verdictOf } from "../frame.ts";
import { citationsFor, figureOf, valueIn, valueSentence } from "../values.ts";
import { claimText } from "../wording.ts";

const CLOSED =
  /(?:(?:均|都|全部|全都|皆|也)?已经?(?:全部|都|均)?|(?:均|都|全部|全都)(?:得到)?)(?:审结|审理完毕|审理终结|结案|审完|审理完|办结|打完|判完|了结)(?:了|完毕)?/;
/** 申请全部办结 is said of requests. */
const OF_CASES = /复议|诉讼|官司|案|审/;
/** 尚未全部审结: some are open; 没有审结 is not said of what was closed. */
const OPEN = /(?:未|没有?|并非|不是)[^，,]{0,4}(?:审结|审理完|结案|审完)/;

/** The clause with the cell's own word for those that are open; null when it claims nothing closed. */
export function asOpen(text: string): string | null {
  return CLOSED.test(text) && OF_CASES.test(text) && !OPEN.test(text) ? text.replace(CLOSED, "尚未审结") : null;
}

export const closed: Frame = {
  name: "closed",
  async decide(said, reader, store) {
    const words = asOpen(said.text);
    const read = words === null ? null : readRest(words, said, reader);
    const quantity = read && onlyQuantity(read.meaning);
    if (!read || quantity?.kind !== "figure" || !quantity.key.includes("pending")) return null;
    const whole: FigureKey | null = wholeOf(quantity.key);
    const subjects = await reader.subjects(read.meaning, read.set?.set ?? null);
    if (whole === null || subjects.kind === "unknown") return null;
    if (subjects.kind === "refused") return refused(subjects, said.statement);
    const known = [];
    for (const report of subjects.reports) {
      const [value, of] = [await valueIn(report, quantity, store), await valueIn(report, figureOf(whole), store)];
      if (value === null || of === null) return refused(blankIn(report), said.statement);
      known.push({ report, value, of });
    }
    // Of no case at all, all were closed and none was.
    if (sum(known.map(({ of }) => of)) === 0)
      return refused({
        why: claimText.list(known.map(({ report, of }) => valueSentence({ report, value: of }, figureOf(whole)))),
        reason: "undefined_ratio",
      });
    const open = known.filter(({ value }) => value > 0);
    const shown = open.length > 0 ? open : known;
    return verdictOf(open.length === 0, {
      said: claimText.list(shown.map((each) => valueSentence(each, quantity))),
      found: shown[0]?.value ?? 0,
      unit: "件",
      citations: await citationsFor(
        shown.map(({ report }) => report),
        [quantity, figureOf(whole)],
        store,
      ),
    });
  },
};
