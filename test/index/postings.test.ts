// The index as text: every term finds exactly the passages that have it, however the terms are written.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Postings, PostingsWriter } from "../../src/index/postings.ts";
import { passageTerms } from "../../src/index/ranking.ts";

type Given = { heading: string; text: string };
const open = (passages: Given[]): { index: Postings; text: string } => {
  const writer = new PostingsWriter();
  for (const passage of passages) writer.add(passage);
  return { index: new Postings(writer.text()), text: writer.text() };
};
function held(index: Postings, term: string, first = 0, end = index.passages) {
  const found: { passage: number; text: number; heading: number }[] = [];
  index.each(term, first, end, (passage, text, heading) => found.push({ passage, text, heading }));
  return found;
}

const word = fc.constantFrom("政府", "信息", "公开", "利通区", "2024", "3.5", "gdp", "件", "𠮷野家", "㙍", "的", "，", " ");
const passage = fc.record({
  heading: fc.array(word, { maxLength: 6 }).map((words) => words.join("")),
  text: fc.array(word, { maxLength: 60 }).map((words) => words.join("")),
});

describe("postings", () => {
  test("hold every term of every passage, and nothing else", () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 40 }), (passages) => {
        const { index } = open(passages);
        const read = passages.map(({ heading, text }) => passageTerms(heading, text));
        expect(index.passages).toBe(passages.length);
        for (const term of new Set([...read.flatMap(({ terms }) => [...terms.keys()]), "没有", "无"])) {
          const expected = read.flatMap(({ terms }, i) => (terms.has(term) ? [{ passage: i, ...terms.get(term) }] : []));
          expect(held(index, term)).toEqual(expected);
          expect(index.holding(term)).toBe(expected.length);
          expect(held(index, term, 2, 5)).toEqual(expected.filter((each) => each.passage >= 2 && each.passage < 5));
        }
        read.forEach(({ textLength, headingLength }, i) => {
          expect(index.lengths(i)).toEqual({ textLength, headingLength });
        });
      }),
      { numRuns: 60 },
    );
  });

  test("are plain ASCII, so that a character takes one byte", () => {
    const { text } = open([{ heading: "一、总体情况", text: "𠮷野家㙍公开gdp 3.5万元" }]);
    expect([...text].every((character) => character.charCodeAt(0) < 0x80)).toBe(true);
  });

  test("of another build are refused", () => {
    expect(() => new Postings('{"documentCount":3}')).toThrow("run the build again");
  });
});
