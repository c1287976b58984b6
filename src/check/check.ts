// A text -> its claims with their verdicts, by the same figures and the same reading of questions that answers come from.

import { type AnswerDeps, explain } from "../answer/answer.ts";
import type { Answer, Claim } from "../contract.ts";
import type { Understanding } from "../question/understanding.ts";
import { type Asked, claimsIn } from "./claims.ts";
import { decide, type Verdict } from "./decide.ts";
import { denied } from "./denied.ts";
import { LONGEST_SENTENCE, piecesOf } from "./pieces.ts";
import { claimText } from "./wording.ts";
import { asQuestion, decideWords } from "./words.ts";

export type CheckDeps = Pick<AnswerDeps, "store" | "language" | "today" | "signal">;

/** How many claims before one may lend it their issuer and year. */
const CARRIED = 6;
/** More numbers than this in 5000 characters is no prose; each costs the store several reads. */
const MOST_CLAIMS = 200;

/**
 * One claim for each number of the text, each sentence that says there was none, and each comparison without a number, in order. A claim
 * is turned into the question whose answer would decide it, and stands in a conversation with the claims before it, which lend it their
 * issuer and year. Only the first 200 are checked, and no sentence of more than 500 characters; what was left out is said. Nothing is guessed: what the answer does not decide is not_found. Errors: those of the store.
 */
export async function check(text: string, deps: CheckDeps): Promise<Claim[]> {
  const { simplify } = await deps.language();
  const spoken: string[] = [];
  const claims: Claim[] = [];
  let read = 0;
  for (const piece of piecesOf(text)) {
    if (piece.long) {
      claims.push(unread(piece.text, claimText.tooLong(LONGEST_SENTENCE)));
      continue;
    }
    for (const asked of claimsIn(piece.text, simplify)) {
      if (read++ === MOST_CLAIMS) return [...claims, unread(asked.text, claimText.tooMany(MOST_CLAIMS))];
      deps.signal?.throwIfAborted();
      const claim = asked.kind === "number" ? await number(asked, spoken, deps) : await words(asked, spoken, deps);
      if (claim) claims.push({ text: asked.text, ...claim });
      spoken.push(asked.kind === "number" ? (asked.questions[0] ?? "") : asked.text);
    }
  }
  return claims.length > 0 ? claims : [{ text: text.trim(), verdict: "not_found", explanation: claimText.nothingToCheck, citations: [] }];
}

/** What was not looked at says so: it is neither true nor false. */
const unread = (text: string, explanation: string): Claim => ({
  text: text.trim().slice(0, LONGEST_SENTENCE),
  verdict: "not_found",
  explanation,
  citations: [],
});

type Read = { answer: Answer; meaning: Understanding };

/** Null when the text is no single question. */
async function read(question: string, spoken: readonly string[], { store, language, today }: CheckDeps): Promise<Read | null> {
  const history = spoken.slice(-CARRIED).map((content) => ({ role: "user" as const, content }));
  const { answer, meanings } = await explain({ question, history }, { store, language, today, newId: () => "" });
  const [meaning] = meanings;
  return meaning && meanings.length === 1 ? { answer, meaning } : null;
}

async function number(asked: Asked & { kind: "number" }, spoken: readonly string[], deps: CheckDeps): Promise<Verdict> {
  let said = "";
  for (const question of asked.questions) {
    const found = await read(question, spoken, deps);
    if (!found) continue;
    const verdict =
      (isOwn(found.meaning) ? await decide(asked.statement, asked.clause, found.answer, found.meaning, deps.store) : null) ??
      (await denied(asked.statement, found.meaning, deps.store));
    if (verdict) return verdict;
    said ||= found.answer.status === "answered" ? "" : claimText.plain(found.answer.answer);
    if (!leavesOpen(found.meaning)) break;
  }
  return {
    verdict: "not_found",
    claimed: asked.statement.value,
    ...(asked.statement.unit ? { unit: asked.statement.unit } : {}),
    explanation: claimText.notFound(said),
    citations: [],
  };
}

/** Whether other words may say more: not when a figure was understood and is not here, and not of an issuer that is not here. */
const leavesOpen = ({ quantities, who }: Understanding): boolean =>
  (quantities.value.length === 0 || quantities.origin === "carried") && !who.value.some((each) => each.kind === "outside");

/** A figure carried over from another claim, with neither issuer nor year of its own, is not what this claim speaks of. */
const isOwn = ({ quantities, who, when }: Understanding): boolean =>
  quantities.origin !== "carried" || who.origin === "said" || when.origin === "said";

/** Null when the sentence claims nothing that can be checked. */
async function words(asked: Asked & { kind: "words" }, spoken: readonly string[], deps: CheckDeps): Promise<Verdict | null> {
  const found = await read(asQuestion(asked.text), spoken, deps);
  const verdict = found && (await decideWords(asked.text, found.meaning, deps.store));
  if (verdict || !asked.compares) return verdict;
  return { verdict: "not_found", explanation: claimText.notFound(""), citations: [] };
}
