// What is said of all but those named (除西夏区政府办外，另外三家都超过10件; 利通区107件，别处都是零) -> whether it holds of each of the others, and of none of those named. Reads the store.

import type { Store } from "../../answer/reports/store.ts";
import type { Understanding } from "../../question/understanding.ts";
import type { ReportSummary } from "../../report/report.ts";
import type { Range } from "../../zh/amounts.ts";
import { within } from "../../zh/amounts.ts";
import { DIGITS, SEVERAL } from "../../zh/digits.ts";
import { claimedRange } from "../bounds.ts";
import { conflictAbout } from "../conflicts.ts";
import type { Verdict } from "../decide.ts";
import { blankIn, type Frame, onlyQuantity, refused, type Said, verdictOf } from "../frame.ts";
import { amongIn, isOfPlace } from "../groups.ts";
import type { Reader } from "../reader.ts";
import { SUMS } from "../sums.ts";
import { type Known, shownIn, valuesIn } from "../values.ts";
import { claimText } from "../wording.ts";
import { withoutDenial } from "./none.ts";

const COUNT = `(?<count>[两${SEVERAL}2-9])(?:家|个(?:单位|地方|县区|区县|机关)|份(?:报告|年报)?|地)`;
const OTHERS = new RegExp(
  `(?:(?:其余|其他|其它|另外|剩下|余下|剩余)的?(?:${COUNT}|各?(?:单位|地方|机关|部门|地区|县区|区县|报告|年报)|各(?:家|地)|几[家地]|家)|别的?(?:处|地方|单位|家))(?:的(?!申请))?(?:单位|政府办|机关)?`,
);
/** 除利通区外: whom it is not said of. */
const EXCEPT = /除(?:了|去|开)?(?<own>[^，,。\d]{2,30}?)(?:之外|以外|外|[，,])/;

type Claimed = { words: string; range: Range; zero: boolean };

/** How many each of them is said to have; null when the clause says no such thing. */
function claimedIn(text: string, { statement, clause }: Said): Claimed | "unread" | null {
  if (NOT_ALL.test(text)) return null;
  if (DENIES_MORE.test(text)) return "unread";
  const plain = text.replace(/[。；！!\s]{1,4}$/, "").replace(/^[，,]/, "");
  if (statement && !statement.none && statement.value > 0 && clause && !/[家个地%倍]/.test(statement.unit))
    return EACH.test(plain) && !TOGETHER.test(plain)
      ? {
          words: plain.replace(EACH, "").replace(statement.text, "").replace(BOUND, ""),
          range: claimedRange(statement, clause.before, clause.after),
          zero: false,
        }
      : null;
  const none = /^(?:都|均|也|则|全)*(?:是|为)(?:零|0)[件起个]?$|^(?:一[件起个家])?(?:都|均|也|则|全)*(?:没有?|无)$/.test(plain)
    ? ""
    : withoutDenial(plain);
  if (none !== null) return { words: none.replace(/^(?:都|均|也|则)/, ""), range: [0, 0], zero: true };
  return EACH.test(plain) && /有|收到|发生|出现/.test(plain)
    ? { words: plain.replace(EACH, "").replace(/有(?:过)?/, ""), range: [1, Number.POSITIVE_INFINITY], zero: false }
    : null;
}
/** 没有全部被纠正, 没有超过1件的: another claim than that there were none. */
const NOT_ALL = /(?:没有?|未)(?:全部|全都|都)/;
const DENIES_MORE = /(?:没有?|未|无)[^，,]{0,12}(?:超过|不到|不足|[多少高低]于|以上|以下)/;
const EACH = /都|均|皆|各/;
const TOGETHER = new RegExp(`${SUMS.source}|总共|一共|共计`);
const BOUND = /不到|不足|超过|少于|多于|至少|不超过|不少于|以上|以下|以内/g;

/** Whether it speaks of others than those named. */
export const othersIn = (text: string): boolean => OTHERS.test(text);

/** 其余部门, 其他县区: of those alone. */
const KIND = /部门|县区|区县/;

