// A year of two figures behind the name of an authority (src/question/parsers/short-years.ts).
import { expect, test } from "vitest";
import { read } from "../directory.ts";
import { meanings } from "../meaning.ts";

test.each([
  ["利通区 24 新收", "litong 2024 lookup received@total"],
  ["利通区24行政许可", "litong 2024 lookup licences"],
  ["利通区24件申请", "litong latest exists received@total equal 24"],
])("%s", (question, meaning) => expect(meanings(read(question))).toBe(meaning));
