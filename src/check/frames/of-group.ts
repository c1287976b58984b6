// What is counted over a group (各部门中5家有行政处罚, 3家没有, 没有一家超过6件, 占四个县区的36%) -> whether the reports of its members bear it out. Reads the store.

import type { Store } from "../../answer/reports/store.ts";
import { plain, ratio, sum } from "../../decimal.ts";
import type { Quantity, Understanding } from "../../question/understanding.ts";
import { type Range, shareIn, within } from "../../zh/amounts.ts";
import type { Verdict } from "../decide.ts";
import { blankIn, type Frame, onlyQuantity, refused, type Said, verdictOf } from "../frame.ts";
import { isOfPlace } from "../groups.ts";
import { KINDS } from "../kinds.ts";
import type { Reader } from "../reader.ts";
import { citationsFor, type Known, knownOf, named, nameOf, shownIn, unitOfQuantity, valueSentence } from "../values.ts";
import { claimText } from "../wording.ts";

const GROUP = new RegExp(
  `^(?<group>[^，,。；]{0,20}?${KINDS})(?!(?:各|所有|下辖|[市县区]级|[市县区]直)?${KINDS})(?:的|当中|之中|里面|[中里内])?[，,]?(?<rest>.+)$`,
);
const UNITS = "(?:件|起|宗|份|万元|条|篇|次)";
const BODY = `(?:家|个)(?:市级|市直)?(?:${KINDS}|地方)?`;
const MEMBERS = `(?<members>\\d{1,2})${BODY}`;
const END = "[，,。；！!\\s]{0,3}$";
/** Above and below, as one says it of a number: 超过6件, 不到3件, 6件以上. */
const LIMIT = `(?<bound>超过|多于|高于|大于|达到|不少于|至少|少于|低于|不到|不足|小于|不超过|不多于)(?<limit>\\d{1,9}(?:\\.\\d{1,4})?)${UNITS}`;
const FORMS: readonly { pattern: RegExp; kind: "have" | "beyond" | "none-beyond" }[] = [
  // 的X没有一家超过6件, 没有一家的X超过6件.
  {
    pattern: new RegExp(`^(?<what>[^，,没未]{2,16}?)(?:没有?|无)(?:任何)?[一1]${BODY}(?:能|是)?${LIMIT}的?${END}`),
    kind: "none-beyond",
  },
  {
    pattern: new RegExp(`^(?:没有?|无)(?:任何)?[一1]${BODY}的?(?<what>[^，,没未]{2,16}?)(?:能|是)?${LIMIT}的?${END}`),
    kind: "none-beyond",
  },
  // X超过6件的有2家.
  {
    pattern: new RegExp(`^(?<what>[^，,没未]{2,16}?)${LIMIT}的${KINDS}?(?:只|共|一共|仅|就)?有${MEMBERS}${END}`),
    kind: "beyond",
  },
  // 有2家的X超过6件.
  { pattern: new RegExp(`^(?:只|共|仅|就)?有${MEMBERS}的?(?<what>[^，,没未]{2,16}?)${LIMIT}${END}`), kind: "beyond" },
  // 有5家有X, 3家没有X, 有2家没有收到X; 没有X的有3家.
  {
    pattern: new RegExp(
      `^(?:只|共|仅|就)?有?${MEMBERS}(?:都|均)?(?<has>没有|没|未|无|有|收到|发生|收取|出现)(?:了|过)?(?:收到|发生|出现|收取|任何)?(?:了|过)?(?<what>[^，,没未\\d]{2,16}?)${END}`,
    ),
    kind: "have",
  },
  {
    pattern: new RegExp(
      `^(?<has>没有|没|未|无|有|收到|发生)(?:了|过)?(?:收到|发生|出现|收取)?(?:了|过)?(?<what>[^，,没未\\d]{2,16}?)的${KINDS}?(?:只|共|一共|仅|就)?有${MEMBERS}${END}`,
    ),
    kind: "have",
  },
];
const FEW = /^(?:少于|低于|不到|不足|小于)$/;
const AT_MOST = /^(?:不超过|不多于)$/;
const AT_LEAST = /^(?:达到|不少于|至少)$/;
const holdsIn =
  (bound: string, limit: number) =>
  (value: number): boolean =>
    FEW.test(bound) ? value < limit : AT_MOST.test(bound) ? value <= limit : AT_LEAST.test(bound) ? value >= limit : value > limit;

type Members = { known: Known[]; counted: boolean; quantity: Quantity };

/** The group, and what is counted of each of it; null where the words are of no group of one place, or of no figure of the form. */
async function membersOf(group: string, what: string, said: Said, reader: Reader, store: Store): Promise<Members | Verdict | null> {
  const meaning = reader.read(`${group}${what}`, said.segment);
  const quantity = meaning && onlyQuantity(meaning);
  if (!meaning || !quantity || !isOfPlace(meaning) || meaning.condition) return null;
  return valuesOf(meaning, quantity, said, reader, store);
}
async function valuesOf(meaning: Understanding, quantity: Quantity, said: Said, reader: Reader, store: Store) {
  const subjects = await reader.subjects(meaning, null);
  if (subjects.kind !== "reports") return subjects.kind === "refused" ? refused(subjects, said.statement) : null;
  if (subjects.reports.length < 2) return null;
  const held = await knownOf(subjects.reports, quantity, store);
  if (held.blank) return refused(blankIn(held.blank), said.statement);
  return { known: held.known, counted: subjects.counted === true, quantity };
}
const isVerdict = (found: Members | Verdict): found is Verdict => "verdict" in found;

