// A question the rules could not resolve -> the same question with what a model chose of it: whom, when, what is done, figures, a topic.
import type { Ask, Reason, Status } from "../../contract.ts";
import { isDoubtfulScope } from "../../question/refiners/scope.ts";
import type { QuestionContext, Understanding } from "../../question/understanding.ts";
import { Choice, material } from "./choice.ts";
import type { Model } from "./port.ts";
import { type Resolved, resolvedPart } from "./resolved.ts";

type Interpreting = { ask: Ask; reading: QuestionContext; model: Model; signal?: AbortSignal };

/** How the rules' own reading went; `weak`: what was found resembles the question, and no more. */
type Went = { status: Status; reason?: Reason; weak?: boolean };

/** Why nothing was found, where other words may lead to something. */
const OTHER_WORDS: ReadonlySet<Reason> = new Set(["not_stated", "not_separated", "too_few", "one_side_missing", "not_understood"]);

/**
 * What other words could resolve. What the rules know for certain stands: who is not held, which years are not, that it is no question to these reports.
 */
export function worthInterpreting(meaning: Understanding, { status, reason, weak }: Went): boolean {
  switch (status) {
    case "answered":
      return weak === true;
    case "out_of_scope":
      return meaning.kind === "outside" && isDoubtfulScope(meaning.why);
    case "clarify":
      return true;
    case "not_found":
      return (
        OTHER_WORDS.has(reason ?? "not_stated") &&
        (meaning.topic !== "" || meaning.near !== undefined) &&
        meaning.who.value.some((who) => who.kind !== "outside")
      );
  }
}

/** One meaning for each question the model sees. Null when it fails or has nothing that holds: the rules' reading stands. */
export async function interpret(
  meanings: readonly Understanding[],
  { ask, reading, model, signal }: Interpreting,
): Promise<Resolved[] | null> {
  const [first] = meanings;
  const choice = await model.read(material(ask, reading.directory, reading.today), Choice, signal);
  if (!choice.ok || !first) return null;
  // Several questions in one were read as one or as others: each begins with what the whole text says.
  const together = choice.value.length === 1 && meanings.length === 1;
  const base = together ? first : { ...first, topic: together ? first.topic : "" };
  const resolved = choice.value.map((part) => resolvedPart(base, part, { ask, reading }));
  return resolved.every((each) => each !== null) ? resolved : null;
}
