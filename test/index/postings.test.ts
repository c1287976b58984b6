// Lists of passages are read as they were written, from the start or from any place on, whatever their length.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ByteWriter, type Holding, PostingReader, writePosting } from "../../src/index/postings.ts";

const list = fc.tuple(fc.uniqueArray(fc.nat(5000), { maxLength: 600, size: "max" }), fc.integer({ min: 1, max: 400 })).map(
  ([passages, most]): Holding => ({
    passages: Uint32Array.from(passages).sort(),
    counts: Uint32Array.from(passages, (_, i) => 1 + ((i * 7) % most)),
    from: 0,
    to: passages.length,
  }),
);

/** Behind something else, so that no list begins at 0. */
function written(fields: readonly Holding[]): { reader: PostingReader; posting: number } {
  const out = new ByteWriter();
  out.number(300);
  const posting = out.length;
  writePosting(fields, out);
  return { reader: new PostingReader(out.bytes), posting };
}
const pairs = ({ passages, counts }: Holding): [number, number][] => [...passages].map((passage, i) => [passage, counts[i] ?? 0]);

describe("postings", () => {
  test("are read as they were written, of either field", () => {
    fc.assert(
      fc.property(list, list, (heading, text) => {
        const { reader, posting } = written([heading, text]);
        for (const [field, own] of [heading, text].entries()) {
          expect(reader.open(posting, field)).toBe(own.to);
          const read: [number, number][] = [];
          while (reader.next()) read.push([reader.passage, reader.count]);
          expect(read).toEqual(pairs(own));
        }
      }),
    );
  });

  test("are found from any passage on, one behind the other", () => {
    fc.assert(
      fc.property(list, fc.array(fc.nat(5200), { maxLength: 40 }), (own, asked) => {
        const { reader, posting } = written([own]);
        reader.open(posting, 0);
        for (const wanted of asked.sort((a, b) => a - b)) {
          const expected = pairs(own).find(([passage]) => passage >= wanted);
          const found = own.to > 0 && reader.seek(wanted);
          expect(found ? [reader.passage, reader.count] : undefined).toEqual(expected);
          if (!found) break;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("take a byte a passage where these lie close together", () => {
    const passages = Uint32Array.from({ length: 1000 }, (_, i) => i * 3);
    const out = new ByteWriter();
    writePosting([{ passages, counts: passages.map(() => 1), from: 0, to: 1000 }], out);
    expect(out.length).toBeLessThan(1050);
  });
});
