// A text -> its claims with their verdicts, by the same figures and the same reading of questions that answers come from.

import type { AnswerDeps } from "../answer/answer.ts";
import type { Claim } from "../contract.ts";
import { OF_BOTH } from "../zh/comparison.ts";
import { besideBefore } from "./beside-before.ts";
import { claimsIn } from "./claims.ts";
import { contraryOf } from "./contrary.ts";
import type { Verdict } from "./decide.ts";
import { type After, Decided } from "./decided.ts";
import { isEnglish } from "./english.ts";
import { englishText, inEnglish } from "./english-wording.ts";
import { formerOf } from "./former.ts";
import { refused } from "./frame.ts";
import { asOpen } from "./frames/closed.ts";
import { asQuestion, placeIn } from "./frames/rank.ts";
import { heldToWords } from "./held-to-words.ts";
import { plainly } from "./idioms.ts";
import { inARow } from "./in-a-row.ts";
import { mentionedIn } from "./mentioned.ts";
import { byApplicant, ofLeftOver } from "./of-applicant.ts";
import { inOwnYear } from "./own-year.ts";
import { ofOwnPlace } from "./peers.ts";
import { perEachOf } from "./per-each.ts";
import { LONGEST_SENTENCE, piecesOf } from "./pieces.ts";
import { Reader } from "./reader.ts";
import { ofItsYear } from "./respectively.ts";
import type { Asked } from "./segment.ts";
import { type ClaimedNumber, sumOfClaims } from "./sum-of-claims.ts";
import { namedBefore, ofItsPlace, withNames } from "./together.ts";
import { ofNumber, ofWords, type Scene } from "./verdict.ts";
import { claimText } from "./wording.ts";

export type CheckDeps = Pick<AnswerDeps, "store" | "language" | "today" | "signal">;

/** More claims than this in 5000 characters is no prose; each costs the store several reads. */
const MOST_CLAIMS = 200;

/** Prose is read once, clause by clause, a report or a news item up to twice; what makes the reader go over it more often is made to. */
const MOST_READINGS = 2;
/** For short texts, of which a single claim may be read in several ways. */
const ALWAYS_READ = 800;

/**
 * One claim for each number of the text, and for each clause that says all, none, only, the most, or anything else that reports can prove, in
 * order. It is decided by the frame that it is claimed in; a number without one by the question whose answer would decide it. Claims before lend
 * their issuer and year. Only the first 200 are checked, and no sentence of more than 500 characters; what was left out is said. Nothing is guessed: what nothing decides is not_found, an opinion not_checkable.
 * Errors: those of the store.
 */
export async function check(text: string, deps: CheckDeps): Promise<Claim[]> {
  const language = await deps.language();
  const directory = await deps.store.directory(text);
  const scene: Scene = { store: deps.store, spoken: language, reader: new Reader(deps.store, directory, language, deps.today), before: "" };
  const claims: Claim[] = [];
  const claimed: ClaimedNumber[] = [];
  const known = new Decided();
  const own = isEnglish(text) ? englishText : claimText;
  const mostRead = ALWAYS_READ + MOST_READINGS * text.length;
  for (const piece of piecesOf(text)) {
    if (piece.long) {
      claims.push(unread(piece.text, own.tooLong(LONGEST_SENTENCE)));
      continue;
    }
    for (const each of claimsIn(piece.text, language.simplify)) {
      const placed = ofOwnPlace(ofLeftOver(ofItsYear(each)), (text) => scene.reader.ownPlaceIn(text));
      const inYear = inOwnYear(placed, scene.reader.carriedWhen());
      const row = await inARow(inYear, scene.reader);
      const asked = plainly(withIt(named(row?.asked ?? inYear, scene.reader), scene.reader));
      if (claims.length >= MOST_CLAIMS) return [...claims, unread(asked.text, own.tooMany(MOST_CLAIMS))];
      if (scene.reader.charactersRead > mostRead) return [...claims, unread(asked.text, own.tooMuch())];
      deps.signal?.throwIfAborted();
      const former = formerOf(each, claimed);
      const verdict =
        (asked.kind === "number" ? sumOfClaims(each, claimed) : null) ??
        former ??
        (await perEachOf(each, claimed, scene.reader, scene.store)) ??
        (await besideBefore(asked, inAnyRow(await decided(asked, scene, known), row?.open), claimed, scene));
      if (verdict) claims.push({ text: asked.text, ...(isEnglish(asked.said.segment) ? inEnglish(verdict, language) : verdict) });
      // 前者多于30件，后者高于10件: both of the two counted before.
      if (verdict && asked.kind === "number" && !former) claimed.push({ segment: asked.said.segment, verdict });
      remember(asked, scene);
    }
  }
  return claims.length > 0
    ? claims
    : [{ text: text.trim(), verdict: "not_checkable", reason: "other_subject", explanation: own.nothingToCheck, citations: [] }];
}

