// Several sets as one selection, and what is asked back where they are none and too large to be read member by member.
import { expect, test } from "vitest";
import type { Selection, Store } from "../../src/answer/reports/store.ts";
import type { Target } from "../../src/answer/reports/targets.ts";
import { rowsOf, selectionOfAll, TooManyMembers } from "../../src/answer/sets/rows.ts";

const many = (selection: Selection, reports = 10): Target => ({ kind: "many", name: null, selection, reports });

test.each<[string, Selection[], Selection | null]>([
  ["one", [{ regions: ["64"], years: [2024] }], { regions: ["64"], years: [2024] }],
  [
    "two regions",
    [
      { regions: ["64"], years: [2024] },
      { regions: ["41"], years: [2024] },
    ],
    { regions: ["64", "41"], years: [2024] },
  ],
  [
    "two years",
    [
      { regions: ["64"], years: [2023] },
      { regions: ["64"], years: [2024] },
    ],
    { regions: ["64"], years: [2023, 2024] },
  ],
  ["all and a part", [{ years: [2024] }, { regions: ["64"], years: [2024] }], { years: [2024] }],
  [
    "a region and a year that differ",
    [
      { regions: ["64"], years: [2023] },
      { regions: ["41"], years: [2024] },
    ],
    null,
  ],
  ["kinds", [{ members: { kinds: ["town"] } }, { members: { kinds: ["department"] } }], null],
])("%s", (_, selections, expected) => {
  expect(selectionOfAll(selections.map((selection) => many(selection)))).toEqual(expected);
});

test("sets that are none and larger than can be read are refused before anything is read", async () => {
  const store = {} as Store;
  const targets = [many({ members: { kinds: ["town"] } }, 20_001), many({ members: { kinds: ["department"] } })];
  await expect(rowsOf(targets, { kind: "figure", key: "received@total" }, store)).rejects.toThrow(TooManyMembers);
});
