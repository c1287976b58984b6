// How much of a conversation is read before a question (src/question/understand.ts): a budget of characters, which a long question uses up.
import { expect, test } from "vitest";
import { understand } from "../../src/question/understand.ts";
import { five, language } from "./directory.ts";

const reading = (turns: readonly string[]) => ({
  history: turns.map((content) => ({ role: "user" as const, content })),
  today: "2025-06-01",
  directory: five,
  language,
});
/** Who is meant by a question that names nobody, after these turns. */
const namesFor = (turns: readonly string[], question: string): string[] =>
  understand(question, reading(turns)).flatMap(({ who }) => who.value.flatMap((each) => (each.kind === "agency" ? [each.name] : [])));

const ASKED = "隆德县2024年行政许可有多少件";
const OF_NOBODY = "我想再了解一下情况".repeat(15);
const PAGE = "行政处罚有多少件".repeat(60);

test("a turn with whole pages of others behind it is not read any more", () => {
  expect(namesFor([ASKED, OF_NOBODY, OF_NOBODY], "行政处罚有多少件")).not.toEqual([]);
  expect(namesFor([ASKED, OF_NOBODY, OF_NOBODY, OF_NOBODY], "行政处罚有多少件")).toEqual([]);
});

test("a question as long as a page leaves less of the turns", () => {
  expect(namesFor([ASKED, OF_NOBODY, OF_NOBODY], PAGE)).toEqual([]);
});

test("the newest turn is read whatever is asked behind it", () => {
  expect(new Set(namesFor([ASKED], PAGE)).size).toBe(1);
});
