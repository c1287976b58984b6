// Which figures are offered after a turn (src/answer/offered/suggest.ts).
import { expect, test } from "vitest";
import { nextFigures } from "../../../src/answer/offered/suggest.ts";

const all = () => true;

test("related figures first, three of them, and not what was asked for", () =>
  expect(nextFigures([["penalties"]], all)).toEqual(["licences", "coercive_measures", "fees"]));
test("where few are related, others after them", () =>
  expect(nextFigures([["litigation.total"]], all)).toEqual(["reconsideration.total", "reconsideration.corrected", "received@total"]));
test("only what the report prints", () =>
  expect(nextFigures([["penalties"]], (key) => key !== "licences")).toEqual(["coercive_measures", "fees", "received@total"]));
test("none that was asked before, and none that was offered the time before", () =>
  expect(nextFigures([["licences"], ["penalties"]], all)).toEqual(["received@total", "disclosed@total", "refused@total"]));
test("what was offered the time before last may come again", () =>
  expect(nextFigures([["licences"], ["penalties"], ["fees"]], all)).toEqual([
    "coercive_measures",
    "carried_out@total",
    "unavailable@total",
  ]));