async function theOthers(
  own: readonly ReportSummary[],
  count: number | null,
  reader: Reader,
  meaning: Understanding,
  { segment, words }: { segment: string; words: string },
): Promise<ReportSummary[] | null> {
  const [first] = own;
  if (!first) return null;
  const kind = KIND.exec(words)?.[0];
  if (kind) {
    const group = amongIn(segment, reader) ?? reader.read(`${first.year}年各${kind}`);
    const among = group && isOfPlace(group) ? await reader.subjects(group, null) : null;
    if (among?.kind !== "reports" || among.reports.some(({ year }) => year !== first.year)) return null;
    const others = among.reports.filter(({ id }) => !own.some((mine) => mine.id === id));
    return others.length > 0 && others.length + own.length === among.reports.length && (count === null || count === others.length)
      ? others
      : null;
  }
  const when: Understanding["when"] = { value: { kind: "list", years: [first.year] }, origin: "said" };
  const sets = [
    await reader.subjects({ ...meaning, who: { value: [{ kind: "all" }], origin: "said" }, when }, null),
    ...(count === null
      ? []
      : [await reader.subjects({ ...meaning, who: { value: [], origin: "assumed" } }, { count: count + own.length, year: null })]),
  ];
  const rests = sets.flatMap((each) =>
    each.kind === "reports" ? [each.reports.filter(({ id }) => !own.some((mine) => mine.id === id))] : [],
  );
  return rests.find((rest) => rest.length > 0 && (count === null || rest.length === count)) ?? null;
}

export const others: Frame = {
  name: "others",
  async decide(said, reader, store) {
    const match = OTHERS.exec(said.text);
    if (!match) return null;
    const excepted = EXCEPT.exec(said.text.slice(0, match.index))?.groups?.own;
    const before = said.segment.slice(0, Math.max(0, said.segment.indexOf(match[0])));
    const alone = reader.alone(excepted ?? before);
    const group = amongIn(said.segment, reader);
    // 2024年各部门中，除审计局外: of that year.
    const named = alone && group && alone.when.origin !== "said" ? { ...alone, when: group.when } : alone;
    const agencies = named?.who.value.filter(({ kind }) => kind === "agency") ?? [];
    const claimed = agencies.length === 0 ? null : claimedIn(said.text.slice(match.index + match[0].length), said);
    if (claimed === "unread") return refused({ why: "", reason: "not_understood" }, said.statement);
    if (!named || !claimed) return null;
    const read = claimed.words.trim() === "" ? null : reader.exactly(claimed.words, "");
    const quantity =
      claimed.words.trim() === "" || (read && read.topic === "" && read.quantities.value.length === 0)
        ? reader.lastQuantity()
        : read && onlyQuantity(read);
    if (!quantity || read?.who.value.some(({ kind }) => kind === "agency")) return null;
    const subjects = await reader.subjects({ ...named, who: { value: agencies, origin: "said" } }, null);
    if (subjects.kind !== "reports") return subjects.kind === "refused" ? refused(subjects, said.statement) : null;
    const { count } = match.groups ?? {};
    const rest = await theOthers(
      subjects.reports,
      count === undefined ? null : count === "两" ? 2 : (DIGITS[count] ?? Number(count)),
      reader,
      named,
      { segment: said.segment, words: match[0] },
    );
    if (!rest) return refused({ why: "", reason: "ambiguous" }, said.statement);
    const values = await valuesIn({ reports: [...rest, ...subjects.reports].map(({ id }) => id) }, quantity, store);
    const theirs = values.filter(({ report }) => rest.some(({ id }) => id === report.id));
    const [missing] = rest.filter(({ id }) => !theirs.some(({ report }) => report.id === id));
    if (missing) return refused(blankIn(missing), said.statement);
    const against = theirs.filter(({ value }) => !within(value, claimed.range));
    const conflict = claimed.zero && quantity.kind === "figure" ? await allConflict(against, quantity.key, store) : null;
    if (conflict) return conflict;
    // 除利通区外都没有 says that 利通区 has some.
    const mine = values.filter(({ report }) => !rest.some(({ id }) => id === report.id));
    if (excepted !== undefined && against.length === 0 && mine.some(({ value }) => within(value, claimed.range)))
      return refused({ why: "", reason: "ambiguous" }, said.statement);
    return verdictOf(against.length === 0, {
      ...(await shownIn(against.length > 0 ? against : theirs, quantity, store)),
      ...(said.statement && !said.statement.none ? { claimed: said.statement.value } : {}),
    });
  },
};

/** Every one of them that has some is denied by its own report's prose. */
async function allConflict(against: readonly Known[], key: Parameters<typeof conflictAbout>[1], store: Store): Promise<Verdict | null> {
  const findings = await Promise.all(against.map(({ report, value }) => conflictAbout(report, key, value, store)));
  const [first] = findings;
  return first && findings.every((each) => each?.left === 0)
    ? {
        verdict: "conflicting",
        found: first.right,
        unit: "件",
        explanation: claimText.conflicting(first.statement),
        citations: first.citations,
      }
    : null;
}
