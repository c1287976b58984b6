// There is one and not the other (只有复议没有诉讼, 只制发没有废止规范性文件) -> whether the report has some of the first and none of the second. Reads the store.
import type { FigureKey } from "../../form/vocabulary.ts";
import type { Quantity } from "../../question/understanding.ts";
import { conflictAbout } from "../conflicts.ts";
import { blankIn, type Frame, onlyQuantity, refused, verdictOf } from "../frame.ts";
import { citationsFor, valueIn, valueSentence } from "../values.ts";
import { claimText } from "../wording.ts";

const ONLY_NOT =
  /^(?<who>[^，,]{0,30}?)(?:只有|只是|只见|仅有|光有|只|光|(?<![没未])有)(?<one>(?!一)[^，,没无未只有]{2,14}?)[，,]?(?:而|却|但|并)?(?:没有|没|无|未)(?<other>[^，,没无未]{2,16})[。；！!\s]*$/;

export const onlyNot: Frame = {
  name: "onlyNot",
  async decide(said, reader, store) {
    if (said.statement && !said.statement.none) return null;
    const { who, one = "", other = "" } = ONLY_NOT.exec(said.text)?.groups ?? {};
    if (who === undefined) return null;
    const second = reader.read(`${who}${other}`, said.segment);
    const without = second && onlyQuantity(second);
    if (!second || without?.kind !== "figure") return null;
    // 只制发没有废止规范性文件: what is made, the second names.
    const kind = reader.kindOf(without);
    const readings = [`${who}${one}`, ...(kind === "" ? [] : [`${who}${one}的${kind}`])].map((each) => reader.read(each, said.segment));
    const first = readings.find((each) => each && onlyQuantity(each)?.kind === "figure");
    const has = first && onlyQuantity(first);
    if (!first || has?.kind !== "figure" || has.key === without.key) return null;
    const subjects = await reader.subjects(first, null);
    if (subjects.kind === "refused") return refused(subjects, said.statement);
    const [report] = subjects.kind === "reports" && subjects.reports.length === 1 ? subjects.reports : [];
    if (!report) return null;
    const [some, none] = [await valueIn(report, has, store), await valueIn(report, without, store)];
    if (some === null || none === null) return refused(blankIn(report), said.statement);
    const conflict = some > 0 && none > 0 ? await conflictAbout(report, without.key, none, store) : null;
    if (conflict?.left === 0)
      return {
        verdict: "conflicting",
        found: none,
        unit: "件",
        explanation: claimText.conflicting(conflict.statement),
        citations: conflict.citations,
      };
    const shown: readonly (readonly [Quantity & { key: FigureKey }, number])[] = [
      [has, some],
      [without, none],
    ];
    return verdictOf(some > 0 && none === 0, {
      said: claimText.list(shown.map(([quantity, value]) => valueSentence({ report, value }, quantity))),
      found: some > 0 ? none : some,
      unit: "件",
      citations: await citationsFor([report], [has, without], store),
    });
  },
};
