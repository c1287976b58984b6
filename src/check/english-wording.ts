// A verdict on what was claimed in English -> the same with its explanation in English, from the cells and passages it cites; quotes as printed. No I/O. No clock.
import { typographyFor } from "../answer/wording/language.ts";
import type { Citation, ClaimReason } from "../contract.ts";
import { phraseOf } from "../form/answer-phrases.ts";
import { isFigureKey } from "../form/vocabulary.ts";
import type { Language } from "../zh/language.ts";
import type { Verdict } from "./decide.ts";

/** What was not looked at, and the claim that there is none. */
export const englishText = {
  tooLong: (most: number): string => `This sentence has more than ${most} characters and was not checked: please make it shorter.`,
  tooMany: (most: number): string =>
    `No more than ${most} claims are checked at once; from here on nothing was checked. Please send the rest by itself.`,
  tooMuch: (): string =>
    "The text so far takes too much reading; from here on nothing was checked. Please use shorter sentences and send it in parts.",
  nothingToCheck: "This text has no number and no comparison that could be held against the reports.",
} as const;

const LEADS: Readonly<Record<Exclude<Verdict["verdict"], "not_found" | "not_checkable">, string>> = {
  supported: "The report agrees",
  contradicted: "The report does not agree",
  conflicting: "The report contradicts itself",
};

const UNDECIDED = "The reports held here do not decide this.";
const REASONS: Readonly<Record<ClaimReason, string>> = {
  no_report: `${UNDECIDED} There is no report of this authority, or of the whole of this region.`,
  no_year: `${UNDECIDED} There is no report of this year.`,
  withdrawn: `${UNDECIDED} The report was withdrawn.`,
  blank: `${UNDECIDED} The report leaves this blank.`,
  not_in_form: `${UNDECIDED} The form does not count this.`,
  not_separated: `${UNDECIDED} The report has only the whole, not this part of it.`,
  not_stated: `${UNDECIDED} The report does not say this.`,
  no_cause_stated: `${UNDECIDED} The report gives no reason for it.`,
  one_side_missing: `${UNDECIDED} One side of the comparison is missing.`,
  too_few: `${UNDECIDED} There are too few reports to compare.`,
  undefined_ratio: `${UNDECIDED} The whole is 0, of which there is no share.`,
  not_comparable: `${UNDECIDED} These are not counted in the same unit.`,
  ambiguous: `${UNDECIDED} The words leave open what is meant.`,
  not_about_reports: `${UNDECIDED} This is not what the reports are about.`,
  not_understood: `${UNDECIDED} The sentence was not understood.`,
  approximate: `${UNDECIDED} The report gives only a round number.`,
  unread: `${UNDECIDED} It was not read.`,
  opinion: "This is an opinion, which no report can prove or disprove.",
  forecast: "This is about what is to come; reports tell only what has been.",
  other_subject: "This is not about what annual reports on open government tell, and cannot be checked.",
};

/** So many cells and passages are said; all are cited. */
const MOST_SAID = 4;
/** 11 ÷ 15 × 100 = 73.33: how the number was reckoned is the same in any language. */
const RECKONED = /(?<![\d.]|[-+÷×] )[\d.]+(?: [-+÷×] [\d.]+)+ = [\d.]+/;
const CELL = /#cell-(?<key>[^#]+)$/;
const VALUE = /：(?<value>[^：]*)$/;

/** "Longde County (固原市隆德县) 2024: requests received: 15", or the passage in quotes. */
function factOf({ issuer, year, quote, url }: Citation, named: (name: string) => string): string {
  const key = CELL.exec(url)?.groups?.key ?? "";
  const value = VALUE.exec(quote)?.groups?.value;
  const what = isFigureKey(key) ? phraseOf(key)?.en : undefined;
  return `${named(issuer)} ${year}: ${what && value !== undefined ? `${what}: ${value.trim()}` : `“${quote.replace(/[。；;]$/, "").trim()}”`}`;
}

function explained({ verdict, reason, explanation, citations }: Verdict, named: (name: string) => string): string {
  const all = [...new Set(citations.map((each) => factOf(each, named)))];
  const facts = all.slice(0, MOST_SAID).join("; ") + (all.length > MOST_SAID ? `; and ${all.length - MOST_SAID} more` : "");
  if (verdict === "not_found" || verdict === "not_checkable") {
    const why = REASONS[reason ?? "not_understood"];
    return facts === "" ? why : `${why} What comes closest: ${facts}.`;
  }
  const sum = RECKONED.exec(explanation)?.[0];
  const shown = [facts, ...(sum ? [sum] : [])].filter((each) => each !== "").join("; ");
  return shown === "" ? `${LEADS[verdict]}.` : `${LEADS[verdict]}: ${shown}.`;
}

export const inEnglish = (verdict: Verdict, language: Language): Verdict => ({
  ...verdict,
  explanation: explained(verdict, typographyFor("en", language).script),
});
