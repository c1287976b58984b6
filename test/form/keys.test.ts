// Keys of figures are a type: what is no key of the form does not compile, and every key that compiles is one.
import { expect, expectTypeOf, test } from "vitest";
import { phraseOf } from "../../src/form/answer-phrases.ts";
import { filled, type RequestRow } from "../../src/form/record.ts";
import { cellsOf, type FigureKey, FORMS, isFigureKey, operandsOf, unitOf } from "../../src/form/vocabulary.ts";
import { WORK_SECRET } from "./edition/work-secret.ts";

test("a word misspelt is no key", () => {
  const taken = (key: FigureKey): FigureKey => key;
  // @ts-expect-error: received
  expect(isFigureKey(taken("recieved@total"))).toBe(false);
  // @ts-expect-error: there is no such column
  expect(isFigureKey(taken("received@nobody"))).toBe(false);
  // @ts-expect-error: licences are not issued
  expect(isFigureKey(taken("licences.issued"))).toBe(false);
  // @ts-expect-error: a row alone is no figure
  expect(isFigureKey(taken("received"))).toBe(false);
  expectTypeOf<"received@total" | "fees" | "litigation.corrected" | "refused@organisation" | "procurement.amount">().toExtend<FigureKey>();
});

test("every cell of every edition has a key with a name and a unit", () => {
  for (const { key } of FORMS.flatMap(cellsOf)) {
    expect([key, isFigureKey(key)]).toEqual([key, true]);
    expect(phraseOf(key), key).toMatchObject({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) });
    expect(["件", "项", "万元"]).toContain(unitOf(key));
  }
});

test("a derived figure is the sum of the cells that an edition prints", () => {
  expect(operandsOf("refused@total", "2021")).toHaveLength(8);
  expect(operandsOf("litigation.total")).toEqual(["litigation.direct.total", "litigation.after_reconsideration.total"]);
  expect(operandsOf("received@total")).toBeNull();
});

test("a record that lacks the words for one of its uses does not compile", () => {
  const taken = (row: RequestRow): string => row.key;
  const { asked, name, question, stated, tells, term, ...rest } = WORK_SECRET;
  expect(taken({ ...rest, asked, name, question, stated, tells, term })).toBe(WORK_SECRET.key);
  // @ts-expect-error: what people ask with
  taken({ ...rest, name, question, stated, tells, term });
  // @ts-expect-error: what answers call it
  taken({ ...rest, asked, question, stated, tells, term });
  // @ts-expect-error: a question for it
  taken({ ...rest, asked, name, stated, tells, term });
  // @ts-expect-error: what prose states it with
  taken({ ...rest, asked, name, question, tells, term });
  // @ts-expect-error: what tells it from the others
  taken({ ...rest, asked, name, question, stated, term });
  // @ts-expect-error: its entry in the glossary
  taken({ ...rest, asked, name, question, stated, tells });
  // @ts-expect-error: its words in English
  taken({ ...rest, asked: { zh: asked.zh }, name, question, stated, tells, term });
});

test("a record with an empty text or an empty list does not compile", () => {
  expect(filled(WORK_SECRET)).toBe(WORK_SECRET);
  // @ts-expect-error: nothing to ask with
  filled({ ...WORK_SECRET, asked: { zh: "", en: "work_secret" } });
  // @ts-expect-error: nothing is printed
  filled([WORK_SECRET, { ...WORK_SECRET, printed: "" }]);
  // @ts-expect-error: no other name for the term, which is then left out
  filled({ ...WORK_SECRET, term: { ...WORK_SECRET.term, names: [] } });
  const taken = (row: RequestRow): RequestRow => row;
  // @ts-expect-error: no misprint
  taken({ ...WORK_SECRET, misprints: [] });
});