/** 图片解读还不到它的两倍: what the clause before counted. */
const IT = /(?<=[于比到足是过及为达])(?:它|前者)(?=的|[，,。；！!]|$)/;
function withIt(asked: Asked, reader: Reader): Asked {
  const what = IT.test(asked.said.text) ? reader.withSubject("") : "";
  return what === "" ? asked : { ...asked, said: { ...asked.said, text: asked.said.text.replace(IT, what) } };
}

/** 两地合计: with the names of those spoken of before, where the clause has none of its own. */
function named(asked: Asked, reader: Reader): Asked {
  const each = ofItsPlace(asked, (text) =>
    (reader.alone(text)?.who.value ?? []).flatMap((who) => (who.kind === "agency" ? [[who.name, ...reader.namesOfAgency(who.id)]] : [])),
  );
  if (each) return each;
  const count = namedBefore(asked);
  if (count === null) return asked;
  const names = reader.namedLast(count);
  if (names.length === 0 || reader.alone(asked.said.text)?.who.value.some(({ kind }) => kind === "agency" || kind === "outside"))
    return asked;
  return withNames(asked, names) ?? asked;
}

/** Of some two years in a row those that are newest prove nothing against it. */
const inAnyRow = (verdict: Verdict | null, open = false): Verdict | null =>
  open && verdict?.verdict === "contradicted" ? refused({ why: "", reason: "ambiguous" }) : verdict;

/** The same words after the same words have the same verdict: a sentence pasted forty times is decided twice. */
async function decided(asked: Asked, scene: Scene, known: Decided): Promise<Verdict | null> {
  const after: After = [asked, scene.before, scene.reader.state()];
  const before = known.of(after);
  if (before?.framed) scene.reader.keepFramed(asked.said.text, before.framed);
  if (before) return before.verdict;
  const decide = (each: Asked) => (each.kind === "number" ? ofNumber(each, scene) : ofWords(each, scene));
  const found = heldToWords(asked, await contraryOf(asked, decide));
  const verdict = ofOtherYears(asked, await byApplicant(asked, found, scene.reader, scene.store));
  known.keep(after, { verdict, framed: scene.reader.framedOf(asked.said.text) });
  return verdict;
}
/** 2023年39件；2024年、2025年均为0件: reports of other years than the clause names contradict nothing. */
function ofOtherYears({ said }: Asked, verdict: Verdict | null): Verdict | null {
  const years = [...said.text.matchAll(/20\d{2}(?=年)/g)].map(([year]) => Number(year));
  if (verdict?.verdict !== "contradicted" || years.length < 2 || verdict.citations.some(({ year }) => years.includes(year))) return verdict;
  return refused({ why: "", reason: "not_understood" }, said.statement);
}

/** What was not looked at says so: it is neither true nor false. */
const unread = (text: string, explanation: string): Claim => ({
  text: text.trim().slice(0, LONGEST_SENTENCE),
  verdict: "not_found",
  reason: "unread",
  explanation,
  citations: [],
});

const SAID_OF_BOTH = new RegExp(OF_BOTH);

/** What the next claim is read after. */
function remember(asked: Asked, scene: Scene): void {
  const { reader } = scene;
  const framed = reader.framedOf(asked.said.text);
  reader.dropFramed();
  if (asked.said.aside) return;
  // 行政许可一样，都是0: the second clause is of what the first compares.
  if (asked.kind === "number" && !asked.said.part) reader.keepTotal(asked.statement);
  const same = asked.kind === "words" && SAID_OF_BOTH.test(asked.said.text);
  const phrase =
    asked.kind === "number"
      ? `${asked.clause.before}${asked.clause.after}`
      : same
        ? asked.said.text.replace(new RegExp(`${OF_BOTH}|[。，]`, "g"), "")
        : "";
  const { question, segment, text } = asked.said;
  const asks = asked.kind === "number" && isEnglish(segment) ? asked.questions : [];
  const counted = asks.find((each) => (reader.exactly(each, segment)?.quantities.value.length ?? 0) > 0) ?? question;
  const meaning =
    framed ??
    (counted
      ? reader.exactly(counted, segment)
      : reader.read(mentionedIn(text, segment)?.rest ?? asOpen(text) ?? (placeIn(text) ? asQuestion(text) : text), segment));
  reader.keep(meaning, phrase, asked.kind === "number", text);
  reader.keepScope(asked, meaning);
  // Of 6起行政诉讼，3起维持，3起纠正 the first says of what all are.
  if (question && (framed || (reader.alone(question)?.quantities.value.length ?? 0) > 0 || scene.before === "")) scene.before = question;
  // 行政处罚远多于利通区，两地分别为28649件和107件 is of what was compared.
  if (!question && meaning?.quantities.value.length === 1) scene.before = text;
}
