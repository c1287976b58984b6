// An answer -> the texts that its copy buttons put on the clipboard. No I/O. No clock.
import type { Answer, Citation } from "../../contract.ts";
import { spoken } from "./text.ts";
import type { Language } from "./words.ts";

/** "[1] 吴忠市利通区，《…》，三、收到…：“…” https://…": one line, the quote verbatim. */
const source = (citation: Citation, n: number, host: string, language: Language): string => {
  const place =
    language === "zh"
      ? `${citation.issuer}，《${citation.title}》，${citation.section}`
      : `${citation.issuer}, ${citation.title}, ${citation.section}`;
  return `[${n}] ${place}：“${citation.quote}” ${host}${citation.url}`;
};

/** `host` is the service's origin without a slash at the end. */
export function citedText(question: string, answer: Answer, host: string, language: Language): string {
  const notes = answer.notes.map((note) => note.text);
  const sources = answer.citations.map((citation, index) => source(citation, index + 1, host, language));
  return [
    [question, answer.answer],
    notes,
    sources.length > 0 ? [language === "zh" ? "来源：" : "Sources:", ...sources] : [],
    [`${host}/?q=${encodeURIComponent(question)}`],
  ]
    .filter((part) => part.length > 0)
    .map((part) => part.join("\n"))
    .join("\n\n");
}

/**
 * As the press cites, by GB/T 7714-2015: who, what and which part of it, that it is a report on line, when it was looked at, where; every report
 * once. `day` is "YYYY-MM-DD".
 */
export function citationText(answer: Answer, host: string, day: string): string {
  const reports = new Map(answer.citations.map((citation) => [citation.report, citation]));
  const listed = [...reports.values()].map(
    (citation) =>
      `${citation.issuer}. ${citation.title.replace(/\s+/g, "")}：${citation.section}[R/OL]. [${day}]. ${citation.source ?? `${host}${citation.url}`}.`,
  );
  // Whoever cites the number is told what the same report says against it.
  const against = answer.notes.flatMap(({ kind, text }) => (kind === "inconsistency" ? [spoken(text)] : []));
  return [spoken(answer.answer), ...against, ...listed].join("\n");
}
