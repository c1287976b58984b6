// An answer that denies something -> the denials that are not so: of words the report prints, or that nobody asked for. A plain look-up of its own.
import type { Store } from "../../answer/reports/store.ts";
import type { Answer } from "../../contract.ts";
import { figureKeysIn } from "../../form/vocabulary.ts";
import { citeCell, type Report } from "../../report/report.ts";
import type { Language } from "../../zh/language.ts";

const NOT_MENTIONED = /(?:没有|沒有)(?:一份)?提到[“「](.+?)[”」]|does not mention “(.+?)”/g;
const NOT_HELD = /(?:没有|沒有)收(?:录|錄)[“「](.+?)[”」]|no report of “(.+?)”/gi;
const MOST_REPORTS = 100;

/** What is denied wrongly, each in a few words; empty when every denial is true. Errors: those of the store. */
export async function falseDenials(question: string, { answer }: Answer, store: Store, language: Language): Promise<string[]> {
  const plain = (text: string) =>
    language.simplify(
      text
        .normalize("NFKC")
        .replace(/[\s\p{P}\p{S}]/gu, "")
        .toLowerCase(),
    );
  const asked = plain(question);
  const wordsOf = (pattern: RegExp) => [...answer.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? "");
  const unasked = [...wordsOf(NOT_MENTIONED), ...wordsOf(NOT_HELD)].filter((words) => !asked.includes(plain(words)));
  const denied = wordsOf(NOT_MENTIONED).filter((words) => !unasked.includes(words));
  const spoken = plain(answer);
  const { items } = denied.length > 0 ? await store.reports({}, { limit: MOST_REPORTS }) : { items: [] };
  const reports = (await Promise.all(items.map(({ id }) => store.report(id)))).flatMap((report) =>
    report && spoken.includes(plain(report.issuer)) ? [report] : [],
  );
  const named = reports.filter(({ issuer }) => !reports.some((other) => other.issuer !== issuer && other.issuer.startsWith(issuer)));
  const printed = named.map((report) => plain(textOf(report)));
  return [
    ...unasked.map((words) => `没有人问“${words}”`),
    ...denied.filter((words) => printed.some((text) => text.includes(plain(words)))).map((words) => `报告里有“${words}”`),
  ];
}

const textOf = (report: Report): string =>
  [
    report.title,
    ...report.sections.map(({ heading }) => heading),
    ...report.passages.flatMap(({ path, text }) => [...path, text]),
    ...figureKeysIn(report.figures).map((key) => citeCell(report, key).quote),
  ].join("|");
