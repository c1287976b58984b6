// Years as they are said (src/question/parsers/years.ts); of two that read the same place parsers/cover.ts keeps the longer.
import { expect, test } from "vitest";
import { yearsIn } from "../../../src/question/parsers/years.ts";

const longest = (text: string): unknown[] => {
  const found = yearsIn(text).sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => found.slice(0, i).every(({ end }) => end <= start)).map(({ when }) => when);
};

test.each<[string, unknown[]]>([
  ["2024年收到几件", [{ kind: "years", years: [2024] }]],
  ["24年收到几件", [{ kind: "years", years: [2024] }]],
  ["二〇二三年", [{ kind: "years", years: [2023] }]],
  ["2022年到2024年", [{ kind: "years", years: [2022, 2023, 2024] }]],
  ["22到24年", [{ kind: "years", years: [2022, 2023, 2024] }]],
  ["23、24、25三年", [{ kind: "years", years: [2023, 2024, 2025] }]],
  ["between 2022 and 2024", [{ kind: "years", years: [2022, 2023, 2024] }]],
  ["去年", [{ kind: "offset", by: -1 }]],
  ["大前年", [{ kind: "offset", by: -3 }]],
  ["近三年", [{ kind: "last", count: 3 }]],
  ["last two years", [{ kind: "last", count: 2 }]],
  ["历年", [{ kind: "every" }]],
  ["前一年呢", [{ kind: "relative", by: -1 }]],
  ["2024件", []],
  ["1933到2313件", []],
])("%s", (text, when) => expect(longest(text)).toEqual(when));
