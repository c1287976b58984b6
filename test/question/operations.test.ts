// The table of operations (src/question/operations.ts): what other files ask of it.
import { expect, test } from "vitest";
import { has, kindOf, type Operation } from "../../src/question/operations.ts";

test.each<[Operation, ReturnType<typeof kindOf>]>([
  ["lookup", "figure"],
  ["about", "figure"],
  ["define", "term"],
  ["written", "help"],
  ["reports", "reports"],
])("%s belongs to the kind %s", (operation, kind) => expect(kindOf(operation)).toBe(kind));

test.each<[Operation, Parameters<typeof has>[1], boolean]>([
  ["sum", "overAll", true],
  ["lookup", "overAll", false],
  ["difference", "pair", true],
  ["sum", "pair", false],
  ["rank", "oneFigure", true],
  ["list", "oneFigure", false],
  ["about", "inWords", true],
  ["count", "inWords", false],
  ["mean", "endsWithOne", true],
  ["change", "endsWithOne", false],
])("%s %s: %s", (operation, trait, holds) => expect(has(operation, trait)).toBe(holds));