/** 占四个县区的36%, 占各部门合计的三成. */
const SHARE = new RegExp(
  `^(?<own>[^，,。；]{2,40}?)(?<verb>占(?:了|到)?)(?<group>[^，,。；占]{0,10}?${KINDS})(?:合计|总量|总数|总和|之和|总的)?的(?=[^，,。；]{1,12}${END})`,
);

async function shareOfGroup(said: Said, reader: Reader, store: Store): Promise<Verdict | null> {
  const match = SHARE.exec(said.text);
  const { own = "", group = "" } = match?.groups ?? {};
  const amount = match && shareIn(said.text.slice(match[0].length));
  if (!match || !amount) return null;
  const left = reader.read(own, said.segment);
  const quantity = left && onlyQuantity(left);
  const whole = reader.read(group, "");
  if (!left || !quantity || quantity.kind !== "figure" || !whole || !isOfPlace(whole)) return null;
  const ours = await reader.subjects(left, null);
  const [mine] = ours.kind === "reports" && ours.reports.length === 1 ? ours.reports : [];
  if (!mine) return ours.kind === "refused" ? refused(ours, said.statement) : null;
  const when: Understanding["when"] = { value: { kind: "list", years: [mine.year] }, origin: "said" };
  const found = await valuesOf({ ...whole, when }, quantity, said, reader, store);
  if (!found || isVerdict(found)) return found;
  const part = found.known.find(({ report }) => report.id === mine.id);
  const total = sum(found.known.map(({ value }) => value));
  const share = part && ratio(part.value, total, 100);
  if (!part || share === null || share === undefined) return refused({ why: "", reason: "not_comparable" }, said.statement);
  const exact = (part.value / total) * 100;
  const [least, most]: Range = amount.range;
  const holds = within(exact, amount.range) || (least === most && Math.abs(share - amount.value) < 0.005);
  // Of 各县区 those that are not here may have the rest.
  if (!holds && !found.counted && amount.value < share)
    return refused(
      { why: claimText.moreThanHeld(found.known.length, `${plain(total)} ${unitOfQuantity(quantity)}`), reason: "no_report" },
      said.statement,
    );
  return verdictOf(holds, {
    said: `${named(mine)}${nameOf(quantity)} ${plain(part.value)}，占 ${found.known.length} 份报告合计 ${plain(total)} 的 ${plain(share)}%（${plain(part.value)} ÷ ${plain(total)} × 100 = ${plain(share)}）。`,
    claimed: amount.value,
    found: share,
    unit: "%",
    citations: await citationsFor(
      found.known.map(({ report }) => report),
      [quantity],
      store,
    ),
  });
}

const ANY = new RegExp(`${KINDS}[^。；]{0,40}(?:\\d{1,2}[家个]|[一1][家个])|占[^。；]{0,14}${KINDS}`);

export const ofGroup: Frame = {
  name: "of-group",
  async decide(said, reader, store) {
    if (!ANY.test(said.text)) return null;
    const share = said.text.includes("占") ? await shareOfGroup(said, reader, store) : null;
    if (share) return share;
    const { group = "", rest = "" } = GROUP.exec(said.text)?.groups ?? {};
    for (const { pattern, kind } of group === "" ? [] : FORMS) {
      const { what = "", has = "", members = "", bound = "", limit = "" } = pattern.exec(rest)?.groups ?? {};
      if (what === "") continue;
      const found = await membersOf(group, what, said, reader, store);
      if (!found || isVerdict(found)) return found;
      const { known, counted, quantity } = found;
      const denies = /^[没未无]/.test(has);
      const holds = kind === "have" ? (value: number) => (denies ? value === 0 : value > 0) : holdsIn(bound, Number(limit));
      const meet = known.filter(({ value }) => holds(value));
      const unit = "份";
      if (kind === "none-beyond") return verdictOf(meet.length === 0, await shownIn(meet.length > 0 ? meet : known, quantity, store));
      const claimed = Number(members);
      // Of 各部门 those that are not here may be among them.
      if (claimed > meet.length && !counted)
        return refused({ why: claimText.moreThanMeet(known.length, meet.length), reason: "no_report" }, said.statement);
      return verdictOf(claimed === meet.length, {
        said: claimText.meets(
          known.length,
          meet.length,
          known.map((each) => valueSentence(each, quantity)),
        ),
        claimed,
        found: meet.length,
        unit,
        citations: await citationsFor(
          known.map(({ report }) => report),
          [quantity],
          store,
        ),
      });
    }
    return null;
  },
};
