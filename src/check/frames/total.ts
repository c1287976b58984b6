// A sum over named issuers or a set of reports (五份报告加起来83件) -> whether the exact sum agrees. Reads the store.
import { plain, sum } from "../../decimal.ts";
import type { Understanding } from "../../question/understanding.ts";
import { agrees, claimedRange, inUnit } from "../bounds.ts";
import type { Clause } from "../decide.ts";
import { blankIn, type Frame, NOBODY, onlyQuantity, readRest, refused, type Said, verdictOf } from "../frame.ts";
import { groupIn, isOfPlace } from "../groups.ts";
import type { Reader } from "../reader.ts";
import { setIn, withoutNamedCount } from "../sets.ts";
import { SUMS } from "../sums.ts";
import { citationsFor, knownOf, named, nameOf, unitOfQuantity } from "../values.ts";
import { claimText } from "../wording.ts";

const SUM = /合计|总计|共计|累计|加起来|加在一起|加一起|加总|合起来|之和|总共|一共|总和|共有?|全年/g;
/** 各县区合计 says who they are, and nothing of each. */
const EACH = /各(?!个?(?:县|区|市|乡|镇|街道|部门|单位|机关|局)(?=.*(?:计|共|总|加|之和)))|分别|平均|均|都|其中/;

/** 四份报告中，三份没有行政强制: how many reports, and no sum of what is in them. */
const OF_REPORTS = /^[份家个](?:的?(?:报告|年报|单位|地方|机关))?(?:里|中|都|均)?(?:没有?|无|未|有(?![关的]))/;

const OF_MEMBERS = /没有?(?!收录)|未|最|有[一两\d]*[个家]/;
const COMPARED = /比|多于|少于|相差|倍/;
/** 除利通区外，吴忠市两个县区: counts those of a place, and none that are named. */
function summedIn(said: Said, { before, after }: Clause, reader: Reader): string {
  const words = `${before}${after}`;
  const without = withoutNamedCount(words);
  return without === words || isOfPlace(reader.read(said.text, said.segment) ?? NOBODY) ? words : without;
}
const isSeveral = (meaning: Understanding | null): boolean => meaning?.who.value.length !== 1 || isOfPlace(meaning);

export const total: Frame = {
  name: "total",
  async decide(said, reader, store) {
    const { statement, clause } = said;
    if (!statement || !clause || statement.none || statement.unit === "%" || statement.unit === "倍" || EACH.test(said.text)) return null;
    if (OF_REPORTS.test(`${statement.unit}${clause.after}`) || /[几个家]/.test(statement.unit) || COMPARED.test(said.text)) return null;
    const several = setIn(said.segment) !== null || (said.question !== undefined && isSeveral(reader.exactly(said.question, said.segment)));
    const read = several || SUMS.test(said.text) ? readRest(summedIn(said, clause, reader).replace(SUM, ""), said, reader) : null;
    // 三地合计74件 has no words of its own for what is summed.
    const quantity = read && (onlyQuantity(read.meaning) ?? (read.meaning.topic === "" ? reader.lastQuantity() : null));
    if (!read || quantity?.kind !== "figure" || read.meaning.operation.value === "difference") return null;
    const many =
      read.set !== null || read.meaning.who.value.length > 1 || read.meaning.who.value[0]?.kind === "all" || isOfPlace(read.meaning);
    if (read.meaning.who.value.length > 1 && read.meaning.who.value.some(({ kind }) => kind === "region")) return null;
    if (!many) return null;
    const group = read.set ? null : groupIn(read.meaning);
    // 没有一个部门超过35件, 有两个部门超过: no sum of theirs.
    if (group && OF_MEMBERS.test(said.text)) return refused({ why: "", reason: "not_understood" }, statement);
    const subjects = await reader.subjects(read.meaning, read.set?.set ?? null);
    if (subjects.kind === "unknown") return null;
    if (subjects.kind === "refused") return refused(subjects, statement);
    const held = await knownOf(subjects.reports, quantity, store);
    if (held.blank) return refused(blankIn(held.blank), statement);
    const { known } = held;
    if (known.length < 2) return null;
    const value = sum(known.map((each) => each.value));
    const unit = unitOfQuantity(quantity);
    const found = inUnit({ value, unit }, statement.unit);
    if (found === null) return refused({ why: "", reason: "not_comparable" }, statement);
    const figure = { value, unit, text: `${plain(value)}${unit}`, label: "", state: "derived" as const, citation: 0 };
    const agreement = agrees(found, figure, statement, claimedRange(statement, clause.before, clause.after));
    // Of 各县区 those that are not here may have the rest, and without a place it is not said of which.
    if (agreement !== "yes" && group && !subjects.counted && (group.kind === "all" || statement.value > found))
      return refused({ why: claimText.moreThanHeld(known.length, `${plain(value)} ${unit}`), reason: "no_report" }, statement);
    return verdictOf(agreement === "yes", {
      said: `${claimText.list(known.map((each) => named(each.report))).replace(/。$/, "")}的${nameOf(quantity)}合计 ${plain(value)} ${unit}（${known.map((each) => plain(each.value)).join(" + ")} = ${plain(value)}）。`,
      claimed: statement.value,
      found,
      unit: statement.unit || unit,
      citations: await citationsFor(
        known.map(({ report }) => report),
        [quantity],
        store,
      ),
    });
  },
};
