// The question bank's meanings (one expected result, many ways to say it) -> lines of a question file, in a development and a held-back part.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { fingerprint } from "../../fingerprint.ts";
import { type Outcome, Question } from "./judge.ts";

/** What the bank must reach in either part; `npm run eval` on a folder and the test of the bank both read it here. */
export const BANK_THRESHOLDS = {
  /** Of the whole bank, and of the part the rules are developed with. */
  rightPercent: 97,
  /** Of the part held back: a floor under what was reached, so that no change loses it unnoticed. */
  heldBackRightPercent: 93,
  wrongFigures: 0,
} as const;

export const minimumOf = (part: Part): number =>
  part === "development" ? BANK_THRESHOLDS.rightPercent : BANK_THRESHOLDS.heldBackRightPercent;

/** One meaning in this many is held back from development. */
const HELD_BACK_ONE_IN = 5;

const { id, history, today } = Question.shape;
const Meaning = z.strictObject({
  id,
  category: z.string(),
  history,
  today,
  expect: Question.omit({ id: true, question: true, claim: true, history: true, today: true }),
  ways: z.array(z.string().min(1)).min(1),
});
export type Meaning = z.infer<typeof Meaning>;

export type Part = "development" | "held_back";
export type BankQuestion = { question: Question; category: string; part: Part };

/** By the meaning, not the phrasing: else a held-back way would have its twin among those worked with. Never changes for an id. */
export const partOf = (id: string): Part => (Number.parseInt(fingerprint(id), 16) % HELD_BACK_ONE_IN === 0 ? "held_back" : "development");

/** Ids are the meaning's, numbered from 1. A meaning with a verdict is a claim to check; any other is a question. */
export function expand(meaning: Meaning): BankQuestion[] {
  const { id, category, history, today, expect, ways } = meaning;
  return ways.map((way, i) => ({
    category,
    part: partOf(id),
    question: {
      id: `${id}-${i + 1}`,
      ...(expect.verdict === undefined && expect.verdict_any === undefined ? { question: way } : { claim: way }),
      ...(history ? { history } : {}),
      ...(today ? { today } : {}),
      ...expect,
    },
  }));
}

/** Every meaning below `folder`/meanings, in the order of the files' names. Throws, naming the file, when one does not fit. */
export async function readMeanings(folder: string): Promise<Meaning[]> {
  const directory = join(folder, "meanings");
  const names = (await readdir(directory)).filter((name) => name.endsWith(".json")).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const parsed = z.array(Meaning).safeParse(JSON.parse(await readFile(join(directory, name), "utf8")));
      if (!parsed.success) throw new Error(`${name}：${z.prettifyError(parsed.error)}`);
      return parsed.data;
    }),
  );
  return files.flat();
}

export const isRight = (outcome: Outcome): boolean => outcome.misses.length === 0;

export type Score = { asked: number; right: number; wrongFigures: number; falseDenials: number; rightPercent: number };
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const right = outcomes.filter(isRight).length;
  return {
    asked: outcomes.length,
    right,
    wrongFigures: outcomes.filter((outcome) => outcome.wrongFigure).length,
    falseDenials: outcomes.filter((outcome) => outcome.falseDenial).length,
    rightPercent: outcomes.length === 0 ? 0 : (right / outcomes.length) * 100,
  };
}
