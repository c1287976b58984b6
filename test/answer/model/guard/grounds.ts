// A question over the built corpus -> the evidence its answer may use, and the names to check a model's sentences with.
import { Ledger } from "../../../../src/answer/evidence.ts";
import { gather } from "../../../../src/answer/gather.ts";
import type { Names } from "../../../../src/answer/model/guard/worded.ts";
import { wordingFor } from "../../../../src/answer/wording/language.ts";
import { openLocal } from "../../../../src/cli/local.ts";
import { understand } from "../../../../src/question/understand.ts";

export type Grounds = { ledger: Ledger; names: Names };
export type Local = Awaited<ReturnType<typeof openLocal>>;

export const open = (): Promise<Local> => openLocal();

export async function namesOf(issuers: readonly string[], { store, language }: Local): Promise<Names> {
  const { items } = await store.reports({}, { limit: 100 });
  const calls = new Map<string, readonly string[]>();
  for (const report of items) {
    const agency = await store.agency(report.id.replace(/-\d{4}$/, ""));
    if (issuers.includes(report.issuer)) calls.set(report.issuer, [report.issuer, ...(agency?.names ?? [])]);
  }
  return { issuers: calls, isPlace: language.isPlace };
}

export async function groundsOf(question: string, local: Local): Promise<Grounds> {
  const { store, language } = local;
  const ledger = new Ledger();
  const directory = await store.directory(question);
  for (const meaning of understand(question, { history: [], today: "2025-06-01", directory, language }))
    await gather(meaning, store, ledger, wordingFor(meaning.language));
  return {
    ledger,
    names: await namesOf(
      ledger.citations.map(({ issuer }) => issuer),
      local,
    ),
  };
}
