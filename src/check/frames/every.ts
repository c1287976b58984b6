// Each of several has some (四家都有行政复议) -> whether every report spoken of has more than none. Reads the store.
import { blankIn, type Frame, onlyQuantity, readRest, refused, verdictOf } from "../frame.ts";
import { groupIn, isOfSome } from "../groups.ts";
import { knownOf, shownIn } from "../values.ts";

const EACH = /(?:都|均|皆|全都?)(?:曾)?(?=有(?!没)|发生|收到|接到|出现|收取|作出|制发|产生|存在)/;

/** Null when the claim does not say it of each. */
export const withoutEach = (text: string): string | null => (EACH.test(text) ? text.replace(EACH, "") : null);

export const every: Frame = {
  name: "every",
  async decide(said, reader, store) {
    const rest = said.statement ? null : withoutEach(said.text);
    const read = rest === null ? null : readRest(rest, said, reader);
    const quantity = read && onlyQuantity(read.meaning);
    if (!read || !quantity) return null;
    if (groupIn(read.meaning) && isOfSome(said)) return refused({ why: "", reason: "not_understood" });
    const subjects = await reader.subjects(read.meaning, read.set?.set ?? null);
    if (subjects.kind === "refused") return refused(subjects);
    if (subjects.kind === "unknown" || subjects.reports.length < 2) return null;
    const held = await knownOf(subjects.reports, quantity, store);
    if (held.blank) return refused(blankIn(held.blank));
    const { known } = held;
    const without = known.filter(({ value }) => value === 0);
    return verdictOf(without.length === 0, await shownIn(without.length > 0 ? without : known, quantity, store));
  },
};
