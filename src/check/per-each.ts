// So many of each (出版公报3期，平均每期公开32条信息; 办了30场，摊到每个月两三场) -> whether what the report counts, by how many were told before, comes to it. Reads the store.
import type { Store } from "../answer/reports/store.ts";
import { plain, ratio } from "../decimal.ts";
import { within } from "../zh/amounts.ts";
import { withoutSpaces } from "../zh/text.ts";
import { answerTo } from "./asked.ts";
import { agrees, claimedRange, inUnit } from "./bounds.ts";
import type { Verdict } from "./decide.ts";
import { refused, verdictOf } from "./frame.ts";
import type { Reader } from "./reader.ts";
import type { Asked } from "./segment.ts";
import type { ClaimedNumber } from "./sum-of-claims.ts";
import { claimText } from "./wording.ts";

const EACH =
  /^[，,]?(?:平均(?:下来|算下来)?|(?:分摊|均摊|摊|匀)(?:到|下来)|算下来)(?:每|1|一)个?(?<each>期|月)(?<what>[^，,。\d]{0,12}?)(?:有|约|大约|将近|近|不到|不足|超过|为|是|出|办){0,3}$/;
const MONTHS = 12;

type Counted = Pick<Verdict, "citations"> & { value: number; unit: string };
const countedOf = ({ verdict: { found, unit = "", citations } }: ClaimedNumber): Counted[] =>
  found === undefined ? [] : [{ value: found, unit, citations }];

/** What the report counts of what is said of each, in the very sentence that the number before stands in. */
async function wholeOf({ said }: Asked, what: string, beside: Counted, reader: Reader, store: Store): Promise<Counted | null> {
  const meaning = reader.fully(`${reader.withSubject("")}${what}多少${said.statement?.unit ?? ""}`, said.segment);
  const answer = meaning && (await answerTo(meaning, store, reader.language));
  const [figure, ...more] = answer?.status === "answered" ? answer.figures : [];
  const citation = figure && answer?.citations[figure.citation - 1];
  if (!figure || !citation || more.length > 0 || figure.approximate || figure.operands) return null;
  const isBeside = beside.citations.some(
    ({ url, quote }) => url === citation.url || withoutSpaces(quote) === withoutSpaces(citation.quote),
  );
  return isBeside ? { value: figure.value, unit: figure.unit, citations: [citation] } : null;
}

/** Null when the claim says no such thing. Errors: those of the store. */
export async function perEachOf(asked: Asked, claimed: readonly ClaimedNumber[], reader: Reader, store: Store): Promise<Verdict | null> {
  const { statement, clause } = asked.said;
  const { each, what = "" } = (clause && EACH.exec(clause.before)?.groups) ?? {};
  if (!statement || !clause || !each || statement.none) return null;
  const numbers = claimed.flatMap(countedOf);
  const divisor = each === "月" ? null : numbers.findLast(({ unit }) => unit === each);
  const last = numbers.at(-1);
  // 摊到每个月两三场 is of what was counted just before.
  const whole = divisor
    ? await wholeOf(asked, `${what}${clause.after.replace(/[，,。；！!\s]/g, "")}`, divisor, reader, store)
    : each === "月" && /^[有办开搞出发做]?$/.test(what) && last && inUnit(last, statement.unit) !== null
      ? last
      : null;
  const [over, under] = [whole && inUnit(whole, statement.unit), divisor?.value ?? MONTHS];
  if (!whole || over === null || under === 0) return refused({ why: "", reason: "not_stated" }, statement);
  const value = ratio(over, under) ?? 0;
  const figure = { value, unit: statement.unit, text: plain(value), label: "", state: "derived" as const, citation: 0 };
  const range = claimedRange(statement, clause.before, clause.after);
  return verdictOf(within(over / under, range) || agrees(value, figure, statement, range) === "yes", {
    said: claimText.list([`${plain(over)} ÷ ${plain(under)} = ${plain(value)}${statement.unit}`]),
    claimed: statement.value,
    found: value,
    unit: statement.unit,
    citations: [...whole.citations, ...(divisor?.citations ?? [])],
  });
}
