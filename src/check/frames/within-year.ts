// 当年申请当年办结, 办结的1件是上年结转来的 -> whether what was carried over leaves that open. Reads the store.
import type { ReportSummary } from "../../report/report.ts";
import { type Frame, refused, verdictOf } from "../frame.ts";
import { citationsFor, figureOf, valueIn, valueSentence } from "../values.ts";
import { claimText } from "../wording.ts";

const SAME_YEAR =
  /(?:当年|本年|年内)(?:收到的?|受理的?|提出的?|新收的?)?申请[^，,。；]{0,4}(?:都|均|全部|全)?(?:在)?(?:当年|本年|年内)(?:全部|都|均)?(?:办结|办完|答复|处理)/;
const FROM_BEFORE =
  /办结的(?:这|那)?\d{1,6}件(?:申请)?(?:都|均|全)?(?:是|为|系|属于)(?:从)?(?:上一?年|去年|往年)(?:度)?(?:结转|转|遗留|留|带)[^，,。；]{0,4}(?:的|过来|下来)/;

export const withinYear: Frame = {
  name: "within-year",
  async decide(said, reader, store) {
    const before = FROM_BEFORE.test(said.text);
    if (!before && !SAME_YEAR.test(said.text)) return null;
    const meaning = reader.read(said.text.replace(before ? FROM_BEFORE : SAME_YEAR, "新收申请"), said.segment);
    const subjects = meaning && (await reader.subjects(meaning, null));
    if (subjects?.kind === "refused") return refused(subjects, said.statement);
    const [report] = subjects?.kind === "reports" && subjects.reports.length === 1 ? subjects.reports : [];
    if (!report) return refused({ why: "", reason: "not_understood" }, said.statement);
    const [received, carriedIn, carriedOut] = [figureOf("received@total"), figureOf("carried_in@total"), figureOf("carried_out@total")];
    const values = await Promise.all([received, carriedIn, carriedOut].map((each) => valueIn(report as ReportSummary, each, store)));
    const [came = null, earlier = null, left = null] = values;
    if (came === null || earlier === null || left === null) return refused({ why: "", reason: "blank" }, said.statement);
    // None came in: what was handled came from before. More was left than came from before: some of the year's own was.
    const decided = before ? (came === 0 ? true : earlier === 0 ? false : null) : left === 0 ? true : left > earlier ? false : null;
    if (decided === null) return refused({ why: "", reason: "ambiguous" }, said.statement);
    const shown = before ? [received, carriedIn] : [received, carriedIn, carriedOut];
    return verdictOf(decided, {
      said: claimText.list(shown.map((each, i) => valueSentence({ report, value: values[i] ?? 0 }, each))),
      found: (before ? earlier : left) ?? 0,
      unit: "件",
      citations: await citationsFor([report], shown, store),
    });
  },
};
