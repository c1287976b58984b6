// The list of the grammar's steps says what they do: where each is, in what order, what it reads and what it writes.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { expand, readMeanings } from "../../src/cli/eval/bank.ts";
import type { Draft } from "../../src/question/draft.ts";
import { type Field, STEPS, TEXT_STEPS } from "../../src/question/grammar.ts";
import { understand } from "../../src/question/understand.ts";
import { reading } from "./directory.ts";

/** What a draft has before any step: empty, not unread. */
const GIVEN: readonly Field[] = ["respelled", "typed", "text", "tokens", "language", "figures", "numeric", "topic", "open"];

test("the steps are these, in this order", () => {
  expect([...TEXT_STEPS, ...STEPS].map(({ name }) => name)).toEqual([
    ...[
      "fromPinyin",
      "normalize",
      "choice",
      "corrected",
      "lex",
      "withLightWords",
      "split",
      "withoutExplained",
      "resolveNames",
      "withShortYears",
      "withAuxiliary",
      "withApplicantsSaid",
      "withOthers",
      "withSizes",
      "withMembersSaid",
      "withRowsSaid",
      "withBounds",
      "withPartedWords",
      "withNoneOpened",
      "withDocuments",
      "withWinners",
      "withoutRemarks",
      "withCompletion",
      "withoutLeadIns",
      "withNamesBack",
    ],
    ...["scope", "written", "searches", "topic", "figures", "condition", "issuers", "years", "definition", "section"],
    ...["unrelated", "history", "operation", "defaults", "openings"],
  ]);
});

test.each([...TEXT_STEPS, ...STEPS])("$name stands in $file", async ({ name, file }) => {
  const path = fileURLToPath(new URL(`../../src/question/${file}`, import.meta.url));
  expect(existsSync(path)).toBe(true);
  const text = await readFile(path, "utf8");
  expect(new RegExp(`export (?:const|function) (?:${name}|chosen|questionsIn)\\b`).test(text)).toBe(true);
});

test("nothing is read before it is written", () => {
  const written = new Set<Field>(GIVEN);
  const early: string[] = [];
  for (const { name, reads, writes } of STEPS) {
    early.push(...reads.filter((field) => !written.has(field) && !writes.includes(field)).map((field) => `${name} reads ${field}`));
    for (const field of writes) written.add(field);
  }
  expect(early).toEqual([]);
});

/** A draft that tells which fields are asked for; one that is only copied into another is not read. */
function watched(draft: Draft, read: (field: string) => void): Draft {
  let copied: string | symbol = "";
  return new Proxy(draft, {
    getOwnPropertyDescriptor(target, field) {
      copied = field;
      return Reflect.getOwnPropertyDescriptor(target, field);
    },
    get(target, field) {
      if (copied === field) copied = "";
      else read(String(field));
      return Reflect.get(target, field);
    },
  });
}

describe("over the bank each step", () => {
  const reads = new Map<string, Set<string>>(STEPS.map(({ name }) => [name, new Set()]));
  const writes = new Map<string, Set<string>>(STEPS.map(({ name }) => [name, new Set()]));
  beforeAll(async () => {
    const questions = (await readMeanings(fileURLToPath(new URL("../questions", import.meta.url)))).flatMap(expand);
    for (const { question } of questions.filter((_, i) => i % 2 === 0)) {
      const turns = (question.history ?? []).filter(({ role }) => role === "user").map(({ content }) => content);
      const read = reading(turns);
      understand(question.question ?? question.claim ?? "", read, {
        tokens() {},
        step({ name, refine }, before, after) {
          for (const field of new Set([...Object.keys(before), ...Object.keys(after)]))
            if (before[field as Field] !== after[field as Field]) writes.get(name)?.add(field);
          refine(
            watched(before, (field) => reads.get(name)?.add(field)),
            { reading: read, before: [] },
          );
        },
      });
    }
  });

  test.each(STEPS)("$name reads what it says, and no more", ({ name, reads: said }) => {
    expect([...(reads.get(name) ?? [])].filter((field) => field !== "trace" && !said.includes(field as Field))).toEqual([]);
  });

  test.each(STEPS)("$name writes what it says, and no more", ({ name, writes: said }) => {
    const seen = [...(writes.get(name) ?? [])].filter((field) => field !== "trace");
    expect(seen.filter((field) => !said.includes(field as Field))).toEqual([]);
    expect(seen.length).toBeGreaterThan(0);
  });
});
