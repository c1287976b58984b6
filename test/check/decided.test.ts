// The same claim after the same words has the same verdict, wherever it stands (src/check/decided.ts).
import { expect, test } from "vitest";
import { type After, Decided } from "../../src/check/decided.ts";

const claim = (text: string, at: number) => ({ kind: "words", text, said: { text, at } }) as unknown as After[0];
const verdict = { verdict: "supported", explanation: "", citations: [] } as unknown as Parameters<Decided["keep"]>[1]["verdict"];

test("the same words elsewhere in the text are decided", () => {
  const known = new Decided();
  known.keep([claim("收到38件", 0), "", {}], { verdict, framed: null });
  expect(known.of([claim("收到38件", 90), "", {}])?.verdict).toBe(verdict);
});

test.each([
  ["other words", [claim("收到39件", 0), "", {}]],
  ["after another question", [claim("收到38件", 0), "隆德县收到几件", {}]],
  ["of somebody else", [claim("收到38件", 0), "", { issuers: ["longde"] }]],
] as const)("%s: not decided", (_, after) => {
  const known = new Decided();
  known.keep([claim("收到38件", 0), "", {}], { verdict, framed: null });
  expect(known.of(after)).toBeUndefined();
});
