// What stands behind 除…外, and 其他 before a place with its group (src/question/parsers/others.ts).
import { expect, test } from "vitest";
import { withOthers } from "../../../src/question/parsers/others.ts";
import type { Token } from "../../../src/question/tokens.ts";

/** Words in a row, each as its kind: who, group, except, result or rest. */
function tokensOf(...words: [string, string][]): { tokens: Token[]; text: string } {
  const text = words.map(([word]) => word).join("");
  let start = 0;
  const tokens = words.map(([word, kind]): Token => {
    const place = { start, end: start + word.length };
    start += word.length;
    if (kind === "who") return { kind: "who", who: [], ...place } as Token;
    if (kind === "rest") return { kind: "rest", ...place } as Token;
    const [role, value] = { group: ["group", "every"], except: ["join", "except"], result: ["request", "misc"] }[kind] ?? ["", ""];
    return { kind: "word", role, value, ...place } as Token;
  });
  return { tokens, text };
}
const read = (...words: [string, string][]): string[] => {
  const { tokens, text } = tokensOf(...words);
  return withOthers(tokens, text).map((token) => (token.kind === "word" ? `${token.role}.${token.value}` : token.kind));
};

test("外 behind who is set aside says so", () =>
  expect(read(["除", "except"], ["常山县", "who"], ["外", "rest"], ["各县", "group"])).toEqual([
    "join.except",
    "who",
    "join.beyond",
    "group.every",
  ]));
test("外 alone is left as it stands", () => expect(read(["常山县", "who"], ["外", "rest"])).toEqual(["who", "rest"]));
test("其他 before a place with its group is no result", () =>
  expect(read(["其他", "result"], ["衢州", "who"], ["县区", "group"])).toEqual(["filler.grammar", "who", "group.every"]));
test("其他 of what became of requests stays a result", () =>
  expect(read(["衢州", "who"], ["其他", "result"])).toEqual(["who", "request.misc"]));
