// A heading of a report's section -> its name in the reader's language. No I/O. No clock.
import type { Language } from "./words.ts";

/** The six sections that the form prescribes, by words that tell each in every edition. */
const ENGLISH: Readonly<Record<string, string>> = {
  总体: "Overview",
  主动公开: "Proactive disclosure",
  收到和处理: "Requests",
  复议: "Reviews and lawsuits",
  存在: "Problems",
  其他: "Other matters",
};

/** A heading of other words stays as the report has it. */
export const sectionIn = (heading: string, language: Language): string =>
  (language === "en" && Object.entries(ENGLISH).find(([words]) => heading.includes(words))?.[1]) || heading;
