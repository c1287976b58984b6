// A share of a total that prose states (主动公开的信息过半来自政务新媒体) -> whether the part by the total lies within it. Reads the store.
import { plain, ratio } from "../../decimal.ts";
import { citePassage } from "../../report/report.ts";
import { shareIn, within } from "../../zh/amounts.ts";
import { CHANGES, COMPARED } from "../../zh/direction.ts";
import { type Frame, verdictOf } from "../frame.ts";
import { named } from "../values.ts";
import { partNamed } from "./part-of.ts";
import { HOLDING } from "./share.ts";

const CHANGE = new RegExp(`${CHANGES}|${COMPARED}`);
/** What joins the part to its total: 来自, 是通过…公开的. */
const JOINT = /(?:都|均|是|由|通过)?(?:来自于?|出自|源自|源于|属于|集中在)|其中|里面?|当中|之中/g;

/** For claims that no sentence states as a share: the report's own percentage decides before. */
export const statedShare: Frame = {
  name: "statedShare",
  async decide({ text, segment, statement }, reader, store) {
    const amount = CHANGE.test(text) || (statement && statement.unit !== "%") ? null : shareIn(text);
    if (!amount) return null;
    const rest = `${text.slice(0, amount.start)} ${text.slice(amount.end)}`.replace(HOLDING, " ").replace(JOINT, " ");
    const meaning = reader.read(rest, segment);
    if (!meaning || meaning.topic === "" || meaning.quantities.value.length > 0) return null;
    const subjects = await reader.subjects(meaning, null);
    const [summary] = subjects.kind === "reports" && subjects.reports.length === 1 ? subjects.reports : [];
    const report = summary ? await store.report(summary.id) : null;
    const found = report && partNamed(report, meaning.topic, () => true);
    const passage = found && report.passages.find(({ n }) => n === found.part.passage);
    if (!found || !passage || found.part.approximate || found.total.approximate) return null;
    const { part, total } = found;
    const value = ratio(part.value, total.value, 100);
    if (value === null) return null;
    const before = report.passages.find(({ n }) => n === total.passage);
    return verdictOf(within((part.value / total.value) * 100, amount.range), {
      said: `${named(report)}${part.subject.replaceAll(" ", "")}${part.text}，占${total.subject.replaceAll(" ", "")}${total.text}的 ${plain(value)}%（${plain(part.value)} ÷ ${plain(total.value)} × 100 = ${plain(value)}）。`,
      claimed: amount.value,
      found: value,
      unit: "%",
      citations: [
        citePassage(report, passage, part.sentence),
        ...(before && (before !== passage || total.sentence[0] !== part.sentence[0]) ? [citePassage(report, before, total.sentence)] : []),
      ],
    });
  },
};
