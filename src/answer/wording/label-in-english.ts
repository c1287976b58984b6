// A figure's label as the form prints it ("新收政府信息公开申请 · 总计") -> what it is called in English; other labels as they are. No I/O. No clock.
import type { Figure } from "../../contract.ts";
import { phraseOf, rateNamed } from "../../form/answer-phrases.ts";
import { APPLICANTS, cellsOf, DISPUTE_GROUPS, DISPUTE_RESULTS, FAMILIES, FORMS, figureLabel } from "../../form/vocabulary.ts";
import { once } from "../../once.ts";

/** Every label of the form's cells and of the sums that are made of them. */
const LABELS = once((): ReadonlyMap<string, string> => {
  const keys = [
    ...FORMS.flatMap((form) => cellsOf(form).map(({ key }): string => key)),
    ...FAMILIES.flatMap((family) => APPLICANTS.map(({ key }) => `${family}@${key}`)),
    ...DISPUTE_RESULTS.map(({ key }) => `litigation.${key}`),
    ...[...DISPUTE_GROUPS.map(({ key }) => key), "litigation"].map((key) => `${key}.concluded`),
  ];
  return new Map(keys.flatMap((key) => [[figureLabel(key), phraseOf(key)?.en ?? key] as const]));
});

/** Labels of no figure of the form. */
const OTHERS: Readonly<Record<string, string>> = { 收录的报告: "Reports held here" };
const inEnglish = (label: string): string =>
  label
    .split(" ÷ ")
    .map((part) => rateNamed(part)?.english ?? LABELS().get(part) ?? OTHERS[part] ?? part)
    .join(" ÷ ");

/** What prose calls a number stays as printed. */
export const withEnglishLabel = (figure: Figure): Figure => ({
  ...figure,
  ...(figure.state === "stated" ? {} : { label: inEnglish(figure.label) }),
  ...(figure.operands ? { operands: figure.operands.map(withEnglishLabel) } : {}),
});
