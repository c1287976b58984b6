// The built corpus -> single facts with the evidence they rest on, for making honest and dishonest sentences of.

import { Ledger } from "../../../../src/answer/evidence.ts";
import type { Names } from "../../../../src/answer/model/guard/worded.ts";
import type { Figure } from "../../../../src/contract.ts";
import { phraseOf } from "../../../../src/form/answer-phrases.ts";
import { citePassage } from "../../../../src/report/report.ts";
import { groundsOf, type Local, namesOf } from "./grounds.ts";

export type Side = { names: readonly string[]; year: number };
/** A number that prose states, its whole passage being evidence. */
export type Stated = {
  ledger: Ledger;
  names: Names;
  side: Side;
  passage: string;
  subject: string;
  value: number;
  unit: string;
  approximate: boolean;
};
/** A clause of a passage. */
export type Said = { ledger: Ledger; names: Names; side: Side; clause: string };
/** Two figures of the form and their difference: slots {f2}, {f3} and {f1}. */
export type Compared = {
  ledger: Ledger;
  names: Names;
  sides: readonly [Side, Side];
  /** What each side's figure is called. */
  whats: readonly [string, string];
  figures: readonly [Figure, Figure, Figure];
};
/** Several figures of one report: slots in order, with what each is called. */
export type Listed = { ledger: Ledger; names: Names; side: Side; whats: string[]; figures: Figure[] };

const shortOf = (names: readonly string[]): string[] => [...new Set(names.filter((name) => name.length >= 3))];

export async function statedFacts(local: Local): Promise<Stated[]> {
  const facts: Stated[] = [];
  for (const { report, statement, passage } of await local.store.statements({})) {
    const whole = await local.store.report(report.id);
    if (!whole || statement.none || statement.unit === "" || statement.value === 0) continue;
    const ledger = new Ledger();
    ledger.cite(citePassage(whole, passage));
    const names = await namesOf([report.issuer], local);
    const side = { names: shortOf([...(names.issuers.get(report.issuer) ?? [])]), year: report.year };
    // A subject may be restored from the passage before; what is not in this one is no evidence here.
    const subject = statement.subject
      .split(" ")
      .filter((part) => passage.text.replace(/\s/g, "").includes(part))
      .join(" ");
    const before = passage.text.slice(0, statement.at[0]).replace(/\s/g, "");
    if (subject.length < 3 || !before.endsWith(subject.split(" ").at(-1) ?? "")) continue;
    facts.push({
      ledger,
      names,
      side,
      passage: `${report.id}#${passage.n}`,
      subject,
      value: statement.value,
      unit: statement.unit,
      approximate: statement.approximate ?? false,
    });
  }
  return facts;
}

/** Clauses of eight characters and more, without numbers. */
export async function saidFacts(local: Local): Promise<Said[]> {
  const facts: Said[] = [];
  for (const summary of (await local.store.reports({}, { limit: 100 })).items) {
    const report = await local.store.report(summary.id);
    const names = await namesOf([summary.issuer], local);
    const side = { names: shortOf([...(names.issuers.get(summary.issuer) ?? [])]), year: summary.year };
    for (const passage of report?.passages ?? []) {
      if (!report || passage.section === 0) continue;
      const ledger = new Ledger();
      ledger.cite(citePassage(report, passage));
      for (const clause of passage.text.replace(/[\s*]/g, "").split(/[，；。：]/))
        if (/^[\p{Script=Han}、“”]{8,40}$/u.test(clause) && !/[一二三四五六七八九十百两]|^我们?|^(?:按|根|依)据?照?/.test(clause))
          facts.push({ ledger, names, side, clause });
    }
  }
  return facts;
}

const COMPARED_KEYS = [
  "received@total",
  "disclosed@total",
  "penalties",
  "licences",
  "reconsideration.total",
  "normative_documents.in_force",
  "refused@total",
  "handled@total",
];

