// A number said of each of a group (衢州市各部门行政诉讼都不超过4件, 均为31件) -> whether it holds of every one of them. Reads the store.
import { type Range, within } from "../../zh/amounts.ts";
import { claimedRange } from "../bounds.ts";
import { blankIn, COUNTED_NOUN, type Frame, onlyQuantity, readRest, refused, verdictOf } from "../frame.ts";
import { groupIn } from "../groups.ts";
import { SUMS } from "../sums.ts";
import { knownOf, shownIn, unitOfQuantity } from "../values.ts";

/** 都 of 殷都区 is a part of its name. */
const EACH = /(?:[均皆]|都(?![区县市]))(?=[^，,。]{0,10}\d)|(?:各|分别)(?=[为有是收]?\d)/;
/** Of what each of them has grown by, or is more than another: other claims. */
const OTHERWISE = /比|增|减|上升|下降|相差|平均|倍|最|第|没有?(?!超)|未(?!超)|不(?!超过|到|足|少于|低于|高于|多于)|除了?\d/;

/** 没有一个部门收到的申请超过35件: each has no more. */
const NONE_BEYOND = /没有?(?:任何)?[一1哪]?[个家]((?:县区|区县|部门|乡镇|街道|单位)[^，,没未不]{0,16}?)(超过|多于|少于|低于)/;
const BOUND = /不到|不足|不?(?:超过|少于|多于|低于)|至少|以上|以下|以内/g;

export const eachOf: Frame = {
  name: "each-of",
  async decide(said, reader, store) {
    const { statement } = said;
    const { clause } = said;
    const beyond = NONE_BEYOND.exec(said.text)?.[2];
    const text = said.text.replace(NONE_BEYOND, "各$1都不$2");
    if (!statement || !clause || statement.none || /[%家个倍]/.test(statement.unit) || !EACH.test(text)) return null;
    if (SUMS.test(text) || OTHERWISE.test(text)) return null;
    const what = text.replace(EACH, "").replace(COUNTED_NOUN, "").replace(BOUND, "");
    const read = readRest(what.replace(/[为是在有达]{1,2}[。！!]{0,3}$/, ""), said, reader);
    const quantity = read && onlyQuantity(read.meaning);
    if (!read || !quantity || read.set || !groupIn(read.meaning) || unitOfQuantity(quantity) !== statement.unit) return null;
    const subjects = await reader.subjects(read.meaning, null);
    if (subjects.kind !== "reports") return subjects.kind === "refused" ? refused(subjects, statement) : null;
    const held = await knownOf(subjects.reports, quantity, store);
    if (held.blank) return refused(blankIn(held.blank), statement);
    const { known } = held;
    const range: Range = !beyond
      ? claimedRange(statement, clause.before, clause.after)
      : /[超多]/.test(beyond)
        ? [0, statement.value]
        : [statement.value, Number.POSITIVE_INFINITY];
    const against = known.filter(({ value }) => !within(value, range));
    const shown = await shownIn(against.length > 0 ? against : known, quantity, store);
    return verdictOf(against.length === 0, { ...shown, claimed: statement.value });
  },
};
