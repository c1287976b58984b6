// An answer and what its question was made of -> what is not so in it, by a plain look-up in the files as they are and the figures typed in by hand.
import { readFileSync } from "node:fs";
import type { Answer, Figure } from "../../../src/contract.ts";
import { TYPED_FIGURES } from "../../report/typed.ts";
import { HELD, type Made, type MadeOfSeveral } from "./questions.ts";

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\s\p{P}\p{S}]/gu, "")
    .toLowerCase();
const REPORTS = Object.keys(TYPED_FIGURES);
const TEXTS = new Map(REPORTS.map((id) => [id, plain(readFileSync(new URL(`../../../corpus/${id}.txt`, import.meta.url), "utf8"))]));
const ISSUERS = ["利通区", "隆德县", "西夏区", "殷都区", "古城镇"];
const HELD_NAMES = HELD.flatMap(({ names }) => names);

const quoted = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

/** What is said not to be so and is; empty when every denial is true. */
export function falseDenials({ text, report, issuer, is, narrow, year, key }: Made, { answer, notes, reason, status }: Answer): string[] {
  const said = [answer, ...notes.map((note) => note.text)].join("\n");
  const asked = plain(text);
  const out: string[] = [];
  for (const words of quoted(said, /没有(?:一份)?提到“(.+?)”/g)) {
    if (!asked.includes(plain(words))) out.push(`nobody asked for “${words}”`);
    if (report && TEXTS.get(report)?.includes(plain(words))) out.push(`the report has “${words}”`);
  }
  for (const words of quoted(said, /没有收录“(.+?)”的报告/g)) {
    if (!asked.includes(plain(words))) out.push(`nobody asked for a report of “${words}”`);
    if (HELD_NAMES.includes(words)) out.push(`“${words}” is held`);
  }
  const held = is === "held";
  if (reason === "no_report" && held && !narrow) out.push("an issuer that is held is said not to be");
  if (reason === "no_year" && (is === "not held" || report)) out.push("a year that is held is said not to be, or one of nobody");
  if (/没有收录/.test(said) && report && !narrow) out.push("the report is held");
  for (const words of quoted(said, /没有单列“(.+?)”/g))
    if (
      !narrow ||
      !words.split("、").every((each) => asked.includes(plain(each))) ||
      !words.split("、").some((each) => plain(each).includes(plain(narrow)) || plain(narrow).includes(plain(each)))
    )
      out.push(`“${words}” narrows nothing`);
  // Words alone may name a row of the edition before, which these reports do not have.
  if (report && (/没有填写/.test(said) || (key && /没有“.*”这一项/.test(said))))
    out.push("every cell of the five reports is printed and filled");
  if (
    status === "answered" &&
    is === "region" &&
    !/收录的只有|没有收录|\d份报告/.test(said) &&
    !ISSUERS.some((name) => said.includes(name))
  )
    out.push(`${issuer} is spoken for, and nobody is named`);
  if (status === "answered" && is === "not held" && !said.includes("没有收录"))
    out.push(`${issuer} has no report and something was answered`);
  if (status === "answered" && held && !report && !said.includes("没有收录")) out.push(`${year} is not held and something was answered`);
  return out;
}

/** Of a question that speaks of several things at once: what is denied and is so. */
export function falseDenialsOf({ text, reports, formal }: MadeOfSeveral, { answer, notes }: Answer): string[] {
  const said = [answer, ...notes.map((note) => note.text)].join("\n");
  const asked = plain(text);
  return [
    ...quoted(said, /没有(?:一份)?提到“(.+?)”/g).flatMap((words) => [
      ...(asked.includes(plain(words)) ? [] : [`nobody asked for “${words}”`]),
      ...(reports.some((id) => TEXTS.get(id)?.includes(plain(words))) ? [`a report has “${words}”`] : []),
    ]),
    ...quoted(said, /没有收录“(.+?)”的报告/g).flatMap((words) => (HELD_NAMES.includes(words) ? [`“${words}” is held`] : [])),
    ...[...said.matchAll(/没有收录([^“”。，]+?)((?:\d{4}年、?)+)的报告/g)].flatMap(([, name = "", years = ""]) =>
      reports.some((id) => nameOf(id) && name.endsWith(nameOf(id)) && years.includes(`${id.slice(-4)}年`))
        ? [`${name}${years} is held`]
        : [],
    ),
    ...quoted(said, /没有单列“(.+?)”/g).flatMap((words) =>
      !formal && words.split("、").every((each) => asked.includes(plain(each))) ? [] : [`nobody asked for “${words}”`],
    ),
  ];
}
const nameOf = (id: string): string => HELD.find((held) => id.startsWith(held.id))?.names[0] ?? "";

const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;

/** Numbers shown that are neither the cell's, nor the sum's, nor printed where they are said to stand. */
export function wrongNumbers(answer: Answer): string[] {
  const all = (figures: readonly Figure[]): Figure[] => figures.flatMap((figure) => [figure, ...all(figure.operands ?? [])]);
  return all(answer.figures).flatMap((figure) => {
    const where = `${figure.text} ${figure.label}`;
    const typed = figure.report && figure.key ? TYPED_FIGURES[figure.report]?.[figure.key] : undefined;
    if (figure.state === "reported") return typed !== undefined && typed === figure.value ? [] : [`not the cell's: ${where}`];
    if (figure.state === "stated")
      return TEXTS.get(figure.report ?? "")?.includes(plain(answer.citations[figure.citation - 1]?.quote ?? "?"))
        ? []
        : [`not in the prose: ${where}`];
    const sum = (figure.operands ?? []).reduce((total, each) => total + each.value, 0);
    const isSum = figure.formula?.includes("+") && !/[×÷−-]/.test(figure.formula);
    return !isSum || near(sum, figure.value) ? [] : [`not the sum: ${where}`];
  });
}

/** What is wrong with how the question was dealt with. */
export function misread({ report, key, narrow, is }: Made, answer: Answer): string[] {
  const [first] = answer.figures;
  const value = report && key ? TYPED_FIGURES[report]?.[key] : undefined;
  const out: string[] = [];
  if (answer.status !== "answered" && !answer.reason) out.push("no reason");
  if (answer.status === "answered" && answer.reason && answer.reason !== "no_cause_stated") out.push(`answered, with ${answer.reason}`);
  if (!narrow && report && key) {
    if (answer.status !== "answered") out.push(`not answered: ${answer.reason}`);
    else if (first?.value !== value || first?.report !== report) out.push(`${first?.text} of ${first?.report} ${first?.key}, not ${value}`);
  }
  if (key && !narrow && !report && is === "held" && answer.reason !== "no_year") out.push(`no_year, not ${answer.reason ?? "answered"}`);
  if (key && !narrow && is === "not held" && answer.reason !== "no_report") out.push(`no_report, not ${answer.reason ?? "answered"}`);
  const told = [answer.answer, ...answer.notes.map((note) => note.text)].join("\n");
  const whole = narrow && key && answer.status === "answered" && first?.state === "reported" && first.key === key;
  if (whole && !told.includes(narrow)) out.push(`the whole, without a word of “${narrow}”`);
  return out;
}