export async function comparedFacts(local: Local): Promise<Compared[]> {
  const facts: Compared[] = [];
  const { items } = await local.store.reports({ years: [2024] }, { limit: 100 });
  for (const a of items)
    for (const b of items)
      for (const key of COMPARED_KEYS) {
        if (a === b) continue;
        const what = phraseOf(key)?.zh ?? key;
        const { ledger, names } = await groundsOf(`${a.issuer}2024年${what}比${b.issuer}多多少？`, local);
        const [first, second, third] = ledger.figures;
        if (!first || !second || !third || first.state !== "derived" || ledger.figures.length !== 3) continue;
        const side = (issuer: string): Side => ({ names: shortOf([...(names.issuers.get(issuer) ?? [])]), year: 2024 });
        facts.push({ ledger, names, sides: [side(a.issuer), side(b.issuer)], whats: [what, what], figures: [first, second, third] });
      }
  for (const [a, b] of await statedPairs(local)) {
    const { ledger, names } = await groundsOf(`${a.issuer}${a.year}年${a.subject}比${b.subject}多多少${a.unit}？`, local);
    const [first, second, third] = ledger.figures;
    if (!first || !second || !third || ledger.figures.length !== 3 || second.state !== "stated") continue;
    const side = { names: shortOf([...(names.issuers.get(a.issuer) ?? [])]), year: a.year };
    const whats = [second.label, third.label].map((label) => label.replace(/\s/g, "")) as [string, string];
    if (whats[0] === whats[1]) continue;
    facts.push({ ledger, names, sides: [side, side], whats, figures: [first, second, third] });
  }
  return facts;
}

type Pairable = { issuer: string; year: number; subject: string; unit: string };
/** Numbers of one passage in one unit, two and two. */
async function statedPairs({ store }: Local): Promise<[Pairable, Pairable][]> {
  const stated = (await store.statements({})).filter(({ statement }) => !statement.none && statement.unit !== "%");
  const pairable = ({ report, statement }: (typeof stated)[number]): Pairable => ({
    issuer: report.issuer,
    year: report.year,
    subject: statement.subject.replace(/\s/g, ""),
    unit: statement.unit,
  });
  return stated.flatMap((a) =>
    stated
      .filter((b) => a.report.id === b.report.id && a.passage.n === b.passage.n && a.statement.unit === b.statement.unit)
      .filter((b) => a.statement.value !== b.statement.value)
      .map((b): [Pairable, Pairable] => [pairable(a), pairable(b)]),
  );
}

const LISTED_KEYS: readonly (readonly string[])[] = [
  ["received@total", "disclosed@total", "refused@total"],
  ["licences", "penalties", "coercive_measures"],
  ["received@natural_person", "received@commercial"],
  ["reconsideration.upheld", "reconsideration.corrected", "reconsideration.total"],
  ["refused.third_party@total", "refused.state_secret@total", "unavailable.not_held@total"],
  ["normative_documents.issued", "normative_documents.repealed", "normative_documents.in_force"],
];

export async function listedFacts(local: Local): Promise<Listed[]> {
  const facts: Listed[] = [];
  for (const summary of (await local.store.reports({}, { limit: 100 })).items)
    for (const keys of LISTED_KEYS) {
      const question = `${summary.issuer}${summary.year}年${keys.map((key) => phraseOf(key)?.zh).join("、")}各有多少件？`;
      const { ledger, names } = await groundsOf(question, local);
      if (ledger.figures.length !== keys.length || ledger.figures.some((figure, i) => figure.key !== keys[i])) continue;
      const side = { names: shortOf([...(names.issuers.get(summary.issuer) ?? [])]), year: summary.year };
      facts.push({ ledger, names, side, whats: keys.map((key) => phraseOf(key)?.zh ?? key), figures: [...ledger.figures] });
    }
  return facts;
}

export type Facts = { stated: Stated[]; said: Said[]; compared: Compared[]; listed: Listed[] };

export const factsOf = async (local: Local): Promise<Facts> => ({
  stated: await statedFacts(local),
  said: await saidFacts(local),
  compared: await comparedFacts(local),
  listed: await listedFacts(local),
});
