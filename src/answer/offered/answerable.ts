// What an answer would offer to ask next -> what of it this service answers: nothing is offered that leads nowhere.
import type { Ask } from "../../contract.ts";
import { understand } from "../../question/understand.ts";
import type { QuestionContext, Understanding } from "../../question/understanding.ts";
import { draftByRules } from "../evidence/draft.ts";
import { Ledger } from "../evidence/ledger.ts";
import { verify } from "../evidence/verify.ts";
import { type Conclusion, gather } from "../gather.ts";
import type { Store } from "../reports/store.ts";
import { wordingFor } from "../wording/language.ts";

/** Options tried of one clarifying question; more than a reader looks through. */
const MOST_TRIED = 6;
/** Characters of options tried, each as long as the question is: six of an ordinary one, of a page one. */
const MOST_READ = 400;

/**
 * Drops from the ledger what is not answered when it is asked as it stands, and what was asked already. A choice of which nothing is left is
 * no choice: then nothing was found. `meaning`: of the first question asked. Errors: those of the store.
 */
export async function keepAnswerable(
  conclusion: Conclusion,
  meaning: Understanding | undefined,
  ledger: Ledger,
  ask: Ask,
  reading: QuestionContext,
  store: Store,
): Promise<Conclusion> {
  const earlier = new Set([ask.question, ...(ask.history ?? []).map(({ content }) => content)].map(plain));
  const isNew = (question: string) => !earlier.has(plain(question));
  const language = meaning?.language ?? "zh-Hans";
  const shown = await askedFor(ledger, language);
  const [options, suggestions] = [fewOf(ledger.options), ledger.suggestions.filter((each) => isNew(each) && !shown.has(each))];
  ledger.options.length = 0;
  ledger.suggestions.length = 0;
  for (const option of options) if (await isAnswered(option, reading, store)) ledger.option(option);
  // What comes with an answer was made of cells that the report has (suggest.ts): test/answer/offered/offered.property.test.ts asks each of thousands.
  for (const each of suggestions) if (conclusion.status === "answered" || (await isAnswered(each, reading, store))) ledger.suggest(each);
  if (conclusion.status !== "clarify" || options.length === 0 || ledger.options.length > 0) return conclusion;
  const wording = await wordingFor(language);
  ledger.sentences.length = 0;
  // What could be meant leads nowhere: of that nothing can be said not to be there.
  ledger.setApart(wording.notUnderstood(ask.question), [ask.question]);
  return { status: "not_found", reason: "not_understood" };
}

/** The questions whose answers the figures shown are: of several in one text, one may offer what another is. */
async function askedFor({ figures, citations }: Ledger, language: Understanding["language"]): Promise<Set<string>> {
  const wording = await wordingFor(language);
  return new Set(
    figures.flatMap(({ key, citation }) => {
      const place = citations[citation - 1];
      return key && place ? [wording.ask(place.issuer, place.year, key)] : [];
    }),
  );
}

/** The first is always tried. */
function fewOf(options: readonly string[]): string[] {
  let left = MOST_READ;
  return options.slice(0, MOST_TRIED).filter((option, i) => {
    left -= option.length;
    return i === 0 || left >= 0;
  });
}

const plain = (text: string): string => text.normalize("NFKC").replace(/[\s\p{P}]/gu, "");

async function isAnswered(question: string, reading: QuestionContext, store: Store): Promise<boolean> {
  const meanings = understand(question, { ...reading, history: [] });
  for (const meaning of meanings) {
    if (meaning.open.length > 0 || meaning.kind === "outside") return false;
    const ledger = new Ledger(undefined, question);
    const { status, reason } = await gather(meaning, store, ledger, await wordingFor(meaning.language), { offers: false });
    // What is gathered counts only if it may be sent.
    if (verify(draftByRules(ledger, status, reason), "").answer.status !== "answered") return false;
  }
  return meanings.length > 0;
}
