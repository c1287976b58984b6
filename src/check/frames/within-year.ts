// 当年申请当年办结, 办结的1件是上年结转来的 -> whether what was carried over leaves that open. Reads the store.
import { type Frame, refused, verdictOf } from "../frame.ts";
import { citationsFor, figureOf, valueIn, valueSentence } from "../values.ts";
import { claimText } from "../wording.ts";

const SAME_YEAR =
  /(?:当年|本年|年内)(?:收到的?|受理的?|提出的?|新收的?)?申请[^，,。；]{0,4}(?:都|均|全部|全)?(?:在)?(?:当年|本年|年内)(?:全部|都|均)?(?:办结|办完|答复|处理)(?:完毕|了)?(?<count>[\d一两二三四五六七八九十百]|(?=[，,。；！!\s]|$))/;
/** 没有做到, 并非 right before it; any other denial is not understood. */
const NOT_DONE = /(?:(?:并)?(?:没有?|未)(?:能|能够)?(?:完全|全部|真正)?(?:做到|实现|达到)了?|并非|(?:并)?不是)$/;
const DENIES = /[没未不非]/;
const FROM_BEFORE =
  /办结的(?:这|那)?(?<count>\d{1,6})件(?:申请)?(?:都|均|全)?(?<not>并?不|并?非)?(?:是|为|系|属于)(?:从)?(?:上一?年|去年|往年)(?:度)?(?:结转|转|遗留|留|带)[^，,。；]{0,4}(?:的|过来|下来)/;

/** Of those handled: all came from before, or none did. Null where the figures leave it open. */
function fromBefore(
  claimed: number,
  denied: boolean,
  { handled, came, earlier }: Record<"handled" | "came" | "earlier", number>,
): boolean | null {
  if (handled < claimed || claimed === 0) return false;
  if (handled > claimed) return null;
  if (came === 0) return !denied;
  return earlier === 0 ? denied : earlier < claimed && !denied ? false : null;
}
/** All that came in was handled. More was left than came from before: some of the year's own was. */
const allHandled = (earlier: number, left: number): boolean | null => (left === 0 ? true : left > earlier ? false : null);

export const withinYear: Frame = {
  name: "within-year",
  async decide(said, reader, store) {
    const before = FROM_BEFORE.exec(said.text);
    const match = before ?? SAME_YEAR.exec(said.text);
    if (!match) return null;
    const ahead = said.text.slice(0, match.index);
    const denial = before ? null : NOT_DONE.exec(ahead);
    const rest = denial ? ahead.slice(0, denial.index) : ahead;
    const behind = said.text.slice(match.index + match[0].length);
    if (DENIES.test(rest + behind)) return refused({ why: "", reason: "not_understood" }, said.statement);
    const meaning = reader.read(`${rest}新收申请`, said.segment);
    const subjects = meaning && (await reader.subjects(meaning, null));
    if (subjects?.kind === "refused") return refused(subjects, said.statement);
    const [report] = subjects?.kind === "reports" && subjects.reports.length === 1 ? subjects.reports : [];
    if (!report) return refused({ why: "", reason: "not_understood" }, said.statement);
    const keys = (["received@total", "carried_in@total", "carried_out@total", "handled@total"] as const).map(figureOf);
    const values = await Promise.all(keys.map((each) => valueIn(report, each, store)));
    const [came = null, earlier = null, left = null, handled = null] = values;
    if (came === null || earlier === null || left === null || handled === null)
      return refused({ why: "", reason: "blank" }, said.statement);
    // 当年收到的申请当年办结48件: how many were handled, where nothing came from before.
    if (!before && match.groups?.count) return earlier === 0 ? null : refused({ why: "", reason: "ambiguous" }, said.statement);
    const all = before ? null : allHandled(earlier, left);
    const decided = before
      ? fromBefore(Number(before.groups?.count), before.groups?.not !== undefined, { handled, came, earlier })
      : all !== null && all !== (denial !== null);
    if (decided === null || (!before && all === null)) return refused({ why: "", reason: "ambiguous" }, said.statement);
    const shown = keys.flatMap((key, i) => ((before ? [0, 1, 3] : [0, 1, 2]).includes(i) ? [{ key, value: values[i] ?? 0 }] : []));
    return verdictOf(decided, {
      said: claimText.list(shown.map(({ key, value }) => valueSentence({ report, value }, key))),
      found: before ? handled : left,
      unit: "件",
      citations: await citationsFor(
        [report],
        shown.map(({ key }) => key),
        store,
      ),
    });
  },
};
