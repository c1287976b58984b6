import { describe, expect, it } from "vitest";
import type { Passage } from "../../src/report/report.ts";
import { statementsOf } from "../../src/report/statements.ts";
import { CASES } from "./statements.cases.ts";

const passage = (text: string, n = 1, path: string[] = []): Passage => ({
  n,
  section: 1,
  path,
  text,
  place: { line: 1, start: 0, end: text.length },
});

type Expected = { text: string; value: number; unit: string; words: string[]; approximate: boolean; part: number | null; none: boolean };
function expected(line: string): Expected {
  const [head = "", ...rest] = line.split(" ");
  const [text = "", stated] = head.split("=");
  const [value, unit] = stated ? stated.split(",") : [/^[\d.]+/.exec(text)?.[0] ?? "0", text.replace(/^[\d.]+/, "")];
  const none = rest.at(-1) === "无";
  const part = rest.find((each) => each.startsWith("^"));
  return {
    text,
    value: none ? 0 : Number(value),
    unit: none ? "" : (unit ?? ""),
    words: rest.filter((each) => !/^(?:~|无|\^\d+)$/.test(each)),
    approximate: rest.includes("~"),
    part: part ? Number(part.slice(1)) : null,
    none,
  };
}

describe("statementsOf", () => {
  it.each(CASES.map(([sentence, ...lines]) => ({ sentence, lines })))("$sentence", ({ sentence, lines }) => {
    const found = statementsOf([passage(sentence)]);
    const read = found.map((each) => ({
      text: each.text,
      value: each.value,
      unit: each.unit,
      approximate: each.approximate ?? false,
      part: each.partOf ?? null,
      none: each.none ?? false,
    }));
    expect(read).toEqual(lines.map(expected).map(({ words: _, ...each }) => each));
    for (const [i, { words }] of lines.map(expected).entries())
      for (const word of words) expect(found[i]?.subject.replaceAll(" ", ""), found[i]?.subject).toContain(word);
  });
});
