// Rates with a name of their own -> the two figures and what is divided by what, in Chinese for the reader. No I/O. No clock.
import { rateDivisor } from "../../form/answer-phrases.ts";
import { APPLICANT_RECORDS, ORGANISATION, RATE_RECORDS } from "../../form/records.ts";
import { type FigureKey, isFigureKey } from "../../form/vocabulary.ts";
import type { Quantity } from "../understanding.ts";

type Rate = Extract<Quantity, { kind: "rate" }>;

/** Rates a word can mean, narrowed by the subjects beside it; several when that leaves it open. */
export function ratesFor(word: string, subjects: readonly string[]): readonly Rate[] {
  const all = (RATE_RECORDS.find(({ key }) => key === word)?.rates ?? []).map(
    ({ name, over, under, definition, ...rest }): Rate => ({ kind: "rate", name, over, under, ...rateDivisor(rest), definition }),
  );
  const reconsidered = subjects.includes("reconsideration");
  const litigated = subjects.some((subject) => subject.startsWith("litigation"));
  // 纠错率 alone is the usual word for reconsideration's; 维持率 is said of both.
  if (reconsidered === litigated) return word === "correction" ? all.slice(0, 1) : all;
  const named = all.filter(({ over }) => over.startsWith(reconsidered ? "reconsideration" : "litigation"));
  const [branch, ...others] = [...new Set(subjects)].filter((subject): subject is Branch => subject in BRANCHES);
  return branch && others.length === 0 ? named.map((rate) => ofBranch(rate, branch)) : named;
}

/** The two kinds of lawsuit that the form prints, each with what it is called. */
const BRANCHES = { "litigation.direct": "未经复议直接起诉的行政诉讼", "litigation.after_reconsideration": "复议后起诉的行政诉讼" } as const;
type Branch = keyof typeof BRANCHES;
/** 复议后起诉的维持率: the rate of one kind of lawsuit, and not of all of them. */
function ofBranch({ kind, name, over, under, definition }: Rate, branch: Branch): Rate {
  const within = (key: FigureKey): FigureKey => key.replace(/^litigation\./, `${branch}.`) as FigureKey;
  const called = (words: string): string => words.replaceAll("行政诉讼", BRANCHES[branch]);
  return { kind, name: called(name), over: within(over), under: within(under), definition: called(definition) };
}

/** 企业的公开率: of one kind of applicant. Null for a rate of what the form does not tell by applicants. */
export function ofApplicant({ kind, name, over, under, plus, definition }: Rate, applicant: string): Rate | null {
  const [part, whole, added] = [over, under, plus].map((key) => key?.replace(/@total$/, `@${applicant}`));
  const record = [...APPLICANT_RECORDS, ORGANISATION].find(({ key }) => key === applicant);
  const named = record && "name" in record ? record.name.zh : undefined;
  if (!part || !whole || part === over || whole === under || !isFigureKey(part) || !isFigureKey(whole) || !named) return null;
  const divisor = rateDivisor({ plus: added });
  return { kind, name: `${named}${name}`, over: part, under: whole, ...divisor, definition: `${definition}，只算${named}的` };
}
