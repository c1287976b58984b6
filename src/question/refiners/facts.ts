// A draft -> what the rules of operations ask of it, worked out once. No I/O. No clock.
import type { Draft } from "../draft.ts";
import { type Token, type WordRole, wordValue } from "../tokens.ts";
import type { WordValues } from "../words/values.ts";

export type Facts = {
  draft: Draft;
  op: (...values: WordValues["operation"][]) => boolean;
  ask: (...values: WordValues["ask"][]) => boolean;
  group: (...values: WordValues["group"][]) => boolean;
  /** Issuers named or meant: a region and 全部 are many. */
  issuers: number;
  years: number;
  quantities: number;
  known: boolean;
  /** Operands of a reckoning over stated numbers. */
  parts: number;
  rates: boolean;
};

/** Whether a word of a role is said, one of `values` where some are named. Some eighty rules ask, of tokens that mostly have none. */
function saidAs<R extends WordRole>(tokens: readonly Token[], role: R): (...values: WordValues[R][]) => boolean {
  const said = tokens.flatMap((token) => wordValue(token, role) ?? []);
  return (...values) => (values.length === 0 ? said.length > 0 : said.some((each) => values.includes(each)));
}

export function factsOf(draft: Draft): Facts {
  const who = draft.who?.value ?? [];
  const many = who.some((each) => each.kind === "region" || each.kind === "all");
  return {
    draft,
    op: saidAs(draft.tokens, "operation"),
    ask: saidAs(draft.tokens, "ask"),
    group: saidAs(draft.tokens, "group"),
    issuers: many ? 2 : who.length,
    years: draft.when?.value.kind === "list" ? draft.when.value.years.length : draft.when?.value.kind === "every" ? 2 : 1,
    quantities: draft.figures.kind === "known" ? draft.figures.quantities.length : 0,
    known: draft.figures.kind === "known",
    parts: draft.topics?.length ?? 0,
    rates: draft.figures.kind === "known" && draft.figures.quantities.some(({ kind }) => kind === "rate"),
  };
}
