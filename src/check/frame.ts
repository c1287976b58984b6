// What a frame is: a way to claim something (all of them, none, only, the most, a share) with how the reports decide it. Types and helpers.
import type { Store } from "../answer/reports/store.ts";
import type { Citation, Claim, ClaimReason } from "../contract.ts";
import type { Quantity, Understanding } from "../question/understanding.ts";
import type { Statement } from "../report/report.ts";
import { boundWords } from "../zh/bounds.ts";
import { unitsFor } from "../zh/units.ts";
import type { Contact } from "./contacts.ts";
import type { Clause, Verdict } from "./decide.ts";
import type { FromTo } from "./from-to.ts";
import { groupIn } from "./groups.ts";
import type { Reader } from "./reader.ts";
import { setIn } from "./sets.ts";
import { STOP } from "./stop.ts";
import { claimText } from "./wording.ts";

/** One claim as it is read: simplified, counted numerals in digits, with the words in front that its sentence begins with. */
export type Said = {
  text: string;
  /** The whole segment, which may name the issuer that the clause does not. */
  segment: string;
  /** The number claimed, where there is one, and the clause around it. */
  statement?: Statement;
  clause?: Clause;
  /** How one would ask for it, for clauses with a number. */
  question?: string;
  /** It stands behind 其中: a part of what was counted before. */
  part?: true;
  /** The number before it in its sentence: 1起直接起诉的案子，尚未审结. */
  previous?: Statement;
  /** Held beside what its sentence is of (compared with 107 in Litong): what follows is not of it. */
  aside?: true;
  /** What came to the number, and from which. */
  fromTo?: FromTo;
  /** How to reach an office, where that is what is claimed; `text` is without its value. */
  contact?: Contact;
};

/** Null: not claimed in this way, or of nothing that the form counts. Errors: those of the store. */
export type Frame = { name: string; decide: (said: Said, reader: Reader, store: Store) => Promise<Verdict | null> };

/** 三个部门 says of whom, and counts nothing of theirs. */
export const COUNTED_NOUN = new RegExp(
  String.raw`(?:${boundWords("claim", "before")})?(?<!\d)\d+(?:\.\d+)?[万亿]?(?:${boundWords("claim", "inside")})?(?:${unitsFor("claim").join("|")})(?!县区|区县|乡镇|街道|部门|市级|市直)`,
  "g",
);

/** A phrase without the words of the frame, read with what is carried; `set` where it says which reports it is of. */
export function readRest(rest: string, said: Said, reader: Reader): { meaning: Understanding; set: ReturnType<typeof setIn> } | null {
  // 衢州市七个部门, 各县区: those of a place or of a kind are no set of all reports.
  const [found, group] = [setIn(rest), groupIn(reader.read(rest, said.segment) ?? NOBODY)];
  const set = group && (group.kind === "region" || found?.set.count === null) ? null : found;
  const phrase = (set?.rest ?? rest).replace(STOP, "");
  const own = phrase.slice(Math.max(phrase.lastIndexOf("，"), phrase.lastIndexOf(",")) + 1);
  // 占四成二, 都是0: without words of its own a clause is of what the one before counts.
  const earlier = said.segment.slice(0, Math.max(0, said.segment.indexOf(said.text)));
  // 申请人都是自然人，一家企业都没有: of the applications that its sentence speaks of.
  const kind = reader.lastKind() || (earlier.includes("申请") || reader.countedRequests() ? "申请" : "");
  const readings = own === "" ? [reader.withSubject("")] : [phrase, own, reader.withSubject(own), `${kind}${own}`];
  let first: Understanding | null = null;
  for (const each of readings) {
    // Whatever is put in front of it, a clause that speaks of something else counts nothing of the form.
    if (each !== phrase && each !== own && own !== "" && saysMore(reader.read(own, said.segment))) break;
    const read = reader.read(each, said.segment);
    // 予以公开率隆德县73.33%，利通区31.58%; 2024年2882件，2023年为零: the words of the clause before lend what is counted, not whose or when it is.
    const mine = each !== phrase && each !== own && own !== "" ? reader.read(own, said.segment) : null;
    const whose = mine && mine.who.origin === "said" && (groupIn(mine) || mine.who.value.some(({ kind }) => kind === "agency"));
    const when = mine && reader.alone(own)?.when.origin === "said";
    const meaning = read && mine ? { ...read, ...(whose ? { who: mine.who } : {}), ...(when ? { when: mine.when } : {}) } : read;
    if (meaning && meaning.quantities.value.length > 0) {
      if (each === phrase && !set) reader.keepFramed(said.text, meaning);
      return { meaning, set };
    }
    first ??= meaning;
  }
  const meaning = first;
  return meaning ? { meaning, set } : null;
}

/** Whom a phrase is of that could not be read. */
export const NOBODY: Pick<Understanding, "who"> = { who: { value: [], origin: "assumed" } };

/** A row or an applicant named without what is counted is no longer than this: 来自个人, 现行有效的. */
const MOST_UNSAID = 6;
/** It has so many words of its own that what stands before it does not complete it. */
export const saysMore = (meaning: Understanding | null): boolean =>
  meaning !== null &&
  meaning.quantities.value.length === 0 &&
  !meaning.open.some(({ slot }) => slot === "figure") &&
  meaning.topic.replaceAll(" ", "").length > MOST_UNSAID;

/** Ratios and prose numbers aside, the one figure that a phrase is of. */
export const onlyQuantity = ({ quantities: { value } }: Pick<Understanding, "quantities">): Quantity | null =>
  value.length === 1 ? (value[0] ?? null) : null;

/** Why nothing held decides: as a sentence, and for programs. */
export type Undecidable = { why: string; reason: ClaimReason };

export const refused = ({ why, reason }: Undecidable, statement?: Statement): Verdict => ({
  verdict: "not_found",
  reason,
  ...(statement ? { claimed: statement.value, ...(statement.unit ? { unit: statement.unit } : {}) } : {}),
  explanation: claimText.notFound(why),
  citations: [],
});

/** A cell that its report leaves empty. */
export const blankIn = ({ issuer, year }: { issuer: string; year: number }): Undecidable => ({
  why: claimText.blank(issuer, year),
  reason: "blank",
});

export function verdictOf(
  holds: boolean,
  { said, found, claimed, unit, citations }: { said: string; found: number; claimed?: number; unit: string; citations: Citation[] },
): Verdict {
  const verdict: Claim["verdict"] = holds ? "supported" : "contradicted";
  return { verdict, ...(claimed === undefined ? {} : { claimed }), found, unit, explanation: claimText[verdict](said), citations };
}
