// A number of one cell or family of one report (隆德县行政处罚28649件) -> whether the report has it, by one reading of its question. Reads the store.
import { plain } from "../../decimal.ts";
import { within } from "../../zh/amounts.ts";
import { ORDINALS } from "../../zh/digits.ts";
import { CHANGES, COMPARED } from "../../zh/direction.ts";
import { agrees, claimedRange, inUnit } from "../bounds.ts";
import { conflictAbout } from "../conflicts.ts";
import { type Frame, onlyQuantity, refused, verdictOf } from "../frame.ts";
import { partsOfSum } from "../sums.ts";
import { citationsFor, unitOfQuantity, valueIn, valueSentence } from "../values.ts";
import { claimText } from "../wording.ts";

/** What is computed from several figures, or of several reports, is for others. */
const COMPUTED = new RegExp(`${CHANGES}|${COMPARED}|比|[多少高低]于|相差|平均|最|第[${ORDINALS}]|分别|各`);
const ENDED_SOMEHOW = /(?:复议|诉讼|官司|案子|案件)[^，,。]{0,4}被(?![告诉提申起])/;
/** 没公开的 may be all that were not disclosed, for whatever reason. */
const NOT_GIVEN = /(?:没有?|未)(?:给)?公开/;
/** Counts of issuers. */
const OF_ISSUERS = /^[个家]$/;

export const figure: Frame = {
  name: "figure",
  async decide(said, reader, store) {
    const { statement, clause, question } = said;
    if (!statement || !clause || !question || statement.none || OF_ISSUERS.test(statement.unit) || COMPUTED.test(said.text)) return null;
    const meaning = reader.exactly(question, said.segment);
    const quantity = meaning && onlyQuantity(meaning);
    if (!meaning || quantity?.kind !== "figure" || meaning.operation.value !== "lookup" || meaning.condition || meaning.kind === "outside")
      return null;
    // 复议和被纠正的复议合计: of one of them nothing is said.
    if (partsOfSum(question)) return null;
    if (meaning.open.some(({ slot }) => slot === "figure") || meaning.except || meaning.who.value.length > 1) return null;
    const subjects = await reader.subjects(meaning, null);
    if (subjects.kind === "refused") return refused(subjects, statement);
    const [report] = subjects.kind === "reports" && subjects.reports.length === 1 ? subjects.reports : [];
    const value = report ? await valueIn(report, quantity, store) : null;
    const unit = unitOfQuantity(quantity);
    const found = value === null ? null : inUnit({ value, unit }, statement.unit);
    if (!report || value === null || found === null) return null;
    // 复议被改了过来 is of some of them, whatever it means.
    if (quantity.key.endsWith(".total") && ENDED_SOMEHOW.test(said.text)) return refused({ why: "", reason: "not_understood" }, statement);
    const range = claimedRange(statement, clause.before, clause.after);
    const shown = { value, unit, text: `${plain(value)}${unit}`, label: "", state: "reported" as const, citation: 1 };
    const holds = agrees(found, shown, statement, range) === "yes";
    if (!holds && quantity.key.startsWith("refused") && NOT_GIVEN.test(said.text))
      return refused({ why: "", reason: "ambiguous" }, statement);
    const base = { claimed: statement.value, found, unit: statement.unit || unit };
    const conflict = await conflictAbout(report, quantity.key, value, store);
    if (conflict && (holds || [conflict.left, conflict.right].some((each) => within(each, range))))
      return { ...base, verdict: "conflicting", explanation: claimText.conflicting(conflict.statement), citations: conflict.citations };
    return verdictOf(holds, {
      ...base,
      said: claimText.list([valueSentence({ report, value }, quantity)]),
      citations: await citationsFor([report], [quantity], store),
    });
  },
};
