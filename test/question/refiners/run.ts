// One rule of the grammar and a conversation -> what that rule alone changes of the draft that the steps before it hand to it.
import type { Directory } from "../../../src/names/directory.ts";
import { type Draft, draftOf, type Refiner, type RuleContext } from "../../../src/question/draft.ts";
import { STEPS } from "../../../src/question/grammar.ts";
import { normalize } from "../../../src/question/normalize.ts";
import { lex } from "../../../src/question/parsers/lex.ts";
import { resolveNames } from "../../../src/question/parsers/resolve-names.ts";
import type { Token } from "../../../src/question/tokens.ts";
import { understand } from "../../../src/question/understand.ts";
import type { Understanding } from "../../../src/question/understanding.ts";
import { five, language, reading } from "../directory.ts";

/** The text as the rules read it, and its tokens before any rule has seen them. */
export const lexed = (typed: string, directory: Directory = five): { text: string; tokens: Token[] } =>
  lex(normalize(typed, language).text, reading([], directory));

function start(typed: string, directory: Directory): Draft {
  const { text, tokens } = lexed(typed, directory);
  return draftOf(resolveNames(tokens, text), { ...normalize(typed, language), text });
}

/** "turn >> turn >> question": the question's draft before and after the rule, and what was understood of the turns. */
function around(rule: Refiner, conversation: string, directory: Directory): { before: Draft; after: Draft } {
  const turns = conversation.split(" >> ");
  const said = turns.slice(0, -1);
  const before: Understanding[] = said.flatMap((turn, i) => understand(turn, reading(said.slice(0, i), directory)));
  const context: RuleContext = { reading: reading(said, directory), before };
  const at = STEPS.findIndex(({ refine }) => refine === rule.refine);
  if (at < 0) throw new Error(`${rule.name} is no step of the grammar`);
  const draft = STEPS.slice(0, at).reduce((each, step) => step.refine(each, context), start(turns.at(-1) ?? "", directory));
  return { before: draft, after: rule.refine(draft, context) };
}

/** The draft once the rule has run. */
export const after = (rule: Refiner, conversation: string, directory: Directory = five): Draft =>
  around(rule, conversation, directory).after;

/** The fields that the rule itself gives another value, without its trace; {} when it leaves the draft as it was. */
export function changed(rule: Refiner, conversation: string, directory: Directory = five): Partial<Draft> {
  const { before, after } = around(rule, conversation, directory);
  const fields = Object.entries(after).filter(
    ([field, value]) => field !== "trace" && JSON.stringify(value) !== JSON.stringify(before[field as keyof Draft]),
  );
  return Object.fromEntries(fields);
}

/** The keys and names of what is measured, "" for none. */
export const measured = ({ figures }: Partial<Draft>): string =>
  figures?.kind === "known" ? figures.quantities.map((each) => (each.kind === "figure" ? each.key : each.name)).join(" ") : "";
/** Ids of authorities, codes of regions, names of those outside, "all". */
export const asked = ({ who }: Partial<Draft>): string =>
  (who?.value ?? [])
    .map((each) => (each.kind === "agency" ? each.id : each.kind === "region" ? each.code : each.kind === "outside" ? each.name : "all"))
    .join(" ");
